//! The Ergebnisprotokoll (domain.md 2.2): every sentence of it from the record of the sitting. What is written by
//! hand replaces the text of one place (slot); names, numbers and amounts of a position are never written by hand.

mod changes;
mod doubts;
mod entry;
mod excerpt;
mod item;
mod movement;
mod opening;
mod record;
mod roll;
mod slot;
#[cfg(test)]
mod tests;

pub use changes::{changes, settled};
pub use doubts::doubts;
pub use excerpt::excerpt;
pub use record::{Approval, EntryRecord, ItemRecord, SittingRecord};
pub use slot::{Slot, slots};

use crate::paper::MinutesFacts;
use crate::sitting::{GuestKind, SittingKind};

/// The facts of the Ergebnisprotokoll.
pub fn minutes(record: &SittingRecord) -> MinutesFacts {
    let SittingRecord { board, sitting, .. } = record;
    let style = board.time_style;
    let open = record.open();
    let circular = sitting.kind == SittingKind::Circular;
    let about = if sitting.end_approx { "ca.\u{a0}" } else { "" };
    let end = sitting.end_at.map(|end| format!("{about}{}", end.words(style)));
    MinutesFacts {
        municipality_kind: board.municipality_kind.clone(),
        municipality: board.municipality.clone(),
        board: board.name.clone(),
        sitting: format!("{}. Sitzung", sitting.ordinal),
        day: Some(sitting.day),
        day_words: Some(sitting.day.with_weekday()),
        place: Some(sitting.place.clone()).filter(|p| !p.is_empty()),
        begin: (!circular).then(|| sitting.begin_at.words(style)),
        end: if circular { Some(sitting.day.to_string()) } else { end },
        circular,
        edition: record.edition.clone(),
        members: roll::attendees(record),
        administration: roll::officials(record, GuestKind::Administration),
        applicants: roll::officials(record, GuestKind::Applicant),
        guests: roll::officials(record, GuestKind::Guest),
        press: roll::officials(record, GuestKind::Press),
        items: record.items.iter().map(|item| item::facts(record, item)).collect(),
        closing: opening::closing(record),
        signature: Some(sitting.minute_taker.clone()).filter(|s| !s.is_empty()),
        mark: Some(super::draft_mark(record.changed, style)),
        open,
    }
}
