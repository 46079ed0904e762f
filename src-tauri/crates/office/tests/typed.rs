//! What somebody typed, right and wrong: everything wrong is said at once, and what was meant is found.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, refused, sample};
use serde_json::{Value, json};

fn facts(number: &str, applicant: &str, more: &Value) -> Value {
    let mut facts = json!({ "number": number, "received": "01.03.2019", "applicant": applicant, "amount": "400",
        "purpose": "Lieder aus fünf Ländern", "reasoning": "", "new_association": true });
    facts.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    facts
}

fn line(side: &str, kind: &str, amount: &str) -> Value {
    json!({ "side": side, "kind": kind, "label": "", "amount": amount, "granted": false })
}

#[test]
fn everything_wrong_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let plan = json!([line("expense", "fees", "500"), line("income", "own", "60")]);
    let mut typed = facts(
        "",
        "Chor Vielklang",
        &json!({ "plan": plan, "iban": "DE88370400440532013000", "details": { "begins": "1.6.19", "ends": "1.5.19" } }),
    );
    let told = |office: &mut office::Office, facts: &Value| -> Vec<(String, String)> {
        refused(office, "register_application", json!({ "board": 1, "application": facts }))
            .into_iter()
            .map(|(code, field, _)| (code, field.unwrap_or_default()))
            .collect()
    };
    let named =
        |code: &str, field: &str| -> (String, String) { (code.to_owned(), format!("application.{field}")) };
    assert_eq!(
        told(&mut office, &typed),
        [named("DayBefore", "details.ends"), named("PlanUneven", "plan"), named("IbanCheckDigits", "iban"),]
    );
    // An amount that cannot be read is no amount that the plan could miss.
    typed["amount"] = json!("viel");
    assert_eq!(
        told(&mut office, &typed),
        [
            named("AmountUnreadable", "amount"),
            named("DayBefore", "details.ends"),
            named("IbanCheckDigits", "iban"),
        ]
    );
    assert_eq!(done(&mut office, "applications", json!({ "board": 1 }))["count"], 2);
}

#[test]
fn nothing_that_has_happened_lies_ahead() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let examination = json!({ "day": "03.04.2019", "eligible": "", "reason": "", "remark": "", "conclude": true,
        "findings": [{ "criterion": "Wirkt im Stadtbezirk", "answer": "yes", "remark": "" }] });
    let request = json!({ "application": 1, "version": 0, "examination": examination });
    assert_eq!(refused(&mut office, "examine", request)[0].0, "DayAhead");
    let papers = json!({ "application": 1, "papers": [{ "label": "Satzung", "remark": "" }], "asked_on": "+1", "term": "" });
    assert_eq!(refused(&mut office, "require_papers", papers)[0].0, "DayAhead");
}

#[test]
fn a_whole_number_is_found_first_and_names_its_district() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    done(&mut office, "create_board", json!({ "district": "Nord", "number_pattern": "IB-NN/JJJJ" }));
    done(&mut office, "create_board", json!({ "district": "Mitte", "number_pattern": "NN/JJJJ" }));
    for (board, number) in [(2, "IB-66/2019"), (3, "66/2019"), (1, "66/2019")] {
        let facts = facts(number, &format!("Chor {board}"), &json!({}));
        done(&mut office, "register_application", json!({ "board": board, "application": facts }));
    }
    let found = done(&mut office, "search", json!({ "text": "ib-66/2019" }));
    let first = &found["groups"][0]["hits"][0];
    assert_eq!(first["title"].as_str().unwrap().split(' ').next(), Some("IB-66/2019"));
    assert!(first["detail"].as_str().unwrap().starts_with("Nord · "), "{first}");
}

#[test]
fn what_is_asked_of_several_is_refused_at_its_fields() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let papers = |papers: Value, term: &str| json!({ "ids": [1, 2], "move": { "kind": "papers", "papers": papers, "term": term } });
    let label = "x".repeat(3_000);
    let told = refused(
        &mut office,
        "move_applications",
        papers(json!([{ "label": label, "remark": "" }]), "31.2.2019"),
    );
    let told: Vec<_> = told.iter().map(|(code, field, _)| (code.as_str(), field.as_deref())).collect();
    assert_eq!(told, [("TextTooLong", Some("move.papers")), ("DayImpossible", Some("move.term"))]);
    let passed = papers(json!([{ "label": "Satzung", "remark": "" }]), "01.04.2019");
    let told = refused(&mut office, "move_applications", passed);
    assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), ("DayBefore", Some("move.term")));
}
