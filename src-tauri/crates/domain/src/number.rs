//! Numbers of applications: a pattern for each board, matched forgivingly (domain.md 0.4, 8.3);
//! numbers of Drucksachen, which the central system issues (domain.md 0.3, 2.1).

mod loose;

pub use loose::{LooseNumber, loose_key, read_loose_number};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::{Code, Problem};

/// `NN/JJJJ`, `IB-NN/JJJJ`, `NN-JJJJ`: NN is the running number (as many digits at least as there
/// are N), JJJJ the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct NumberPattern(String);

/// A number that fits its pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ApplicationNumber {
    /// Year of the number.
    pub year: i16,
    /// Running number in that year and board, from 1.
    pub running: i64,
}

impl NumberPattern {
    /// Reads a pattern as typed in the settings.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let typed = text.trim();
        let wrong = || Problem::new(Code::PatternUnreadable).fact("eingabe", typed);
        let parts = split(typed).ok_or_else(wrong)?;
        let digits: usize = parts.2.chars().filter(char::is_ascii_digit).count();
        let letters = |text: &str| text.chars().all(|c| c.is_alphabetic() || "/-. ".contains(c));
        // A separator between the two numbers keeps them apart when they are read back.
        if digits > 0
            || !letters(parts.0)
            || !letters(parts.2)
            || parts.2.is_empty()
            || typed.chars().count() > 20
        {
            return Err(wrong());
        }
        Ok(Self(typed.to_owned()))
    }

    /// The pattern as typed.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// `04/2019`.
    pub fn format(&self, number: ApplicationNumber) -> String {
        let Some((before, width, between, after)) = split(&self.0).map(|(b, w, m)| (b, w, m, "")) else {
            return format!("{}/{}", number.running, number.year);
        };
        format!("{before}{:0width$}{between}{}{after}", number.running, number.year)
    }

    /// Reads a number as typed: `04/2019`, `4/2019`, `4-19`, `IB-01-2025` where the pattern is
    /// `IB-NN/JJJJ`. A number without its year gets `year`.
    pub fn read_number(&self, text: &str, year: i16) -> Result<ApplicationNumber, Problem> {
        let typed = text.trim();
        let wrong = || {
            Problem::new(Code::NumberNotInPattern)
                .fact("eingabe", typed)
                .fact("muster", &self.0)
                .fact("beispiel", self.format(ApplicationNumber { year, running: 4 }))
        };
        let (before, _, _) = split(&self.0).ok_or_else(wrong)?;
        let bare = typed.trim_start_matches("Antrag").trim_start_matches(" Nr.").trim();
        let rest = strip_prefix_forgiving(bare, before).ok_or_else(wrong)?;
        let mut parts = rest.split(['/', '-', '.', ' ']).filter(|p| !p.is_empty());
        let running = parts.next().and_then(digits).filter(|n| (1..=99_999).contains(n)).ok_or_else(wrong)?;
        let year = match (parts.next(), parts.next()) {
            (None, _) => year,
            (Some(short), None) if short.len() == 2 => digits(short).map_or(0, |y| 2000 + y as i16),
            (Some(long), None) if long.len() == 4 => digits(long).map_or(0, |y| y as i16),
            _ => 0,
        };
        if (1990..=2099).contains(&year) { Ok(ApplicationNumber { year, running }) } else { Err(wrong()) }
    }
}

fn digits(text: &str) -> Option<i64> {
    if text.len() <= 9 && text.chars().all(|c| c.is_ascii_digit()) { text.parse().ok() } else { None }
}

/// Prefix, width of the running number, separator before the year.
fn split(pattern: &str) -> Option<(&str, usize, &str)> {
    let at = pattern.find('N')?;
    let (before, rest) = pattern.split_at(at);
    let width = rest.len() - rest.trim_start_matches('N').len();
    let between = rest.get(width..)?.strip_suffix("JJJJ")?;
    if width > 4 || between.contains(['N', 'J']) || before.contains('J') {
        None
    } else {
        Some((before, width, between))
    }
}

fn strip_prefix_forgiving<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let wanted = |c: &char| c.is_alphanumeric();
    let mut rest = text;
    for letter in prefix.chars().filter(wanted) {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let first = rest.chars().next()?;
        if !first.to_lowercase().eq(letter.to_lowercase()) {
            return None;
        }
        rest = rest.get(first.len_utf8()..)?;
    }
    Some(rest.trim_start_matches(|c: char| !c.is_alphanumeric()))
}

/// Reads the number of a Drucksache, `15-0837/2019`, also with `H-`, a suffix such as `N1`, a dash
/// instead of the slash, or without the `15-` (domain.md 2.1). Gives it in its usual spelling.
pub fn read_proposal_number(text: &str) -> Result<String, Problem> {
    let typed = text.trim();
    let wrong = || Problem::new(Code::ProposalNumberUnreadable).fact("eingabe", typed);
    let upper = typed.to_uppercase();
    let bare = upper.trim_start_matches("DRUCKS.").trim_start_matches("DS").trim_start_matches("NR.").trim();
    let (budget, bare) = bare.strip_prefix("H-").map_or(("", bare), |rest| ("H-", rest));
    let bare = bare.strip_prefix("15-").unwrap_or(bare);
    let (counter, rest) = bare.split_once(['/', '-']).ok_or_else(wrong)?;
    let (year, suffix) = rest.split_at_checked(4).ok_or_else(wrong)?;
    let all_digits = |t: &str| t.len() == 4 && t.chars().all(|c| c.is_ascii_digit());
    let suffix = suffix.trim();
    let suffix_fits = suffix.is_empty()
        || (suffix.len() == 2
            && suffix.starts_with(['S', 'F', 'N', 'E'])
            && suffix.ends_with(|c: char| c.is_ascii_digit()));
    if !all_digits(counter) || !all_digits(year) || !suffix_fits {
        return Err(wrong());
    }
    let gap = if suffix.is_empty() { "" } else { " " };
    Ok(format!("{budget}15-{counter}/{year}{gap}{suffix}"))
}

/// Where the council's system of the city of Hannover shows a Drucksache, to be typed or pasted (domain.md 2.1):
/// `e-government.hannover-stadt.de/lhhsimwebre.nsf/DS/15-0837-2019`.
pub fn proposal_link(number: &str) -> String {
    let page: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    format!("e-government.hannover-stadt.de/lhhsimwebre.nsf/DS/{}", page.replace('/', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pattern(text: &str) -> NumberPattern {
        NumberPattern::read(text).unwrap()
    }

    #[test]
    fn reads_the_spellings_that_were_found() {
        let number = |year, running| ApplicationNumber { year, running };
        for (p, typed, wanted) in [
            ("NN/JJJJ", "04/2019", number(2019, 4)),
            ("NN/JJJJ", "4/19", number(2019, 4)),
            ("NN/JJJJ", "Antrag Nr. 04/2019", number(2019, 4)),
            ("NN/JJJJ", "7", number(2020, 7)),
            ("IB-NN/JJJJ", "IB-01/2025", number(2025, 1)),
            ("IB-NN/JJJJ", "IB-01-2025", number(2025, 1)),
            ("IB-NN/JJJJ", "ib 1/25", number(2025, 1)),
            ("NN-JJJJ", "38-2019", number(2019, 38)),
        ] {
            assert_eq!(pattern(p).read_number(typed, 2020).unwrap(), wanted, "{p} {typed}");
        }
        for (p, typed) in [
            ("NN/JJJJ", "0/2019"),
            ("NN/JJJJ", "x"),
            ("NN/JJJJ", "4/219"),
            ("IB-NN/JJJJ", "01/2025"),
            ("NN/JJJJ", "4/2019/1"),
            ("NN/JJJJ", ""),
        ] {
            assert!(pattern(p).read_number(typed, 2020).is_err(), "{p} {typed}");
        }
    }

    #[test]
    fn patterns_are_checked() {
        for wrong in
            ["", "JJJJ", "NN", "NNJJJJ", "NN/JJJJ/NN", "N1/JJJJ", "2NN/JJJJ", "<b>NN/JJJJ", "JJJJ/NN"]
        {
            assert!(NumberPattern::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_of_drucksachen() {
        for (typed, wanted) in [
            ("15-0837/2019", "15-0837/2019"),
            ("0837/2019", "15-0837/2019"),
            ("15-0837-2019", "15-0837/2019"),
            ("15-2735/2018S1", "15-2735/2018 S1"),
            ("15-0509/2020 n1", "15-0509/2020 N1"),
            ("DS 15-0837/2019", "15-0837/2019"),
        ] {
            assert_eq!(read_proposal_number(typed).unwrap(), wanted);
        }
        for wrong in [
            "",
            "837/2019",
            "15-08371/2019",
            "15-0837/19",
            "15-0837/2019 X1",
            "15-0837/2019 N12",
            "abc",
            "ä-ö/2019",
        ] {
            assert!(read_proposal_number(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_drucksache_has_a_page() {
        let page = "e-government.hannover-stadt.de/lhhsimwebre.nsf/DS/15-0837-2019";
        assert_eq!(proposal_link("15-0837/2019"), page);
        assert_eq!(proposal_link("15-0837/2019 N1"), format!("{page}N1"));
    }

    proptest! {
        #[test]
        fn formats_what_it_reads(year in 1990i16..=2099, running in 1i64..=99_999, which in 0usize..4) {
            let p = pattern(["NN/JJJJ", "IB-NN/JJJJ", "NN-JJJJ", "NNN / JJJJ"][which]);
            let number = ApplicationNumber { year, running };
            prop_assert_eq!(p.read_number(&p.format(number), 2001).unwrap(), number);
        }

        #[test]
        fn never_panics(p in "\\PC{0,12}", text in "\\PC{0,20}") {
            if let Ok(p) = NumberPattern::read(&p) { let _ = p.read_number(&text, 2020); }
            let _ = read_proposal_number(&text);
        }
    }
}
