//! Application (Antrag) for a grant.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::vote::Outcome;
use crate::{Day, Money};

/// An application as it was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Application {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board that is to recommend it.
    pub board: i64,
    /// `04/2019` in the board's spelling.
    pub number: String,
    /// Year of the number.
    pub year: i16,
    /// Running number in that year.
    pub running: i64,
    /// Day of receipt.
    pub received: Day,
    /// Who applies.
    pub applicant: String,
    /// Amount applied for (beantragt), above zero.
    pub amount: Money,
    /// Verwendungszweck, as it stands on paper.
    pub purpose: String,
    /// What the proposal gives as reasons: who, what, for whom, when.
    pub reasoning: String,
    /// Withdrawn by the applicant or otherwise done with, with the reason.
    pub withdrawn: Option<String>,
}

/// Where an application stands (domain.md 4), as far as it follows from what is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// eingegangen
    Received,
    /// auf Tagesordnung
    OnAgenda,
    /// empfohlen, also with a changed amount
    Recommended,
    /// zurückgestellt
    Deferred,
    /// nicht empfohlen
    Rejected,
    /// stands in a Beschlussdrucksache
    Proposed,
    /// zurückgezogen
    Withdrawn,
}

impl State {
    /// All states, in the order of the way to the money.
    pub const ALL: [Self; 7] = [
        Self::Received,
        Self::OnAgenda,
        Self::Recommended,
        Self::Deferred,
        Self::Rejected,
        Self::Proposed,
        Self::Withdrawn,
    ];

    /// From what is recorded: of the newest sitting that has it on its agenda, what became of it
    /// there, and whether that stands in a Beschlussdrucksache.
    pub fn of(withdrawn: bool, on_agenda: bool, outcome: Option<Outcome>, proposed: bool) -> Self {
        match (withdrawn, on_agenda, outcome) {
            (true, ..) => Self::Withdrawn,
            (_, false, _) => Self::Received,
            (_, true, None) => Self::OnAgenda,
            (_, true, Some(Outcome::Deferred)) => Self::Deferred,
            (_, true, Some(Outcome::Rejected)) => Self::Rejected,
            (_, true, Some(_)) if proposed => Self::Proposed,
            (_, true, Some(_)) => Self::Recommended,
        }
    }

    /// May it be put on an agenda?
    pub fn ready(self) -> bool {
        matches!(self, Self::Received | Self::Deferred)
    }

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Received => "eingegangen",
            Self::OnAgenda => "auf Tagesordnung",
            Self::Recommended => "empfohlen",
            Self::Deferred => "zurückgestellt",
            Self::Rejected => "nicht empfohlen",
            Self::Proposed => "in Drucksache",
            Self::Withdrawn => "zurückgezogen",
        }
    }
}
