//! The documents that are issued in the sample with a case for every kind.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use domain::paper::Facts;
use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};

/// An issued document.
pub struct Issued {
    /// Name of its golden files.
    pub name: String,
    /// `grant`, `case-file` …
    pub kind: String,
    pub facts: Facts,
    /// As it lies in the register.
    pub bytes: Vec<u8>,
}

/// As many of one kind as look different: a letter of each sort.
const OF_ONE_KIND: usize = 2;

/// Some of each kind, issued once for all tests.
pub fn issued() -> &'static [Issued] {
    static ISSUED: OnceLock<Vec<Issued>> = OnceLock::new();
    ISSUED.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("jede-art.beirat");
        issue_all(&register);
        kept(&register)
    })
}

fn issue_all(register: &Path) {
    let clock: jiff::Zoned = "2026-06-01T10:00:00+02:00[Europe/Berlin]".parse().unwrap();
    let mut place = Place::beside(register.to_path_buf());
    place.create = true;
    let mut state = 7u64;
    let around = Surroundings {
        actor: Actor { name: "Sabine Krüger".into(), role: office::CLERK.into() },
        host: "PC-7".into(),
        clock: Box::new(move || clock.clone()),
        random: Box::new(move |buffer| {
            for byte in buffer {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                *byte = (state >> 33) as u8;
            }
        }),
    };
    let mut office = Office::open(place, around);
    let mut call = |name: &str, request: Value| {
        office.call(name, request).unwrap_or_else(|p| panic!("{name}: {}", p.0[0].sentence))
    };
    call("make_sample", json!({ "until": "every-kind" }));
    let board = call("overview", json!({}))["boards"][0]["id"].clone();
    let mut wanted = vec![json!({ "board": board })];
    for (list, noun) in [("sittings", "sitting"), ("applications", "application")] {
        let rows = call(list, json!({ "board": board }))["rows"].clone();
        let ids = rows.as_array().unwrap().iter().map(|row| row["id"].clone());
        wanted.extend(ids.map(|id| json!({ noun: id })));
    }
    for proposal in call("proposals", json!({ "board": board }))["rows"].as_array().unwrap() {
        call("issue_paper", json!({ "kind": "proposal", "id": proposal["id"] }));
    }
    for of in wanted {
        for option in call("papers", of)["options"].as_array().unwrap() {
            let kind: domain::document::PaperKind = serde_json::from_value(option["kind"].clone()).unwrap();
            let ready =
                option["hindrance"] == "" && option["gaps"] == json!([]) && option["issued"].is_null();
            if ready && kind.is_issued() {
                call("issue_paper", json!({ "kind": kind, "id": option["id"], "year": option["year"] }));
            }
        }
    }
    office.close().unwrap();
}

fn kept(register: &Path) -> Vec<Issued> {
    let conn = rusqlite::Connection::open(register).unwrap();
    let mut rows = conn
        .prepare("SELECT d.kind, d.title, d.facts, b.bytes FROM document d JOIN blob b ON b.sha256 = d.sha256 ORDER BY d.id")
        .unwrap();
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let all = rows
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .unwrap()
        .map(|row: rusqlite::Result<(String, String, String, Vec<u8>)>| row.unwrap());
    all.filter_map(|(kind, title, facts, bytes)| {
        let seen = count.entry(kind.clone()).or_default();
        *seen += 1;
        (*seen <= OF_ONE_KIND).then(|| Issued {
            name: file_name(&title),
            kind,
            facts: serde_json::from_str(&facts).unwrap(),
            bytes,
        })
    })
    .collect()
}

/// `Zuwendungsbescheid zu Antrag 06/2019` becomes `beispiel-zuwendungsbescheid-zu-antrag-06-2019`.
fn file_name(title: &str) -> String {
    let spelled = |c: char| match c {
        'ä' => "ae".to_owned(),
        'ö' => "oe".to_owned(),
        'ü' => "ue".to_owned(),
        'ß' => "ss".to_owned(),
        other => other.to_string(),
    };
    let plain: String = title.to_lowercase().chars().map(spelled).collect();
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    format!("beispiel-{}", words.join("-"))
}

/// Each kind that can be issued stands among them.
#[test]
fn every_kind_is_there() {
    for kind in domain::document::PaperKind::ALL.iter().filter(|kind| kind.is_issued()) {
        assert!(issued().iter().any(|one| one.kind == kind.code()), "{} fehlt im Beispiel", kind.label());
    }
}

/// What lies in the register is what its facts give.
#[test]
fn the_facts_give_the_bytes_again() {
    for one in issued().iter().filter(|one| one.kind != "case-file") {
        let again = documents::arrange(&one.facts).pdf(crate::paper::fonts()).unwrap();
        assert!(again.bytes == one.bytes, "{}", one.name);
    }
}
