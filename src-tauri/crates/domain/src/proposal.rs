//! Proposal (Beschlussdrucksache): what the clerk puts before the council.

mod cost;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::{Day, Money};

pub use cost::{EnteredCost, check_entered, tables, total};

/// A Beschlussdrucksache in the making.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposal {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board.
    pub board: i64,
    /// The sitting that recommended it.
    pub sitting: i64,
    /// `15-0837/2019`; arrives late from the central system.
    pub number: Option<String>,
    /// Anzahl der Anlagen.
    pub attachments: i64,
    /// Zu TOP of the council; arrives late.
    pub agenda_item: Option<String>,
    /// Day of the paper.
    pub day: Option<Day>,
    /// Title.
    pub title: String,
    /// Instead of the standing opening clause; the whole motion where there is no money.
    pub motion: String,
    /// "Berücksichtigung von Gender-Aspekten".
    pub gender_text: String,
    /// "Ergebnis der Klimawirkungsprüfung", where the board's dated setting asks for it.
    pub climate_text: String,
    /// Begründung of a motion without positions.
    pub reasoning: String,
    /// Full tables, or the short sentence.
    pub cost_form: CostForm,
    /// Transferaufwendungen as entered by hand; `None`: computed.
    pub entered_transfer: Option<Money>,
    /// Sach- und Dienstleistungen as entered by hand; `None`: computed.
    pub entered_business: Option<Money>,
    /// Groups of the council that move it, one to a line: then it is an interfraktioneller Antrag and not a paper of
    /// the administration (domain.md 1.3).
    pub movers: String,
}

/// The form of the Kostentabelle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CostForm {
    /// Both tables.
    #[default]
    Full,
    /// "Es entstehen finanzielle Auswirkungen in der o. g. Höhe."
    Sentence,
}

/// A position of a proposal: a recommended application, or something else by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Position {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The proposal.
    pub proposal: i64,
    /// Place, from 1.
    pub position: i64,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// The application whose recommendation it carries; its recipient, amount, purpose and reasons
    /// are read from there and not kept twice.
    pub application: Option<i64>,
    /// Recipient of a position without application.
    pub recipient: String,
    /// Amount of a position without application; for an Umwidmung the old amount.
    pub amount: Option<Money>,
    /// "bis zu".
    pub up_to: bool,
    /// Purpose of a position without application.
    pub purpose: String,
    /// Reasons of a position without application.
    pub reasoning: String,
}

choice! {
    /// Kinds of position (domain.md 4).
    #[derive(Default)]
    PositionKind {
        #[default]
        Grant "Zuwendung",
        /// "Initiative des Integrationsbeirates"
        OwnProject "Eigenes Projekt",
        Business "Geschäftsaufwand",
        Prize "Integrationspreis",
        /// Another use of money already granted; no new money.
        Rededication "Umwidmung",
        Disposal "Verfügungsmittel",
    }
}

impl PositionKind {
    /// Is it new money?
    pub fn adds_money(self) -> bool {
        self != Self::Rededication
    }

    /// Does it stand under Sach- und Dienstleistungen instead of Transferaufwendungen?
    pub fn is_business(self) -> bool {
        matches!(self, Self::Business | Self::Disposal)
    }
}
