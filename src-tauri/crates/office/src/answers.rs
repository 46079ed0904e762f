//! Answers that many commands share.

use domain::Problem;
use serde::{Deserialize, Serialize};
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

/// A kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperKind {
    /// Beschlussdrucksache; the id is that of the proposal.
    Proposal,
    /// Ergebnisprotokoll; the id is that of the sitting.
    Minutes,
    /// A released version of it, as it was released; the id is that of the version.
    MinutesVersion,
    /// Excerpt of it for one application; the id is that of the entry on the agenda.
    Excerpt,
    /// Nachforderung, the letter that asks for missing papers; the id is that of the application.
    Request,
    /// Einladung; the id is that of the sitting.
    Invitation,
    /// Nachtrag: the next one while something is not sent yet, else the last; the id is that of the sitting.
    Supplement,
    /// Sitzungsmappe, one application to a page; the id is that of the sitting.
    Folder,
    /// Sitzungsmappe with the notes of the one who prints it.
    NotedFolder,
}
