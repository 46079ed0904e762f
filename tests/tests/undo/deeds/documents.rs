//! Issued documents on their way; text blocks and house style.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, one, sitting_of};

pub const DEEDS: &[Deed] = &[
    ("issue_paper", |c, n| paper(c, n)),
    ("send_document", |c, n| {
        let document = document(c, n, |one| one["sent_on"].is_null() && one["withdrawn_on"].is_null())?;
        let channel = ["post", "mail", "hand", "portal", "internal"][n as usize % 5];
        Some(json!({ "id": document["id"], "version": document["version"], "sent_on": "", "channel": channel,
            "remark": format!("Vermerk {n}") }))
    }),
    ("unsend_document", |c, n| {
        let document = sent(c, n)?;
        Some(json!({ "id": document["id"], "version": document["version"] }))
    }),
    ("withdraw_document", |c, n| {
        let document = document(c, n, |one| one["withdrawn_on"].is_null())?;
        Some(json!({ "id": document["id"], "version": document["version"], "reason": "irrtümlich" }))
    }),
    ("receive_document", |c, n| {
        let document = sent(c, n)?;
        let day = if n.is_multiple_of(3) { "" } else { "heute" };
        Some(json!({ "id": document["id"], "version": document["version"], "received_on": day }))
    }),
    ("keep_text_block", |c, n| {
        let block = block(c, n)?;
        let text = format!("{} {n}", block["usual"].as_str()?);
        let version = block["own"].as_array()?.iter().find(|own| own["row"]["from_day"].is_null());
        Some(json!({ "board": 1, "key": block["key"], "from": "", "text": text,
            "version": version.map(|own| own["version"].clone()) }))
    }),
    ("remove_text_block", |c, n| {
        let block = block(c, n)?;
        if block["own"].as_array()?.is_empty() {
            let text = format!("Eigener Text {n}");
            c.ask("keep_text_block", json!({ "board": 1, "key": block["key"], "from": "", "text": text }))?;
        }
        let blocks = c.ask("text_blocks", json!({ "board": 1 }))?["rows"].clone();
        let block = blocks.as_array()?.iter().find(|other| other["key"] == block["key"])?.clone();
        let own = one(&block["own"], n)?;
        Some(json!({ "id": own["row"]["id"], "version": own["version"] }))
    }),
    ("read_house_style", |c, n| {
        let path = c.path().with_extension(format!("{n}.json"));
        c.ask("write_house_style", json!({ "board": 1, "path": path }))?;
        let mut style: Value = serde_json::from_slice(&std::fs::read(&path).ok()?).ok()?;
        style["office_phone"] = json!(format!("0511 168-{n}"));
        std::fs::write(&path, style.to_string()).ok()?;
        let version = c.ask("board", json!({ "id": 1 }))?["version"].clone();
        Some(json!({ "board": 1, "version": version, "path": path }))
    }),
];

/// A paper that can always be issued: the list to sign of some sitting.
fn paper(c: &mut Clerk, n: u32) -> Option<Value> {
    let sitting = sitting_of(c, n)?["sitting"]["id"].clone();
    Some(json!({ "kind": "attendance-list", "id": sitting, "reason": "Mitglied fehlte" }))
}

/// An issued document of that sort; where there is none, some paper is issued.
fn document(c: &mut Clerk, n: u32, wanted: fn(&Value) -> bool) -> Option<Value> {
    let all = |c: &mut Clerk| c.ask("documents", json!({ "board": 1 }));
    let among =
        |list: Value| list["rows"].as_array().and_then(|rows| rows.iter().find(|row| wanted(row)).cloned());
    if let Some(found) = all(c).and_then(among) {
        return Some(found);
    }
    let paper = paper(c, n)?;
    c.ask("issue_paper", paper)?;
    all(c).and_then(among)
}

/// A document that went out.
fn sent(c: &mut Clerk, n: u32) -> Option<Value> {
    let known = c.ask("documents", json!({ "board": 1 }))?;
    if let Some(found) = known["rows"].as_array()?.iter().find(|row| !row["sent_on"].is_null()) {
        return Some(found.clone());
    }
    let waiting = document(c, n, |one| one["sent_on"].is_null() && one["withdrawn_on"].is_null())?;
    c.ask(
        "send_document",
        json!({ "id": waiting["id"], "version": waiting["version"], "sent_on": "", "channel": "post" }),
    )?;
    let now = c.ask("documents", json!({ "board": 1 }))?;
    now["rows"].as_array()?.iter().find(|row| row["id"] == waiting["id"]).cloned()
}

fn block(c: &mut Clerk, n: u32) -> Option<Value> {
    one(&c.ask("text_blocks", json!({ "board": 1 }))?["rows"], n)
}
