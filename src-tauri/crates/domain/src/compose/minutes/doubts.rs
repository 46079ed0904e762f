//! Contradictions between what is recorded of a sitting and what its texts say. They are shown, never corrected and
//! never in the way: a name may really be spelt in two ways.

mod names;
mod texts;

use super::record::SittingRecord;
use crate::Problem;

/// What somebody should look at before the minutes are released.
pub fn doubts(record: &SittingRecord) -> Vec<Problem> {
    let mut found = names::spelt_twice(record);
    found.extend(texts::cut_off(record));
    found.extend(texts::end(record));
    found.extend(texts::amounts(record));
    found
}

/// A text of the minutes that somebody typed, and where it stands.
struct Typed<'a> {
    place: String,
    text: &'a str,
}

/// Everything that was typed, in the order of the paper.
fn typed(record: &SittingRecord) -> Vec<Typed<'_>> {
    let mut all = Vec::new();
    for guest in &record.guests {
        all.push(Typed { place: "Liste der Gäste".into(), text: &guest.name });
        all.push(Typed { place: "Liste der Gäste".into(), text: &guest.unit });
    }
    for row in &record.items {
        let place = format!("TOP\u{a0}{}", row.item.position);
        all.push(Typed { place: place.clone(), text: &row.item.title });
        all.push(Typed { place, text: &row.item.text });
        for entry in &row.entries {
            let place = format!("Antrag {}", entry.application.number);
            all.push(Typed { place: place.clone(), text: &entry.application.purpose });
            if let Some(recommended) = &entry.recommendation {
                all.push(Typed { place: place.clone(), text: &recommended.reason });
            }
            for motion in &entry.motions {
                all.push(Typed { place: place.clone(), text: &motion.mover });
            }
            for vote in &entry.personal {
                all.push(Typed { place: place.clone(), text: &vote.statement });
            }
        }
    }
    for edit in &record.edits {
        all.push(Typed { place: "Text von Hand".into(), text: &edit.text });
    }
    all
}
