//! Where a missing fact is entered.

use super::Gap;
use super::draft::{About, Draft};

/// Words of the note on page 1, noun, field of its form.
const PLACES: &[(&str, &str, &str)] = &[
    ("Anschrift der Dienststelle", "board", "office_street"),
    ("Unser Zeichen", "board", "unit"),
    ("Auskunft", "board", "office_contact"),
    ("Unterschrift", "board", "office_contact"),
    ("Empfänger", "application", "applicant"),
    ("Anschrift des Empfängers", "association", "street"),
    ("Unterlagen", "application", "papers"),
    ("Frist", "application", "papers"),
    ("Verwendungszweck", "application", "purpose"),
    ("Titel", "proposal", "title"),
    ("Datum", "proposal", "day"),
    ("Gender-Aspekte", "proposal", "gender_text"),
    ("OE", "board", "unit"),
];

/// The missing facts of a paper with their places.
pub(super) fn gaps(draft: &Draft) -> Vec<Gap> {
    draft.facts.open().iter().map(|label| gap(label, &draft.about)).collect()
}

fn gap(label: &str, about: &About) -> Gap {
    let place = PLACES.iter().find(|(words, ..)| *words == label);
    let found = place.and_then(|(_, noun, field)| {
        let id = match *noun {
            "board" => Some(about.board),
            "application" => about.application,
            "association" => about.association,
            "proposal" => about.proposal,
            _ => None,
        };
        id.map(|id| ((*noun).to_owned(), id, (*field).to_owned()))
    });
    let (noun, id, field) = found.unwrap_or_default();
    Gap { label: label.to_owned(), noun, id, field }
}
