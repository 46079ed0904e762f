//! Applications: entered once, found at once.

pub(crate) mod change;
mod list;
mod view;

use domain::application::{Application, State};
use domain::sitting::Recommendation;
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::table::command;

pub(crate) use list::row;

/// The list of applications with count and sums that follow the filter.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListApplications {
    /// The board.
    pub board: i64,
    /// Only this year.
    pub year: Option<i16>,
    /// Only these states; none given: all.
    pub states: Option<Vec<State>>,
    /// Only where number, applicant or purpose contain this.
    pub text: Option<String>,
    /// Order; by number where left out.
    pub sort: Option<ApplicationOrder>,
    /// Downwards.
    pub descending: Option<bool>,
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
    /// The rows in order.
    pub rows: Vec<ApplicationRow>,
    /// How many.
    pub count: i64,
    /// Sum of what was applied for.
    pub requested: Money,
    /// Sum of what was recommended.
    pub recommended: Money,
    /// Years in which the board has applications, newest first.
    pub years: Vec<i16>,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ApplicationRow {
    /// The application.
    pub id: i64,
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
    /// Where it stands.
    pub state: State,
    /// The word for it.
    pub state_label: String,
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

/// What is said of an application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ApplicationFacts {
    /// `04/2019`; empty: the next free one.
    pub number: String,
    /// Day of receipt.
    pub received: String,
    /// Who applies.
    pub applicant: String,
    /// Amount.
    pub amount: String,
    /// Purpose.
    pub purpose: String,
    /// Reasons for the Beschlussdrucksache; may follow later.
    pub reasoning: String,
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

/// Marks an application as withdrawn, with the reason; or as not withdrawn after all.
#[derive(Debug, Deserialize, TS)]
pub struct WithdrawApplication {
    /// The application.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The reason; empty takes the withdrawal back.
    pub reason: String,
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
    WithdrawApplication,
    "withdraw_application",
    Write,
    "Vermerkt, dass ein Antrag zurückgezogen wurde",
    Saved
);
command!(
    RemoveApplication,
    "remove_application",
    Write,
    "Entfernt einen versehentlich eingetragenen Antrag",
    Saved
);
