//! What happened to an application, as people read it.

use domain::application::Application;
use domain::sitting::{AgendaEntry, Recommendation};
use domain::{Day, Money, Problem};
use jiff::Zoned;
use store::{Cell, Change, Noun, Reader};

use super::HistoryLine;
use crate::desk::local_minute;

/// What happened to an application: its own changes, its place on agendas, the votes on it.
pub(super) fn history(
    reader: Reader<'_>,
    application: &Application,
    sitting: Option<i64>,
    now: &Zoned,
) -> Result<Vec<HistoryLine>, Problem> {
    let mut lines = Vec::new();
    let mut add = |change: &Change, text: String| {
        lines.push(HistoryLine {
            entry: change.entry,
            at: local_minute(now, &change.at).unwrap_or_default(),
            who: change.actor_name.clone(),
            text,
        });
    };
    for change in reader.history::<Application>(application.id)? {
        add(&change, own_words(&change));
    }
    if let Some(sitting) = sitting {
        let entries = reader.agenda(sitting)?;
        if let Some(entry) = entries.iter().find(|e| e.application == application.id) {
            labels::<AgendaEntry>(reader, entry.id, &mut add)?;
        }
        if let Some(row) = reader.recommendation(sitting, application.id)? {
            labels::<Recommendation>(reader, row.id, &mut add)?;
        }
    }
    lines.sort_by_key(|line| std::cmp::Reverse(line.entry));
    lines.dedup_by_key(|line| line.entry);
    Ok(lines)
}

fn labels<N: Noun>(
    reader: Reader<'_>,
    id: i64,
    add: &mut impl FnMut(&Change, String),
) -> Result<(), Problem> {
    for change in reader.history::<N>(id)? {
        add(&change, labelled(&change));
    }
    Ok(())
}

fn labelled(change: &Change) -> String {
    match change.kind.as_str() {
        "undo" => format!("Rückgängig gemacht: {}", change.label),
        "redo" => format!("Wiederhergestellt: {}", change.label),
        _ => change.label.clone(),
    }
}

/// "Betrag von 1.650,00 € auf 1.400,00 € geändert".
fn own_words(change: &Change) -> String {
    let (Some(before), Some(after)) = (&change.before, &change.after) else { return labelled(change) };
    let shown: Vec<String> = after
        .0
        .iter()
        .filter_map(|(column, new)| {
            let label = label(column)?;
            let old = before.0.get(column).map(|cell| words(column, cell)).unwrap_or_default();
            let new = words(column, new);
            Some(match (column.as_str(), old.as_str(), new.as_str()) {
                ("reasoning", "", _) => "Begründung geschrieben".to_owned(),
                ("reasoning", _, "") => "Begründung gelöscht".to_owned(),
                ("reasoning", ..) => "Begründung geändert".to_owned(),
                ("withdrawn", _, "") => "Rückzug aufgehoben".to_owned(),
                ("withdrawn", ..) => format!("Zurückgezogen: {new}"),
                (_, old, new) => format!("{label} von {old} auf {new} geändert"),
            })
        })
        .collect();
    let text = shown.join("; ");
    match change.kind.as_str() {
        _ if text.is_empty() => labelled(change),
        "undo" => format!("Rückgängig gemacht: {text}"),
        "redo" => format!("Wiederhergestellt: {text}"),
        _ => text,
    }
}

fn label(column: &str) -> Option<&'static str> {
    Some(match column {
        "number" => "Nummer",
        "received" => "Eingang",
        "applicant" => "Antragsteller",
        "amount" => "Betrag",
        "purpose" => "Verwendungszweck",
        "reasoning" => "Begründung",
        "withdrawn" => "Rückzug",
        // Year and running number follow from the number.
        _ => return None,
    })
}

fn words(column: &str, cell: &Cell) -> String {
    match (column, cell) {
        ("amount", Cell::Int(cents)) => Money::from_cents(*cents).to_string(),
        ("received", Cell::Text(iso)) => {
            iso.parse().map(|day| Day(day).to_string()).unwrap_or_else(|_| iso.clone())
        }
        ("purpose" | "applicant", Cell::Text(text)) => format!("„{text}“"),
        (_, Cell::Text(text)) => text.clone(),
        (_, Cell::Int(number)) => number.to_string(),
        (_, Cell::Flag(_) | Cell::Null) => String::new(),
    }
}
