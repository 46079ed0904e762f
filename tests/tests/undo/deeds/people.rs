//! Associations, their people and ties, attachments.

use serde_json::{Value, json};

use super::super::desk::Clerk;
use super::{Deed, application_of, one};

pub const DEEDS: &[Deed] = &[
    ("create_association", |_, n| {
        Some(
            json!({ "association": association(n, json!([contact(n, None)])), "despite_twins": !n.is_multiple_of(4) }),
        )
    }),
    ("change_association", |c, n| {
        let a = association_of(c, n)?;
        // Sometimes somebody stays, sometimes everybody is replaced.
        let known =
            a["contacts"].as_array()?.first().and_then(|k| k["id"].as_i64()).filter(|_| n.is_multiple_of(2));
        Some(json!({ "id": a["association"]["id"], "version": a["version"],
            "association": association(n, json!([contact(n, known), contact(n + 1, None)])) }))
    }),
    ("remove_association", |c, n| {
        let a = free_association(c, n)?;
        Some(json!({ "id": a["association"]["id"], "version": a["version"] }))
    }),
    ("merge_associations", |c, n| {
        let rows = c.ask("associations", json!({}))?["rows"].as_array()?.clone();
        let at = n as usize % rows.len().max(2);
        let (keep, drop) = (rows.get(at)?, rows.get((at + 1) % rows.len())?);
        let view = |c: &mut Clerk, id: &Value| c.ask("association", json!({ "id": id }));
        let (keep, drop) = (view(c, &keep["id"])?, view(c, &drop["id"])?);
        Some(json!({ "keep": keep["association"]["id"], "keep_version": keep["version"],
            "drop": drop["association"]["id"], "drop_version": drop["version"] }))
    }),
    ("add_tie", |c, n| {
        let a = association_of(c, n)?;
        Some(json!({ "association": a["association"]["id"], "tie": tie(c, n)? }))
    }),
    ("change_tie", |c, n| {
        let t = tied(c, n)?;
        Some(json!({ "id": t["row"]["id"], "version": t["version"], "tie": tie(c, n)? }))
    }),
    ("remove_tie", |c, n| {
        let t = tied(c, n)?;
        Some(json!({ "id": t["row"]["id"], "version": t["version"] }))
    }),
    ("add_attachment", |c, n| {
        let name = format!("Satzung {n}.txt");
        // "Satzung" in Base64.
        Some(match n % 2 {
            0 => json!({ "application": application_of(c, n)?["application"]["id"], "kind": "statute",
                "name": name, "bytes": "U2F0enVuZw==" }),
            _ => json!({ "association": association_of(c, n)?["association"]["id"], "kind": "other",
                "name": name, "bytes": "U2F0enVuZw==" }),
        })
    }),
    ("change_attachment", |c, n| {
        let a = attachment_of(c, n)?;
        Some(
            json!({ "id": a["row"]["id"], "version": a["version"], "name": format!("Neu {n}.txt"), "kind": "letter" }),
        )
    }),
    ("remove_attachment", |c, n| {
        let a = attachment_of(c, n)?;
        Some(json!({ "id": a["row"]["id"], "version": a["version"] }))
    }),
    ("set_attachment_limit", |_, n| Some(json!({ "megabytes": (n % 200 + 1).to_string() }))),
];

fn association_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let row = one(&c.ask("associations", json!({}))?["rows"], n)?;
    c.ask("association", json!({ "id": row["id"] }))
}

/// One that may be removed, made for it where there is none.
fn free_association(c: &mut Clerk, n: u32) -> Option<Value> {
    let rows = c.ask("associations", json!({}))?["rows"].as_array()?.clone();
    let id = match rows.iter().find(|row| row["applications"] == 0) {
        Some(row) => row["id"].clone(),
        None => {
            let new = json!({ "association": association(n, json!([])), "despite_twins": true });
            c.ask("create_association", new)?["id"].clone()
        }
    };
    c.ask("association", json!({ "id": id }))
}

fn tied(c: &mut Clerk, n: u32) -> Option<Value> {
    let rows = c.ask("associations", json!({}))?["rows"].as_array()?.clone();
    for row in rows {
        let ties = c.ask("association", json!({ "id": row["id"] }))?["ties"].clone();
        if let Some(tie) = one(&ties, n) {
            return Some(tie);
        }
    }
    let association = association_of(c, n)?["association"]["id"].clone();
    let tie = tie(c, n)?;
    c.ask("add_tie", json!({ "association": association, "tie": tie }))?;
    one(&c.ask("association", json!({ "id": association }))?["ties"], n)
}

fn attachment_of(c: &mut Clerk, n: u32) -> Option<Value> {
    let whose = json!({ "application": application_of(c, n)?["application"]["id"] });
    if let Some(found) = one(&c.ask("attachments", whose.clone())?["rows"], n) {
        return Some(found);
    }
    let new = json!({ "application": whose["application"], "kind": "plan", "name": "Plan.txt", "bytes": "UGxhbg==" });
    c.ask("add_attachment", new)?;
    one(&c.ask("attachments", whose)?["rows"], n)
}

fn tie(c: &mut Clerk, n: u32) -> Option<Value> {
    let member = one(&c.ask("board", json!({ "id": 1 }))?["members"], n)?;
    let kind = ["board", "proxy", "employed", "relative", "delegated", "member"][n as usize % 6];
    Some(
        json!({ "member": member["row"]["id"], "kind": kind, "from_day": "01.01.2018", "to_day": "", "note": format!("{n}") }),
    )
}

fn association(n: u32, contacts: Value) -> Value {
    let kind = ["association", "person", "institution"][n as usize % 3];
    let iban = ["", "DE89 3704 0044 0532 0130 00"][n as usize % 2];
    json!({ "kind": kind, "name": format!("Kreis {n}"), "aliases": format!("Runde {n}\nTreff {n}"),
        "legal_form": "e.V.", "street": "Weg 1", "postcode": "30449", "town": "Hannover", "iban": iban,
        "charitable": true, "charitable_until": "31.12.2021", "warning": "", "contacts": contacts })
}

fn contact(n: u32, id: Option<i64>) -> Value {
    json!({ "id": id, "kind": "contact", "name": format!("Kim Muster {n}"), "function": "",
        "email": "kim@example.org", "phone": "" })
}
