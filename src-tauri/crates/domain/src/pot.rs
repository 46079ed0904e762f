//! Pot (Fördertopf): the money of a year, a board and a source (domain.md 1.3).
//!
//! Empfohlen reserves, beschlossen binds, ausgezahlt spends; what comes back in the same year is free again
//! (domain.md 4). An Umwidmung is no new money.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::{Day, Money};

mod ledger;
mod release;

pub use ledger::{Balance, Claim, Claimant, Lapse, Share, balance, claim, released, shares};
pub use release::{read_release, release_words};

choice! {
    /// Where the money comes from.
    PotSource {
        Board "Integrationsbeirat",
        Council "eigene Mittel des Stadtbezirksrates",
        Management "Stadtbezirksmanagement",
    }
}

/// The money of a year, a board and a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pot {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board.
    pub board: i64,
    /// Haushaltsjahr.
    pub year: i16,
    /// Source.
    pub source: PotSource,
    /// Ansatz.
    pub allocation: Money,
    /// Freigabequote in hundredths of a percent: 8000 are 80 %.
    pub release: i64,
    /// Rest of the year before that was carried over.
    pub carried: Money,
    /// Finanzposition, Konto or Innenauftrag.
    pub account: String,
    /// Remark.
    pub remark: String,
}

choice! {
    /// A booking of a pot by hand.
    PotEntryKind {
        Return "Rückfluss",
        Expense "Ausgabe ohne Antrag",
        TransferIn "Verstärkung",
        TransferOut "Abgabe",
        Lapse "verfallen",
    }
}

impl Pot {
    /// `Integrationsbeirat 2019`.
    pub fn label(&self) -> String {
        let source = match self.source {
            PotSource::Council => "Eigene Mittel des Stadtbezirksrates",
            source => source.label(),
        };
        format!("{source} {}", self.year)
    }
}

/// A booking of a pot by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PotEntry {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The pot.
    pub pot: i64,
    /// The day.
    pub day: Day,
    /// What it is.
    pub kind: PotEntryKind,
    /// Amount, above zero.
    pub amount: Money,
    /// Why.
    pub reason: String,
}

/// That an application draws on a pot. An application may draw on several: one takes the rest (`amount`
/// left out), the others a fixed part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Funding {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// The pot.
    pub pot: i64,
    /// Order in which the fixed parts are served, from 1.
    pub position: i64,
    /// Fixed part; `None`: the rest.
    pub amount: Option<Money>,
    /// Why the pot may be overdrawn by it; empty: it may not.
    pub overdraw: String,
}
