use domain::pot::{Lapse, Pot, PotEntry, PotEntryKind};
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::PotRow;
use super::view::rows_of;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// What lapses at the end of a year, and what stays bound.
#[derive(Debug, Deserialize, TS)]
pub struct ShowYearEnd {
    /// The board; 0: all boards.
    pub board: i64,
    /// Haushaltsjahr.
    pub year: i16,
}

/// The end of a year.
#[derive(Debug, Serialize, TS)]
pub struct YearEnd {
    /// 31.12. of the year.
    pub day: Option<Day>,
    /// The pots.
    pub rows: Vec<YearEndRow>,
    /// All of them together.
    pub total: Lapse,
}

/// A pot at the end of its year.
#[derive(Debug, Serialize, TS)]
pub struct YearEndRow {
    /// The pot as lists show it.
    pub row: PotRow,
    /// What lapses, what stays.
    pub lapse: Lapse,
    /// The pot of the same source in the year after, if there is one.
    pub next: Option<i64>,
}

/// Carries money over into the pot of the same source in the year after, which is created where there is none.
#[derive(Debug, Deserialize, TS)]
pub struct CarryOver {
    /// The pot.
    pub pot: i64,
    /// Version that was read.
    pub version: i64,
    /// Amount; empty: everything that is free.
    pub amount: String,
    /// Why it may be carried over.
    pub reason: String,
}

command!(ShowYearEnd, "year_end", Read, "Sagt, was zum Jahresende verfällt und was gebunden bleibt", YearEnd);
command!(CarryOver, "carry_over", Write, "Überträgt einen Rest in das nächste Jahr", Saved);

impl Run for ShowYearEnd {
    fn run(self, desk: &mut Desk) -> Result<YearEnd, Problems> {
        desk.read(|reader| {
            let mut rows = Vec::new();
            let mut total = Lapse::default();
            for row in rows_of(reader, self.board, self.year)? {
                let lapse = row.balance.lapse();
                total = Lapse {
                    free: total.free + lapse.free,
                    reserved: total.reserved + lapse.reserved,
                    lapses: total.lapses + lapse.lapses,
                    bound: total.bound + lapse.bound,
                };
                let next = reader.pot_of(row.pot.board, row.pot.year.saturating_add(1), row.pot.source)?;
                rows.push(YearEndRow { row, lapse, next: next.map(|pot| pot.id) });
            }
            Ok(YearEnd { day: Day::new(self.year, 12, 31), rows, total })
        })
    }
}

impl Run for CarryOver {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("carry_over"), |tx| {
            tx.expect_version::<Pot>(self.pot, self.version)?;
            let pot: Pot = tx.get(self.pot)?;
            let free = tx.read().pot_balance(&pot)?.free.max(Money::default());
            let mut problems = Problems::default();
            let amount = match self.amount.trim() {
                "" => Some(free),
                typed => problems.take("amount", Money::read(typed)),
            };
            let reason = problems.take("reason", text::line(&self.reason));
            if reason.as_deref() == Some("") {
                problems.add(Problem::new(Code::ReasonMissing).at("reason"));
            }
            problems.settle()?;
            let (amount, reason) = (amount.unwrap_or_default(), reason.unwrap_or_default());
            if amount.is_zero() || amount > free {
                return Err(Problem::new(Code::PotHolds)
                    .at("amount")
                    .fact("topf", pot.label())
                    .fact("frei", free)
                    .into());
            }
            let next = pot.year.saturating_add(1);
            let day = Day::new(pot.year, 12, 31).filter(|_| next <= 2099);
            let Some(day) = day else {
                return Err(Problem::new(Code::YearUnreadable).fact("eingabe", next).into());
            };
            let mut into = match tx.read().pot_of(pot.board, next, pot.source)? {
                Some(into) => into,
                // Its Ansatz is not known yet; only the rest stands in it.
                None => Pot {
                    id: 0,
                    uid: tx.uid(),
                    year: next,
                    allocation: Money::default(),
                    release: 10_000,
                    carried: Money::default(),
                    remark: String::new(),
                    ..pot.clone()
                },
            };
            into.carried = into.carried + amount;
            tx.put(&mut into)?;
            let reason =
                text::line(&format!("Übertrag nach {next}: {reason}")).map_err(|p| p.at("reason"))?;
            let kind = PotEntryKind::TransferOut;
            tx.put(&mut PotEntry { id: 0, pot: pot.id, day, kind, amount, reason })?;
            tx.relabel(format!("{amount} aus dem Topf {} nach {next} übertragen", pot.label()));
            Ok(into.id)
        })
    }
}
