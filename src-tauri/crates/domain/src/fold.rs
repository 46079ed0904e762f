//! Text folded for searching: lower case, Latin, without marks, in words.
//!
//! A letter that people spell in two ways leaves two spellings: `Müller` is `mueller` and `muller`,
//! `Чернышев` is `tschernyschew` and `chernyshev`. What merely sounds alike is the matter of
//! [`sound`].

mod letters;
mod sound;

use unicode_normalization::UnicodeNormalization as _;

pub use sound::sound;

/// Words are cut here; nobody types more, and a hostile one may have ten thousand letters.
const LONGEST: usize = 48;

/// A word in its spellings.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word {
    /// As German offices transliterate: ä as ae, ш as sch.
    pub long: String,
    /// Without the mark (ä as a), or as English does (ш as sh); absent where it is the same.
    pub short: Option<String>,
}

/// A text in folded words, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The words; never empty ones.
    pub words: Vec<Word>,
}

impl Word {
    /// The spellings, the long one first.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.long.as_str()).chain(self.short.as_deref())
    }

    /// Holds a digit, so that nothing near it is meant: `TSV 2` is not `TSV 10`.
    pub fn is_number(&self) -> bool {
        self.long.bytes().any(|b| b.is_ascii_digit())
    }

    /// `e.V.`, `gGmbH`, `i.G.`: says how something is organised, not what it is called.
    pub fn is_legal_form(&self) -> bool {
        LEGAL_FORMS.contains(&self.long.as_str())
    }

    /// A word that stands in every second name or sentence.
    pub fn is_common(&self) -> bool {
        self.is_legal_form() || COMMON.contains(&self.long.as_str())
    }
}

/// Legal forms (BGB, GmbHG) and forms in foundation, folded.
const LEGAL_FORMS: [&str; 20] = [
    "ev",
    "nev",
    "eingetragener",
    "eingetragene",
    "gemeinnuetzige",
    "gemeinnuetziger",
    "eg",
    "gmbh",
    "ggmbh",
    "ug",
    "gug",
    "haftungsbeschraenkt",
    "gbr",
    "ggbr",
    "ag",
    "gag",
    "kg",
    "ohg",
    "ek",
    "ig",
];

/// Little words, and the one that most applicants have in their name.
const COMMON: [&str; 24] = [
    "verein", "und", "der", "die", "das", "des", "dem", "den", "fuer", "von", "vom", "zu", "zum", "zur",
    "in", "im", "an", "am", "auf", "mit", "bei", "ein", "eine", "the",
];

/// Folds a text. Apostrophes vanish, all other signs part words; `e. V.` becomes `ev`.
pub fn fold(text: &str) -> Folded {
    let mut words: Vec<Word> = Vec::new();
    let mut open = Open::default();
    // Composed, so that u with a combining diaeresis is the letter ü of the table.
    for letter in text.nfc().flat_map(char::to_lowercase).nfc() {
        if letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter) {
            open.push(letter);
        } else if !matches!(letter, '\'' | '’' | 'ʼ' | '`' | '\u{ad}' | '\u{200b}'..='\u{200f}') {
            open.end(letter == '.', letter == ' ' || letter == '\u{a0}', &mut words);
        }
    }
    open.end(false, false, &mut words);
    Folded { words: join_legal_forms(words) }
}

/// The word that is being read.
#[derive(Default)]
struct Open {
    long: String,
    short: String,
    letters: usize,
    /// The word before was one letter with a full stop, and nothing but blanks came since.
    abbreviating: bool,
}

impl Open {
    fn push(&mut self, letter: char) {
        let (long, short) = letters::spell(letter);
        if self.long.len() + long.len() <= LONGEST {
            let latin = |text: &'static str| {
                text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase())
            };
            self.long.extend(latin(long));
            self.short.extend(latin(short));
        }
        self.letters += 1;
    }

    fn end(&mut self, by_full_stop: bool, by_blank: bool, words: &mut Vec<Word>) {
        if self.letters == 0 {
            self.abbreviating &= by_full_stop || by_blank;
            return;
        }
        let is_letter = self.letters == 1 && !self.long.bytes().all(|b| b.is_ascii_digit());
        let long = std::mem::take(&mut self.long);
        let short = std::mem::take(&mut self.short);
        let short = Some(short).filter(|short| *short != long);
        // `e.V. i.G.` are two.
        let goes_on = |before: &Word| self.abbreviating && is_letter && !before.is_legal_form();
        match words.last_mut().filter(|before| goes_on(before)) {
            Some(before) => before.long.push_str(&long),
            None if long.is_empty() => {}
            None => words.push(Word { long, short }),
        }
        self.letters = 0;
        self.abbreviating = is_letter && by_full_stop;
    }
}

/// `e V`, typed without full stops, and `i. Gr.`.
fn join_legal_forms(words: Vec<Word>) -> Vec<Word> {
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    for word in words {
        match joined.last_mut() {
            Some(before) if before.long == "e" && word.long == "v" => before.long.push('v'),
            Some(before) if before.long == "i" && word.long == "gr" => before.long.push('g'),
            _ => joined.push(word),
        }
    }
    joined
}

impl Folded {
    /// All spellings, parted by blanks, each of a word once: what an index of words takes in.
    pub fn text(&self) -> String {
        let forms: Vec<&str> = self.words.iter().flat_map(Word::forms).collect();
        forms.join(" ")
    }

    /// The words that a name is known by: without its legal form.
    pub fn name(&self) -> impl Iterator<Item = &Word> {
        let ends_in_verein =
            |at: usize| self.words.get(at).is_some_and(|w| w.long.starts_with("eingetragene"));
        self.words
            .iter()
            .enumerate()
            .filter(move |(at, word)| {
                let follows = at.checked_sub(1).is_some_and(ends_in_verein) && word.long == "verein";
                !word.is_legal_form() && !follows
            })
            .map(|(_, word)| word)
    }
}

/// The word of `text` whose spelling folds to `form`, as it is written there.
pub fn written<'t>(text: &'t str, form: &str) -> Option<&'t str> {
    let is_inside = |c: char| {
        c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) || "'’ʼ`\u{ad}".contains(c)
    };
    text.split(|c: char| !is_inside(c))
        .find(|word| fold(word).words.iter().flat_map(Word::forms).any(|spelt| spelt == form))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn both(text: &str) -> String {
        fold(text).text()
    }

    #[test]
    fn spellings() {
        for (text, wanted) in [
            ("Müller", "mueller muller"),
            ("Mu\u{308}ller", "mueller muller"),
            ("STRASSE Straße", "strasse strasse"),
            ("Barış İşçi ğ", "barisch baris ischtschi isci g"),
            ("Łukasik", "lukasik"),
            ("Đorđević", "djordjevitsch dordevic"),
            ("Nguyễn", "nguyen"),
            ("Sørensen Åse", "soerensen sorensen aase ase"),
            ("Чернышевский", "tschernyschewskij chernyshevskiy"),
            ("Щука", "schtschuka shchuka"),
            ("Єва Їжак ґанок", "jewa yeva jischak yizhak ganok"),
            ("Ђорђе Љиљана Њ", "djordje dorde ljiljana nj"),
            ("Търново", "trnowo tarnovo"),
            ("Αθήνα Χρήστος", "athina athena christos hrestos"),
            ("Linden-Limmer", "linden limmer"),
            ("Ben's  Café\u{a0}!", "bens cafe"),
            ("Bürger*innen", "buerger burger innen"),
            ("ﬁt ②", "fit 2"),
            ("e.V. e. V. eV e V e.\u{a0}V.", "ev ev ev ev ev"),
            ("Plan B e.V.", "plan b ev"),
            ("e.V. i.G. i. Gr.", "ev ig ig"),
            ("TSV 2", "tsv 2"),
            ("👩‍👩‍👧 — \u{0}", ""),
        ] {
            assert_eq!(both(text), wanted, "{text}");
        }
    }

    #[test]
    fn legal_forms_are_no_part_of_the_name() {
        for (name, wanted) in [
            ("Banjul e. V.", "banjul"),
            ("Kargah eingetragener Verein", "kargah"),
            ("Brücke gGmbH i.G.", "bruecke"),
            ("Verein der Eltern", "verein der eltern"),
        ] {
            let words: Vec<&str> = fold(name)
                .name()
                .map(|w| w.long.as_str())
                .collect::<Vec<_>>()
                .join(" ")
                .leak()
                .split(' ')
                .collect();
            assert_eq!(words.join(" "), wanted, "{name}");
        }
    }

    #[test]
    fn the_word_as_it_is_written() {
        assert_eq!(written("Projekt „Frauencafé“ im Garten", "frauencafe"), Some("Frauencafé"));
        assert_eq!(written("bei Müller", "muller"), Some("Müller"));
        assert_eq!(written("bei Müller", "maier"), None);
    }

    proptest! {
        #[test]
        fn folds_to_small_latin_words(text in "\\PC{0,80}") {
            for form in fold(&text).words.iter().flat_map(Word::forms) {
                prop_assert!(form.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{form}");
                prop_assert!(!sound(form).is_empty());
            }
        }

        #[test]
        fn folding_again_changes_nothing(text in "[a-zäöüß0-9 .-]{0,60}") {
            let once: Vec<String> = fold(&text).words.into_iter().map(|w| w.long).collect();
            let again: Vec<String> = once.iter().flat_map(|w| fold(w).words).map(|w| w.long).collect();
            prop_assert_eq!(once, again);
        }
    }
}
