//! What SQLite and the file system report, as problems for people.

use std::io;
use std::path::Path;

use domain::problem::{Code, Problem};
use rusqlite::ErrorCode;

/// Name of a file as people see it.
pub(crate) fn shown(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// A report of SQLite about the register at `path`.
pub(crate) fn sql_at(path: &Path) -> impl Fn(rusqlite::Error) -> Problem + Copy + '_ {
    move |error| sql(error).fact("datei", shown(path))
}

/// A report of SQLite.
pub(crate) fn sql(error: rusqlite::Error) -> Problem {
    let failed = |reason: String| Problem::new(Code::StoreFailed).fact("grund", reason);
    let rusqlite::Error::SqliteFailure(failure, message) = &error else {
        return match error {
            // A value that fits no field any more was not written by this program.
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..) => Problem::new(Code::RegisterDamaged),
            _ => failed("unerwartete Antwort der Datenbank".into()).fact("technisch", error),
        };
    };
    let message = message.as_deref().unwrap_or_default();
    match failure.code {
        ErrorCode::DiskFull => Problem::new(Code::DiskFull),
        ErrorCode::ReadOnly => Problem::new(Code::RegisterReadOnly),
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Problem::new(Code::RegisterDamaged),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Problem::new(Code::RegisterHeld),
        ErrorCode::ConstraintViolation => constraint(failure.extended_code, message),
        ErrorCode::CannotOpen => failed("die Datei ließ sich nicht öffnen".into()),
        ErrorCode::PermissionDenied => failed("keine Berechtigung".into()),
        ErrorCode::SystemIoFailure => failed("Lese- oder Schreibfehler des Datenträgers".into()),
        ErrorCode::OutOfMemory => failed("zu wenig Arbeitsspeicher".into()),
        _ => failed(format!("Fehler {} der Datenbank", failure.extended_code)).fact("technisch", message),
    }
}

fn constraint(extended: i32, message: &str) -> Problem {
    let which = message.split_once(": ").map_or("", |(_, which)| which);
    match extended {
        // Removing a row that is still needed is refused before it is tried; what is left is a row
        // that points to one that is gone.
        rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Problem::new(Code::RowMissing),
        rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE | rusqlite::ffi::SQLITE_CONSTRAINT_PRIMARYKEY => {
            Problem::new(Code::RowTwice).fact("regel", which)
        }
        _ => Problem::new(Code::RowAgainstRule).fact("regel", which),
    }
}

/// A report of the file system about `path`.
pub(crate) fn file(path: &Path, error: &io::Error) -> Problem {
    let failed =
        |reason: &str| Problem::new(Code::FileFailed).fact("datei", shown(path)).fact("grund", reason);
    // Windows: another program has it open (ERROR_SHARING_VIOLATION).
    if cfg!(windows) && error.raw_os_error() == Some(32) {
        return Problem::new(Code::FileHeld).fact("datei", shown(path));
    }
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Problem::new(Code::DiskFull),
        io::ErrorKind::NotFound => failed("die Datei oder ihr Ordner fehlt"),
        io::ErrorKind::PermissionDenied => failed("keine Berechtigung"),
        io::ErrorKind::ReadOnlyFilesystem => failed("der Datenträger ist schreibgeschützt"),
        io::ErrorKind::ResourceBusy => failed("die Datei ist gerade in Gebrauch"),
        io::ErrorKind::AlreadyExists => failed("die Datei gibt es schon"),
        io::ErrorKind::IsADirectory => failed("das ist ein Ordner"),
        io::ErrorKind::InvalidFilename => failed("der Name ist nicht möglich"),
        _ => failed("Fehler des Dateisystems").fact("technisch", error),
    }
}
