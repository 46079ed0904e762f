//! Pots, follow-ups, saved views, dated settings, moves of a selection.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, application_of, one, sitting_of};

/// A generator for each act.
pub const DEEDS: &[Deed] = &[
    ("create_pot", |_, n| Some(pot(n))),
    ("change_pot", |c, n| {
        let p = pot_of(c, n)?["row"].clone();
        let release = ["100", "80 %", "72,5"][n as usize % 3];
        Some(json!({ "id": p["pot"]["id"], "version": p["version"], "allocation": (n % 90_000).to_string(),
            "release": release, "carried": "", "account": format!("Konto {n}"),
            "remark": p["pot"]["remark"], "overdraw": if n % 2 == 0 { "Nachtrag folgt" } else { "" } }))
    }),
    ("remove_pot", |c, n| {
        // One that nothing draws on: of a year far from the sample.
        c.ask(
            "create_pot",
            json!({ "board": 1, "year": (2060 + n % 30).to_string(), "source": "council",
            "allocation": "1", "release": "", "carried": "", "account": "", "remark": "" }),
        );
        let list = c.ask("pots", json!({ "board": 1, "year": 2060 + n % 30 }))?;
        let p = one(&list["rows"], 0)?;
        Some(json!({ "id": p["pot"]["id"], "version": p["version"] }))
    }),
    ("book_pot", |c, n| {
        Some(
            json!({ "pot": pot_of(c, n)?["row"]["pot"]["id"], "entry": entry(n), "overdraw": "Beschluss liegt vor" }),
        )
    }),
    ("change_booking", |c, n| {
        let e = booking_of(c, n)?;
        Some(
            json!({ "id": e["row"]["id"], "version": e["version"], "entry": entry(n / 2), "overdraw": "Irrtum" }),
        )
    }),
    ("remove_booking", |c, n| {
        let e = booking_of(c, n)?;
        Some(json!({ "id": e["row"]["id"], "version": e["version"], "reason": "doppelt gebucht" }))
    }),
    ("fund_application", |c, n| {
        let a = application_of(c, n)?;
        let first = pot_of(c, n)?["row"]["pot"]["id"].clone();
        let second = pot_of(c, n / 3 + 1)?["row"]["pot"]["id"].clone();
        let parts = match n % 4 {
            0 => json!([]),
            1 if first != second => {
                json!([{ "pot": first, "amount": "1" }, { "pot": second, "amount": "" }])
            }
            _ => json!([{ "pot": first, "amount": "" }]),
        };
        let id = a["application"]["id"].clone();
        let version = c.ask("funding", json!({ "application": id }))?["version"].clone();
        Some(json!({ "application": id, "version": version, "parts": parts, "overdraw": "so beraten" }))
    }),
    ("carry_over", |c, n| {
        let p = pot_of(c, n)?["row"].clone();
        if p["balance"]["free"].as_i64()? <= 0 {
            c.ask(
                "book_pot",
                json!({ "pot": p["pot"]["id"], "entry": { "day": "02.01.2019",
                "kind": "transfer-in", "amount": "99999", "reason": "Verstärkung" } }),
            )?;
        }
        Some(
            json!({ "pot": p["pot"]["id"], "version": p["version"], "amount": if n % 2 == 0 { "1" } else { "" },
            "reason": "übertragbar" }),
        )
    }),
    ("add_follow_up", |c, n| Some(follow_up(c, n))),
    ("change_follow_up", |c, n| {
        let f = follow_up_of(c, n)?;
        Some(
            json!({ "id": f["id"], "version": f["version"], "due": "+3", "text": format!("Nachfragen {n}") }),
        )
    }),
    ("finish_follow_up", |c, n| {
        let f = follow_up_of(c, n)?;
        Some(json!({ "id": f["id"], "version": f["version"] }))
    }),
    ("remove_follow_up", |c, n| {
        let f = follow_up_of(c, n)?;
        Some(json!({ "id": f["id"], "version": f["version"] }))
    }),
    ("save_view", |_, n| Some(view(n))),
    ("rename_view", |c, n| {
        let v = view_of(c, n)?;
        Some(json!({ "id": v["row"]["id"], "version": v["version"], "name": format!("Ansicht neu {n}") }))
    }),
    ("remove_view", |c, n| {
        let v = view_of(c, n)?;
        Some(json!({ "id": v["row"]["id"], "version": v["version"] }))
    }),
    ("remove_board_setting", |c, n| {
        let board = c.ask("board", json!({ "id": 1 }))?;
        c.ask(
            "change_board",
            json!({ "id": 1, "version": board["version"], "from": format!("01.02.20{}", 10 + n % 20),
            "unit": format!("18.9.{n}"), "papers_days": (n % 300 + 1).to_string() }),
        );
        let s = one(&c.ask("board", json!({ "id": 1 }))?["settings"], n)?;
        Some(json!({ "id": s["row"]["id"], "version": s["version"] }))
    }),
    ("move_applications", |c, n| {
        let rows = c.ask("applications", json!({ "board": 1 }))?["rows"].as_array()?.clone();
        let ids: Vec<Value> = rows.iter().take(1 + n as usize % 3).map(|row| row["id"].clone()).collect();
        let step = match n % 5 {
            0 => json!({ "kind": "agenda", "sitting": sitting_of(c, n)?["sitting"]["id"] }),
            1 => json!({ "kind": "papers", "papers": [{ "label": "Satzung", "remark": "" }], "term": "" }),
            2 => json!({ "kind": "end", "ending": "cancelled", "reason": "Vorhaben entfällt" }),
            3 => json!({ "kind": "fund", "pot": pot_of(c, n)?["row"]["pot"]["id"] }),
            _ => json!({ "kind": "follow-up", "due": "+7", "text": "Anrufen" }),
        };
        Some(json!({ "ids": ids, "move": step }))
    }),
];

fn pot(n: u32) -> Value {
    let source = ["board", "council", "management"][n as usize % 3];
    json!({ "board": 1, "year": (2018 + n % 3).to_string(), "source": source, "allocation": (n % 20_000).to_string(),
        "release": "", "carried": "12,50", "account": "", "remark": format!("Topf {n}") })
}

/// A pot of the years around the sample; one is made where there is none.
fn pot_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let year = 2018 + n % 3;
    let found = |c: &mut Clerk| one(&c.ask("pots", json!({ "board": 1, "year": year }))?["rows"], n);
    let row = match found(c) {
        Some(row) => row,
        None => {
            c.ask("create_pot", pot(n));
            found(c)?
        }
    };
    c.ask("pot", json!({ "id": row["pot"]["id"] }))
}

fn entry(n: u32) -> Value {
    let kind = ["expense", "transfer-in", "transfer-out", "lapse"][n as usize % 4];
    json!({ "day": "01.03.2019", "kind": kind, "amount": (n % 300 + 1).to_string(), "reason": format!("Buchung {n}") })
}

fn booking_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let p = pot_of(c, n)?;
    if let Some(found) = one(&p["entries"], n) {
        return Some(found);
    }
    c.ask("book_pot", json!({ "pot": p["row"]["pot"]["id"], "entry": entry(n), "overdraw": "erlaubt" }))?;
    one(&pot_of(c, n)?["entries"], n)
}

fn follow_up(c: &mut Clerk, n: u32) -> Value {
    let application =
        application_of(c, n).filter(|_| n.is_multiple_of(2)).map(|a| a["application"]["id"].clone());
    json!({ "board": 1, "application": application, "due": "+1", "text": format!("Rückruf {n}") })
}

fn follow_up_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let found = |c: &mut Clerk| {
        let dues = c.ask("dues", json!({ "board": 1 }))?;
        let items: Vec<Value> = dues["groups"]
            .as_array()?
            .iter()
            .flat_map(|group| group["items"].as_array().cloned().unwrap_or_default())
            .map(|item| item["follow_up"].clone())
            .filter(|f| !f.is_null())
            .collect();
        one(&json!(items), n)
    };
    if let Some(known) = found(c) {
        return Some(known);
    }
    let request = follow_up(c, n);
    c.ask("add_follow_up", request)?;
    found(c)
}

fn view(n: u32) -> Value {
    let room = ["applications", "associations"][n as usize % 2];
    json!({ "room": room, "name": format!("Ansicht {n}"),
        "query": format!("?jahr={}", 2000 + n % 30) })
}

fn view_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let room = ["applications", "associations"][n as usize % 2];
    let found = |c: &mut Clerk| one(&c.ask("views", json!({ "room": room }))?["rows"], n);
    if let Some(known) = found(c) {
        return Some(known);
    }
    c.ask("save_view", view(n))?;
    found(c)
}
