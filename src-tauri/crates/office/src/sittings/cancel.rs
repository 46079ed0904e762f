//! A sitting that does not take place, or on another day.

use domain::problem::Code;
use domain::sitting::{Dispatch, Sitting};
use domain::{Clock, Day, Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::invite::{reasoned, refuse_weighed, unmark};
use super::plan::{newest_sittings, open_sitting};
use super::{agenda, clear, record};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Cancels a sitting; its applications come off the agenda and wait for another one.
#[derive(Debug, Deserialize, TS)]
pub struct CancelSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// Lets a cancelled sitting take place after all. Its members have to be invited anew.
#[derive(Debug, Deserialize, TS)]
pub struct ReinstateSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Moves a sitting to another day; its agenda stays, its invitation no longer holds.
#[derive(Debug, Deserialize, TS)]
pub struct MoveSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The new day, as typed.
    pub day: String,
    /// Begin, as typed; empty: as before.
    pub begin_at: String,
    /// Place; empty: as before.
    pub place: String,
    /// Why.
    pub reason: String,
}

command!(CancelSitting, "cancel_sitting", Write, "Sagt eine Sitzung ab", Saved);
command!(
    ReinstateSitting,
    "reinstate_sitting",
    Write,
    "Lässt eine abgesagte Sitzung doch stattfinden",
    Saved
);
command!(MoveSitting, "move_sitting", Write, "Verlegt eine Sitzung auf einen anderen Tag", Saved);

impl Run for CancelSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("cancel_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting = open_sitting(tx, self.id)?;
            refuse_weighed(tx.read(), &sitting)?;
            for entry in tx.read().agenda(self.id)? {
                agenda::take_off(tx, self.id, &entry)?;
            }
            if !tx.read().minutes_versions(self.id)?.is_empty() {
                return Err(Problem::new(Code::SittingWeighed).fact("nummer", sitting.ordinal).into());
            }
            for item in tx.read().items(self.id)? {
                clear::approval(tx, self.id, item.approves)?;
            }
            (sitting.cancelled_on, sitting.cancelled_for) = (Some(today), reason);
            tx.put(&mut sitting)?;
            tx.relabel(format!("{} abgesagt", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

impl Run for ReinstateSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("reinstate_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting: Sitting = tx.get(self.id)?;
            if sitting.cancelled_on.is_none() {
                return Err(Problem::new(Code::SittingNotCancelled).into());
            }
            (sitting.cancelled_on, sitting.cancelled_for) = (None, String::new());
            // Everybody was told that it is off, and its agenda is another one now.
            let dispatches = tx.read().dispatches(self.id)?;
            for row in sitting.sent(&dispatches) {
                tx.remove::<Dispatch>(row.id)?;
            }
            unmark(tx, self.id)?;
            tx.put(&mut sitting)?;
            tx.relabel(format!("{} findet doch statt", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

impl Run for MoveSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut problems = Problems::default();
        let day = problems.take("day", Day::read(&self.day, today));
        let begin = match self.begin_at.trim() {
            "" => None,
            typed => problems.take("begin_at", Clock::read(typed)),
        };
        let place = problems.take("place", text::line(&self.place)).unwrap_or_default();
        let reason = problems.take("reason", reasoned(&self.reason));
        let (Some(day), Some(reason)) = (day, reason) else { return Err(problems) };
        problems.settle()?;
        desk.act(deed("move_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting = open_sitting(tx, self.id)?;
            refuse_weighed(tx.read(), &sitting)?;
            if day == sitting.day {
                return Err(Problem::new(Code::SittingSameDay).at("day").fact("tag", day).into());
            }
            let before = newest_sittings(tx, self.id)?;
            (sitting.moved_from, sitting.moved_for) = (Some(sitting.day), reason);
            sitting.day = day;
            sitting.begin_at = begin.unwrap_or(sitting.begin_at);
            if !place.is_empty() {
                sitting.place = place;
            }
            tx.put(&mut sitting)?;
            if newest_sittings(tx, self.id)? != before {
                return Err(Problem::new(Code::SittingOrder).at("day").fact("tag", day).into());
            }
            // Back on a day to which people were once invited and told otherwise: that no longer counts either.
            let dispatches = tx.read().dispatches(self.id)?;
            for row in sitting.sent(&dispatches) {
                tx.remove::<Dispatch>(row.id)?;
            }
            unmark(tx, self.id)?;
            tx.relabel(format!("{} verlegt auf den {day}", ordinal(&sitting)));
            Ok(self.id)
        })
    }
}

fn ordinal(sitting: &Sitting) -> String {
    format!("{}.\u{a0}Sitzung", sitting.ordinal)
}
