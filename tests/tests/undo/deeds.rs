mod cases;
mod documents;
mod evening;
mod minutes;
mod people;
mod plan;
mod pots;
mod read;

use std::sync::LazyLock;

use serde_json::{Value, json};

use super::desk::Clerk;

/// Makes a request that fits what is on the desk, from a number of chance; `None`: nothing to do.
pub type Generate = fn(&mut Clerk, u32) -> Option<Value>;

/// A write command and what makes requests for it.
pub type Deed = (&'static str, Generate);

/// Write commands that are no acts of the journal, and why.
pub const NOT_UNDONE: &[(&str, &str)] = &[
    ("undo", "is the inverse itself"),
    ("redo", "is the inverse itself"),
    ("keep_draft", "drafts are not undone"),
    ("forget_draft", "drafts are not undone"),
    ("backup", "writes another file"),
    ("restore", "swaps the whole register"),
    ("make_sample", "many acts; only on an empty register"),
    ("show_stop", "says where the second screen is, which is no fact"),
    ("write_paper", "writes another file"),
    ("open_paper", "writes another file"),
    ("write_document", "writes another file"),
    ("open_documents", "writes another file"),
    ("write_documents", "writes another file"),
    ("write_house_style", "writes another file"),
    ("write_list", "writes another file"),
    ("open_list", "writes another file"),
    ("open_attachment", "writes another file"),
    ("save_attachment", "writes another file"),
];

/// A generator for each act.
pub static DEEDS: LazyLock<Vec<Deed>> = LazyLock::new(|| {
    let own = [MAIN_JOB, cases::DEEDS, evening::DEEDS, minutes::DEEDS];
    [own.concat(), [people::DEEDS, plan::DEEDS, pots::DEEDS, read::DEEDS, documents::DEEDS].concat()].concat()
});

pub use cases::on_the_way;

const MAIN_JOB: &[Deed] = &[
    ("create_board", |_, n| {
        Some(json!({ "district": format!("Bezirk {n}"), "number_pattern": "IB-NN/JJJJ" }))
    }),
    ("change_board", |c, n| {
        let board = c.ask("board", json!({ "id": 1 }))?;
        Some(
            json!({ "id": 1, "version": board["version"], "unit": format!("18.{n}"), "print_votes": n % 2 == 0,
                "from": if n % 3 == 0 { format!("01.02.20{}", 10 + n % 20) } else { String::new() } }),
        )
    }),
    ("add_member", |_, n| Some(json!({ "board": 1, "member": member(&format!("Neu{n}")) }))),
    ("change_member", |c, n| {
        let m = one(&c.ask("board", json!({ "id": 1 }))?["members"], n)?;
        Some(
            json!({ "id": m["row"]["id"], "version": m["version"], "member": member(&format!("Anders{n}")) }),
        )
    }),
    ("remove_member", |c, n| {
        let m = one(&c.ask("board", json!({ "id": 1 }))?["members"], n)?;
        Some(json!({ "id": m["row"]["id"], "version": m["version"] }))
    }),
    ("register_application", |_, n| Some(json!({ "board": 1, "application": application(n, "") }))),
    ("change_application", |c, n| {
        let a = application_of(c, n)?;
        Some(json!({ "id": a["application"]["id"], "version": a["version"],
            "application": application(n, a["application"]["number"].as_str()?) }))
    }),
    ("withdraw_application", |c, n| {
        let a = application_of(c, n)?;
        Some(json!({ "id": a["application"]["id"], "version": a["version"], "reason": "Vorhaben entfällt" }))
    }),
    ("remove_application", |c, n| {
        let a = application_of(c, n)?;
        Some(json!({ "id": a["application"]["id"], "version": a["version"] }))
    }),
    ("reason_application", |c, n| {
        Some(json!({ "id": application_of(c, n)?["application"]["id"], "reasoning": format!("Weil {n}.") }))
    }),
    ("plan_sitting", |_, n| Some(json!({ "board": 1, "sitting": sitting(n, "") }))),
    ("change_sitting", |c, n| {
        let s = sitting_of(c, n)?;
        let ordinal = s["sitting"]["ordinal"].to_string();
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "sitting": sitting(n, &ordinal) }))
    }),
    ("remove_sitting", |c, n| {
        let s = sitting_of(c, n)?;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"] }))
    }),
    ("add_item", |c, n| {
        let s = sitting_of(c, n)?;
        Some(
            json!({ "sitting": s["sitting"]["id"], "kind": "talk", "title": format!("Thema {n}"), "text": "" }),
        )
    }),
    ("change_item", |c, n| {
        let i = item_of(c, n)?;
        Some(
            json!({ "id": i["item"]["id"], "version": i["version"], "title": i["item"]["title"], "text": format!("Text {n}") }),
        )
    }),
    ("move_item", |c, n| {
        let i = item_of(c, n)?;
        Some(json!({ "id": i["item"]["id"], "version": i["version"], "position": n % 5 }))
    }),
    ("remove_item", |c, n| {
        let i = item_of(c, n)?;
        Some(json!({ "id": i["item"]["id"], "version": i["version"] }))
    }),
    ("put_on_agenda", |c, n| {
        let s = sitting_of(c, n)?;
        Some(json!({ "sitting": s["sitting"]["id"], "applications": [one(&s["pool"], n)?["id"]] }))
    }),
    ("take_from_agenda", |c, n| {
        let e = open_entry_of(c, n)?.1;
        Some(json!({ "entry": e["id"], "version": e["version"] }))
    }),
    ("record_attendance", |c, n| {
        let s = sitting_of(c, n)?;
        let member = one(&s["roster"], n)?;
        let presence =
            [json!("present"), json!("unexcused"), json!("prevented"), Value::Null][n as usize % 4].clone();
        Some(
            json!({ "sitting": s["sitting"]["id"], "members": [member["member"]["id"]], "presence": presence }),
        )
    }),
    ("add_guest", |c, n| Some(json!({ "sitting": sitting_of(c, n)?["sitting"]["id"], "guest": guest(n) }))),
    ("change_guest", |c, n| {
        let g = guest_of(c, n)?;
        Some(json!({ "id": g["row"]["id"], "version": g["version"], "guest": guest(n) }))
    }),
    ("remove_guest", |c, n| {
        let g = guest_of(c, n)?;
        Some(json!({ "id": g["row"]["id"], "version": g["version"] }))
    }),
    ("recommend", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        present(c, &s)?;
        let outcome = ["recommended", "recommended", "rejected", "deferred"][n as usize % 4];
        let kind = ["unanimous", "majority"][n as usize % 2];
        let amount = if n % 3 == 0 { "100" } else { "" };
        let vote = json!({ "outcome": outcome, "amount": amount, "up_to": n % 5 == 0, "vote_kind": kind,
            "yes": "", "no": "", "abstain": "", "reason": "Grund" });
        let version = e["recommendation"]["version"].as_i64().unwrap_or(0);
        Some(
            json!({ "sitting": s["sitting"]["id"], "application": e["application"]["id"], "version": version, "vote": vote }),
        )
    }),
    ("retract_recommendation", |c, n| {
        let (s, e) = open_entry_of(c, n)?;
        present(c, &s)?;
        let id = &e["application"]["id"];
        if e["recommendation"].is_null() {
            let vote = json!({ "outcome": "deferred", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "",
                "no": "", "abstain": "", "reason": "Es fehlt noch etwas" });
            c.ask(
                "recommend",
                json!({ "sitting": s["sitting"]["id"], "application": id, "version": 0, "vote": vote }),
            )?;
        }
        let s = c.ask("sitting", json!({ "id": s["sitting"]["id"] }))?;
        let mut entries = s["items"].as_array()?.iter().filter_map(|i| i["entries"].as_array()).flatten();
        let r = entries.find(|e| e["application"]["id"] == *id)?["recommendation"].clone();
        Some(json!({ "id": r["row"]["id"].as_i64()?, "version": r["version"] }))
    }),
    ("close_sitting", |c, n| {
        let s = sitting_of(c, n)?;
        present(c, &s)?;
        let s = c.ask("sitting", json!({ "id": s["sitting"]["id"] }))?;
        Some(
            json!({ "id": s["sitting"]["id"], "version": s["version"], "end_at": "21:00", "end_approx": n % 2 == 0 }),
        )
    }),
    ("reopen_sitting", |c, n| {
        let s = sitting_of(c, n)?;
        Some(json!({ "id": s["sitting"]["id"], "version": s["version"], "reason": "Zahlendreher" }))
    }),
    ("draft_proposal", |c, n| {
        // Where one lies on the desk already, it makes room for the next.
        let Some(p) = proposal_of(c, n).filter(|_| n % 3 > 0) else {
            return Some(json!({ "sitting": sitting_of(c, n)?["sitting"]["id"] }));
        };
        let p = &p["proposal"].as_object().map(|facts| (facts["id"].clone(), facts["sitting"].clone()))?;
        let version = c.ask("proposal", json!({ "id": p.0 }))?["version"].clone();
        c.ask("remove_proposal", json!({ "id": p.0, "version": version }))?;
        Some(json!({ "sitting": p.1 }))
    }),
    ("change_proposal", |c, n| {
        let p = proposal_of(c, n)?;
        Some(
            json!({ "id": p["proposal"]["id"], "version": p["version"], "attachments": (n % 9).to_string() }),
        )
    }),
    ("remove_proposal", |c, n| {
        let p = proposal_of(c, n)?;
        Some(json!({ "id": p["proposal"]["id"], "version": p["version"] }))
    }),
    ("add_position", |c, n| {
        Some(json!({ "proposal": proposal_of(c, n)?["proposal"]["id"], "position": position(n) }))
    }),
    ("change_position", |c, n| {
        // One of its own: what carries an application changes with it alone.
        let proposal = proposal_of(c, n)?["proposal"]["id"].clone();
        let added = c.ask("add_position", json!({ "proposal": proposal, "position": position(n + 1) }))?;
        let view = c.ask("proposal", json!({ "id": proposal }))?;
        let p = view["positions"].as_array()?.iter().find(|p| p["position"]["id"] == added["id"])?;
        Some(json!({ "id": p["position"]["id"], "version": p["version"], "position": position(n) }))
    }),
    ("move_position", |c, n| {
        let p = position_of(c, n)?;
        Some(json!({ "id": p["position"]["id"], "version": p["version"], "place": n % 4 }))
    }),
    ("remove_position", |c, n| {
        let p = position_of(c, n)?;
        Some(json!({ "id": p["position"]["id"], "version": p["version"] }))
    }),
    // Setting needs a folder that exists; doing without is a decision that is kept, too.
    ("set_second_folder", |_, n| {
        let folder = if n % 2 == 0 { std::env::temp_dir().display().to_string() } else { String::new() };
        Some(json!({ "folder": folder }))
    }),
];

/// The sitting of the sample, from attendance to its end.
pub fn hold_the_sitting(c: &mut Clerk) {
    c.act("record_attendance", json!({ "sitting": 1, "members": [1, 2, 3], "presence": "present" })).unwrap();
    for application in [1, 2] {
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "", "no": "",
            "abstain": "", "reason": "" });
        c.act("recommend", json!({ "sitting": 1, "application": application, "version": 0, "vote": vote }))
            .unwrap();
    }
    let version = c.ask("sitting", json!({ "id": 1 })).unwrap()["version"].clone();
    c.act("close_sitting", json!({ "id": 1, "version": version, "end_at": "21:00", "end_approx": false }))
        .unwrap();
}

fn one(list: &Value, chance: u32) -> Option<Value> {
    let list = list.as_array().filter(|list| !list.is_empty())?;
    list.get(chance as usize % list.len()).cloned()
}

fn application_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let row = one(&c.ask("applications", json!({ "board": 1 }))?["rows"], n)?;
    c.ask("application", json!({ "id": row["id"] }))
}

fn sitting_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let row = one(&c.ask("sittings", json!({ "board": 1 }))?["rows"], n)?;
    c.ask("sitting", json!({ "id": row["id"] }))
}

fn item_of(c: &mut Clerk, n: u32) -> Option<Value> {
    one(&sitting_of(c, n)?["items"], n)
}

/// A guest of a sitting that is still open; one comes in where nobody is.
fn guest_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let id = open_entry_of(c, n)?.0["sitting"]["id"].clone();
    let guests = |c: &mut Clerk| Some(c.ask("sitting", json!({ "id": id }))?["guests"].clone());
    if one(&guests(c)?, n).is_none() {
        c.ask("add_guest", json!({ "sitting": id, "guest": guest(n + 1) }))?;
    }
    one(&guests(c)?, n)
}

fn entry_of(c: &mut Clerk, n: u32) -> Option<(Value, Value)> {
    let s = sitting_of(c, n)?;
    let entries: Vec<Value> = s["items"]
        .as_array()?
        .iter()
        .flat_map(|i| i["entries"].as_array().cloned().unwrap_or_default())
        .collect();
    let entry = one(&json!(entries), n)?;
    Some((s, entry))
}

/// Somebody has to be there before anything is decided.
fn present(c: &mut Clerk, s: &Value) -> Option<()> {
    let member = one(&s["roster"], 0)?["member"]["id"].clone();
    let _ = c.ask(
        "record_attendance",
        json!({ "sitting": s["sitting"]["id"], "members": [member], "presence": "present" }),
    );
    Some(())
}

/// An application on the agenda of a sitting that is still open; one is planned where there is none.
fn open_entry_of(c: &mut Clerk, n: u32) -> Option<(Value, Value)> {
    let is_open = |(s, _): &(Value, Value)| s["sitting"]["closed"] == false;
    // Now and then whatever comes: what is closed must be refused.
    if let Some(found) = entry_of(c, n).filter(|found| n.is_multiple_of(4) || is_open(found)) {
        return Some(found);
    }
    let planned = c.ask("plan_sitting", json!({ "board": 1, "sitting": sitting(n, "") }))?["id"].clone();
    let mut facts = application(n, "");
    facts["new_association"] = json!(true);
    let registered =
        c.ask("register_application", json!({ "board": 1, "application": facts }))?["id"].clone();
    c.ask("put_on_agenda", json!({ "sitting": planned, "applications": [registered] }))?;
    let s = c.ask("sitting", json!({ "id": planned }))?;
    let entry = s["items"].as_array()?.iter().find_map(|item| one(&item["entries"], 0))?;
    Some((s, entry))
}

fn proposal_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let row = one(&c.ask("proposals", json!({ "board": 1 }))?["rows"], n)?;
    c.ask("proposal", json!({ "id": row["id"] }))
}

fn position_of(c: &mut Clerk, n: u32) -> Option<Value> {
    one(&proposal_of(c, n)?["positions"], n)
}

fn member(name: &str) -> Value {
    json!({ "last_name": name, "first_name": "Kim", "role": "member", "salutation": "", "function": "", "party": "",
        "voting": true, "from_day": "", "to_day": "" })
}

fn application(n: u32, number: &str) -> Value {
    json!({ "number": number, "received": "heute", "applicant": format!("Verein {n} e.V."), "amount": (n % 5000 + 1).to_string(),
        "purpose": format!("Fest {n}"), "reasoning": "" })
}

fn sitting(n: u32, ordinal: &str) -> Value {
    json!({ "ordinal": ordinal, "day": "01.04.2019", "place": format!("Saal {n}"), "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "" })
}

fn guest(n: u32) -> Value {
    json!({ "kind": "guest", "name": format!("Frau Gast {n}"), "unit": "" })
}

fn position(n: u32) -> Value {
    let kind = ["grant", "business", "rededication", "prize"][n as usize % 4];
    json!({ "kind": kind, "recipient": format!("Beirat {n}"), "amount": "10", "up_to": false, "purpose": "Empfang", "reasoning": "" })
}
