use domain::board::Board;
use domain::problem::Code;
use domain::sitting::{Item, Sitting, SittingKind, standing_items};
use domain::{Clock, Day, Problem, Problems, text};
use store::{Reader, Tx};

use super::invite::refuse_weighed;
use super::record::{self, refuse_closed};
use super::room::Evening;
use super::{ChangeSitting, CloseSitting, PlanSitting, RemoveSitting, ReopenSitting, SittingFacts};
use super::{agenda, clear, hindrance, recommend};
use crate::answers::Saved;
use crate::desk::{Desk, deed, final_deed};
use crate::table::Run;

impl Run for PlanSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("plan_sitting"), |tx| {
            let board: Board = tx.get(self.board)?;
            let mut sitting = read_facts(tx.read(), &board, &self.sitting, 0, today)?;
            let allowed = tx.read().board_on(board.id, sitting.day)?.circular;
            if sitting.kind == SittingKind::Circular && !allowed {
                return Err(Problem::new(Code::CircularNotAllowed).at("sitting.kind").into());
            }
            sitting.uid = tx.uid();
            tx.put(&mut sitting)?;
            begin_agenda(tx, &sitting)?;
            tx.relabel(format!("{} geplant", record::label(&sitting)));
            Ok(sitting.id)
        })
    }
}

/// The items with which a new sitting begins.
pub(super) fn begin_agenda(tx: &mut Tx<'_, '_>, sitting: &Sitting) -> Result<(), Problem> {
    let board = tx.read().board_on(sitting.board, sitting.day)?;
    for (position, (kind, title)) in (1i64..).zip(standing_items(&board, sitting.kind)) {
        tx.put(&mut Item::new(sitting.id, position, kind, title))?;
    }
    Ok(())
}

impl Run for ChangeSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut told_otherwise = false;
        let mut saved = desk.act(deed("change_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let old: Sitting = tx.get(self.id)?;
            let board: Board = tx.get(old.board)?;
            let facts = SittingFacts { kind: old.kind, ..self.sitting };
            let read = read_facts(tx.read(), &board, &facts, old.id, today)?;
            let mut new = Sitting {
                ordinal: read.ordinal,
                day: read.day,
                place: read.place,
                begin_at: read.begin_at,
                end_at: read.end_at,
                end_approx: read.end_approx,
                chair: read.chair,
                minute_taker: read.minute_taker,
                ..old.clone()
            };
            // Who wrote the minutes may still be noted after closing.
            if (Sitting { minute_taker: old.minute_taker.clone(), ..new.clone() }) != old {
                refuse_closed(&old)?;
            }
            let invited = old.invited(&tx.read().dispatches(old.id)?);
            if invited && new.day != old.day {
                return Err(Problem::new(Code::SittingInvited).at("sitting.day").fact("tag", old.day).into());
            }
            if new.day != old.day {
                refuse_weighed(tx.read(), &old).map_err(|p| p.at("sitting.day"))?;
            }
            told_otherwise = invited && (new.begin_at, &new.place) != (old.begin_at, &old.place);
            let before = newest_sittings(tx, old.id)?;
            tx.put(&mut new)?;
            if newest_sittings(tx, old.id)? != before {
                return Err(Problem::new(Code::SittingOrder).at("sitting.day").fact("tag", new.day).into());
            }
            tx.relabel(format!("{} geändert", record::label(&new)));
            Ok(new.id)
        })?;
        if told_otherwise {
            saved.warnings.push(Problem::new(Code::InvitationOtherTime));
        }
        Ok(saved)
    }
}

/// For each application on the agenda of a sitting the newest sitting that weighs it.
pub(super) fn newest_sittings(tx: &Tx<'_, '_>, sitting: i64) -> Result<Vec<Option<i64>>, Problem> {
    let entries = tx.read().agenda(sitting)?;
    entries.iter().map(|entry| Ok(tx.read().case(entry.application)?.sitting.map(|s| s.id))).collect()
}

impl Run for RemoveSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let sitting: Sitting = tx.get(self.id)?;
            // One that was cancelled may go; a closed one may not.
            refuse_closed(&Sitting { cancelled_on: None, ..sitting.clone() })?;
            let read = tx.read();
            let (entries, items) = (read.agenda(self.id)?, read.items(self.id)?);
            let weighed = read.recommendations(self.id)?;
            for row in weighed {
                recommend::retractable(tx, &row)?;
                tx.remove::<domain::sitting::Recommendation>(row.id)?;
            }
            for row in entries {
                agenda::take_off(tx, self.id, &row)?;
            }
            clear::of_sitting(tx, self.id)?;
            for row in items {
                clear::approval(tx, self.id, row.approves)?;
                tx.remove::<Item>(row.id)?;
            }
            tx.remove::<Sitting>(self.id)?;
            tx.relabel(format!("{} entfernt", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

impl Run for CloseSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let end = Clock::read(&self.end_at).map_err(|p| p.at("end_at"))?;
        desk.act(final_deed("close_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting: Sitting = tx.get(self.id)?;
            refuse_closed(&sitting)?;
            in_order(sitting.begin_at, Some(end))?;
            sitting.end_at = Some(end);
            sitting.end_approx = self.end_approx;
            if let Some(problem) = hindrances(tx.read(), &sitting, today)?.into_iter().next() {
                return Err(problem.into());
            }
            sitting.closed = true;
            tx.put(&mut sitting)?;
            tx.relabel(format!("{} geschlossen", record::label(&sitting)));
            Ok(sitting.id)
        })
    }
}

impl Run for ReopenSitting {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reason = text::line(&self.reason).map_err(|p| p.at("reason"))?;
        if reason.is_empty() {
            return Err(Problem::new(Code::ReasonMissing).at("reason").into());
        }
        desk.act(deed("reopen_sitting"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting: Sitting = tx.get(self.id)?;
            if !sitting.closed {
                return Err(Problem::new(Code::SittingNotClosed).into());
            }
            sitting.closed = false;
            sitting.correction = reason;
            tx.put(&mut sitting)?;
            tx.relabel(format!("{} zur Berichtigung geöffnet", record::label(&sitting)));
            Ok(sitting.id)
        })
    }
}

/// What keeps a sitting from being closed.
pub(super) fn hindrances(reader: Reader<'_>, sitting: &Sitting, today: Day) -> Result<Vec<Problem>, Problem> {
    let mut found = Vec::new();
    if sitting.day > today {
        found.push(Problem::new(Code::SittingOnFutureDay).at("day").fact("tag", sitting.day));
    }
    let record = record::record(reader, sitting.id)?;
    let evening = Evening::of(&record);
    let nobody = match sitting.kind {
        SittingKind::Meeting => record.present() == 0,
        SittingKind::Circular => {
            record.items.iter().all(|item| evening.at_item(item.item.id).here.is_empty())
        }
    };
    if nobody {
        let code = match sitting.kind {
            SittingKind::Meeting => Code::NobodyPresent,
            SittingKind::Circular => Code::NobodyAnswered,
        };
        found.push(Problem::new(code));
    }
    for item in &record.items {
        for entry in &item.entries {
            hindrance::of_entry(reader, &record, &evening, item.item.id, entry, &mut found)?;
        }
    }
    let undecided: Vec<String> = record
        .items
        .iter()
        .flat_map(|item| &item.entries)
        .filter(|entry| entry.recommendation.is_none())
        .map(|entry| format!("Antrag {}", entry.application.number))
        .collect();
    if !undecided.is_empty() {
        found.push(Problem::new(Code::SittingUndecided).fact("antraege", undecided.join(", ")));
    }
    Ok(found)
}

fn in_order(begin: Clock, end: Option<Clock>) -> Result<(), Problem> {
    match end {
        Some(end) if end < begin => {
            Err(Problem::new(Code::EndBeforeBegin).at("end_at").fact("ende", end).fact("beginn", begin))
        }
        _ => Ok(()),
    }
}

pub(super) fn read_facts(
    reader: Reader<'_>,
    board: &Board,
    facts: &SittingFacts,
    id: i64,
    today: Day,
) -> Result<Sitting, Problems> {
    let mut problems = Problems::default();
    let at = |field: &str| format!("sitting.{field}");
    let ordinal = problems.take(&at("ordinal"), read_ordinal(reader, board.id, &facts.ordinal, id));
    let day = problems.take(&at("day"), Day::read(&facts.day, today));
    let circular = facts.kind == SittingKind::Circular;
    let place = problems.take(
        &at("place"),
        if circular { text::line(&facts.place) } else { text::needed(&facts.place, "Der Ort") },
    );
    let begin_at = problems.take(&at("begin_at"), Clock::read(&facts.begin_at));
    let end_at = match facts.end_at.trim() {
        "" => None,
        typed => problems.take(&at("end_at"), Clock::read(typed)),
    };
    if let Some(begin) = begin_at {
        problems.take(&at("end_at"), in_order(begin, end_at).map_err(|p| p.at("sitting.end_at")));
    }
    let minute_taker = problems.take(&at("minute_taker"), text::line(&facts.minute_taker));
    if let Some(chair) = facts.chair {
        let member = reader.find::<domain::board::Member>(chair)?.filter(|m| m.board == board.id);
        if member.is_none() {
            problems.add(Problem::new(Code::RowMissing).at("sitting.chair").fact("was", "Das Mitglied"));
        }
    }
    problems.settle()?;
    match (ordinal, day, place, begin_at, minute_taker) {
        (Some(ordinal), Some(day), Some(place), Some(begin_at), Some(minute_taker)) => Ok(Sitting {
            id,
            end_at,
            end_approx: facts.end_approx && end_at.is_some(),
            chair: facts.chair,
            minute_taker,
            kind: facts.kind,
            ..Sitting::planned(board.id, ordinal, day, place, begin_at)
        }),
        _ => Err(Problem::new(Code::Internal).fact("grund", "Sitzung").into()),
    }
}

fn read_ordinal(reader: Reader<'_>, board: i64, typed: &str, id: i64) -> Result<i64, Problem> {
    let free = reader.next_ordinal(board)?;
    let typed = typed.trim().trim_end_matches('.');
    if typed.is_empty() {
        return Ok(free);
    }
    let ordinal = typed
        .parse::<i64>()
        .ok()
        .filter(|n| (1..=9_999).contains(n))
        .ok_or_else(|| Problem::new(Code::OrdinalUnreadable).fact("eingabe", typed))?;
    match reader.sitting_numbered(board, ordinal)? {
        Some(other) if other.id != id => Err(Problem::new(Code::OrdinalTaken)
            .fact("nummer", ordinal)
            .fact("am", other.day)
            .fact("frei", free)),
        _ => Ok(ordinal),
    }
}

/// The sitting that a child row belongs to, if it is still open.
pub(crate) fn open_sitting(tx: &Tx<'_, '_>, id: i64) -> Result<Sitting, Problem> {
    let sitting: Sitting = tx.get(id)?;
    refuse_closed(&sitting)?;
    Ok(sitting)
}
