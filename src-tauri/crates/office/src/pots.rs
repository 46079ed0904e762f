//! Pots: what a board may spend in a year, what is claimed of it and what is left.

mod book;
mod forecast;
mod fund;
mod keep;
mod overdraw;
mod view;
mod year_end;

use domain::Money;
use domain::pot::{Balance, Claim, Lapse, Pot, PotEntry, PotEntryKind, PotSource};
use domain::proposal::PositionKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::applications::ApplicationRow;
use crate::table::command;

use overdraw::{Free, refuse_overdraw_since};
pub use year_end::{CarryOver, ShowYearEnd, YearEnd, YearEndRow};

pub(crate) use forecast::forecast;
pub(crate) use fund::fund;
pub(crate) use overdraw::refuse_overdraw;
pub(crate) use view::pot_row;

/// The pots of a board in a year.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPots {
    /// The board; 0: all boards.
    pub board: i64,
    /// Haushaltsjahr; left out: this year.
    pub year: Option<i16>,
}

/// The pots of a year.
#[derive(Debug, Serialize, TS)]
pub struct PotList {
    /// The year that is shown.
    pub year: i16,
    /// The pots, the board's own first.
    pub rows: Vec<PotRow>,
    /// All of them together.
    pub total: Balance,
    /// Years in which there are pots, newest first.
    pub years: Vec<i16>,
}

/// A pot as lists show it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PotRow {
    /// The pot.
    pub pot: Pot,
    /// Its version.
    pub version: i64,
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// Stadtbezirk of its board.
    pub district: String,
    /// `80 %`.
    pub release_words: String,
    /// The pot at this moment.
    pub balance: Balance,
    /// Bookings by hand.
    pub entries: i64,
    /// Applications that draw on it.
    pub applications: i64,
}

/// One pot whole.
#[derive(Debug, Deserialize, TS)]
pub struct ViewPot {
    /// The pot.
    pub id: i64,
}

/// One pot whole.
#[derive(Debug, Serialize, TS)]
pub struct PotView {
    /// The pot as the list shows it.
    pub row: PotRow,
    /// Bookings by hand, by day.
    pub entries: Vec<Versioned<PotEntry>>,
    /// What draws on it, by number.
    pub draws: Vec<DrawRow>,
    /// What draws on it by kind of money: grants, own projects and Geschäftsaufwand apart.
    pub kinds: Vec<KindSum>,
    /// What lapses at the end of the year.
    pub lapse: Lapse,
}

/// An application that draws on a pot.
#[derive(Debug, Serialize, TS)]
pub struct DrawRow {
    /// The application.
    pub application: ApplicationRow,
    /// What it claims of this pot.
    pub claim: Claim,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// Fixed part; `None`: the rest, or all of it.
    pub part: Option<Money>,
    /// Nobody named a pot: the board's own pot stands in.
    pub implied: bool,
    /// Why the pot may be overdrawn by it.
    pub overdraw: String,
}

/// What applications of one kind claim of a pot.
#[derive(Debug, Serialize, TS)]
pub struct KindSum {
    /// Kind of money.
    pub kind: PositionKind,
    /// The word for it.
    pub label: String,
    /// How many applications.
    pub count: i64,
    /// What they claim.
    pub claim: Claim,
}

/// Creates a pot.
#[derive(Debug, Deserialize, TS)]
pub struct CreatePot {
    /// The board.
    pub board: i64,
    /// Haushaltsjahr.
    pub year: String,
    /// Where the money comes from.
    pub source: PotSource,
    /// Ansatz.
    pub allocation: String,
    /// Freigabequote, `80`, `80 %`, `72,5`; empty: all of it.
    pub release: String,
    /// Rest of the year before; may be empty.
    pub carried: String,
    /// Finanzposition, Konto or Innenauftrag.
    pub account: String,
    /// Remark.
    pub remark: String,
}

/// Changes a pot. Year and source stay.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangePot {
    /// The pot.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Ansatz.
    pub allocation: String,
    /// Freigabequote.
    pub release: String,
    /// Rest of the year before; may be empty.
    pub carried: String,
    /// Finanzposition, Konto or Innenauftrag.
    pub account: String,
    /// Remark.
    pub remark: String,
    /// Why it may be overdrawn by this; kept in the remark.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// Removes a pot that nothing draws on and that has no bookings.
#[derive(Debug, Deserialize, TS)]
pub struct RemovePot {
    /// The pot.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// A booking by hand, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PotEntryFacts {
    /// The day.
    pub day: String,
    /// What it is.
    pub kind: PotEntryKind,
    /// Amount, above zero.
    pub amount: String,
    /// Why.
    pub reason: String,
}

/// Books on a pot by hand.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct BookPot {
    /// The pot.
    pub pot: i64,
    /// The booking.
    pub entry: PotEntryFacts,
    /// Why the pot may be overdrawn by it; kept with the reason.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// Changes a booking.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeBooking {
    /// The booking.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The booking anew.
    pub entry: PotEntryFacts,
    /// Why the pot may be overdrawn by it; kept with the reason.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// Removes a booking; the reason stays in the remark of the pot.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveBooking {
    /// The booking.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

/// Shows the pots that an application draws on, and those it could draw on.
#[derive(Debug, Deserialize, TS)]
pub struct ViewFunding {
    /// The application.
    pub application: i64,
}

/// The pots of an application.
#[derive(Debug, Serialize, TS)]
pub struct FundingView {
    /// Last entry that changed the application or its pots, for `fund_application`.
    pub version: i64,
    /// The amount that counts now.
    pub amount: Money,
    /// The pots in the order in which they are served.
    pub parts: Vec<FundingPart>,
    /// Nobody named a pot: the board's own pot of the year stands in.
    pub implied: bool,
    /// The pots of the board that could be named, newest year first.
    pub choices: Vec<PotChoice>,
}

/// A pot that an application draws on.
#[derive(Debug, Serialize, TS)]
pub struct FundingPart {
    /// The pot.
    pub pot: i64,
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// Fixed part; `None`: the rest.
    pub amount: Option<Money>,
    /// What the application claims of it now.
    pub claim: Claim,
    /// Why it may be overdrawn.
    pub overdraw: String,
}

/// A pot to choose.
#[derive(Debug, Serialize, TS)]
pub struct PotChoice {
    /// The pot.
    pub id: i64,
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// What is free in it.
    pub free: Money,
}

/// Says from which pots an application is paid. No part: the board's own pot of its year.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct FundApplication {
    /// The application.
    pub application: i64,
    /// Version of its pots that was read.
    pub version: i64,
    /// The pots in the order in which they are served; exactly one takes the rest.
    pub parts: Vec<PartFacts>,
    /// Why a pot may be overdrawn by it.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// A part of an application's money, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PartFacts {
    /// The pot.
    pub pot: i64,
    /// Fixed part; empty: the rest.
    pub amount: String,
}

/// What would be left, were everything on an agenda recommended as it lies before the board.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WhatIf {
    /// The board.
    pub board: i64,
    /// The sitting; left out: the next one.
    #[serde(default)]
    pub sitting: Option<i64>,
}

/// The pots before and after a sitting.
#[derive(Debug, Serialize, TS)]
pub struct Forecast {
    /// The sitting; `None`: none is planned.
    pub sitting: Option<i64>,
    /// `32. Sitzung am 01.04.2019`.
    pub sitting_label: Option<String>,
    /// What would come on top of what is claimed now.
    pub sum: Money,
    /// The pots of this year and those that the agenda draws on.
    pub pots: Vec<PotForecast>,
    /// The applications on the agenda, in order.
    pub lines: Vec<ForecastLine>,
    /// What no pot carries.
    pub without_pot: Money,
}

/// A pot before and after a sitting.
#[derive(Debug, Serialize, TS)]
pub struct PotForecast {
    /// The pot.
    pub id: i64,
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// Now.
    pub now: Balance,
    /// Were everything recommended.
    pub then: Balance,
    /// What would be missing; 0,00 € where it suffices.
    pub missing: Money,
}

/// An application on the agenda.
#[derive(Debug, Serialize, TS)]
pub struct ForecastLine {
    /// The application.
    pub application: ApplicationRow,
    /// What lies before the board, or what it voted already.
    pub amount: Money,
    /// The board has voted on it: it counts as voted.
    pub voted: bool,
    /// From which pots it would come.
    pub parts: Vec<ForecastPart>,
}

/// A part of a line.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ForecastPart {
    /// The pot.
    pub pot: i64,
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// The part.
    pub amount: Money,
}

command!(ListPots, "pots", Read, "Listet Töpfe mit Stand und Summe", PotList);
command!(ViewPot, "pot", Read, "Zeigt einen Topf mit Buchungen und Anträgen", PotView);
command!(CreatePot, "create_pot", Write, "Legt einen Topf an", Saved);
command!(ChangePot, "change_pot", Write, "Ändert einen Topf", Saved);
command!(RemovePot, "remove_pot", Write, "Entfernt einen unbenutzten Topf", Saved);
command!(BookPot, "book_pot", Write, "Bucht von Hand auf einen Topf", Saved);
command!(ChangeBooking, "change_booking", Write, "Ändert eine Buchung", Saved);
command!(RemoveBooking, "remove_booking", Write, "Entfernt eine Buchung mit Grund", Saved);
command!(ViewFunding, "funding", Read, "Zeigt, aus welchen Töpfen ein Antrag kommt", FundingView);
command!(FundApplication, "fund_application", Write, "Sagt, aus welchen Töpfen ein Antrag kommt", Saved);
command!(WhatIf, "what_if", Read, "Sagt, was nach einer Sitzung in den Töpfen bliebe", Forecast);
