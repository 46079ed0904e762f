use std::collections::BTreeMap;

use domain::board::Member;
use domain::compose::{Approval, EntryRecord, ItemRecord, SittingRecord};
use domain::problem::Code;
use domain::sitting::{Item, Presence, Sitting};
use domain::{Problem, order};
use store::Reader;

/// Gathers everything recorded of a sitting. `changed` is left open.
pub(crate) fn record(reader: Reader<'_>, id: i64) -> Result<SittingRecord, Problem> {
    let sitting: Sitting = reader.get(id)?;
    // Quorum, printing of votes and spelling of times as they held on the day.
    let board = reader.board_on(sitting.board, sitting.day)?;
    let members = roster(reader, &sitting)?;
    let agenda = reader.agenda(id)?;
    let (motions, conditions) = (reader.motions(id)?, reader.conditions(id)?);
    let (exclusions, personal) = (reader.exclusions(id)?, reader.personal_votes(id)?);
    let mut items = Vec::new();
    for item in reader.items(id)? {
        let mut entries = Vec::new();
        for entry in agenda.iter().filter(|entry| entry.item == item.id) {
            let of = entry.application;
            entries.push(EntryRecord {
                application: reader.get(of)?,
                entry: entry.clone(),
                recommendation: reader.recommendation(id, of)?,
                motions: motions.iter().filter(|row| row.application == of).cloned().collect(),
                conditions: conditions.iter().filter(|row| row.application == of).cloned().collect(),
                exclusions: exclusions.iter().filter(|row| row.application == of).cloned().collect(),
                personal: personal.iter().filter(|row| row.application == of).cloned().collect(),
            });
        }
        items.push(ItemRecord { approval: approval(reader, &item)?, item, entries });
    }
    Ok(SittingRecord {
        attendance: reader.attendance(id)?,
        movements: reader.movements(id)?,
        guests: reader.guests(id)?,
        dispatches: reader.dispatches(id)?,
        edits: reader.minutes_edits(id)?,
        edition: None,
        board,
        sitting,
        members,
        items,
        changed: None,
    })
}

/// The minutes that an item is to approve: the version that was approved here, else the newest.
fn approval(reader: Reader<'_>, item: &Item) -> Result<Option<Approval>, Problem> {
    let Some(id) = item.approves else { return Ok(None) };
    let sitting: Sitting = reader.get(id)?;
    let versions = reader.minutes_versions(id)?;
    let here = versions.iter().rev().find(|version| version.approved_in == Some(item.sitting));
    let version = here.or(versions.last());
    Ok(Some(Approval {
        ordinal: sitting.ordinal,
        day: sitting.day,
        version: version.map(|version| version.version),
        approved: here.is_some(),
        objections: here.map(|version| version.objections.clone()).unwrap_or_default(),
    }))
}

/// The members in office on the day (and those of whom something was recorded), in the order of
/// the minutes, with their presence.
pub(crate) fn roster(
    reader: Reader<'_>,
    sitting: &Sitting,
) -> Result<Vec<(Member, Option<Presence>)>, Problem> {
    let recorded: BTreeMap<i64, Presence> =
        reader.attendance(sitting.id)?.into_iter().map(|a| (a.member, a.presence)).collect();
    let mut members: Vec<_> = reader
        .members(sitting.board)?
        .into_iter()
        .map(|member| {
            let presence = recorded.get(&member.id).copied();
            (member, presence)
        })
        .filter(|(member, presence)| presence.is_some() || member.in_office(sitting.day))
        .collect();
    members
        .sort_by(|(a, _), (b, _)| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
    Ok(members)
}

/// Members that attend and may vote.
pub(crate) fn voters_present(roster: &[(Member, Option<Presence>)]) -> i64 {
    let voters = roster.iter().filter(|(m, p)| m.voting && p.is_some_and(Presence::attends)).count();
    i64::try_from(voters).unwrap_or(i64::MAX)
}

/// A closed sitting is corrected, not edited; one that is cancelled takes place again first.
pub(crate) fn refuse_closed(sitting: &Sitting) -> Result<(), Problem> {
    if sitting.closed {
        return Err(Problem::new(Code::SittingClosed).fact("nummer", sitting.ordinal));
    }
    if sitting.cancelled_on.is_some() {
        return Err(Problem::new(Code::SittingCancelled)
            .fact("nummer", sitting.ordinal)
            .fact("tag", sitting.day));
    }
    Ok(())
}

/// `32. Sitzung am 01.04.2019`.
pub(crate) fn label(sitting: &Sitting) -> String {
    format!("{}.\u{a0}Sitzung am {}", sitting.ordinal, sitting.day)
}
