//! What somebody notes for themselves before the sitting.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;
use crate::choice::choice;

/// A reader's own page on one application. It is never printed in the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reading {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// Who reads: the name of the actor.
    pub reader: String,
    /// Read.
    pub seen: bool,
    /// Where the reader tends to; `None`: nothing chosen yet.
    pub view: Option<View>,
    /// Note.
    pub note: String,
    /// Since when the office may see it.
    pub handed_on: Option<Day>,
}

choice! {
    /// Where a reader tends to.
    View {
        Agree "zustimmen",
        Change "mit Änderung zustimmen",
        Defer "zurückstellen",
        Reject "nicht empfehlen",
        Open "noch offen",
    }
}
