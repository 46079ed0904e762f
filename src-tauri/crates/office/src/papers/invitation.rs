use domain::application::Application;
use domain::compose::{self, SittingRecord};
use domain::document::PaperKind;
use domain::paper::{Facts, Piece};
use domain::sitting::{AgendaEntry, Dispatch, Item, Sitting, dispatch_name};
use domain::{Problem, Problems};
use store::Reader;

use super::draft::{About, Draft};
use super::private::private_names;
use super::sheets::not_yet;
use crate::desk::{Desk, local};
use crate::sittings::record::record;

/// The Einladung to a sitting, not set yet.
pub(super) fn draft(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    numbered(desk, id, |_| Ok(0))
}

/// The Nachtrag that is asked for; without a number the next one while something is not sent yet, else the last one.
pub(super) fn supplement(desk: &Desk, id: i64, which: Option<Piece>) -> Result<Draft, Problems> {
    numbered(desk, id, |record| {
        let sent = record.sitting.sent(&record.dispatches);
        let Some(last) = sent.iter().map(|sent| sent.number).max() else {
            return Err("die Einladung ist noch nicht versandt");
        };
        if let Some(Piece::Number(number)) = which {
            return Ok(number);
        }
        let unsent = record.items.iter().any(|item| {
            item.item.supplement.is_none()
                || item.entries.iter().any(|entry| entry.entry.supplement.is_none())
        });
        match (unsent, last) {
            (true, last) => Ok(last + 1),
            (false, 0) => Err("seit der Einladung kam nichts hinzu"),
            (false, last) => Ok(last),
        }
    })
}

fn numbered(
    desk: &Desk,
    id: i64,
    which: impl FnOnce(&SittingRecord) -> Result<i64, &'static str>,
) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let mut record = record(reader, id)?;
        let last = last_entry(reader, &record)?;
        record.changed = reader.moment(last)?.and_then(|stamp| local(&now, &stamp));
        let number = which(&record).map_err(|why| not_yet(PaperKind::Supplement, why))?;
        let facts = compose::invitation(&record, number);
        let SittingRecord { board, sitting, .. } = &record;
        let kind = dispatch_name(number);
        let name = format!("{kind} {} {}. Sitzung {}", board.district, sitting.ordinal, sitting.day.iso());
        let title = if number == 0 { "Einladung" } else { "Nachtrag" };
        let entries = record.items.iter().flat_map(|item| &item.entries);
        let private = private_names(reader, board, entries.map(|entry| &entry.application))?;
        let about = About { board: board.id, sitting: Some(sitting.id), private, ..About::default() };
        Ok(Draft {
            facts: Facts::Invitation(Box::new(facts)),
            name,
            title: title.to_owned(),
            about,
            kept: None,
        })
    })
}

/// The newest entry that touched anything on the paper.
fn last_entry(reader: Reader<'_>, record: &SittingRecord) -> Result<i64, Problem> {
    let mut last = reader.version::<Sitting>(record.sitting.id)?.max(reader.board_version(record.board.id)?);
    for sent in &record.dispatches {
        last = last.max(reader.version::<Dispatch>(sent.id)?);
    }
    for item in &record.items {
        last = last.max(reader.version::<Item>(item.item.id)?);
        for entry in &item.entries {
            last = last.max(reader.version::<AgendaEntry>(entry.entry.id)?);
            last = last.max(reader.version::<Application>(entry.application.id)?);
        }
    }
    Ok(last)
}
