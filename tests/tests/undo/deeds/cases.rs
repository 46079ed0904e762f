//! Deeds on the way of a case, and a register where cases stand all along that way.

use serde_json::{Value, json};

use super::{Deed, application, one};
use crate::desk::Clerk;

/// A generator for each act on the way of a case.
pub const DEEDS: &[Deed] = &[
    ("require_papers", |c, n| {
        let case = able(c, n, "request-papers")?;
        let term = if n.is_multiple_of(2) { "" } else { "+20" };
        Some(json!({ "application": case["application"], "asked_on": "", "term": term,
            "papers": [{ "label": format!("Satzung {n}"), "remark": "" }] }))
    }),
    ("settle_paper", |c, n| {
        let paper = row(c, n, "settle-papers", "requirements")?;
        let status = ["received", "waived", "missing"][n as usize % 3];
        Some(json!({ "id": paper["row"]["id"], "version": paper["version"], "status": status, "day": "" }))
    }),
    ("remove_paper", |c, n| known(&row(c, n, "settle-papers", "requirements")?)),
    ("examine", |c, n| {
        let case = able(c, n, "examine")?;
        let id = case["application"].clone();
        let answer = if n.is_multiple_of(7) { "open" } else { "yes" };
        let eligible = if n.is_multiple_of(3) {
            (n % 900 + 1).to_string()
        } else {
            euros(&case["amounts"]["requested"])
        };
        Some(json!({ "application": id, "version": case["examination"]["version"].as_i64().unwrap_or(0),
            "examination": { "day": "", "eligible": eligible, "reason": "Nach Prüfung der Angebote", "other_funding": "",
                "remark": format!("Prüfung {n}"), "conclude": !n.is_multiple_of(5),
                "findings": [{ "criterion": "Wirkt im Stadtbezirk", "answer": answer, "remark": "" }] } }))
    }),
    ("reopen_examination", |c, n| reasoned(&able(c, n, "reopen-examination")?["examination"])),
    ("allow_early_start", |c, n| {
        let case = able(c, n, "allow-early-start")?;
        Some(json!({ "id": case["application"], "version": case["version"], "day": "" }))
    }),
    ("record_decision", |c, n| {
        let case = able(c, n, "decide")?;
        let outcome = ["adopted", "adopted", "changed", "rejected", "deferred", "withdrawn"][n as usize % 6];
        let amount = if n.is_multiple_of(4) { "50" } else { "" };
        Some(
            json!({ "application": case["application"], "decision": { "day": "", "reference": "15-0912/2019",
            "agenda_item": "7.1", "outcome": outcome, "amount": amount, "reason": format!("Grund {n}") } }),
        )
    }),
    ("retract_decision", |c, n| {
        let case = able(c, n, "retract-decision")?;
        reasoned(&one(&case["decisions"], 0)?)
    }),
    ("record_notice", |c, n| {
        let (case, kind) = match able(c, n, "notify") {
            Some(case) if !n.is_multiple_of(4) => (case, "grant"),
            _ => (able(c, n, "notify-refusal")?, "refusal"),
        };
        Some(json!({ "application": case["application"], "notice": notice(kind, n) }))
    }),
    ("change_notice", |c, n| {
        let case = with(c, n, |case| case["notice"].is_object())?;
        let kept = &case["notice"];
        Some(json!({ "id": kept["row"]["id"], "version": kept["version"],
            "notice": notice(kept["row"]["kind"].as_str()?, n) }))
    }),
    ("retract_notice", |c, n| reasoned(&able(c, n, "retract-notice")?["notice"])),
    ("order_payment", |c, n| {
        let case = with(c, n, |case| moves(case, "order") && case["left_to_pay"].as_i64() > Some(0))?;
        let amount = if n.is_multiple_of(2) { "" } else { "1" };
        Some(json!({ "application": case["application"],
            "payment": { "amount": amount, "ordered_on": "", "ordered_by": "", "reference": "" } }))
    }),
    ("record_payment", |c, n| {
        let payment = row(c, n, "pay", "payments")?;
        Some(
            json!({ "id": payment["row"]["id"], "version": payment["version"], "paid_on": "", "reference": "" }),
        )
    }),
    ("retract_payment", |c, n| reasoned(&row(c, n, "retract-payment", "payments")?)),
    ("remind", |c, n| {
        Some(json!({ "application": able(c, n, "remind")?["application"], "day": "", "term": "" }))
    }),
    ("record_proof", |c, n| {
        Some(json!({ "application": able(c, n, "receive-proof")?["application"], "received": "" }))
    }),
    ("check_proof", |c, n| {
        let case = able(c, n, "check-proof")?;
        let proof = &case["proof"];
        let recognised = if n.is_multiple_of(2) { "" } else { "1" };
        Some(
            json!({ "id": proof["row"]["id"], "version": proof["version"], "costs": "500", "recognised": recognised,
            "checked_on": "", "remark": format!("Nachweis {n}"), "lines": [] }),
        )
    }),
    ("retract_proof", |c, n| reasoned(&able(c, n, "retract-proof")?["proof"])),
    ("record_reclaim", |c, n| {
        let case = with(c, n, |case| moves(case, "reclaim") && case["reclaim"].is_null())?;
        Some(json!({ "application": case["application"], "reclaim": reclaim(&case, n) }))
    }),
    ("change_reclaim", |c, n| {
        let case = with(c, n, |case| moves(case, "reclaim") && case["reclaim"].is_object())?;
        let kept = &case["reclaim"];
        Some(json!({ "id": kept["row"]["id"], "version": kept["version"], "reclaim": reclaim(&case, n) }))
    }),
    ("retract_reclaim", |c, n| {
        let case = with(c, n, |case| moves(case, "retract-reclaim") && case["reclaim"].is_object())?;
        reasoned(&case["reclaim"])
    }),
    ("resume_application", |c, n| {
        let case = able(c, n, "resume")?;
        Some(json!({ "id": case["application"], "version": case["version"], "reason": "geht doch weiter" }))
    }),
    ("close_application", |c, n| {
        let case = able(c, n, "close")?;
        Some(json!({ "id": case["application"], "version": case["version"], "day": "" }))
    }),
    ("reopen_application", |c, n| {
        let case = able(c, n, "reopen")?;
        Some(json!({ "id": case["application"], "version": case["version"], "reason": "Beleg kam nach" }))
    }),
    ("add_note", |c, n| {
        Some(json!({ "application": with(c, n, |_| true)?["application"], "text": format!("Vermerk {n}") }))
    }),
    ("change_note", |c, n| {
        let note = own_note(c, n)?;
        Some(json!({ "id": note["row"]["id"], "version": note["version"], "text": format!("Anders {n}") }))
    }),
    ("remove_note", |c, n| known(&own_note(c, n)?)),
];

/// A register with cases at every stage: in front of the council, decided, with notice, ordered, paid, proven,
/// reclaimed, closed, refused, and two that no sitting knows yet.
pub fn on_the_way(c: &mut Clerk) {
    let register = |c: &mut Clerk, n: u32| {
        let mut facts = application(n, "");
        facts["details"] = json!({ "begun": "early", "ends": "30.06.2019" });
        c.ask("register_application", json!({ "board": 1, "application": facts })).unwrap()["id"]
            .as_i64()
            .unwrap()
    };
    let known: Vec<i64> = (0..10).map(|n| register(c, 900 + n)).collect();
    c.act("put_on_agenda", json!({ "sitting": 1, "applications": known })).unwrap();
    c.act("record_attendance", json!({ "sitting": 1, "members": [1, 2, 3], "presence": "present" })).unwrap();
    for (at, application) in [1, 2].iter().chain(&known).enumerate() {
        let outcome = if at == 11 { "rejected" } else { "recommended" };
        let vote = json!({ "outcome": outcome, "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "", "no": "",
            "abstain": "", "reason": "Kein Bezug zum Stadtbezirk" });
        c.act("recommend", json!({ "sitting": 1, "application": application, "version": 0, "vote": vote }))
            .unwrap();
    }
    let version = c.ask("sitting", json!({ "id": 1 })).unwrap()["version"].clone();
    c.act("close_sitting", json!({ "id": 1, "version": version, "end_at": "21:00", "end_approx": false }))
        .unwrap();
    c.act("draft_proposal", json!({ "sitting": 1 })).unwrap();
    let late = [register(c, 950), register(c, 951)];
    c.act(
        "require_papers",
        json!({ "application": late[0], "asked_on": "", "term": "",
        "papers": [{ "label": "Satzung", "remark": "" }, { "label": "Vollmacht", "remark": "" }] }),
    )
    .unwrap();
    c.act("add_note", json!({ "application": late[0], "text": "Anruf" })).unwrap();
    examine(c, late[1]);
    // The last act is a decision and so a final one: nothing of all this is taken back later.
    for (at, id) in known.iter().enumerate().skip(9).chain(known.iter().enumerate().take(9)) {
        bring(c, *id, at);
    }
}

fn examine(c: &mut Clerk, application: i64) {
    let request = json!({ "application": application, "version": 0, "examination": { "conclude": true,
        "eligible": euros(&case(c, application)["amounts"]["requested"]), "remark": "Geprüft",
        "findings": [{ "criterion": "Wirkt im Stadtbezirk", "answer": "yes", "remark": "" }] } });
    c.act("examine", request).unwrap();
}

/// Brings a recommended case as far as its number says.
fn bring(c: &mut Clerk, id: i64, far: usize) {
    examine(c, id);
    if far == 9 {
        return; // not recommended: it waits for its refusal
    }
    let outcome = if far == 8 { "rejected" } else { "adopted" };
    c.act(
        "record_decision",
        json!({ "application": id, "decision": { "outcome": outcome, "reason": "Beraten" } }),
    )
    .unwrap();
    if matches!(far, 0 | 8) {
        return;
    }
    c.act("record_notice", json!({ "application": id, "notice": notice("grant", 1) })).unwrap();
    if far == 1 {
        return;
    }
    c.act("order_payment", json!({ "application": id, "payment": {} })).unwrap();
    if far == 2 {
        return;
    }
    let payment = case(c, id)["payments"][0].clone();
    c.act(
        "record_payment",
        json!({ "id": payment["row"]["id"], "version": payment["version"], "paid_on": "",
        "reference": "" }),
    )
    .unwrap();
    if far == 3 {
        return;
    }
    if far == 4 {
        let request = json!({ "application": id, "reclaim": { "amount": "1", "reason": "Beleg fehlt" } });
        c.act("record_reclaim", request).unwrap();
        return;
    }
    c.act("record_proof", json!({ "application": id, "received": "" })).unwrap();
    if far == 5 {
        return;
    }
    let proof = case(c, id)["proof"].clone();
    c.act(
        "check_proof",
        json!({ "id": proof["row"]["id"], "version": proof["version"], "costs": "", "recognised": "",
        "checked_on": "", "remark": "", "lines": [] }),
    )
    .unwrap();
    if far == 7 {
        let version = case(c, id)["version"].clone();
        c.act("close_application", json!({ "id": id, "version": version, "day": "" })).unwrap();
    }
}

/// All cases, from the one that chance points at.
fn cases(c: &mut Clerk, n: u32) -> Vec<Value> {
    let list = c.ask("applications", json!({ "board": 0 })).unwrap_or_default();
    let mut ids: Vec<Value> =
        list["rows"].as_array().cloned().unwrap_or_default().iter().map(|row| row["id"].clone()).collect();
    if !ids.is_empty() {
        let at = n as usize % ids.len();
        ids.rotate_left(at);
    }
    ids.into_iter().filter_map(|id| c.ask("case", json!({ "application": id }))).collect()
}

fn case(c: &mut Clerk, id: i64) -> Value {
    c.ask("case", json!({ "application": id })).unwrap()
}

fn with(c: &mut Clerk, n: u32, fits: impl Fn(&Value) -> bool) -> Option<Value> {
    cases(c, n).into_iter().find(|case| fits(case))
}

fn moves(case: &Value, name: &str) -> bool {
    case["moves"].as_array().is_some_and(|moves| moves.iter().any(|one| one["name"] == name))
}

/// A case where this move is possible.
fn able(c: &mut Clerk, n: u32, name: &str) -> Option<Value> {
    with(c, n, |case| moves(case, name))
}

/// A row of such a case.
fn row(c: &mut Clerk, n: u32, name: &str, list: &str) -> Option<Value> {
    let case = with(c, n, |case| moves(case, name) && case[list].as_array().is_some_and(|l| !l.is_empty()))?;
    one(&case[list], n)
}

fn own_note(c: &mut Clerk, n: u32) -> Option<Value> {
    let own = |note: &Value| note["row"]["kind"] == "note";
    let case = with(c, n, |case| case["notes"].as_array().is_some_and(|notes| notes.iter().any(own)))?;
    case["notes"].as_array()?.iter().find(|note| own(note)).cloned()
}

fn known(row: &Value) -> Option<Value> {
    Some(json!({ "id": row["row"]["id"].as_i64()?, "version": row["version"] }))
}

fn reasoned(row: &Value) -> Option<Value> {
    let mut request = known(row)?;
    request["reason"] = json!("Zahlendreher");
    Some(request)
}

fn notice(kind: &str, n: u32) -> Value {
    let final_on = if n.is_multiple_of(3) { "heute" } else { "" };
    let financing = if kind == "grant" { json!("fixed") } else { Value::Null };
    json!({ "kind": kind, "day": "", "reference": format!("Az. {n}"), "financing": financing, "period_from": "",
        "period_to": "", "proof_due": "", "conditions": "", "waiver": n.is_multiple_of(2), "final_on": final_on })
}

fn reclaim(case: &Value, n: u32) -> Value {
    let paid = case["amounts"]["paid"].as_i64().unwrap_or(100);
    let amount =
        if n.is_multiple_of(3) { format!("{},{:02}", paid / 100, paid % 100) } else { "1".to_owned() };
    let returned = if n.is_multiple_of(2) { amount.clone() } else { String::new() };
    let line = |from: &str, to: &str| json!({ "from": from, "to": to, "rate": "4,12 %", "amount": "0,50" });
    let lines = match n % 4 {
        0 => json!(null),
        1 => json!([]),
        2 => json!([line("01.05.2019", "31.12.2019")]),
        _ => json!([line("01.05.2019", "31.12.2019"), line("01.01.2020", "31.01.2020")]),
    };
    json!({ "amount": amount, "interest": "", "interest_lines": lines, "reason": format!("Beleg {n} fehlt"), "reference": "", "hearing_on": "",
        "notice_on": "", "due": "", "returned": returned, "returned_on": "" })
}

/// Cents as somebody types them.
fn euros(cents: &Value) -> String {
    let cents = cents.as_i64().unwrap_or(100);
    format!("{},{:02}", cents / 100, cents % 100)
}
