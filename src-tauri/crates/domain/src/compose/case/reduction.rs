//! What becomes of a grant when the project costs less: it depends on the Finanzierungsart (domain.md 3.2).

use super::CaseRecord;
use super::figures::Figures;
use crate::association::AssociationKind;
use crate::grant::Financing;

impl CaseRecord {
    /// The rule as the notice lays it down; `None` while the Finanzierungsart is not known.
    pub(super) fn reduction(&self) -> Option<String> {
        let rule = match Figures::of(self).financing? {
            Financing::Fixed => {
                "Sind die tatsächlichen Ausgaben niedriger als die Zuwendung, ermäßigt sie sich auf die tatsächlichen Ausgaben."
            }
            Financing::Share => {
                "Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Deckungsmittel hinzu, ermäßigt sich die Zuwendung \
                 anteilig."
            }
            Financing::Gap | Financing::Full => {
                "Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Deckungsmittel hinzu, ermäßigt sich die Zuwendung \
                 um den vollen Unterschied."
            }
        };
        Some(rule.to_owned())
    }

    /// The same in Einfacher Sprache, after "Das Vorhaben kostet".
    pub(super) fn less(&self) -> Option<String> {
        let figures = Figures::of(self);
        match figures.financing? {
            Financing::Fixed => figures.amount_words().map(|amount| format!("weniger als {amount}")),
            _ => Some("weniger als geplant".to_owned()),
        }
    }

    /// Does somebody ask for themselves, and not for an association?
    pub(super) fn is_person(&self) -> bool {
        self.association.as_ref().is_some_and(|one| one.kind == AssociationKind::Person)
    }
}
