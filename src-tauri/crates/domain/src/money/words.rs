//! Amounts in words, as notices repeat them: "eintausendvierhundert Euro".

use super::Money;

const UNITS: [&str; 20] = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
];

const TENS: [&str; 10] =
    ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];

impl Money {
    /// `siebenhundertvierzig Euro und siebzig Cent`. Whole euros do without cents; nothing below a million is left in
    /// figures, and no entry reaches above [`super::LARGEST_ENTRY`].
    pub fn words(self) -> String {
        let cents = self.cents().unsigned_abs();
        let (euros, rest) = (cents / 100, cents % 100);
        let sign = if self.is_negative() { "minus " } else { "" };
        let whole = format!("{} Euro", number(euros));
        match (euros, rest) {
            (_, 0) => format!("{sign}{whole}"),
            (0, rest) => format!("{sign}{} Cent", number(rest)),
            (_, rest) => format!("{sign}{whole} und {} Cent", number(rest)),
        }
    }
}

/// Before a noun: `ein`, `einundzwanzig`, `eintausend`; "einhunderteins" keeps its s before nothing but a noun too.
fn number(of: u64) -> String {
    let (millions, rest) = (of / 1_000_000, of % 1_000_000);
    let below = thousands(rest);
    match (millions, rest) {
        (0, 0) => unit(0),
        (0, _) => below,
        (1, 0) => "eine Million".to_owned(),
        (1, _) => format!("eine Million {below}"),
        (_, 0) => format!("{} Millionen", thousands(millions)),
        (_, _) => format!("{} Millionen {below}", thousands(millions)),
    }
}

fn thousands(of: u64) -> String {
    let (thousand, rest) = (of / 1000, of % 1000);
    let head = if thousand == 0 { String::new() } else { format!("{}tausend", hundreds(thousand)) };
    format!("{head}{}", hundreds(rest))
}

fn hundreds(of: u64) -> String {
    let (hundred, rest) = (of / 100, of % 100);
    let head = if hundred == 0 { String::new() } else { format!("{}hundert", unit(hundred)) };
    let tail = match (rest, rest / 10, rest % 10) {
        (0, ..) => String::new(),
        (1..20, ..) => unit(rest),
        (_, tens, 0) => ten(tens),
        (_, tens, one) => format!("{}und{}", unit(one), ten(tens)),
    };
    format!("{head}{tail}")
}

fn unit(of: u64) -> String {
    usize::try_from(of).ok().and_then(|at| UNITS.get(at)).copied().unwrap_or_default().to_owned()
}

fn ten(of: u64) -> String {
    usize::try_from(of).ok().and_then(|at| TENS.get(at)).copied().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::money::LARGEST_ENTRY;

    #[test]
    fn as_notices_say_it() {
        for (cents, words) in [
            (140_000, "eintausendvierhundert Euro"),
            (74_070, "siebenhundertvierzig Euro und siebzig Cent"),
            (100, "ein Euro"),
            (101, "ein Euro und ein Cent"),
            (0, "null Euro"),
            (5, "fünf Cent"),
            (1_700, "siebzehn Euro"),
            (2_100, "einundzwanzig Euro"),
            (10_100, "einhundertein Euro"),
            (100_000_000, "eine Million Euro"),
            (200_000_100, "zwei Millionen ein Euro"),
            (
                999_999_999,
                "neun Millionen neunhundertneunundneunzigtausendneunhundertneunundneunzig Euro und \
                 neunundneunzig Cent",
            ),
        ] {
            assert_eq!(Money::from_cents(cents).words(), words);
        }
    }

    /// Reads the words back, so that no two amounts are said alike.
    fn read(words: &str) -> i64 {
        let (euros, cents) = match words.split_once(" Euro") {
            Some((euros, rest)) => (euros, rest.trim_start_matches(" und ").trim_end_matches(" Cent")),
            None => ("", words.trim_end_matches(" Cent")),
        };
        read_number(euros) * 100 + read_number(cents)
    }

    fn read_number(words: &str) -> i64 {
        let (millions, rest) = match words.split_once(" Million") {
            Some(("eine", rest)) => (1, rest.trim()),
            Some((many, rest)) => (read_number(many), rest.trim_start_matches("en").trim()),
            None => (0, words),
        };
        let (thousand, rest) = match rest.split_once("tausend") {
            Some((many, rest)) => (read_hundreds(many), rest),
            None => (0, rest),
        };
        millions * 1_000_000 + thousand * 1000 + read_hundreds(rest)
    }

    fn read_hundreds(words: &str) -> i64 {
        let place = |list: &[&str], word: &str| list.iter().position(|one| *one == word).unwrap_or(0) as i64;
        let (hundred, rest) = match words.split_once("hundert") {
            Some((many, rest)) => (place(&UNITS, many), rest),
            None => (0, words),
        };
        let (tens, one) = match rest.split_once("und") {
            Some((one, tens)) => (place(&TENS, tens), place(&UNITS, one)),
            None => (if rest.is_empty() { 0 } else { place(&TENS, rest) }, place(&UNITS, rest)),
        };
        hundred * 100 + tens * 10 + one
    }

    proptest! {
        #[test]
        fn no_two_amounts_are_said_alike(cents in 0..=LARGEST_ENTRY) {
            let words = Money::from_cents(cents).words();
            prop_assert_eq!(read(&words), cents, "{}", words);
        }
    }
}
