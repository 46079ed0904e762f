//! What is recorded later must not make nonsense of what was recorded before.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{counted, done, entry, office_at, opened, refused, sample, sitting, vote};
use office::Office;
use serde_json::{Value, json};

/// Records a vote on an application, whatever was recorded before.
fn recommend(office: &mut Office, application: i64, vote: &Value) {
    let version = entry(office, application)["recommendation"]["version"].as_i64().unwrap_or(0);
    done(
        office,
        "recommend",
        json!({ "sitting": 1, "application": application, "version": version, "vote": vote }),
    );
}

fn minutes(office: &mut Office) -> String {
    done(office, "minutes", json!({ "sitting": 1 }))["slots"].to_string().replace('\u{a0}', " ")
}

fn open_codes(office: &mut Office) -> Vec<String> {
    sitting(office)["open"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["code"].as_str().unwrap().to_owned())
        .collect()
}

fn wish(member: i64, choice: &Value, statement: &str, version: i64) -> Value {
    json!({ "sitting": 1, "application": 1, "member": member, "version": version, "choice": choice, "statement": statement })
}

#[test]
fn eine_geheime_abstimmung_bleibt_geheim() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    done(office, "record_personal_vote", wish(3, &json!("no"), "", 0));
    let mut secret = counted("recommended", 12, 0, 0);
    secret["manner"] = json!("secret");
    recommend(office, 1, &secret);
    assert_eq!(entry(office, 1)["personal"], json!([]));
    // A statement in a vote by name is no wish to have the vote itself recorded.
    let mut named = vote("recommended", "counted");
    named["manner"] = json!("named");
    named["ballots"] = json!((1..=12).map(|m| json!({ "member": m, "choice": "yes" })).collect::<Vec<_>>());
    recommend(office, 1, &named);
    let version = entry(office, 1)["personal"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["row"]["member"] == 3)
        .unwrap()["version"]
        .as_i64()
        .unwrap();
    done(office, "record_personal_vote", wish(3, &Value::Null, "Ich hätte mir mehr gewünscht.", version));
    assert!(!minutes(office).contains("hat mit Ja gestimmt"));
    recommend(office, 1, &secret);
    let said = minutes(office);
    assert!(said.contains("Ich hätte mir mehr gewünscht"), "{said}");
    assert!(!said.contains("gestimmt."), "{said}");
}

#[test]
fn namen_und_zahlen_passen_zusammen() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let mut named = vote("recommended", "counted");
    named["manner"] = json!("named");
    let ballots =
        |who: &[i64]| json!(who.iter().map(|m| json!({ "member": m, "choice": "yes" })).collect::<Vec<_>>());
    named["ballots"] = ballots(&[3, 4, 5]);
    recommend(office, 1, &named);
    let version = entry(office, 1)["personal"][0]["version"].as_i64().unwrap();
    done(office, "record_personal_vote", wish(3, &Value::Null, "Dazu sage ich etwas.", version));
    named["ballots"] = ballots(&[4, 5, 6]);
    recommend(office, 1, &named);
    let said = minutes(office);
    assert!(!said.contains("Ja: Frau Akın"), "{said}");
    // Who is not there any more, or kept from it, is named before the sitting can be closed.
    done(office, "record_attendance", json!({ "sitting": 1, "members": [5], "presence": "prevented" }));
    done(
        office,
        "decide_conflict",
        json!({ "sitting": 1, "application": 1, "member": 6, "version": 0, "excluded": true,
        "reason": "arbeitet dort" }),
    );
    assert_eq!(open_codes(office).iter().filter(|code| *code == "VoteNoLonger").count(), 2);
    // More single votes of a kind than were counted.
    recommend(office, 2, &counted("recommended", 10, 0, 0));
    done(
        office,
        "record_personal_vote",
        json!({ "sitting": 1, "application": 2, "member": 7, "version": 0, "choice": "no",
        "statement": "" }),
    );
    assert!(sitting(office)["open"].to_string().contains("gezählt wurden 0"), "{}", sitting(office)["open"]);
}

#[test]
fn was_der_beirat_beschlossen_hat_gilt_auch_im_votum() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let motion = |office: &mut Office, kind: &str, amount: &str, words: &str| {
        let id = done(
            office,
            "add_motion",
            json!({ "sitting": 1, "application": 1, "kind": kind, "amount": amount,
            "words": words, "mover": "" }),
        )["id"]
            .clone();
        let motions = entry(office, 1)["motions"].clone();
        let own = motions.as_array().unwrap().iter().find(|m| m["row"]["id"] == id).unwrap();
        done(
            office,
            "vote_motion",
            json!({ "id": id, "version": own["version"], "vote_kind": "majority", "carried": true,
            "yes": "", "no": "", "abstain": "" }),
        );
    };
    motion(office, "amount", "1200", "");
    let refused_with = |office: &mut Office, vote: Value| {
        refused(office, "recommend", json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote }))[0]
            .0
            .clone()
    };
    assert_eq!(refused_with(office, vote("recommended", "unanimous")), "MotionIgnored");
    // The whole may still be turned down.
    let weighed = done(
        office,
        "weigh_vote",
        json!({ "sitting": 1, "application": 1, "vote": counted("rejected", 2, 9, 0) }),
    );
    assert_eq!(
        weighed["problems"].as_array().unwrap().iter().filter(|p| p["severity"] == "error").count(),
        0
    );
    motion(office, "rejection", "", "");
    assert_eq!(refused_with(office, vote("recommended", "unanimous")), "MotionIgnored");
    // Nobody defers or refers against the majority.
    let found = done(
        office,
        "weigh_vote",
        json!({ "sitting": 1, "application": 2, "vote": counted("deferred", 0, 12, 0) }),
    );
    assert_eq!(found["problems"][0]["code"], "VoteContradicts");
    recommend(office, 1, &vote("rejected", "majority"));
    assert_eq!(entry(office, 1)["recommendation"]["row"]["outcome"], "rejected");
}

#[test]
fn eine_abgelehnte_auflage_ist_keine() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let id = done(
        office,
        "add_motion",
        json!({ "sitting": 1, "application": 1, "kind": "condition", "amount": "",
        "words": "Bericht im Herbst", "mover": "" }),
    )["id"]
        .clone();
    let cast = |office: &mut Office, carried: bool| {
        let version = entry(office, 1)["motions"][0]["version"].clone();
        done(
            office,
            "vote_motion",
            json!({ "id": id, "version": version, "vote_kind": "majority", "carried": carried,
            "yes": "", "no": "", "abstain": "" }),
        );
    };
    cast(office, true);
    let kept = entry(office, 1)["conditions"][0].clone();
    done(
        office,
        "change_condition",
        json!({ "id": kept["row"]["id"], "version": kept["version"],
        "condition": { "text": "Bericht im Herbst", "due": "01.10.2019" } }),
    );
    cast(office, false);
    assert_eq!(entry(office, 1)["conditions"], json!([]));
    done(
        office,
        "add_condition",
        json!({ "sitting": 1, "application": 1,
        "condition": { "text": "Bericht im Herbst", "due": "" } }),
    );
    cast(office, true);
    assert_eq!(entry(office, 1)["conditions"].as_array().unwrap().len(), 1);
    recommend(office, 1, &vote("rejected", "unanimous"));
    assert!(!minutes(office).contains("Auflage: "), "{}", minutes(office));
}

#[test]
fn ohne_jemanden_im_raum_ist_nichts_einstimmig() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    recommend(office, 1, &vote("recommended", "unanimous"));
    recommend(office, 2, &vote("recommended", "unanimous"));
    for member in 1..=12 {
        done(
            office,
            "record_movement",
            json!({ "sitting": 1, "member": member, "direction": "leaves", "item": 2,
            "application": 1, "at": "19:30" }),
        );
    }
    let version = sitting(office)["version"].clone();
    let close = json!({ "id": 1, "version": version, "end_at": "20:45", "end_approx": true });
    let found = refused(office, "close_sitting", close);
    assert_eq!(found[0].0, "VoteNoLonger");
    assert!(found[0].2.contains("04/2019"), "{}", found[0].2);
}

#[test]
fn wozu_ein_gast_kommt_bleibt_stehen() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    done(
        office,
        "add_guest",
        json!({ "sitting": 1, "guest": { "kind": "applicant", "name": "Herr Ceesay",
        "unit": "Banjul e.V.", "item": 2, "application": 1 } }),
    );
    let guest = sitting(office)["guests"][0]["row"].clone();
    assert_eq!((&guest["item"], &guest["application"]), (&json!(2), &json!(1)));
    let strange =
        json!({ "sitting": 1, "guest": { "kind": "guest", "name": "Frau Test", "unit": "", "item": 99 } });
    assert_eq!(refused(office, "add_guest", strange)[0].0, "RowMissing");
}

#[test]
fn ein_irrtum_in_der_amtszeit_sperrt_die_anwesenheit_nicht() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    let board = done(office, "board", json!({ "id": 1 }));
    let member = board["members"].as_array().unwrap().iter().find(|m| m["row"]["id"] == 5).unwrap().clone();
    let row = &member["row"];
    done(
        office,
        "change_member",
        json!({ "id": 5, "version": member["version"], "member": {
        "last_name": row["last_name"], "first_name": row["first_name"], "role": row["role"], "salutation": "",
        "function": "", "party": "", "voting": true, "from_day": "01.11.2016", "to_day": "01.03.2019" } }),
    );
    done(office, "record_attendance", json!({ "sitting": 1, "members": [5], "presence": null }));
    assert_eq!(sitting(office)["members"], 21);
    let again = json!({ "sitting": 1, "members": [5], "presence": "present" });
    assert_eq!(refused(office, "record_attendance", again)[0].0, "MemberNotInOffice");
    // The day of a sitting that has voted stays.
    recommend(office, 1, &vote("recommended", "unanimous"));
    let view = sitting(office);
    let facts = json!({ "ordinal": "32", "day": "02.04.2018", "place": "kargah", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "" });
    let change = json!({ "id": 1, "version": view["version"], "sitting": facts });
    assert_eq!(refused(office, "change_sitting", change)[0].0, "SittingWeighed");
}

#[test]
fn wer_fehlt_eroeffnet_nichts() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut opened(folder.path(), 12);
    done(office, "record_attendance", json!({ "sitting": 1, "members": [1, 2], "presence": "prevented" }));
    let said = minutes(office);
    assert!(!said.contains("Voss") && said.contains("fehlt: Vorsitz"), "{said}");
}

#[test]
fn eine_abgesagte_sitzung_nimmt_niemandem_seine_notizen() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut office_at(folder.path(), "2019-03-20T09:00:00+01:00[Europe/Berlin]");
    sample(office);
    done(
        office,
        "keep_reading",
        json!({ "sitting": 1, "application": 1, "version": 0, "seen": true, "view": "agree",
        "note": "Wer betreut die Kinder?" }),
    );
    let version = sitting(office)["version"].clone();
    done(office, "cancel_sitting", json!({ "id": 1, "version": version, "reason": "Der Saal ist gesperrt" }));
    let version = sitting(office)["version"].clone();
    done(office, "reinstate_sitting", json!({ "id": 1, "version": version }));
    done(office, "put_on_agenda", json!({ "sitting": 1, "applications": [1, 2] }));
    let reading = done(office, "reading", json!({ "sitting": 1 })).to_string();
    assert!(reading.contains("Wer betreut die Kinder?"), "{reading}");
}

#[test]
fn eine_genehmigung_geht_mit_ihrem_punkt() {
    let folder = tempfile::tempdir().unwrap();
    let office = &mut office_at(folder.path(), "2019-06-03T20:00:00+02:00[Europe/Berlin]");
    done(office, "make_sample", json!({ "until": "done" }));
    let released = |office: &mut Office| done(office, "minutes", json!({ "sitting": 1 }))["versions"].clone();
    if released(office).as_array().unwrap().is_empty() {
        let version = done(office, "minutes", json!({ "sitting": 1 }))["version"].clone();
        done(office, "release_minutes", json!({ "sitting": 1, "version": version, "reason": "" }));
    }
    let facts = json!({ "ordinal": "33", "day": "03.06.2019", "place": "Rathaus", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "Krüger" });
    let next = done(office, "plan_sitting", json!({ "board": 1, "sitting": facts }))["id"].clone();
    let item = done(office, "add_approval", json!({ "sitting": next }))["id"].clone();
    let item_of = |office: &mut Office| {
        let view = done(office, "sitting", json!({ "id": next }));
        view["items"].as_array().unwrap().iter().find(|i| i["item"]["id"] == item).unwrap().clone()
    };
    let approval = done(office, "approval", json!({ "item": item }));
    done(
        office,
        "approve_minutes",
        json!({ "item": item, "version": approval["version"]["version"], "objections": "" }),
    );
    assert_ne!(released(office)[0]["approved_on"], Value::Null);
    let version = item_of(office)["version"].clone();
    done(office, "remove_item", json!({ "id": item, "version": version }));
    assert_eq!(released(office)[0]["approved_on"], Value::Null);
    done(office, "add_approval", json!({ "sitting": next }));
}
