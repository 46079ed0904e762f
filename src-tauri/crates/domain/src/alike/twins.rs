use super::word::{Reach, Spelt, word};
use crate::fold::{Folded, Word, fold, sound};

/// From here on two names are probably one association.
const TWIN: u16 = 860;

/// Below this a word is another word, in names that shall be the same.
const SAME_WORD: u16 = 720;

/// A slip weighs less in a name that is otherwise the same than in a search.
const LENIENCE: u16 = 110;

/// Somebody whose name is nearly the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twin<T> {
    /// Who.
    pub who: T,
    /// How near, up to 1000: the same but for spelling and legal form.
    pub nearness: u16,
}

/// Who of the candidates is probably the one of that name already: the nearest first. Stricter than
/// a search: each word has its counterpart, and numbers and single letters are the same
/// (`TSV Linden 2` is no twin of `TSV Linden 10`).
pub fn twins<'n, T>(name: &str, candidates: impl IntoIterator<Item = (T, &'n str)>) -> Vec<Twin<T>> {
    let name = fold(name);
    let mut found: Vec<Twin<T>> = candidates
        .into_iter()
        .map(|(who, other)| Twin { who, nearness: nearness(&name, &fold(other)) })
        .filter(|twin| twin.nearness >= TWIN)
        .collect();
    found.sort_by_key(|twin| std::cmp::Reverse(twin.nearness));
    found
}

fn nearness(one: &Folded, other: &Folded) -> u16 {
    let (left, right) = (telling(one), telling(other));
    if left.is_empty() || right.is_empty() || exact_words(&left) != exact_words(&right) {
        return 0;
    }
    if joined(&left) == joined(&right) {
        return 1000;
    }
    by_words(&left, &right)
}

/// The words of the name, without the little ones.
fn telling(name: &Folded) -> Vec<&Word> {
    let words: Vec<&Word> = name.name().filter(|w| !w.is_common() || w.long == "verein").collect();
    if words.is_empty() { name.words.iter().collect() } else { words }
}

/// Numbers, also Roman ones, and words of one or two letters: they tell two names apart.
fn exact_words(words: &[&Word]) -> Vec<String> {
    let mut exact: Vec<String> = words
        .iter()
        .filter(|w| w.is_number() || w.long.len() <= 2 || w.long.bytes().all(|b| b"ivx".contains(&b)))
        .map(|w| w.long.trim_start_matches('0').to_owned())
        .collect();
    exact.sort();
    exact
}

/// All letters in one, by sound: `Frauen-Café` is `Frauencafe`.
fn joined(words: &[&Word]) -> String {
    words.iter().map(|w| sound(w.short.as_deref().unwrap_or(&w.long))).collect()
}

/// Each word takes its best counterpart; what has none weighs against the pair.
fn by_words(left: &[&Word], right: &[&Word]) -> u16 {
    let mut free: Vec<&Word> = right.to_vec();
    let (mut sum, mut weight) = (0, 0);
    for one in left {
        let spelt = Spelt::of(one);
        let score = |other: &Word| {
            other
                .forms()
                .map(|form| word(&spelt, form, &sound(form), Reach::Whole))
                .max()
                .filter(|s| *s >= SAME_WORD)
                .map(|s| (s + LENIENCE).min(1000))
        };
        let best = free.iter().enumerate().filter_map(|(at, other)| Some((score(other)?, at))).max();
        let letters = spelt.length();
        weight += letters;
        if let Some((score, at)) = best {
            sum += usize::from(score) * letters;
            free.swap_remove(at);
        }
    }
    weight += free.iter().map(|w| w.long.len()).sum::<usize>();
    u16::try_from(sum.checked_div(weight).unwrap_or(0)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_twin(one: &str, other: &str) -> bool {
        let found = !twins(one, [((), other)]).is_empty();
        assert_eq!(found, !twins(other, [((), one)]).is_empty(), "{one} / {other}: not both ways");
        found
    }

    #[test]
    fn one_association_spelt_twice() {
        for (one, other) in [
            ("Banyul e.V.", "Banjul e. V."),
            ("Banjul", "BANJUL eingetragener Verein"),
            ("Frauencafé Küchengarten", "Frauencafe Kuechengarten e.V."),
            ("Frauen-Café Küchengarten e.V.", "Frauencafé Küchengarten"),
            ("Łukasik Kulturkreis", "Kulturkreis Lukasik e.V."),
            ("Barış Kulturverein", "Baris Kulturverein e.V."),
            ("Чернышевский Verein", "Tschernyschewski-Verein"),
            ("Schewtschenko Kreis", "Shevchenko-Kreis"),
            ("Förderverein der IGS Linden", "Förderverein IGS Linden e.V."),
            ("Elternverein Ahlem", "Elternvereni Ahlem"),
            ("Kargah", "Kargha e.V."),
            ("TSV Linden 2 e.V.", "T.S.V. Linden 02"),
        ] {
            assert!(is_twin(one, other), "{one} / {other}");
        }
    }

    #[test]
    fn two_associations() {
        for (one, other) in [
            ("TSV Linden 2 e.V.", "TSV Linden 10 e.V."),
            ("TSV Linden", "TSV Limmer"),
            ("Lotus", "Locus"),
            ("Integrationsverein Hannover-Linden Nord", "Integrationsverein Hannover-Linden Süd"),
            ("Elternverein Nord I", "Elternverein Nord II"),
            ("Kulturverein Linden-Nord", "Kulturverein Linden-Süd"),
            ("Männerchor Limmer", "Frauenchor Limmer"),
            ("Haus der Kulturen", "Haus der Kunst"),
            ("Türkischer Elternverein", "Kurdischer Elternverein"),
            ("Banjul e.V.", "Banjul-Hilfe für Kinder e.V."),
            ("e.V.", "Banjul e.V."),
            ("", ""),
        ] {
            assert!(!is_twin(one, other), "{one} / {other}");
        }
    }
}
