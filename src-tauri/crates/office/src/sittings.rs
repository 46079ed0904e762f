//! Sittings: agenda, attendance, recommendations, closing.

mod agenda;
mod attend;
mod clear;
mod plan;
mod recommend;
pub(crate) mod record;
mod view;

pub use agenda::{AddItem, ChangeItem, MoveItem, PutOnAgenda, RemoveItem, TakeFromAgenda};
pub(crate) use agenda::{grants_item, put_last};
pub use attend::{AddGuest, ChangeGuest, GuestFacts, RecordAttendance, RemoveGuest};
pub(crate) use plan::open_sitting;
pub use recommend::{Recommend, RetractRecommendation, VoteFacts, WeighVote, Weighed};

use domain::board::{Board, Member};
use domain::sitting::{Guest, Item, Presence, Recommendation, Sitting};
use domain::{Day, Money, Problem};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::applications::ApplicationRow;
use crate::table::command;

/// The sittings of a board, newest first.
#[derive(Debug, Deserialize, TS)]
pub struct ListSittings {
    /// The board.
    pub board: i64,
}

/// The sittings of a board.
#[derive(Debug, Serialize, TS)]
pub struct SittingList {
    /// Newest first.
    pub rows: Vec<SittingRow>,
    /// The next free ordinal.
    pub next_ordinal: i64,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SittingRow {
    /// The sitting.
    pub id: i64,
    /// `32`.
    pub ordinal: i64,
    /// The day.
    pub day: Day,
    /// `Montag`.
    pub weekday: String,
    /// Place.
    pub place: String,
    /// Closed.
    pub closed: bool,
    /// How many applications stand on the agenda.
    pub applications: i64,
    /// How many of them have a recommendation.
    pub weighed: i64,
    /// Members present.
    pub present: i64,
    /// Sum recommended.
    pub recommended: Money,
    /// The Beschlussdrucksache made from it.
    pub proposal: Option<i64>,
}

/// A sitting whole.
#[derive(Debug, Deserialize, TS)]
pub struct ViewSitting {
    /// The sitting.
    pub id: i64,
}

/// A sitting whole.
#[derive(Debug, Serialize, TS)]
pub struct SittingView {
    /// The sitting.
    pub sitting: Sitting,
    /// Its version.
    pub version: i64,
    /// `Montag`.
    pub weekday: String,
    /// The board.
    pub board: Board,
    /// The members in office on the day, in the order of the minutes.
    pub roster: Vec<RosterEntry>,
    /// Members present.
    pub present: i64,
    /// Members recorded as verhindert.
    pub prevented: i64,
    /// Members in office.
    pub members: i64,
    /// Present members that may vote: the maximum of votes.
    pub voters_present: i64,
    /// How many have to be present by the rule; as a hint where there is no rule.
    pub quorum: i64,
    /// "9 von 22 – 12 wären die Mehrheit".
    pub quorum_words: String,
    /// Enough members are present.
    pub quorate: bool,
    /// Does the board have a rule at all?
    pub quorum_binding: bool,
    /// The agenda.
    pub items: Vec<ItemView>,
    /// Everybody else who was there.
    pub guests: Vec<Versioned<Guest>>,
    /// Applications that could be put on the agenda.
    pub pool: Vec<ApplicationRow>,
    /// Sum applied for on this agenda.
    pub requested: Money,
    /// Sum recommended.
    pub recommended: Money,
    /// The Beschlussdrucksache made from it.
    pub proposal: Option<i64>,
    /// What is missing for closing, in words.
    pub open: Vec<Problem>,
}

/// A member in the roster of the day.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RosterEntry {
    /// The member.
    pub member: Member,
    /// `Voss, Katharina`.
    pub name: String,
    /// Present, verhindert, or not recorded yet.
    pub presence: Option<Presence>,
}

/// An item of the agenda.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ItemView {
    /// The item.
    pub item: Item,
    /// Its version.
    pub version: i64,
    /// The applications under it.
    pub entries: Vec<EntryView>,
}

/// An application on the agenda with what became of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EntryView {
    /// The entry.
    pub id: i64,
    /// Version of the entry.
    pub version: i64,
    /// The application.
    pub application: ApplicationRow,
    /// What was recommended.
    pub recommendation: Option<Versioned<Recommendation>>,
    /// "empfohlen: 1.400,00 €, einstimmig".
    pub words: Option<String>,
}

/// What is said of a sitting, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SittingFacts {
    /// `32`; empty: the next free one.
    pub ordinal: String,
    /// The day.
    pub day: String,
    /// Place with its address.
    pub place: String,
    /// Begin.
    pub begin_at: String,
    /// End; empty before it is known.
    pub end_at: String,
    /// The end is "ca.".
    pub end_approx: bool,
    /// Who presides; `null`: the chair of the board.
    pub chair: Option<i64>,
    /// Who writes the minutes; may follow later.
    pub minute_taker: String,
}

/// Plans a sitting. It starts with two items: opening, and the weighing of applications.
#[derive(Debug, Deserialize, TS)]
pub struct PlanSitting {
    /// The board.
    pub board: i64,
    /// When and where.
    pub sitting: SittingFacts,
}

/// Changes a sitting.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub sitting: SittingFacts,
}

/// Removes a planned sitting with its agenda. Applications stay.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Closes a sitting: attendance, agenda and recommendations are final. Texts of the minutes can
/// still be written.
#[derive(Debug, Deserialize, TS)]
pub struct CloseSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// End, as typed.
    pub end_at: String,
    /// The end is "ca.".
    pub end_approx: bool,
}

/// Opens a closed sitting for a correction.
#[derive(Debug, Deserialize, TS)]
pub struct ReopenSitting {
    /// The sitting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(ListSittings, "sittings", Read, "Listet die Sitzungen eines Beirats", SittingList);
command!(
    ViewSitting,
    "sitting",
    Read,
    "Zeigt eine Sitzung mit Tagesordnung, Anwesenheit und Voten",
    SittingView
);
command!(PlanSitting, "plan_sitting", Write, "Plant eine Sitzung", Saved);
command!(ChangeSitting, "change_sitting", Write, "Ändert die Angaben zu einer Sitzung", Saved);
command!(RemoveSitting, "remove_sitting", Write, "Entfernt eine geplante Sitzung", Saved);
command!(CloseSitting, "close_sitting", Write, "Schließt eine Sitzung (endgültig)", Saved);
command!(ReopenSitting, "reopen_sitting", Write, "Öffnet eine geschlossene Sitzung zur Berichtigung", Saved);
