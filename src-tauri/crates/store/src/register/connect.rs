use std::path::Path;
use std::time::Duration;

use domain::problem::Problem;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::lock::beside;
use crate::trouble::sql_at;

/// A connection with the settings that every connection has.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Problem> {
    Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .and_then(settle)
        .map_err(sql_at(path))
}

fn settle(conn: Connection) -> rusqlite::Result<Connection> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // One plan for one statement: without this a statement over a partial index is planned anew whenever
    // another value is bound, which cost a sixth of every act.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.pragma_update(None, "trusted_schema", false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    Ok(conn)
}

/// To read, without ever writing to the file.
pub(crate) fn connect_to_read(path: &Path) -> Result<Connection, Problem> {
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Err(rusqlite::Error::SqliteFailure(failure, _))
            if matches!(failure.code, ErrorCode::CannotOpen | ErrorCode::ReadOnly) && has_no_log(path) =>
        {
            // In a write-protected folder SQLite cannot make the file that readers share. Nobody can
            // write there, and no log waits to be read: the file is all there is.
            connect_unchanging(path)
        }
        _ => Ok(conn),
    }
}

fn has_no_log(path: &Path) -> bool {
    std::fs::metadata(beside(path, "-wal")).map_or(true, |log| log.len() == 0)
}

/// To read a file that nobody can change; makes no file beside it.
fn connect_unchanging(path: &Path) -> Result<Connection, Problem> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(format!("{}?immutable=1", address(path)), flags)
        .and_then(settle)
        .map_err(sql_at(path))
}

/// The path as a `file:` address, as SQLite reads it.
fn address(path: &Path) -> String {
    let mut text = path.to_string_lossy().into_owned();
    if cfg!(windows) {
        text = text.replace('\\', "/");
        if !text.starts_with('/') {
            text.insert(0, '/');
        }
    }
    let escaped = text.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    // Two slashes before the path: without them a path that starts with two would name a server.
    if escaped.starts_with('/') { format!("file://{escaped}") } else { format!("file:{escaped}") }
}

#[cfg(test)]
mod tests {
    use crate::testing::*;

    #[test]
    fn a_file_that_nobody_can_change_is_read_alone() {
        let mut office = Office::new();
        office.path = office.folder.path().join("100% Ümläut #1 a.beirat");
        let mut register = office.create();
        office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
        register.close().unwrap();
        std::fs::remove_file(crate::lock::beside(&office.path, ".lock")).unwrap();
        let conn = super::connect_unchanging(&office.path).unwrap();
        assert_eq!(crate::Reader::new(&conn).all::<domain::board::Board>().unwrap().len(), 1);
        assert!(conn.execute("DELETE FROM board", []).is_err());
        assert_eq!(std::fs::read_dir(office.folder.path()).unwrap().count(), 1);
    }
}
