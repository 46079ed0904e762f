//! Before the evening: invitation and Nachtrag, the agenda and its parts, terms, the year, moved and cancelled sittings.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod desk;

use desk::{done, office_at, refused, sample};
use office::Office;
use serde_json::{Value, json};

/// Monday, four weeks before the sitting of the sample on 01.04.2019.
const MARCH: &str = "2019-03-04T10:00:00+01:00[Europe/Berlin]";

fn at_work() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_at(folder.path(), MARCH);
    sample(&mut office);
    (folder, office)
}

fn version(office: &mut Office, id: i64) -> i64 {
    done(office, "sitting", json!({ "id": id }))["version"].as_i64().unwrap()
}

fn items(office: &mut Office) -> Vec<Value> {
    done(office, "sitting", json!({ "id": 1 }))["items"].as_array().unwrap().clone()
}

fn titles(office: &mut Office) -> Vec<String> {
    items(office).iter().map(|item| item["item"]["title"].as_str().unwrap().to_owned()).collect()
}

fn invite(office: &mut Office, sent_on: &str, reason: &str) -> Value {
    let version = version(office, 1);
    done(
        office,
        "send_invitation",
        json!({ "id": 1, "version": version, "sent_on": sent_on, "reason": reason }),
    )
}

fn codes(found: Vec<(String, Option<String>, String)>) -> Vec<String> {
    found.into_iter().map(|(code, ..)| code).collect()
}

#[test]
fn the_term_of_invitation_is_kept_or_given_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_at(folder.path(), "2019-03-28T10:00:00+01:00[Europe/Berlin]");
    sample(&mut office);
    let view = done(&mut office, "invitation", json!({ "id": 1 }));
    assert_eq!((view["invite_by"].as_str(), view["late"].as_bool()), (Some("2019-03-25"), Some(true)));
    assert_eq!(view["next"], 0);
    let at = version(&mut office, 1);
    let request = |reason: &str, on: &str| json!({ "id": 1, "version": at, "sent_on": on, "reason": reason });
    let found = refused(&mut office, "send_invitation", request("", ""));
    assert_eq!((found[0].0.as_str(), found[0].1.as_deref()), ("InvitationTooShort", Some("reason")));
    assert!(found[0].2.contains("sind es 4 Tage; die Ladungsfrist beträgt 7 Tage"), "{}", found[0].2);
    assert_eq!(codes(refused(&mut office, "send_invitation", request("eilt", "+1"))), ["DayAhead"]);
    let saved = done(&mut office, "send_invitation", request("Die Feier ist schon am 6. April", ""));
    assert_eq!(saved["undoable"], false);
    let view = done(&mut office, "invitation", json!({ "id": 1 }));
    assert_eq!(view["sent"][0]["reason"], "Die Feier ist schon am 6. April");
    assert_eq!((view["unsent"].as_i64(), view["next"].as_i64()), (Some(0), Some(1)));
    let at = version(&mut office, 1);
    let again = json!({ "id": 1, "version": at, "sent_on": "", "reason": "eilt" });
    assert_eq!(codes(refused(&mut office, "send_invitation", again)), ["InvitationSent"]);
}

#[test]
fn what_was_sent_stays_and_what_is_new_comes_as_nachtrag() {
    let (_folder, mut office) = at_work();
    let early = json!({ "id": 1, "version": version(&mut office, 1), "sent_on": "", "reason": "" });
    assert_eq!(codes(refused(&mut office, "send_supplement", early)), ["InvitationMissing"]);
    invite(&mut office, "", "");
    let first = items(&mut office)[0].clone();
    let (id, at) = (&first["item"]["id"], &first["version"]);
    let kept = [
        ("remove_item", json!({ "id": id, "version": at })),
        ("move_item", json!({ "id": id, "version": at, "position": 2 })),
        ("change_item", json!({ "id": id, "version": at, "title": "Anders", "text": "" })),
        (
            "change_item",
            json!({ "id": id, "version": at, "title": first["item"]["title"], "text": "", "public": false }),
        ),
    ];
    for (name, request) in kept {
        assert_eq!(codes(refused(&mut office, name, request)), ["AgendaSent"], "{name}");
    }
    // What is said for the minutes is no part of the agenda.
    done(
        &mut office,
        "change_item",
        json!({ "id": id, "version": at, "title": first["item"]["title"], "text": "Begrüßung" }),
    );
    let entry = items(&mut office)[1]["entries"][0].clone();
    let off = json!({ "entry": entry["id"], "version": entry["version"] });
    assert_eq!(codes(refused(&mut office, "take_from_agenda", off)), ["AgendaSent"]);
    let moved = json!({ "id": entry["id"], "version": entry["version"], "position": 2 });
    assert_eq!(codes(refused(&mut office, "move_entry", moved)), ["AgendaSent"]);

    let empty = json!({ "id": 1, "version": version(&mut office, 1), "sent_on": "", "reason": "" });
    assert_eq!(codes(refused(&mut office, "send_supplement", empty)), ["SupplementEmpty"]);
    let paper = json!({ "kind": "supplement", "id": 1 });
    let none = refused(&mut office, "show_paper", paper);
    assert!(none[0].2.contains("seit der Einladung kam nichts hinzu"), "{none:?}");
    let before = titles(&mut office);
    for (title, public) in [("Personalsache", false), ("Bericht", true)] {
        done(
            &mut office,
            "add_item",
            json!({ "sitting": 1, "kind": "talk", "title": title, "text": "", "public": public }),
        );
    }
    let mut expected = before.clone();
    expected.extend(["Bericht".to_owned(), "Personalsache".to_owned()]);
    assert_eq!(titles(&mut office), expected, "Neues steht hinten, öffentlich vor nichtöffentlich");
    let view = done(&mut office, "invitation", json!({ "id": 1 }));
    assert_eq!((view["unsent"].as_i64(), view["next"].as_i64()), (Some(2), Some(1)));
    let pages = done(&mut office, "show_paper", json!({ "kind": "supplement", "id": 1 }));
    assert_eq!(pages["title"], "Nachtrag");
    let request = json!({ "id": 1, "version": version(&mut office, 1), "sent_on": "", "reason": "" });
    let saved = done(&mut office, "send_supplement", request);
    assert!(saved["label"].as_str().unwrap().starts_with("1.\u{a0}Nachtrag zur 32."), "{saved}");
    assert!(items(&mut office)[4]["item"]["supplement"] == 1);
}

#[test]
fn an_application_that_ended_comes_off_even_when_it_was_sent() {
    let (_folder, mut office) = at_work();
    invite(&mut office, "", "");
    let at = done(&mut office, "application", json!({ "id": 1 }))["version"].clone();
    done(&mut office, "withdraw_application", json!({ "id": 1, "version": at, "reason": "Fest fällt aus" }));
    let entry = items(&mut office)[1]["entries"][0].clone();
    assert_eq!(entry["application"]["id"], 1);
    done(&mut office, "take_from_agenda", json!({ "entry": entry["id"], "version": entry["version"] }));
}

#[test]
fn an_invitation_is_taken_back_with_a_reason_before_anything_is_weighed() {
    let (_folder, mut office) = at_work();
    invite(&mut office, "", "");
    let at = version(&mut office, 1);
    let request = |reason: &str, at: i64| json!({ "id": 1, "version": at, "reason": reason });
    assert_eq!(codes(refused(&mut office, "withdraw_invitation", request("", at))), ["ReasonMissing"]);
    done(&mut office, "withdraw_invitation", request("Falscher Saal genannt", at));
    let first = items(&mut office)[0].clone();
    assert_eq!(first["item"]["supplement"], Value::Null);
    done(
        &mut office,
        "change_item",
        json!({ "id": first["item"]["id"], "version": first["version"], "title": "Begrüßung", "text": "" }),
    );
    invite(&mut office, "", "");
    done(&mut office, "record_attendance", json!({ "sitting": 1, "members": [1], "presence": "present" }));
    let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "",
        "no": "", "abstain": "", "reason": "" });
    done(&mut office, "recommend", json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote }));
    let at = version(&mut office, 1);
    for (name, request) in [
        ("withdraw_invitation", request("zu spät", at)),
        ("cancel_sitting", request("zu spät", at)),
        (
            "move_sitting",
            json!({ "id": 1, "version": at, "day": "08.04.2019", "begin_at": "", "place": "", "reason": "x" }),
        ),
    ] {
        assert_eq!(codes(refused(&mut office, name, request)), ["SittingWeighed"], "{name}");
    }
}

#[test]
fn a_moved_sitting_is_invited_to_anew() {
    let (_folder, mut office) = at_work();
    invite(&mut office, "", "");
    let at = version(&mut office, 1);
    let to = |day: &str, reason: &str| json!({ "id": 1, "version": at, "day": day, "begin_at": "18.30", "place": "", "reason": reason });
    let mut facts = json!({ "ordinal": "32", "day": "08.04.2019", "place": "Saal", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "" });
    let change = |facts: &Value| json!({ "id": 1, "version": at, "sitting": facts });
    assert_eq!(codes(refused(&mut office, "change_sitting", change(&facts))), ["SittingInvited"]);
    assert_eq!(codes(refused(&mut office, "move_sitting", to("01.04.2019", "Ferien"))), ["SittingSameDay"]);
    assert_eq!(
        codes(refused(&mut office, "move_sitting", to("31.04.2019", ""))),
        ["DayImpossible", "ReasonMissing"]
    );
    done(&mut office, "move_sitting", to("08.04.2019", "Osterferien beginnen"));
    let sitting = done(&mut office, "sitting", json!({ "id": 1 }))["sitting"].clone();
    assert_eq!(sitting["moved_from"], "2019-04-01");
    assert_eq!((sitting["day"].as_str(), sitting["begin_at"].as_str()), (Some("2019-04-08"), Some("18:30")));
    let view = done(&mut office, "invitation", json!({ "id": 1 }));
    assert_eq!(view["sent"], json!([]));
    let rows = done(&mut office, "sittings", json!({ "board": 1 }))["rows"].clone();
    assert_eq!((&rows[0]["moved_from"], &rows[0]["invited_on"]), (&json!("2019-04-01"), &Value::Null));
    // The agenda is free again, and sending marks all of it.
    let first = items(&mut office)[0].clone();
    assert_eq!(first["item"]["supplement"], Value::Null);
    invite(&mut office, "", "");
    // Another place after the invitation is said to the members by the clerk.
    facts["day"] = json!("08.04.2019");
    let at = version(&mut office, 1);
    let saved = done(&mut office, "change_sitting", json!({ "id": 1, "version": at, "sitting": facts }));
    assert_eq!(saved["warnings"][0]["code"], "InvitationOtherTime");
}

#[test]
fn a_cancelled_sitting_frees_its_applications_and_refuses_all_but_coming_back() {
    let (_folder, mut office) = at_work();
    invite(&mut office, "", "");
    let at = version(&mut office, 1);
    done(&mut office, "cancel_sitting", json!({ "id": 1, "version": at, "reason": "Zu wenige Anträge" }));
    let states = done(&mut office, "applications", json!({ "board": 1 }));
    assert!(states["rows"].as_array().unwrap().iter().all(|row| row["state"] != "on-agenda"));
    assert_eq!(items(&mut office)[1]["entries"], json!([]));
    let at = version(&mut office, 1);
    for (name, request) in [
        ("put_on_agenda", json!({ "sitting": 1, "applications": [1] })),
        ("add_item", json!({ "sitting": 1, "kind": "talk", "title": "x", "text": "" })),
        ("record_attendance", json!({ "sitting": 1, "members": [1], "presence": "present" })),
        ("send_invitation", json!({ "id": 1, "version": at, "sent_on": "", "reason": "" })),
        ("close_sitting", json!({ "id": 1, "version": at, "end_at": "20", "end_approx": false })),
        ("cancel_sitting", json!({ "id": 1, "version": at, "reason": "noch einmal" })),
    ] {
        assert_eq!(codes(refused(&mut office, name, request)), ["SittingCancelled"], "{name}");
    }
    let again = done(&mut office, "reinstate_sitting", json!({ "id": 1, "version": at }));
    assert!(again["label"].as_str().unwrap().ends_with("findet doch statt"));
    assert_eq!(done(&mut office, "invitation", json!({ "id": 1 }))["sent"], json!([]));
    let at = version(&mut office, 1);
    assert_eq!(
        codes(refused(&mut office, "reinstate_sitting", json!({ "id": 1, "version": at }))),
        ["SittingNotCancelled"]
    );
    done(&mut office, "put_on_agenda", json!({ "sitting": 1, "applications": [1, 2] }));
    let at = version(&mut office, 1);
    done(&mut office, "cancel_sitting", json!({ "id": 1, "version": at, "reason": "Doch nicht" }));
    let at = version(&mut office, 1);
    done(&mut office, "remove_sitting", json!({ "id": 1, "version": at }));
}

#[test]
fn public_before_non_public_and_entries_in_their_order() {
    let (_folder, mut office) = at_work();
    let second = items(&mut office)[0].clone();
    done(
        &mut office,
        "change_item",
        json!({ "id": second["item"]["id"], "version": second["version"], "title": second["item"]["title"], "text": "",
            "public": false }),
    );
    let all = items(&mut office);
    assert_eq!(all.last().unwrap()["item"]["id"], second["item"]["id"]);
    assert_eq!(all.last().unwrap()["item"]["position"], json!(all.len()));
    // Nothing goes behind what is not public.
    let first = all[0].clone();
    done(
        &mut office,
        "move_item",
        json!({ "id": first["item"]["id"], "version": first["version"], "position": 99 }),
    );
    assert_eq!(items(&mut office).last().unwrap()["item"]["id"], second["item"]["id"]);
    let grants = items(&mut office).iter().find(|item| item["item"]["kind"] == "grants").unwrap().clone();
    let entry = grants["entries"][1].clone();
    done(&mut office, "move_entry", json!({ "id": entry["id"], "version": entry["version"], "position": 1 }));
    let grants = items(&mut office).iter().find(|item| item["item"]["kind"] == "grants").unwrap().clone();
    assert_eq!(grants["entries"][0]["id"], entry["id"]);
}

#[test]
fn standing_items_and_the_approval_of_the_last_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_at(folder.path(), desk::APRIL);
    done(&mut office, "make_sample", json!({}));
    let at = done(&mut office, "board", json!({ "id": 1 }))["version"].clone();
    done(
        &mut office,
        "change_board",
        json!({ "id": 1, "version": at, "standing_items": "Eröffnung\nFragestunde\nZuwendungen\nVerschiedenes" }),
    );
    let facts = json!({ "ordinal": "", "day": "03.06.2019", "place": "Saal", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "" });
    let id =
        done(&mut office, "plan_sitting", json!({ "board": 1, "sitting": facts }))["id"].as_i64().unwrap();
    done(&mut office, "add_approval", json!({ "sitting": id }));
    let view = done(&mut office, "sitting", json!({ "id": id }));
    let items: Vec<&str> =
        view["items"].as_array().unwrap().iter().map(|i| i["item"]["title"].as_str().unwrap()).collect();
    assert_eq!(
        items,
        [
            "Eröffnung",
            "Genehmigung des Protokolls über die 32.\u{a0}Sitzung am 01.04.2019",
            "Fragestunde",
            "Zuwendungen",
            "Verschiedenes"
        ]
    );
    assert_eq!(view["items"][1]["item"]["approves"], 1);
    assert_eq!(codes(refused(&mut office, "add_approval", json!({ "sitting": id }))), ["NothingToApprove"]);
}

#[test]
fn the_year_with_its_terms() {
    let (_folder, mut office) = at_work();
    let days = json!({ "board": 1, "days": "22.5.; Mi, 24.04.2019\n22.05.2019", "year": 2019, "note": "" });
    assert!(
        done(&mut office, "add_council_days", days.clone())["label"]
            .as_str()
            .unwrap()
            .starts_with("2 Sitzungstage")
    );
    assert_eq!(done(&mut office, "add_council_days", days)["entry"], 0);
    let planned =
        json!({ "board": 1, "days": "6.5., 24.6., 2.9.", "year": 0, "begin_at": "19", "place": "Saal" });
    assert_eq!(done(&mut office, "plan_sittings", planned.clone())["label"], "3 Sitzungen geplant");
    assert_eq!(codes(refused(&mut office, "plan_sittings", planned)), ["OrdinalTaken"]);
    let empty = json!({ "board": 1, "days": "7.10.", "year": 0, "begin_at": "", "place": "" });
    let found = refused(&mut office, "plan_sittings", empty);
    assert_eq!(found.iter().map(|f| f.1.as_deref().unwrap()).collect::<Vec<_>>(), ["place", "begin_at"]);
    let year = done(&mut office, "calendar", json!({ "board": 1, "year": 0 }));
    assert_eq!(year["sittings"].as_array().unwrap().len(), 4);
    assert_eq!(year["sittings"][0]["ordinal"], 32);
    assert_eq!(year["sittings"][0]["invite_by"], "2019-03-25");
    assert_eq!(year["sittings"][0]["apply_by"], "2019-03-11");
    // 24.04. minus three weeks is 03.04., after the sitting on 01.04.
    assert_eq!(
        (&year["sittings"][0]["council"], &year["sittings"][0]["submit_by"]),
        (&json!("2019-04-24"), &json!("2019-04-03"))
    );
    assert_eq!(
        year["council"][0]["words"],
        "Ein Antrag muss bis 11.03.2019 vorliegen, um am 24.04.2019 beschlossen zu werden."
    );
    // Three weeks before 22.05. is 1 May, a holiday: 30.04., before the sitting on 06.05.
    assert_eq!(
        (&year["council"][1]["submit_by"], &year["council"][1]["ordinal"]),
        (&json!("2019-04-30"), &Value::Null)
    );
    assert_eq!(year["holidays"].as_array().unwrap().len(), 10);
    let terms = done(&mut office, "read_terms", json!({ "board": 1, "day": "1.5.19" }));
    assert_eq!((&terms["invite_by"], &terms["holiday"]), (&json!("2019-04-24"), &json!("Tag der Arbeit")));
    assert_eq!((&terms["council"], &terms["other"]), (&Value::Null, &Value::Null));
    let terms = done(&mut office, "read_terms", json!({ "board": 1, "day": "6.5." }));
    assert_eq!((&terms["other"], &terms["late"]), (&json!(33), &json!(false)));
    let row = &year["council"][0];
    done(&mut office, "remove_council_day", json!({ "id": row["id"], "version": row["version"] }));
}

#[test]
fn votes_in_writing_only_where_the_rules_allow_them() {
    let (_folder, mut office) = at_work();
    let facts = json!({ "ordinal": "", "day": "15.04.2019", "place": "", "begin_at": "12:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "", "kind": "circular" });
    let plan = json!({ "board": 1, "sitting": facts });
    assert_eq!(codes(refused(&mut office, "plan_sitting", plan.clone())), ["CircularNotAllowed"]);
    let at = done(&mut office, "board", json!({ "id": 1 }))["version"].clone();
    done(&mut office, "change_board", json!({ "id": 1, "version": at, "circular": true }));
    let id = done(&mut office, "plan_sitting", plan)["id"].as_i64().unwrap();
    let view = done(&mut office, "sitting", json!({ "id": id }));
    assert_eq!(
        (view["sitting"]["kind"].as_str(), view["items"].as_array().unwrap().len()),
        (Some("circular"), 1)
    );
}

#[test]
fn the_start_page_says_until_when_to_invite() {
    let (_folder, mut office) = at_work();
    let invitations = |office: &mut Office| -> Vec<Value> {
        let dues = done(office, "dues", json!({ "board": 1 }));
        let groups = dues["groups"].as_array().unwrap();
        let items = groups.iter().flat_map(|group| group["items"].as_array().unwrap());
        items.filter(|item| item["kind"] == "invitation").cloned().collect()
    };
    let found = invitations(&mut office);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0]["day"].as_str(), found[0]["noun"].as_str()), (Some("2019-03-25"), Some("sitting")));
    // A sitting beyond the horizon whose invitation is due within it.
    let plan = json!({ "board": 1, "days": "17.4., 27.5.", "year": 0, "begin_at": "19", "place": "Saal" });
    done(&mut office, "plan_sittings", plan);
    assert_eq!(invitations(&mut office).len(), 2, "27.05. minus sieben Tage liegt nach dem 15.04.");
    invite(&mut office, "", "");
    assert_eq!(invitations(&mut office).len(), 1);
}
