//! Conditions (Auflagen) of the board on their way: met, or open again.

use domain::application::Application;
use domain::problem::Code;
use domain::sitting::{Condition, Sitting};
use domain::{Problem, Problems};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::entry::{at_version, in_order, past_day};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records that a condition is met.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct MeetCondition {
    /// The condition.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Day on which it was met, as typed; empty: today.
    #[serde(default)]
    pub met_on: String,
}

/// Opens a condition again that was recorded as met by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct ReopenCondition {
    /// The condition.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(MeetCondition, "meet_condition", Write, "Hält fest, dass eine Auflage erfüllt ist", Saved);
command!(ReopenCondition, "reopen_condition", Write, "Öffnet eine erfüllte Auflage wieder", Saved);

impl Run for MeetCondition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("meet_condition"), |tx| {
            let row: Condition = at_version(tx, self.id, self.version)?;
            let application = going_on(tx, &row)?;
            let sitting: Sitting = tx.get(row.sitting)?;
            let met = past_day(&self.met_on, today).map_err(|problem| problem.at("met_on"))?;
            in_order(("Die Erfüllung der Auflage", met), ("der Sitzung des Beirats", sitting.day))
                .map_err(|problem| problem.at("met_on"))?;
            tx.put(&mut Condition { met_on: Some(met), ..row })?;
            tx.relabel(format!("Auflage zu Antrag {} erfüllt", application.number));
            Ok(self.id)
        })
    }
}

impl Run for ReopenCondition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("reopen_condition"), |tx| {
            let row: Condition = at_version(tx, self.id, self.version)?;
            let application = going_on(tx, &row)?;
            tx.put(&mut Condition { met_on: None, ..row })?;
            tx.relabel(format!("Auflage zu Antrag {} wieder offen", application.number));
            Ok(self.id)
        })
    }
}

/// A case that is closed is opened again before anything in it changes.
fn going_on(tx: &Tx<'_, '_>, condition: &Condition) -> Result<Application, Problem> {
    let application: Application = tx.get(condition.application)?;
    match application.closed_on {
        Some(_) => {
            let file = tx.read().case(application.id)?;
            let state = domain::application::State::of(&file.case);
            Err(Problem::new(Code::MoveImpossible)
                .fact("zug", "Auflage eintragen")
                .fact("stand", state.label()))
        }
        None => Ok(application),
    }
}
