use std::fs;
use std::path::Path;

use domain::problem::{Code, Problem};
use rusqlite::OpenFlags;

use super::{APPLICATION_ID, Access, Register, connect};
use crate::actor::{Seat, Surroundings};
use crate::backup::folder_of;
use crate::journal::genesis;
use crate::lock::{self, Taken, beside};
use crate::migration::{self, Migration};
use crate::trouble::{file, shown, sql_at};

impl Register {
    /// Makes an empty register and opens it. Never overwrites a file; a register that could not be
    /// made leaves none behind.
    pub fn create(path: &Path, seat: &Seat, around: &mut Surroundings<'_>) -> Result<Self, Problem> {
        Self::create_with(path, seat, around, migration::ALL)
    }

    pub(crate) fn create_with(
        path: &Path,
        seat: &Seat,
        around: &mut Surroundings<'_>,
        migrations: &[Migration],
    ) -> Result<Self, Problem> {
        let exists = || Problem::new(Code::RegisterExists).fact("datei", shown(path));
        if path.exists() {
            return Err(exists());
        }
        let folder = folder_of(path);
        if !folder.is_dir() {
            return Err(Problem::new(Code::FolderMissing).fact("ordner", folder.display()));
        }
        // Two copies that make the same register at the same time: the lock lets one through.
        let lock = match lock::take(path, seat, &around.now)? {
            Taken::Ours(lock) => lock,
            Taken::Not(reason) if reason.code == Code::RegisterReadOnly => {
                return Err(Problem::new(Code::FileFailed)
                    .fact("datei", shown(path))
                    .fact("grund", "der Ordner ist schreibgeschützt"));
            }
            Taken::Not(reason) => return Err(reason),
        };
        if path.exists() {
            return Err(exists());
        }
        let draft = beside(path, ".neu");
        let made = remove_draft(&draft)
            .and_then(|()| fill(&draft, around, migrations))
            .and_then(|()| fs::rename(&draft, path).map_err(|e| file(path, &e)));
        if let Err(problem) = made {
            let _ = remove_draft(&draft);
            return Err(problem);
        }
        drop(lock);
        Self::open_with(path, Access::Write, seat, around, migrations)
    }
}

/// Removes a file, if it is there.
pub(crate) fn remove_if_there(path: &Path) -> Result<(), Problem> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(file(path, &error)),
        _ => Ok(()),
    }
}

/// Removes a half-made register that an interrupted run left behind, with its logs: SQLite would
/// play those into the next one of the same name.
pub(crate) fn remove_draft(path: &Path) -> Result<(), Problem> {
    for ending in ["", "-journal", "-wal", "-shm"] {
        remove_if_there(&beside(path, ending))?;
    }
    Ok(())
}

fn fill(path: &Path, around: &mut Surroundings<'_>, migrations: &[Migration]) -> Result<(), Problem> {
    let report = sql_at(path);
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID).map_err(report)?;
    migration::apply(&conn, migrations, 0, &around.now)?;
    let uid = around.uid();
    conn.execute("INSERT INTO register (id, uid, created_at) VALUES (1, ?1, ?2)", (&uid, around.stamp()))
        .map_err(report)?;
    conn.execute("INSERT INTO journal_head (id, entry, hash) VALUES (1, 0, ?1)", [genesis(&uid).as_slice()])
        .map_err(report)?;
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).map_err(report)?;
    conn.close().map_err(|(_, error)| report(error))
}
