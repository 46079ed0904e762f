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

/// How well a folded word of a text, with its sound, answers a word of the query, 0 to 1000.
pub fn word(query: &Spelt, form: &str, said: &str, reach: Reach) -> u16 {
    query.forms.iter().map(|spelt| pair(query, spelt, form, said, reach)).max().unwrap_or(0)
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
    if allowed == 0
        || whole.len() < length
        || (letters(part) & !letters(whole)).count_ones() as usize > allowed
    {
        return 0;
    }
    let nearest = part_distance(part, whole);
    if nearest > allowed { 0 } else { thousandths(640, 400, nearest, length) }
}

/// Slips between a word and the part of another that is nearest to it: as [`osa_distance`], but what stands
/// before and after that part costs nothing.
fn part_distance(part: &str, whole: &str) -> usize {
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
    let mut earlier = Vec::new();
    let mut last = vec![0; whole.len() + 1];
    let mut before = None;
    for (row, letter) in (1usize..).zip(part.bytes()) {
        let mut this = Vec::with_capacity(whole.len() + 1);
        this.push(row);
        let mut other_before = None;
        for (column, other) in whole.bytes().enumerate() {
            let mistaken = at(&last, column) + usize::from(letter != other);
            let mut least = mistaken.min(at(&last, column + 1) + 1).min(at(&this, column) + 1);
            if before == Some(other) && other_before == Some(letter) {
                least = least.min(at(&earlier, column.saturating_sub(1)) + 1);
            }
            this.push(least);
            other_before = Some(other);
        }
        before = Some(letter);
        earlier = std::mem::replace(&mut last, this);
    }
    last.into_iter().min().unwrap_or(0)
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
    if allowed == 0 || long - short > allowed || strangers(typed, form) > 2 * allowed {
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

/// Letters that only one of two words has; each slip brings two at most. Far quicker than counting slips.
fn strangers(one: &str, other: &str) -> usize {
    (letters(one) ^ letters(other)).count_ones() as usize
}

/// The letters of a word as a set.
fn letters(word: &str) -> u32 {
    word.bytes().filter(u8::is_ascii_lowercase).fold(0, |set, letter| set | 1 << (letter - b'a'))
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// The part that is nearest is nearest among all parts.
        #[test]
        fn the_distance_to_a_part(part in "[a-c]{1,5}", whole in "[a-c]{0,8}") {
            let all = (0..=whole.len()).flat_map(|from| (from..=whole.len()).map(move |to| (from, to)));
            let least = all.map(|(from, to)| osa_distance(&part, &whole[from..to])).min().unwrap();
            prop_assert_eq!(part_distance(&part, &whole), least);
        }
    }
}
