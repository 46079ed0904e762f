//! Reading before the sitting.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, one, open_entry_of, proposal_of};

pub const DEEDS: &[Deed] = &[
    ("keep_reading", |c, n| kept(c, n)),
    ("hand_over_readings", |c, n| {
        let note = kept(c, n)?;
        c.ask("keep_reading", note.clone())?;
        Some(json!({ "sitting": note["sitting"] }))
    }),
    ("meet_condition", |c, n| {
        let row = open_condition(c, n)?;
        Some(json!({ "id": row["row"]["id"], "version": row["version"], "met_on": "heute" }))
    }),
    ("reopen_condition", |c, n| {
        let row = open_condition(c, n)?;
        c.ask("meet_condition", json!({ "id": row["row"]["id"], "version": row["version"] }))?;
        let view = c.ask("case", json!({ "application": row["row"]["application"] }))?;
        let met = view["conditions"].as_array()?.iter().find(|one| one["row"]["id"] == row["row"]["id"])?;
        Some(json!({ "id": met["row"]["id"], "version": met["version"] }))
    }),
    ("record_answers", |c, n| {
        let p = proposal_of(c, n)?;
        let open: Vec<Value> =
            p["positions"].as_array()?.iter().filter(|one| one["answerable"] == true).cloned().collect();
        let some = open.iter().take(n as usize % 3 + 1).enumerate().map(|(at, one)| {
            let outcome = ["adopted", "rejected", "deferred", "withdrawn"][(n as usize + at) % 4];
            json!({ "application": one["position"]["application"], "outcome": outcome, "amount": "",
                "reason": format!("Grund {n}") })
        });
        Some(json!({ "proposal": p["proposal"]["id"], "version": p["version"], "day": "", "agenda_item": "7",
            "reference": if n.is_multiple_of(2) { "15-0912/2019" } else { "" }, "answers": some.collect::<Vec<_>>() }))
    }),
    ("transfer_position", |c, n| {
        let p = proposal_of(c, n)?;
        let carrying = |one: &&Value| one["position"]["application"].is_i64();
        let all: Vec<Value> = p["positions"].as_array()?.iter().filter(carrying).cloned().collect();
        let one = one(&json!(all), n)?;
        let other =
            p["siblings"].as_array()?.first().filter(|_| n.is_multiple_of(2)).map(|one| one["id"].clone());
        Some(json!({ "id": one["position"]["id"], "version": one["version"], "proposal": other }))
    }),
];

/// A condition that a sitting laid down just now.
fn open_condition(c: &mut Clerk, n: u32) -> Option<Value> {
    let (s, e) = open_entry_of(c, n)?;
    let application = &e["application"]["id"];
    let condition = json!({ "text": format!("Bericht {n}"), "due": "" });
    let added = c.ask(
        "add_condition",
        json!({ "sitting": s["sitting"]["id"], "application": application, "condition": condition }),
    )?;
    let view = c.ask("case", json!({ "application": application }))?;
    view["conditions"].as_array()?.iter().find(|one| one["row"]["id"] == added["id"]).cloned()
}

/// Another note than the one that is there.
fn kept(c: &mut Clerk, n: u32) -> Option<Value> {
    let (s, e) = open_entry_of(c, n)?;
    let pages = c.ask("reading", json!({ "sitting": s["sitting"]["id"] }))?["pages"].clone();
    let page = pages.as_array()?.iter().find(|page| page["application"]["id"] == e["application"]["id"])?;
    let view = [json!("agree"), json!("defer"), json!("open"), Value::Null][n as usize % 4].clone();
    Some(json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"],
        "version": page["own"]["version"].as_i64().unwrap_or(0), "seen": n.is_multiple_of(2), "view": view,
        "note": format!("Frage {n}{}", page["own"]["row"]["note"].as_str().map_or(0, str::len)) }))
}
