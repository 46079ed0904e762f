//! Conditions of the board after the sitting: in the notice, on the start page, met.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, refused, sample};
use office::Office;
use serde_json::{Value, json};

/// The sample with a vote on application 1 and a condition on it.
fn weighed(office: &mut Office, outcome: &str) {
    sample(office);
    done(office, "record_attendance", json!({ "sitting": 1, "members": [1, 3, 4], "presence": "present" }));
    let condition = json!({ "text": "Auf Plakaten den Beirat nennen.", "due": "15.04.2019" });
    done(office, "add_condition", json!({ "sitting": 1, "application": 1, "condition": condition }));
    let vote = json!({ "outcome": outcome, "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "", "no": "",
        "abstain": "", "reason": "so" });
    done(office, "recommend", json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote }));
}

fn due(office: &mut Office) -> Vec<Value> {
    let answer = done(office, "dues", json!({ "board": 1 }));
    let mut items = Vec::new();
    collect(&answer, &mut items);
    items
}

fn collect(value: &Value, items: &mut Vec<Value>) {
    match value {
        Value::Array(all) => all.iter().for_each(|one| collect(one, items)),
        Value::Object(fields) => {
            if fields.get("kind") == Some(&json!("condition")) {
                items.push(value.clone());
            }
            fields.values().for_each(|one| collect(one, items));
        }
        _ => {}
    }
}

#[test]
fn a_condition_goes_with_the_case_until_it_is_met() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    weighed(&mut office, "recommended");
    let case = done(&mut office, "case", json!({ "application": 1 }));
    assert_eq!(case["condition_lines"], "Auf Plakaten den Beirat nennen (bis zum 15.04.2019)");
    let waiting = due(&mut office);
    assert_eq!(waiting.len(), 1);
    assert_eq!(
        (&waiting[0]["title"], &waiting[0]["day"]),
        (&json!("Auflage zu 04/2019"), &json!("2019-04-15"))
    );

    let one = case["conditions"][0].clone();
    let meet = |version: &Value, met_on: &str| json!({ "id": one["row"]["id"], "version": version, "met_on": met_on });
    let told = refused(&mut office, "meet_condition", meet(&one["version"], "01.03.2019"));
    assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), ("DayBefore", Some("met_on")));
    assert_eq!(refused(&mut office, "meet_condition", meet(&one["version"], "01.05.2019"))[0].0, "DayAhead");
    assert_eq!(refused(&mut office, "meet_condition", meet(&json!(1), ""))[0].0, "RowStale");
    done(&mut office, "meet_condition", meet(&one["version"], ""));
    assert!(due(&mut office).is_empty());
    let met = done(&mut office, "case", json!({ "application": 1 }))["conditions"][0].clone();
    assert_eq!(met["row"]["met_on"], "2019-04-02");
    done(&mut office, "reopen_condition", json!({ "id": met["row"]["id"], "version": met["version"] }));
    assert_eq!(due(&mut office).len(), 1);
}

#[test]
fn what_is_not_recommended_has_no_condition_to_meet() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    weighed(&mut office, "rejected");
    assert!(due(&mut office).is_empty());
}
