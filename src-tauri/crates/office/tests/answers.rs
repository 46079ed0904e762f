//! The council's answer on a whole Drucksache, and recommendations that go into several.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, refused};
use office::Office;
use serde_json::{Value, json};

fn answered(office: &mut Office, answers: &Value) -> Value {
    let version = done(office, "proposal", json!({ "id": 1 }))["version"].clone();
    json!({ "proposal": 1, "version": version, "day": "02.04.2019", "reference": "", "agenda_item": "7.1", "answers": answers })
}

fn adopted(application: i64) -> Value {
    json!({ "application": application, "outcome": "adopted" })
}

#[test]
fn all_as_recommended_is_one_act() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    done(&mut office, "make_sample", json!({ "until": "done" }));
    let view = done(&mut office, "proposal", json!({ "id": 1 }));
    assert_eq!(view["link"], "e-government.hannover-stadt.de/lhhsimwebre.nsf/DS/15-0912-2019");
    assert!(view["positions"].as_array().unwrap().iter().all(|one| one["answerable"] == true));
    let request = answered(&mut office, &json!([adopted(1), adopted(2)]));
    let saved = done(&mut office, "record_answers", request);
    assert_eq!(saved["label"], "Antwort des Rates auf Drucksache 15-0912/2019 eingetragen: 2 Positionen");
    assert_eq!(saved["undoable"], false);
    let view = done(&mut office, "proposal", json!({ "id": 1 }));
    for (at, amount) in [(0, 140_000), (1, 79_900)] {
        let one = &view["positions"][at];
        assert_eq!(
            (&one["decision"]["amount"], &one["decision"]["day"]),
            (&json!(amount), &json!("2019-04-02"))
        );
        assert_eq!((&one["decision"]["agenda_item"], &one["answerable"]), (&json!("7.1"), &json!(false)));
    }
    assert_eq!(done(&mut office, "case", json!({ "application": 1 }))["state"], "decided");
}

#[test]
fn each_position_has_its_own_answer_and_one_that_is_wrong_holds_all_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    done(&mut office, "make_sample", json!({ "until": "done" }));
    let wrong = json!([adopted(1), { "application": 2, "outcome": "rejected" }]);
    let request = answered(&mut office, &wrong);
    let told = refused(&mut office, "record_answers", request);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), ("ReasonMissing", Some("answers.1.reason")));
    let mut ahead = answered(&mut office, &json!([adopted(1), adopted(2)]));
    ahead["day"] = json!("31.12.2019");
    let told = refused(&mut office, "record_answers", ahead);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].1.as_deref(), Some("day"));
    let request = answered(&mut office, &json!([]));
    assert_eq!(refused(&mut office, "record_answers", request)[0].1.as_deref(), Some("answers"));
    let request = answered(&mut office, &json!([adopted(77)]));
    assert_eq!(refused(&mut office, "record_answers", request)[0].0, "RowMissing");
    assert_eq!(done(&mut office, "case", json!({ "application": 1 }))["decisions"], json!([]));

    let right = json!([{ "application": 1, "outcome": "adopted", "amount": "1.000", "reason": "Der Rat kürzt" },
        { "application": 2, "outcome": "deferred", "reason": "Fragen offen" }]);
    let request = answered(&mut office, &right);
    done(&mut office, "record_answers", request);
    let state =
        |office: &mut Office, id: i64| done(office, "case", json!({ "application": id }))["state"].clone();
    assert_eq!(state(&mut office, 1), "decided-changed");
    assert_eq!(state(&mut office, 2), "adjourned");
    // The deferred one is answered later, alone.
    let request = answered(&mut office, &json!([adopted(2)]));
    done(&mut office, "record_answers", request);
    assert_eq!(state(&mut office, 2), "decided");
}

#[test]
fn one_sitting_goes_into_several_proposals() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    done(&mut office, "make_sample", json!({ "until": "done" }));
    let version = done(&mut office, "proposal", json!({ "id": 1 }))["version"].clone();
    done(&mut office, "remove_proposal", json!({ "id": 1, "version": version }));
    let first =
        done(&mut office, "draft_proposal", json!({ "sitting": 1, "applications": [2] }))["id"].clone();
    let waiting = done(&mut office, "proposals", json!({ "board": 1 }))["waiting"].clone();
    assert_eq!(waiting[0]["recommended"], 140_000, "{waiting}");
    let told = refused(&mut office, "draft_proposal", json!({ "sitting": 1, "applications": [2] }));
    assert_eq!(told[0].1.as_deref(), Some("applications"));
    let second = done(&mut office, "draft_proposal", json!({ "sitting": 1 }))["id"].clone();
    assert_eq!(done(&mut office, "proposals", json!({ "board": 1 }))["waiting"], json!([]));
    let view = done(&mut office, "proposal", json!({ "id": second }));
    assert_eq!((&view["total"], &view["siblings"][0]["id"]), (&json!(140_000), &first));
    // And back into one.
    let one = &view["positions"][0];
    let transfer = json!({ "id": one["position"]["id"], "version": one["version"], "proposal": first });
    done(&mut office, "transfer_position", transfer);
    assert_eq!(done(&mut office, "proposal", json!({ "id": first }))["total"], 219_900);
    let one = done(&mut office, "proposal", json!({ "id": first }))["positions"][0].clone();
    let apart = json!({ "id": one["position"]["id"], "version": one["version"] });
    let third = done(&mut office, "transfer_position", apart)["id"].clone();
    assert_eq!(done(&mut office, "proposal", json!({ "id": third }))["total"], 79_900);
    done(&mut office, "undo", json!({}));
    assert_eq!(done(&mut office, "proposal", json!({ "id": first }))["total"], 219_900);
    assert_eq!(done(&mut office, "check", json!({}))["sound"], true);
}
