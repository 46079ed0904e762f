//! A register of every released version must open, be sound, and go on working.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::fs;
use std::path::Path;

use office::{Office, Place, Surroundings};
use serde_json::{Value, json};

#[test]
fn every_released_register_opens_and_works_on() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("registers");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "beirat") {
            continue;
        }
        seen += 1;
        let desk = tempfile::tempdir().unwrap();
        let copy = desk.path().join("alt.beirat");
        fs::copy(&file, &copy).unwrap();
        let mut office = Office::open(Place::beside(copy), Surroundings::of_this_computer());
        let mut call = |name: &str, request: Value| {
            office
                .call(name, request)
                .unwrap_or_else(|p| panic!("{}: {name}: {}", file.display(), p.0[0].sentence))
        };
        assert_eq!(call("overview", json!({}))["writable"], true);
        assert_eq!(call("check", json!({}))["sound"], true);
        // Each holds the sample, finished.
        let list = call("applications", json!({ "board": 1 }));
        assert_eq!((list["count"].as_i64(), list["recommended"].as_i64()), (Some(2), Some(219_900)));
        assert_eq!(call("proposal", json!({ "id": 1 }))["total"], 219_900);
        for kind in ["proposal", "minutes"] {
            assert_eq!(call("show_paper", json!({ "kind": kind, "id": 1 }))["open"], json!([]));
        }
        let facts = json!({ "number": "", "received": "heute", "applicant": "Neu e.V.", "amount": "100", "purpose": "Fest",
            "reasoning": "" });
        call("register_application", json!({ "board": 1, "application": facts }));
        call("undo", json!({}));
        assert_eq!(call("check", json!({}))["sound"], true);
    }
    let released = include_str!("../../CHANGELOG.md").lines().filter(|line| line.starts_with("## ")).count();
    assert_eq!(seen, released, "zu jeder Version im CHANGELOG gehört eine Mappe unter tests/registers");
}
