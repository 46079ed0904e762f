//! The journal: what was done, by whom, when; a chain of hashes over entries that are only appended.

mod append;
mod chain;
mod history;
mod undo;

#[cfg(test)]
mod tests;

use domain::problem::Problem;
use rusqlite::Connection;

use crate::digest::Digest;
use crate::trouble::sql;

pub(crate) use append::append;
#[cfg(test)]
pub(crate) use history::OF_CASE;
pub use history::{CaseChange, Change};
pub use undo::{UndoState, Undoable};

/// What kind of entry it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Something a person did.
    Act,
    /// Takes back the act of that entry.
    Undo(i64),
    /// Does the undone act of that entry again.
    Redo(i64),
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Act => "act",
            Self::Undo(_) => "undo",
            Self::Redo(_) => "redo",
        }
    }

    fn target(self) -> Option<i64> {
        match self {
            Self::Act => None,
            Self::Undo(target) | Self::Redo(target) => Some(target),
        }
    }
}

/// The last entry and its hash.
pub(crate) struct Head {
    pub entry: i64,
    pub hash: Vec<u8>,
}

pub(crate) fn head(conn: &Connection) -> Result<Head, Problem> {
    conn.prepare_cached("SELECT entry, hash FROM journal_head")
        .and_then(|mut s| s.query_row([], |row| Ok(Head { entry: row.get(0)?, hash: row.get(1)? })))
        .map_err(sql)
}

/// The hash before the first entry: ties the chain to its register.
pub(crate) fn genesis(register_uid: &str) -> [u8; 32] {
    Digest::new("beiratsmappe/register/1").text(register_uid).end()
}

/// What the chain covers of an entry, besides its rows.
pub(crate) struct Facts<'f> {
    pub entry: i64,
    pub act: &'f str,
    pub actor_name: &'f str,
    pub actor_role: &'f str,
    pub at: &'f str,
    pub schema: i64,
    pub kind: &'f str,
    pub target: Option<i64>,
    pub is_final: i64,
    pub label: &'f str,
}

/// A row of an entry, as the chain covers it.
pub(crate) struct RowFacts {
    pub seq: i64,
    pub noun: String,
    pub row_id: i64,
    pub image_hash: Vec<u8>,
}

pub(crate) fn entry_hash(previous: &[u8], facts: &Facts<'_>, rows: &[RowFacts]) -> [u8; 32] {
    let mut digest = Digest::new("beiratsmappe/journal/1")
        .bytes(previous)
        .number(facts.entry)
        .text(facts.act)
        .text(facts.actor_name)
        .text(facts.actor_role)
        .text(facts.at)
        .number(facts.schema)
        .text(facts.kind)
        .optional(facts.target.map(i64::to_le_bytes).as_ref().map(<[u8; 8]>::as_slice))
        .number(facts.is_final)
        .text(facts.label)
        .number(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    for row in rows {
        digest = digest.number(row.seq).text(&row.noun).number(row.row_id).bytes(&row.image_hash);
    }
    digest.end()
}

pub(crate) fn image_hash(salt: &[u8], before: Option<&str>, after: Option<&str>) -> [u8; 32] {
    Digest::new("beiratsmappe/image/1")
        .bytes(salt)
        .optional(before.map(str::as_bytes))
        .optional(after.map(str::as_bytes))
        .end()
}
