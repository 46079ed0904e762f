//! Why a board goes on without a quorum.

use domain::sitting::Sitting;
use domain::{Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records why the board goes on without a quorum; the minutes repeat it. Nothing is blocked without it.
#[derive(Debug, Deserialize, TS)]
pub struct NoteQuorum {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why; empty takes it back.
    pub reason: String,
}

command!(
    NoteQuorum,
    "note_quorum",
    Write,
    "Hält fest, warum ohne Beschlussfähigkeit weiter beraten wird",
    Saved
);

impl Run for NoteQuorum {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reason = text::prose(&self.reason).map_err(|p| p.at("reason"))?;
        desk.act(deed("note_quorum"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting = open_sitting(tx, self.id)?;
            sitting.quorum_note = reason;
            tx.put(&mut sitting)?;
            tx.relabel("Grund zur Beschlussfähigkeit festgehalten");
            Ok(sitting.id)
        })
    }
}
