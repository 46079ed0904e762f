use domain::application::Application;
use domain::board::Member;
use domain::compose;
use domain::paper::Facts;
use domain::problem::Code;
use domain::sitting::{
    AgendaEntry, Attendance, Condition, Exclusion, Guest, Item, MinutesEdit, MinutesVersion, Motion,
    Movement, PersonalVote, Recommendation, Sitting,
};
use domain::{Problem, Problems};
use store::Reader;

use super::draft::{About, Draft};
use super::private::private_names;
use crate::desk::{Desk, local};
use crate::minutes::facts::{Current, frozen};

const TITLE: &str = "Ergebnisprotokoll";
/// What an excerpt waits for: nobody certifies what may still change.
const RELEASE: &str = "Freigabe des Protokolls";

/// The Ergebnisprotokoll of a sitting: the newest released version where nothing changed since, else a draft, not
/// set yet.
pub(super) fn current(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let mut current = Current::read(reader, id)?;
        if let Some(version) = current.stands() {
            return Ok(kept(reader, version)?);
        }
        let last = last_entry(reader, &current.record)?;
        current.record.changed = reader.moment(last)?.and_then(|stamp| local(&now, &stamp));
        let facts = compose::minutes(&current.record);
        let name = name(&current.record.board.district, &current.record.sitting);
        let about = about(reader, &current.record)?;
        Ok(Draft { facts: Facts::Minutes(Box::new(facts)), name, title: TITLE.to_owned(), about, kept: None })
    })
}

/// A released version and its pages.
pub(super) fn released(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    desk.read(|reader| Ok(kept(reader, &reader.get(id)?)?))
}

fn kept(reader: Reader<'_>, version: &MinutesVersion) -> Result<Draft, Problem> {
    let sitting: Sitting = reader.get(version.sitting)?;
    let board = reader.board_on(sitting.board, sitting.day)?;
    let bytes = reader.bytes(&version.sha256)?.ok_or_else(|| Problem::new(Code::MinutesLost))?;
    let mut name = name(&board.district, &sitting);
    if version.version > 1 {
        name.push_str(&format!(" {}. Fassung", version.version));
    }
    let facts = Facts::Minutes(Box::new(frozen(version)?));
    let mut applications: Vec<Application> = Vec::new();
    for entry in reader.agenda(sitting.id)? {
        applications.push(reader.get(entry.application)?);
    }
    let private = private_names(reader, &board, applications.iter())?;
    let about = About { board: board.id, sitting: Some(sitting.id), private, ..About::default() };
    Ok(Draft { facts, name, title: TITLE.to_owned(), about, kept: Some(bytes) })
}

/// The excerpt of an application, by its entry on the agenda. A draft until the minutes say it in a released version.
pub(super) fn excerpt(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let entry: AgendaEntry = reader.get(id)?;
        let item: Item = reader.get(entry.item)?;
        let mut current = Current::read(reader, item.sitting)?;
        let last = last_entry(reader, &current.record)?;
        current.record.changed = reader.moment(last)?.and_then(|stamp| local(&now, &stamp));
        let minutes = match current.stands() {
            Some(version) => frozen(version)?,
            None => compose::minutes(&current.record),
        };
        let application: Application = reader.get(entry.application)?;
        let number = &application.number;
        let mut facts = compose::excerpt(&current.record, &minutes, id)
            .ok_or_else(|| Problem::new(Code::MinutesOpen).fact("fehlt", format!("Votum zu {number}")))?;
        if current.stands().is_none() {
            facts.open.push(RELEASE.to_owned());
        }
        let name = format!(
            "Auszug {} Antrag {number}",
            name(&current.record.board.district, &current.record.sitting)
        );
        let about = About { application: Some(application.id), ..about(reader, &current.record)? };
        let title = format!("Auszug aus dem Ergebnisprotokoll zu Antrag {number}");
        Ok(Draft { facts: Facts::Excerpt(Box::new(facts)), name, title, about, kept: None })
    })
}

fn about(reader: Reader<'_>, record: &compose::SittingRecord) -> Result<About, Problem> {
    let entries = record.items.iter().flat_map(|item| &item.entries);
    let private = private_names(reader, &record.board, entries.map(|entry| &entry.application))?;
    Ok(About { board: record.board.id, sitting: Some(record.sitting.id), private, ..About::default() })
}

fn name(district: &str, sitting: &Sitting) -> String {
    format!("{TITLE} {district} {}. Sitzung {}", sitting.ordinal, sitting.day.iso())
}

/// The newest entry that touched anything on the paper.
fn last_entry(reader: Reader<'_>, record: &compose::SittingRecord) -> Result<i64, Problem> {
    let id = record.sitting.id;
    let mut last = reader.version::<Sitting>(id)?.max(reader.board_version(record.board.id)?);
    for (member, _) in &record.members {
        last = last.max(reader.version::<Member>(member.id)?);
    }
    let mut touch = |version: i64| last = last.max(version);
    for row in &record.attendance {
        touch(reader.version::<Attendance>(row.id)?);
    }
    for row in &record.movements {
        touch(reader.version::<Movement>(row.id)?);
    }
    for row in &record.guests {
        touch(reader.version::<Guest>(row.id)?);
    }
    for row in &record.edits {
        touch(reader.version::<MinutesEdit>(row.id)?);
    }
    for item in &record.items {
        touch(reader.version::<Item>(item.item.id)?);
        for entry in &item.entries {
            touch(reader.version::<Application>(entry.application.id)?);
            if let Some(row) = &entry.recommendation {
                touch(reader.version::<Recommendation>(row.id)?);
            }
            for row in &entry.motions {
                touch(reader.version::<Motion>(row.id)?);
            }
            for row in &entry.conditions {
                touch(reader.version::<Condition>(row.id)?);
            }
            for row in &entry.exclusions {
                touch(reader.version::<Exclusion>(row.id)?);
            }
            for row in &entry.personal {
                touch(reader.version::<PersonalVote>(row.id)?);
            }
        }
    }
    Ok(last)
}
