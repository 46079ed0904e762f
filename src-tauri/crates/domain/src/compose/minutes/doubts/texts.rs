//! Texts that are cut off, or that say something else than the record.

use super::super::record::SittingRecord;
use super::typed;
use crate::problem::Code;
use crate::{Clock, Money, Problem};

/// What makes a time only about right.
const ABOUT: [&str; 5] = ["ca", "gegen", "etwa", "circa", "ungefähr"];

/// Purposes that end in the middle of a word, of a quotation or of a bracket.
pub(super) fn cut_off(record: &SittingRecord) -> Vec<Problem> {
    let entries = || record.items.iter().flat_map(|item| &item.entries);
    let mut found = Vec::new();
    for entry in entries() {
        let one = &entry.application;
        let purpose = one.purpose.trim();
        let others = entries().map(|other| &other.application).filter(|other| other.id != one.id);
        let mut texts: Vec<&str> = vec![&one.description, &one.aim, &one.reasoning];
        texts.extend(others.flat_map(|other| [other.purpose.as_str(), other.description.as_str()]));
        texts.extend(record.items.iter().map(|item| item.item.text.as_str()));
        let pairs = [('„', '“'), ('(', ')'), ('‚', '‘')];
        let count = |sign: char| purpose.chars().filter(|c| *c == sign).count();
        let open = pairs.iter().any(|(opens, closes)| count(*opens) > count(*closes));
        let hangs = purpose.ends_with(['-', '–', ',', '/', '…']) || purpose.ends_with("...");
        let whole = last_word(purpose).and_then(|last| texts.iter().find_map(|text| longer(last, text)));
        if open || hangs || whole.is_some() {
            let problem = Problem::new(Code::PurposeCutOff).fact("nummer", &one.number);
            found.push(problem.fact("zweck", purpose).fact("wort", whole.unwrap_or_default()));
        }
    }
    found
}

fn last_word(text: &str) -> Option<&str> {
    text.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty()).filter(|word| {
        // A word of three letters begins many others, and only what ends the text was cut.
        word.chars().count() >= 4 && text.ends_with(*word)
    })
}

/// A word of the text that begins so and goes on by more than an ending; the word itself must not stand there.
fn longer<'t>(last: &str, text: &'t str) -> Option<&'t str> {
    let words = || text.split(|c: char| !c.is_alphanumeric());
    if words().any(|word| word == last) {
        return None;
    }
    words().find(|word| word.strip_prefix(last).is_some_and(|rest| rest.chars().count() > 2))
}

/// The end is "ca." in the head while a text knows it to the minute, or names another one.
pub(super) fn end(record: &SittingRecord) -> Vec<Problem> {
    let Some(end) = record.sitting.end_at else { return Vec::new() };
    let mut found = Vec::new();
    for text in typed(record) {
        for sentence in sentences(text.text) {
            let lower = sentence.to_lowercase();
            if !["beend", "schließt die sitzung", "ende der sitzung", "sitzung endet", "sitzungsende"]
                .iter()
                .any(|word| lower.contains(word))
            {
                continue;
            }
            let Some((said, about)) = time_in(sentence) else { continue };
            if said != end || (record.sitting.end_approx && !about) {
                let head = end.words(record.board.time_style);
                let head = if record.sitting.end_approx { format!("ca. {head}") } else { head };
                let words = said.words(record.board.time_style);
                let problem = Problem::new(Code::EndUnclear).fact("kopf", head).fact("text", words);
                found.push(problem.fact("wo", text.place.clone()));
            }
        }
    }
    found
}

/// Parts at line ends and behind full stops that end a sentence; a time such as `20.45` stays whole.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').flat_map(|line| line.split_inclusive(". "))
}

/// The first time of day in a sentence, and whether it is only about.
fn time_in(sentence: &str) -> Option<(Clock, bool)> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let bare = word.trim_end_matches(['.', ',', ';', ')']).trim_start_matches('(');
        if !bare.contains(['.', ':']) || bare.matches(['.', ':']).count() != 1 {
            return None;
        }
        let clock = Clock::read(bare).ok()?;
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        Some((clock, ABOUT.contains(&before.trim_end_matches('.').to_lowercase().as_str())))
    })
}

/// Amounts in texts of an application that nobody recorded for it.
pub(super) fn amounts(record: &SittingRecord) -> Vec<Problem> {
    let mut found = Vec::new();
    for entry in record.items.iter().flat_map(|item| &item.entries) {
        let slot = super::super::slot::of_entry(entry.entry.id);
        let Some(edit) = record.edits.iter().find(|edit| edit.slot == slot) else { continue };
        let mut known: Vec<Money> = vec![entry.application.amount];
        known.extend(entry.recommendation.iter().filter_map(|row| row.amount));
        known.extend(entry.motions.iter().filter_map(|motion| motion.amount));
        let now = super::super::slot::words(&super::super::entry::text(record, entry));
        for amount in amounts_in(&edit.text) {
            if !known.contains(&amount) && !amounts_in(&now).contains(&amount) {
                let problem = Problem::new(Code::AmountNotRecorded).fact("nummer", &entry.application.number);
                found.push(problem.fact("betrag", amount));
            }
        }
    }
    found
}

/// `900,00 €`, `900 Euro`.
fn amounts_in(text: &str) -> Vec<Money> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let unit =
        |word: Option<&&str>| word.is_some_and(|word| word.starts_with('€') || word.starts_with("Euro"));
    let read = |word: &str| Money::read(word.trim_start_matches('(')).ok();
    (0..).zip(&words).filter(|(at, _)| unit(words.get(at + 1))).filter_map(|(_, word)| read(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::{euro, record};
    use super::*;
    use crate::sitting::MinutesEdit;

    fn purposes(purpose: &str, text: &str) -> usize {
        let mut record = record();
        record.items[1].entries[0].application.purpose = purpose.into();
        record.items[1].item.text = text.into();
        cut_off(&record).len()
    }

    #[test]
    fn a_purpose_that_breaks_off() {
        assert_eq!(purposes("Internationales Fußball", "Das geplante Fußballturnier ist offen für alle."), 1);
        assert_eq!(purposes("Projekt „Spielend", ""), 1);
        assert_eq!(purposes("Fahrt nach Bremen (zwei", ""), 1);
        assert_eq!(purposes("Kochabend und", ""), 0);
        assert_eq!(purposes("Fußball", "Fußball und Fußballturnier"), 0);
        assert_eq!(purposes("Internationales Fußballturnier", "Das Fußballturniers wegen"), 0);
        assert_eq!(purposes("Projekt „Spielend“", "Spielendes Lernen"), 0);
    }

    fn ends(approx: bool, text: &str) -> usize {
        let mut record = record();
        record.sitting.end_approx = approx;
        record.items[2].item.text = text.into();
        end(&record).len()
    }

    #[test]
    fn an_end_that_is_about_and_exact() {
        assert_eq!(ends(true, "Frau Adler beendet die Sitzung um 20.45 Uhr."), 1);
        assert_eq!(ends(true, "Frau Adler beendet die Sitzung gegen 20.45 Uhr."), 0);
        assert_eq!(ends(false, "Frau Adler beendet die Sitzung um 20:45 Uhr."), 0);
        assert_eq!(ends(false, "Frau Adler beendet die Sitzung um 21.00 Uhr"), 1);
        assert_eq!(ends(true, "Um 20.45 Uhr kommt die Presse."), 0);
    }

    #[test]
    fn an_amount_that_nobody_recorded() {
        let mut record = record();
        record.edits = vec![MinutesEdit {
            id: 1,
            sitting: 1,
            slot: "entry-1".into(),
            generated: String::new(),
            text: "Statt 1.400,00 € waren 1.100,00\u{a0}€ im Gespräch.".into(),
        }];
        assert_eq!(amounts(&record).len(), 1);
        assert_eq!(amounts_in("(900,00 € und 12 Personen, 7 Euro)"), [Money::from_cents(90_000), euro(7)]);
    }
}
