//! Names spelt in two ways.

use std::collections::{BTreeMap, BTreeSet};

use super::super::record::SittingRecord;
use super::{Typed, typed};
use crate::Problem;
use crate::alike::{Reach, Spelt, word};
use crate::fold::{fold, sound};
use crate::problem::Code;

/// From here on two words are probably one, with a slip in it; the measure of twins of associations.
const SAME_WORD: u16 = 720;

/// Shorter words resemble each other by chance.
const SHORTEST: usize = 4;

/// More last names than anybody's first name has in one evening.
const MOST: usize = 60;

/// What German adds to a name when it is declined: not another spelling.
const ENDINGS: [&str; 8] = ["s", "es", "n", "en", "e", "er", "ern", "ens"];

/// Words before a last name.
const TITLES: [&str; 3] = ["Frau", "Herr", "Herrn"];

/// A name as it is recorded.
struct Known {
    name: String,
    words: Vec<String>,
    /// A person: last name behind `Frau`; each word of the name counts.
    person: bool,
}

/// Each pair of spellings once.
pub(super) fn spelt_twice(record: &SittingRecord) -> Vec<Problem> {
    let known = known(record);
    let all: BTreeSet<String> = known.iter().flat_map(|one| one.words.iter().map(|w| lower(w))).collect();
    let texts = typed(record);
    // Words that resemble no name.
    let mut strangers = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut say = |one: String, other: String, place: &str| {
        let pair = if one < other { (one.clone(), other.clone()) } else { (other.clone(), one.clone()) };
        if seen.insert(pair) {
            let problem = Problem::new(Code::NameSpeltTwice);
            found.push(problem.fact("eins", one).fact("anders", other).fact("wo", place));
        }
    };
    for text in &texts {
        let words = words(text.text);
        for (at, of_text) in words.iter().enumerate() {
            if strangers.contains(of_text) {
                continue;
            }
            if !known.iter().any(|one| one.words.iter().any(|word| near(word, of_text))) {
                strangers.insert(of_text.clone());
                continue;
            }
            let before = at.checked_sub(1).and_then(|at| words.get(at)).map(String::as_str);
            for one in &known {
                if let Some(other) = other_spelling(one, of_text, before, words.get(at + 1), &all) {
                    say(one.name.clone(), other, &text.place);
                }
            }
        }
    }
    within_texts(&texts, &all, &mut say);
    found
}

/// How the text spells that name at this word, where it does so in another way.
fn other_spelling(
    known: &Known,
    of_text: &str,
    before: Option<&str>,
    next: Option<&String>,
    all: &BTreeSet<String>,
) -> Option<String> {
    if all.contains(&lower(of_text)) {
        return None;
    }
    let at = known.words.iter().position(|word| near(word, of_text))?;
    if !known.person {
        return match known.words.as_slice() {
            [_] => Some(of_text.to_owned()),
            // Of a longer name the word beside it must stand there too.
            many => {
                let beside = |word: Option<&str>| word.is_some_and(|w| many.iter().any(|k| k == w));
                (beside(before) || beside(next.map(String::as_str))).then(|| of_text.to_owned())
            }
        };
    }
    let last = at + 1 == known.words.len();
    let first_name = at.checked_sub(1).and_then(|at| known.words.get(at)).map(String::as_str);
    let follows = known.words.get(at + 1).map(String::as_str);
    if last && before.is_some_and(|word| TITLES.contains(&word) || Some(word) == first_name) {
        return Some(match before {
            Some(word) => format!("{word} {of_text}"),
            None => of_text.to_owned(),
        });
    }
    // `Mahjabin Ahmed`: the last name stands behind a first name with a slip.
    (next.map(String::as_str) == follows && follows.is_some())
        .then(|| format!("{of_text} {}", follows.unwrap_or_default()))
}

/// Two texts, or two places of one, that spell a last name differently behind the same first name.
fn within_texts(texts: &[Typed<'_>], all: &BTreeSet<String>, say: &mut impl FnMut(String, String, &str)) {
    // Last names by the first name before them.
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for text in texts {
        for pair in words(text.text).windows(2) {
            let [first, last] = pair else { continue };
            if TITLES.contains(&first.as_str()) || all.contains(&lower(last)) {
                continue;
            }
            let before = said.entry(first.clone()).or_default();
            // Behind a word such as `Die` everything stands.
            if before.contains(last) || before.len() >= MOST {
                continue;
            }
            let little = || fold(first).words.iter().all(|word| word.is_common());
            if let Some(other) = before.iter().find(|other| near(other, last)).filter(|_| !little()) {
                say(format!("{first} {other}"), format!("{first} {last}"), &text.place);
            }
            before.push(last.clone());
        }
    }
}

fn known(record: &SittingRecord) -> Vec<Known> {
    let person = |name: &str| {
        let words: Vec<String> = words(name).into_iter().filter(|w| !TITLES.contains(&w.as_str())).collect();
        Known { name: name.to_owned(), words, person: true }
    };
    let mut known: Vec<Known> = record
        .members
        .iter()
        .map(|(member, _)| person(format!("{} {}", member.first_name, member.last_name).trim()))
        .collect();
    known.extend(record.guests.iter().map(|guest| person(&guest.name)));
    known.extend(record.items.iter().flat_map(|item| &item.entries).map(|entry| {
        let name = entry.application.applicant.clone();
        let telling = |word: &String| !fold(word).words.iter().all(|w| w.is_common());
        Known { words: words(&name).into_iter().filter(telling).collect(), name, person: false }
    }));
    known
}

/// The words that begin with a capital: names, and every noun.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
        .filter(|word| word.chars().all(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

fn lower(word: &str) -> String {
    word.to_lowercase()
}

/// Another spelling of the same word: close, but neither equal nor only declined.
fn near(known: &str, other: &str) -> bool {
    // Cheap first: a text has thousands of words.
    let letters = |word: &str| word.chars().count();
    if letters(known).abs_diff(letters(other)) > 2 {
        return false;
    }
    let (one, two) = (lower(known), lower(other));
    if one.chars().zip(two.chars()).take(2).all(|(a, b)| a != b) {
        return false;
    }
    let (short, long) = if one.len() <= two.len() { (&one, &two) } else { (&two, &one) };
    let declined = long.strip_prefix(short.as_str()).is_some_and(|rest| ENDINGS.contains(&rest));
    if one == two || declined || short.chars().count() < SHORTEST {
        return false;
    }
    let (one, two) = (fold(&one), fold(&two));
    let ([one], [two]) = (one.words.as_slice(), two.words.as_slice()) else { return false };
    let spelt = Spelt::of(one);
    two.forms().any(|form| word(&spelt, form, &sound(form), Reach::Whole) >= SAME_WORD)
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::record;
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let mut record = record();
        record.members[0].0.first_name = "Erika".into();
        record.members[0].0.last_name = "Winter".into();
        record.members[1].0.first_name = "Lipi Mahira".into();
        record.members[1].0.last_name = "Osei".into();
        record.items[1].entries[0].application.applicant = "Banjul e.V.".into();
        record.items[1].entries[1].application.applicant = "Förderverein der IGS Linden e.V.".into();
        record.items[2].item.text = text.into();
        spelt_twice(&record).into_iter().map(|p| p.facts["anders"].clone()).collect()
    }

    #[test]
    fn another_spelling_is_found() {
        assert_eq!(said("Mitglieder von Banyul e.V. sind da."), ["Banyul"]);
        assert_eq!(said("Anwesend: Erika Wintert."), ["Erika Wintert"]);
        assert_eq!(said("Frau Wintter fragt nach."), ["Frau Wintter"]);
        assert_eq!(said("Es spricht Lipi Mahirra Osei."), ["Mahirra Osei"]);
        assert_eq!(said("Gäste: Jürgen Liedermann. Danach fragt Jürgen Lidermann."), ["Jürgen Lidermann"]);
    }

    #[test]
    fn the_same_name_and_other_names_are_left_alone() {
        for text in [
            "Erika Winter spricht für Banjul e.V., Banjuls Turnier und Frau Winters Frage.",
            "Der Winter war lang. Im Wintergarten steht ein Förderpreis.",
            "Die Lindener Vereine, Linden-Mitte und das Quartier.",
            "Herr Wagner und Frau Schmidt, Jürgen Maier und Jürgen Schulze.",
            "",
        ] {
            assert_eq!(said(text), [""; 0], "{text}");
        }
    }
}
