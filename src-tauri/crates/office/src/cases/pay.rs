use domain::application::MoveName;
use domain::grant::{Notice, Payment, Reminder};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use serde::Deserialize;
use store::rows::CaseFile;
use store::{Reader, Tx};
use ts_rs::TS;

use super::entry::{at_version, corrected, in_order, maybe_amount, moving, past_day, reasoned, unread};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// A payment order, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct PaymentFacts {
    /// Amount; empty: what is left of the decided amount.
    pub amount: String,
    /// Day of the Auszahlungsanordnung; empty: today.
    pub ordered_on: String,
    /// Who orders; empty: who works here.
    pub ordered_by: String,
    /// Reference of the HKR system; may be empty.
    pub reference: String,
}

/// Orders a payment of the decided amount or of a part of it.
#[derive(Debug, Deserialize, TS)]
pub struct OrderPayment {
    /// The application.
    pub application: i64,
    /// The order.
    pub payment: PaymentFacts,
}

/// Records that an ordered payment was carried out.
#[derive(Debug, Deserialize, TS)]
pub struct RecordPayment {
    /// The payment.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Value date; empty: today.
    pub paid_on: String,
    /// Reference of the HKR system; empty: as ordered.
    pub reference: String,
}

/// Takes a payment or its order back.
#[derive(Debug, Deserialize, TS)]
pub struct RetractPayment {
    /// The payment.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(OrderPayment, "order_payment", Write, "Hält die Auszahlungsanordnung fest", Saved);
command!(RecordPayment, "record_payment", Write, "Hält die Auszahlung fest", Saved);
command!(RetractPayment, "retract_payment", Write, "Nimmt eine Auszahlung oder ihre Anordnung zurück", Saved);

/// What may still be ordered: the decided amount less all that is ordered or paid.
pub(super) fn left(reader: Reader<'_>, file: &CaseFile) -> Result<Money, Problem> {
    let ordered: Money = reader.payments(file.application.id)?.iter().map(|p| p.amount).sum();
    Ok(file.case.amounts.decided.unwrap_or_default() - ordered)
}

impl Run for OrderPayment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let person = desk.around.actor.name.clone();
        let mut warnings = Vec::new();
        let mut saved = desk.act(deed("order_payment"), |tx| {
            let file = moving(tx, self.application, MoveName::Order)?;
            let mut row = self.payment.read(tx, &file, &person, today)?;
            warnings = worth_a_look(tx.read(), &row)?;
            tx.put(&mut row)?;
            tx.relabel(format!(
                "Auszahlung zu Antrag {} angeordnet: {}",
                file.application.number, row.amount
            ));
            Ok(row.id)
        })?;
        saved.warnings = warnings;
        Ok(saved)
    }
}

impl PaymentFacts {
    fn read(&self, tx: &Tx<'_, '_>, file: &CaseFile, person: &str, today: Day) -> Result<Payment, Problems> {
        let mut problems = Problems::default();
        let at = |field: &str| format!("payment.{field}");
        let ordered_on = problems.take(&at("ordered_on"), past_day(&self.ordered_on, today));
        let notice = tx.read().notice(file.application.id)?.map(|notice| notice.day);
        if let (Some(day), Some(notice)) = (ordered_on, notice) {
            problems.take(&at("ordered_on"), in_order(("Die Anordnung", day), ("dem Bescheid", notice)));
        }
        let ordered_by = problems.take(&at("ordered_by"), text::line(&self.ordered_by));
        let reference = problems.take(&at("reference"), text::line(&self.reference));
        let left = left(tx.read(), file)?;
        let decided = file.case.amounts.decided.unwrap_or_default();
        let amount = maybe_amount(&mut problems, &at("amount"), &self.amount).unwrap_or(left);
        problems.settle()?;
        let refused = |code: Code| Problem::new(code).at(&at("amount")).fact("beschlossen", decided);
        if left.is_zero() || left.is_negative() {
            return Err(refused(Code::NothingLeftToPay).into());
        }
        if amount > left {
            let ordered = decided - left + amount;
            return Err(refused(Code::PaidAboveDecided).fact("ausgezahlt", ordered).into());
        }
        if amount.is_zero() {
            return Err(refused(Code::AmountZero).into());
        }
        match (ordered_on, ordered_by, reference) {
            (Some(ordered_on), Some(ordered_by), Some(reference)) => Ok(Payment {
                id: 0,
                application: file.application.id,
                amount,
                ordered_on,
                ordered_by: if ordered_by.is_empty() { person.to_owned() } else { ordered_by },
                reference,
                paid_on: None,
            }),
            _ => Err(unread()),
        }
    }
}

/// Four eyes, and nothing before the notice is beyond appeal (domain.md 3.3, 4).
fn worth_a_look(reader: Reader<'_>, row: &Payment) -> Result<Vec<Problem>, Problem> {
    let mut found = Vec::new();
    let same = |examiner: &str| examiner.trim().to_lowercase() == row.ordered_by.trim().to_lowercase();
    if reader.examination(row.application)?.is_some_and(|e| same(&e.examiner)) {
        found.push(Problem::new(Code::SamePersonOrders).at("payment.ordered_by"));
    }
    let open = |notice: &Notice| !notice.waiver && notice.final_on.is_none_or(|day| day > row.ordered_on);
    if reader.notice(row.application)?.is_some_and(|notice| open(&notice)) {
        found.push(Problem::new(Code::PaymentBeforeFinal));
    }
    Ok(found)
}

impl Run for RecordPayment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut problems = Problems::default();
        let paid_on = problems.take("paid_on", past_day(&self.paid_on, desk.today()));
        let reference = problems.take("reference", text::line(&self.reference));
        problems.settle()?;
        desk.act(deed("record_payment"), |tx| {
            let mut row: Payment = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::Pay)?;
            if let Some(day) = paid_on {
                in_order(("Die Auszahlung", day), ("der Anordnung", row.ordered_on))
                    .map_err(|p| p.at("paid_on"))?;
            }
            row.paid_on = paid_on;
            if let Some(reference) = reference.filter(|reference| !reference.is_empty()) {
                row.reference = reference;
            }
            tx.put(&mut row)?;
            tx.relabel(format!("Antrag {} ausgezahlt: {}", file.application.number, row.amount));
            Ok(self.id)
        })
    }
}

impl Run for RetractPayment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("retract_payment"), |tx| {
            let row: Payment = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::RetractPayment)?;
            tx.remove::<Payment>(row.id)?;
            if !tx.read().payments(row.application)?.iter().any(|p| p.paid_on.is_some()) {
                // Nobody has to prove the use of money that never came.
                for reminder in tx.read().reminders(row.application)? {
                    tx.remove::<Reminder>(reminder.id)?;
                }
            }
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!(
                "Auszahlung zu Antrag {} zurückgenommen: {}",
                file.application.number, row.amount
            ));
            Ok(self.id)
        })
    }
}
