//! The terms of a sitting that is not planned yet.

use domain::problem::Code;
use domain::sitting::{Sitting, sitting_terms};
use domain::{Clock, Day, Problem, Problems};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::invitation::reaches;
use crate::desk::Desk;
use crate::table::{Run, command};

/// Says which terms a sitting on a day would have.
#[derive(Debug, Deserialize, TS)]
pub struct ReadTerms {
    /// The board.
    pub board: i64,
    /// The day, as typed.
    pub day: String,
}

/// The terms of a sitting on a day.
#[derive(Debug, Serialize, TS)]
pub struct PlannedTerms {
    /// Antragsschluss.
    pub apply_by: Day,
    /// Last day to invite.
    pub invite_by: Day,
    /// That day has passed.
    pub late: bool,
    /// The next day of the council that it would reach.
    pub council: Option<Day>,
    /// Until when the Drucksache is wanted for it.
    pub submit_by: Option<Day>,
    /// The public holiday on that day.
    pub holiday: Option<String>,
    /// Another sitting of the board on that day: its number.
    pub other: Option<i64>,
}

command!(ReadTerms, "read_terms", Read, "Rechnet die Fristen einer Sitzung an einem Tag aus", PlannedTerms);

impl Run for ReadTerms {
    fn run(self, desk: &mut Desk) -> Result<PlannedTerms, Problems> {
        let today = desk.today();
        let day = Day::read(&self.day, today).map_err(|problem| problem.at("day"))?;
        desk.read(|reader| {
            let terms = sitting_terms(&reader.board_on(self.board, day)?, day);
            let noon =
                Clock::new(12, 0).ok_or_else(|| Problem::new(Code::Internal).fact("grund", "Uhrzeit"))?;
            let council = reaches(reader, &Sitting::planned(self.board, 0, day, String::new(), noon))?;
            let known = reader.sittings(self.board)?;
            let other = known.iter().find(|sitting| sitting.day == day && sitting.cancelled_on.is_none());
            Ok(PlannedTerms {
                apply_by: terms.apply_by,
                invite_by: terms.invite_by,
                late: terms.invite_by < today,
                council: council.map(|(day, _)| day),
                submit_by: council.map(|(_, by)| by),
                holiday: day.holiday().map(str::to_owned),
                other: other.map(|sitting| sitting.ordinal),
            })
        })
    }
}
