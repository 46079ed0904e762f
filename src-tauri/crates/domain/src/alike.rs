//! How alike words and names are, in thousandths: letters first, then sound, then slips of the
//! finger. Whole numbers throughout, so that the order is the same everywhere.

mod twins;
mod word;

pub use twins::{Twin, twins};
pub use word::{Reach, Spelt, word};

use crate::fold::{Folded, Word, fold, sound};

/// What is looked for, below which a word is another one.
pub const NEAR: u16 = 560;

/// How well a text answers a query, 0 (not at all) to 1000 (word for word), whatever the order of
/// the words. Each word of the query has to be found; little words and legal forms need not.
pub fn alike(query: &str, text: &str) -> u16 {
    let (query, text) = (fold(query), fold(text));
    let words = needed(&query);
    let mut sum = Share::default();
    for spelt in words.iter().map(|w| Spelt::of(w)) {
        let best = text
            .words
            .iter()
            .flat_map(Word::forms)
            .map(|form| word(&spelt, form, &sound(form), Reach::Anywhere))
            .max();
        match best.filter(|best| *best >= NEAR) {
            Some(best) => sum.add(best, spelt.length()),
            None => return 0,
        }
    }
    sum.mean()
}

/// The words that have to be found: all but the little ones, or all where there are no others.
pub fn needed(query: &Folded) -> Vec<&Word> {
    let telling: Vec<&Word> = query.words.iter().filter(|w| !w.is_common()).collect();
    if telling.is_empty() { query.words.iter().collect() } else { telling }
}

/// A mean in which long words weigh more.
#[derive(Clone, Copy, Debug, Default)]
pub struct Share {
    sum: u64,
    weight: u64,
}

impl Share {
    /// Takes a score in, with the length of its word.
    pub fn add(&mut self, score: u16, length: usize) {
        let weight = length.max(1) as u64;
        self.sum += u64::from(score) * weight;
        self.weight += weight;
    }

    /// The mean; 0 of nothing.
    pub fn mean(self) -> u16 {
        u16::try_from(self.sum.checked_div(self.weight).unwrap_or(0)).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives() {
        for (query, text) in [
            ("Banyul", "Banjul e.V."),
            ("Bajnul", "Banjul e.V."),
            ("Bannjul", "Banjul e.V."),
            ("mueller", "Müller"),
            ("muller", "Müller"),
            ("müller", "Muller"),
            ("strasse", "Hauptstraße"),
            ("zuschuss", "Baukostenzuschuss"),
            ("zuschuß", "Baukostenzuschuss"),
            ("Tschernyschew", "Чернышев"),
            ("Chernyshev", "Tschernyschew-Kreis"),
            ("Łukasik", "Lukasik"),
            ("Lukasik", "Łukasik"),
            ("baris", "Barış"),
            ("Barisch", "Barış Kulturverein"),
            ("isci", "İşçi"),
            ("Linden Limmer", "Linden-Limmer"),
            ("e.V. Banjul", "Banjul"),
            ("fussballtunier", "Internationales Fußballturnier"),
            ("tunier", "Internationales Fußballturnier"),
            ("frau cafe", "Frauencafé Küchengarten"),
        ] {
            assert!(alike(query, text) >= NEAR, "{query} ~ {text}: {}", alike(query, text));
        }
    }

    #[test]
    fn keeps_apart() {
        for (query, text) in [
            ("Katze", "Kasse"),
            ("Hase", "Base"),
            ("Ofen", "Hof"),
            ("TSV 2", "TSV 10"),
            ("2", "2019"),
            ("Haus", "Maus"),
            ("Banjul Berlin", "Banjul Hannover"),
            ("Schach", "Fach"),
            ("", "alles"),
            ("irgendwas", ""),
        ] {
            assert!(alike(query, text) < NEAR, "{query} ~ {text}: {}", alike(query, text));
        }
    }

    #[test]
    fn the_nearer_the_higher() {
        let text = "Banjul";
        let scores: Vec<u16> = ["Banjul", "Banyul", "Banj", "anju", "Bajnul", "Sonne"]
            .into_iter()
            .map(|query| alike(query, text))
            .collect();
        assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
        assert_eq!((scores[0], scores[5]), (1000, 0));
    }
}
