//! Sitting (Sitzung) of a board: agenda, attendance, recommendations.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::vote::{Outcome, Vote};
use crate::{Clock, Day, Money};

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
    /// Why it was opened again after closing, last time; empty: never. A reason may name people, so it
    /// stands in the row, whose images can be erased, and not in the label of the act.
    pub correction: String,
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
}

/// Presence of a member in a sitting. A member without an entry is not recorded yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attendance {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The member.
    pub member: i64,
    /// Present or not.
    pub presence: Presence,
}

/// Present or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// anwesend
    Present,
    /// verhindert
    Prevented,
}

/// Somebody present who is no member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Guest {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// In what part they came.
    pub kind: GuestKind,
    /// `Herr Brandt`.
    pub name: String,
    /// Unit or association.
    pub unit: String,
}

/// In what part somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GuestKind {
    /// Verwaltung.
    Administration,
    /// Antragstellende.
    Applicant,
    /// Gast.
    Guest,
    /// Presse.
    Press,
}

/// What the board recommends on one application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recommendation {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// Recommended amount; `None` where nothing is recommended.
    pub amount: Option<Money>,
    /// "bis zu".
    pub up_to: bool,
    /// `unanimous`, `majority`, `counted`.
    pub vote_kind: VoteKind,
    /// Ja, for counted votes.
    pub yes: Option<i64>,
    /// Nein.
    pub no: Option<i64>,
    /// Enthaltungen.
    pub abstain: Option<i64>,
    /// Reason of a change, a deferral, a rejection.
    pub reason: String,
}

/// How the result was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoteKind {
    /// einstimmig
    Unanimous,
    /// mehrheitlich
    Majority,
    /// ausgezählt
    Counted,
}

impl Recommendation {
    /// The vote with its figures.
    pub fn vote(&self) -> Vote {
        match self.vote_kind {
            VoteKind::Unanimous => Vote::Unanimous,
            VoteKind::Majority => Vote::Majority,
            VoteKind::Counted => Vote::Counted {
                yes: self.yes.unwrap_or(0),
                no: self.no.unwrap_or(0),
                abstain: self.abstain.unwrap_or(0),
            },
        }
    }
}
