//! Deeds of the evening: who comes and goes, conflicts, motions, conditions, single votes.

use serde_json::{Value, json};

use super::{Deed, one, open_entry_of, present};
use crate::desk::Clerk;

/// A generator for each of them.
pub const DEEDS: &[Deed] = &[
    ("record_movement", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        let member = one(&s["roster"], n)?["member"]["id"].clone();
        let item = item_with(&s, &e)?;
        let application = if n.is_multiple_of(2) { e["application"]["id"].clone() } else { Value::Null };
        Some(json!({ "sitting": s["sitting"]["id"], "member": member, "direction": null, "item": item,
            "application": application, "at": "" }))
    }),
    ("remove_movement", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        let member = one(&s["roster"], n + 1)?["member"]["id"].clone();
        let _ = c.ask(
            "record_movement",
            json!({ "sitting": s["sitting"]["id"], "member": member, "direction": null,
            "item": item_with(&s, &e)?, "application": null, "at": "19:30" }),
        );
        let s = c.ask("sitting", json!({ "id": s["sitting"]["id"] }))?;
        known(&one(&s["movements"], n)?)
    }),
    ("note_quorum", |c, n| {
        let s = open_entry_of(c, n)?.0;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "reason": format!("Grund {n}") }))
    }),
    ("decide_conflict", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        let member = one(&s["roster"], n)?["member"]["id"].clone();
        let decided = e["conflicts"].as_array()?.iter().find(|conflict| conflict["member"] == member);
        let version = decided.map_or(json!(0), |conflict| conflict["version"].clone());
        let excluded =
            if decided.is_some() && n.is_multiple_of(3) { Value::Null } else { json!(n.is_multiple_of(2)) };
        Some(json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"], "member": member,
            "version": version, "excluded": excluded, "reason": "hat es so erklärt" }))
    }),
    ("add_motion", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        Some(motion(&s, &e, n))
    }),
    ("vote_motion", |c, n| {
        let (_, m) = motion_of(c, n)?;
        let kind = if m["row"]["carried"].is_null() { json!("majority") } else { Value::Null };
        Some(
            json!({ "id": m["row"]["id"], "version": m["version"], "vote_kind": kind, "carried": n.is_multiple_of(2),
            "yes": "", "no": "", "abstain": "" }),
        )
    }),
    ("remove_motion", |c, n| known(&motion_of(c, n)?.1)),
    ("add_condition", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        Some(
            json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"], "condition": condition(n) }),
        )
    }),
    ("change_condition", |c, n| {
        let row = condition_of(c, n)?;
        Some(json!({ "id": row["row"]["id"], "version": row["version"], "condition": condition(n + 1) }))
    }),
    ("remove_condition", |c, n| known(&condition_of(c, n)?)),
    ("record_personal_vote", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        present(c, &s)?;
        let member = one(&s["roster"], 0)?["member"]["id"].clone();
        let known = e["personal"].as_array()?.iter().find(|vote| vote["row"]["member"] == member);
        let choice = [json!("yes"), json!("no"), Value::Null][n as usize % 3].clone();
        Some(json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"], "member": member,
            "version": known.map_or(json!(0), |vote| vote["version"].clone()), "choice": choice,
            "statement": format!("Erklärung {n}") }))
    }),
    ("remove_personal_vote", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        let member = one(&s["roster"], n)?["member"]["id"].clone();
        let _ = c.ask(
            "record_personal_vote",
            json!({ "sitting": s["sitting"]["id"],
            "application": e["application"]["id"], "member": member, "version": 0, "choice": null,
            "statement": "Ich war dagegen." }),
        );
        known(&one(&again(c, &s, &e)?["personal"], n)?)
    }),
    ("recommend_many", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        present(c, &s)?;
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "",
            "no": "", "abstain": "", "reason": "" });
        let version = e["recommendation"]["version"].as_i64().unwrap_or(0);
        Some(json!({ "sitting": s["sitting"]["id"], "vote": vote,
            "applications": [{ "application": e["application"]["id"], "version": version }] }))
    }),
];

fn known(row: &Value) -> Option<Value> {
    Some(json!({ "id": row["row"]["id"].as_i64()?, "version": row["version"] }))
}

fn item_with(s: &Value, e: &Value) -> Option<Value> {
    let items = s["items"].as_array()?;
    let item = items.iter().find(|item| {
        item["entries"].as_array().is_some_and(|entries| entries.iter().any(|entry| entry["id"] == e["id"]))
    })?;
    Some(item["item"]["id"].clone())
}

/// The entry as it is now.
fn again(c: &mut Clerk, s: &Value, e: &Value) -> Option<Value> {
    let s = c.ask("sitting", json!({ "id": s["sitting"]["id"] }))?;
    let mut entries = s["items"].as_array()?.iter().filter_map(|i| i["entries"].as_array()).flatten();
    entries.find(|entry| entry["id"] == e["id"]).cloned()
}

fn motion(s: &Value, e: &Value, n: u32) -> Value {
    let kind = ["amount", "condition", "deferral", "period"][n as usize % 4];
    let amount = if kind == "amount" { (n % 900 + 1).to_string() } else { String::new() };
    json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"], "kind": kind, "amount": amount,
        "words": format!("so und nicht anders {n}"), "mover": "" })
}

/// The motion to be voted on next, or whichever there is; one is made where there is none.
fn motion_of(c: &mut Clerk, n: u32) -> Option<(Value, Value)> {
    let (s, e) = open_entry_of(c, n)?;
    present(c, &s)?;
    if e["motions"].as_array()?.is_empty() {
        let _ = c.ask("add_motion", motion(&s, &e, n));
    }
    let motions = again(c, &s, &e)?["motions"].clone();
    let next = motions.as_array()?.iter().find(|m| m["next"] == true).cloned();
    Some((s, next.or_else(|| one(&motions, n))?))
}

fn condition(n: u32) -> Value {
    json!({ "text": format!("Bericht {n}"), "due": if n.is_multiple_of(2) { "31.12.2029" } else { "" } })
}

fn condition_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let (s, e) = open_entry_of(c, n)?;
    if e["conditions"].as_array()?.is_empty() {
        let _ = c.ask(
            "add_condition",
            json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"],
            "condition": condition(n + 1) }),
        );
    }
    one(&again(c, &s, &e)?["conditions"], n)
}
