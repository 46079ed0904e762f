//! The search forgives: what is meant is among the first five, and what is nowhere is not found.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test; it tells how each class fared"
)]

use std::collections::{BTreeMap, BTreeSet};

use office::{Actor, Office, Place, Surroundings};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Vectors {
    pairs: Vec<Pair>,
    others: Vec<String>,
    decoys: Vec<String>,
}

#[derive(Deserialize)]
struct Pair {
    class: String,
    typed: String,
    meant: String,
}

struct Desk {
    office: Office,
    _folder: tempfile::TempDir,
}

impl Desk {
    /// The guided sample; the names of the vectors, every third one as an application, the others as
    /// associations.
    fn with(vectors: &Vectors) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut place = Place::beside(folder.path().join("suche.beirat"));
        place.create = true;
        let mut state = 7u64;
        let around = Surroundings {
            actor: Actor { name: "Sabine Krüger".into(), role: "Sachbearbeitung".into() },
            host: "PC-7".into(),
            clock: Box::new(|| "2019-04-02T09:00:00+02:00[Europe/Berlin]".parse().unwrap()),
            random: Box::new(move |buffer| {
                for byte in buffer {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    *byte = (state >> 33) as u8;
                }
            }),
        };
        let mut desk = Self { office: Office::open(place, around), _folder: folder };
        desk.say("make_sample", json!({ "until": "done" }));
        let names: BTreeSet<&String> =
            vectors.pairs.iter().map(|p| &p.meant).chain(&vectors.others).collect();
        for (at, name) in names.into_iter().enumerate() {
            if at % 3 == 0 { desk.application(name) } else { desk.association(name) }
        }
        desk
    }

    fn say(&mut self, name: &str, request: Value) -> Value {
        self.office.call(name, request).unwrap_or_else(|problems| panic!("{name}: {}", json!(problems)))
    }

    fn association(&mut self, name: &str) {
        let facts = json!({ "kind": "association", "name": name, "aliases": "", "legal_form": "", "register_court": "",
            "register_number": "", "street": "", "postcode": "", "town": "", "email": "", "phone": "", "website": "",
            "account_holder": "", "iban": "", "charitable": false, "charitable_until": "", "exemption_of": "",
            "deducts_tax": false, "notes": "", "warning": "", "contacts": [] });
        self.say("create_association", json!({ "association": facts, "despite_twins": true }));
    }

    fn application(&mut self, name: &str) {
        let facts = json!({ "number": "", "received": "heute", "applicant": name, "amount": "500",
            "purpose": "Begegnung", "reasoning": "", "new_association": true });
        self.say("register_application", json!({ "board": 1, "application": facts }));
    }

    /// Titles of the first rows, best first.
    fn found(&mut self, text: &str) -> Vec<String> {
        let found = self.say("search", json!({ "text": text, "limit": 5 }));
        let rows =
            found["groups"].as_array().unwrap().iter().flat_map(|g| g["hits"].as_array().unwrap().clone());
        rows.map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    }
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("../vectors/search.json")).unwrap()
}

#[test]
fn what_is_meant_is_among_the_first_five() {
    let vectors = vectors();
    let mut desk = Desk::with(&vectors);
    let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for pair in &vectors.pairs {
        let found = desk.found(&pair.typed);
        let class = classes.entry(&pair.class).or_default();
        class.1 += 1;
        if found.iter().any(|title| title.ends_with(&pair.meant)) {
            class.0 += 1;
        } else {
            missed.push(format!("{}: {} statt {}: {found:?}", pair.class, pair.typed, pair.meant));
        }
    }
    for (class, (hits, all)) in &classes {
        println!("{class}: {hits} von {all}");
    }
    println!("{missed:#?}");
    assert!(vectors.pairs.len() >= 60 && classes.len() >= 8, "too few pairs to say anything");
    assert!(missed.len() * 20 <= vectors.pairs.len(), "{missed:#?}");
}

#[test]
fn what_is_nowhere_is_not_found() {
    let vectors = vectors();
    let mut desk = Desk::with(&vectors);
    let found: Vec<String> = vectors
        .decoys
        .iter()
        .map(|typed| (typed, desk.found(typed)))
        .filter(|(_, found)| !found.is_empty())
        .map(|(typed, found)| format!("{typed}: {found:?}"))
        .collect();
    println!("{} von {} Beifängen gefunden: {found:?}", found.len(), vectors.decoys.len());
    assert!(vectors.decoys.len() >= 60, "too few to say anything");
    assert!(found.len() * 12 <= vectors.decoys.len(), "{found:#?}");
}

#[test]
fn the_answer_says_why() {
    let vectors = vectors();
    let mut desk = Desk::with(&vectors);
    let found = desk.say("search", json!({ "text": "Banyul" }));
    let group = &found["groups"][0];
    assert_eq!(
        found["count"],
        json!(
            found["groups"]
                .as_array()
                .unwrap()
                .iter()
                .map(|g| g["hits"].as_array().unwrap().len())
                .sum::<usize>()
        )
    );
    assert_eq!(group["hits"][0]["matched"], json!(["Banjul"]));
    let labels: Vec<&str> =
        found["groups"].as_array().unwrap().iter().map(|g| g["label"].as_str().unwrap()).collect();
    assert!(labels.contains(&"Anträge"), "{labels:?}");
    assert_eq!(desk.found("Łukasik"), desk.found("lukasik"));
    assert_eq!(desk.found("15-0912/2019")[0].split(' ').next(), Some("15-0912/2019"));
    assert_eq!(desk.found("32. Sitzung")[0], "32. Sitzung am 01.04.2019");
    assert_eq!(desk.found(""), [""; 0]);
    assert_eq!(desk.say("search", json!({ "text": "Banjul", "limit": -1 }))["count"], json!(0));
}
