//! The minutes as they are kept: places written by hand, released versions, text modules.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;

/// A place of the minutes that was written by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MinutesEdit {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// Which place: `opening`, `item-7`, `entry-4`, `closing`.
    pub slot: String,
    /// What stood there by itself when it was written. What would stand there now may differ: then the two are
    /// laid side by side.
    pub generated: String,
    /// What was written instead.
    pub text: String,
}

/// A version (Fassung) of the minutes that the chair released.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MinutesVersion {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// 1, 2, …
    pub version: i64,
    /// Why there is another version; empty for the first.
    pub reason: String,
    /// Day of the release.
    pub released_on: Day,
    /// Who released it.
    pub released_by: String,
    /// The facts as they were, as JSON.
    pub facts: String,
    /// SHA-256 of the pages.
    pub sha256: String,
    /// Day of the approval by the board.
    pub approved_on: Option<Day>,
    /// The sitting that approved it.
    pub approved_in: Option<i64>,
    /// What was objected before it was approved.
    pub objections: String,
}

/// Text module (Baustein) for the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextModule {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// What it is called in the choice.
    pub name: String,
    /// The text.
    pub text: String,
}
