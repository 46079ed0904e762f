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

/// What an earlier program set stands as it is: nobody can say whether its facts or the templates changed since.
#[test]
fn what_an_earlier_template_set_is_not_called_out_of_date() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("alt.beirat");
    let open = || {
        let mut place = Place::beside(register.clone());
        place.create = true;
        Office::open(place, Surroundings::of_this_computer())
    };
    let mut office = open();
    office.call("make_sample", json!({ "until": "done" })).unwrap();
    let issued = office.call("issue_paper", json!({ "kind": "proposal", "id": 1, "reason": "" })).unwrap();
    office.close().unwrap();
    let changed =
        rusqlite::Connection::open(&register).unwrap().execute("UPDATE document SET template = 1", []);
    assert_eq!(changed.unwrap(), 1);
    let mut office = open();
    let mut call =
        |name: &str, request: Value| office.call(name, request).map_err(|problems| problems.0[0].code);
    let version = call("proposal", json!({ "id": 1 })).unwrap()["version"].clone();
    call("change_proposal", json!({ "id": 1, "version": version, "title": "Anders" })).unwrap();
    let row = call("documents", json!({ "board": 1 })).unwrap()["rows"][0].clone();
    assert_eq!((&row["stale"], &row["retold"][0]["after"]), (&json!([]), &json!("Anders")));
    let twice = json!({ "ids": [issued["id"], issued["id"]] });
    assert_eq!(call("open_documents", twice.clone()).unwrap_err().name(), "DocumentsOfOldTemplate");
    // One by one they are what they were.
    let files = folder.path().join("Ablage");
    fs::create_dir(&files).unwrap();
    call("write_documents", json!({ "ids": twice["ids"], "path": files })).unwrap();
    assert_eq!(fs::read_dir(&files).unwrap().count(), 2);
}
