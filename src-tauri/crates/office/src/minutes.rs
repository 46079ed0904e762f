//! The minutes of a sitting: what is written by hand, released versions, approval.

mod approve;
mod edit;
pub(crate) mod facts;
mod release;
mod view;

use domain::{Day, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::table::command;

/// The minutes of a sitting as they are kept.
#[derive(Debug, Deserialize, TS)]
pub struct ViewMinutes {
    /// The sitting.
    pub sitting: i64,
}

/// The minutes of a sitting as they are kept.
#[derive(Debug, Serialize, TS)]
pub struct MinutesView {
    /// The sitting.
    pub sitting: i64,
    /// Version of the sitting, for the release.
    pub version: i64,
    /// The places that can be written by hand, in the order of the paper.
    pub slots: Vec<SlotView>,
    /// Released versions, the oldest first.
    pub versions: Vec<VersionView>,
    /// Which version the next release makes.
    pub next: i64,
    /// What is another now than in the newest released version, in words; empty: nothing, or none was released.
    pub changes: Vec<String>,
    /// What keeps it from being released.
    pub hindrances: Vec<Problem>,
    /// Contradictions that somebody should look at; none of them is in the way.
    pub hints: Vec<Problem>,
    /// The applications of which there are excerpts: entry of the agenda and number.
    pub excerpts: Vec<ExcerptOf>,
}

/// A place of the minutes.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SlotView {
    /// `opening`, `item-7`, `entry-4`, `closing`.
    pub slot: String,
    /// What it is called on screen.
    pub label: String,
    /// What stands there by itself; empty where the place is gone.
    pub generated: String,
    /// What is printed.
    pub text: String,
    /// What was generated when it was written by hand; `null`: it is not.
    pub then: Option<String>,
    /// Version of what was written by hand; 0: nothing was.
    pub version: i64,
    /// Written by hand, and what is generated has changed since.
    pub conflict: bool,
    /// What it was written for is no longer in the minutes; it is not printed.
    pub gone: bool,
}

/// A released version.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VersionView {
    /// The row.
    pub id: i64,
    /// Version of the row, for the approval.
    pub version: i64,
    /// 1, 2, …
    pub number: i64,
    /// Why there is another version; empty for the first.
    pub reason: String,
    /// Day of the release.
    pub released_on: Day,
    /// Who released it.
    pub released_by: String,
    /// SHA-256 of the pages.
    pub sha256: String,
    /// Day of the approval by the board.
    pub approved_on: Option<Day>,
    /// Ordinal of the sitting that approved it.
    pub approved_in: Option<i64>,
    /// What was objected before it was approved.
    pub objections: String,
}

/// An application of which there is an excerpt.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ExcerptOf {
    /// Entry of the agenda, the id of the paper.
    pub entry: i64,
    /// `04/2019`.
    pub number: String,
    /// Who applied.
    pub applicant: String,
}

/// Writes a place of the minutes by hand. What was generated when it was written goes with it.
#[derive(Debug, Deserialize, TS)]
pub struct EditMinutes {
    /// The sitting.
    pub sitting: i64,
    /// The place.
    pub slot: String,
    /// Version of what was written by hand before; 0: nothing was.
    pub version: i64,
    /// What is generated there, as it was read.
    pub generated: String,
    /// What is to stand there. The same as generated: nothing is kept.
    pub text: String,
}

/// Lets the generated text stand again.
#[derive(Debug, Deserialize, TS)]
pub struct DropMinutesEdit {
    /// The sitting.
    pub sitting: i64,
    /// The place.
    pub slot: String,
    /// Version of what was written by hand.
    pub version: i64,
}

/// Releases the minutes: the pages are kept and never change.
#[derive(Debug, Deserialize, TS)]
pub struct ReleaseMinutes {
    /// The sitting.
    pub sitting: i64,
    /// Version of the sitting that was read.
    pub version: i64,
    /// Why there is another version; nothing for the first.
    pub reason: String,
}

/// Approves the minutes that an item of the agenda names.
#[derive(Debug, Deserialize, TS)]
pub struct ApproveMinutes {
    /// The item.
    pub item: i64,
    /// Version of the released version of the minutes that was read.
    pub version: i64,
    /// What was changed before; empty: nothing.
    pub objections: String,
}

/// What an item of the agenda can approve.
#[derive(Debug, Deserialize, TS)]
pub struct ViewApproval {
    /// The item.
    pub item: i64,
}

/// What an item of the agenda can approve.
#[derive(Debug, Serialize, TS)]
pub struct ApprovalView {
    /// The sitting whose minutes they are.
    pub sitting: i64,
    /// `32. Sitzung am 01.04.2019`.
    pub label: String,
    /// The newest released version; `null`: none was released yet.
    pub version: Option<VersionView>,
}

command!(
    ViewMinutes,
    "minutes",
    Read,
    "Zeigt das Protokoll einer Sitzung: Texte, Fassungen, was offen ist",
    MinutesView
);
command!(EditMinutes, "edit_minutes", Write, "Schreibt eine Stelle des Protokolls von Hand", Saved);
command!(DropMinutesEdit, "drop_minutes_edit", Write, "Nimmt wieder den erzeugten Text", Saved);
command!(ReleaseMinutes, "release_minutes", Write, "Gibt das Protokoll frei (endgültig)", Saved);
command!(ApproveMinutes, "approve_minutes", Write, "Genehmigt das Protokoll einer früheren Sitzung", Saved);
command!(
    ViewApproval,
    "approval",
    Read,
    "Zeigt, welches Protokoll ein Tagesordnungspunkt genehmigt",
    ApprovalView
);
