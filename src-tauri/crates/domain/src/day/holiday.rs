//! The public holidays of Niedersachsen by dated rules, and working days.
//!
//! Source: § 2 NFeiertagsG. The Reformationstag is one since 2018 (Nds. GVBl. 2018, p. 123), and was one once before,
//! in 2017. The rules hold from 1995 on; what was different before is of no use here.

use jiff::civil::Weekday;

use super::Day;

impl Day {
    /// The name of the public holiday of Niedersachsen on this day.
    pub fn holiday(self) -> Option<&'static str> {
        let date = self.0;
        match (date.month(), date.day()) {
            (1, 1) => return Some("Neujahr"),
            (5, 1) => return Some("Tag der Arbeit"),
            (10, 3) => return Some("Tag der Deutschen Einheit"),
            (10, 31) if date.year() >= 2017 => return Some("Reformationstag"),
            (12, 25) => return Some("1. Weihnachtstag"),
            (12, 26) => return Some("2. Weihnachtstag"),
            _ => {}
        }
        match easter(date.year())?.days_to(self) {
            -2 => Some("Karfreitag"),
            1 => Some("Ostermontag"),
            39 => Some("Christi Himmelfahrt"),
            50 => Some("Pfingstmontag"),
            _ => None,
        }
    }

    /// Monday to Friday, and no public holiday.
    pub fn works(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday) && self.holiday().is_none()
    }

    /// This day, or the next on which offices work: a term that would end before ends then (§ 31 Abs. 3 VwVfG).
    #[must_use]
    pub fn or_next_working_day(self) -> Self {
        // Seven days in a row without a working day do not occur.
        (0..7).filter_map(|days| self.plus(days)).find(|day| day.works()).unwrap_or(self)
    }

    /// This day, or the last before it on which offices work: what must be done by this day is done then.
    #[must_use]
    pub fn or_previous_working_day(self) -> Self {
        (0..7).filter_map(|days| self.plus(-days)).find(|day| day.works()).unwrap_or(self)
    }

    /// The public holidays of a year, in order.
    pub fn holidays(year: i16) -> Vec<(Self, &'static str)> {
        let Some(first) = Self::new(year, 1, 1) else { return Vec::new() };
        (0..366)
            .filter_map(|days| first.plus(days))
            .filter(|day| day.year() == year)
            .filter_map(|day| Some((day, day.holiday()?)))
            .collect()
    }
}

/// Easter Sunday of a year in the Gregorian calendar, after Spencer and Meeus.
fn easter(year: i16) -> Option<Day> {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let skipped = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - century / 4 - skipped + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Day::new(i16::try_from(year).ok()?, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Easter by its definition instead of a formula: the Sunday after the first full moon of the Church (by its
    /// table of epacts) on or after 21 March.
    fn easter_by_the_moon(year: i16) -> Day {
        let (y, century) = (i32::from(year), i32::from(year) / 100);
        let (solar, lunar) = (century - century / 4, (8 * century + 13) / 25);
        let epact = (11 * (y % 19) + 8 + lunar - solar).rem_euclid(30);
        // With epact 0 the Church's moon is full on 13 April; each day of the moon's age brings it forward by one.
        let late = i32::from(epact == 24 || (epact == 25 && y % 19 > 10));
        let mut day = Day::new(year, 4, 13).unwrap().plus(-epact - late).unwrap();
        if day < Day::new(year, 3, 21).unwrap() {
            day = day.plus(30).unwrap();
        }
        loop {
            day = day.plus(1).unwrap();
            if day.weekday() == "Sonntag" {
                return day;
            }
        }
    }

    #[test]
    fn the_table_from_2000_to_2040() {
        for year in 2000..=2040i16 {
            let sunday = easter_by_the_moon(year);
            let mut expected: Vec<Day> = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]
                .map(|(month, day)| Day::new(year, month, day).unwrap())
                .into();
            expected.extend([-2, 1, 39, 50].map(|days| sunday.plus(days).unwrap()));
            if year == 2017 || year >= 2018 {
                expected.push(Day::new(year, 10, 31).unwrap());
            }
            expected.sort();
            // 2008 had Ascension on the first of May.
            expected.dedup();
            let first = Day::new(year, 1, 1).unwrap();
            let found: Vec<Day> = (0..366)
                .filter_map(|days| first.plus(days))
                .filter(|day| day.year() == year && day.holiday().is_some())
                .collect();
            assert_eq!(found, expected, "{year}");
        }
    }

    #[test]
    fn known_years() {
        let day = |month, day| Day::new(2019, month, day).unwrap();
        assert_eq!(day(4, 19).holiday(), Some("Karfreitag"));
        assert_eq!(day(6, 10).holiday(), Some("Pfingstmontag"));
        // Corpus Christi is none in Niedersachsen.
        assert_eq!(day(6, 20).holiday(), None);
        assert_eq!(Day::new(2016, 10, 31).unwrap().holiday(), None);
        for (year, month, at) in [(2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2038, 4, 25)] {
            assert_eq!(easter(year), Day::new(year, month, at));
            assert_eq!(easter_by_the_moon(year), Day::new(year, month, at).unwrap());
        }
    }

    #[test]
    fn a_term_ends_when_offices_work() {
        let day = |month, day| Day::new(2019, month, day).unwrap();
        // Good Friday to Easter Monday.
        assert_eq!(day(4, 19).or_next_working_day(), day(4, 23));
        assert_eq!(day(4, 18).or_next_working_day(), day(4, 18));
        assert_eq!(day(12, 25).or_next_working_day(), day(12, 27));
        for days in 0..15_000 {
            let start = Day::new(2000, 1, 1).unwrap().plus(days).unwrap();
            let end = start.or_next_working_day();
            let between = i32::try_from(start.days_to(end)).unwrap();
            assert!(end.works() && between >= 0, "{start}");
            assert!((0..between).all(|at| !start.plus(at).unwrap().works()), "{start}");
            let before = start.or_previous_working_day();
            let between = i32::try_from(before.days_to(start)).unwrap();
            assert!(before.works() && between >= 0, "{start}");
            assert!((0..between).all(|at| !start.plus(-at).unwrap().works()), "{start}");
        }
    }
}
