//! The minutes after the sitting: written by hand, released, approved, excerpts, text modules.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use desk::{done, office, refused, sample};
use office::Office;
use serde_json::{Value, json};

fn code(problems: &[(String, Option<String>, String)]) -> &str {
    &problems[0].0
}

/// The sitting of the sample, held and closed.
fn held(folder: &std::path::Path) -> Office {
    let mut office = office(folder);
    sample(&mut office);
    let roster = done(&mut office, "sitting", json!({ "id": 1 }))["roster"].clone();
    let ids: Vec<i64> =
        roster.as_array().unwrap().iter().map(|r| r["member"]["id"].as_i64().unwrap()).collect();
    let (here, away) = ids.split_at(9);
    for (members, presence) in [(here, "present"), (away, "prevented")] {
        done(
            &mut office,
            "record_attendance",
            json!({ "sitting": 1, "members": members, "presence": presence }),
        );
    }
    for application in [1, 2] {
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous",
            "yes": "", "no": "", "abstain": "", "reason": "" });
        let request = json!({ "sitting": 1, "application": application, "version": 0, "vote": vote });
        done(&mut office, "recommend", request);
    }
    close(&mut office);
    office
}

fn close(office: &mut Office) {
    let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
    let request = json!({ "id": 1, "version": version, "end_at": "20:45", "end_approx": true });
    done(office, "close_sitting", request);
}

fn minutes(office: &mut Office) -> Value {
    done(office, "minutes", json!({ "sitting": 1 }))
}

fn slot(view: &Value, name: &str) -> Value {
    view["slots"].as_array().unwrap().iter().find(|slot| slot["slot"] == name).cloned().unwrap()
}

fn pdf(office: &mut Office, kind: &str, id: &Value) -> Vec<u8> {
    let paper = done(office, "show_paper", json!({ "kind": kind, "id": id }));
    STANDARD.decode(paper["pdf"].as_str().unwrap()).unwrap()
}

fn release(office: &mut Office, reason: &str) -> Value {
    let version = minutes(office)["version"].clone();
    done(office, "release_minutes", json!({ "sitting": 1, "version": version, "reason": reason }))
}

fn reopen_and_change_the_end(office: &mut Office) {
    let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(office, "reopen_sitting", json!({ "id": 1, "version": version, "reason": "Zahlendreher" }));
    let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(
        office,
        "close_sitting",
        json!({ "id": 1, "version": version, "end_at": "21:15", "end_approx": false }),
    );
}

#[test]
fn a_hand_edit_survives_what_changes_around_it_and_a_conflict_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = held(folder.path());
    let closing = slot(&minutes(&mut office), "closing");
    let edit = |version: &Value, generated: &Value, text: &str| json!({ "sitting": 1, "slot": "closing", "version": version, "generated": generated, "text": text });
    let none = json!(0);
    done(&mut office, "edit_minutes", edit(&none, &closing["generated"], "Man trennte sich um neun."));
    let mine = slot(&minutes(&mut office), "closing");
    assert_eq!((&mine["text"], &mine["conflict"]), (&json!("Man trennte sich um neun."), &json!(false)));

    // Something else changes: nothing to be asked.
    let item = done(&mut office, "sitting", json!({ "id": 1 }))["items"][0].clone();
    done(
        &mut office,
        "change_item",
        json!({ "id": item["item"]["id"], "version": item["version"],
        "title": item["item"]["title"], "text": "Frau Abel ist neu im Amt." }),
    );
    assert_eq!(slot(&minutes(&mut office), "closing")["conflict"], false);

    // The end changes: what would stand there now, what stood there, and what was written.
    reopen_and_change_the_end(&mut office);
    let view = minutes(&mut office);
    let asked = slot(&view, "closing");
    assert_eq!((&asked["conflict"], &asked["then"]), (&json!(true), &closing["generated"]));
    assert!(asked["generated"].as_str().unwrap().contains("21.15"), "{asked}");
    assert_eq!(view["hindrances"][0]["code"], "MinutesConflict");
    assert_eq!(
        code(&refused(&mut office, "edit_minutes", edit(&none, &asked["generated"], "Neu."))),
        "RowStale"
    );
    assert_eq!(
        code(&refused(&mut office, "edit_minutes", edit(&asked["version"], &asked["generated"], " "))),
        "TextMissing"
    );

    // Kept: it is laid over the new text.
    done(
        &mut office,
        "edit_minutes",
        edit(&asked["version"], &asked["generated"], "Man trennte sich um neun."),
    );
    let kept = slot(&minutes(&mut office), "closing");
    assert_eq!((&kept["conflict"], &kept["text"]), (&json!(false), &json!("Man trennte sich um neun.")));

    // Dropped: the generated text stands again.
    done(
        &mut office,
        "drop_minutes_edit",
        json!({ "sitting": 1, "slot": "closing", "version": kept["version"] }),
    );
    let dropped = slot(&minutes(&mut office), "closing");
    assert_eq!((&dropped["then"], &dropped["text"]), (&Value::Null, &dropped["generated"]));
    // What says the same is not kept.
    done(
        &mut office,
        "edit_minutes",
        edit(&none, &dropped["generated"], dropped["generated"].as_str().unwrap()),
    );
    assert_eq!(slot(&minutes(&mut office), "closing")["version"], 0);
}

#[test]
fn a_released_version_prints_the_same_bytes_for_ever() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = held(folder.path());
    let draft = pdf(&mut office, "minutes", &json!(1));
    let first = release(&mut office, "");
    assert_eq!(first["undoable"], false);
    let view = minutes(&mut office);
    assert_eq!(view["versions"][0]["number"], 1);
    assert_eq!(view["hindrances"][0]["code"], "MinutesUnchanged");
    let released = pdf(&mut office, "minutes-version", &first["id"]);
    assert_ne!(released, draft, "the draft says that it is one");
    assert_eq!(pdf(&mut office, "minutes", &json!(1)), released);

    reopen_and_change_the_end(&mut office);
    let view = minutes(&mut office);
    let changes: Vec<&str> =
        view["changes"].as_array().unwrap().iter().map(|c| c.as_str().unwrap()).collect();
    assert_eq!(changes, ["Ende: 21.15\u{a0}Uhr statt ca.\u{a0}20.45\u{a0}Uhr", "Schlusssatz: neuer Text"]);
    assert_eq!(view["next"], 2);
    assert_eq!(pdf(&mut office, "minutes-version", &first["id"]), released);
    assert_ne!(pdf(&mut office, "minutes", &json!(1)), released);

    let request = json!({ "sitting": 1, "version": view["version"], "reason": " " });
    assert_eq!(code(&refused(&mut office, "release_minutes", request)), "ReasonMissing");
    let second = release(&mut office, "Korrektur der Uhrzeit");
    let view = minutes(&mut office);
    assert_eq!((&view["versions"][1]["number"], &view["changes"]), (&json!(2), &json!([])));
    assert_ne!(pdf(&mut office, "minutes-version", &second["id"]), released);
    assert_eq!(pdf(&mut office, "minutes-version", &first["id"]), released);
    assert_eq!(done(&mut office, "check", json!({}))["found"], json!([]));
}

#[test]
fn only_whole_minutes_of_a_closed_sitting_are_released() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let view = minutes(&mut office);
    let found: Vec<&str> =
        view["hindrances"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert_eq!(found, ["SittingNotClosed", "MinutesOpen"]);
    let request = json!({ "sitting": 1, "version": view["version"], "reason": "" });
    assert_eq!(code(&refused(&mut office, "release_minutes", request)), "SittingNotClosed");
    let mut office = {
        drop(office);
        let folder = tempfile::tempdir().unwrap();
        let mut office = held(folder.path());
        let request = json!({ "sitting": 1, "version": 1, "reason": "" });
        assert_eq!(code(&refused(&mut office, "release_minutes", request)), "RowStale");
        office
    };
    let entry = minutes(&mut office)["excerpts"][0]["entry"].clone();
    let paper = done(&mut office, "show_paper", json!({ "kind": "excerpt", "id": entry }));
    assert_eq!(paper["title"], "Auszug aus dem Ergebnisprotokoll zu Antrag 04/2019");
    assert_eq!(paper["pages"], 1);
}

#[test]
fn the_next_sitting_approves_with_or_without_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = held(folder.path());
    let next = json!({ "ordinal": "", "day": "02.04.2019", "place": "Saal", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "" });
    let sitting = done(&mut office, "plan_sitting", json!({ "board": 1, "sitting": next }))["id"].clone();
    let item = done(&mut office, "add_approval", json!({ "sitting": sitting }))["id"].clone();
    let approve = |version: &Value, objections: &str| json!({ "item": item, "version": version, "objections": objections });
    assert_eq!(code(&refused(&mut office, "approve_minutes", approve(&json!(0), ""))), "MinutesNotReleased");
    release(&mut office, "");
    let asked = done(&mut office, "approval", json!({ "item": item }));
    assert_eq!((&asked["sitting"], &asked["version"]["number"]), (&json!(1), &json!(1)));
    done(
        &mut office,
        "approve_minutes",
        approve(&asked["version"]["version"], "TOP 2: Frau Abel fragte nach"),
    );
    let approved = minutes(&mut office)["versions"][0].clone();
    assert_eq!((&approved["approved_on"], &approved["approved_in"]), (&json!("2019-04-02"), &json!(33)));
    let text = done(&mut office, "minutes", json!({ "sitting": sitting }));
    let said = slot(&text, &format!("item-{item}"))["generated"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(
        said,
        "Das Protokoll der 32. Sitzung am 01.04.2019 wird mit diesen Änderungen genehmigt: TOP 2: Frau Abel fragte nach."
    );
    done(&mut office, "undo", json!({}));
    assert_eq!(minutes(&mut office)["versions"][0]["approved_on"], Value::Null);
}

#[test]
fn text_modules_are_kept_by_board() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let list = |office: &mut Office| done(office, "text_modules", json!({ "board": 1 }));
    assert_eq!(list(&mut office)["rows"], json!([]));
    done(&mut office, "add_usual_text_modules", json!({ "board": 1 }));
    let usual = list(&mut office);
    assert_eq!((usual["rows"].as_array().unwrap().len(), &usual["usual"]), (8, &json!(0)));
    let pause =
        usual["rows"].as_array().unwrap().iter().find(|m| m["row"]["name"] == "Pause").cloned().unwrap();
    let twice = json!({ "board": 1, "name": "pause", "text": "Pause." });
    assert_eq!(code(&refused(&mut office, "add_text_module", twice)), "ModuleNameTaken");
    let empty = refused(&mut office, "add_text_module", json!({ "board": 1, "name": " ", "text": " " }));
    assert_eq!(empty.iter().map(|p| p.1.clone().unwrap()).collect::<Vec<_>>(), ["name", "text"]);
    done(
        &mut office,
        "change_text_module",
        json!({ "id": pause["row"]["id"], "version": pause["version"],
        "name": "Unterbrechung", "text": "Es gab eine Pause." }),
    );
    let changed = list(&mut office)["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|m| m["row"]["name"] == "Unterbrechung")
        .cloned();
    let changed = changed.unwrap();
    done(
        &mut office,
        "remove_text_module",
        json!({ "id": changed["row"]["id"], "version": changed["version"] }),
    );
    assert_eq!(list(&mut office)["rows"].as_array().unwrap().len(), 7);
}
