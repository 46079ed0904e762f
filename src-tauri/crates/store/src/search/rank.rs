use std::cmp::Reverse;
use std::collections::HashSet;

use domain::alike::Share;

use super::CERTAIN;
use super::terms::Terms;

/// What stands in long prose weighs four fifths of what stands in a name.
const PROSE: (u16, u16) = (4, 5);

/// Two words written as one.
const SPLIT: u16 = 800;

/// A row of the index that has all words of the query, and how well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ranked {
    pub id: i64,
    /// Up to 1000.
    pub score: u16,
    /// How much of its name the query is, in thousandths.
    pub share_of_name: usize,
    /// The words by which it was found, as the index keeps them.
    pub by: Vec<String>,
}

impl Ranked {
    /// Best first; among equals the shorter name, then the younger row.
    pub fn order(&self) -> impl Ord + use<> {
        (Reverse(self.score), Reverse(self.share_of_name), Reverse(self.id))
    }
}

/// How well a row fits; `missing` is how many words of the query may be nowhere in it.
pub(super) fn rank(id: i64, names: &str, prose: &str, all: &[Terms], missing: usize) -> Option<Ranked> {
    let name_words: Vec<&str> = names.split(' ').filter(|word| !word.is_empty()).collect();
    let mut prose_words: Option<HashSet<&str>> = None;
    let (mut share, mut by, mut absent, mut named) = (Share::default(), Vec::new(), 0, 0);
    for terms in all {
        let length = terms.spelt.length();
        let in_names = best(terms, name_words.iter().copied());
        if in_names.as_ref().is_none_or(|(score, _)| *score < CERTAIN) {
            let words = prose_words.get_or_insert_with(|| prose.split(' ').collect());
            let in_prose =
                best(terms, words.iter().copied()).map(|(score, word)| (score / PROSE.1 * PROSE.0, word));
            if in_prose.as_ref().map(|(score, _)| *score) > in_names.as_ref().map(|(score, _)| *score) {
                let (score, words) = in_prose?;
                share.add(score, length);
                by.extend(words);
                continue;
            }
        }
        match in_names {
            Some((score, words)) => {
                share.add(score, length);
                named += length;
                by.extend(words);
            }
            None => {
                absent += 1;
                share.add(0, length);
            }
        }
    }
    let letters: usize = name_words.iter().map(|word| word.len()).sum();
    let share_of_name = (named * 1000).checked_div(letters).unwrap_or(0).min(1000);
    (absent <= missing).then(|| Ranked { id, score: share.mean(), share_of_name, by })
}

/// The word, or two, that fits best, and how well.
fn best<'w>(terms: &Terms, words: impl Iterator<Item = &'w str> + Clone) -> Option<(u16, Vec<String>)> {
    let known = words
        .clone()
        .filter_map(|word| terms.known.get(word).map(|score| (*score, vec![word.to_owned()])))
        .max_by(|a, b| a.0.cmp(&b.0).then_with(|| b.1.cmp(&a.1)));
    let has = |part: &String| words.clone().any(|word| word == part);
    let split = terms.splits.iter().find(|(left, right)| has(left) && has(right));
    known.or_else(|| split.map(|(left, right)| (SPLIT, vec![left.clone(), right.clone()])))
}
