use domain::board::Member;
use domain::compose;
use domain::sitting::{Attendance, Guest, Item, Recommendation, Sitting};
use domain::{Problem, Problems};
use store::Reader;

use super::write::Draft;
use crate::desk::{Desk, local};
use crate::sittings::record::record;

/// The Ergebnisprotokoll of a sitting, not set yet.
pub(super) fn draft(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let mut record = record(reader, id)?;
        let last = last_entry(reader, &record)?;
        record.changed = reader.moment(last)?.and_then(|stamp| local(&now, &stamp));
        let facts = compose::minutes(&record);
        let name = format!(
            "Ergebnisprotokoll {} {}. Sitzung {}",
            record.board.district,
            record.sitting.ordinal,
            record.sitting.day.iso()
        );
        Ok(Draft { document: documents::minutes(&facts), open: facts.open, name, title: "Ergebnisprotokoll" })
    })
}

/// The newest entry that touched anything on the paper.
fn last_entry(reader: Reader<'_>, record: &compose::SittingRecord) -> Result<i64, Problem> {
    let id = record.sitting.id;
    let mut last = reader.version::<Sitting>(id)?.max(reader.board_version(record.board.id)?);
    for (member, _) in &record.members {
        last = last.max(reader.version::<Member>(member.id)?);
    }
    for row in reader.attendance(id)? {
        last = last.max(reader.version::<Attendance>(row.id)?);
    }
    for row in &record.guests {
        last = last.max(reader.version::<Guest>(row.id)?);
    }
    for row in reader.recommendations(id)? {
        last = last.max(reader.version::<Recommendation>(row.id)?);
    }
    for item in &record.items {
        last = last.max(reader.version::<Item>(item.item.id)?);
        for entry in &item.entries {
            last = last.max(reader.version::<domain::application::Application>(entry.application.id)?);
        }
    }
    Ok(last)
}
