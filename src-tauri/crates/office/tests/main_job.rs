//! The main job through the command table, as a clerk does it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};

/// An office on an empty register, on a fixed day, with counted chance.
fn office(folder: &std::path::Path, now: &str) -> Office {
    office_of(office::CLERK, folder, now)
}

fn office_of(role: &str, folder: &std::path::Path, now: &str) -> Office {
    let clock: jiff::Zoned = now.parse().unwrap();
    let mut place = Place::beside(folder.join("probe.beirat"));
    place.create = true;
    let mut next = 0u8;
    let surroundings = Surroundings {
        actor: Actor { name: "Sabine Krüger".into(), role: role.into() },
        host: "PC-7".into(),
        clock: Box::new(move || clock.clone()),
        random: Box::new(move |buffer| {
            for byte in buffer {
                next = next.wrapping_add(1);
                *byte = next;
            }
        }),
    };
    Office::open(place, surroundings)
}

fn done(office: &mut Office, name: &str, request: Value) -> Value {
    office.call(name, request).unwrap_or_else(|p| panic!("{name}: {}", p.0[0].sentence))
}

fn refused(office: &mut Office, name: &str, request: Value) -> Vec<(String, Option<String>, String)> {
    let problems = office.call(name, request).unwrap_err();
    problems.0.into_iter().map(|p| (p.code.name().to_owned(), p.field, p.sentence)).collect()
}

const APRIL: &str = "2019-04-02T14:32:00+02:00[Europe/Berlin]";

#[test]
fn the_sample_makes_both_papers_and_they_are_the_same_twice() {
    let mut hashes = Vec::new();
    for _ in 0..2 {
        let folder = tempfile::tempdir().unwrap();
        let mut office = office(folder.path(), APRIL);
        done(&mut office, "make_sample", json!({ "until": "done" }));
        let sitting = done(&mut office, "sitting", json!({ "id": 1 }));
        assert_eq!(sitting["present"], 9);
        assert_eq!(sitting["prevented"], 13);
        assert_eq!(sitting["quorum_words"], "9 von 22 – 12 wären die Mehrheit");
        assert_eq!(sitting["recommended"], 219_900);
        let proposal = done(&mut office, "proposal", json!({ "id": 1 }));
        assert_eq!(proposal["total"], 219_900);
        let text: String =
            proposal["sections"].as_array().unwrap().iter().map(|s| s["text"].as_str().unwrap()).collect();
        for part in ["1.400,00\u{a0}€", "799,00\u{a0}€", "2.199,00\u{a0}€", "\u{2212}2.199,00"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let mut two = Vec::new();
        for kind in ["proposal", "minutes"] {
            let paper = done(&mut office, "show_paper", json!({ "kind": kind, "id": 1 }));
            assert_eq!(paper["open"], json!([]), "{kind}");
            two.push(paper["sha256"].as_str().unwrap().to_owned());
        }
        assert_eq!(done(&mut office, "check", json!({}))["sound"], true);
        hashes.push(two);
    }
    assert_eq!(hashes[0], hashes[1]);
}

#[test]
fn an_application_is_refused_with_a_sentence_at_each_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    let application = |number: &str, received: &str, amount: &str| {
        json!({ "board": 1, "application": { "number": number, "received": received, "applicant": "  ",
            "amount": amount, "purpose": "Fest", "reasoning": "" } })
    };
    let found = refused(&mut office, "register_application", application("4/19", "31.02.2019", "1.4"));
    let codes: Vec<_> =
        found.iter().map(|(code, field, _)| (code.as_str(), field.as_deref().unwrap())).collect();
    assert_eq!(
        codes,
        [
            ("DayImpossible", "application.received"),
            ("NumberTaken", "application.number"),
            ("TextMissing", "application.applicant"),
            ("AmountAmbiguous", "application.amount"),
        ]
    );
    for amount in ["-5", "1e9", "12,345", "0"] {
        let found = refused(&mut office, "register_application", application("", "1.4.", amount));
        assert!(found.iter().any(|(code, ..)| code.starts_with("Amount")), "{amount}");
    }
    let list = done(&mut office, "applications", json!({ "board": 1 }));
    assert_eq!((list["count"].as_i64(), list["requested"].as_i64()), (Some(2), Some(219_900)));
}

#[test]
fn votes_are_checked_against_those_present() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    let members: Vec<i64> = (1..=9).collect();
    let vote = |yes: &str, no: &str, abstain: &str, outcome: &str| {
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": { "outcome": outcome, "amount": "", "up_to": false,
            "vote_kind": "counted", "yes": yes, "no": no, "abstain": abstain, "reason": "" } })
    };
    assert_eq!(
        refused(&mut office, "recommend", vote("9", "0", "0", "recommended"))[0].0,
        "VoteExceedsPresent"
    );
    done(
        &mut office,
        "record_attendance",
        json!({ "sitting": 1, "members": members, "presence": "present" }),
    );
    assert_eq!(
        refused(&mut office, "recommend", vote("9", "1", "0", "recommended"))[0].0,
        "VoteExceedsPresent"
    );
    assert_eq!(refused(&mut office, "recommend", vote("4", "4", "1", "recommended"))[0].0, "VoteContradicts");
    assert_eq!(refused(&mut office, "recommend", vote("7", "", "1", "recommended"))[0].0, "VoteIncomplete");
    let saved = done(&mut office, "recommend", vote("7", "0", "1", "recommended"));
    assert_eq!(saved["warnings"][0]["code"], "VoteBelowPresent");
    let weighed = done(&mut office, "weigh_vote", vote("8", "0", "1", "recommended"));
    assert!(weighed["sentence"].as_str().unwrap().contains("einstimmig bei einer Enthaltung"));
}

#[test]
fn a_closed_sitting_is_final_and_the_last_act_is_undone_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut office_ = office(folder.path(), APRIL);
    done(&mut office_, "make_sample", json!({ "until": "done" }));
    assert_eq!(
        refused(&mut office_, "record_attendance", json!({ "sitting": 1, "members": [1], "presence": null }))
            [0]
        .0,
        "SittingClosed"
    );
    office_.close().unwrap();
    let mut office_ = office(folder.path(), APRIL);
    let undone = done(&mut office_, "undo", json!({}));
    assert!(
        undone["label"].as_str().unwrap().starts_with("Rückgängig gemacht: Drucksache 15-0912/2019"),
        "{undone}"
    );
    let proposal = done(&mut office_, "proposal", json!({ "id": 1 }));
    assert_eq!(proposal["proposal"]["number"], Value::Null);
    done(&mut office_, "redo", json!({}));
    done(&mut office_, "undo", json!({}));
    done(&mut office_, "undo", json!({}));
    assert_eq!(refused(&mut office_, "undo", json!({}))[0].0, "UndoFinal");
}

#[test]
fn a_cost_table_by_hand_must_say_what_the_positions_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({ "until": "done" }));
    let version = done(&mut office, "proposal", json!({ "id": 1 }))["version"].clone();
    let change = |transfer: &str| json!({ "id": 1, "version": version, "entered_transfer": transfer });
    let found = refused(&mut office, "change_proposal", change("1.999,00"));
    assert_eq!((found[0].0.as_str(), found[0].1.as_deref()), ("CostTableDiffers", Some("entered_transfer")));
    assert!(found[0].2.contains("200,00"), "{}", found[0].2);
    done(&mut office, "change_proposal", change("2.199,00"));
    // A further position that is new money would make the table wrong again.
    let position = |kind: &str| {
        json!({ "proposal": 1, "position": { "kind": kind, "recipient": "Beirat", "amount": "100",
        "up_to": false, "purpose": "Empfang", "reasoning": "" } })
    };
    assert_eq!(refused(&mut office, "add_position", position("grant"))[0].0, "CostTableDiffers");
    done(&mut office, "add_position", position("business"));
    done(&mut office, "add_position", position("rededication"));
    assert_eq!(done(&mut office, "proposal", json!({ "id": 1 }))["total"], 229_900);
}

#[test]
fn stale_writes_and_unknown_commands_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({ "until": "board" }));
    let change = json!({ "id": 1, "version": 1, "unit": "18.62.11" });
    assert_eq!(refused(&mut office, "change_board", change)[0].0, "RowStale");
    assert_eq!(refused(&mut office, "drop_table", json!({}))[0].0, "CommandUnknown");
    assert_eq!(refused(&mut office, "board", json!({ "id": "x" }))[0].0, "RequestUnreadable");
    assert_eq!(refused(&mut office, "make_sample", json!({ "until": "board" }))[0].0, "RegisterNotEmpty");
}

#[test]
fn what_was_voted_on_is_not_changed_behind_the_vote() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    let present: Vec<i64> = (1..=9).collect();
    done(
        &mut office,
        "record_attendance",
        json!({ "sitting": 1, "members": present, "presence": "present" }),
    );
    for application in [1, 2] {
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "counted", "yes": "9", "no": "0",
            "abstain": "0", "reason": "" });
        done(
            &mut office,
            "recommend",
            json!({ "sitting": 1, "application": application, "version": 0, "vote": vote }),
        );
    }
    // The amount applied for.
    let view = done(&mut office, "application", json!({ "id": 1 }));
    let facts = json!({ "number": "04/2019", "received": "14.02.2019", "applicant": "Banjul e.V.", "amount": "1.500,00",
        "purpose": "Internationales Fußballturnier", "reasoning": view["application"]["reasoning"] });
    let change = json!({ "id": 1, "version": view["version"], "application": facts });
    assert_eq!(refused(&mut office, "change_application", change)[0].0, "AlreadyRecommended");
    // Who was there.
    done(&mut office, "record_attendance", json!({ "sitting": 1, "members": [9], "presence": "prevented" }));
    let close = |office: &mut Office| {
        let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
        json!({ "id": 1, "version": version, "end_at": "20.45", "end_approx": true })
    };
    let request = close(&mut office);
    let found = refused(&mut office, "close_sitting", request);
    assert_eq!(found[0].0, "VoteNoLonger");
    assert!(
        found[0].2.contains("Stimmberechtigte anwesend") && found[0].2.contains("Antrag 0"),
        "{}",
        found[0].2
    );
    done(&mut office, "record_attendance", json!({ "sitting": 1, "members": [9], "presence": "present" }));
    let request = close(&mut office);
    done(&mut office, "close_sitting", request);
    // What a proposal rests on.
    done(&mut office, "draft_proposal", json!({ "sitting": 1 }));
    let version = done(&mut office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(&mut office, "reopen_sitting", json!({ "id": 1, "version": version, "reason": "Zahlendreher" }));
    let sitting = done(&mut office, "sitting", json!({ "id": 1 }));
    let version = sitting["items"][1]["entries"][0]["recommendation"]["version"].clone();
    let vote = json!({ "outcome": "rejected", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "", "no": "",
        "abstain": "", "reason": "fehlt" });
    let reject = json!({ "sitting": 1, "application": 1, "version": version, "vote": vote });
    assert_eq!(refused(&mut office, "recommend", reject)[0].0, "RowInUse");
}

#[test]
fn a_chair_reads_and_does_not_write() {
    let folder = tempfile::tempdir().unwrap();
    let mut clerk = office(folder.path(), APRIL);
    done(&mut clerk, "make_sample", json!({ "until": "planned" }));
    clerk.close().unwrap();
    let mut chair = office_of(office::CHAIR, folder.path(), APRIL);
    assert_eq!(done(&mut chair, "sitting", json!({ "id": 1 }))["members"], 22);
    let found = refused(
        &mut chair,
        "record_attendance",
        json!({ "sitting": 1, "members": [1], "presence": "present" }),
    );
    assert_eq!(found[0].0, "NotAllowed");
    assert!(found[0].2.contains("Vorsitz"));
}
