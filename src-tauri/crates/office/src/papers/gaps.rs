//! Where a missing fact is entered.

use super::Gap;
use super::draft::{About, Draft};
use crate::issued::LATE;

/// Words of the note on page 1, noun, field of its form.
const PLACES: &[(&str, &str, &str)] = &[
    ("Anschrift der Dienststelle", "board", "office_street"),
    ("Unser Zeichen", "board", "unit"),
    ("Auskunft", "board", "office_contact"),
    ("Unterschrift", "board", "office_contact"),
    ("Empfänger", "application", "applicant"),
    ("Anschrift des Empfängers", "association", "street"),
    ("Unterlagen", "application", "papers"),
    ("Frist", "reminder", "term"),
    ("Frist", "reclaim", "hearing_on"),
    ("Frist", "application", "papers"),
    ("Verwendungszweck", "application", "purpose"),
    ("Titel", "proposal", "title"),
    ("Datum", "proposal", "day"),
    ("Datum", "application", "papers"),
    ("Gender-Aspekte", "proposal", "gender_text"),
    ("OE", "board", "unit"),
    ("Telefon", "board", "office_phone"),
    ("E-Mail", "board", "office_email"),
    ("Ansprechperson", "board", "office_contact"),
    ("Produkt", "board", "product"),
    ("Sachkonto", "board", "account"),
    ("Kostenstelle", "board", "cost_centre"),
    ("Mitglieder", "board", "members"),
    ("IBAN", "association", "iban"),
    ("Kontoinhaber", "association", "account_holder"),
    ("Beantragter Betrag", "application", "amount"),
    ("Vorhaben", "application", "purpose"),
    ("Verein", "application", "applicant"),
    ("Beginn", "application", "early_from"),
    ("Kosten- und Finanzierungsplan", "application", "plan"),
    ("Topf", "application", "fundings"),
    ("Betrag", "decision", "amount"),
    ("Beschluss", "decision", "day"),
    ("Drucksachennummer", "decision", "reference"),
    ("Gründe der Ablehnung", "decision", "reason"),
    ("Gründe der Ablehnung", "notice", "conditions"),
    ("Bewilligungszeitraum", "notice", "period_from"),
    ("Zeitraum", "notice", "period_from"),
    ("Finanzierungsart", "notice", "financing"),
    ("Nachweisfrist", "notice", "proof_due"),
    ("Bescheidtag", "notice", "day"),
    ("Bestandskraft", "notice", "final_on"),
    ("Ermäßigung", "notice", "financing"),
    ("Weniger", "notice", "financing"),
    ("Anhörungstag", "reclaim", "hearing_on"),
    ("Ausgezahlt", "payment", "paid_on"),
    ("Ausgezahlt", "application", "payments"),
    ("Anerkannt", "proof", "recognised"),
    ("Tag der Anhörung", "reclaim", "hearing_on"),
    ("Tag des Erstattungsbescheids", "reclaim", "notice_on"),
    ("Zahlungsfrist", "reclaim", "due"),
    ("Zinszeiträume", "reclaim", "interest_lines"),
    ("Erstattung", "reclaim", "amount"),
    ("Votum", "sitting", "items"),
    ("Ende", "sitting", "end_at"),
    ("Vorsitz", "sitting", "chair"),
    ("Protokollführung", "sitting", "minute_taker"),
    ("Anwesenheit", "sitting", "items"),
    ("Ort", "sitting", "place"),
    ("Freigabe des Protokolls", "sitting", "minutes"),
    ("Versand", "sitting", "sent_on"),
];

/// The missing facts of a paper with their places.
pub(super) fn gaps(draft: &Draft) -> Vec<Gap> {
    draft.facts.open().iter().map(|label| gap(label, &draft.about)).collect()
}

fn gap(label: &str, about: &About) -> Gap {
    // The first place whose row there is: a term belongs to the reminder of a reminder, else to the papers.
    // Of a vote it says on which application.
    let what = if label.starts_with("Votum zu ") { "Votum" } else { label };
    let known = PLACES.iter().filter(|(words, ..)| *words == what);
    let place = known.filter_map(|(_, noun, field)| Some((*noun, row(noun, about)?, *field))).next();
    // What no form has a field for is looked for where the paper comes from.
    let page = || {
        ["application", "proposal", "sitting", "board"]
            .into_iter()
            .find_map(|noun| Some((noun, row(noun, about)?, "")))
    };
    let found = if LATE.contains(&label) { place } else { place.or_else(page) };
    let (noun, id, field) = found.unwrap_or_default();
    Gap { label: label.to_owned(), noun: noun.to_owned(), id, field: field.to_owned() }
}

/// The row of a noun that a paper is about.
fn row(noun: &str, about: &About) -> Option<i64> {
    match noun {
        "board" => Some(about.board),
        "application" => about.application,
        "association" => about.association,
        "proposal" => about.proposal,
        "sitting" => about.sitting,
        noun => about.rows.iter().find(|(known, _)| *known == noun).map(|(_, id)| *id),
    }
}
