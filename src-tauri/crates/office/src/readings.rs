//! The chair's reading: the applications of a sitting one to a page, with what a reader notes for themselves.

mod gather;
mod hand;
mod keep;
mod view;

pub(crate) use gather::{Gathered, gather};
pub use hand::HandOverReadings;
pub use keep::KeepReading;

use domain::application::{Balance, Examination, Finding, PlanLine};
use domain::association::AssociationKind;
use domain::sitting::{Reading, View};
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::applications::ApplicationRow;
use crate::associations::ConflictRow;
use crate::attachments::AttachmentRow;
use crate::pots::{Forecast, ForecastPart};
use crate::table::command;

/// The applications of a sitting to read, with the notes of the one who asks.
#[derive(Debug, Deserialize, TS)]
pub struct ViewReading {
    /// The sitting.
    pub sitting: i64,
}

/// The applications of a sitting to read.
#[derive(Debug, Serialize, TS)]
pub struct ReadingView {
    /// The sitting.
    pub sitting: i64,
    /// `32`.
    pub ordinal: i64,
    /// The day.
    pub day: Day,
    /// `Montag`.
    pub weekday: String,
    /// Place.
    pub place: String,
    /// Who reads; the notes are theirs.
    pub reader: String,
    /// One application to a page, in the order of the agenda.
    pub pages: Vec<ReadingPage>,
    /// How many of them are read.
    pub read: i64,
    /// How many readings are not handed over yet although something stands in them.
    pub kept_back: i64,
    /// Since when the office may see the newest that was handed over.
    pub handed_on: Option<Day>,
    /// The pots now, and were everything recommended.
    pub forecast: Forecast,
}

/// One application, whole, on a page.
#[derive(Debug, Serialize, TS)]
pub struct ReadingPage {
    /// The item it stands under.
    pub item: i64,
    /// `TOP 2`.
    pub under: String,
    /// Number, applicant, purpose, amounts, state.
    pub application: ApplicationRow,
    /// What lies before the board: the examined amount, else the one applied for.
    pub before: Money,
    /// Verein, Person, Einrichtung; `None` where nobody said who it is.
    pub applicant_kind: Option<AssociationKind>,
    /// What is planned.
    pub description: String,
    /// What it is to achieve.
    pub aim: String,
    /// The facts that are known, as label and text: Zeit, Ort, Für wen …
    pub facts: Vec<ReadingFact>,
    /// What the office examined; `None`: nothing yet.
    pub examination: Option<Examination>,
    /// The questions that are answered with no or open.
    pub doubts: Vec<Finding>,
    /// Papers that are still missing.
    pub missing: Vec<String>,
    /// The cost and finance plan.
    pub plan: Vec<PlanLine>,
    /// Its sums; none where there is no plan.
    pub balance: Option<Balance>,
    /// What the applicant was granted before, the newest first.
    pub earlier: Vec<EarlierGrant>,
    /// Files that can be opened.
    pub attachments: Vec<AttachmentRow>,
    /// Members who would be kept from it (§ 41 NKomVG).
    pub conflicts: Vec<ConflictRow>,
    /// From which pots it would come.
    pub parts: Vec<ForecastPart>,
    /// The reader's own note and view.
    pub own: Option<Versioned<Reading>>,
    /// What others handed over.
    pub handed: Vec<HandedReading>,
}

/// A fact with its label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ReadingFact {
    /// `Zeit`.
    pub label: String,
    /// `01.05.2019 bis 31.07.2019`.
    pub text: String,
}

/// An earlier application of the same applicant that was decided on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EarlierGrant {
    /// The application.
    pub application: i64,
    /// Year of its number.
    pub year: i16,
    /// `04/2018`.
    pub number: String,
    /// The Stadtbezirk, where it is another.
    pub district: Option<String>,
    /// What for.
    pub purpose: String,
    /// Where it stands.
    pub state_label: String,
    /// ausgezahlt
    pub paid: Option<Money>,
    /// anerkannt
    pub recognised: Option<Money>,
    /// Day by which the proof of use is due, while it is not there.
    pub proof_due: Option<Day>,
    /// That day has passed.
    pub overdue: bool,
}

/// What another reader handed over.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HandedReading {
    /// Who read.
    pub reader: String,
    /// Where they tend to.
    pub view: Option<View>,
    /// Their note.
    pub note: String,
    /// Since when the office may see it.
    pub on: Day,
}

command!(
    ViewReading,
    "reading",
    Read,
    "Zeigt die Anträge einer Sitzung zum Lesen, mit den eigenen Notizen",
    ReadingView
);
command!(KeepReading, "keep_reading", Write, "Sichert eine Lesenotiz", Saved);
command!(
    HandOverReadings,
    "hand_over_readings",
    Write,
    "Übergibt die eigenen Lesenotizen einer Sitzung",
    Saved
);
