//! Going back to a backup.

use std::fs;
use std::path::{Path, PathBuf};

use domain::problem::{Code, Problem};
use jiff::Zoned;
use rusqlite::OpenFlags;

use crate::actor::Seat;
use crate::backup::{copy, folder_of, free, is_backup, moment_of, prove, stem, sync_folder, unsound};
use crate::lock::{self, Taken, beside};
use crate::register::{connect, connect_to_read, remove_draft, remove_if_there};
use crate::trouble::{file, shown};

/// A register that was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RestoreReport {
    /// Where the file from before is kept; `None`: there was none.
    pub replaced: Option<PathBuf>,
    /// Journal entries in the restored register.
    pub entries: i64,
    /// Rows of all its tables.
    pub rows: i64,
}

/// Puts a backup in the place of the register at `register`: proves the backup, copies it beside
/// the register, proves the copy, keeps the old file as `…-ersetzt-….beirat` and swaps by renaming.
/// Works also where the old register is damaged or missing. The register must be closed; where
/// another copy holds it, nothing is done.
pub fn restore(backup: &Path, register: &Path, seat: &Seat, now: &Zoned) -> Result<RestoreReport, Problem> {
    if let Some(moment) = moment_of(register) {
        // A backup stays what it was, also where it cannot be opened.
        return Err(is_backup(moment));
    }
    let proof = prove(backup).map_err(|problem| not_restorable(backup, problem))?;
    let folder = folder_of(register);
    if !folder.is_dir() {
        return Err(Problem::new(Code::FolderMissing).fact("ordner", folder.display()));
    }
    let _lock = match lock::take(register, seat, now)? {
        Taken::Ours(lock) => lock,
        Taken::Not(reason) => return Err(reason),
    };
    let draft = beside(register, ".neu");
    let outcome = remove_draft(&draft)
        .and_then(|()| copy(&connect_to_read(backup)?, &draft))
        .and_then(|()| prove(&draft))
        .and_then(|copied| {
            if copied != proof {
                return Err(unsound(backup, "die Kopie stimmt nicht überein"));
            }
            swap(&draft, register, folder, now)
        });
    match outcome {
        Ok(replaced) => Ok(RestoreReport { replaced, entries: proof.entries, rows: proof.rows }),
        Err(problem) => {
            let _ = remove_draft(&draft);
            Err(problem)
        }
    }
}

fn not_restorable(backup: &Path, problem: Problem) -> Problem {
    match problem.code {
        Code::RegisterDamaged | Code::PlaceDamaged => unsound(backup, "die Datei ist beschädigt"),
        _ => problem,
    }
}

/// Keeps the old file under another name and puts the new one in its place.
fn swap(new: &Path, register: &Path, folder: &Path, now: &Zoned) -> Result<Option<PathBuf>, Problem> {
    if stays_in_place(register) {
        return Err(Problem::new(Code::FileHeld).fact("datei", shown(register)));
    }
    let kept = if register.exists() { Some(keep(register, folder, now)?) } else { None };
    // A log without its register would be played into the new one.
    for ending in ["-wal", "-shm"] {
        remove_if_there(&beside(register, ending))?;
    }
    fs::rename(new, register).map_err(|e| file(register, &e))?;
    sync_folder(folder);
    Ok(kept)
}

/// Windows replaces no file that somebody has open, if only to read, and takes none of its names away either: that
/// has to be known before it gets a second one. Asks for the right to delete, which is refused then.
#[cfg(windows)]
fn stays_in_place(register: &Path) -> bool {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE: u32 = 0x0001_0000;
    const SHARED_WITH_ALL: u32 = 7;
    const SHARING_VIOLATION: i32 = 32;
    let opened = fs::OpenOptions::new().access_mode(DELETE).share_mode(SHARED_WITH_ALL).open(register);
    opened.is_err_and(|error| error.raw_os_error() == Some(SHARING_VIOLATION))
}

/// Elsewhere a name can always be taken away.
#[cfg(not(windows))]
const fn stays_in_place(_: &Path) -> bool {
    false
}

/// Gives the old file a second name, so that the swap stays one rename; where the disk knows no
/// second names, it is renamed.
fn keep(register: &Path, folder: &Path, now: &Zoned) -> Result<PathBuf, Problem> {
    let stem = stem(register);
    let name = |moment: jiff::civil::DateTime| {
        format!("{stem}-ersetzt-{}.beirat", moment.strftime("%Y-%m-%dT%H-%M-%S"))
    };
    let kept = free(folder, name, now.datetime());
    write_log_back(register);
    // The log could not be written back: it goes with its file, which may still be saved by hand.
    let log = beside(register, "-wal");
    if log.exists() {
        fs::rename(&log, beside(&kept, "-wal")).map_err(|e| file(&log, &e))?;
    }
    if fs::hard_link(register, &kept).is_err() {
        fs::rename(register, &kept).map_err(|e| file(register, &e))?;
    }
    Ok(kept)
}

/// Writes what still stands in the log into the old file, if that is sound enough.
fn write_log_back(register: &Path) {
    if !beside(register, "-wal").exists() {
        return;
    }
    let _ = connect(register, OpenFlags::SQLITE_OPEN_READ_WRITE).and_then(|conn| {
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
            .map_err(crate::trouble::sql_at(register))
    });
}

#[cfg(test)]
mod tests;
