use domain::application::State;
use domain::board::QuorumRule;
use domain::compose::SittingRecord;
use domain::problem::Code;
use domain::sitting::{Guest, Presence, Recommendation, Sitting};
use domain::{Money, Problem, Problems};
use store::Reader;
use store::rows::{LineFilter, LineOrder};

use super::plan::hindrances;
use super::record::{record, voters_present};
use super::room::Evening;
use super::{ListSittings, SittingList, SittingRow, SittingView, ViewSitting, entry};
use crate::answers::Versioned;
use crate::applications::{ApplicationRow, row};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ListSittings {
    fn run(self, desk: &mut Desk) -> Result<SittingList, Problems> {
        desk.read(|reader| {
            let sittings = reader.sittings(self.board)?;
            let rows = sittings
                .into_iter()
                .map(|sitting| list_row(reader, sitting))
                .collect::<Result<_, Problem>>()?;
            Ok(SittingList { rows, next_ordinal: reader.next_ordinal(self.board)? })
        })
    }
}

fn list_row(reader: Reader<'_>, sitting: Sitting) -> Result<SittingRow, Problem> {
    let weighed = reader.recommendations(sitting.id)?;
    let present = reader.attendance(sitting.id)?.iter().filter(|a| a.presence.attends()).count();
    let dispatches = reader.dispatches(sitting.id)?;
    Ok(SittingRow {
        kind: sitting.kind,
        cancelled_on: sitting.cancelled_on,
        moved_from: sitting.moved_from,
        invited_on: sitting.sent(&dispatches).first().map(|sent| sent.sent_on),
        id: sitting.id,
        ordinal: sitting.ordinal,
        day: sitting.day,
        weekday: sitting.day.weekday().to_owned(),
        place: sitting.place,
        closed: sitting.closed,
        applications: count(reader.agenda(sitting.id)?.len()),
        weighed: count(weighed.len()),
        present: count(present),
        recommended: sum(&weighed),
        proposal: reader.proposals_of_sitting(sitting.id)?.last().map(|p| p.id),
    })
}

impl Run for ViewSitting {
    fn run(self, desk: &mut Desk) -> Result<SittingView, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let record = record(reader, self.id)?;
            let open = if record.sitting.closed { Vec::new() } else { open(reader, &record, today)? };
            let evening = Evening::of(&record);
            let items = entry::items(reader, &record, &evening)?;
            let weighed = reader.recommendations(self.id)?;
            let (present, members) = (record.present(), count(record.members.len()));
            let quorum = record.board.quorum(members);
            let binding = record.board.quorum_rule != QuorumRule::None;
            Ok(SittingView {
                version: reader.version::<Sitting>(self.id)?,
                weekday: record.sitting.day.weekday().to_owned(),
                present,
                prevented: count(
                    record.members.iter().filter(|(_, p)| *p == Some(Presence::Prevented)).count(),
                ),
                members,
                voters_present: voters_present(&record.members),
                quorum,
                quorum_words: entry::quorum_words(
                    &record,
                    record.quorum(usize::try_from(present).unwrap_or(0)),
                ),
                movements: entry::movements(reader, &record)?,
                quorum_lost: entry::quorum_lost(&record, &items),
                quorate: present >= quorum,
                quorum_binding: binding,
                requested: items.iter().flat_map(|i| &i.entries).map(|e| e.application.amount).sum(),
                recommended: sum(&weighed),
                pool: pool(reader, &record)?,
                guests: reader
                    .guests(self.id)?
                    .into_iter()
                    .map(|row| Ok(Versioned { version: reader.version::<Guest>(row.id)?, row }))
                    .collect::<Result<_, Problem>>()?,
                proposal: reader.proposals_of_sitting(self.id)?.last().map(|p| p.id),
                open,
                items,
                roster: record
                    .members
                    .iter()
                    .map(|(member, presence)| entry::roster_entry(&record, member, *presence))
                    .collect(),
                board: record.board,
                sitting: record.sitting,
            })
        })
    }
}

fn open(reader: Reader<'_>, record: &SittingRecord, today: domain::Day) -> Result<Vec<Problem>, Problem> {
    let mut found = hindrances(reader, &record.sitting, today)?;
    if record.sitting.end_at.is_none() {
        found.push(Problem::new(Code::SittingWithoutEnd).at("end_at"));
    }
    Ok(found)
}

/// More than any sitting weighs.
const POOL: i64 = 500;

/// Applications that could be put on this agenda, the oldest first.
fn pool(reader: Reader<'_>, record: &SittingRecord) -> Result<Vec<ApplicationRow>, Problem> {
    if record.sitting.closed {
        return Ok(Vec::new());
    }
    let ready = State::ALL.iter().copied().filter(|state| state.ready()).collect();
    let filter = LineFilter { board: Some(record.board.id), states: Some(ready), ..LineFilter::default() };
    let lines = reader.application_lines(&filter, LineOrder::Number, false, (0, POOL))?;
    let here = |id: Option<i64>| id == Some(record.sitting.id);
    Ok(lines.iter().filter(|line| !here(line.sitting.map(|(id, ..)| id))).map(row).collect())
}

fn sum(rows: &[Recommendation]) -> Money {
    rows.iter().filter(|r| r.outcome.positive()).filter_map(|r| r.amount).sum()
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
