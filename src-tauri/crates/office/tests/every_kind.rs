//! Every kind of document has its case in the sample: whole, issued, reprinted, and out of date when its facts change.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office_at};
use office::Office;
use serde_json::{Value, json};

/// Long after everything in the sample.
const LATER: &str = "2020-07-01T09:15:00+02:00[Europe/Berlin]";

/// Kinds that are never issued: the chair releases minutes, a folder is one's own.
const NOT_ISSUED: [&str; 4] = ["minutes", "minutes-version", "folder", "noted-folder"];

fn sample(folder: &std::path::Path) -> Office {
    let mut office = office_at(folder, LATER);
    done(&mut office, "make_sample", json!({ "until": "every-kind" }));
    office
}

/// Every paper of the sample as its lists offer it: request and option.
fn offered(office: &mut Office) -> Vec<Value> {
    let mut all = Vec::new();
    for application in 1..=7 {
        all.extend(options(office, json!({ "application": application })));
    }
    for sitting in 1..=2 {
        all.extend(options(office, json!({ "sitting": sitting })));
    }
    all.extend(options(office, json!({ "board": 1 })));
    let proposals = [json!({ "kind": "proposal", "id": 1 }), json!({ "kind": "proposal", "id": 2 })];
    all.extend(proposals);
    all.push(json!({ "kind": "minutes-version", "id": 1 }));
    all.push(json!({ "kind": "excerpt", "id": 1 }));
    all
}

fn options(office: &mut Office, of: Value) -> Vec<Value> {
    done(office, "papers", of)["options"].as_array().unwrap().clone()
}

fn asked(option: &Value) -> Value {
    json!({ "kind": option["kind"], "id": option["id"], "year": option["year"] })
}

fn possible(option: &Value) -> bool {
    option["hindrance"].as_str().unwrap_or_default().is_empty()
        && option["gaps"].as_array().is_none_or(Vec::is_empty)
}

#[test]
fn every_kind_is_whole_somewhere_and_each_hindrance_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = sample(folder.path());
    let all = offered(&mut office);
    for option in &all {
        let hindrance = option["hindrance"].as_str().unwrap_or_default();
        if !hindrance.is_empty() {
            assert!(hindrance.ends_with('.') && hindrance.starts_with(char::is_uppercase), "{hindrance}");
        }
    }
    for kind in domain::document::PaperKind::ALL {
        let of_kind: Vec<&Value> = all.iter().filter(|option| option["kind"] == kind.code()).collect();
        let whole = of_kind.iter().any(|option| possible(option));
        assert!(
            whole,
            "{kind:?}: {:?}",
            of_kind.iter().map(|o| (&o["hindrance"], &o["gaps"])).collect::<Vec<_>>()
        );
    }
    for option in all.iter().filter(|option| possible(option)) {
        let paper = done(&mut office, "show_paper", asked(option));
        assert_eq!(paper["open"], json!([]), "{option}");
        assert!(paper["pages"].as_i64().unwrap() >= 1);
    }
}

#[test]
fn issued_documents_stay_and_only_what_changed_is_out_of_date() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = sample(folder.path());
    // The Förderakte lists the documents of its case, so it comes last.
    let mut all: Vec<Value> = offered(&mut office).into_iter().filter(possible).collect();
    all.sort_by_key(|option| option["kind"] == "case-file");
    let mut issued: Vec<(Value, i64)> = Vec::new();
    for option in all.iter().filter(|option| !NOT_ISSUED.contains(&option["kind"].as_str().unwrap())) {
        if issued.iter().any(|(known, _)| asked(known) == asked(option)) {
            continue;
        }
        let id = done(&mut office, "issue_paper", asked(option))["id"].as_i64().unwrap();
        issued.push((option.clone(), id));
    }
    let kinds: std::collections::BTreeSet<&str> =
        issued.iter().map(|(option, _)| option["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds.len(), domain::document::PaperKind::ALL.len() - NOT_ISSUED.len(), "{kinds:?}");
    for (option, id) in &issued {
        let one = done(&mut office, "show_document", json!({ "id": id }));
        let again = done(&mut office, "show_document", json!({ "id": id }));
        assert_eq!((&one["pdf"], &one["sha256"]), (&again["pdf"], &again["sha256"]));
        assert_eq!(one["issued"]["stale"], json!([]), "{option}");
    }
    // Another street of the choir: its letters and its orders show it, nothing else does.
    let choir = done(&mut office, "application", json!({ "id": 3 }))["application"]["association"].clone();
    let view = done(&mut office, "association", json!({ "id": choir }));
    let mut facts = view["association"].clone();
    facts["street"] = json!("Fannystraße 41");
    for day in ["charitable_until", "exemption_of"] {
        facts[day] = json!("");
    }
    facts["contacts"] = view["contacts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.get("row").unwrap_or(one).clone())
        .collect();
    let request = json!({ "id": choir, "version": view["version"], "association": facts });
    done(&mut office, "change_association", request);
    let rows = done(&mut office, "documents", json!({ "board": 1 }))["rows"].as_array().unwrap().clone();
    for (option, id) in &issued {
        let row = rows.iter().find(|row| row["id"] == *id).unwrap();
        let (stale, of_choir) = (row["stale"].clone(), row["application"] == 3);
        let text = stale.to_string();
        let kind = option["kind"].as_str().unwrap();
        let shows = of_choir && !["plain", "waiver", "proof-form", "excerpt"].contains(&kind);
        assert_eq!(!stale.as_array().unwrap().is_empty(), shows, "{kind}: {text}");
        if shows && kind != "case-file" {
            assert!(text.contains("Fannystraße 14") && text.contains("Fannystraße 41"), "{kind}: {text}");
        }
    }
}

#[test]
fn the_cases_of_the_sample_hold_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = sample(folder.path());
    let cases: Vec<Value> =
        (1..=7).map(|id| done(&mut office, "case", json!({ "application": id }))).collect();
    let day = |of: &Value| serde_json::from_value::<domain::Day>(of.clone()).ok();
    let mut waited = 0;
    for notice in cases.iter().map(|case| bare(&case["notice"])).filter(|notice| notice["waiver"] == false) {
        if let Some(since) = day(&notice["final_on"]) {
            assert_eq!(since, domain::due::final_from(day(&notice["day"]).unwrap()));
            waited += 1;
        }
    }
    assert_eq!(waited, 2);
    // Refused for what the examination found.
    let refused = cases[3]["findings"].as_array().unwrap();
    let no: Vec<&Value> = refused.iter().filter(|finding| finding["answer"] == "no").collect();
    assert!(no.len() == 1 && no[0]["criterion"].as_str().unwrap().contains("Zusammenleben"), "{refused:?}");
    assert_ne!(no[0]["remark"], "");
    // Recognised with less for what it cost.
    let less = cases[1]["differences"].as_array().unwrap().last().unwrap();
    assert!(less["reason"].as_str().unwrap().contains("759,00"), "{less}");
    let mut ibans = Vec::new();
    for id in 1..=7 {
        let one = done(&mut office, "association", json!({ "id": id }));
        ibans.push(one["iban_shown"].as_str().unwrap().to_owned());
    }
    let count = ibans.len();
    ibans.sort_unstable();
    ibans.dedup();
    assert_eq!(ibans.len(), count, "{ibans:?}");
}

/// A row with or without its version beside it.
fn bare(of: &Value) -> &Value {
    of.get("row").unwrap_or(of)
}
