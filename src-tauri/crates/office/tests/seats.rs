//! Groups and seats: counts for everybody, persons only for whoever asks; memberships that end; Wahlperioden.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test")]

mod desk;

use std::collections::BTreeMap;

use desk::{APRIL, done, office_at, refused};
use office::{Kind, Office};
use serde_json::{Value, json};

fn at_work() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_at(folder.path(), APRIL);
    done(&mut office, "make_sample", json!({}));
    (folder, office)
}

/// Everything that can be read without asking for the groups, by command and request.
fn everything(office: &mut Office) -> BTreeMap<String, String> {
    let mut asked: Vec<(&str, Value)> = vec![
        ("overview", json!({})),
        ("dues", json!({ "board": 0 })),
        ("applications", json!({ "board": 1 })),
        ("associations", json!({})),
        ("sittings", json!({ "board": 1 })),
        ("calendar", json!({ "board": 1, "year": 2019 })),
        ("board", json!({ "id": 1 })),
        ("pots", json!({ "board": 1, "year": "2019" })),
        ("proposals", json!({ "board": 1 })),
        ("views", json!({})),
    ];
    for word in ["Migrationshintergrund", "migration", "Multiplikator", "Gruppe"] {
        asked.push(("search", json!({ "text": word })));
    }
    for id in 1..=3 {
        asked.extend(["sitting", "invitation"].map(|name| (name, json!({ "id": id }))));
        asked.extend(["application", "case"].map(|name| (name, json!({ "id": id }))));
        asked.push(("association", json!({ "id": id })));
        for kind in ["minutes", "invitation", "supplement", "proposal", "request"] {
            asked.push(("show_paper", json!({ "kind": kind, "id": id })));
        }
    }
    let said = |office: &mut Office, name: &str, request: Value| match office.call(name, request) {
        Ok(answer) => answer.to_string(),
        Err(problems) => problems.0.into_iter().map(|problem| problem.sentence).collect(),
    };
    asked
        .into_iter()
        .map(|(name, request)| (format!("{name} {request}"), said(office, name, request)))
        .collect()
}

#[test]
fn in_which_group_somebody_sits_is_seen_nowhere_but_where_it_is_asked_for() {
    let (folder, mut office) = at_work();
    let list = |office: &mut Office, format: &str| {
        let path = folder.path().join(format!("liste.{format}"));
        done(office, "write_list", json!({ "list": { "board": 1 }, "format": format, "path": path }));
        std::fs::read(path).unwrap()
    };
    let before = everything(&mut office);
    let lists = ["csv", "pdf"].map(|format| list(&mut office, format));
    let members =
        done(&mut office, "member_groups", json!({ "board": 1 }))["rows"].as_array().unwrap().clone();
    assert!(members.len() > 5 && members.iter().all(|row| row["kind"].is_null()));
    for (at, row) in members.iter().enumerate() {
        let kind = ["migration", "multiplier", "council"][at % 3];
        let saved = done(
            &mut office,
            "set_member_group",
            json!({ "member": row["member"], "version": 0, "kind": kind }),
        );
        let name = row["name"].as_str().unwrap().split(',').next().unwrap().to_owned();
        let label = saved["label"].as_str().unwrap();
        assert!(!label.contains(&name) && !label.to_lowercase().contains(kind), "{label}");
    }
    assert_eq!(list(&mut office, "csv"), lists[0]);
    assert_eq!(list(&mut office, "pdf"), lists[1]);
    for (asked, answer) in everything(&mut office) {
        assert!(!answer.contains("\"migration\"") && !answer.contains("multiplier"), "{asked}");
        // The overview counts entries and offers to take back the newest.
        if !asked.starts_with("overview") {
            assert_eq!(answer, before[&asked], "{asked}");
        }
    }
    // Nobody added a command that reads and slipped past this test.
    let unasked: Vec<&str> = office::commands()
        .iter()
        .filter(|command| command.kind == Kind::Read && command.answer.contains("MemberGroup"))
        .map(|command| command.name)
        .collect();
    assert_eq!(unasked, ["member_groups"]);
}

#[test]
fn seats_are_counted_against_groups_and_the_quota() {
    let (_folder, mut office) = at_work();
    let set = |office: &mut Office, kind: &str, seats: &str, version: i64| {
        office.call("set_seats", json!({ "board": 1, "kind": kind, "version": version, "seats": seats }))
    };
    set(&mut office, "migration", "11", 0).unwrap();
    set(&mut office, "council", "5", 0).unwrap();
    assert_eq!(set(&mut office, "migration", "12", 0).unwrap_err().0[0].code.name(), "RowStale");
    assert_eq!(set(&mut office, "chair", "viele", 0).unwrap_err().0[0].code.name(), "CountOutside");
    let seats = done(&mut office, "seats", json!({ "board": 1 }));
    assert_eq!((seats["group_seats"].as_i64(), seats["quota"].as_bool()), (Some(16), None));
    let version = seats["groups"][0]["version"].as_i64().unwrap();
    set(&mut office, "migration", "", version).unwrap();
    let rows = done(&mut office, "member_groups", json!({ "board": 1 }))["rows"].as_array().unwrap().clone();
    for (at, row) in rows.iter().enumerate() {
        let kind = if at * 2 < rows.len() { "migration" } else { "multiplier" };
        done(&mut office, "set_member_group", json!({ "member": row["member"], "version": 0, "kind": kind }));
    }
    let seats = done(&mut office, "seats", json!({ "board": 1 }));
    assert_eq!((seats["unassigned"].as_i64(), seats["quota"].as_bool()), (Some(0), Some(true)));
    assert_eq!(seats["groups"][0]["seats"], Value::Null);
    let rows = done(&mut office, "member_groups", json!({ "board": 1 }))["rows"].clone();
    let row = &rows[0];
    done(
        &mut office,
        "set_member_group",
        json!({ "member": row["member"], "version": row["version"], "kind": "chair" }),
    );
    assert_eq!(
        refused(
            &mut office,
            "set_member_group",
            json!({ "member": row["member"], "version": row["version"], "kind": null })
        )[0]
        .0,
        "RowStale"
    );
}

#[test]
fn whose_time_ends_is_said_in_the_list_and_on_the_start_page() {
    let (_folder, mut office) = at_work();
    let member = json!({ "last_name": "Neumann", "first_name": "Kim", "role": "member", "salutation": "", "function": "",
        "party": "", "voting": true, "from_day": "01.06.2014", "to_day": "", "sworn_on": "02.06.2014", "substitute": "" });
    let id = done(&mut office, "add_member", json!({ "board": 1, "member": member }))["id"].clone();
    let view = done(&mut office, "board", json!({ "id": 1 }));
    let ending = view["ending"].as_array().unwrap().iter().find(|one| one["member"] == id).unwrap().clone();
    assert_eq!((ending["day"].as_str(), ending["days"].as_i64()), (Some("2019-05-31"), Some(59)));
    let dues = done(&mut office, "dues", json!({ "board": 1, "until": "30.06.2019" })).to_string();
    assert!(dues.contains("Amtszeit") && dues.contains("\"membership\""), "{dues}");
    // Recording the group must not keep a member that was added by mistake.
    done(&mut office, "set_member_group", json!({ "member": id, "version": 0, "kind": "multiplier" }));
    let members = view["members"].as_array().unwrap();
    let version = members.iter().find(|one| one["row"]["id"] == id).unwrap()["version"].clone();
    done(&mut office, "remove_member", json!({ "id": id, "version": version }));
}

#[test]
fn wahlperioden_follow_each_other() {
    let (_folder, mut office) = at_work();
    let term = |label: &str, from: &str, to: &str| json!({ "label": label, "from_day": from, "to_day": to });
    let add = |term: Value| json!({ "board": 1, "term": term });
    let id = done(&mut office, "add_term", add(term("", "01.11.2016", "31.10.2021")))["id"].clone();
    let found = refused(&mut office, "add_term", add(term("", "31.10.2021", "")));
    assert_eq!((found[0].0.as_str(), found[0].1.as_deref()), ("TermsMeet", Some("term.from_day")));
    done(&mut office, "add_term", add(term("", "01.11.2021", "")));
    assert_eq!(
        refused(&mut office, "add_term", add(term("", "1.1.2030", "1.1.2029")))[0].0,
        "EndBeforeBegin"
    );
    let terms = done(&mut office, "board", json!({ "id": 1 }))["terms"].clone();
    assert_eq!(
        (&terms[0]["row"]["label"], &terms[1]["row"]["label"]),
        (&json!("ab 2021"), &json!("2016–2021"))
    );
    let version = &terms[1]["version"];
    done(
        &mut office,
        "change_term",
        json!({ "id": id, "version": version, "term": term("Wahlperiode 2016", "01.11.2016", "30.10.2021") }),
    );
    let version = done(&mut office, "board", json!({ "id": 1 }))["terms"][1]["version"].clone();
    done(&mut office, "remove_term", json!({ "id": id, "version": version }));
}
