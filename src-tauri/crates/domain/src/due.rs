//! What is due: the kinds, from which day on something should be done, and how near that is.
//!
//! Where no rule names a term, the day is the one from which a clerk would ask why nothing happened yet.

use crate::Day;
use crate::choice::choice;
use crate::grant::Notice;

choice! {
    /// What is to be done.
    DueKind {
        FollowUp "Wiedervorlage",
        MissingPapers "Unterlagen fehlen",
        Examination "Antrag prüfen",
        EarlyStart "Vorzeitiger Beginn",
        Invitation "Einladung versenden",
        Sitting "Sitzung",
        Proposal "Drucksache entwerfen",
        ProposalNumber "Drucksache einreichen",
        Notice "Bescheid schreiben",
        Condition "Auflage",
        Payment "Auszahlung anordnen",
        Proof "Verwendungsnachweis",
        ProofCheck "Nachweis prüfen",
        Reclaim "Rückforderung",
        ProjectStart "Projektbeginn",
        Membership "Amtszeit endet",
        YearEnd "Jahresende",
    }
}

choice! {
    /// How near it is.
    Nearness {
        Overdue "Überfällig",
        Week "Diese Woche",
        Later "Danach",
    }
}

impl Nearness {
    /// Of a day, seen from today. A week ends on Sunday.
    pub fn of(day: Day, today: Day) -> Self {
        let left = 7 - i64::from(today.0.weekday().to_monday_one_offset());
        match today.days_to(day) {
            ..0 => Self::Overdue,
            days if days <= left => Self::Week,
            _ => Self::Later,
        }
    }
}

/// `seit 21 Tagen`, `heute`, `morgen`, `Mi, 17.04.`; with the year where it is another one.
pub fn when(day: Day, today: Day) -> String {
    let short: String = day.weekday().chars().take(2).collect();
    match today.days_to(day) {
        -1 => "seit gestern".into(),
        days @ ..0 => format!("seit {} Tagen", -days),
        0 => "heute".into(),
        1 => "morgen".into(),
        _ if day.year() == today.year() => format!("{short}, {:02}.{:02}.", day.0.day(), day.0.month()),
        _ => format!("{short}, {day}"),
    }
}

/// An application should be examined two weeks after its receipt.
pub fn examine_by(received: Day) -> Day {
    received.plus(14).unwrap_or(received)
}

/// The Beschlussdrucksache should be drafted two weeks after the sitting.
pub fn propose_by(sitting: Day) -> Day {
    sitting.plus(14).unwrap_or(sitting)
}

/// The Beschlussdrucksache should have its number three weeks after the sitting: the council's office wants it two
/// to three weeks before the next sitting there (domain.md 4).
pub fn number_by(sitting: Day) -> Day {
    sitting.plus(21).unwrap_or(sitting)
}

/// The notice should be written two weeks after the decision.
pub fn notify_by(decided: Day) -> Day {
    decided.plus(14).unwrap_or(decided)
}

/// A proof of use should be examined four weeks after its receipt.
pub fn check_proof_by(received: Day) -> Day {
    received.plus(28).unwrap_or(received)
}

/// Money is paid once the notice is bestandskräftig: as recorded, at once where the applicant waived remedies, else
/// once nobody can sue any more (domain.md 3.3).
pub fn pay_by(notice: &Notice) -> Day {
    match notice.final_on {
        Some(day) => day,
        None if notice.waiver => notice.day,
        None => final_from(notice.day),
    }
}

/// Since when a notice posted on that day is bestandskräftig: the day after the last one to sue. The month begins with
/// the day on which the notice counts as known; a Saturday, Sunday or public holiday does not end it (§§ 57 and 74
/// VwGO, § 222 ZPO, § 188 Abs. 2 and 3 BGB).
pub fn final_from(posted: Day) -> Day {
    let known = posted.plus(known_after(posted)).unwrap_or(posted);
    let last = known.0.checked_add(jiff::Span::new().months(1)).map_or(known, Day).or_next_working_day();
    last.plus(1).unwrap_or(last)
}

/// How many days after it was posted a notice counts as known (§ 41 Abs. 2 VwVfG): four since 2025, three before.
pub(crate) fn known_after(posted: Day) -> i32 {
    if posted.year() >= 2025 { 4 } else { 3 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grant::NoticeKind;

    fn day(year: i16, month: i8, day: i8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn a_week_ends_on_sunday() {
        // 28.03.2019 is a Thursday.
        let today = day(2019, 3, 28);
        assert_eq!(Nearness::of(day(2019, 3, 27), today), Nearness::Overdue);
        assert_eq!(Nearness::of(today, today), Nearness::Week);
        assert_eq!(Nearness::of(day(2019, 3, 31), today), Nearness::Week);
        assert_eq!(Nearness::of(day(2019, 4, 1), today), Nearness::Later);
        assert_eq!(Nearness::of(day(2019, 4, 1), day(2019, 3, 31)), Nearness::Later);
    }

    #[test]
    fn in_words() {
        let today = day(2019, 3, 28);
        let words = [
            (day(2019, 3, 7), "seit 21 Tagen"),
            (day(2019, 3, 27), "seit gestern"),
            (today, "heute"),
            (day(2019, 3, 29), "morgen"),
            (day(2019, 4, 17), "Mi, 17.04."),
            (day(2020, 1, 2), "Do, 02.01.2020"),
        ];
        for (at, said) in words {
            assert_eq!(when(at, today), said);
        }
    }

    #[test]
    fn a_notice_is_final_once_nobody_can_sue() {
        let mut notice = Notice {
            id: 0,
            application: 1,
            kind: NoticeKind::Grant,
            day: day(2019, 1, 27),
            reference: String::new(),
            financing: None,
            period_from: None,
            period_to: None,
            proof_due: None,
            conditions: String::new(),
            waiver: false,
            final_on: None,
        };
        assert_eq!(pay_by(&notice), day(2019, 3, 1));
        notice.waiver = true;
        assert_eq!(pay_by(&notice), day(2019, 1, 27));
        notice.final_on = Some(day(2019, 2, 3));
        assert_eq!(pay_by(&notice), day(2019, 2, 3));
    }

    #[test]
    fn a_month_to_sue_ends_on_a_working_day() {
        for (posted, since) in [
            // Saturday 18 May and Saturday 27 July do not end it.
            (day(2019, 4, 15), day(2019, 5, 21)),
            (day(2019, 6, 24), day(2019, 7, 30)),
            // Nor does Good Friday 19 April 2019, nor Easter after it.
            (day(2019, 3, 16), day(2019, 4, 24)),
            // Three days until the end of 2024, four since.
            (day(2024, 12, 31), day(2025, 2, 4)),
            (day(2025, 1, 1), day(2025, 2, 6)),
        ] {
            assert_eq!(final_from(posted), since, "{posted}");
        }
    }
}
