//! Terms computed backwards: until when to invite, until when an application must be in, until when the council's
//! office wants the Drucksache. Each is moved back to a day on which offices work: what is to be done by a Sunday
//! is done on Friday.

use super::Sitting;
use crate::Day;
use crate::board::Board;

/// The days before a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SittingTerms {
    /// Last day to send the invitation (§ 59 NKomVG: a week unless the board's rules say otherwise).
    pub invite_by: Day,
    /// Antragsschluss: what is in by then can be examined before the invitation goes out.
    pub apply_by: Day,
}

/// The days before a sitting of the council.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CouncilTerm {
    /// The council sits.
    pub day: Day,
    /// Its office wants the Drucksache by then (two to three weeks before, domain.md 4).
    pub submit_by: Day,
}

/// The terms of a sitting on a day, by the settings that hold on it.
pub fn sitting_terms(board: &Board, day: Day) -> SittingTerms {
    let invite_by = before(day, board.invite_days);
    SittingTerms { invite_by, apply_by: before(invite_by, board.prepare_days) }
}

/// The term of a sitting of the council.
pub fn council_term(board: &Board, day: Day) -> CouncilTerm {
    CouncilTerm { day, submit_by: before(day, board.submit_days) }
}

/// Is an invitation sent on that day too late for the term (Ladungsfrist)?
pub fn too_short(board: &Board, sent_on: Day, day: Day) -> bool {
    sent_on.days_to(day) < board.invite_days
}

/// The last sitting whose recommendations can still become a Drucksache in time: the evening itself is too late, and
/// what is cancelled recommends nothing.
pub fn last_sitting_before<'s>(sittings: &'s [Sitting], term: &CouncilTerm) -> Option<&'s Sitting> {
    sittings
        .iter()
        .filter(|sitting| sitting.cancelled_on.is_none() && sitting.day < term.submit_by)
        .max_by_key(|sitting| (sitting.day, sitting.ordinal))
}

fn before(day: Day, days: i64) -> Day {
    let days = i32::try_from(days).unwrap_or(0);
    day.plus(-days).unwrap_or(day).or_previous_working_day()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::Clock;
    use crate::number::NumberPattern;

    fn day(year: i16, month: i8, day: i8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    fn board(invite: i64, prepare: i64, submit: i64) -> Board {
        Board {
            invite_days: invite,
            prepare_days: prepare,
            submit_days: submit,
            ..Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap())
        }
    }

    fn sitting(ordinal: i64, on: Day) -> Sitting {
        Sitting::planned(1, ordinal, on, "Saal".into(), Clock::new(19, 0).unwrap())
    }

    #[test]
    fn around_easter() {
        // Monday 29.04.2019; a week before is Easter Monday, so Maundy Thursday is the last day.
        let terms = sitting_terms(&board(7, 14, 21), day(2019, 4, 29));
        assert_eq!(terms.invite_by, day(2019, 4, 18));
        assert_eq!(terms.apply_by, day(2019, 4, 4));
        assert_eq!(council_term(&board(7, 14, 21), day(2019, 5, 22)).submit_by, day(2019, 4, 30));
    }

    #[test]
    fn seven_days_are_a_week() {
        let board = board(7, 14, 21);
        assert!(!too_short(&board, day(2019, 3, 25), day(2019, 4, 1)));
        assert!(too_short(&board, day(2019, 3, 26), day(2019, 4, 1)));
    }

    #[test]
    fn what_is_cancelled_and_the_evening_itself_do_not_reach_the_council() {
        let term = CouncilTerm { day: day(2019, 5, 22), submit_by: day(2019, 4, 30) };
        let mut sittings =
            vec![sitting(1, day(2019, 3, 4)), sitting(2, day(2019, 4, 8)), sitting(3, day(2019, 4, 30))];
        assert_eq!(last_sitting_before(&sittings, &term).unwrap().ordinal, 2);
        sittings[1].cancelled_on = Some(day(2019, 4, 1));
        assert_eq!(last_sitting_before(&sittings, &term).unwrap().ordinal, 1);
        assert_eq!(last_sitting_before(&[], &term), None);
    }

    proptest! {
        /// Each term is a working day, keeps the days asked for, and no working day later would keep them.
        #[test]
        fn terms_are_the_last_working_days(
            days in 0..16_000i32,
            invite in 0..90i64,
            prepare in 0..180i64,
            submit in 0..180i64,
        ) {
            let on = day(2000, 1, 10).plus(days).unwrap();
            let board = board(invite, prepare, submit);
            let terms = sitting_terms(&board, on);
            let council = council_term(&board, on);
            let pairs = [
                (terms.invite_by, on, invite),
                (terms.apply_by, terms.invite_by, prepare),
                (council.submit_by, on, submit),
            ];
            for (by, until, least) in pairs {
                prop_assert!(by.works());
                prop_assert!(by.days_to(until) >= least);
                let mut later = by.plus(1).unwrap();
                while later.days_to(until) >= least {
                    prop_assert!(!later.works(), "{later} ginge auch");
                    later = later.plus(1).unwrap();
                }
            }
            prop_assert!(!too_short(&board, terms.invite_by, on));
            prop_assert!(too_short(&board, on.plus(1 - i32::try_from(invite).unwrap()).unwrap(), on));
        }
    }
}
