//! The columns of the application itself.

use domain::Money;
use domain::application::Ending;
use store::Cell;

use super::known::{Told, day, text};

/// "Betrag von 1.650,00 € auf 1.400,00 € geändert". Nothing where the act's label says more.
pub(super) fn changed(told: &Told<'_>) -> Vec<String> {
    let (Some(before), Some(after)) = (told.before, told.after) else { return Vec::new() };
    after
        .0
        .iter()
        .filter_map(|(column, new)| {
            let old = before.0.get(column).unwrap_or(&Cell::Null);
            let was = matches!(old, Cell::Text(text) if !text.is_empty());
            Some(match column.as_str() {
                "draft" if *new == Cell::Flag(false) => "Antrag eingegangen".to_owned(),
                "reasoning" | "description" | "aim" | "target_group" | "other_city" | "publicity" => {
                    long(column, was, new)
                }
                "withdrawn" => match text(after, "withdrawn") {
                    "" => "Wieder aufgenommen".to_owned(),
                    reason => format!("{}: {reason}", ended(told)),
                },
                "early_allowed" => match day(Some(new)) {
                    Some(day) => format!("Vorzeitiger Beginn am {day} zugelassen"),
                    None => "Zulassung des vorzeitigen Beginns aufgehoben".to_owned(),
                },
                "closed_on" => match day(Some(new)) {
                    Some(day) => format!("Fall am {day} abgeschlossen"),
                    None => "Fall wieder geöffnet".to_owned(),
                },
                column => from_to(column, old, new)?,
            })
        })
        .collect()
}

fn long(column: &str, was: bool, new: &Cell) -> String {
    let what = match column {
        "reasoning" => "Begründung",
        "description" => "Beschreibung",
        "aim" => "Ziel",
        "target_group" => "Zielgruppe",
        "other_city" => "Angaben zu anderen Anträgen",
        _ => "Angaben zur Öffentlichkeitsarbeit",
    };
    let empty = matches!(new, Cell::Text(text) if text.is_empty());
    match (was, empty) {
        (_, true) => format!("{what} gelöscht"),
        (false, false) => format!("{what} geschrieben"),
        (true, false) => format!("{what} geändert"),
    }
}

fn ended(told: &Told<'_>) -> &'static str {
    match Ending::from_code(told.text("ending")) {
        Some(Ending::Cancelled) => "Vorhaben entfällt",
        Some(Ending::Duplicate) => "Doppelt eingereicht",
        Some(Ending::Referred) => "Verwiesen",
        Some(Ending::Withdrawn) | None => "Zurückgezogen",
    }
}

fn from_to(column: &str, old: &Cell, new: &Cell) -> Option<String> {
    let label = label(column)?;
    Some(match (words(column, old), words(column, new)) {
        (old, new) if old.is_empty() => format!("{label} eingetragen: {new}"),
        (old, new) if new.is_empty() => format!("{label} gelöscht, vorher {old}"),
        (old, new) => format!("{label} von {old} auf {new} geändert"),
    })
}

fn label(column: &str) -> Option<&'static str> {
    Some(match column {
        "number" => "Nummer",
        "received" => "Eingang",
        "applicant" => "Antragsteller",
        "amount" => "Betrag",
        "purpose" => "Verwendungszweck",
        "participants" => "Teilnehmende",
        "place" => "Ort",
        "begins" => "Beginn",
        "ends" => "Ende",
        "early_from" => "Vorzeitiger Beginn ab",
        "signed_on" => "Unterschrift",
        // Year and running number follow from the number; the other choices are seen on the form.
        _ => return None,
    })
}

fn words(column: &str, cell: &Cell) -> String {
    match (column, cell) {
        ("amount", Cell::Int(cents)) => Money::from_cents(*cents).to_string(),
        ("received" | "begins" | "ends" | "early_from" | "signed_on", cell) => {
            day(Some(cell)).unwrap_or_default()
        }
        (_, Cell::Text(text)) if text.is_empty() => String::new(),
        ("purpose" | "applicant" | "place", Cell::Text(text)) => format!("„{text}“"),
        (_, Cell::Text(text)) => text.clone(),
        (_, Cell::Int(number)) => number.to_string(),
        (_, Cell::Flag(_) | Cell::Null) => String::new(),
    }
}
