//! The evening of a sitting through the command table: doors, quorum, conflicts, motions, votes of every kind.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{counted, done, entry, opened, refused, sitting, vote};
use office::Office;
use serde_json::{Value, json};

fn majority_rule(office: &mut Office) {
    let board = done(office, "board", json!({ "id": 1 }));
    done(office, "change_board", json!({ "id": 1, "version": board["version"], "quorum_rule": "majority" }));
}

#[test]
fn wer_kommt_und_geht_aendert_die_stimmen_von_da_an() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let at = |who: i64, application: Option<i64>| json!({ "sitting": 1, "member": who, "direction": null, "item": 2, "application": application, "at": "" });
    assert_eq!(entry(office, 1)["room"]["voters"], 12);
    // Somebody nobody knew of comes, somebody leaves before the second application.
    done(office, "record_movement", at(13, None));
    done(office, "record_movement", at(2, Some(2)));
    assert_eq!(sitting(office)["items"][0]["room"]["voters"], 12);
    assert_eq!(entry(office, 1)["room"]["voters"], 13);
    assert_eq!(entry(office, 2)["room"]["voters"], 12);
    let words: Vec<String> = sitting(office)["movements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| m["words"].as_str().unwrap().replace('\u{a0}', " "))
        .collect();
    assert_eq!(
        words,
        [
            "Issa, Yusuf kommt zu TOP 2, 19:25 Uhr",
            "Lindqvist, Marek geht vor TOP 2, Antrag 05/2019, 19:25 Uhr"
        ]
    );
    // Coming back at the moment of going takes the going back.
    done(office, "record_movement", at(2, Some(2)));
    assert_eq!(sitting(office)["movements"].as_array().unwrap().len(), 1);
    let twice = json!({ "sitting": 1, "member": 13, "direction": "arrives", "item": 2, "application": null, "at": "" });
    assert_eq!(refused(office, "record_movement", twice)[0].0, "MovementPointless");
    // Who turns out not to have been there neither came nor went.
    done(office, "record_attendance", json!({ "sitting": 1, "members": [13], "presence": "prevented" }));
    assert_eq!(sitting(office)["movements"], json!([]));
    done(office, "undo", json!({}));
    assert_eq!(sitting(office)["movements"].as_array().unwrap().len(), 1);
}

#[test]
fn beschlussfaehig_ist_der_beirat_nur_solange_genug_da_sind() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    assert_eq!(sitting(office)["quorum_lost"], Value::Null);
    majority_rule(office);
    assert_eq!(sitting(office)["quorum_lost"], Value::Null);
    done(
        office,
        "record_movement",
        json!({ "sitting": 1, "member": 3, "direction": "leaves", "item": 2, "application": 2, "at": "20:05" }),
    );
    let now = sitting(office);
    assert_eq!(now["quorum_lost"], "Ab TOP 2, Antrag 05/2019: 11 von 22 – 12 nötig");
    assert_eq!(entry(office, 1)["room"]["quorate"], true);
    assert_eq!(entry(office, 2)["room"]["quorate"], false);
    // It is said, never blocked.
    done(
        office,
        "recommend",
        json!({ "sitting": 1, "application": 2, "version": 0, "vote": counted("recommended", 11, 0, 0) }),
    );
    done(
        office,
        "note_quorum",
        json!({ "id": 1, "version": now["version"], "reason": "Der Antrag eilt, das Projekt beginnt im Mai." }),
    );
    // A board that counts its seats needs the majority of the seats.
    let board = done(office, "board", json!({ "id": 1 }));
    done(office, "change_board", json!({ "id": 1, "version": board["version"], "seats": "26" }));
    assert_eq!(entry(office, 1)["room"]["words"], "12 von 26 – 14 nötig");
}

#[test]
fn wer_befangen_ist_stimmt_nicht_mit() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let association = done(office, "application", json!({ "id": 1 }))["application"]["association"].clone();
    done(
        office,
        "add_tie",
        json!({ "association": association, "tie": { "member": 4, "kind": "board", "from_day": "", "to_day": "", "note": "" } }),
    );
    let found = entry(office, 1);
    assert_eq!(found["conflicts"][0]["tie"], "Vorstand");
    assert_eq!(
        (&found["conflicts"][0]["excluded"], &found["conflicts"][0]["decided"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(found["room"]["voters"], 11);
    let too_many =
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": counted("recommended", 12, 0, 0) });
    assert_eq!(refused(office, "recommend", too_many)[0].0, "VoteExceedsPresent");
    done(
        office,
        "recommend",
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": counted("recommended", 11, 0, 0) }),
    );
    done(
        office,
        "recommend",
        json!({ "sitting": 1, "application": 2, "version": 0, "vote": vote("recommended", "unanimous") }),
    );
    let version = sitting(office)["version"].clone();
    let close = json!({ "id": 1, "version": version, "end_at": "20:45", "end_approx": true });
    assert_eq!(refused(office, "close_sitting", close.clone())[0].0, "ConflictUndecided");
    let decide = |excluded: Value, version: &Value, reason: &str| json!({ "sitting": 1, "application": 1, "member": 4, "version": version, "excluded": excluded, "reason": reason });
    // To be admitted in spite of a tie takes a reason; to be excluded by it does not.
    assert_eq!(refused(office, "decide_conflict", decide(json!(false), &json!(0), ""))[0].0, "ReasonMissing");
    done(office, "decide_conflict", decide(json!(true), &json!(0), ""));
    let decided = entry(office, 1)["conflicts"][0].clone();
    assert_eq!((&decided["decided"], &decided["reason"]), (&json!(true), &json!("Vorstand")));
    done(
        office,
        "decide_conflict",
        decide(json!(false), &decided["version"], "Der Vorstand wechselte im März."),
    );
    assert_eq!(entry(office, 1)["room"]["voters"], 12);
    // Somebody declares it without any tie known.
    done(
        office,
        "decide_conflict",
        json!({ "sitting": 1, "application": 2, "member": 5, "version": 0, "excluded": true,
        "reason": "arbeitet dort seit gestern" }),
    );
    assert_eq!(entry(office, 2)["room"]["voters"], 11);
    done(office, "close_sitting", close);
}

#[test]
fn der_weitergehende_antrag_kommt_zuerst() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let add = |kind: &str, amount: &str, words: &str| json!({ "sitting": 1, "application": 1, "kind": kind, "amount": amount, "words": words, "mover": "Frau Demirel" });
    done(office, "add_motion", add("condition", "", "Der Verein berichtet dem Beirat im Herbst"));
    done(office, "add_motion", add("amount", "1200", ""));
    done(office, "add_motion", add("amount", "700", ""));
    assert_eq!(refused(office, "add_motion", add("period", "3", "Juni"))[0].0, "AmountNotAsked");
    assert_eq!(refused(office, "add_motion", add("referral", "", ""))[0].0, "TextMissing");
    let motions = |office: &mut Office| entry(office, 1)["motions"].as_array().unwrap().clone();
    let words: Vec<String> =
        motions(office).iter().map(|m| m["words"].as_str().unwrap().to_owned()).collect();
    assert_eq!(words[0].replace('\u{a0}', " "), "Anderer Betrag: 700,00 €");
    let cast = |m: &Value, yes: i64, no: i64| {
        json!({ "id": m["row"]["id"], "version": m["version"], "vote_kind": "counted", "carried": false,
            "yes": yes.to_string(), "no": no.to_string(), "abstain": "0" })
    };
    let all = motions(office);
    assert_eq!(refused(office, "vote_motion", cast(&all[1], 8, 4))[0].0, "MotionOrder");
    let early =
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote("recommended", "unanimous") });
    assert_eq!(refused(office, "recommend", early)[0].0, "MotionsOpen");
    assert_eq!(refused(office, "vote_motion", cast(&all[0], 9, 4))[0].0, "VoteExceedsPresent");
    // A tie is a rejection.
    done(office, "vote_motion", cast(&all[0], 6, 6));
    let all = motions(office);
    assert_eq!(all[0]["row"]["carried"], false);
    done(office, "vote_motion", cast(&all[1], 8, 4));
    let last = cast(&motions(office)[2], 12, 0);
    done(office, "vote_motion", last);
    let now = entry(office, 1);
    assert_eq!(now["conditions"][0]["row"]["text"], "Der Verein berichtet dem Beirat im Herbst");
    // Taking the result back takes the Auflage with it.
    let last = &motions(office)[2];
    done(
        office,
        "vote_motion",
        json!({ "id": last["row"]["id"], "version": last["version"], "vote_kind": null,
        "carried": false, "yes": "", "no": "", "abstain": "" }),
    );
    assert_eq!(entry(office, 1)["conditions"], json!([]));
    done(office, "undo", json!({}));
    let mut final_vote = vote("recommended", "unanimous");
    (final_vote["amount"], final_vote["reason"]) = (json!("1200"), json!("auf Antrag von Frau Demirel"));
    done(office, "recommend", json!({ "sitting": 1, "application": 1, "version": 0, "vote": final_vote }));
    assert_eq!(entry(office, 1)["recommendation"]["row"]["outcome"], "changed");
}

#[test]
fn namentlich_geheim_und_auf_wunsch() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let mut named = vote("recommended", "counted");
    named["manner"] = json!("named");
    let ballots = |yes: std::ops::RangeInclusive<i64>, no: &[i64]| {
        let yes = yes.map(|member| json!({ "member": member, "choice": "yes" }));
        yes.chain(no.iter().map(|member| json!({ "member": member, "choice": "no" }))).collect::<Vec<_>>()
    };
    named["ballots"] = json!(ballots(1..=10, &[11, 20]));
    let request = |vote: &Value, version: i64| json!({ "sitting": 1, "application": 1, "version": version, "vote": vote });
    let absent = refused(office, "recommend", request(&named, 0));
    assert_eq!(absent[0].0, "MemberCannotVote");
    assert!(absent[0].2.contains("nicht im Raum"), "{}", absent[0].2);
    named["ballots"] = json!(ballots(1..=10, &[11, 11]));
    assert!(refused(office, "recommend", request(&named, 0))[0].2.contains("zweimal"));
    named["ballots"] = json!(ballots(1..=10, &[11, 12]));
    done(office, "recommend", request(&named, 0));
    let kept = entry(office, 1);
    assert_eq!(
        (&kept["recommendation"]["row"]["yes"], &kept["recommendation"]["row"]["no"]),
        (&json!(10), &json!(2))
    );
    assert_eq!(kept["personal"].as_array().unwrap().len(), 12);
    // The same vote in secret: no single vote stays, and none can be recorded.
    let mut secret = counted("recommended", 10, 2, 0);
    secret["manner"] = json!("secret");
    let version = kept["recommendation"]["version"].as_i64().unwrap();
    done(office, "recommend", request(&secret, version));
    assert_eq!(entry(office, 1)["personal"], json!([]));
    let mut wish = json!({ "sitting": 1, "application": 1, "member": 11, "version": 0, "choice": "no", "statement": "" });
    assert_eq!(refused(office, "record_personal_vote", wish.clone())[0].0, "VoteSecret");
    (wish["choice"], wish["statement"]) = (Value::Null, json!("Mir fehlt der Bezug zum Stadtbezirk."));
    done(office, "record_personal_vote", wish);
    assert_eq!(entry(office, 1)["personal"][0]["row"]["requested"], true);
}

#[test]
fn dasselbe_ergebnis_fuer_viele_ist_ein_schritt() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let many = json!({ "sitting": 1, "vote": vote("recommended", "consensus"),
        "applications": [{ "application": 1, "version": 0 }, { "application": 2, "version": 0 }] });
    let saved = done(office, "recommend_many", many.clone());
    assert_eq!(saved["label"], "Votum zu 2 Anträgen: empfohlen");
    assert_eq!(
        entry(office, 2)["words"].as_str().unwrap().replace('\u{a0}', " "),
        "empfohlen: 799,00 €, einvernehmlich"
    );
    done(office, "undo", json!({}));
    assert_eq!(entry(office, 1)["recommendation"], Value::Null);
    assert_eq!(entry(office, 2)["recommendation"], Value::Null);
    // One that is refused refuses all.
    done(
        office,
        "add_motion",
        json!({ "sitting": 1, "application": 2, "kind": "deferral", "amount": "", "words": "", "mover": "" }),
    );
    let found = refused(office, "recommend_many", many);
    assert!(found[0].2.contains("05/2019"), "{}", found[0].2);
    assert_eq!(entry(office, 1)["recommendation"], Value::Null);
}

#[test]
fn zurueckgestellt_auf_einen_tag_und_verwiesen_an_eine_stelle() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let mut deferred = vote("deferred", "unanimous");
    deferred["deferred_to"] = json!("31.03.2019");
    let request = |vote: &Value| json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote });
    assert_eq!(refused(office, "recommend", request(&deferred))[0].0, "DayBefore");
    deferred["deferred_to"] = json!("24.06.2019");
    let said = done(office, "weigh_vote", json!({ "sitting": 1, "application": 1, "vote": deferred }));
    assert_eq!(said["sentence"], "Der Beirat stellt den Antrag von Banjul e.V. bis zum 24.06.2019 zurück.");
    done(office, "recommend", request(&deferred));
    let mut referred = vote("referred", "majority");
    assert_eq!(
        refused(
            office,
            "recommend",
            json!({ "sitting": 1, "application": 2, "version": 0, "vote": referred })
        )[0]
        .0,
        "TextMissing"
    );
    referred["referred_to"] = json!("den Gesellschaftsfonds Zusammenleben");
    done(office, "recommend", json!({ "sitting": 1, "application": 2, "version": 0, "vote": referred }));
    let state = done(office, "application", json!({ "id": 2 }))["row"]["state"].clone();
    assert_eq!(state, "referred");
    let version = entry(office, 2)["recommendation"]["version"].clone();
    let id = entry(office, 2)["recommendation"]["row"]["id"].clone();
    done(office, "retract_recommendation", json!({ "id": id, "version": version }));
}

#[test]
fn vertretung_nur_wo_der_beirat_sie_kennt() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let mut request =
        json!({ "sitting": 1, "members": [14], "presence": "represented", "substitute": "Frau Marten" });
    assert_eq!(refused(office, "record_attendance", request.clone())[0].0, "SubstituteNotAllowed");
    let board = done(office, "board", json!({ "id": 1 }));
    done(office, "change_board", json!({ "id": 1, "version": board["version"], "substitutes": true }));
    done(office, "record_attendance", request.clone());
    assert_eq!(sitting(office)["present"], 13);
    assert_eq!(
        sitting(office)["roster"].as_array().unwrap().iter().find(|r| r["member"]["id"] == 14).unwrap()["substitute"],
        "Frau Marten"
    );
    request["members"] = json!([15]);
    request["substitute"] = json!("");
    assert_eq!(refused(office, "record_attendance", request)[0].0, "TextMissing");
    done(
        office,
        "record_attendance",
        json!({ "sitting": 1, "members": [16], "presence": "present", "video": true }),
    );
    assert_eq!(sitting(office)["voters_present"], 14);
}
