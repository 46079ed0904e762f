//! What letters have in common: salutation, info block, what is missing around the text.

use crate::Day;
use crate::paper::{Office, Recipient};

/// `Sehr geehrte Frau Jallow,`; without a name everybody is greeted.
pub(super) fn salutation(greeted: &str) -> String {
    let name = greeted.trim();
    let own = |title: &str| name.strip_prefix(title).map(str::trim).filter(|rest| !rest.is_empty());
    match (own("Frau "), own("Herr ").or_else(|| own("Herrn "))) {
        (Some(name), _) => format!("Sehr geehrte Frau {},", last_name(name)),
        (_, Some(name)) => format!("Sehr geehrter Herr {},", last_name(name)),
        _ if name.is_empty() => "Sehr geehrte Damen und Herren,".to_owned(),
        // Whoever is neither is greeted by the whole name.
        _ => format!("Guten Tag {name},"),
    }
}

/// Words that belong to the last name behind them, also when they are written small.
const PARTICLES: &[&str] = &[
    "von", "van", "vom", "zu", "zur", "der", "den", "de", "di", "da", "dos", "el", "al", "ben", "bin", "ten",
];

/// What follows the salutation: titles and the last name, without first names.
fn last_name(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let titles = words.iter().take_while(|word| word.ends_with('.')).count();
    let Some((last, before)) = words.get(titles..).and_then(<[&str]>::split_last) else {
        return name.to_owned();
    };
    let own =
        before.iter().rev().take_while(|word| PARTICLES.contains(&word.to_lowercase().as_str())).count();
    let kept = before.get(before.len() - own..).unwrap_or_default();
    let titles = words.get(..titles).unwrap_or_default();
    titles.iter().chain(kept).chain([last]).copied().collect::<Vec<_>>().join(" ")
}

/// The info block: our sign and what it answers, whom to ask, the day.
pub(super) fn info(
    office: &Office,
    sign: &str,
    answers: (&str, Option<Day>),
    day: Option<Day>,
) -> Vec<Vec<(String, Option<String>)>> {
    let row = |label: &str, value: &str| (label.to_owned(), filled(value));
    let mut first = vec![row("Unser Zeichen", sign)];
    first.extend(answers.1.map(|day| row(answers.0, &day.to_string())));
    let mut contact = vec![row("Auskunft erteilt", &office.contact)];
    for (label, value) in [("Telefon", &office.phone), ("E-Mail", &office.email)] {
        contact.extend(filled(value).map(|value| (label.to_owned(), Some(value))));
    }
    vec![first, contact, vec![("Datum".to_owned(), day.map(|day| day.to_string()))]]
}

/// What no letter can do without, in the words of the note on page 1.
pub(super) fn open(office: &Office, recipient: &Recipient, sign: &str, day: Option<Day>) -> Vec<String> {
    let blank = |text: &str| text.trim().is_empty();
    [
        (blank(&office.street) || blank(&office.town), "Anschrift der Dienststelle"),
        (blank(&recipient.name), "Empfänger"),
        (recipient.address.iter().all(|line| blank(line)), "Anschrift des Empfängers"),
        (blank(sign), "Unser Zeichen"),
        (blank(&office.contact), "Auskunft"),
        (day.is_none(), "Datum"),
    ]
    .into_iter()
    .filter(|(missing, _)| *missing)
    .map(|(_, words)| words.to_owned())
    .collect()
}

/// Text that says something.
pub(super) fn filled(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_greeted_by_their_last_name() {
        for (name, greeted) in [
            ("Frau Ani Bagdasaryan", "Sehr geehrte Frau Bagdasaryan,"),
            ("Frau Dr. Nurcan Demirel", "Sehr geehrte Frau Dr. Demirel,"),
            ("Herr Karl von der Heide", "Sehr geehrter Herr von der Heide,"),
            ("Herrn El-Khatib", "Sehr geehrter Herr El-Khatib,"),
            ("Kim Sander", "Guten Tag Kim Sander,"),
        ] {
            assert_eq!(salutation(name), greeted);
        }
    }

    #[test]
    fn greets_by_name_where_there_is_one() {
        for (greeted, words) in [
            ("Frau Jallow", "Sehr geehrte Frau Jallow,"),
            ("Herr Dr. Yıldız", "Sehr geehrter Herr Dr. Yıldız,"),
            ("Herrn Brandt", "Sehr geehrter Herr Brandt,"),
            ("Kim Nowak", "Guten Tag Kim Nowak,"),
            ("Frau ", "Guten Tag Frau,"),
            ("  ", "Sehr geehrte Damen und Herren,"),
        ] {
            assert_eq!(salutation(greeted), words);
        }
    }
}
