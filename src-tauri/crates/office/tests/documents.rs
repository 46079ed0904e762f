//! The life of a document: draft, issued, sent, received; out of date, corrected; text blocks and house style.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, office_at, refused};
use office::Office;
use serde_json::{Value, json};

const PROPOSAL: &str = "proposal";

/// The finished sample: proposal 1 of sitting 1 lies ready.
fn ready(folder: &std::path::Path) -> Office {
    let mut office = office(folder);
    done(&mut office, "make_sample", json!({ "until": "done" }));
    office
}

fn issue(office: &mut Office, reason: &str) -> i64 {
    let issued = done(office, "issue_paper", json!({ "kind": PROPOSAL, "id": 1, "reason": reason }));
    assert_eq!(issued["undoable"], false, "what is issued is corrected, not taken back");
    issued["id"].as_i64().unwrap()
}

fn document(office: &mut Office, id: i64) -> Value {
    let all = done(office, "documents", json!({ "board": 1 }));
    all["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

fn retitle(office: &mut Office, title: &str) {
    let version = done(office, "proposal", json!({ "id": 1 }))["version"].clone();
    done(office, "change_proposal", json!({ "id": 1, "version": version, "title": title }));
}

fn code(problems: &[(String, Option<String>, String)]) -> &str {
    &problems[0].0
}

#[test]
fn an_issued_document_never_changes() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let draft = done(&mut office, "show_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    assert_eq!(draft["issued"], Value::Null);
    let id = issue(&mut office, "");
    let first = done(&mut office, "show_document", json!({ "id": id }));
    // The draft has its mark in the margin and in the title; the issued paper has none.
    assert_ne!(first["sha256"], draft["sha256"]);
    let row = document(&mut office, id);
    assert_eq!((row["stale"].clone(), row["issued_by"].clone()), (json!([]), json!("Sabine Krüger")));
    // Nobody issues the same twice.
    let again = refused(&mut office, "issue_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    assert_eq!(code(&again), "PaperAlreadyIssued");
    retitle(&mut office, "Zuwendungen für das Frühjahr");
    office.close().unwrap();
    // Another day, another start: the same bytes.
    let mut office = office_at(folder.path(), "2019-06-03T09:00:00+02:00[Europe/Berlin]");
    let later = done(&mut office, "show_document", json!({ "id": id }));
    assert_eq!(later["pdf"], first["pdf"]);
    let path = folder.path().join("Ausfertigung.pdf");
    let written = done(&mut office, "write_document", json!({ "id": id, "path": path }));
    assert_eq!(written["sha256"], first["sha256"]);
    // Undo stops before it.
    while office.call("undo", json!({})).is_ok() {}
    assert_eq!(document(&mut office, id)["sha256"], first["sha256"]);
    assert_eq!(done(&mut office, "check", json!({}))["sound"], true);
}

#[test]
fn what_changed_since_is_named_and_a_correction_names_the_old() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let first = issue(&mut office, "");
    let old = done(&mut office, "proposal", json!({ "id": 1 }))["proposal"]["title"].clone();
    retitle(&mut office, "Zuwendungen für das Frühjahr");
    let stale = document(&mut office, first)["stale"].clone();
    assert_eq!(stale, json!([{ "before": old, "after": "Zuwendungen für das Frühjahr" }]));
    // What does not stand on the paper makes nothing out of date.
    let unreasoned = refused(&mut office, "issue_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    assert_eq!((code(&unreasoned), unreasoned[0].1.as_deref()), ("ReasonMissing", Some("reason")));
    let second = issue(&mut office, "Titel berichtigt");
    let corrected = document(&mut office, first);
    assert_eq!((corrected["corrected_by"].as_i64(), corrected["stale"].clone()), (Some(second), json!([])));
    let correcting = document(&mut office, second);
    assert_eq!((correcting["corrects"].as_i64(), correcting["stale"].clone()), (Some(first), json!([])));
    assert_eq!(correcting["reason"], "Titel berichtigt");
    // Back to what it was: then the new one is out of date, the old one stays history.
    retitle(&mut office, old.as_str().unwrap());
    assert_eq!(document(&mut office, second)["stale"].as_array().unwrap().len(), 1);
    assert_eq!(document(&mut office, first)["stale"], json!([]));
}

#[test]
fn nothing_goes_out_with_a_gap() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let version = done(&mut office, "proposal", json!({ "id": 1 }))["version"].clone();
    done(
        &mut office,
        "change_proposal",
        json!({ "id": 1, "version": version, "title": "", "gender_text": "" }),
    );
    let paper = done(&mut office, "show_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    let gaps: Vec<(&str, &str)> = paper["gaps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|gap| (gap["label"].as_str().unwrap(), gap["field"].as_str().unwrap()))
        .collect();
    assert!(
        gaps.contains(&("Titel", "title")) && gaps.contains(&("Gender-Aspekte", "gender_text")),
        "{gaps:?}"
    );
    let problems = refused(&mut office, "issue_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    assert_eq!(code(&problems), "PaperIncomplete");
    assert!(problems[0].2.contains("Titel, Gender-Aspekte"), "{}", problems[0].2);
    // The number of the Drucksache and its TOP come late by nature; they alone hinder nothing.
    retitle(&mut office, "Zuwendungen");
    let version = done(&mut office, "proposal", json!({ "id": 1 }))["version"].clone();
    let texts =
        json!({ "id": 1, "version": version, "gender_text": "Für alle.", "number": "", "agenda_item": "" });
    done(&mut office, "change_proposal", texts);
    issue(&mut office, "");
    // The Sitzungsmappe is for one's own use, and minutes are released by the chair.
    for kind in ["folder", "noted-folder", "minutes"] {
        let problems = refused(&mut office, "issue_paper", json!({ "kind": kind, "id": 1 }));
        assert_eq!(code(&problems), "PaperNotIssued", "{kind}");
    }
}

#[test]
fn the_way_of_a_document_can_be_recorded_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let id = issue(&mut office, "");
    let version = |office: &mut Office| document(office, id)["version"].clone();
    let now = version(&mut office);
    let received = json!({ "id": id, "version": now, "received_on": "heute" });
    assert_eq!(code(&refused(&mut office, "receive_document", received)), "DocumentNotSent");
    let early = json!({ "id": id, "version": now, "sent_on": "01.04.2019", "channel": "post" });
    let problems = refused(&mut office, "send_document", early);
    assert_eq!(problems[0].1.as_deref(), Some("sent_on"), "{problems:?}");
    done(
        &mut office,
        "send_document",
        json!({ "id": id, "version": now, "sent_on": "", "channel": "internal" }),
    );
    let stale = refused(
        &mut office,
        "send_document",
        json!({ "id": id, "version": now, "sent_on": "", "channel": "post" }),
    );
    assert_eq!(code(&stale), "RowStale");
    let now = version(&mut office);
    let future = json!({ "id": id, "version": now, "received_on": "05.04.2019" });
    assert_eq!(refused(&mut office, "receive_document", future)[0].1.as_deref(), Some("received_on"));
    done(&mut office, "receive_document", json!({ "id": id, "version": now, "received_on": "heute" }));
    let row = document(&mut office, id);
    assert_eq!(
        (&row["sent_on"], &row["channel"], &row["received_on"]),
        (&json!("2019-04-02"), &json!("internal"), &json!("2019-04-02"))
    );
    // A step of its way is no issue: undo takes it back.
    done(&mut office, "undo", json!({}));
    assert_eq!(document(&mut office, id)["received_on"], Value::Null);
    let now = version(&mut office);
    done(&mut office, "unsend_document", json!({ "id": id, "version": now }));
    assert_eq!(document(&mut office, id)["channel"], Value::Null);
}

#[test]
fn what_was_issued_by_mistake_is_taken_back_and_issued_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let id = issue(&mut office, "");
    let version = document(&mut office, id)["version"].clone();
    let unreasoned = json!({ "id": id, "version": version, "reason": " " });
    assert_eq!(code(&refused(&mut office, "withdraw_document", unreasoned)), "ReasonMissing");
    done(
        &mut office,
        "withdraw_document",
        json!({ "id": id, "version": version, "reason": "falsche Sitzung" }),
    );
    let row = document(&mut office, id);
    assert_eq!(
        (&row["withdrawn_on"], &row["withdrawn_for"]),
        (&json!("2019-04-02"), &json!("falsche Sitzung"))
    );
    let send = json!({ "id": id, "version": row["version"], "sent_on": "", "channel": "post" });
    assert_eq!(code(&refused(&mut office, "send_document", send)), "DocumentWithdrawn");
    // Its pages stay, and the paper is a draft again: no reason is asked for.
    done(&mut office, "show_document", json!({ "id": id }));
    let again = issue(&mut office, "");
    assert_eq!(document(&mut office, again)["corrects"], Value::Null);
}

#[test]
fn the_public_version_names_no_private_person() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let view = done(&mut office, "application", json!({ "id": 1 }));
    let association = view["application"]["association"].as_i64().unwrap();
    let kept = done(&mut office, "association", json!({ "id": association }));
    let mut facts = kept["association"].clone();
    facts["kind"] = json!("person");
    facts["name"] = json!("Fatou Jallow");
    for field in ["charitable_until", "exemption_of"] {
        facts[field] = json!("");
    }
    let change = json!({ "id": association, "version": kept["version"], "association": facts });
    done(&mut office, "change_association", change);
    let text = |office: &mut Office, public: bool| {
        let paper = done(office, "show_paper", json!({ "kind": PROPOSAL, "id": 1, "public": public }));
        let sections = paper["sections"].as_array().unwrap().clone();
        sections
            .iter()
            .map(|section| section["text"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let name = done(&mut office, "application", json!({ "id": 1 }))["application"]["applicant"].clone();
    let name = name.as_str().unwrap();
    assert!(text(&mut office, false).contains(name));
    let public = text(&mut office, true);
    assert!(!public.contains(name) && public.contains("Privatperson"), "{public}");
    let version = done(&mut office, "board", json!({ "id": 1 }))["version"].clone();
    done(&mut office, "change_board", json!({ "id": 1, "version": version, "private_names": "full" }));
    assert!(text(&mut office, true).contains(name));
}

#[test]
fn the_public_version_names_no_person_of_an_own_position() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let known = done(&mut office, "application", json!({ "id": 1 }))["application"]["applicant"].clone();
    for (recipient, kind) in [
        ("Frau Fatou Jallow", "rededication"),
        (known.as_str().unwrap(), "rededication"),
        ("Beirat", "business"),
    ] {
        let position = json!({ "kind": kind, "recipient": recipient, "amount": "100", "up_to": false,
            "purpose": "Proben mit Frau Jallow", "reasoning": "Fatou Jallows Ensemble probt länger." });
        done(&mut office, "add_position", json!({ "proposal": 1, "position": position }));
    }
    let shown = done(&mut office, "show_paper", json!({ "kind": PROPOSAL, "id": 1, "public": true }));
    let text = shown["sections"].to_string();
    assert!(!text.contains("Jallow") && text.contains("Privatperson"), "{text}");
    // Whoever is kept as an association stays named, and so does the board itself.
    assert!(text.contains(known.as_str().unwrap()) && text.contains("Beirat"), "{text}");
}

#[test]
fn text_blocks_are_dated_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let block = |office: &mut Office| {
        let all = done(office, "text_blocks", json!({ "board": 1 }));
        all["rows"].as_array().unwrap().iter().find(|row| row["key"] == "remedy").unwrap().clone()
    };
    let usual = block(&mut office)["usual"].clone();
    assert_eq!(block(&mut office)["today"], usual);
    let keep = |from: &str, text: &str| json!({ "board": 1, "key": "remedy", "from": from, "text": text });
    let problems = refused(&mut office, "keep_text_block", keep("", "Klage bis {Quatsch}."));
    assert_eq!((code(&problems), problems[0].1.as_deref()), ("PlaceholderUnknown", Some("text")));
    let empty = refused(&mut office, "keep_text_block", keep("", " "));
    assert_eq!((code(&empty), empty[0].1.as_deref()), ("TextMissing", Some("text")));
    done(&mut office, "keep_text_block", keep("01.05.2019", "Neuer Text zu Antrag {Antragsnummer}."));
    assert_eq!(block(&mut office)["today"], usual, "it holds from May on");
    done(&mut office, "keep_text_block", keep("", "Alter Text."));
    assert_eq!(block(&mut office)["today"], "Alter Text.");
    // The same day once more needs the version that was read.
    assert_eq!(code(&refused(&mut office, "keep_text_block", keep("", "Noch einer."))), "RowStale");
    let preview = json!({ "key": "remedy", "text": "Zu {Antragsnummer}" });
    assert_eq!(done(&mut office, "preview_text_block", preview)["text"], "Zu 04/2026");
    // The house style travels as a file.
    let path = folder.path().join("Hausstil.json");
    done(&mut office, "write_house_style", json!({ "board": 1, "path": path }));
    let other = done(&mut office, "create_board", json!({ "district": "Nord", "number_pattern": "NN/JJJJ" }))
        ["id"]
        .clone();
    let version = done(&mut office, "board", json!({ "id": other }))["version"].clone();
    let read = json!({ "board": other, "version": version, "path": path });
    done(&mut office, "read_house_style", read.clone());
    let taken = done(&mut office, "text_blocks", json!({ "board": other }));
    let taken = taken["rows"].as_array().unwrap().iter().find(|row| row["key"] == "remedy").unwrap().clone();
    assert_eq!((taken["today"].as_str(), taken["own"].as_array().unwrap().len()), (Some("Alter Text."), 2));
    assert_eq!(done(&mut office, "board", json!({ "id": other }))["today"]["unit"], "18.62.10");
    // What is no house style is refused, and nothing is taken over in part.
    for hostile in ["", "{}", "{\"form\":\"beiratsmappe-hausstil-1\"}", "[1,2"] {
        std::fs::write(&path, hostile).unwrap();
        let version = done(&mut office, "board", json!({ "id": other }))["version"].clone();
        let read = json!({ "board": other, "version": version, "path": path });
        assert_eq!(
            code(&refused(&mut office, "read_house_style", read)),
            "HouseStyleUnreadable",
            "{hostile}"
        );
    }
}

#[test]
fn groups_of_the_council_move_a_motion() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let version = done(&mut office, "proposal", json!({ "id": 1 }))["version"].clone();
    let movers =
        json!({ "id": 1, "version": version, "movers": "SPD-Fraktion\nFraktion BÜNDNIS 90/DIE GRÜNEN" });
    done(&mut office, "change_proposal", movers);
    let paper = done(&mut office, "show_paper", json!({ "kind": PROPOSAL, "id": 1 }));
    let names: Vec<&str> = paper["sections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|section| section["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Titel", "Antrag", "Begründung"]);
    let text = paper["sections"].to_string();
    assert!(text.contains("SPD-Fraktion, Fraktion BÜNDNIS 90/DIE GRÜNEN"), "{text}");
    assert!(text.contains("aus seinen eigenen Mitteln"), "{text}");
}
