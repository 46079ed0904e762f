//! Proposals (Beschlussdrucksachen) made from what a sitting recommended.

mod draft;
mod positions;
pub(crate) mod record;
mod view;

use domain::Money;
use domain::grant::Decision;
use domain::proposal::{CostForm, Position, PositionKind, Proposal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Saved;
use crate::table::command;

pub(crate) use draft::check_cost;

/// The proposals of a board, newest first.
#[derive(Debug, Deserialize, TS)]
pub struct ListProposals {
    /// The board.
    pub board: i64,
}

/// The proposals of a board.
#[derive(Debug, Serialize, TS)]
pub struct ProposalList {
    /// Newest first.
    pub rows: Vec<ProposalRow>,
    /// Closed sittings that recommended something and have no proposal yet.
    pub waiting: Vec<WaitingSitting>,
}

/// A sitting that waits for its proposal.
#[derive(Clone, Debug, Serialize, TS)]
pub struct WaitingSitting {
    /// The sitting.
    pub id: i64,
    /// `32. Sitzung am 01.04.2019`.
    pub label: String,
    /// Sum recommended.
    pub recommended: Money,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposalRow {
    /// The proposal.
    pub id: i64,
    /// `15-0837/2019`, once issued.
    pub number: Option<String>,
    /// Title.
    pub title: String,
    /// `32. Sitzung am 01.04.2019`.
    pub sitting_label: String,
    /// The sitting.
    pub sitting: i64,
    /// How many positions.
    pub positions: i64,
    /// Sum of the new money.
    pub total: Money,
    /// How many facts are missing.
    pub open: i64,
}

/// A proposal whole.
#[derive(Debug, Deserialize, TS)]
pub struct ViewProposal {
    /// The proposal.
    pub id: i64,
}

/// A proposal whole.
#[derive(Debug, Serialize, TS)]
pub struct ProposalView {
    /// The proposal.
    pub proposal: Proposal,
    /// Its version.
    pub version: i64,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board_name: String,
    /// `Stadtbezirksrat Linden-Limmer`.
    pub council: String,
    /// `32. Sitzung am 01.04.2019`.
    pub sitting_label: String,
    /// The positions.
    pub positions: Vec<PositionView>,
    /// Sum of the new money.
    pub total: Money,
    /// "Was noch fehlt": what is there and what is not.
    pub checks: Vec<Check>,
    /// Does the dated setting of the board ask for the Klimawirkungsprüfung?
    pub climate_asked: bool,
    /// The other proposals of the same sitting.
    pub siblings: Vec<SiblingProposal>,
    /// Where the council's system shows the Drucksache, as text; `None` before it has a number.
    pub link: Option<String>,
    /// The sections as plain text, to be copied into the council system.
    pub sections: Vec<Section>,
}

/// Another proposal of the same sitting.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SiblingProposal {
    /// The proposal.
    pub id: i64,
    /// Its number, or its title while it has none.
    pub label: String,
}

/// A position as paper shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PositionView {
    /// The position as kept.
    pub position: Position,
    /// Its version.
    pub version: i64,
    /// `04/2019`, where it carries an application.
    pub number: Option<String>,
    /// Recipient.
    pub recipient: String,
    /// Amount.
    pub amount: Option<Money>,
    /// "bis zu".
    pub up_to: bool,
    /// Purpose.
    pub purpose: String,
    /// Reasons.
    pub reasoning: String,
    /// What the council decided on it last, as far as this proposal goes.
    pub decision: Option<Decision>,
    /// The council's decision may be recorded now.
    pub answerable: bool,
}

/// One line of "Was noch fehlt".
#[derive(Clone, Debug, Serialize, TS)]
pub struct Check {
    /// Settled?
    pub done: bool,
    /// Arrives late by nature and does not hinder printing.
    pub late: bool,
    /// "Kostentabelle = Positionen = 2.199,00 €".
    pub text: String,
    /// The field that settles it: of the proposal, or `application:7` for reasons of a position.
    pub field: String,
}

/// A section as plain text.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Section {
    /// `Begründung`.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Makes a Beschlussdrucksache from what a closed sitting recommended. One sitting may go into several.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DraftProposal {
    /// The sitting.
    pub sitting: i64,
    /// Only these of its recommended applications; left out: all that stand in no proposal yet.
    #[serde(default)]
    pub applications: Option<Vec<i64>>,
}

/// Changes a proposal. Fields left out stay as they are; texts may be emptied.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ChangeProposal {
    /// The proposal.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Number, as typed; empty: not issued yet.
    pub number: Option<String>,
    /// Anzahl der Anlagen, as typed.
    pub attachments: Option<String>,
    /// Zu TOP.
    pub agenda_item: Option<String>,
    /// Day of the paper, as typed; empty: open.
    pub day: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Own text of the motion; empty: the standing clause.
    pub motion: Option<String>,
    /// Gender text.
    pub gender_text: Option<String>,
    /// Climate text.
    pub climate_text: Option<String>,
    /// Reasons of a motion without positions.
    pub reasoning: Option<String>,
    /// Form of the Kostentabelle.
    pub cost_form: Option<CostForm>,
    /// Transferaufwendungen by hand, as typed; empty: computed.
    pub entered_transfer: Option<String>,
    /// Sach- und Dienstleistungen by hand, as typed; empty: computed.
    pub entered_business: Option<String>,
    /// Groups of the council that move it, one to a line: an interfraktioneller Antrag. Empty: the administration.
    pub movers: Option<String>,
}

/// Removes a proposal; the recommendations stay.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveProposal {
    /// The proposal.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// What is said of a position without application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PositionFacts {
    /// Kind of money.
    pub kind: PositionKind,
    /// Recipient.
    pub recipient: String,
    /// Amount.
    pub amount: String,
    /// "bis zu".
    pub up_to: bool,
    /// Purpose.
    pub purpose: String,
    /// Reasons.
    pub reasoning: String,
}

/// Adds a position that no application stands behind: Geschäftsaufwand, own project, Umwidmung …
#[derive(Debug, Deserialize, TS)]
pub struct AddPosition {
    /// The proposal.
    pub proposal: i64,
    /// What.
    pub position: PositionFacts,
}

/// Changes such a position.
#[derive(Debug, Deserialize, TS)]
pub struct ChangePosition {
    /// The position.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub position: PositionFacts,
}

/// Moves a position to another place.
#[derive(Debug, Deserialize, TS)]
pub struct MovePosition {
    /// The position.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// New place, from 1.
    pub place: i64,
}

/// Puts a position that carries an application into another proposal of the same sitting.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TransferPosition {
    /// The position.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// The other proposal; left out: a new one is drafted for it.
    #[serde(default)]
    pub proposal: Option<i64>,
}

/// Takes a position out of a proposal.
#[derive(Debug, Deserialize, TS)]
pub struct RemovePosition {
    /// The position.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Writes the reasons of a position of an application; they are kept with the application.
#[derive(Debug, Deserialize, TS)]
pub struct ReasonApplication {
    /// The application.
    pub id: i64,
    /// The reasons.
    pub reasoning: String,
}

command!(ListProposals, "proposals", Read, "Listet die Beschlussdrucksachen eines Beirats", ProposalList);
command!(
    ViewProposal,
    "proposal",
    Read,
    "Zeigt eine Beschlussdrucksache mit Positionen und Prüfpunkten",
    ProposalView
);
command!(DraftProposal, "draft_proposal", Write, "Entwirft die Beschlussdrucksache zu einer Sitzung", Saved);
command!(ChangeProposal, "change_proposal", Write, "Ändert eine Beschlussdrucksache", Saved);
command!(RemoveProposal, "remove_proposal", Write, "Entfernt eine Beschlussdrucksache", Saved);
command!(AddPosition, "add_position", Write, "Fügt eine Position ohne Antrag an", Saved);
command!(ChangePosition, "change_position", Write, "Ändert eine Position ohne Antrag", Saved);
command!(MovePosition, "move_position", Write, "Verschiebt eine Position", Saved);
command!(
    TransferPosition,
    "transfer_position",
    Write,
    "Nimmt eine Position in eine andere Drucksache derselben Sitzung",
    Saved
);
command!(RemovePosition, "remove_position", Write, "Nimmt eine Position heraus", Saved);
command!(
    ReasonApplication,
    "reason_application",
    Write,
    "Schreibt die Begründung zur Position eines Antrags",
    Saved
);
