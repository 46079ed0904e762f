mod connect;
mod create;
mod open;
mod peek;

use std::path::{Path, PathBuf};

use domain::problem::Problem;
use rusqlite::{Connection, TransactionBehavior};

use crate::lock::Lock;
use crate::reader::Reader;
use crate::trouble::sql_at;

pub(crate) use connect::{connect, connect_to_read};
pub(crate) use create::{remove_draft, remove_if_there};
pub(crate) use open::probe;
pub(crate) use peek::peek;

/// `BMAP`: marks the file as a register of this program.
pub(crate) const APPLICATION_ID: i64 = 0x424D_4150;

/// How a register is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// To read and write. Where another copy holds the register or it is write-protected, it is
    /// still opened to read; each write then answers with the reason.
    Write,
    /// To read only.
    Read,
}

/// May this copy write?
pub(crate) enum Hold {
    /// The only writer.
    Writer(#[allow(dead_code, reason = "held until dropped")] Lock),
    /// Why not: what each write answers.
    Reader(Problem),
}

/// An open register.
///
/// Fields are dropped in order: the connection closes before the lock is freed.
pub struct Register {
    pub(crate) conn: Connection,
    pub(crate) path: PathBuf,
    pub(crate) hold: Hold,
}

impl Register {
    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why this copy may not write, if it may not.
    pub fn read_only(&self) -> Option<&Problem> {
        match &self.hold {
            Hold::Writer(_) => None,
            Hold::Reader(problem) => Some(problem),
        }
    }

    pub(crate) fn writable(&self) -> Result<(), Problem> {
        self.read_only().map_or(Ok(()), |problem| Err(problem.clone()))
    }

    /// Reads from one consistent state, whatever others write meanwhile.
    pub fn read<T, E: From<Problem>>(&self, ask: impl FnOnce(Reader<'_>) -> Result<T, E>) -> Result<T, E> {
        // Gathered acts are read as they stand.
        if !self.conn.is_autocommit() {
            return ask(Reader::new(&self.conn));
        }
        let report = sql_at(&self.path);
        let tx = rusqlite::Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)
            .map_err(report)?;
        let value = ask(Reader::new(&tx))?;
        tx.commit().map_err(report)?;
        Ok(value)
    }

    /// Begins to gather acts in one transaction, until [`Register::finish`]: all of them are written, or none.
    pub fn gather(&mut self) -> Result<(), Problem> {
        self.writable()?;
        self.conn.execute_batch("BEGIN IMMEDIATE").map_err(sql_at(&self.path))
    }

    /// Ends the gathering: writes the acts since [`Register::gather`], or lets go of them.
    pub fn finish(&mut self, write: bool) -> Result<(), Problem> {
        if self.conn.is_autocommit() {
            return Ok(());
        }
        self.conn.execute_batch(if write { "COMMIT" } else { "ROLLBACK" }).map_err(sql_at(&self.path))
    }

    /// Closes the register and writes the log back into the one file.
    pub fn close(self) -> Result<(), Problem> {
        let Self { conn, path, hold } = self;
        if matches!(hold, Hold::Writer(_)) {
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(sql_at(&path))?;
        }
        conn.close().map_err(|(_, error)| sql_at(&path)(error))?;
        drop(hold);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
