//! Sitting (Sitzung) of a board: what is planned and sent, agenda, attendance, votes, minutes.

mod attendance;
mod course;
mod dispatch;
mod minutes;
pub mod motion;
mod reading;
mod recommendation;
mod standing;
mod terms;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::{Clock, Day};

pub use attendance::{Attendance, Direction, Guest, GuestKind, Movement, Presence};
pub use course::{Course, Moment, Quorum, Room};
pub use dispatch::{CouncilDay, Dispatch, dispatch_name};
pub use minutes::{MinutesEdit, MinutesVersion, TextModule};
pub use reading::{Reading, View};
pub use recommendation::{
    Condition, Exclusion, Manner, Motion, MotionKind, PersonalChoice, PersonalVote, Recommendation, VoteKind,
};
pub use standing::standing_items;
pub use terms::{CouncilTerm, SittingTerms, council_term, last_sitting_before, sitting_terms, too_short};

choice! {
    /// How a sitting is held.
    SittingKind {
        /// People meet, in a room or by video.
        Meeting "Sitzung",
        /// Votes in writing, where the board's rules allow it.
        Circular "Umlaufverfahren",
    }
}

#[expect(clippy::derivable_impls, reason = "the words of a choice are declared by a macro")]
impl Default for SittingKind {
    fn default() -> Self {
        Self::Meeting
    }
}

/// A sitting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sitting {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board.
    pub board: i64,
    /// Running number of the board's sittings, `32`.
    pub ordinal: i64,
    /// The day.
    pub day: Day,
    /// Place with its address.
    pub place: String,
    /// Begin.
    pub begin_at: Clock,
    /// End, known when it is over.
    pub end_at: Option<Clock>,
    /// The end is "ca.".
    pub end_approx: bool,
    /// Who presides; a member.
    pub chair: Option<i64>,
    /// Who writes the minutes, as it stands behind `gez.`.
    pub minute_taker: String,
    /// Closed: its facts are final and only corrected with a reason.
    pub closed: bool,
    /// Why it was corrected, last time: opened again after closing, or its invitation withdrawn; empty: never. A
    /// reason may name people, so it stands in the row, whose images can be erased, and not in the label of the act.
    pub correction: String,
    /// Held in a room or in writing.
    pub kind: SittingKind,
    /// Since when it is cancelled; its applications wait for another sitting.
    pub cancelled_on: Option<Day>,
    /// Why it was cancelled.
    pub cancelled_for: String,
    /// The day for which it was planned before it was moved.
    pub moved_from: Option<Day>,
    /// Why it was moved.
    pub moved_for: String,
    /// Why the board went on without a quorum; the minutes repeat it.
    pub quorum_note: String,
}

impl Sitting {
    /// A sitting that is only planned.
    pub fn planned(board: i64, ordinal: i64, day: Day, place: String, begin_at: Clock) -> Self {
        Self {
            id: 0,
            uid: String::new(),
            board,
            ordinal,
            day,
            place,
            begin_at,
            end_at: None,
            end_approx: false,
            chair: None,
            minute_taker: String::new(),
            closed: false,
            correction: String::new(),
            kind: SittingKind::Meeting,
            cancelled_on: None,
            cancelled_for: String::new(),
            moved_from: None,
            moved_for: String::new(),
            quorum_note: String::new(),
        }
    }

    /// Neither closed nor cancelled: its agenda, its attendance and its votes may still change.
    pub fn open(&self) -> bool {
        !self.closed && self.cancelled_on.is_none()
    }
}

/// One item of the agenda (TOP).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Item {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// Place in the agenda, from 1; prints as `TOP 1`.
    pub position: i64,
    /// What the minutes make of it.
    pub kind: ItemKind,
    /// Title.
    pub title: String,
    /// What was said, for the minutes. For grants: the lead-in before the positions.
    pub text: String,
    /// Dealt with in public.
    pub public: bool,
    /// Came with the invitation (0) or with a Nachtrag (1, 2, …); `None`: not sent yet, or taken up late.
    pub supplement: Option<i64>,
    /// The sitting whose minutes are to be approved here.
    pub approves: Option<i64>,
}

impl Item {
    /// A public item without text, not sent yet.
    pub fn new(sitting: i64, position: i64, kind: ItemKind, title: String) -> Self {
        Self {
            id: 0,
            sitting,
            position,
            kind,
            title,
            text: String::new(),
            public: true,
            supplement: None,
            approves: None,
        }
    }
}

/// What an item is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Opening: the minutes begin with the sentence of opening.
    Opening,
    /// Applications are weighed here.
    Grants,
    /// Anything else.
    #[default]
    Talk,
}

/// An application on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgendaEntry {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The item it stands under.
    pub item: i64,
    /// The application.
    pub application: i64,
    /// Place within the item, from 1.
    pub position: i64,
    /// Came with the invitation (0) or with a Nachtrag (1, 2, …); `None`: not sent yet, or taken up late.
    pub supplement: Option<i64>,
}

impl AgendaEntry {
    /// An application at a place of an item, not sent yet.
    pub fn new(item: i64, application: i64, position: i64) -> Self {
        Self { id: 0, item, application, position, supplement: None }
    }
}
