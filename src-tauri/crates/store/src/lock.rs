//! One writer for each register: a lock of the operating system on a file beside it. The system
//! frees it when the process dies; it is never taken away by age.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use domain::problem::{Code, Problem};
use jiff::Zoned;
use serde::{Deserialize, Serialize};

use crate::actor::Seat;
use crate::trouble::file;

/// Who holds a register. In a file of its own, because a lock on Windows also blocks readers.
#[derive(Serialize, Deserialize)]
struct Holder {
    person: String,
    host: String,
    since: Zoned,
}

/// The lock; freed when dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
    holder: PathBuf,
}

/// What came of taking the lock.
pub(crate) enum Taken {
    /// Ours.
    Ours(Lock),
    /// Somebody else's, or the folder is write-protected: what a write answers.
    Not(Problem),
}

/// `name.beirat` -> `name.beirat.lock`: the ending is appended, never replaced.
pub(crate) fn beside(register: &Path, ending: &str) -> PathBuf {
    let mut name = register.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    register.with_file_name(name)
}

pub(crate) fn take(register: &Path, seat: &Seat, now: &Zoned) -> Result<Taken, Problem> {
    let path = beside(register, ".lock");
    let opened = OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path);
    let locked = match opened {
        Ok(locked) => locked,
        Err(error) if write_protected(&error) => {
            let name = crate::trouble::shown(register);
            return Ok(Taken::Not(Problem::new(Code::RegisterReadOnly).fact("datei", name)));
        }
        Err(error) => return Err(file(&path, &error)),
    };
    let holder = beside(register, ".holder");
    match locked.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(Taken::Not(held(&holder))),
        Err(TryLockError::Error(error)) => return Err(file(&path, &error)),
    }
    let about = Holder { person: seat.person.clone(), host: seat.host.clone(), since: now.clone() };
    let text = serde_json::to_vec(&about).map_err(|e| Problem::new(Code::Internal).fact("grund", e))?;
    // Only information for others: the lock holds without it.
    let draft = beside(register, ".holder.neu");
    let _ = fs::write(&draft, text).and_then(|()| fs::rename(&draft, &holder));
    Ok(Taken::Ours(Lock { _file: locked, holder }))
}

fn write_protected(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem};
    matches!(error.kind(), PermissionDenied | ReadOnlyFilesystem)
}

/// The problem that names the holder.
fn held(holder: &Path) -> Problem {
    let problem = Problem::new(Code::RegisterHeld);
    let about = fs::read(holder).ok().and_then(|text| serde_json::from_slice::<Holder>(&text).ok());
    match about {
        Some(about) => problem
            .fact("person", about.person)
            .fact("rechner", about.host)
            .fact("seit", about.since.strftime("%d.%m.%Y, %H:%M Uhr")),
        None => problem,
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The lock file stays: removing it would let two others lock two files of the same name.
        let _ = fs::remove_file(&self.holder);
    }
}
