//! German hyphens, sparingly (paper rules 3).

use hypher::Lang;

/// Shorter words are never hyphenated.
const LETTERS: usize = 12;
/// Letters that stay on either side.
const SIDE: usize = 4;

/// Byte offsets inside `word` where a hyphen may stand. Quotes and points around the word are
/// skipped; a word with a digit, hyphen, star or slash inside is left whole.
pub(crate) fn points(word: &str) -> Vec<usize> {
    let core = word.trim_matches(|c: char| !c.is_alphanumeric());
    let Some(start) = word.find(core).filter(|_| !core.is_empty()) else { return Vec::new() };
    let letters = core.chars().count();
    if !(LETTERS..=80).contains(&letters) || !core.chars().all(is_latin_letter) {
        return Vec::new();
    }
    // All capitals are an abbreviation or a name.
    if core.chars().all(char::is_uppercase) {
        return Vec::new();
    }
    let mut points = Vec::new();
    let mut before = 0;
    let mut at = start;
    for syllable in hypher::hyphenate(core, Lang::German) {
        at += syllable.len();
        before += syllable.chars().count();
        if before >= SIDE && letters - before >= SIDE {
            points.push(at);
        }
    }
    points
}

fn is_latin_letter(c: char) -> bool {
    c.is_alphabetic() && (c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::points;

    fn split(word: &str) -> String {
        let mut out = word.to_owned();
        for at in points(word).into_iter().rev() {
            out.insert(at, '-');
        }
        out
    }

    #[test]
    fn only_long_words_and_never_near_their_ends() {
        assert_eq!(split("Verpflegung"), "Verpflegung");
        assert_eq!(split("„Zuwendungen“"), "„Zuwendungen“");
        assert_eq!(split("Migrationshintergrund,"), "Migra-ti-ons-hin-ter-grund,");
        assert_eq!(split("Teilnehmer*innen"), "Teilnehmer*innen");
        assert_eq!(split("Linden-Limmer-Straße"), "Linden-Limmer-Straße");
        assert_eq!(split(""), "");
        assert_eq!(split("…"), "…");
    }
}
