use domain::application::Application;
use domain::problem::Code;
use domain::sitting::{Reading, View};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

/// Keeps what the person at the desk noted on an application of a sitting. Nobody else sees it before it is
/// handed over; what is changed after that is private again.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct KeepReading {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// Version of the own reading that was read; 0: there is none yet.
    pub version: i64,
    /// Read.
    pub seen: bool,
    /// Where the reader tends to; `null`: nothing chosen.
    pub view: Option<View>,
    /// Note, as typed; may be empty.
    pub note: String,
    /// Draft that this act makes superfluous.
    #[serde(default)]
    pub draft: Option<String>,
}

impl Run for KeepReading {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let name = desk.around.actor.name.clone();
        let note = text::prose(&self.note).map_err(|problem| problem.at("note"))?;
        desk.act(deed("keep_reading"), |tx| {
            let application: Application = tx.get(self.application)?;
            if tx.read().agenda(self.sitting)?.iter().all(|entry| entry.application != self.application) {
                return Err(Problem::new(Code::RowMissing)
                    .fact("was", "Der Antrag auf dieser Tagesordnung")
                    .into());
            }
            let own = |reading: &Reading| reading.application == self.application && reading.reader == name;
            let known = tx.read().readings(self.sitting)?.into_iter().find(own);
            let mut row = match known {
                Some(row) => row,
                None => Reading {
                    id: 0,
                    sitting: self.sitting,
                    application: self.application,
                    reader: name.clone(),
                    seen: false,
                    view: None,
                    note: String::new(),
                    handed_on: None,
                },
            };
            tx.expect_version::<Reading>(row.id, self.version)?;
            if row.note != note || row.view != self.view {
                row.handed_on = None;
            }
            row.seen = self.seen;
            row.view = self.view;
            row.note.clone_from(&note);
            tx.put(&mut row)?;
            if let Some(key) = &self.draft {
                tx.clear_draft(key)?;
            }
            tx.relabel(format!("Lesenotiz zu Antrag {} gesichert", application.number));
            Ok(row.id)
        })
    }
}
