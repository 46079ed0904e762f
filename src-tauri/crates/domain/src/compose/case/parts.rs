//! Pieces that several papers share.

use super::CaseRecord;
use crate::Day;
use crate::compose::BlockKey;
use crate::compose::letter::filled;
use crate::paper::{Part, PartFact, Word, Words};

impl CaseRecord {
    /// A block as paragraphs.
    pub(super) fn texts(&self, key: BlockKey, day: Day) -> Vec<Part> {
        self.paragraphs(key, day).into_iter().map(Part::Text).collect()
    }

    /// The text by which a notice can be fought; the last before the greeting and never split (paper rules 8.4).
    pub(super) fn remedy(&self, day: Day) -> Part {
        let mut parts = vec![Part::Section("Rechtsbehelfsbelehrung".to_owned())];
        parts.extend(self.texts(BlockKey::Remedy, day));
        Part::Keep(parts)
    }

    /// `1.400,00 € von Kora Hannover e. V.` needs a purpose; one that is missing has the words of its place.
    pub(super) fn purpose(&self, label: &str) -> PartFact {
        let value = match filled(&self.application.purpose) {
            Some(purpose) => Words::from(purpose),
            None => Words(vec![Word::Missing("Verwendungszweck".to_owned())]),
        };
        PartFact { label: label.to_owned(), value, strong: false }
    }
}

/// A value, or what is missing in its place.
pub(super) fn or_missing(value: Option<String>, what: &str) -> Word {
    match value.filter(|value| !value.trim().is_empty()) {
        Some(value) => Word::Said(value),
        None => Word::Missing(what.to_owned()),
    }
}

/// A fact whose value may be missing under other words than its label.
pub(super) fn fact_or(label: &str, value: Option<String>, what: &str) -> PartFact {
    PartFact { label: label.to_owned(), value: Words(vec![or_missing(value, what)]), strong: false }
}

/// Sentences from typed text: as it is, with its full stop.
pub(super) fn typed(text: &str) -> Vec<Part> {
    Part::prose(crate::paper::prose(&crate::compose::words::sentence(text)))
}
