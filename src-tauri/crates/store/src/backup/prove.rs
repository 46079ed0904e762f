use std::path::Path;

use domain::problem::Problem;
use rusqlite::Connection;

use super::unsound;
use crate::migration;
use crate::reader::Reader;
use crate::register::{connect_to_read, peek, probe};
use crate::trouble::{sql, sql_at};

/// What a sound register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Proof {
    /// Journal entries.
    pub entries: i64,
    /// Rows of all tables.
    pub rows: i64,
}

/// Proves that a file is a sound register that this program can open: head, version, integrity,
/// foreign keys, journal chain. Only reads.
pub(crate) fn prove(path: &Path) -> Result<Proof, Problem> {
    peek(path)?;
    let conn = connect_to_read(path)?;
    // Also a register of an older version can be restored; it is migrated when it is opened.
    probe(&conn, path, migration::ALL)?;
    let report = sql_at(path);
    let verdict: String =
        conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(report)?;
    if verdict != "ok" {
        return Err(unsound(path, "die Datei ist beschädigt"));
    }
    let astray: i64 = conn
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))
        .map_err(report)?;
    if astray > 0 {
        return Err(unsound(path, "Einträge verweisen ins Leere"));
    }
    let reader = Reader::new(&conn);
    if let Some(broken) = reader.verify_chain()? {
        return Err(unsound(path, &broken.sentence));
    }
    Ok(Proof { entries: reader.last_entry()?, rows: count_rows(&conn)? })
}

/// Rows of all tables together.
pub(crate) fn count_rows(conn: &Connection) -> Result<i64, Problem> {
    let mut statement = conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
        )
        .map_err(sql)?;
    let tables: Vec<String> =
        statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)?;
    let mut rows = 0;
    for table in tables {
        let text = format!("SELECT count(*) FROM \"{}\"", table.replace('"', "\"\""));
        rows += conn.query_row(&text, [], |row| row.get::<_, i64>(0)).map_err(sql)?;
    }
    Ok(rows)
}
