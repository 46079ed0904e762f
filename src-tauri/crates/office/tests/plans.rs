//! What is due, dated settings, saved views, moves of a selection, through the command table.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, office_at, refused, sample};
use serde_json::{Value, json};

const MARCH: &str = "2019-03-28T09:00:00+01:00[Europe/Berlin]";

/// The titles of a group of the start page.
fn titles(dues: &Value, nearness: &str) -> Vec<String> {
    let group = dues["groups"].as_array().unwrap().iter().find(|g| g["nearness"] == nearness).unwrap();
    group["items"].as_array().unwrap().iter().map(|i| i["title"].as_str().unwrap().to_owned()).collect()
}

fn register(office: &mut office::Office, received: &str, applicant: &str) -> i64 {
    let request = json!({ "board": 1, "application": { "number": "", "received": received, "applicant": applicant,
        "amount": "400", "purpose": "Fest", "reasoning": "" } });
    done(office, "register_application", request)["id"].as_i64().unwrap()
}

#[test]
fn the_start_page_says_what_waits() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_at(folder.path(), MARCH);
    sample(&mut office);
    let late = register(&mut office, "01.03.2019", "Chor Vielklang e.V.");
    register(&mut office, "14.03.2019", "Turnverein Linden e.V.");
    done(
        &mut office,
        "require_papers",
        json!({ "application": late, "papers": [{ "label": "Satzung", "remark": "" },
            { "label": "Registerauszug", "remark": "" }], "asked_on": "10.03.2019", "term": "25.03.2019" }),
    );
    let follow_up = json!({ "board": 1, "due": "29.03.2019", "text": "Saal anfragen" });
    done(&mut office, "add_follow_up", follow_up);
    let dues = done(&mut office, "dues", json!({ "board": 1 }));
    assert!(
        titles(&dues, "overdue").iter().any(|t| t.starts_with("Satzung und Registerauszug fehlen, ")),
        "{dues}"
    );
    let week = titles(&dues, "week");
    assert!(week.iter().any(|t| t.ends_with("prüfen")), "{week:?}");
    assert!(week.contains(&"Saal anfragen".to_owned()));
    assert_eq!(titles(&dues, "later"), ["32. Sitzung", "Projektbeginn 05/2019"]);
    let next = &dues["next_sitting"];
    assert_eq!((next["days"].as_i64(), next["applications"].as_i64()), (Some(4), Some(2)));
    assert_eq!(next["sum"], 219_900);
    assert_eq!(next["quorum"], 12);
    assert_eq!(dues["counts"]["applications"], 2);
    assert!(dues["recent"][0]["title"].as_str().unwrap().contains("Turnverein"), "{}", dues["recent"]);
    // Ticked off, it is gone; taken back, it is there again.
    let item =
        dues["groups"][1]["items"].as_array().unwrap().iter().find(|i| i["kind"] == "follow-up").unwrap();
    done(&mut office, "finish_follow_up", item["follow_up"].clone());
    let after = done(&mut office, "dues", json!({ "board": 0 }));
    assert!(!titles(&after, "week").contains(&"Saal anfragen".to_owned()));
    done(&mut office, "undo", json!({}));
    let again = done(&mut office, "dues", json!({ "board": 1 }));
    assert!(titles(&again, "week").contains(&"Saal anfragen".to_owned()));
}

#[test]
fn after_the_sitting_the_proposal_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    done(
        &mut office,
        "record_attendance",
        json!({ "sitting": 1, "members": [1, 2, 3], "presence": "present" }),
    );
    for application in [1, 2] {
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous",
            "yes": "", "no": "", "abstain": "", "reason": "" });
        done(
            &mut office,
            "recommend",
            json!({ "sitting": 1, "application": application, "version": 0, "vote": vote }),
        );
    }
    let version = done(&mut office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(
        &mut office,
        "close_sitting",
        json!({ "id": 1, "version": version, "end_at": "21:00", "end_approx": false }),
    );
    let dues = done(&mut office, "dues", json!({ "board": 1 }));
    assert!(titles(&dues, "later").contains(&"Drucksache zur 32. Sitzung entwerfen".to_owned()), "{dues}");
    assert_eq!(dues["counts"]["proposals"], 1);
    done(&mut office, "draft_proposal", json!({ "sitting": 1 }));
    let dues = done(&mut office, "dues", json!({ "board": 1, "until": "+60" }));
    let later = titles(&dues, "later");
    assert!(later.iter().any(|t| t.starts_with("Drucksache einreichen: ")), "{later:?}");
    assert!(!later.iter().any(|t| t.contains("entwerfen")));
}

#[test]
fn settings_hold_from_a_day_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let version = done(&mut office, "board", json!({ "id": 1 }))["version"].clone();
    let change = json!({ "id": 1, "version": version, "from": "01.05.2019", "number_pattern": "IB-NN/JJJJ",
        "print_votes": true, "upper_limit": "1.000", "papers_days": "14" });
    done(&mut office, "change_board", change);
    let board = done(&mut office, "board", json!({ "id": 1 }));
    assert_eq!(board["settings"].as_array().unwrap().len(), 4, "{}", board["settings"]);
    assert_eq!(board["version"], version);
    assert_eq!(board["today"]["upper_limit"], Value::Null);
    let before = register(&mut office, "30.04.2019", "Vorher e.V.");
    let after = register(&mut office, "02.05.2019", "Nachher e.V.");
    let number = |office: &mut office::Office, id: i64| {
        done(office, "application", json!({ "id": id }))["application"]["number"].as_str().unwrap().to_owned()
    };
    assert!(!number(&mut office, before).starts_with("IB-"));
    assert!(number(&mut office, after).starts_with("IB-"), "{}", number(&mut office, after));
    // Taken away again: what held before holds on.
    for setting in board["settings"].as_array().unwrap() {
        let request = json!({ "id": setting["row"]["id"], "version": setting["version"] });
        done(&mut office, "remove_board_setting", request);
    }
    let third = register(&mut office, "03.05.2019", "Danach e.V.");
    assert!(!number(&mut office, third).starts_with("IB-"));
    for (field, typed, code) in [
        ("papers_days", "0", "CountOutside"),
        ("proof_months", "61", "CountOutside"),
        ("upper_limit", "viel", "AmountUnreadable"),
        ("from", "31.02.2019", "DayImpossible"),
    ] {
        let told = refused(&mut office, "change_board", json!({ "id": 1, "version": version, field: typed }));
        assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), (code, Some(field)));
    }
}

#[test]
fn a_selection_moves_as_one_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let first = register(&mut office, "01.03.2019", "Eins e.V.");
    let second = register(&mut office, "02.03.2019", "Zwei e.V.");
    let nothing =
        json!({ "ids": [], "move": { "kind": "end", "ending": "cancelled", "reason": "entfällt" } });
    assert_eq!(refused(&mut office, "move_applications", nothing)[0].0, "NothingSelected");
    // Applications 1 and 2 stand on the agenda already: both are named, and the others stay where they were.
    let agenda = json!({ "ids": [first, 1, second, 2], "move": { "kind": "agenda", "sitting": 1 } });
    let told = refused(&mut office, "move_applications", agenda);
    assert_eq!(told.iter().map(|t| t.0.as_str()).collect::<Vec<_>>(), ["SelectionRefused"; 2]);
    assert!(told[0].2.contains("Antrag 04/2019"), "{}", told[0].2);
    let state = |office: &mut office::Office, id: i64| {
        done(office, "application", json!({ "id": id }))["row"]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state(&mut office, first), "received");
    let agenda = json!({ "ids": [first, second], "move": { "kind": "agenda", "sitting": 1 } });
    let saved = done(&mut office, "move_applications", agenda);
    assert_eq!(saved["label"], "2 Anträge auf die Tagesordnung der 32. Sitzung gesetzt");
    assert_eq!(
        (state(&mut office, first), state(&mut office, second)),
        ("on-agenda".into(), "on-agenda".into())
    );
    done(&mut office, "undo", json!({}));
    assert_eq!(
        (state(&mut office, first), state(&mut office, second)),
        ("received".into(), "received".into())
    );
    let papers = json!({ "ids": [first, second], "move": { "kind": "papers",
        "papers": [{ "label": "Satzung", "remark": "" }], "term": "" } });
    done(&mut office, "move_applications", papers);
    assert_eq!(state(&mut office, second), "incomplete");
    let end =
        json!({ "ids": [first, second], "move": { "kind": "end", "ending": "cancelled", "reason": "" } });
    assert_eq!(refused(&mut office, "move_applications", end)[0].0, "ReasonMissing");
    let follow_up =
        json!({ "ids": [first, 1], "move": { "kind": "follow-up", "due": "morgen", "text": "Anrufen" } });
    done(&mut office, "move_applications", follow_up);
    let dues = done(&mut office, "dues", json!({ "board": 1 }));
    assert_eq!(titles(&dues, "week").iter().filter(|t| *t == "Anrufen").count(), 2);
    let pot = json!({ "ids": [first], "move": { "kind": "fund", "pot": 77 } });
    assert_eq!(refused(&mut office, "move_applications", pot)[0].0, "PotMissing");
}

#[test]
fn views_are_kept_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    let view = |name: &str| json!({ "room": "applications", "name": name, "query": "?jahr=2019" });
    let id = done(&mut office, "save_view", view("Überfällig 2019"))["id"].clone();
    assert_eq!(refused(&mut office, "save_view", view(" überfällig 2019 "))[0].0, "ViewNameTaken");
    done(&mut office, "save_view", json!({ "room": "associations", "name": "Überfällig 2019", "query": "" }));
    let rows = done(&mut office, "views", json!({ "room": "applications" }))["rows"].clone();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    let rename = json!({ "id": id, "version": rows[0]["version"], "name": "Alle 2019" });
    done(&mut office, "rename_view", rename.clone());
    assert_eq!(refused(&mut office, "rename_view", rename)[0].0, "RowStale");
    let rows = done(&mut office, "views", json!({ "room": "applications" }))["rows"].clone();
    assert_eq!(
        (rows[0]["row"]["name"].as_str(), rows[0]["row"]["query"].as_str()),
        (Some("Alle 2019"), Some("?jahr=2019"))
    );
    let long = json!({ "room": "applications", "name": "x", "query": "y".repeat(3_000) });
    assert_eq!(refused(&mut office, "save_view", long)[0].0, "TextTooLong");
}

#[test]
fn an_application_entered_by_mistake_goes_with_its_pot_and_its_follow_ups() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let id = register(&mut office, "01.03.2019", "Versehen e.V.");
    let pot = json!({ "board": 1, "year": "2019", "source": "council", "allocation": "9000", "release": "",
        "carried": "", "account": "", "remark": "" });
    let pot = done(&mut office, "create_pot", pot)["id"].clone();
    let version =
        |office: &mut office::Office| done(office, "application", json!({ "id": id }))["version"].clone();
    let read = version(&mut office);
    done(
        &mut office,
        "fund_application",
        json!({ "application": id, "version": read, "parts": [{ "pot": pot, "amount": "" }] }),
    );
    done(
        &mut office,
        "add_follow_up",
        json!({ "board": 1, "application": id, "due": "morgen", "text": "Anrufen" }),
    );
    let read = version(&mut office);
    done(&mut office, "remove_application", json!({ "id": id, "version": read }));
    assert!(office.call("application", json!({ "id": id })).is_err());
    done(&mut office, "undo", json!({}));
    let funding = done(&mut office, "funding", json!({ "application": id }));
    assert_eq!((funding["parts"][0]["pot"].clone(), funding["implied"].clone()), (pot, json!(false)));
}
