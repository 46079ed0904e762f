//! Minutes by hand, in versions, approved; text modules.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, one, present, sitting, sitting_of};

pub const DEEDS: &[Deed] = &[
    ("edit_minutes", |c, n| {
        let (sitting, slot) = slot_of(c, n)?;
        Some(json!({ "sitting": sitting, "slot": slot["slot"], "version": slot["version"],
            "generated": slot["generated"], "text": format!("Von Hand {n}") }))
    }),
    ("drop_minutes_edit", |c, n| {
        let (sitting, slot) = slot_of(c, n)?;
        if slot["version"] == 0 {
            c.ask(
                "edit_minutes",
                json!({ "sitting": sitting, "slot": slot["slot"], "version": 0,
                "generated": slot["generated"], "text": format!("Von Hand {n}") }),
            )?;
        }
        let view = c.ask("minutes", json!({ "sitting": sitting }))?;
        let slot = view["slots"].as_array()?.iter().find(|s| s["slot"] == slot["slot"])?.clone();
        Some(json!({ "sitting": sitting, "slot": slot["slot"], "version": slot["version"] }))
    }),
    ("release_minutes", |c, n| {
        let sitting = whole(c, n)?;
        let view = c.ask("minutes", json!({ "sitting": sitting }))?;
        Some(json!({ "sitting": sitting, "version": view["version"], "reason": "Korrektur" }))
    }),
    ("approve_minutes", |c, n| {
        let item = approving(c, n)?;
        let version = c.ask("approval", json!({ "item": item }))?["version"]["version"].clone();
        let objections = ["", "Der Name fehlte"][n as usize % 2];
        Some(json!({ "item": item, "version": version, "objections": objections }))
    }),
    ("add_text_module", |_, n| {
        Some(json!({ "board": 1, "name": format!("Baustein {n}"), "text": "Es gilt: …" }))
    }),
    ("add_usual_text_modules", |_, _| Some(json!({ "board": 1 }))),
    ("change_text_module", |c, n| {
        let m = module_of(c, n)?;
        Some(
            json!({ "id": m["row"]["id"], "version": m["version"], "name": format!("Neu {n}"), "text": "Neu." }),
        )
    }),
    ("remove_text_module", |c, n| {
        let m = module_of(c, n)?;
        Some(json!({ "id": m["row"]["id"], "version": m["version"] }))
    }),
];

/// A place of the minutes of some sitting.
fn slot_of(c: &mut Clerk, n: u32) -> Option<(Value, Value)> {
    let sitting = sitting_of(c, n)?["sitting"]["id"].clone();
    let slots = c.ask("minutes", json!({ "sitting": sitting }))?["slots"].clone();
    Some((sitting, one(&slots, n)?))
}

/// A closed sitting whose minutes lack nothing, held for it.
fn whole(c: &mut Clerk, n: u32) -> Option<Value> {
    let mut facts = sitting(n, "");
    facts["minute_taker"] = json!("Sommer");
    let id = c.ask("plan_sitting", json!({ "board": 1, "sitting": facts }))?["id"].clone();
    let view = c.ask("sitting", json!({ "id": id }))?;
    let members: Vec<Value> = view["roster"].as_array()?.iter().map(|r| r["member"]["id"].clone()).collect();
    c.ask("record_attendance", json!({ "sitting": id, "members": members, "presence": "present" }))?;
    present(c, &view)?;
    let version = c.ask("sitting", json!({ "id": id }))?["version"].clone();
    c.ask("close_sitting", json!({ "id": id, "version": version, "end_at": "21:00", "end_approx": false }))?;
    Some(id)
}

/// An item that is to approve released minutes.
fn approving(c: &mut Clerk, n: u32) -> Option<Value> {
    let earlier = whole(c, n)?;
    let version = c.ask("minutes", json!({ "sitting": earlier }))?["version"].clone();
    c.ask("release_minutes", json!({ "sitting": earlier, "version": version, "reason": "" }))?;
    let next = c.ask("plan_sitting", json!({ "board": 1, "sitting": sitting(n, "") }))?["id"].clone();
    let item = c.ask("add_approval", json!({ "sitting": next }))?["id"].clone();
    Some(item)
}

fn module_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let modules = |c: &mut Clerk| Some(c.ask("text_modules", json!({ "board": 1 }))?["rows"].clone());
    if let Some(found) = one(&modules(c)?, n) {
        return Some(found);
    }
    c.ask("add_text_module", json!({ "board": 1, "name": "Pause", "text": "Pause." }))?;
    one(&modules(c)?, n)
}
