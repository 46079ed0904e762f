//! Applications: entered once, found at once.

mod applicant;
pub(crate) mod change;
mod facts;
mod history;
mod list;
mod typed;
mod view;

use domain::application::{Amounts, Application, Balance, LipField, Move, PlanLine, Stage, State};
use domain::association::Association;
use domain::proposal::PositionKind;
use domain::sitting::Recommendation;
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::table::command;

pub(crate) use history::history;
pub(crate) use list::{row, rows_of};
pub use typed::{ApplicationFacts, DetailFacts, PlanLineFacts};

/// The list of applications with count and sums that follow the filter.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListApplications {
    /// The board; 0: all boards.
    pub board: i64,
    /// Only this year.
    pub year: Option<i16>,
    /// Only these states; none given: all.
    pub states: Option<Vec<State>>,
    /// Only what the forgiving search finds for this.
    pub text: Option<String>,
    /// Only of this association.
    pub association: Option<i64>,
    /// Only of this kind.
    pub kind: Option<PositionKind>,
    /// Only in this field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// Only where the proof of use is overdue today.
    pub proof_overdue: Option<bool>,
    /// Order; by number where left out.
    pub sort: Option<ApplicationOrder>,
    /// Downwards.
    pub descending: Option<bool>,
    /// First row of the window; 0 where left out.
    pub offset: Option<i64>,
    /// Rows of the window; 500 where left out.
    pub limit: Option<i64>,
}

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationOrder {
    /// Year and running number.
    #[default]
    Number,
    /// German order of the applicants, `TSV 2` before `TSV 10`.
    Applicant,
    /// Latest amount.
    Amount,
    /// Day of receipt.
    Received,
}

/// The list.
#[derive(Debug, Serialize, TS)]
pub struct ApplicationList {
    /// The rows of the window, in order.
    pub rows: Vec<ApplicationRow>,
    /// Place of the first row in the whole list.
    pub offset: i64,
    /// How many the whole list has.
    pub count: i64,
    /// Sum of what was applied for.
    pub requested: Money,
    /// Sum of what was recommended.
    pub recommended: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
    /// Years in which the board has applications, newest first.
    pub years: Vec<i16>,
}

/// The order of a whole list, where its rows would be too much: to find a row again, to choose many at once.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPlaces {
    /// The list; its window does not count.
    pub list: ListApplications,
}

/// The applications of a whole list.
#[derive(Debug, Serialize, TS)]
pub struct ApplicationPlaces {
    /// Their row numbers, in order.
    pub ids: Vec<i64>,
}

/// The sum over chosen applications.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SumApplications {
    /// The applications.
    pub ids: Vec<i64>,
}

/// What chosen applications come to.
#[derive(Debug, Serialize, TS)]
pub struct ApplicationSum {
    /// How many of them are there.
    pub count: i64,
    /// Sum of the amounts that count now.
    pub latest: Money,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ApplicationRow {
    /// The application.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// `04/2019`.
    pub number: String,
    /// Who applies.
    pub applicant: String,
    /// Purpose.
    pub purpose: String,
    /// Day of receipt.
    pub received: Day,
    /// beantragt
    pub amount: Money,
    /// empfohlen
    pub recommended: Option<Money>,
    /// All six.
    pub amounts: Amounts,
    /// The amount that counts now …
    pub latest: Money,
    /// … and which of the six it is.
    pub stage: Stage,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// The association, where it is said which.
    pub association: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// The word for it.
    pub state_label: String,
    /// Day by which the proof of use is due, while it is not there.
    pub proof_due: Option<Day>,
    /// The sitting it stands on or was last decided in.
    pub sitting: Option<i64>,
    /// `32. Sitzung am 01.04.2019`.
    pub sitting_label: Option<String>,
    /// The Beschlussdrucksache it stands in.
    pub proposal: Option<i64>,
}

/// One application whole.
#[derive(Debug, Deserialize, TS)]
pub struct ViewApplication {
    /// The application.
    pub id: i64,
}

/// One application whole.
#[derive(Debug, Serialize, TS)]
pub struct ApplicationView {
    /// What was entered.
    pub application: Application,
    /// Its version.
    pub version: i64,
    /// The row as the list shows it.
    pub row: ApplicationRow,
    /// The cost and finance plan.
    pub plan: Vec<PlanLine>,
    /// Its sums; none where there is no plan.
    pub balance: Option<Balance>,
    /// The association that applies.
    pub association: Option<Versioned<Association>>,
    /// How many other applications it made.
    pub earlier: i64,
    /// The moves that are possible now.
    pub moves: Vec<Move>,
    /// What the board recommended last.
    pub recommendation: Option<Recommendation>,
    /// In words: "empfohlen, einstimmig".
    pub recommendation_words: Option<String>,
    /// May it be changed? Otherwise why not.
    pub locked: Option<String>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
}

/// A line of history.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryLine {
    /// Journal entry.
    pub entry: i64,
    /// Day and minute of local time, `2019-03-12 14:32`.
    pub at: String,
    /// Who.
    pub who: String,
    /// What, in German: "Betrag von 1.650,00 € auf 1.400,00 € geändert".
    pub text: String,
}

/// What a new form starts from.
#[derive(Debug, Deserialize, TS)]
pub struct NewApplication {
    /// The board.
    pub board: i64,
}

/// What a new form starts from.
#[derive(Debug, Serialize, TS)]
pub struct NewApplicationForm {
    /// The next free number this year.
    pub number: String,
    /// Today.
    pub received: Day,
    /// Half-typed work of the same form, if any.
    pub draft: Option<String>,
}

/// Registers an application.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RegisterApplication {
    /// The board.
    pub board: i64,
    /// What was applied for.
    pub application: ApplicationFacts,
    /// Draft that this act makes superfluous.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Changes an application.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeApplication {
    /// The application.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub application: ApplicationFacts,
    /// Draft that this act makes superfluous.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Removes an application that was entered by mistake and stands on no agenda.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveApplication {
    /// The application.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(ListApplications, "applications", Read, "Listet Anträge mit Anzahl und Summen", ApplicationList);
command!(
    ListPlaces,
    "application_places",
    Read,
    "Nennt die Reihenfolge einer ganzen Liste",
    ApplicationPlaces
);
command!(SumApplications, "sum_applications", Read, "Zählt ausgewählte Anträge zusammen", ApplicationSum);
command!(ViewApplication, "application", Read, "Zeigt einen Antrag mit Verlauf", ApplicationView);
command!(
    NewApplication,
    "new_application",
    Read,
    "Nennt die nächste Nummer und den heutigen Tag",
    NewApplicationForm
);
command!(RegisterApplication, "register_application", Write, "Trägt einen Antrag ein", Saved);
command!(ChangeApplication, "change_application", Write, "Ändert einen Antrag", Saved);
command!(
    RemoveApplication,
    "remove_application",
    Write,
    "Entfernt einen versehentlich eingetragenen Antrag",
    Saved
);
