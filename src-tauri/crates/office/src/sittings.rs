//! Sittings: agenda, attendance, recommendations, closing.

mod agenda;
mod attend;
mod plan;
mod recommend;
pub(crate) mod record;
mod view;

use domain::board::{Board, Member};
use domain::sitting::{Guest, GuestKind, Item, ItemKind, Presence, Recommendation, Sitting, VoteKind};
use domain::vote::Outcome;
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

/// Adds an item at the end of the agenda.
#[derive(Debug, Deserialize, TS)]
pub struct AddItem {
    /// The sitting.
    pub sitting: i64,
    /// What it is about.
    pub kind: ItemKind,
    /// Title.
    pub title: String,
    /// Text for the minutes; may follow later.
    pub text: String,
}

/// Changes title or text of an item; the text also after closing.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Title.
    pub title: String,
    /// Text for the minutes.
    pub text: String,
}

/// Moves an item to another place.
#[derive(Debug, Deserialize, TS)]
pub struct MoveItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// New place, from 1.
    pub position: i64,
}

/// Removes an item and what stands under it from the agenda.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Puts applications on the agenda, under the item where applications are weighed.
#[derive(Debug, Deserialize, TS)]
pub struct PutOnAgenda {
    /// The sitting.
    pub sitting: i64,
    /// The applications, in this order.
    pub applications: Vec<i64>,
}

/// Takes an application from the agenda.
#[derive(Debug, Deserialize, TS)]
pub struct TakeFromAgenda {
    /// The entry.
    pub entry: i64,
    /// Version that was read.
    pub version: i64,
}

/// Records who is present. Several members at once are one act.
#[derive(Debug, Deserialize, TS)]
pub struct RecordAttendance {
    /// The sitting.
    pub sitting: i64,
    /// The members.
    pub members: Vec<i64>,
    /// Present or verhindert; `null` removes the record.
    pub presence: Option<Presence>,
}

/// What is said of somebody present who is no member.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GuestFacts {
    /// In what part they came.
    pub kind: GuestKind,
    /// `Herr Brandt`.
    pub name: String,
    /// Unit or association.
    pub unit: String,
}

/// Adds somebody present who is no member.
#[derive(Debug, Deserialize, TS)]
pub struct AddGuest {
    /// The sitting.
    pub sitting: i64,
    /// Who.
    pub guest: GuestFacts,
}

/// Changes a guest.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeGuest {
    /// The guest.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub guest: GuestFacts,
}

/// Removes a guest.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveGuest {
    /// The guest.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// What the board voted on one application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct VoteFacts {
    /// What became of it. `recommended` and `changed` are told apart by the amount.
    pub outcome: Outcome,
    /// Amount; empty: as applied for.
    pub amount: String,
    /// "bis zu".
    pub up_to: bool,
    /// einstimmig, mehrheitlich, ausgezählt.
    pub vote_kind: VoteKind,
    /// Ja, for counted votes.
    pub yes: String,
    /// Nein.
    pub no: String,
    /// Enthaltungen.
    pub abstain: String,
    /// Reason of a change, a deferral, a rejection.
    pub reason: String,
}

/// Says what a vote would mean, without recording it: the live sentence under the digits.
#[derive(Debug, Deserialize, TS)]
pub struct WeighVote {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The vote.
    pub vote: VoteFacts,
}

/// What a vote would mean.
#[derive(Debug, Serialize, TS)]
pub struct Weighed {
    /// The sentence of the result; empty while anything is wrong.
    pub sentence: String,
    /// `7 Ja-Stimmen, 0 Nein-Stimmen, 1 Enthaltung`.
    pub figures: String,
    /// What is wrong or worth a look.
    pub problems: Vec<Problem>,
}

/// Records what the board voted on one application; a later record replaces it.
#[derive(Debug, Deserialize, TS)]
pub struct Recommend {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// Version of the recommendation that was read; 0: there is none yet.
    pub version: i64,
    /// The vote.
    pub vote: VoteFacts,
}

/// Takes a recommendation back.
#[derive(Debug, Deserialize, TS)]
pub struct RetractRecommendation {
    /// The recommendation.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
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
command!(AddItem, "add_item", Write, "Fügt einen Tagesordnungspunkt an", Saved);
command!(ChangeItem, "change_item", Write, "Ändert Titel oder Text eines Tagesordnungspunkts", Saved);
command!(MoveItem, "move_item", Write, "Verschiebt einen Tagesordnungspunkt", Saved);
command!(RemoveItem, "remove_item", Write, "Entfernt einen Tagesordnungspunkt", Saved);
command!(PutOnAgenda, "put_on_agenda", Write, "Setzt Anträge auf die Tagesordnung", Saved);
command!(TakeFromAgenda, "take_from_agenda", Write, "Nimmt einen Antrag von der Tagesordnung", Saved);
command!(RecordAttendance, "record_attendance", Write, "Vermerkt, wer anwesend oder verhindert ist", Saved);
command!(AddGuest, "add_guest", Write, "Trägt Verwaltung, Gäste, Presse oder Antragstellende ein", Saved);
command!(ChangeGuest, "change_guest", Write, "Ändert einen solchen Eintrag", Saved);
command!(RemoveGuest, "remove_guest", Write, "Entfernt einen solchen Eintrag", Saved);
command!(WeighVote, "weigh_vote", Read, "Sagt, was ein Votum bedeutet, ohne es festzuhalten", Weighed);
command!(Recommend, "recommend", Write, "Hält das Votum zu einem Antrag fest", Saved);
command!(RetractRecommendation, "retract_recommendation", Write, "Nimmt ein Votum zurück", Saved);
