//! Answers that many commands share.

use domain::Problem;
use serde::Serialize;
use ts_rs::TS;

/// What a write did.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Saved {
    /// The row that it was about; 0 where there is none.
    pub id: i64,
    /// Number of the journal entry; 0 where nothing had to be changed.
    pub entry: i64,
    /// What it did, for the toast: "Antrag 04/2019 eingetragen".
    pub label: String,
    /// Can the person take it back?
    pub undoable: bool,
    /// The rows touched, so that the window redraws just those.
    pub changed: Vec<Changed>,
    /// Worth a look, but done.
    pub warnings: Vec<Problem>,
}

/// A row that was touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// `application`, `sitting` …
    pub noun: String,
    /// Its number.
    pub id: i64,
}

/// A row together with its version, which goes back with each write.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Versioned<T> {
    /// The row.
    pub row: T,
    /// Its version: the number of the last journal entry that touched it.
    pub version: i64,
}
