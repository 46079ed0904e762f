//! Several days typed at once, as from a list of dates.

use super::Day;
use crate::Problem;
use crate::problem::Code;

impl Day {
    /// Reads days that stand on lines of their own, or between commas, semicolons or blanks, each as [`Day::read`] does;
    /// in order, each once.
    ///
    /// # Errors
    /// That of the first one that is no day; `DayMissing` where there is none.
    pub fn read_several(text: &str, today: Self) -> Result<Vec<Self>, Problem> {
        let mut days = Vec::new();
        for line in text.split(['\n', ';']).map(str::trim).filter(|line| !line.is_empty()) {
            match Self::read(line, today) {
                Ok(day) => days.push(day),
                Err(problem) => {
                    read_words(line, today, &mut days).map_err(|other| other.unwrap_or(problem))?
                }
            }
        }
        days.sort_unstable();
        days.dedup();
        if days.is_empty() { Err(Problem::new(Code::DayMissing)) } else { Ok(days) }
    }
}

/// A weekday belongs to the date behind it. `Err(None)`: the line is one word, and was said to be no day already.
fn read_words(line: &str, today: Day, days: &mut Vec<Day>) -> Result<(), Option<Problem>> {
    let words: Vec<&str> =
        line.split([',', ' ', '\u{a0}']).map(str::trim).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return Err(None);
    }
    let mut weekday = "";
    for word in words {
        if word == "und" {
            continue;
        }
        if weekday.is_empty() && word.chars().all(|c| c.is_alphabetic() || c == '.') {
            weekday = word;
            continue;
        }
        let typed = if weekday.is_empty() { word.to_owned() } else { format!("{weekday} {word}") };
        weekday = "";
        days.push(Day::read(&typed, today)?);
    }
    if weekday.is_empty() {
        Ok(())
    } else {
        Err(Some(Problem::new(Code::DayUnreadable).fact("eingabe", weekday)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lists_of_days() {
        let today = Day::new(2027, 1, 1).unwrap();
        let read = |text: &str| {
            Day::read_several(text, today).map(|days| days.iter().map(|d| d.iso()).collect::<Vec<_>>())
        };
        assert_eq!(read("18.1.\n22.02.2027").unwrap(), ["2027-01-18", "2027-02-22"]);
        assert_eq!(read("22.2., 18.1.; 18.01.27").unwrap(), ["2027-01-18", "2027-02-22"]);
        assert_eq!(read("Mo, 18.01.2027 und Montag, 22.02.2027").unwrap(), ["2027-01-18", "2027-02-22"]);
        assert_eq!(read("Mo 18.1. Mo 22.2.").unwrap(), ["2027-01-18", "2027-02-22"]);
        for (text, code) in [
            ("", Code::DayMissing),
            ("\n;", Code::DayMissing),
            ("18.1., bald 22.2.", Code::DayUnreadable),
            ("18.1. 31.2.", Code::DayImpossible),
            ("Di 18.1. Mo 22.2.", Code::DayImpossible),
            ("demnächst", Code::DayUnreadable),
        ] {
            assert_eq!(Day::read_several(text, today).unwrap_err().code, code, "{text}");
        }
    }
}
