//! The end of a case: without a payment, or closed after the last one; and back from there.

use domain::application::{Application, Ending, Move, MoveName};
use domain::{Problem, Problems};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::entry::{at_version, corrected, in_order, moving, past_day, reasoned};
use crate::answers::Saved;
use crate::applications::change::refuse_locked;
use crate::desk::{Desk, deed, final_deed};
use crate::table::{Run, command};

/// Ends an application for which nothing is paid, with the reason.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WithdrawApplication {
    /// The application.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The reason.
    pub reason: String,
    /// How it ended; left out: withdrawn.
    #[serde(default)]
    pub ending: Option<Ending>,
}

/// Takes an application up again that had ended without a payment.
#[derive(Debug, Deserialize, TS)]
pub struct ResumeApplication {
    /// The application.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// Closes a case by the Abschlussschreiben.
#[derive(Debug, Deserialize, TS)]
pub struct CloseApplication {
    /// The application.
    pub id: i64,
    /// Version of the application that was read.
    pub version: i64,
    /// Day of the Abschlussschreiben; empty: today.
    pub day: String,
}

/// Opens a closed case again.
#[derive(Debug, Deserialize, TS)]
pub struct ReopenApplication {
    /// The application.
    pub id: i64,
    /// Version of the application that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(WithdrawApplication, "withdraw_application", Write, "Beendet einen Antrag ohne Auszahlung", Saved);
command!(ResumeApplication, "resume_application", Write, "Nimmt einen beendeten Antrag wieder auf", Saved);
command!(CloseApplication, "close_application", Write, "Schließt einen Fall ab", Saved);
command!(ReopenApplication, "reopen_application", Write, "Öffnet einen abgeschlossenen Fall wieder", Saved);

impl Run for WithdrawApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reason = reasoned(&self.reason)?;
        desk.act(deed("withdraw_application"), |tx| {
            let application: Application = at_version(tx, self.id, self.version)?;
            let ending = self.ending.unwrap_or(Ending::Withdrawn);
            end(tx, application.clone(), ending, reason)?;
            tx.relabel(format!("Antrag {} {}", application.number, ended(ending)));
            Ok(self.id)
        })
    }
}

impl Run for ResumeApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("resume_application"), |tx| {
            let mut application: Application = at_version(tx, self.id, self.version)?;
            moving(tx, self.id, MoveName::Resume)?;
            (application.ending, application.withdrawn) = (None, None);
            tx.put(&mut application)?;
            corrected(tx, &application, today, &reason)?;
            tx.relabel(format!("Antrag {} wieder aufgenommen", application.number));
            Ok(self.id)
        })
    }
}

/// Ends an application without a payment.
pub(crate) fn end(
    tx: &mut Tx<'_, '_>,
    mut application: Application,
    ending: Ending,
    reason: String,
) -> Result<(), Problem> {
    // Another word about how it ended is no move.
    if application.ending.is_none()
        && let Err(problem) = Move::check(MoveName::Withdraw, &tx.read().case(application.id)?.case)
    {
        refuse_locked(tx.read(), &application)?;
        return Err(problem);
    }
    (application.ending, application.withdrawn) = (Some(ending), Some(reason));
    tx.put(&mut application).map(drop)
}

fn ended(ending: Ending) -> &'static str {
    match ending {
        Ending::Withdrawn => "zurückgezogen",
        Ending::Cancelled => "beendet, Vorhaben entfällt",
        Ending::Duplicate => "beendet, doppelt eingereicht",
        Ending::Referred => "verwiesen",
    }
}

impl Run for CloseApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let day = past_day(&self.day, desk.today()).map_err(|p| p.at("day"))?;
        desk.act(final_deed("close_application"), |tx| {
            let mut application: Application = at_version(tx, self.id, self.version)?;
            let file = moving(tx, self.id, MoveName::Close)?;
            if let Some(checked) = file.stages.last().and_then(|stage| stage.day) {
                in_order(("Der Abschluss", day), ("der letzten Prüfung oder Zahlung", checked))
                    .map_err(|p| p.at("day"))?;
            }
            application.closed_on = Some(day);
            tx.put(&mut application)?;
            tx.relabel(format!("Antrag {} abgeschlossen", application.number));
            Ok(self.id)
        })
    }
}

impl Run for ReopenApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(final_deed("reopen_application"), |tx| {
            let mut application: Application = at_version(tx, self.id, self.version)?;
            moving(tx, self.id, MoveName::Reopen)?;
            application.closed_on = None;
            tx.put(&mut application)?;
            corrected(tx, &application, today, &reason)?;
            tx.relabel(format!("Antrag {} wieder geöffnet", application.number));
            Ok(self.id)
        })
    }
}
