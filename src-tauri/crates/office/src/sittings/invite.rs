//! Sending the invitation and its Nachträge, and what may not be changed from then on.

use domain::board::Board;
use domain::problem::Code;
use domain::sitting::{AgendaEntry, Dispatch, Item, Sitting, dispatch_name, too_short};
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::{Reader, Tx};
use ts_rs::TS;

use super::plan::open_sitting;
use super::record;
use crate::answers::Saved;
use crate::desk::{Desk, deed, final_deed};
use crate::table::{Run, command};

/// Records that the invitation was sent: the agenda as it stands is the agenda of the sitting.
#[derive(Debug, Deserialize, TS)]
pub struct SendInvitation {
    /// The sitting.
    pub id: i64,
    /// Version of the sitting that was read.
    pub version: i64,
    /// The day it was sent, as typed; empty: today.
    pub sent_on: String,
    /// Why the term of invitation was not kept (Eilfall); empty where it was.
    pub reason: String,
}

/// Records that a Nachtrag was sent, with everything that is not sent yet.
#[derive(Debug, Deserialize, TS)]
pub struct SendSupplement {
    /// The sitting.
    pub id: i64,
    /// Version of the sitting that was read.
    pub version: i64,
    /// The day it was sent, as typed; empty: today.
    pub sent_on: String,
    /// Why it could not wait; may be empty.
    pub reason: String,
}

/// Takes the invitation back, as a correction, while nothing is weighed: the agenda can be changed again.
#[derive(Debug, Deserialize, TS)]
pub struct WithdrawInvitation {
    /// The sitting.
    pub id: i64,
    /// Version of the sitting that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(SendInvitation, "send_invitation", Write, "Vermerkt den Versand der Einladung (endgültig)", Saved);
command!(SendSupplement, "send_supplement", Write, "Vermerkt den Versand eines Nachtrags (endgültig)", Saved);
command!(
    WithdrawInvitation,
    "withdraw_invitation",
    Write,
    "Nimmt die Einladung zur Berichtigung zurück",
    Saved
);

impl Run for SendInvitation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let (sent_on, reason) = typed(&self.sent_on, &self.reason, today)?;
        desk.act(final_deed("send_invitation"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let sitting = open_sitting(tx, self.id)?;
            if sitting.invited(&tx.read().dispatches(self.id)?) {
                return Err(Problem::new(Code::InvitationSent).fact("nummer", sitting.ordinal).into());
            }
            in_time(&sitting, sent_on)?;
            let board = tx.read().board_on(sitting.board, sitting.day)?;
            if reason.is_empty() && too_short(&board, sent_on, sitting.day) {
                return Err(short(&board, &sitting, sent_on).into());
            }
            if tx.read().items(self.id)?.is_empty() {
                return Err(Problem::new(Code::AgendaEmpty).into());
            }
            send(tx, &sitting, 0, sent_on, reason)?;
            tx.relabel(format!("Einladung zur {} versandt", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

impl Run for SendSupplement {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let (sent_on, reason) = typed(&self.sent_on, &self.reason, today)?;
        desk.act(final_deed("send_supplement"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let sitting = open_sitting(tx, self.id)?;
            let dispatches = tx.read().dispatches(self.id)?;
            let sent = sitting.sent(&dispatches);
            let (Some(number), Some(last)) =
                (sent.iter().map(|one| one.number).max(), sent.iter().map(|one| one.sent_on).max())
            else {
                return Err(Problem::new(Code::InvitationMissing).fact("nummer", sitting.ordinal).into());
            };
            in_time(&sitting, sent_on)?;
            if sent_on < last {
                return Err(Problem::new(Code::SupplementTooEarly)
                    .at("sent_on")
                    .fact("versand", sent_on)
                    .fact("einladung", last)
                    .into());
            }
            if !send(tx, &sitting, number + 1, sent_on, reason)? {
                return Err(Problem::new(Code::SupplementEmpty).into());
            }
            let name = dispatch_name(number + 1);
            tx.relabel(format!("{name} zur {} versandt", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

impl Run for WithdrawInvitation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reason = reasoned(&self.reason)?;
        desk.act(deed("withdraw_invitation"), |tx| {
            tx.expect_version::<Sitting>(self.id, self.version)?;
            let mut sitting = open_sitting(tx, self.id)?;
            refuse_weighed(tx.read(), &sitting)?;
            let dispatches = tx.read().dispatches(self.id)?;
            if !sitting.invited(&dispatches) {
                return Err(Problem::new(Code::InvitationMissing).fact("nummer", sitting.ordinal).into());
            }
            for row in sitting.sent(&dispatches) {
                tx.remove::<Dispatch>(row.id)?;
            }
            unmark(tx, self.id)?;
            sitting.correction = reason;
            tx.put(&mut sitting)?;
            tx.relabel(format!("Einladung zur {} zurückgenommen", record::label(&sitting)));
            Ok(self.id)
        })
    }
}

fn typed(sent_on: &str, reason: &str, today: Day) -> Result<(Day, String), Problems> {
    let mut problems = Problems::default();
    let day = match sent_on.trim() {
        "" => Some(today),
        typed => problems.take("sent_on", Day::read(typed, today)),
    };
    if let Some(day) = day.filter(|day| *day > today) {
        problems.add(Problem::new(Code::DayAhead).at("sent_on").fact("tag", day));
    }
    let reason = problems.take("reason", text::line(reason));
    problems.settle()?;
    Ok((day.unwrap_or(today), reason.unwrap_or_default()))
}

/// A reason as typed; there must be one.
pub(super) fn reasoned(typed: &str) -> Result<String, Problem> {
    let reason = text::line(typed).map_err(|problem| problem.at("reason"))?;
    if reason.is_empty() { Err(Problem::new(Code::ReasonMissing).at("reason")) } else { Ok(reason) }
}

fn in_time(sitting: &Sitting, sent_on: Day) -> Result<(), Problem> {
    if sent_on <= sitting.day {
        return Ok(());
    }
    Err(Problem::new(Code::InvitationAfterSitting)
        .at("sent_on")
        .fact("versand", sent_on)
        .fact("tag", sitting.day))
}

fn short(board: &Board, sitting: &Sitting, sent_on: Day) -> Problem {
    Problem::new(Code::InvitationTooShort)
        .at("reason")
        .fact("versand", sent_on)
        .fact("tag", sitting.day)
        .fact("tage", sent_on.days_to(sitting.day))
        .fact("frist", board.invite_days)
}

/// Marks what is not sent yet as sent with this dispatch; says whether there was anything.
fn send(
    tx: &mut Tx<'_, '_>,
    sitting: &Sitting,
    number: i64,
    sent_on: Day,
    reason: String,
) -> Result<bool, Problem> {
    let (items, entries) = (tx.read().items(sitting.id)?, tx.read().agenda(sitting.id)?);
    let mut any = false;
    for mut item in items.into_iter().filter(|item| item.supplement.is_none()) {
        item.supplement = Some(number);
        any |= tx.put(&mut item)?;
    }
    for mut entry in entries.into_iter().filter(|entry| entry.supplement.is_none()) {
        entry.supplement = Some(number);
        any |= tx.put(&mut entry)?;
    }
    tx.put(&mut Dispatch { id: 0, sitting: sitting.id, number, sent_on, for_day: sitting.day, reason })?;
    Ok(any)
}

/// Nothing of the agenda counts as sent any more.
pub(super) fn unmark(tx: &mut Tx<'_, '_>, sitting: i64) -> Result<(), Problem> {
    let (items, entries) = (tx.read().items(sitting)?, tx.read().agenda(sitting)?);
    for item in items {
        tx.put(&mut Item { supplement: None, ..item })?;
    }
    for entry in entries {
        tx.put(&mut AgendaEntry { supplement: None, ..entry })?;
    }
    Ok(())
}

/// What was sent stays as it is while the invitation holds.
pub(super) fn refuse_sent(
    reader: Reader<'_>,
    sitting: i64,
    sent: Option<i64>,
    what: String,
) -> Result<(), Problem> {
    let Some(number) = sent else { return Ok(()) };
    let row: Sitting = reader.get(sitting)?;
    if !row.invited(&reader.dispatches(sitting)?) {
        return Ok(());
    }
    Err(Problem::new(Code::AgendaSent).fact("was", what).fact("womit", dispatch_name(number)))
}

/// Once something is weighed, what was planned is over.
pub(super) fn refuse_weighed(reader: Reader<'_>, sitting: &Sitting) -> Result<(), Problem> {
    if reader.recommendations(sitting.id)?.is_empty() {
        return Ok(());
    }
    Err(Problem::new(Code::SittingWeighed).fact("nummer", sitting.ordinal))
}
