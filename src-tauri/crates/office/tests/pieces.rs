//! Several documents of a kind side by side: one Nachtrag after the other, one Nachforderung after the other.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office_at, refused};
use office::Office;
use serde_json::{Value, json};

/// Four weeks before the sitting of the sample on 01.04.2019.
const MARCH: &str = "2019-03-04T10:00:00+01:00[Europe/Berlin]";

fn at_work(folder: &std::path::Path) -> Office {
    let mut office = office_at(folder, MARCH);
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    let version = done(&mut office, "board", json!({ "id": 1 }))["version"].clone();
    let board = json!({ "id": 1, "version": version, "office_contact": "Frau Krüger", "office_phone": "0511 168-0",
        "office_email": "beirat@beispiel.invalid", "office_street": "Trammplatz 2", "office_town": "30159 Hannover" });
    done(&mut office, "change_board", board);
    office
}

fn document(office: &mut Office, id: &Value) -> Value {
    let all = done(office, "documents", json!({ "board": 1 }));
    all["rows"].as_array().unwrap().iter().find(|row| row["id"] == *id).unwrap().clone()
}

fn send(office: &mut Office, name: &str) {
    let version = done(office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(office, name, json!({ "id": 1, "version": version, "sent_on": "", "reason": "" }));
}

fn add(office: &mut Office, title: &str) {
    let item = json!({ "sitting": 1, "kind": "talk", "title": title, "text": "", "public": true });
    done(office, "add_item", item);
}

/// It holds as it was issued, and nothing takes its place.
fn holds(office: &mut Office, id: &Value) {
    let row = document(office, id);
    assert_eq!(
        (&row["stale"], &row["corrected_by"], &row["corrects"]),
        (&json!([]), &Value::Null, &Value::Null)
    );
}

#[test]
fn the_second_nachtrag_takes_nothing_from_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    let issue = json!({ "kind": "supplement", "id": 1, "reason": "" });
    send(&mut office, "send_invitation");
    add(&mut office, "Bericht");
    send(&mut office, "send_supplement");
    let first = done(&mut office, "issue_paper", issue.clone())["id"].clone();
    holds(&mut office, &first);
    add(&mut office, "Ausblick");
    holds(&mut office, &first);
    let draft = done(&mut office, "show_paper", json!({ "kind": "supplement", "id": 1 }));
    assert_eq!(draft["issued"], Value::Null, "der 2. Nachtrag ist noch nicht ausgefertigt");
    send(&mut office, "send_supplement");
    let second = done(&mut office, "issue_paper", issue.clone())["id"].clone();
    holds(&mut office, &first);
    holds(&mut office, &second);
    assert_eq!(refused(&mut office, "issue_paper", issue)[0].0, "PaperAlreadyIssued");
}

fn ask(office: &mut Office, paper: &str, day: &str) {
    let papers = json!([{ "label": paper, "remark": "" }]);
    done(
        office,
        "require_papers",
        json!({ "application": 1, "papers": papers, "asked_on": day, "term": "25.03.2019" }),
    );
}

fn arrives(office: &mut Office, paper: usize) {
    let row = done(office, "case", json!({ "application": 1 }))["requirements"][paper].clone();
    let request =
        json!({ "id": row["row"]["id"], "version": row["version"], "status": "received", "day": "" });
    done(office, "settle_paper", request);
}

#[test]
fn a_nachforderung_stays_what_it_was_when_papers_arrive_and_others_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    let issue = json!({ "kind": "request", "id": 1, "reason": "" });
    ask(&mut office, "Satzung", "01.03.2019");
    ask(&mut office, "Registerauszug", "01.03.2019");
    let first = done(&mut office, "issue_paper", issue.clone())["id"].clone();
    arrives(&mut office, 0);
    holds(&mut office, &first);
    ask(&mut office, "Kostenvoranschlag", "04.03.2019");
    holds(&mut office, &first);
    let second = done(&mut office, "issue_paper", issue.clone())["id"].clone();
    holds(&mut office, &second);
    arrives(&mut office, 1);
    arrives(&mut office, 2);
    holds(&mut office, &first);
    holds(&mut office, &second);
    // Another paper of the same day belongs into the same letter: that one is corrected.
    let folder = tempfile::tempdir().unwrap();
    let mut office = at_work(folder.path());
    ask(&mut office, "Satzung", "01.03.2019");
    let first = done(&mut office, "issue_paper", issue.clone())["id"].clone();
    ask(&mut office, "Registerauszug", "01.03.2019");
    assert_ne!(document(&mut office, &first)["stale"], json!([]));
    assert_eq!(refused(&mut office, "issue_paper", issue.clone())[0].0, "ReasonMissing");
    let reasoned = json!({ "kind": "request", "id": 1, "reason": "Eine Unterlage fehlte in der Liste" });
    let third = done(&mut office, "issue_paper", reasoned)["id"].clone();
    assert_eq!(document(&mut office, &third)["corrects"], first);
    assert_eq!(document(&mut office, &third)["stale"], json!([]));
    // The correction bears another day and is the same letter all the same.
    assert_eq!(refused(&mut office, "issue_paper", issue)[0].0, "PaperAlreadyIssued");
}
