use domain::application::MoveName;
use domain::grant::{InterestLine, Reclaim};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use serde::Deserialize;
use store::rows::CaseFile;
use ts_rs::TS;

use super::entry::{corrected, in_order, maybe_amount, maybe_day, moving, past_day, reasoned, unread};
use super::interest::{self, InterestLineFacts};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// A reclaim, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct ReclaimFacts {
    /// Amount to be paid back, without interest.
    pub amount: String,
    /// Interest; empty: the sum of its lines.
    pub interest: String,
    /// Why.
    pub reason: String,
    /// Aktenzeichen; may be empty.
    pub reference: String,
    /// Day of the Anhörung; may be empty.
    pub hearing_on: String,
    /// Day of the Erstattungsbescheid; may be empty.
    pub notice_on: String,
    /// Day by which the money is due; may be empty.
    pub due: String,
    /// What came back, without interest; may be empty.
    pub returned: String,
    /// Day on which it came back; empty: today, where something came back.
    pub returned_on: String,
    /// What the interest is made of, in order; left out: as it is.
    #[ts(optional)]
    pub interest_lines: Option<Vec<InterestLineFacts>>,
}

/// Records a reclaim.
#[derive(Debug, Deserialize, TS)]
pub struct RecordReclaim {
    /// The application.
    pub application: i64,
    /// The reclaim.
    pub reclaim: ReclaimFacts,
}

/// Changes a reclaim: notice, term, money back.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeReclaim {
    /// The reclaim.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub reclaim: ReclaimFacts,
}

/// Takes a reclaim back.
#[derive(Debug, Deserialize, TS)]
pub struct RetractReclaim {
    /// The reclaim.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(RecordReclaim, "record_reclaim", Write, "Trägt eine Rückforderung ein", Saved);
command!(ChangeReclaim, "change_reclaim", Write, "Ändert eine Rückforderung, auch den Rückfluss", Saved);
command!(RetractReclaim, "retract_reclaim", Write, "Nimmt eine Rückforderung zurück", Saved);

impl Run for RecordReclaim {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("record_reclaim"), |tx| {
            let file = moving(tx, self.application, MoveName::Reclaim)?;
            if file.case.reclaim {
                return Err(Problem::new(Code::RowTwice).fact("regel", "Rückforderung").into());
            }
            let (mut row, lines) = self.reclaim.read(&file, &[], today)?;
            tx.put(&mut row)?;
            interest::keep(tx, row.id, lines)?;
            tx.relabel(format!("Rückforderung zu Antrag {}: {}", file.application.number, row.amount));
            Ok(row.id)
        })
    }
}

impl Run for ChangeReclaim {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_reclaim"), |tx| {
            let old = interest::at_version(tx, self.id, self.version)?;
            let file = moving(tx, old.application, MoveName::Reclaim)?;
            let kept = tx.read().interest_lines(old.id)?;
            let (row, lines) = self.reclaim.read(&file, &kept, today)?;
            let mut row = Reclaim { id: old.id, ..row };
            tx.put(&mut row)?;
            interest::keep(tx, row.id, lines)?;
            let number = &file.application.number;
            tx.relabel(if row.returned == old.returned {
                format!("Rückforderung zu Antrag {number} geändert")
            } else {
                format!("Rückfluss zu Antrag {number}: {}", row.returned)
            });
            Ok(self.id)
        })
    }
}

impl Run for RetractReclaim {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("retract_reclaim"), |tx| {
            let row = interest::at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::RetractReclaim)?;
            interest::keep(tx, row.id, Vec::new())?;
            tx.remove::<Reclaim>(row.id)?;
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!("Rückforderung zu Antrag {} zurückgenommen", file.application.number));
            Ok(self.id)
        })
    }
}

impl ReclaimFacts {
    /// The reclaim and the lines of its interest; those that are kept where none are typed.
    fn read(
        &self,
        file: &CaseFile,
        kept: &[InterestLine],
        today: Day,
    ) -> Result<(Reclaim, Vec<InterestLine>), Problems> {
        let mut problems = Problems::default();
        let lines = match &self.interest_lines {
            Some(typed) => interest::read(&mut problems, typed, today),
            None => kept.to_vec(),
        };
        let at = |field: &str| format!("reclaim.{field}");
        let amount = problems.take(&at("amount"), Money::read_positive(&self.amount));
        let interest = maybe_amount(&mut problems, &at("interest"), &self.interest);
        let interest = interest::agreed(&mut problems, interest, &lines);
        let returned = maybe_amount(&mut problems, &at("returned"), &self.returned).unwrap_or_default();
        let reason = text::prose(&self.reason)
            .and_then(|r| if r.is_empty() { Err(Problem::new(Code::ReasonMissing)) } else { Ok(r) });
        let reason = problems.take(&at("reason"), reason);
        let reference = problems.take(&at("reference"), text::line(&self.reference));
        let mut maybe = |field: &str, typed: &str| maybe_day(&mut problems, &at(field), typed, today);
        let hearing_on = maybe("hearing_on", &self.hearing_on);
        let (notice_on, due) = (maybe("notice_on", &self.notice_on), maybe("due", &self.due));
        let returned_on = if returned.is_zero() {
            None
        } else {
            problems.take(&at("returned_on"), past_day(&self.returned_on, today))
        };
        if let (Some(notice), Some(hearing)) = (notice_on, hearing_on) {
            problems.take(
                &at("notice_on"),
                in_order(("Der Erstattungsbescheid", notice), ("der Anhörung", hearing)),
            );
        }
        if let (Some(due), Some(notice)) = (due, notice_on) {
            problems.take(&at("due"), in_order(("Die Fälligkeit", due), ("dem Erstattungsbescheid", notice)));
        }
        if let Some(amount) = amount {
            problems.take(&at("amount"), within_paid(amount, file.case.amounts.paid.unwrap_or_default()));
            if returned > amount {
                problems.add(
                    Problem::new(Code::ReturnedAboveReclaim)
                        .at(&at("returned"))
                        .fact("zurueck", returned)
                        .fact("betrag", amount),
                );
            }
        }
        problems.settle()?;
        match (amount, reason, reference) {
            (Some(amount), Some(reason), Some(reference)) => {
                let row = Reclaim {
                    id: 0,
                    application: file.application.id,
                    amount,
                    interest,
                    reason,
                    reference,
                    hearing_on,
                    notice_on,
                    due,
                    returned,
                    returned_on,
                };
                Ok((row, lines))
            }
            _ => Err(unread()),
        }
    }
}

fn within_paid(amount: Money, paid: Money) -> Result<(), Problem> {
    if amount <= paid {
        return Ok(());
    }
    Err(Problem::new(Code::ReclaimAbovePaid).fact("betrag", amount).fact("ausgezahlt", paid))
}
