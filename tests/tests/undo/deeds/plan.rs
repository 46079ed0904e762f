//! Planning: invitation and Nachtrag, parts and order of the agenda, the year, cancelled and moved sittings, seats.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, application, one, sitting};

pub const DEEDS: &[Deed] = &[
    ("send_invitation", |c, n| {
        let s = coming(c, n, n % 5 == 0)?;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "sent_on": "", "reason": "Es eilt" }))
    }),
    ("send_supplement", |c, n| {
        let s = coming(c, n, true)?;
        let id = &s["sitting"]["id"];
        c.ask(
            "add_item",
            json!({ "sitting": id, "kind": "talk", "title": format!("Spät {n}"), "text": "" }),
        )?;
        let s = c.ask("sitting", json!({ "id": id }))?;
        Some(json!({ "id": id, "version": s["version"], "sent_on": "", "reason": "" }))
    }),
    ("withdraw_invitation", |c, n| {
        let s = coming(c, n, true)?;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "reason": "Falscher Saal" }))
    }),
    ("add_approval", |c, n| Some(json!({ "sitting": coming(c, n, false)?["sitting"]["id"] }))),
    ("move_entry", |c, n| {
        let s = coming(c, n, n % 7 == 0)?;
        let items = s["items"].as_array()?;
        let e = items.iter().find_map(|item| one(&item["entries"], 1))?;
        Some(json!({ "id": e["id"], "version": e["version"], "position": n % 3 }))
    }),
    ("cancel_sitting", |c, n| {
        let s = coming(c, n, n % 2 == 0)?;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "reason": "Zu wenige Anträge" }))
    }),
    ("reinstate_sitting", |c, n| {
        let s = coming(c, n, n % 2 == 0)?;
        let (id, at) = (&s["sitting"]["id"], &s["version"]);
        c.ask("cancel_sitting", json!({ "id": id, "version": at, "reason": "Hochwasser" }))?;
        let s = c.ask("sitting", json!({ "id": id }))?;
        Some(json!({ "id": id, "version": s["version"] }))
    }),
    ("move_sitting", |c, n| {
        let s = coming(c, n, n % 2 == 0)?;
        Some(
            json!({ "id": s["sitting"]["id"], "version": s["version"], "day": format!("{:02}.09.2019", n % 28 + 1),
            "begin_at": "18:30", "place": "", "reason": "Ferien" }),
        )
    }),
    ("add_council_days", |_, n| {
        let days = format!("{:02}.05.2019, {:02}.06.2019", n % 28 + 1, n % 27 + 2);
        Some(json!({ "board": 1, "days": days, "year": 2019, "note": format!("{n}. Sitzung") }))
    }),
    ("remove_council_day", |c, n| {
        c.ask("add_council_days", json!({ "board": 1, "days": "31.07.2019", "year": 0, "note": "" }))?;
        let day = one(&c.ask("calendar", json!({ "board": 1, "year": 2019 }))?["council"], n)?;
        Some(json!({ "id": day["id"], "version": day["version"] }))
    }),
    ("plan_sittings", |_, n| {
        let days = format!("{:02}.10.2020\n{:02}.11.2020", n % 28 + 1, n % 27 + 2);
        Some(
            json!({ "board": 1, "days": days, "year": 2020, "begin_at": "19", "place": format!("Saal {n}") }),
        )
    }),
    ("add_term", |_, n| {
        let year = 1995 + n % 20 * 5;
        Some(json!({ "board": 1, "term": term(year) }))
    }),
    ("change_term", |c, n| {
        let t = term_of(c, n)?;
        Some(json!({ "id": t["row"]["id"], "version": t["version"], "term": term(1995 + n % 20 * 5) }))
    }),
    ("remove_term", |c, n| {
        let t = term_of(c, n)?;
        Some(json!({ "id": t["row"]["id"], "version": t["version"] }))
    }),
    ("set_seats", |c, n| {
        let row = one(&c.ask("seats", json!({ "board": 1 }))?["groups"], n)?;
        let seats = if n % 4 == 0 { String::new() } else { (n % 30).to_string() };
        Some(json!({ "board": 1, "kind": row["kind"], "version": row["version"], "seats": seats }))
    }),
    ("set_member_group", |c, n| {
        let row = one(&c.ask("member_groups", json!({ "board": 1 }))?["rows"], n)?;
        let kinds = [json!("migration"), json!("multiplier"), json!("council"), Value::Null];
        let kind = kinds[n as usize % 4].clone();
        Some(json!({ "member": row["member"], "version": row["version"], "kind": kind }))
    }),
];

/// A sitting of its own, some weeks ahead, with two applications; or one that is invited to, where there is one.
/// Sending is final, so it is never done on the way to something else.
fn coming(c: &mut Clerk, n: u32, invited: bool) -> Option<Value> {
    if invited {
        let rows = c.ask("sittings", json!({ "board": 1 }))?["rows"].as_array()?.clone();
        let open = |row: &&Value| row["closed"] == false && row["cancelled_on"].is_null();
        let sent: Vec<&Value> = rows.iter().filter(open).filter(|row| !row["invited_on"].is_null()).collect();
        let id = &sent.get(n as usize % sent.len().max(1))?["id"];
        return c.ask("sitting", json!({ "id": id }));
    }
    let mut facts = sitting(n, "");
    facts["day"] = json!("13.05.2019");
    let id = c.ask("plan_sitting", json!({ "board": 1, "sitting": facts }))?["id"].clone();
    let mut applications = Vec::new();
    for at in 0..2 {
        let mut facts = application(n + at, "");
        facts["new_association"] = json!(true);
        applications
            .push(c.ask("register_application", json!({ "board": 1, "application": facts }))?["id"].clone());
    }
    c.ask("put_on_agenda", json!({ "sitting": id, "applications": applications }))?;
    c.ask("sitting", json!({ "id": id }))
}

fn term(year: u32) -> Value {
    json!({ "label": "", "from_day": format!("01.11.{year}"), "to_day": format!("31.10.{}", year + 5) })
}

fn term_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let terms = |c: &mut Clerk| Some(c.ask("board", json!({ "id": 1 }))?["terms"].clone());
    if one(&terms(c)?, n).is_none() {
        c.ask("add_term", json!({ "board": 1, "term": term(1995 + n % 20 * 5) }))?;
    }
    one(&terms(c)?, n)
}
