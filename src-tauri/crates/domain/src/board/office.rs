//! How long a membership lasts, and whether the seats are filled as they should be.

use super::{Board, Member, SeatGroup, SeatKind};
use crate::Day;

/// Days before the end of a membership from which on the office is reminded: time enough for the council to
/// appoint anew.
pub const RENEWAL_DAYS: i32 = 90;

impl Member {
    /// The last day of the membership: as recorded, else by the years that the board grants (five at most since 2023,
    /// domain.md 0, 10). `None`: nobody recorded since when they are in office.
    pub fn last_day(&self, board: &Board) -> Option<Day> {
        let by_years = self.from_day.and_then(|from| {
            let years = jiff::Span::new().try_years(board.term_years).ok()?;
            Day(from.0.checked_add(years).ok()?).plus(-1)
        });
        match (self.to_day, by_years) {
            (Some(to), Some(end)) => Some(to.min(end)),
            (to, end) => to.or(end),
        }
    }

    /// The last day of a membership that ends soon or has ended by the years of the board, of somebody in office.
    pub fn ends_soon(&self, board: &Board, today: Day) -> Option<Day> {
        let last = self.last_day(board).filter(|_| self.in_office(today))?;
        (today.days_to(last) <= i64::from(RENEWAL_DAYS)).then_some(last)
    }
}

/// Whether at least half of a board are people with Migrationshintergrund (domain.md 1.2), by counts alone.
pub fn quota_met(migration: i64, assigned: i64) -> bool {
    2 * migration >= assigned
}

/// The seats that the groups of a board have together.
pub fn group_seats(groups: &[SeatGroup]) -> i64 {
    groups.iter().map(|group| group.seats).sum()
}

/// The seats of one group; `None`: nobody fixed them.
pub fn seats_of(groups: &[SeatGroup], kind: SeatKind) -> Option<i64> {
    groups.iter().find(|group| group.kind == kind).map(|group| group.seats)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::number::NumberPattern;

    fn member(from: Option<Day>, to: Option<Day>) -> Member {
        Member { from_day: from, to_day: to, ..Member::numbered(1) }
    }

    #[test]
    fn five_years_and_not_a_day_more() {
        let board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
        let day = |year, month, day| Day::new(year, month, day);
        assert_eq!(member(day(2016, 11, 1), None).last_day(&board), day(2021, 10, 31));
        assert_eq!(member(day(2016, 11, 1), day(2019, 3, 31)).last_day(&board), day(2019, 3, 31));
        assert_eq!(member(day(2016, 11, 1), day(2030, 1, 1)).last_day(&board), day(2021, 10, 31));
        assert_eq!(member(None, None).last_day(&board), None);
        // 29 February.
        assert_eq!(member(day(2016, 2, 29), None).last_day(&board), day(2021, 2, 27));
    }

    #[test]
    fn the_office_is_reminded_while_there_is_time_and_after_it_ran_out() {
        let board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
        let day = |year, month, day| Day::new(year, month, day).unwrap();
        let one = member(Some(day(2016, 11, 1)), None);
        assert_eq!(one.ends_soon(&board, day(2021, 8, 1)), None);
        assert_eq!(one.ends_soon(&board, day(2021, 8, 2)), Some(day(2021, 10, 31)));
        assert_eq!(one.ends_soon(&board, day(2022, 1, 1)), Some(day(2021, 10, 31)));
        let gone = member(Some(day(2016, 11, 1)), Some(day(2021, 10, 31)));
        assert_eq!(gone.ends_soon(&board, day(2021, 11, 1)), None);
    }

    proptest! {
        /// The roster of a day against a calendar in which everybody crosses off each of their days.
        #[test]
        fn the_roster_is_that_of_the_day(
            terms in proptest::collection::vec((proptest::option::of(0..400_i32), proptest::option::of(0..400_i32)), 0..30),
            asked in 0..400_i32,
        ) {
            let first = Day::new(2019, 1, 1).unwrap();
            let at = |offset: i32| first.plus(offset).unwrap();
            let mut calendar = vec![Vec::new(); 401];
            let mut members = Vec::new();
            for (id, (from, to)) in (0_i64..).zip(&terms) {
                // Nobody's last day lies before their first.
                let to = to.map(|to| to.max(from.unwrap_or(0)));
                members.push(Member { id, ..member(from.map(at), to.map(at)) });
                let mut today = from.unwrap_or(0);
                while today <= to.unwrap_or(400) {
                    calendar[usize::try_from(today).unwrap()].push(id);
                    today += 1;
                }
            }
            let roster: Vec<i64> = members.iter().filter(|m| m.in_office(at(asked))).map(|m| m.id).collect();
            prop_assert_eq!(&roster, &calendar[usize::try_from(asked).unwrap()]);
        }
    }

    #[test]
    fn half_is_enough() {
        assert!(quota_met(3, 6) && quota_met(4, 7) && quota_met(0, 0));
        assert!(!quota_met(3, 7));
    }
}
