//! Who was there, and who came or went.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Clock;
use crate::choice::choice;

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
    /// Who sat in for them, where they were represented.
    pub substitute: String,
    /// By video.
    pub video: bool,
}

impl Attendance {
    /// In person, as far as present.
    pub fn new(sitting: i64, member: i64, presence: Presence) -> Self {
        Self { id: 0, sitting, member, presence, substitute: String::new(), video: false }
    }
}

choice! {
    /// Present or not.
    Presence {
        Present "anwesend",
        Prevented "verhindert",
        Unexcused "unentschuldigt",
        /// A substitute sits in the member's place and votes for it.
        Represented "vertreten",
    }
}

impl Presence {
    /// Is the seat taken, by the member or by a substitute?
    pub fn attends(self) -> bool {
        matches!(self, Self::Present | Self::Represented)
    }
}

/// Somebody came or went while the sitting ran. Whoever is recorded as present and has no movement was there
/// from the beginning to the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Movement {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The member.
    pub member: i64,
    /// Came or went.
    pub direction: Direction,
    /// From this item on.
    pub item: i64,
    /// From this application under it on; `None`: from the beginning of the item.
    pub application: Option<i64>,
    /// At what time, where it was noted.
    pub at: Option<Clock>,
}

choice! {
    /// Came or went.
    Direction {
        Arrives "kommt",
        Leaves "geht",
    }
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
    /// The item they came for.
    pub item: Option<i64>,
    /// The application they came for.
    pub application: Option<i64>,
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
