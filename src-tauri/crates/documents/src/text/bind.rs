//! Where a space must not break (paper rules 3).

const NBSP: char = '\u{a0}';

/// Puts no-break spaces between what belongs together: "e. V.", "Nr. 04/2019", "§ 41", "19.00 Uhr",
/// "250 Gäste", "Dr. Yıldız", initials. Typed text that has no space there stays as typed.
pub(crate) fn bind(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        out.push_str(word);
        if let Some(next) = words.peek() {
            out.push(if belongs(bare_start(word), next) { NBSP } else { ' ' });
        }
    }
    out
}

/// Without the bracket or quote before a word.
fn bare_start(word: &str) -> &str {
    word.trim_start_matches(['(', '[', '„', '“', '"', '\''])
}

fn belongs(word: &str, next: &str) -> bool {
    match word {
        "e." => next.starts_with('V'),
        "i." => next.starts_with(['V', 'A']),
        "z." => next.starts_with('B'),
        "u." => next.starts_with('a'),
        "d." | "o." => next.starts_with(['h', 'J', 'M', 'ä', 'g']),
        "Drucks." => next.starts_with("Nr"),
        "Nr." | "Nrn." | "§" | "§§" | "Abs." | "Art." | "Satz" | "TOP" | "OE" | "S." => {
            begins_with_digit(next)
        }
        "Dr." | "Prof." | "Frau" | "Herr" | "Herrn" | "St." => next.starts_with(char::is_alphabetic),
        _ if is_initial(word) => next.starts_with(char::is_uppercase),
        _ if is_number(word) => {
            next.starts_with(['€', '%']) || next.starts_with("Uhr") || next.starts_with(char::is_uppercase)
        }
        _ => false,
    }
}

fn begins_with_digit(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// `A.` before a name.
fn is_initial(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next() == Some('.') && chars.next().is_none()
}

/// Digits, with dots, commas or a colon inside: `250`, `19.00`, `1.400,00`. A date or the number at
/// the end of a sentence is none.
fn is_number(word: &str) -> bool {
    begins_with_digit(word)
        && word.ends_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'))
        && word.matches('.').count() < 2
}

#[cfg(test)]
mod tests {
    use super::bind;

    #[test]
    fn binds_what_belongs_together() {
        for (typed, set) in [
            ("Kora e. V. und", "Kora e.~V. und"),
            ("Banjul e.V. und", "Banjul e.V. und"),
            ("Antrag Nr. 04/2019", "Antrag Nr.~04/2019"),
            ("(§ 41 Abs. 3 NKomVG)", "(§~41~Abs.~3~NKomVG)"),
            ("um 19.00 Uhr", "um 19.00~Uhr"),
            ("rund 250 Gäste und 5 bis 6", "rund 250~Gäste und 5 bis 6"),
            ("Frau Dr. Yıldız", "Frau~Dr.~Yıldız"),
            ("am 01.04.2019 Beide", "am 01.04.2019 Beide"),
            ("A. Müller: 65 %", "A.~Müller: 65~%"),
            ("Drucks. Nr. 15-0837/2019", "Drucks.~Nr.~15-0837/2019"),
        ] {
            assert_eq!(bind(typed).replace('\u{a0}', "~"), set);
        }
    }
}
