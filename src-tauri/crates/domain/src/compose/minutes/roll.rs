//! The list of attendance.

use super::movement;
use super::record::SittingRecord;
use crate::order;
use crate::paper::{Attendee, Official};
use crate::sitting::{Guest, GuestKind, Presence, SittingKind};

/// Members: chair, deputy, then by alphabet. Who was not there stands in brackets, also where somebody sat in.
pub(super) fn attendees(record: &SittingRecord) -> Vec<Attendee> {
    let mut members: Vec<_> = record.members.iter().collect();
    members
        .sort_by(|(a, _), (b, _)| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    let circular = record.sitting.kind == SittingKind::Circular;
    members
        .into_iter()
        .map(|(member, presence)| Attendee {
            name: member.listed(),
            function: text(&member.function),
            party: text(&member.party),
            remark: if circular { None } else { remark(record, member.id, *presence) },
            absent: if circular {
                !record.took_part(member.id)
            } else {
                presence.is_some_and(|presence| presence != Presence::Present)
            },
        })
        .collect()
}

fn remark(record: &SittingRecord, member: i64, presence: Option<Presence>) -> Option<String> {
    let row = record.attendance.iter().find(|row| row.member == member);
    let mut parts = Vec::new();
    match presence {
        Some(Presence::Unexcused) => parts.push("unentschuldigt".to_owned()),
        Some(Presence::Represented) => {
            let by = row.map(|row| row.substitute.as_str()).filter(|name| !name.is_empty());
            parts.push(by.map_or_else(|| "vertreten".to_owned(), |by| format!("vertreten durch {by}")));
        }
        _ => {}
    }
    if presence.is_some_and(Presence::attends) {
        if row.is_some_and(|row| row.video) {
            parts.push("per Video".to_owned());
        }
        parts.extend(movement::remark(record, member));
    }
    Some(parts.join(", ")).filter(|remark| !remark.is_empty())
}

/// Everybody else of one kind, in the order in which they were noted.
pub(super) fn officials(record: &SittingRecord, kind: GuestKind) -> Vec<Official> {
    let of_kind = record.guests.iter().filter(|guest| guest.kind == kind);
    of_kind
        .map(|guest| Official {
            name: guest.name.clone(),
            unit: Some(guest.unit.clone()).filter(|unit| !unit.is_empty()),
            remark: came_for(record, guest),
        })
        .collect()
}

/// `zu TOP 2, Antrag 04/2019`.
fn came_for(record: &SittingRecord, guest: &Guest) -> Option<String> {
    let entries = || record.items.iter().flat_map(|i| i.entries.iter().map(move |entry| (i, entry)));
    let found = guest.application.and_then(|id| entries().find(|(_, entry)| entry.application.id == id));
    if let Some((item, entry)) = found {
        return Some(format!("zu TOP\u{a0}{}, Antrag\u{a0}{}", item.item.position, entry.application.number));
    }
    let item = record.items.iter().find(|row| Some(row.item.id) == guest.item)?;
    Some(format!("zu TOP\u{a0}{}", item.item.position))
}
