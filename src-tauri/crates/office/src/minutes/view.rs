use domain::compose::{self, SittingRecord, Slot};
use domain::problem::Code;
use domain::sitting::{Item, MinutesEdit, MinutesVersion, Sitting};
use domain::{Problem, Problems};
use store::Reader;

use super::facts::Current;
use super::{ApprovalView, ExcerptOf, MinutesView, SlotView, VersionView, ViewApproval, ViewMinutes};
use crate::desk::Desk;
use crate::sittings::record::label;
use crate::table::Run;

impl Run for ViewMinutes {
    fn run(self, desk: &mut Desk) -> Result<MinutesView, Problems> {
        desk.read(|reader| {
            let current = Current::read(reader, self.sitting)?;
            let versions = reader.minutes_versions(self.sitting)?;
            Ok(MinutesView {
                sitting: self.sitting,
                version: reader.version::<Sitting>(self.sitting)?,
                slots: slots(reader, &current.record)?,
                next: versions.last().map_or(1, |newest| newest.version + 1),
                versions: versions.into_iter().map(|row| version(reader, row)).collect::<Result<_, _>>()?,
                hindrances: hindrances(&current),
                hints: compose::doubts(&current.record),
                excerpts: excerpts(&current.record),
                changes: current.changes,
            })
        })
    }
}

impl Run for ViewApproval {
    fn run(self, desk: &mut Desk) -> Result<ApprovalView, Problems> {
        desk.read(|reader| {
            let item: Item = reader.get(self.item)?;
            let of = item.approves.ok_or_else(|| Problem::new(Code::ItemApprovesNothing))?;
            let sitting: Sitting = reader.get(of)?;
            let newest = reader.minutes_versions(of)?.pop();
            Ok(ApprovalView {
                sitting: of,
                label: label(&sitting),
                version: newest.map(|row| version(reader, row)).transpose()?,
            })
        })
    }
}

/// What keeps minutes from being released, all at once.
pub(super) fn hindrances(current: &Current) -> Vec<Problem> {
    let mut found = Vec::new();
    let record = &current.record;
    if !record.sitting.closed {
        found.push(Problem::new(Code::SittingNotClosed));
    }
    let open = record.open();
    if !open.is_empty() {
        found.push(Problem::new(Code::MinutesOpen).fact("fehlt", open.join(", ")));
    }
    let now = compose::slots(record);
    let labels: Vec<&str> =
        now.iter().filter(|slot| moved(record, slot)).map(|slot| slot.label.as_str()).collect();
    if !labels.is_empty() {
        found.push(Problem::new(Code::MinutesConflict).fact("wo", labels.join(", ")));
    }
    if current.stands().is_some() {
        found.push(Problem::new(Code::MinutesUnchanged));
    }
    found
}

/// Written by hand for another text than stands there by itself now.
fn moved(record: &SittingRecord, slot: &Slot) -> bool {
    record.edits.iter().any(|edit| edit.slot == slot.name && edit.generated != slot.generated)
}

fn slots(reader: Reader<'_>, record: &SittingRecord) -> Result<Vec<SlotView>, Problem> {
    let now = compose::slots(record);
    let mut views = Vec::new();
    for slot in &now {
        let edit = record.edits.iter().find(|edit| edit.slot == slot.name);
        views.push(SlotView {
            slot: slot.name.clone(),
            label: slot.label.clone(),
            generated: slot.generated.clone(),
            text: edit.map_or_else(|| slot.generated.clone(), |edit| edit.text.clone()),
            then: edit.map(|edit| edit.generated.clone()),
            version: edit.map_or(Ok(0), |edit| reader.version::<MinutesEdit>(edit.id))?,
            conflict: moved(record, slot),
            gone: false,
        });
    }
    for edit in record.edits.iter().filter(|edit| now.iter().all(|slot| slot.name != edit.slot)) {
        views.push(SlotView {
            slot: edit.slot.clone(),
            label: "Text ohne Platz".to_owned(),
            generated: String::new(),
            text: edit.text.clone(),
            then: Some(edit.generated.clone()),
            version: reader.version::<MinutesEdit>(edit.id)?,
            conflict: false,
            gone: true,
        });
    }
    Ok(views)
}

fn version(reader: Reader<'_>, row: MinutesVersion) -> Result<VersionView, Problem> {
    let approved_in = row.approved_in.map(|id| Ok::<_, Problem>(reader.get::<Sitting>(id)?.ordinal));
    Ok(VersionView {
        id: row.id,
        version: reader.version::<MinutesVersion>(row.id)?,
        number: row.version,
        reason: row.reason,
        released_on: row.released_on,
        released_by: row.released_by,
        sha256: row.sha256,
        approved_on: row.approved_on,
        approved_in: approved_in.transpose()?,
        objections: row.objections,
    })
}

fn excerpts(record: &SittingRecord) -> Vec<ExcerptOf> {
    let entries = record.items.iter().flat_map(|item| &item.entries);
    entries
        .filter(|entry| entry.recommendation.is_some())
        .map(|entry| ExcerptOf {
            entry: entry.entry.id,
            number: entry.application.number.clone(),
            applicant: entry.application.applicant.clone(),
        })
        .collect()
}
