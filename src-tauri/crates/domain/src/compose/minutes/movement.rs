//! When somebody came and went, in the words of the list of attendance.

use super::record::SittingRecord;
use crate::sitting::{Direction, Movement};

/// `ab TOP 2`, `bis TOP 3`, `ab TOP 2, Antrag 05/2019, 19.20 Uhr`. `None`: there all the time.
pub(super) fn remark(record: &SittingRecord, member: i64) -> Option<String> {
    let place = |movement: &Movement| {
        let item = record.items.iter().find(|i| i.item.id == movement.item)?;
        let under = movement
            .application
            .and_then(|id| item.entries.iter().position(|entry| entry.application.id == id).map(|at| at + 1));
        Some((item.item.position, under.unwrap_or(0)))
    };
    let mut own: Vec<&Movement> = record.movements.iter().filter(|m| m.member == member).collect();
    own.sort_by_key(|m| (place(m).unwrap_or_default(), m.id));
    let mut words = String::new();
    for movement in own {
        if !words.is_empty() {
            words.push_str(match movement.direction {
                Direction::Arrives => " und ",
                Direction::Leaves => " ",
            });
        }
        words.push_str(&phrase(record, movement));
    }
    Some(words).filter(|words| !words.is_empty())
}

/// Whoever leaves with an item was there up to the one before; in the middle of an item that would be less than
/// the truth, so there it is said before which application.
fn phrase(record: &SittingRecord, movement: &Movement) -> String {
    let number = |id: i64| record.items.iter().find(|i| i.item.id == id).map(|i| i.item.position);
    let top = number(movement.item).unwrap_or(1);
    let under = movement.application.and_then(|id| {
        let entries = record.items.iter().flat_map(|i| &i.entries);
        entries.map(|entry| &entry.application).find(|application| application.id == id)
    });
    let mut words = match (movement.direction, under) {
        (Direction::Arrives, None) => format!("ab TOP\u{a0}{top}"),
        (Direction::Arrives, Some(a)) => format!("ab TOP\u{a0}{top}, Antrag\u{a0}{}", a.number),
        (Direction::Leaves, None) if top > 1 => format!("bis TOP\u{a0}{}", top - 1),
        (Direction::Leaves, None) => format!("bis vor TOP\u{a0}{top}"),
        (Direction::Leaves, Some(a)) => format!("bis vor TOP\u{a0}{top}, Antrag\u{a0}{}", a.number),
    };
    if let Some(at) = movement.at {
        words.push_str(&format!(", {}", at.words(record.board.time_style)));
    }
    words
}
