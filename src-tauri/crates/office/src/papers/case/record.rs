//! Everything recorded of a case, read once for its paper.

use domain::application::{Application, differences};
use domain::association::Association;
use domain::board::Board;
use domain::compose::CaseRecord;
use domain::document::PaperKind;
use domain::pot::Pot;
use domain::{Clock, Day, Money, Problem};
use jiff::Zoned;
use store::Reader;
use store::rows::CaseFile;

use super::super::draft::Asked;
use super::super::request::{recipient, signature};
use super::originals::originals;
use crate::applications::{HistoryLine, history};
use crate::desk::local;

/// The record of a case for a paper; the board as its settings held on the day of that paper.
pub(super) fn gather(reader: Reader<'_>, id: i64, asked: &Asked, now: &Zoned) -> Result<CaseRecord, Problem> {
    let file = reader.case(id)?;
    let application = file.application.clone();
    let notice = reader.notice(id)?;
    let payments = reader.payments(id)?;
    let reminders = reader.reminders(id)?;
    let reclaim = reader.reclaim(id)?;
    let recorded = match asked.kind {
        PaperKind::EarlyStart => application.early_allowed,
        PaperKind::PaymentOrder => payments.iter().find(|row| row.id == asked.id).map(|row| row.ordered_on),
        PaperKind::Reminder => reminders.iter().find(|row| row.id == asked.id).map(|row| row.day),
        PaperKind::Hearing => reclaim.as_ref().and_then(|row| row.hearing_on),
        PaperKind::ReclaimNotice => reclaim.as_ref().and_then(|row| row.notice_on),
        PaperKind::Closing => application.closed_on,
        PaperKind::Receipt | PaperKind::CaseFile => None,
        _ => notice.as_ref().map(|row| row.day),
    };
    let board = reader.board_on(application.board, recorded.unwrap_or(asked.day))?;
    let (recipient, people) = recipient(reader, &application)?;
    let examination = reader.examination(id)?;
    let vote = match &file.sitting {
        Some(sitting) => reader.recommendation(sitting.id, id)?,
        None => None,
    };
    let of_sitting = file.sitting.as_ref().map(|sitting| sitting.id);
    let mut conditions = reader.conditions_of(id)?;
    // What an older sitting wanted fell with its vote.
    conditions.retain(|row| Some(row.sitting) == of_sitting);
    let is_file = asked.kind == PaperKind::CaseFile;
    Ok(CaseRecord {
        signature: signature(&board),
        blocks: reader.text_blocks(board.id)?,
        changed: changed(reader, &application, now)?,
        association: people.map(|(association, _)| association),
        amounts: file.case.amounts,
        differences: differences(&file.stages),
        plan: reader.plan(id)?,
        requirements: reader.requirements(id)?,
        findings: match &examination {
            Some(row) => reader.findings(row.id)?,
            None => Vec::new(),
        },
        examination,
        recommendation: vote,
        conditions,
        decisions: reader.decisions(id)?,
        interest: match &reclaim {
            Some(row) => reader.interest_lines(row.id)?,
            None => Vec::new(),
        },
        proof: reader.proof(id)?,
        pots: pots(reader, id)?,
        notes: reader.notes(id)?,
        history: if is_file { told(reader, id, &board, now)? } else { Vec::new() },
        originals: if is_file { originals(reader, &application)? } else { Vec::new() },
        day: asked.day,
        board,
        application,
        recipient,
        notice,
        payments,
        reminders,
        reclaim,
        sitting: sitting(&file),
        stages: file.stages,
    })
}

fn sitting(file: &CaseFile) -> Option<domain::sitting::Sitting> {
    file.sitting.clone()
}

fn pots(reader: Reader<'_>, id: i64) -> Result<Vec<(String, String, Option<Money>)>, Problem> {
    let mut all = Vec::new();
    for funding in reader.effective_fundings(id)? {
        let pot: Pot = reader.get(funding.pot)?;
        all.push((pot.label(), pot.account, funding.amount));
    }
    Ok(all)
}

/// Moment of the newest entry that touched the case, its applicant or its board.
fn changed(
    reader: Reader<'_>,
    application: &Application,
    now: &Zoned,
) -> Result<Option<(Day, Clock)>, Problem> {
    let case = reader.case_history(application.id)?.iter().map(|one| one.change.entry).max().unwrap_or(0);
    let applicant = match application.association {
        Some(id) => reader.version::<Association>(id)?,
        None => 0,
    };
    let last = case.max(applicant).max(reader.board_version(application.board)?);
    Ok(reader.moment(last)?.and_then(|stamp| local(now, &stamp)))
}

/// What happened, the oldest first, as people read it. Documents stand in a list of their own: a Förderakte that told
/// of itself would be out of date as soon as it is issued.
fn told(reader: Reader<'_>, id: i64, board: &Board, now: &Zoned) -> Result<Vec<[String; 3]>, Problem> {
    let changes = reader.case_history(id)?;
    let of_documents: Vec<i64> = changes
        .chunk_by(|a, b| a.change.entry == b.change.entry)
        .filter(|entry| entry.iter().all(|one| one.noun == "document"))
        .filter_map(|entry| entry.first().map(|one| one.change.entry))
        .collect();
    let mut lines = history(reader, id, now)?;
    lines.retain(|line| !of_documents.contains(&line.entry));
    lines.reverse();
    let spelt = |line: HistoryLine| [moment(&line.at, board, now), line.who, line.text];
    Ok(lines.into_iter().map(spelt).collect())
}

/// `2019-03-12 14:32` as the board writes it: `12.03.2019, 14.32 Uhr`.
fn moment(at: &str, board: &Board, now: &Zoned) -> String {
    let today = Day(now.date());
    let read = at.split_once(' ').and_then(|(day, clock)| {
        let (day, clock) = (Day::read(day, today).ok()?, Clock::read(clock).ok()?);
        Some(format!("{day}, {}", clock.words(board.time_style)))
    });
    read.unwrap_or_else(|| at.to_owned())
}
