//! Backups: proven copies of a register, kept for seven days and four weeks.

mod name;
mod prove;
mod thin;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use domain::problem::{Code, Problem};
use jiff::Zoned;
use jiff::civil::DateTime;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::lock::beside;
use crate::reader::Reader;
use crate::register::{Register, connect, remove_draft};
use crate::trouble::{file, shown, sql_at};

pub(crate) use name::{is_backup, moment_of, named};
pub(crate) use prove::{Proof, count_rows, prove};

/// A backup that was made and proven.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupReport {
    /// The file.
    pub path: PathBuf,
    /// Journal entries in it.
    pub entries: i64,
    /// Rows of all tables in it.
    pub rows: i64,
    /// Its size in bytes.
    pub size: u64,
    /// Older backups that were removed: neither of the last seven days nor of the last four weeks.
    pub removed: Vec<PathBuf>,
}

/// A backup in a folder, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    /// The file.
    pub path: PathBuf,
    /// When it was made, by the clock of the office.
    pub at: DateTime,
    /// Its size in bytes.
    pub size: u64,
}

impl Register {
    /// Copies the register into `folder` under a temporary name, proves the copy (integrity,
    /// foreign keys, journal chain, row counts) and only then gives it its name, such as
    /// `Linden-Limmer-2026-11-22T14-32-05.beirat`. Then removes what is older than seven days and
    /// four weeks; files that are not backups of this register are never touched.
    ///
    /// Works also while another copy writes.
    pub fn backup(&self, folder: &Path, now: &Zoned) -> Result<BackupReport, Problem> {
        let mut made = self.backup_beside(folder, now)?;
        let moment = moment_of(&made.path).unwrap_or_else(|| now.datetime());
        made.removed = thin::thin(folder, &stem(&self.path), &made.path, moment);
        Ok(made)
    }

    /// The same, but nothing older is removed.
    pub fn backup_beside(&self, folder: &Path, now: &Zoned) -> Result<BackupReport, Problem> {
        let stem = stem(&self.path);
        let moment = after_the_last(folder, &stem, now.datetime());
        let (path, proof) = self.copy_to(folder, |moment| named(&stem, moment), moment)?;
        let size = fs::metadata(&path).map(|m| m.len()).unwrap_or(0);
        Ok(BackupReport { path, entries: proof.entries, rows: proof.rows, size, removed: Vec::new() })
    }

    /// A proven copy in `folder`, under the first free name from this second on.
    pub(crate) fn copy_to(
        &self,
        folder: &Path,
        name: impl Fn(DateTime) -> String,
        moment: DateTime,
    ) -> Result<(PathBuf, Proof), Problem> {
        if !folder.is_dir() {
            return Err(Problem::new(Code::FolderMissing).fact("ordner", folder.display()));
        }
        let path = free(folder, name, moment);
        let draft = beside(&path, ".teil");
        let made = remove_draft(&draft)
            .and_then(|()| self.copy_proven(&draft))
            .and_then(|proof| fs::rename(&draft, &path).map_err(|e| file(&path, &e)).map(|()| proof));
        match made {
            Ok(proof) => {
                sync_folder(folder);
                Ok((path, proof))
            }
            Err(problem) => {
                let _ = remove_draft(&draft);
                Err(unsuccessful(folder, problem))
            }
        }
    }

    fn copy_proven(&self, draft: &Path) -> Result<Proof, Problem> {
        // The open read transaction holds both the copy and the count to the same state.
        let rows = self.read(|reader: Reader<'_>| {
            let rows = count_rows(reader.conn)?;
            copy(reader.conn, draft)?;
            Ok::<_, Problem>(rows)
        })?;
        let proof = prove(draft)?;
        if proof.rows != rows {
            return Err(unsound(draft, "die Zahl der Einträge stimmt nicht"));
        }
        Ok(proof)
    }
}

/// The backups of the register at `register` in `folder`, the newest first.
pub fn backups(folder: &Path, register: &Path) -> Result<Vec<BackupFile>, Problem> {
    let absent = |_| Problem::new(Code::FolderMissing).fact("ordner", folder.display());
    let mut all = name::list(folder, &stem(register)).map_err(absent)?;
    all.reverse();
    Ok(all)
}

/// Copies a register with SQLite's backup API and writes it to the disk, as one file without a log.
pub(crate) fn copy(from: &Connection, to: &Path) -> Result<(), Problem> {
    let report = sql_at(to);
    let mut target = connect(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    let copied = Backup::new(from, &mut target).and_then(|backup| backup.step(-1)).map_err(report)?;
    if copied != StepResult::Done {
        return Err(Problem::new(Code::StoreFailed).fact("grund", "die Datei ist gerade belegt"));
    }
    target.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).map_err(report)?;
    target.close().map_err(|(_, error)| report(error))?;
    // For writing: Windows flushes no handle that only reads.
    File::options().write(true).open(to).and_then(|f| f.sync_all()).map_err(|e| file(to, &e))
}

/// `Linden-Limmer` of `/…/Linden-Limmer.beirat`.
pub(crate) fn stem(register: &Path) -> String {
    register.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// The folder of a register; the present one where its path names none.
pub(crate) fn folder_of(register: &Path) -> &Path {
    match register.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The moment for the name of a new backup: now, or just after the last one where several are made
/// within a few seconds, so that the newest name is the newest copy.
fn after_the_last(folder: &Path, stem: &str, now: DateTime) -> DateTime {
    let second = |at: DateTime| at.checked_add(jiff::Span::new().seconds(1)).unwrap_or(at);
    let soon = now.checked_add(jiff::Span::new().minutes(1)).unwrap_or(now);
    let last = name::list(folder, stem).unwrap_or_default().into_iter().map(|b| b.at).filter(|at| *at < soon);
    last.max().map_or(now, |last| now.max(second(last)))
}

/// The first free name from `moment` on: two backups within a second do not overwrite each other.
pub(crate) fn free(folder: &Path, name: impl Fn(DateTime) -> String, moment: DateTime) -> PathBuf {
    let mut moment = moment;
    loop {
        let path = folder.join(name(moment));
        let Ok(next) = moment.checked_add(jiff::Span::new().seconds(1)) else { return path };
        if !path.exists() {
            return path;
        }
        moment = next;
    }
}

/// Makes a rename last over a power cut; where the system has no such thing, it is not needed.
pub(crate) fn sync_folder(folder: &Path) {
    #[cfg(unix)]
    let _ = File::open(folder).and_then(|f| f.sync_all());
    #[cfg(not(unix))]
    let _ = folder;
}

pub(crate) fn unsound(path: &Path, reason: &str) -> Problem {
    Problem::new(Code::BackupUnsound).fact("datei", shown(path)).fact("grund", reason)
}

fn unsuccessful(folder: &Path, problem: Problem) -> Problem {
    match problem.code {
        Code::DiskFull | Code::FolderMissing => problem,
        _ => {
            let reason = problem.facts.get("grund").cloned().unwrap_or_else(|| problem.sentence.clone());
            Problem::new(Code::BackupFailed).fact("ordner", folder.display()).fact("grund", reason)
        }
    }
}

#[cfg(test)]
mod tests;
