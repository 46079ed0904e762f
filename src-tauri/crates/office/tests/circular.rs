//! Votes in writing, and who presides.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, opened, refused, vote};
use office::Office;
use serde_json::{Value, json};

#[test]
fn im_umlauf_stimmt_jeder_fuer_sich_und_wer_nicht_antwortet_zaehlt_nicht() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 2);
    let board = done(office, "board", json!({ "id": 1 }));
    done(
        office,
        "change_board",
        json!({ "id": 1, "version": board["version"], "circular": true, "quorum_rule": "majority" }),
    );
    let facts = json!({ "ordinal": "33", "day": "15.04.2019", "place": "schriftlich", "begin_at": "12:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "Krüger", "kind": "circular" });
    let circular = done(office, "plan_sitting", json!({ "board": 1, "sitting": facts }))["id"].clone();
    let registered = done(
        office,
        "register_application",
        json!({ "board": 1, "application": { "number": "",
        "received": "heute", "applicant": "Chor Vielklang e.V.", "new_association": true, "amount": "400",
        "purpose": "Konzert", "reasoning": "" } }),
    )["id"]
        .clone();
    done(office, "put_on_agenda", json!({ "sitting": circular, "applications": [registered] }));
    let of = |office: &mut Office| {
        let view = done(office, "sitting", json!({ "id": circular }));
        let items = view["items"].as_array().unwrap().clone();
        items.iter().find_map(|item| item["entries"].as_array().unwrap().first().cloned()).unwrap()
    };
    assert_eq!(of(office)["room"]["voters"], 22);
    let ballots: Vec<Value> = (1..=11)
        .map(|member| json!({ "member": member, "choice": if member < 9 { "yes" } else { "no" } }))
        .collect();
    let mut cast = vote("recommended", "unanimous");
    // Whatever is said of the manner: in writing everybody votes for themselves.
    assert_eq!(
        refused(
            office,
            "recommend",
            json!({ "sitting": circular, "application": registered, "version": 0, "vote": cast })
        )[0]
        .0,
        "VoteIncomplete"
    );
    cast["ballots"] = json!(ballots);
    done(
        office,
        "recommend",
        json!({ "sitting": circular, "application": registered, "version": 0, "vote": cast }),
    );
    let entry = of(office);
    assert_eq!(
        (
            &entry["recommendation"]["row"]["manner"],
            &entry["recommendation"]["row"]["yes"],
            &entry["recommendation"]["row"]["no"]
        ),
        (&json!("named"), &json!(8), &json!(3))
    );
    assert_eq!((&entry["room"]["present"], &entry["room"]["quorate"]), (&json!(11), &json!(false)));
}

#[test]
fn fehlt_der_vorsitz_so_leitet_die_stellvertretung() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 2);
    let opening = |office: &mut Office| {
        let minutes = done(office, "minutes", json!({ "sitting": 1 }));
        minutes["slots"][0]["generated"].as_str().unwrap().to_owned()
    };
    assert!(opening(office).contains("Voss"), "{}", opening(office));
    done(office, "record_attendance", json!({ "sitting": 1, "members": [1], "presence": "prevented" }));
    assert!(opening(office).contains("Lindqvist"), "{}", opening(office));
}
