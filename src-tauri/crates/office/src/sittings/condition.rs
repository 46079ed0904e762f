//! Conditions (Auflagen) that a sitting lays down, as data with a term.

use domain::application::Application;
use domain::problem::Code;
use domain::sitting::{Condition, Sitting};
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::motion::refuse_off_agenda;
use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// What is said of a condition.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ConditionFacts {
    /// What is to be done.
    pub text: String,
    /// By which day, as typed; may be empty.
    pub due: String,
}

/// Adds a condition to an application of a sitting.
#[derive(Debug, Deserialize, TS)]
pub struct AddCondition {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What and by when.
    pub condition: ConditionFacts,
}

/// Changes a condition.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeCondition {
    /// The condition.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// What and by when.
    pub condition: ConditionFacts,
}

/// Removes a condition.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveCondition {
    /// The condition.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddCondition, "add_condition", Write, "Beschließt eine Auflage zu einem Antrag", Saved);
command!(ChangeCondition, "change_condition", Write, "Ändert eine Auflage", Saved);
command!(RemoveCondition, "remove_condition", Write, "Entfernt eine Auflage", Saved);

impl Run for AddCondition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("add_condition"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            refuse_off_agenda(tx, sitting.id, &application)?;
            let (text, due) = self.condition.read(&sitting, today)?;
            let mut row = Condition {
                id: 0,
                sitting: sitting.id,
                application: application.id,
                text,
                due,
                met_on: None,
            };
            tx.put(&mut row)?;
            tx.relabel(format!("Auflage zu Antrag {}", application.number));
            Ok(row.id)
        })
    }
}

impl Run for ChangeCondition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_condition"), |tx| {
            tx.expect_version::<Condition>(self.id, self.version)?;
            let old: Condition = tx.get(self.id)?;
            let sitting = open_sitting(tx, old.sitting)?;
            let (text, due) = self.condition.read(&sitting, today)?;
            let mut row = Condition { text, due, ..old };
            tx.put(&mut row)?;
            tx.relabel("Auflage geändert");
            Ok(row.id)
        })
    }
}

impl Run for RemoveCondition {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_condition"), |tx| {
            tx.expect_version::<Condition>(self.id, self.version)?;
            let row: Condition = tx.get(self.id)?;
            open_sitting(tx, row.sitting)?;
            tx.remove::<Condition>(row.id)?;
            tx.relabel("Auflage entfernt");
            Ok(self.id)
        })
    }
}

impl ConditionFacts {
    fn read(&self, sitting: &Sitting, today: Day) -> Result<(String, Option<Day>), Problems> {
        let mut problems = Problems::default();
        let text = problems.take("condition.text", text::needed(&self.text, "Die Auflage"));
        let due = match self.due.trim() {
            "" => None,
            typed => problems.take("condition.due", Day::read(typed, today)),
        };
        if let Some(due) = due.filter(|due| *due < sitting.day) {
            problems.add(
                Problem::new(Code::DayBefore)
                    .at("condition.due")
                    .fact("was", "Die Frist der Auflage")
                    .fact("tag", due)
                    .fact("vor", "der Sitzung")
                    .fact("davor", sitting.day),
            );
        }
        problems.settle()?;
        Ok((text.unwrap_or_default(), due))
    }
}
