use domain::pot::{Pot, PotEntry, PotEntryKind};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use store::Tx;

use super::keep::remark;
use super::overdraw::overdrawn;
use super::{BookPot, ChangeBooking, Free, PotEntryFacts, RemoveBooking};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for BookPot {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("book_pot"), |tx| {
            let pot: Pot = tx.get(self.pot)?;
            let entry = self.entry.read(&pot, today)?;
            let entry = keep(tx, &pot, entry, self.overdraw.as_deref())?;
            tx.relabel(format!("{} im Topf {} gebucht: {}", entry.kind.label(), pot.label(), entry.amount));
            Ok(entry.id)
        })
    }
}

impl Run for ChangeBooking {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_booking"), |tx| {
            tx.expect_version::<PotEntry>(self.id, self.version)?;
            let old: PotEntry = tx.get(self.id)?;
            let pot: Pot = tx.get(old.pot)?;
            let entry = PotEntry { id: old.id, ..self.entry.read(&pot, today)? };
            let entry = keep(tx, &pot, entry, self.overdraw.as_deref())?;
            tx.relabel(format!("Buchung im Topf {} geändert", pot.label()));
            Ok(entry.id)
        })
    }
}

impl Run for RemoveBooking {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("remove_booking"), |tx| {
            tx.expect_version::<PotEntry>(self.id, self.version)?;
            let reason = text::line(&self.reason).map_err(|problem| problem.at("reason"))?;
            if reason.is_empty() {
                return Err(Problem::new(Code::ReasonMissing).at("reason").into());
            }
            let entry: PotEntry = tx.get(self.id)?;
            let mut pot: Pot = tx.get(entry.pot)?;
            tx.remove::<PotEntry>(entry.id)?;
            let what = format!("{} über {} vom {}", entry.kind.label(), entry.amount, entry.day);
            remark(&mut pot, &format!("{today}: Buchung entfernt ({what}), weil: {reason}"))?;
            tx.put(&mut pot)?;
            tx.relabel(format!("Buchung im Topf {} entfernt", pot.label()));
            Ok(entry.id)
        })
    }
}

/// Keeps a booking; one that overdraws the pot needs its own reason, which stands with the other.
fn keep(
    tx: &mut Tx<'_, '_>,
    pot: &Pot,
    mut entry: PotEntry,
    overdraw: Option<&str>,
) -> Result<PotEntry, Problems> {
    let before = Free::of(tx.read(), [pot.id])?;
    let overdraw = text::line(overdraw.unwrap_or_default()).map_err(|problem| problem.at("overdraw"))?;
    tx.put(&mut entry)?;
    if let Some(missing) = before.missing(tx.read(), pot)? {
        if overdraw.is_empty() {
            return Err(overdrawn(pot, missing).at("overdraw").into());
        }
        entry.reason = text::line(&format!("{} (überzogen, weil: {overdraw})", entry.reason))
            .map_err(|problem| problem.at("overdraw"))?;
        tx.put(&mut entry)?;
    }
    Ok(entry)
}

impl PotEntryFacts {
    fn read(&self, pot: &Pot, today: Day) -> Result<PotEntry, Problems> {
        let mut problems = Problems::default();
        let day = problems.take("entry.day", Day::read(&self.day, today));
        let amount = problems.take("entry.amount", read_amount(&self.amount));
        let reason = problems.take("entry.reason", text::line(&self.reason));
        if reason.as_deref() == Some("") {
            problems.add(Problem::new(Code::ReasonMissing).at("entry.reason"));
        }
        // domain.md 4: returned = free again (same year only).
        if let Some(day) = day.filter(|day| self.kind == PotEntryKind::Return && day.year() != pot.year) {
            problems.add(
                Problem::new(Code::PotOtherYear).at("entry.day").fact("tag", day).fact("jahr", pot.year),
            );
        }
        match (day, amount, reason) {
            (Some(day), Some(amount), Some(reason)) => {
                problems.settle()?;
                Ok(PotEntry { id: 0, pot: pot.id, day, kind: self.kind, amount, reason })
            }
            _ => Err(problems),
        }
    }
}

fn read_amount(typed: &str) -> Result<Money, Problem> {
    let amount = Money::read(typed)?;
    if amount.is_zero() {
        Err(Problem::new(Code::AmountMissing).fact("eingabe", typed.trim()))
    } else {
        Ok(amount)
    }
}
