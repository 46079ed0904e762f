//! The sittings of a year, planned at once.

use domain::board::Board;
use domain::problem::Code;
use domain::sitting::SittingKind;
use domain::{Problem, Problems};
use serde::Deserialize;
use ts_rs::TS;

use super::SittingFacts;
use super::calendar::typed_days;
use super::plan::{begin_agenda, read_facts};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Plans several sittings at once, at the same time and place; each gets the next free number, in the order of the days.
#[derive(Debug, Deserialize, TS)]
pub struct PlanSittings {
    /// The board.
    pub board: i64,
    /// Days as typed, on lines of their own or between commas.
    pub days: String,
    /// The year that days without one mean; 0: this one.
    pub year: i16,
    /// Begin, as typed.
    pub begin_at: String,
    /// Place with its address.
    pub place: String,
}

command!(PlanSittings, "plan_sittings", Write, "Plant mehrere Sitzungen auf einmal", Saved);

impl Run for PlanSittings {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let days = typed_days(&self.days, self.year, today)?;
        desk.act(deed("plan_sittings"), |tx| {
            let board: Board = tx.get(self.board)?;
            let known = tx.read().sittings(board.id)?;
            if let Some(other) = known.iter().find(|s| s.cancelled_on.is_none() && days.contains(&s.day)) {
                let free = tx.read().next_ordinal(board.id)?;
                return Err(Problem::new(Code::OrdinalTaken)
                    .at("days")
                    .fact("nummer", other.ordinal)
                    .fact("am", other.day)
                    .fact("frei", free)
                    .into());
            }
            for day in &days {
                let facts = SittingFacts {
                    ordinal: String::new(),
                    day: day.iso(),
                    place: self.place.clone(),
                    begin_at: self.begin_at.clone(),
                    end_at: String::new(),
                    end_approx: false,
                    chair: None,
                    minute_taker: String::new(),
                    kind: SittingKind::Meeting,
                };
                let mut sitting = read_facts(tx.read(), &board, &facts, 0, today).map_err(at_the_form)?;
                sitting.uid = tx.uid();
                tx.put(&mut sitting)?;
                begin_agenda(tx, &sitting)?;
            }
            tx.relabel(match days.as_slice() {
                [day] => format!("Sitzung am {day} geplant"),
                days => format!("{} Sitzungen geplant", days.len()),
            });
            Ok(board.id)
        })
    }
}

/// The form has these fields by names of their own.
fn at_the_form(found: Problems) -> Problems {
    let own = |problem: Problem| {
        let field =
            problem.field.as_deref().and_then(|field| field.strip_prefix("sitting.")).map(str::to_owned);
        match field {
            Some(field) => problem.at(&field),
            None => problem,
        }
    };
    Problems(found.0.into_iter().map(own).collect())
}
