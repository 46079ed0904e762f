//! The same proposal as others spell it.

use domain::paper::{CostTable, HouseStyle, ProposalFacts, ProposalPosition};

use super::{paragraph, proposal};

/// Moved by groups of the council instead of the administration.
pub fn proposal_moved() -> ProposalFacts {
    ProposalFacts {
        movers: ["SPD-Fraktion", "Fraktion BÜNDNIS 90/DIE GRÜNEN"].map(str::to_owned).into(),
        motion_head: "Antrag".to_owned(),
        motion: paragraph(
            "Der Stadtbezirksrat Linden-Limmer möge beschließen, aus seinen eigenen Mitteln zu bewilligen:",
        ),
        keep_notice: false,
        ..proposal()
    }
}

/// In the house style of Nord: a sentence for each position, the short sentence instead of the tables.
pub fn proposal_nord() -> ProposalFacts {
    let base = proposal();
    let sentence = |one: &ProposalPosition| {
        let recipient = one.recipient.clone().unwrap_or_default();
        let purpose = one.purpose.clone().unwrap_or_default();
        let amount = one.amount.map(|amount| amount.to_string()).unwrap_or_default();
        let sentence = format!("{recipient} für das Vorhaben {purpose} eine Zuwendung in Höhe von {amount}");
        ProposalPosition { sentence: Some(sentence), ..one.clone() }
    };
    ProposalFacts {
        style: HouseStyle::Nord,
        addressee: "In den Stadtbezirksrat Nord".to_owned(),
        motion: paragraph(
            "der Stadtbezirksrat Nord möge beschließen, aus Mitteln des Integrationsbeirates Nord zu bewilligen:",
        ),
        positions: base.positions.iter().map(sentence).collect(),
        cost: CostTable::Sentence("Es entstehen finanzielle Auswirkungen in der o.\u{a0}g. Höhe.".to_owned()),
        ..base
    }
}
