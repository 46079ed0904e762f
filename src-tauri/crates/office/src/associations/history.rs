//! What happened to an association, as people read it.

use std::collections::BTreeMap;

use domain::Problem;
use domain::association::{Association, Contact, Tie};
use domain::records::{Attachment, CaseNote, FollowUp};
use jiff::Zoned;
use store::{Change, Noun, Reader};

use crate::applications::HistoryLine;
use crate::desk::local_minute;

/// Everything that touched an association, its people, ties and papers: one line for each step, newest first.
pub(super) fn history(reader: Reader<'_>, id: i64, now: &Zoned) -> Result<Vec<HistoryLine>, Problem> {
    let mut lines = BTreeMap::new();
    let mut add = |change: &Change, text: String| {
        lines.entry(change.entry).or_insert_with(|| HistoryLine {
            entry: change.entry,
            at: local_minute(now, &change.at).unwrap_or_default(),
            who: change.actor_name.clone(),
            text,
        });
    };
    for change in reader.history::<Association>(id)? {
        add(&change, own_words(&change));
    }
    labels::<Contact>(reader, reader.contacts(id)?, &mut add)?;
    labels::<Tie>(reader, reader.ties(id)?, &mut add)?;
    labels::<Attachment>(reader, reader.attachments_of_association(id)?, &mut add)?;
    labels::<CaseNote>(reader, reader.notes_of_association(id)?, &mut add)?;
    labels::<FollowUp>(reader, reader.follow_ups_of_association(id)?, &mut add)?;
    Ok(lines.into_values().rev().collect())
}

fn labels<N: Noun>(
    reader: Reader<'_>,
    rows: Vec<N>,
    add: &mut impl FnMut(&Change, String),
) -> Result<(), Problem> {
    for row in rows {
        for change in reader.history::<N>(row.id())? {
            add(&change, turned(&change, change.label.clone()));
        }
    }
    Ok(())
}

/// "Anschrift, Bankverbindung geändert"; other acts in their own words.
fn own_words(change: &Change) -> String {
    let (Some(before), Some(after)) = (&change.before, &change.after) else {
        return turned(change, change.label.clone());
    };
    // A merge changes many columns; that it was one says more.
    if !change.act.contains("change") {
        return turned(change, change.label.clone());
    }
    let text = |cell: Option<&store::Cell>| match cell {
        Some(store::Cell::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let mut shown: Vec<String> = Vec::new();
    for column in after.0.keys() {
        let words = match column.as_str() {
            "name" => {
                format!("Name von „{}“ auf „{}“", text(before.0.get("name")), text(after.0.get("name")))
            }
            other => label(other).to_owned(),
        };
        if !shown.contains(&words) {
            shown.push(words);
        }
    }
    turned(change, format!("{} geändert", shown.join(", ")))
}

fn label(column: &str) -> &'static str {
    match column {
        "kind" => "Art",
        "aliases" => "andere Schreibweisen",
        "legal_form" => "Rechtsform",
        "register_court" | "register_number" => "Register",
        "street" | "postcode" | "town" => "Anschrift",
        "email" => "E-Mail",
        "phone" => "Telefon",
        "website" => "Website",
        "account_holder" | "iban" => "Bankverbindung",
        "charitable" | "charitable_until" | "exemption_of" => "Gemeinnützigkeit",
        "deducts_tax" => "Vorsteuerabzug",
        "notes" => "Notizen",
        "warning" => "Hinweis",
        _ => "Angaben",
    }
}

fn turned(change: &Change, text: String) -> String {
    match change.kind.as_str() {
        "undo" => format!("Rückgängig gemacht: {text}"),
        "redo" => format!("Wiederhergestellt: {text}"),
        _ => text,
    }
}
