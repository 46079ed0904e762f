use strsim::osa_distance;

use crate::fold::{Word, sound};

/// A word of the query, ready to be compared.
#[derive(Clone, Debug)]
pub struct Spelt {
    /// Its spellings, each with its sound.
    pub forms: Vec<(String, String)>,
    is_number: bool,
}

/// How far a query word may reach into a word of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The whole word is meant.
    Whole,
    /// It may be the beginning of the word, or stand anywhere in it.
    Anywhere,
}

impl Spelt {
    /// Prepares a word.
    pub fn of(word: &Word) -> Self {
        let forms = word.forms().map(|form| (form.to_owned(), sound(form))).collect();
        Self { forms, is_number: word.is_number() }
    }

    /// Holds a digit: nothing near it is meant.
    pub fn is_number(&self) -> bool {
        self.is_number
    }

    /// Letters of the longer spelling.
    pub fn length(&self) -> usize {
        self.forms.iter().map(|(form, _)| form.len()).max().unwrap_or(0)
    }
}

/// How well a folded word of a text answers a word of the query, 0 to 1000.
pub fn word(query: &Spelt, form: &str, reach: Reach) -> u16 {
    let said = sound(form);
    query.forms.iter().map(|spelt| pair(query, spelt, form, &said, reach)).max().unwrap_or(0)
}

fn pair(query: &Spelt, (typed, typed_sound): &(String, String), form: &str, said: &str, reach: Reach) -> u16 {
    if typed == form {
        return 1000;
    }
    let has_digit = form.bytes().any(|b| b.is_ascii_digit());
    if query.is_number || has_digit {
        return number(typed, form);
    }
    let inside = if reach == Reach::Anywhere { within(typed, typed_sound, form, said) } else { 0 };
    inside.max(same_sound(typed, typed_sound, form, said)).max(slip(typed, typed_sound, form, said))
}

/// Numbers are equal or they are not; leading zeros say nothing.
fn number(typed: &str, form: &str) -> u16 {
    if typed.trim_start_matches('0') == form.trim_start_matches('0') { 990 } else { 0 }
}

/// Sounds the same and is not spelt too differently (`Zeit` is not `Scheit`).
fn same_sound(typed: &str, typed_sound: &str, form: &str, said: &str) -> u16 {
    let length = typed.len().max(form.len());
    if typed_sound != said || said.len() < 3 {
        return 0;
    }
    let distance = osa_distance(typed, form);
    if distance * 2 > length { 0 } else { thousandths(970, 200, distance, length) }
}

/// Begins with it, or contains it.
fn within(typed: &str, typed_sound: &str, form: &str, said: &str) -> u16 {
    let (short, long) = (typed.len(), form.len());
    if form.starts_with(typed) {
        return thousandths(960, 110, long - short, long);
    }
    if short >= 4 && form.contains(typed) {
        return thousandths(860, 120, long - short, long);
    }
    let heard = typed_sound.len();
    if heard >= 4 && said.starts_with(typed_sound) {
        return thousandths(840, 100, said.len() - heard, said.len());
    }
    if heard >= 5 && said.contains(typed_sound) {
        return thousandths(780, 120, said.len() - heard, said.len());
    }
    slips_within(typed, form).max(slips_within(typed_sound, said))
}

/// A part of a compound with a slip in it: `tunier` in `Fußballturnier`.
fn slips_within(part: &str, whole: &str) -> u16 {
    let length = part.len();
    let allowed = match length {
        0..=5 => 0,
        6..=9 => 1,
        _ => 2,
    };
    if allowed == 0 || whole.len() < length {
        return 0;
    }
    let windows = (length - allowed..=length + allowed).flat_map(|width| {
        (0..=whole.len().saturating_sub(width)).filter_map(move |at| whole.get(at..at + width))
    });
    let nearest = windows.map(|window| osa_distance(part, window)).min().unwrap_or(length);
    if nearest > allowed { 0 } else { thousandths(640, 400, nearest, length) }
}

/// Slips of the finger: left out, doubled, mistaken, two letters swapped.
fn slip(typed: &str, typed_sound: &str, form: &str, said: &str) -> u16 {
    let by_letters = slips(typed, form);
    // Sounds are shorter than words; with a slip too, four of them are nearly anything.
    let by_sound = if typed_sound.len().min(said.len()) > 4 { slips(typed_sound, said) } else { 0 };
    by_letters.max(by_sound)
}

fn slips(typed: &str, form: &str) -> u16 {
    let (short, long) = (typed.len().min(form.len()), typed.len().max(form.len()));
    let allowed = allowance(short);
    if allowed == 0 || long - short > allowed {
        return 0;
    }
    let distance = osa_distance(typed, form);
    let same_start = typed.as_bytes().first() == form.as_bytes().first();
    // Few mistake the first letter; in a short word it makes another word (`Haus`, `Maus`).
    if distance > allowed || (!same_start && (distance > 1 || short < 6) && !swapped(typed, form)) {
        return 0;
    }
    thousandths(if same_start { 820 } else { 760 }, 400, distance, long)
}

/// Are only the first two letters swapped?
fn swapped(typed: &str, form: &str) -> bool {
    let (a, b) = (typed.as_bytes(), form.as_bytes());
    a.get(2..) == b.get(2..) && a.first() == b.get(1) && a.get(1) == b.first()
}

/// How many slips a word of that length may hold and still be itself.
fn allowance(length: usize) -> usize {
    match length {
        0..=3 => 0,
        4..=7 => 1,
        8..=12 => 2,
        _ => 3,
    }
}

/// `best` less a share of `loss`.
fn thousandths(best: u16, loss: usize, part: usize, whole: usize) -> u16 {
    let lost = (loss * part).checked_div(whole).unwrap_or(0);
    best.saturating_sub(u16::try_from(lost).unwrap_or(u16::MAX))
}
