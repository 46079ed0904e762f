//! An evening of 40 members and 60 applications: what a clerk waits for between two keys.

use std::path::Path;

use office::Office;
use serde_json::{Value, json};

use super::{Figure, applications, figure, sample, say, times};
use crate::Outcome;

/// How many members come.
const MEMBERS: usize = 40;
/// How many applications stand on the agenda.
const APPLICATIONS: usize = 60;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    let sitting = full(&mut office)?;
    let view = json!({ "id": sitting });
    let whole = say(&mut office, "sitting", view.clone())?;
    let ids: Vec<i64> =
        entries(&whole).iter().filter_map(|entry| entry.pointer("/application/id")?.as_i64()).collect();
    if ids.len() != APPLICATIONS || whole.get("present").and_then(Value::as_i64) < Some(MEMBERS as i64) {
        return Err("Die große Sitzung ist nicht voll.".into());
    }
    let at = |index: usize| ids.get(index % ids.len()).copied().unwrap_or_default();
    let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "counted",
        "yes": "38", "no": "1", "abstain": "1", "reason": "" });
    let shown = times(50, |_| say(&mut office, "sitting", view.clone()).map(drop))?;
    let weighed = times(50, |index| {
        let request = json!({ "sitting": sitting, "application": at(index), "vote": vote });
        say(&mut office, "weigh_vote", request).map(drop)
    })?;
    // The vote, and what the page reads anew after it.
    let voted = times(50, |index| {
        let request = json!({ "sitting": sitting, "application": at(index), "version": 0, "vote": vote });
        say(&mut office, "recommend", request)?;
        say(&mut office, "what_if", json!({ "board": 1, "sitting": sitting }))?;
        say(&mut office, "sitting", view.clone()).map(drop)
    })?;
    let item = whole.pointer("/items/1/item/id").cloned().unwrap_or_default();
    let members: Vec<Value> = whole
        .get("roster")
        .and_then(Value::as_array)
        .map(|rows| rows.iter().filter_map(|row| row.pointer("/member/id").cloned()).collect())
        .unwrap_or_default();
    let passed = times(50, |index| {
        let member = members.get(index % members.len().max(1)).cloned().unwrap_or_default();
        let request = json!({ "sitting": sitting, "member": member, "direction": null, "item": item,
            "application": at(30), "at": "20:00" });
        say(&mut office, "record_movement", request)?;
        say(&mut office, "sitting", view.clone()).map(drop)
    })?;
    let paper =
        times(5, |_| say(&mut office, "show_paper", json!({ "kind": "minutes", "id": sitting })).map(drop))?;
    let goal = "p95 <= 50 ms";
    Ok(vec![
        figure("sitting-view", &shown, None, goal),
        figure("sitting-weigh", &weighed, None, goal),
        figure("sitting-vote-and-redraw", &voted, None, goal),
        figure("sitting-door-and-redraw", &passed, None, goal),
        figure("sitting-minutes", &paper, None, "p95 <= 500 ms"),
    ])
}

/// A sitting with everybody there and everything on its agenda.
fn full(office: &mut Office) -> Outcome<Value> {
    for number in 0..MEMBERS.saturating_sub(22) {
        let member = json!({ "last_name": format!("Weitere{number}"), "first_name": "Kim", "role": "member",
            "salutation": "", "function": "", "party": "", "voting": true, "from_day": "", "to_day": "" });
        say(office, "add_member", json!({ "board": 1, "member": member }))?;
    }
    let known = say(office, "applications", json!({ "board": 1 }))?;
    let before: Vec<Value> = rows(&known);
    applications(office, APPLICATIONS)?;
    let all = say(office, "applications", json!({ "board": 1, "limit": 500 }))?;
    let fresh: Vec<Value> = rows(&all).into_iter().filter(|id| !before.contains(id)).collect();
    let facts = json!({ "ordinal": "", "day": "06.05.2019", "place": "Rathaus", "begin_at": "19:00", "end_at": "",
        "end_approx": false, "chair": null, "minute_taker": "Krüger" });
    let sitting = say(office, "plan_sitting", json!({ "board": 1, "sitting": facts }))?;
    let sitting = sitting.get("id").cloned().unwrap_or_default();
    say(office, "put_on_agenda", json!({ "sitting": sitting, "applications": fresh }))?;
    let whole = say(office, "sitting", json!({ "id": sitting }))?;
    let members: Vec<Value> = whole
        .get("roster")
        .and_then(Value::as_array)
        .map(|rows| rows.iter().filter_map(|row| row.pointer("/member/id").cloned()).collect())
        .unwrap_or_default();
    say(
        office,
        "record_attendance",
        json!({ "sitting": sitting, "members": members, "presence": "present" }),
    )?;
    Ok(sitting)
}

fn rows(list: &Value) -> Vec<Value> {
    let rows = list.get("rows").and_then(Value::as_array);
    rows.map(|rows| rows.iter().filter_map(|row| row.get("id").cloned()).collect()).unwrap_or_default()
}

fn entries(view: &Value) -> Vec<Value> {
    let items = view.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    items.iter().filter_map(|item| item.get("entries").and_then(Value::as_array).cloned()).flatten().collect()
}
