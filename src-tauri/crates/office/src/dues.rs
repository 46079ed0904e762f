//! What is due: follow-ups, and the start page that says what waits for the office.

mod follow_up;
mod gather;
mod page;
mod planning;

use domain::due::{DueKind, Nearness};
use domain::pot::Balance;
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::pots::PotRow;
use crate::table::command;

/// Shows what is due.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ShowDues {
    /// The board; 0: all boards.
    pub board: i64,
    /// Last day that is shown, as typed; left out: six weeks from today.
    pub until: Option<String>,
}

/// What is due.
#[derive(Debug, Serialize, TS)]
pub struct Dues {
    /// Today.
    pub today: Day,
    /// Its weekday.
    pub weekday: String,
    /// Overdue, this week, later.
    pub groups: Vec<DueGroup>,
    /// The next sitting.
    pub next_sitting: Option<NextSitting>,
    /// The board's own pot of this year.
    pub pot: Option<PotOutlook>,
    /// What the person worked on last, the newest first.
    pub recent: Vec<Recent>,
    /// The figures beside the rooms.
    pub counts: DueCounts,
}

/// What is equally near.
#[derive(Debug, Serialize, TS)]
pub struct DueGroup {
    /// How near it is.
    pub nearness: Nearness,
    /// `Überfällig`.
    pub label: String,
    /// What is to be done, the earliest first.
    pub items: Vec<DueItem>,
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DueItem {
    /// The day.
    pub day: Day,
    /// Days from today; negative: overdue.
    pub days: i64,
    /// `seit 21 Tagen`, `heute`, `Mi, 17.04.`.
    pub when: String,
    /// `Verwendungsnachweis 11/2018 fehlt`.
    pub title: String,
    /// `Übersetzerkreis Linden e.V. · 691,40 € · erinnert am 14.02.2019`.
    pub detail: String,
    /// What kind of thing it is.
    pub kind: DueKind,
    /// Where it leads: `application`, `sitting`, `proposal`, `pot`, `association`, `board` …
    pub noun: String,
    /// … and which.
    pub id: i64,
    /// What the button says.
    pub action: String,
    /// The follow-up that it is, so that it can be ticked off.
    pub follow_up: Option<FollowUpRef>,
    /// Stadtbezirk.
    pub district: String,
}

/// A follow-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FollowUpRef {
    /// The follow-up.
    pub id: i64,
    /// Its version.
    pub version: i64,
}

/// The next sitting.
#[derive(Debug, Serialize, TS)]
pub struct NextSitting {
    /// The sitting.
    pub id: i64,
    /// `32. Sitzung`.
    pub label: String,
    /// Stadtbezirk.
    pub district: String,
    /// The day.
    pub day: Day,
    /// `Montag, 01.04.2019`.
    pub day_words: String,
    /// Days from today.
    pub days: i64,
    /// Begin as the board spells it: `19.00 Uhr`.
    pub begin: String,
    /// Place.
    pub place: String,
    /// Applications on its agenda.
    pub applications: i64,
    /// Sum of what lies before the board.
    pub sum: Money,
    /// Members in office that may vote.
    pub voters: i64,
    /// How many have to be there, by the rule or as a hint.
    pub quorum: i64,
}

/// A pot now, and were everything recommended that stands on the next agenda.
#[derive(Debug, Serialize, TS)]
pub struct PotOutlook {
    /// The pot as lists show it.
    pub row: PotRow,
    /// Were everything recommended; `None`: no sitting is planned.
    pub then: Option<Balance>,
}

/// What somebody worked on.
#[derive(Debug, Serialize, TS)]
pub struct Recent {
    /// `application`, `sitting`, `proposal`, `association`, `pot`.
    pub noun: String,
    /// Its number.
    pub id: i64,
    /// `04/2019 Banjul e.V.`.
    pub title: String,
    /// Day and minute of local time, `2019-03-12 14:32`.
    pub at: String,
}

/// The figures beside the rooms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct DueCounts {
    /// Applications that wait for the office and stand on no agenda.
    pub applications: i64,
    /// Beschlussdrucksachen to be drafted, or to get their number.
    pub proposals: i64,
    /// After the decision: notices, payments, proofs to be examined or overdue, reclaims.
    pub after: i64,
}

/// Puts something on the start page for a day.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddFollowUp {
    /// The board on whose start page it stands; that of the application where one is named.
    pub board: i64,
    /// What it is about.
    #[serde(default)]
    pub application: Option<i64>,
    /// Whom it is about.
    #[serde(default)]
    pub association: Option<i64>,
    /// The day.
    pub due: String,
    /// What is to be done.
    pub text: String,
}

/// Changes a follow-up; one that was done is open again.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeFollowUp {
    /// The follow-up.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The day.
    pub due: String,
    /// What is to be done.
    pub text: String,
}

/// Ticks a follow-up off.
#[derive(Debug, Deserialize, TS)]
pub struct FinishFollowUp {
    /// The follow-up.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Removes a follow-up that was made by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveFollowUp {
    /// The follow-up.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(ShowDues, "dues", Read, "Sagt, was ansteht", Dues);
command!(AddFollowUp, "add_follow_up", Write, "Legt eine Wiedervorlage an", Saved);
command!(ChangeFollowUp, "change_follow_up", Write, "Ändert eine Wiedervorlage", Saved);
command!(FinishFollowUp, "finish_follow_up", Write, "Hakt eine Wiedervorlage ab", Saved);
command!(RemoveFollowUp, "remove_follow_up", Write, "Entfernt eine Wiedervorlage", Saved);

pub(crate) use follow_up::add as add_follow_up;
