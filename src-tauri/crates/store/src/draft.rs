//! Drafts: half-typed forms. Durable at once, but neither journalled nor undone.

use domain::problem::Problem;
use rusqlite::OptionalExtension as _;

use crate::actor::stamp;
use crate::reader::Reader;
use crate::register::Register;
use crate::trouble::{sql, sql_at};

/// A half-typed form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which form, `application.7`.
    pub key: String,
    /// What was typed, as the form keeps it.
    pub body: String,
    /// When, in UTC: `2026-11-22T13:32:05Z`.
    pub saved_at: String,
}

impl Register {
    /// Keeps what was typed so far; on disk when this returns.
    pub fn put_draft(&mut self, key: &str, body: &str, now: &jiff::Zoned) -> Result<(), Problem> {
        self.writable()?;
        self.conn
            .prepare_cached(
                "INSERT INTO draft (\"key\", body, saved_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (\"key\") DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at",
            )
            .and_then(|mut s| s.execute((key, body, stamp(now))))
            .map_err(sql_at(&self.path))?;
        Ok(())
    }

    /// Throws a draft away. An act that saves the form clears it by [`crate::Tx::clear_draft`].
    pub fn clear_draft(&mut self, key: &str) -> Result<(), Problem> {
        self.writable()?;
        self.conn
            .prepare_cached("DELETE FROM draft WHERE \"key\" = ?1")
            .and_then(|mut s| s.execute([key]))
            .map_err(sql_at(&self.path))?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The draft of a form, if there is one.
    pub fn draft(&self, key: &str) -> Result<Option<Draft>, Problem> {
        self.conn
            .prepare_cached("SELECT \"key\", body, saved_at FROM draft WHERE \"key\" = ?1")
            .and_then(|mut s| s.query_row([key], draft).optional())
            .map_err(sql)
    }

    /// All drafts, the newest first.
    pub fn drafts(&self) -> Result<Vec<Draft>, Problem> {
        self.conn
            .prepare_cached("SELECT \"key\", body, saved_at FROM draft ORDER BY saved_at DESC, \"key\"")
            .and_then(|mut s| s.query_map([], draft)?.collect())
            .map_err(sql)
    }
}

fn draft(row: &rusqlite::Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft { key: row.get(0)?, body: row.get(1)?, saved_at: row.get(2)? })
}
