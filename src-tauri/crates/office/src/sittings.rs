//! Sittings: agenda, attendance, recommendations, closing.

mod agenda;
mod approval;
mod attend;
mod calendar;
mod cancel;
mod clear;
mod condition;
mod conflict;
mod entry;
mod hindrance;
mod invitation;
mod invite;
mod motion;
mod movement;
mod personal;
mod plan;
mod plan_several;
mod quorum;
mod recommend;
pub(crate) mod record;
pub(crate) mod room;
mod terms;
mod view;
mod vote;

pub use agenda::{AddItem, ChangeItem, MoveEntry, MoveItem, PutOnAgenda, RemoveItem, TakeFromAgenda};
pub(crate) use agenda::{grants_item, put_last};
pub use approval::AddApproval;
pub use attend::{AddGuest, ChangeGuest, GuestFacts, RecordAttendance, RemoveGuest};
pub use calendar::{AddCouncilDays, RemoveCouncilDay, ShowCalendar};
pub use cancel::{CancelSitting, MoveSitting, ReinstateSitting};
pub use condition::{AddCondition, ChangeCondition, ConditionFacts, RemoveCondition};
pub use conflict::DecideConflict;
pub use invitation::ViewInvitation;
pub use invite::{SendInvitation, SendSupplement, WithdrawInvitation};
pub use motion::{AddMotion, RemoveMotion, VoteMotion};
pub use movement::{RecordMovement, RemoveMovement};
pub use personal::{RecordPersonalVote, RemovePersonalVote};
pub(crate) use plan::open_sitting;
pub use plan_several::PlanSittings;
pub use quorum::NoteQuorum;
pub use recommend::{ReadVote, Recommend, RecommendMany, RetractRecommendation, WeighVote, Weighed};
pub use terms::ReadTerms;
pub use vote::{Ballot, VoteFacts};

use domain::board::{Board, Member};
use domain::sitting::{
    Condition, Guest, Item, Motion, Movement, PersonalVote, Presence, Recommendation, Sitting, SittingKind,
};
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
    /// A meeting, or votes in writing.
    pub kind: SittingKind,
    /// Closed.
    pub closed: bool,
    /// Since when it is cancelled.
    pub cancelled_on: Option<Day>,
    /// The day for which it was planned before it was moved.
    pub moved_from: Option<Day>,
    /// The day on which the invitation that holds was sent.
    pub invited_on: Option<Day>,
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
    /// Who came and went, in the order of entry.
    pub movements: Vec<MovementView>,
    /// Where the quorum is lost first, by a rule of the board: "Ab TOP 2: 8 von 22 – 12 nötig".
    pub quorum_lost: Option<String>,
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
    /// Who sits in for them.
    pub substitute: String,
    /// By video.
    pub video: bool,
    /// `ab TOP 2`, `bis TOP 3`; empty: the whole evening.
    pub moves: String,
}

/// Somebody came or went.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MovementView {
    /// The entry.
    pub row: Movement,
    /// Its version.
    pub version: i64,
    /// `Kaya, Emre kommt zu TOP 2, 19:25 Uhr`.
    pub words: String,
}

/// Who is in the room at one moment.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RoomView {
    /// The members in the room.
    pub here: Vec<i64>,
    /// How many.
    pub present: i64,
    /// Those of them that may vote here: the maximum of votes.
    pub voters: i64,
    /// Members or seats that count for the quorum.
    pub of: i64,
    /// How many have to be present; a hint where the board has no rule.
    pub needed: i64,
    /// Enough are in the room.
    pub quorate: bool,
    /// "9 von 22 – 12 wären die Mehrheit".
    pub words: String,
}

/// Somebody with a tie to the applicant, or on whose part the chair decided.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConflictView {
    /// The member.
    pub member: i64,
    /// `Voss, Katharina`.
    pub name: String,
    /// What the register knows: `Vorstand`; `null`: nothing.
    pub tie: Option<String>,
    /// Kept from deliberation and vote, as it stands.
    pub excluded: bool,
    /// The chair has decided.
    pub decided: bool,
    /// What the decision rests on.
    pub reason: String,
    /// In the room just now.
    pub here: bool,
    /// Version of the decision; 0: there is none.
    pub version: i64,
}

/// A motion in the order of voting.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MotionView {
    /// The motion.
    pub row: Motion,
    /// Its version.
    pub version: i64,
    /// Fell with a further-reaching one.
    pub fallen: bool,
    /// It is the one to be voted on next.
    pub next: bool,
    /// `Anderer Betrag: 500,00 €`.
    pub words: String,
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
    /// Who is in the room when it begins.
    pub room: RoomView,
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
    /// Came with the invitation (0) or a Nachtrag; `null`: not sent, or taken up late.
    pub supplement: Option<i64>,
    /// Who is in the room while it is weighed; those kept from it do not vote.
    pub room: RoomView,
    /// Who is kept from it, or might be.
    pub conflicts: Vec<ConflictView>,
    /// Motions in the order of voting.
    pub motions: Vec<MotionView>,
    /// Conditions (Auflagen).
    pub conditions: Vec<Versioned<Condition>>,
    /// Single votes and what members want recorded.
    pub personal: Vec<Versioned<PersonalVote>>,
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
    /// A meeting, or votes in writing where the board's rules allow it; it stays what it was planned as.
    #[serde(default)]
    #[ts(as = "Option<SittingKind>", optional)]
    pub kind: SittingKind,
}

/// Plans a sitting. It starts with the standing items of the board; without them with the opening and the weighing of
/// applications.
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
