//! Public versions: private persons are shortened (domain.md 3.4).

use serde_json::Value;

use crate::board::PrivateNames;
use crate::paper::Facts;
use crate::problem::Code;
use crate::{Problem, Problems};

/// What stands in place of a name.
const NOBODY: &str = "Privatperson";

/// A person as a public version names them: `Privatperson`, `F. J.`, or in full.
pub fn short_name(name: &str, how: PrivateNames) -> String {
    match how {
        PrivateNames::Private => NOBODY.to_owned(),
        PrivateNames::Full => name.to_owned(),
        PrivateNames::Initials => {
            let bare = bare(name);
            let initials: Vec<String> = bare
                .split_whitespace()
                .filter_map(|word| word.chars().next())
                .map(|letter| format!("{letter}."))
                .collect();
            initials.join("\u{a0}")
        }
    }
}

/// The same facts with each private name as its public version has it, wherever it stands: also in what was typed
/// by hand. The name counts with and without its salutation, the last name behind a salutation, and each of them
/// as a genitive.
///
/// # Errors
/// `Internal` where the facts cannot be read back; never because of what they say.
pub fn shortened(facts: &Facts, private: &[(String, String)]) -> Result<Facts, Problems> {
    let failed = |_| Problem::new(Code::Internal).fact("grund", "öffentliche Fassung");
    let mut value = serde_json::to_value(facts).map_err(failed)?;
    let spellings = spellings(private);
    if !spellings.is_empty() {
        walk(&mut value, &spellings);
    }
    Ok(serde_json::from_value(value).map_err(failed)?)
}

/// What to look for and what to put there, the longest first.
fn spellings(private: &[(String, String)]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, short) in private.iter().filter(|(name, short)| !name.trim().is_empty() && name != short) {
        let bare = bare(name).to_owned();
        if let Some(last) = bare.split_whitespace().last().filter(|last| *last != bare) {
            let first = bare.strip_suffix(last).unwrap_or_default().trim();
            all.push((format!("{last}, {first}"), short.clone()));
            for salutation in ["Frau", "Herr", "Herrn"] {
                all.push((format!("{salutation} {last}"), short.clone()));
            }
        }
        all.push((format!("Frau {bare}"), short.clone()));
        all.push((format!("Herrn {bare}"), short.clone()));
        all.push((format!("Herr {bare}"), short.clone()));
        all.push((bare.to_uppercase(), short.clone()));
        all.push((bare, short.clone()));
        all.push((name.clone(), short.clone()));
    }
    all.sort_by_key(|(long, _)| std::cmp::Reverse(long.chars().count()));
    all
}

fn bare(name: &str) -> &str {
    let name = name.trim();
    ["Frau ", "Herrn ", "Herr "].iter().find_map(|title| name.strip_prefix(title)).unwrap_or(name).trim()
}

fn walk(value: &mut Value, spellings: &[(String, String)]) {
    match value {
        Value::String(text) => {
            for (long, short) in spellings {
                if text.contains(long.as_str()) {
                    *text = replaced(text, long, short);
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| walk(one, spellings)),
        Value::Object(map) => map.values_mut().for_each(|one| walk(one, spellings)),
        _ => {}
    }
}

/// Whole words only: `Kaya` is not taken out of `Kayaking`, but out of `Kayas`.
fn replaced(text: &str, long: &str, short: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(long) {
        let ahead = before.chars().next_back().or(out.chars().next_back().filter(|_| before.is_empty()));
        out.push_str(before);
        rest = after;
        match ending(long, after).filter(|_| !ahead.is_some_and(char::is_alphanumeric)) {
            None => out.push_str(long),
            Some(ending) => {
                let said = if ending.is_empty() { short } else { genitive(short, &out) };
                out.push_str(said);
                rest = after.strip_prefix(ending).unwrap_or(after);
                // A sentence ends with one full stop, also behind `F. K.`.
                if said.ends_with('.') {
                    rest = rest.strip_prefix('.').unwrap_or(rest);
                }
            }
        }
    }
    out.push_str(rest);
    out
}

/// What follows a name and belongs to it: nothing, or the ending of its genitive. `None`: the word goes on, it is
/// another one.
fn ending(name: &str, after: &str) -> Option<&'static str> {
    let ends = |rest: &str| !rest.chars().next().is_some_and(char::is_alphanumeric);
    // Behind s, x, z and ß an apostrophe alone makes the genitive.
    let hissing = name.ends_with(['s', 'x', 'z', 'ß', 'S', 'X', 'Z']);
    let endings =
        ["’s", "'s", "s", "’S", "'S", "S"].into_iter().chain(["’", "'"].into_iter().filter(|_| hissing));
    let genitive = endings.into_iter().find(|one| after.strip_prefix(one).is_some_and(ends));
    genitive.or_else(|| ends(after).then_some(""))
}

/// The genitive reads well before a noun and behind it. Initials stay as they are, as abbreviations do: an ending
/// behind the full stop (`F. K.s`) nobody writes.
fn genitive<'a>(short: &'a str, before: &str) -> &'a str {
    let before = before.trim_end_matches(' ');
    match short == NOBODY {
        true if before.is_empty() || before.ends_with(['.', '!', '?', '\n']) => "Einer Privatperson",
        true => "einer Privatperson",
        false => short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_the_setting_says() {
        assert_eq!(short_name("Frau Fatou Jallow", PrivateNames::Initials), "F.\u{a0}J.");
        assert_eq!(short_name("Fatou Jallow", PrivateNames::Private), "Privatperson");
        assert_eq!(short_name("Fatou Jallow", PrivateNames::Full), "Fatou Jallow");
    }

    #[test]
    fn whole_words_wherever_they_stand() {
        let spellings = spellings(&[("Fatou Kaya".into(), "F. K.".into())]);
        let said = |text: &str| {
            let mut value = Value::String(text.into());
            walk(&mut value, &spellings);
            value.as_str().unwrap_or_default().to_owned()
        };
        assert_eq!(said("Fatou Kaya stellt vor."), "F. K. stellt vor.");
        assert_eq!(said("Frau Kaya und Kayaking"), "F. K. und Kayaking");
        assert_eq!(said("an Frau Fatou Kaya (Kaya-Verein)"), "an F. K. (Kaya-Verein)");
        assert_eq!(said("Fatou Kayas Ensemble"), "F. K. Ensemble");
        assert_eq!(said("das Ensemble Frau Kayas."), "das Ensemble F. K.");
        assert_eq!(said("Es kommt FATOU KAYA. FATOU KAYAS Ensemble"), "Es kommt F. K. F. K. Ensemble");
    }

    #[test]
    fn genitives_disclose_nothing_and_read_well() {
        let private = [("Fatou Kaya".into(), NOBODY.into()), ("Herr Ali Özgüz".into(), NOBODY.into())];
        let spellings = spellings(&private);
        for (typed, wanted) in [
            ("das Ensemble Fatou Kayas", "das Ensemble einer Privatperson"),
            (
                "Frau Kayas Ensemble probt. Frau Kaya's Chor, Fatou Kaya’s Chor",
                "Einer Privatperson Ensemble probt. Einer Privatperson Chor, einer Privatperson Chor",
            ),
            (
                "der Antrag Ali Özgüz’ und Herrn Özgüz' Bitte",
                "der Antrag einer Privatperson und einer Privatperson Bitte",
            ),
            ("Ali Özgüz fragt.", "Privatperson fragt."),
            ("Fatou Kayasan und AFatou Kaya", "Fatou Kayasan und AFatou Kaya"),
        ] {
            let mut value = Value::String(typed.into());
            walk(&mut value, &spellings);
            assert_eq!(value, wanted);
        }
    }
}
