//! German order (DIN 5007): words with numbers by value (`TSV 2` before `TSV 10`), names of persons
//! as in a telephone book (ä as ae).

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

static WORDS: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
static PERSONS: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();

fn collator(locale: &str) -> Option<CollatorBorrowed<'static>> {
    Collator::try_new(locale.parse::<Locale>().ok()?.into(), CollatorOptions::default()).ok()
}

fn compare(with: Option<&CollatorBorrowed<'static>>, left: &str, right: &str) -> Ordering {
    // The data is compiled in and the locale is fixed, so a collator is always there; plain order
    // is still an order.
    with.map_or(Ordering::Equal, |c| c.compare(left, right)).then_with(|| left.cmp(right))
}

/// Associations, titles, everything that is no person.
pub fn words(left: &str, right: &str) -> Ordering {
    compare(WORDS.get_or_init(|| collator("de-u-kn-true")).as_ref(), left, right)
}

/// Persons, given as `Nachname, Vorname`.
pub fn persons(left: &str, right: &str) -> Ordering {
    compare(PERSONS.get_or_init(|| collator("de-u-co-phonebk-kn-true")).as_ref(), left, right)
}

/// A key whose bytes are in the order of [`words`], for columns that are sorted by index. Belongs to one version of
/// the collation data.
pub fn word_key(text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    if let Some(collator) = WORDS.get_or_init(|| collator("de-u-kn-true")).as_ref() {
        // Writing into memory does not fail.
        let Ok(()) = collator.write_sort_key_to(text, &mut key);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn german_order() {
        let mut names = [
            "TSV Linden 10",
            "Zebra",
            "Übersetzer",
            "TSV Linden 2",
            "Ölbaum",
            "Oase",
            "äthiopisch",
            "Banjul",
        ];
        names.sort_by(|a, b| words(a, b));
        assert_eq!(
            names,
            [
                "äthiopisch",
                "Banjul",
                "Oase",
                "Ölbaum",
                "TSV Linden 2",
                "TSV Linden 10",
                "Übersetzer",
                "Zebra"
            ]
        );
        let mut by_key = names;
        by_key.sort_by_key(|name| word_key(name));
        assert_eq!(by_key, names);
        let mut people = ["Muller, Ada", "Müller, Ben", "Mucke, Cem"];
        people.sort_by(|a, b| persons(a, b));
        assert_eq!(people, ["Mucke, Cem", "Müller, Ben", "Muller, Ada"]);
    }
}
