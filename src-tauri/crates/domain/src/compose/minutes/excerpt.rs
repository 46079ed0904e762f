use super::record::{SittingRecord, count};
use crate::paper::{ExcerptFacts, MinutesFacts};
use crate::sitting::SittingKind;

/// The excerpt of one application, by its entry on the agenda, from the minutes and the record they were made from.
/// `None`: nothing was recommended on it, or it is not there.
pub fn excerpt(record: &SittingRecord, minutes: &MinutesFacts, entry: i64) -> Option<ExcerptFacts> {
    let row = record.items.iter().find(|row| row.entries.iter().any(|one| one.entry.id == entry))?;
    let one = row.entries.iter().find(|one| one.entry.id == entry)?;
    let heading = format!("Antrag Nr.\u{a0}{}", one.application.number);
    let item = minutes.items.iter().find(|item| item.number == row.item.position.to_string())?;
    let mut positions = item.positions.iter().chain(&item.others);
    let position = positions.find(|position| position.heading == heading)?.clone();
    let circular = record.sitting.kind == SittingKind::Circular;
    let of_application = Some(one.application.id);
    let rooms = record.rooms();
    let here = match rooms.iter().find(|(moment, _)| moment.application == of_application) {
        Some((_, room)) if !circular => count(room.here.len()),
        _ => record.present(),
    };
    let lead = position.recommended.then(|| {
        format!(
            "Nach der Beratung empfiehlt der {} dem Stadtbezirksrat, diese Zuwendung zu beschließen:",
            record.board.name
        )
    });
    Some(ExcerptFacts {
        municipality_kind: minutes.municipality_kind.clone(),
        municipality: minutes.municipality.clone(),
        board: minutes.board.clone(),
        sitting: minutes.sitting.clone(),
        day: record.sitting.day,
        day_words: record.sitting.day.with_weekday(),
        place: minutes.place.clone().filter(|_| !circular),
        attendance: format!("{here}\u{a0}von {}\u{a0}Mitgliedern", record.members.len()),
        circular,
        item: item.number.clone(),
        title: item.title.clone(),
        lead,
        position,
        edition: minutes.edition.clone(),
        signature: minutes.signature.clone(),
        mark: minutes.mark.clone(),
        open: minutes.open.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::minutes;
    use super::super::tests::record;
    use super::*;

    #[test]
    fn only_this_application_and_who_was_there_for_it() {
        let record = record();
        let facts = excerpt(&record, &minutes(&record), 2).unwrap();
        assert_eq!(facts.position.recipient, "Verein 2");
        assert_eq!(facts.attendance.replace('\u{a0}', " "), "3 von 4 Mitgliedern");
        assert!(facts.lead.is_some());
        assert_eq!(excerpt(&record, &minutes(&record), 99), None);
    }
}
