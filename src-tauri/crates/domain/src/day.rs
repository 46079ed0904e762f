//! Civil days and times of day: how clerks type them and how the boards print them.

mod holiday;
mod several;

use std::fmt;

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::{Code, Problem};

/// A day in the calendar, without a time zone. Travels as `2019-04-01`, prints as `01.04.2019`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub Date);

/// The months by name.
pub const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl Day {
    /// From year, month, day; `None` where the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// Reads what a clerk types: `1.4.19`, `010419`, `01042019`, `1.4.`, `heute`, `+14`, `2019-04-01`,
    /// also with the weekday before it (`Montag, 01.04.2019`). Years 1990 to 2099.
    ///
    /// A weekday that contradicts the date is refused: one of the two is a slip (domain.md 8.5).
    pub fn read(text: &str, today: Self) -> Result<Self, Problem> {
        let typed = text.trim();
        if typed.is_empty() {
            return Err(Problem::new(Code::DayMissing));
        }
        let unreadable = || Problem::new(Code::DayUnreadable).fact("eingabe", typed);
        let (weekday, rest) = split_weekday(typed);
        let day = match rest {
            "heute" | "Heute" => today,
            "morgen" | "Morgen" => today.plus(1).ok_or_else(unreadable)?,
            "gestern" | "Gestern" => today.plus(-1).ok_or_else(unreadable)?,
            _ if rest.starts_with(['+', '-']) => {
                let days = rest.parse::<i32>().map_err(|_| unreadable())?;
                today.plus(days).ok_or_else(|| Problem::new(Code::DayOutOfRange).fact("eingabe", typed))?
            }
            _ => read_numbers(rest, typed, today)?,
        };
        if !(1990..=2099).contains(&day.0.year()) {
            return Err(Problem::new(Code::DayOutOfRange).fact("eingabe", typed));
        }
        match weekday {
            Some(said) if said != day.0.weekday() => {
                Err(Problem::new(Code::DayImpossible).fact("eingabe", typed))
            }
            _ => Ok(day),
        }
    }

    /// This many days later (or earlier); `None` outside the calendar.
    pub fn plus(self, days: i32) -> Option<Self> {
        self.0.checked_add(jiff::Span::new().try_days(days).ok()?).ok().map(Self)
    }

    /// Days from this one to another; negative where that one is earlier.
    pub fn days_to(self, other: Self) -> i64 {
        other.0.duration_since(self.0).as_hours() / 24
    }

    /// `Montag`.
    pub fn weekday(self) -> &'static str {
        match self.0.weekday() {
            Weekday::Monday => "Montag",
            Weekday::Tuesday => "Dienstag",
            Weekday::Wednesday => "Mittwoch",
            Weekday::Thursday => "Donnerstag",
            Weekday::Friday => "Freitag",
            Weekday::Saturday => "Samstag",
            Weekday::Sunday => "Sonntag",
        }
    }

    /// `Montag, 01.04.2019`.
    pub fn with_weekday(self) -> String {
        format!("{}, {self}", self.weekday())
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// `2019-04-01`, as it is stored.
    pub fn iso(self) -> String {
        self.0.to_string()
    }
}

fn split_weekday(text: &str) -> (Option<Weekday>, &str) {
    const NAMES: [(&str, Weekday); 8] = [
        ("montag", Weekday::Monday),
        ("dienstag", Weekday::Tuesday),
        ("mittwoch", Weekday::Wednesday),
        ("donnerstag", Weekday::Thursday),
        ("freitag", Weekday::Friday),
        ("samstag", Weekday::Saturday),
        ("sonnabend", Weekday::Saturday),
        ("sonntag", Weekday::Sunday),
    ];
    let Some((word, rest)) = text.split_once([' ', ',']) else { return (None, text) };
    let word = word.trim_end_matches([',', '.']).to_lowercase();
    let rest = rest.trim_start_matches([',', ' ']);
    for (name, weekday) in NAMES {
        if word == name || (word.len() == 2 && name.starts_with(&word)) {
            return (Some(weekday), rest);
        }
    }
    (None, text)
}

fn read_numbers(rest: &str, typed: &str, today: Day) -> Result<Day, Problem> {
    let unreadable = || Problem::new(Code::DayUnreadable).fact("eingabe", typed);
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let dashed: Vec<&str> = rest.split('-').collect();
    let dotted: Vec<&str> = rest.split('.').map(str::trim).collect();
    let (day, month, year) = match (dashed.as_slice(), dotted.as_slice()) {
        ([year, month, day], _) if year.len() == 4 => (*day, *month, *year),
        (_, [day, month, ""]) => (*day, *month, ""),
        (_, [day, month, year]) if matches!(year.len(), 2 | 4) => (*day, *month, *year),
        (_, [all]) if digits(all) && matches!(all.len(), 6 | 8) => {
            (all.get(..2).unwrap_or(""), all.get(2..4).unwrap_or(""), all.get(4..).unwrap_or(""))
        }
        _ => return Err(unreadable()),
    };
    if !digits(day) || !digits(month) || !digits(year) || day.len() > 2 || month.len() > 2 {
        return Err(unreadable());
    }
    let day: i8 = day.parse().map_err(|_| unreadable())?;
    let month: i8 = month.parse().map_err(|_| unreadable())?;
    let year = match year.len() {
        0 => today.year(),
        2 => 2000 + year.parse::<i16>().map_err(|_| unreadable())?,
        _ => year.parse::<i16>().map_err(|_| unreadable())?,
    };
    Day::new(year, month, day).ok_or_else(|| impossible(typed, month, year))
}

fn impossible(typed: &str, month: i8, year: i16) -> Problem {
    let problem = Problem::new(Code::DayImpossible).fact("eingabe", typed);
    let name = usize::try_from(month).ok().and_then(|m| MONTHS.get(m.wrapping_sub(1)));
    match (name, Date::new(year, month, 1)) {
        (Some(name), Ok(first)) => problem
            .fact("monat", name)
            .fact("tage", first.days_in_month())
            .fact("beispiel", Day(first.last_of_month())),
        _ => problem,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}.{:02}.{:04}", self.0.day(), self.0.month(), self.0.year())
    }
}

/// A time of day to the minute. Travels as `19:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct Clock(pub Time);

/// How a board writes times (domain.md 2.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TimeStyle {
    /// `19.00 Uhr`, as Hannover writes it.
    #[default]
    Dot,
    /// `19:00 Uhr`, as DIN 5008 wants it.
    Colon,
}

impl Clock {
    /// From hour and minute.
    pub fn new(hour: i8, minute: i8) -> Option<Self> {
        Time::new(hour, minute, 0, 0).ok().map(Self)
    }

    /// Reads `19:00`, `19.00`, `1900`, `19`, with or without `Uhr`.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let typed = text.trim();
        if typed.is_empty() {
            return Err(Problem::new(Code::TimeMissing));
        }
        let unreadable = || Problem::new(Code::TimeUnreadable).fact("eingabe", typed);
        let lower = typed.to_lowercase();
        let bare = lower.trim_end_matches("uhr").trim();
        let (hour, minute) = match bare.split_once([':', '.']) {
            Some((hour, minute)) => (hour, minute),
            None if bare.len() <= 2 => (bare, "00"),
            None if matches!(bare.len(), 3 | 4) && bare.is_ascii() => bare.split_at(bare.len() - 2),
            None => return Err(unreadable()),
        };
        let number = |part: &str| match part.len() {
            1 | 2 if part.chars().all(|c| c.is_ascii_digit()) => part.parse::<i8>().ok(),
            _ => None,
        };
        match (number(hour), number(minute).filter(|_| minute.len() == 2)) {
            (Some(hour), Some(minute)) => Self::new(hour, minute)
                .ok_or_else(|| Problem::new(Code::TimeImpossible).fact("eingabe", typed)),
            _ => Err(unreadable()),
        }
    }

    /// `19.00 Uhr` or `19:00 Uhr`, with a no-break space.
    pub fn words(self, style: TimeStyle) -> String {
        let mark = match style {
            TimeStyle::Dot => '.',
            TimeStyle::Colon => ':',
        };
        format!("{:02}{mark}{:02}\u{a0}Uhr", self.0.hour(), self.0.minute())
    }
}

/// `19:00`, as screens show it and tables store it.
impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl Serialize for Clock {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Clock {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::new(2019, 3, 12).unwrap()
    }

    #[test]
    fn reads_what_clerks_type() {
        for (typed, iso) in [
            ("1.4.19", "2019-04-01"),
            ("01.04.2019", "2019-04-01"),
            ("010419", "2019-04-01"),
            ("01042019", "2019-04-01"),
            ("1.4.", "2019-04-01"),
            ("heute", "2019-03-12"),
            ("+14", "2019-03-26"),
            ("2019-04-01", "2019-04-01"),
            ("Montag, 01.04.2019", "2019-04-01"),
            ("Mo 1.4.19", "2019-04-01"),
            ("29.02.2020", "2020-02-29"),
        ] {
            assert_eq!(Day::read(typed, today()).unwrap().iso(), iso, "{typed}");
        }
    }

    #[test]
    fn refuses_with_a_sentence() {
        for (typed, code) in [
            ("", Code::DayMissing),
            ("31.02.2019", Code::DayImpossible),
            ("31.02.", Code::DayImpossible),
            ("29.02.2019", Code::DayImpossible),
            ("31.13.2019", Code::DayImpossible),
            ("Dienstag, 01.04.2019", Code::DayImpossible),
            ("01.04.219", Code::DayUnreadable),
            ("bald", Code::DayUnreadable),
            ("1.4", Code::DayUnreadable),
            ("01.04.1919", Code::DayOutOfRange),
            ("+999999999", Code::DayOutOfRange),
            ("-", Code::DayUnreadable),
        ] {
            assert_eq!(Day::read(typed, today()).unwrap_err().code, code, "{typed}");
        }
        let june = Day::read("31.06.2019", today()).unwrap_err();
        assert!(june.sentence.contains("Juni hat 30 Tage") && june.sentence.contains("30.06.2019"));
    }

    #[test]
    fn reads_and_prints_times() {
        for (typed, shown) in
            [("19:00", "19:00"), ("19.00 Uhr", "19:00"), ("1900", "19:00"), ("9", "09:00"), ("845", "08:45")]
        {
            assert_eq!(Clock::read(typed).unwrap().to_string(), shown);
        }
        for (typed, code) in [
            ("24:00", Code::TimeImpossible),
            ("19:60", Code::TimeImpossible),
            ("19:5", Code::TimeUnreadable),
            ("abends", Code::TimeUnreadable),
            ("", Code::TimeMissing),
        ] {
            assert_eq!(Clock::read(typed).unwrap_err().code, code, "{typed}");
        }
        assert_eq!(Clock::new(20, 45).unwrap().words(TimeStyle::Dot), "20.45\u{a0}Uhr");
    }

    proptest! {
        #[test]
        fn every_day_reads_back(days in 0..36_000i32) {
            let day = Day::new(1995, 1, 1).unwrap().plus(days).unwrap();
            prop_assert_eq!(Day::read(&day.to_string(), today()).unwrap(), day);
            prop_assert_eq!(Day::read(&day.with_weekday(), today()).unwrap(), day);
            prop_assert_eq!(Day::read(&day.iso(), today()).unwrap(), day);
        }

        #[test]
        fn never_panics(text in "\\PC{0,20}") {
            let _ = Day::read(&text, today());
            let _ = Clock::read(&text);
        }
    }
}
