//! Jahresbericht: what was weighed, decided and paid in a year, read from the records.

use std::collections::BTreeMap;

use domain::application::Application;
use domain::compose::{self, AnnualGrant, AnnualRecord, AnnualSitting};
use domain::grant::Decision;
use domain::pot::{Balance, Pot, PotEntryKind};
use domain::sitting::{Presence, Sitting, SittingKind};
use domain::{Day, Money, Problem, Problems};
use store::Reader;

use super::super::draft::{About, Asked, Draft};
use super::super::private::private_names;
use super::{made, not_yet};
use crate::desk::Desk;
use crate::sittings::record::roster;

pub(super) fn draft(desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    desk.read(|reader| {
        let year = asked.year.and_then(|year| i16::try_from(year).ok()).unwrap_or(asked.day.year());
        let (record, applications) = gather(reader, asked.id, year, asked.day)?;
        let sheet = compose::annual_report(&record).ok_or_else(|| {
            not_yet(asked.kind, "erst wenn in dem Jahr eine Sitzung stattfand oder etwas beschlossen wurde")
        })?;
        let private = private_names(reader, &record.board, applications.iter())?;
        let title = format!("Jahresbericht {year}");
        let name = format!("{title} {}", record.board.district);
        let about = About { board: asked.id, private, ..About::default() };
        Ok(made(sheet, name, title, about))
    })
}

/// The record, and the applications that are named in it.
fn gather(
    reader: Reader<'_>,
    id: i64,
    year: i16,
    day: Day,
) -> Result<(AnnualRecord, Vec<Application>), Problem> {
    let last = Day::new(year, 12, 31).unwrap_or(day);
    let board = reader.board_on(id, last.min(day))?;
    let mut sittings = reader.sittings(id)?;
    sittings.retain(|row| row.closed && row.cancelled_on.is_none() && row.day.year() == year);
    sittings.sort_by_key(|row| (row.day, row.ordinal));
    let (grants, applications) = grants(reader, id, year)?;
    let PotYear { pot, expenses, months } = pots(reader, id, year, day)?;
    let record = AnnualRecord {
        weighed: weighed(reader, &sittings)?,
        sittings: attended(reader, &sittings)?,
        board,
        year,
        grants,
        pot,
        expenses,
        months,
        day,
    };
    Ok((record, applications))
}

fn attended(reader: Reader<'_>, sittings: &[Sitting]) -> Result<Vec<AnnualSitting>, Problem> {
    let mut all = Vec::new();
    for row in sittings.iter().filter(|row| row.kind == SittingKind::Meeting) {
        let members = roster(reader, row)?;
        let present = members.iter().filter(|(_, there)| there.is_some_and(Presence::attends)).count();
        all.push(AnnualSitting { ordinal: row.ordinal, day: row.day, present, members: members.len() });
    }
    Ok(all)
}

/// How many applications were weighed, and how many the newest word recommended.
fn weighed(reader: Reader<'_>, sittings: &[Sitting]) -> Result<(usize, usize), Problem> {
    let mut newest = BTreeMap::new();
    for row in sittings {
        for vote in reader.recommendations(row.id)? {
            newest.insert(vote.application, vote.outcome.positive());
        }
    }
    Ok((newest.len(), newest.values().filter(|positive| **positive).count()))
}

/// What the council decided in favour of in the year, by number. An Umwidmung is no new money.
fn grants(
    reader: Reader<'_>,
    board: i64,
    year: i16,
) -> Result<(Vec<AnnualGrant>, Vec<Application>), Problem> {
    let mut newest: BTreeMap<i64, Decision> = BTreeMap::new();
    for row in reader.decisions_of_board(board, year)? {
        newest.insert(row.application, row);
    }
    let mut found = Vec::new();
    for row in newest.into_values().filter(|row| row.outcome.positive()) {
        // A later year may have said otherwise; then it stands there.
        let latest = reader.decisions(row.application)?.first().map(|one| one.id);
        let application: Application = reader.get(row.application)?;
        if latest == Some(row.id) && application.kind.adds_money() {
            found.push((application, row));
        }
    }
    found.sort_by_key(|(application, _)| (application.year, application.running, application.id));
    let mut grants = Vec::new();
    for (application, row) in &found {
        grants.push(AnnualGrant {
            number: application.number.clone(),
            applicant: application.applicant.clone(),
            purpose: application.purpose.clone(),
            lip_field: application.lip_field,
            decided_on: row.day,
            amount: row.amount.unwrap_or_default(),
            recognised: reader.proof(application.id)?.and_then(|proof| proof.recognised),
            business: application.kind.is_business(),
        });
    }
    Ok((grants, found.into_iter().map(|(application, _)| application).collect()))
}

/// The pots of a year together: what was spent without an application, and the steps of its months.
#[derive(Default)]
struct PotYear {
    pot: Option<Balance>,
    expenses: Money,
    months: Vec<(Money, Money)>,
}

/// The pots of the year together, and what was paid and bound of them at the end of each month that has begun.
fn pots(reader: Reader<'_>, board: i64, year: i16, day: Day) -> Result<PotYear, Problem> {
    let pots = reader.pots(board, Some(year))?;
    if pots.is_empty() {
        return Ok(PotYear::default());
    }
    let mut balances = Vec::new();
    let mut steps = Steps::default();
    for pot in &pots {
        balances.push(reader.pot_balance(pot)?);
        steps.add(reader, pot)?;
    }
    let begun = (1..=12).filter_map(|month| Day::new(year, month, 1)).filter(|first| *first <= day);
    let months = begun.map(|first| steps.at(Day(first.0.last_of_month()))).collect();
    let expenses = steps.expenses.iter().map(|(_, amount)| *amount).sum();
    Ok(PotYear { pot: Some(balances.into_iter().sum()), expenses, months })
}

/// What draws on the pots, day by day.
#[derive(Default)]
struct Steps {
    /// Paid out: day and amount, and the most that these pots gave.
    cases: BTreeMap<i64, CaseSteps>,
    /// Spent without an application.
    expenses: Vec<(Day, Money)>,
}

#[derive(Default)]
struct CaseSteps {
    decided: Option<(Day, Money)>,
    closed_on: Option<Day>,
    paid: Vec<(Day, Money)>,
    /// What these pots gave of it.
    share: Money,
}

impl Steps {
    fn add(&mut self, reader: Reader<'_>, pot: &Pot) -> Result<(), Problem> {
        for entry in reader.pot_entries(pot.id)? {
            if entry.kind == PotEntryKind::Expense {
                self.expenses.push((entry.day, entry.amount));
            }
        }
        for draw in reader.pot_draws(pot)? {
            let share = draw.claim.bound + draw.claim.spent;
            if let Some(known) = self.cases.get_mut(&draw.application) {
                known.share = known.share + share;
                continue;
            }
            let application: Application = reader.get(draw.application)?;
            let newest = reader.decisions(application.id)?.into_iter().next();
            let mut paid = Vec::new();
            // What an Umwidmung paid was bound here.
            for one in reader.rededicating(application.id)?.iter().chain([&application]) {
                let payments = reader.payments(one.id)?.into_iter();
                paid.extend(payments.filter_map(|row| row.paid_on.map(|day| (day, row.amount))));
            }
            let decided = newest.filter(|row| row.outcome.positive());
            self.cases.insert(
                application.id,
                CaseSteps {
                    decided: decided.and_then(|row| row.amount.map(|amount| (row.day, amount))),
                    closed_on: application.closed_on,
                    paid,
                    share,
                },
            );
        }
        Ok(())
    }

    /// Paid and bound at the end of a day.
    fn at(&self, day: Day) -> (Money, Money) {
        let until = |all: &[(Day, Money)]| -> Money {
            all.iter().filter(|(on, _)| *on <= day).map(|(_, amount)| *amount).sum()
        };
        let mut sum = (until(&self.expenses), Money::ZERO);
        for case in self.cases.values() {
            let paid = until(&case.paid).min(case.share);
            let closed = case.closed_on.is_some_and(|closed| closed <= day);
            let decided = case.decided.filter(|(on, _)| *on <= day && !closed).map(|(_, amount)| amount);
            let all = decided.unwrap_or_default();
            let all = if case.closed_on.is_some() { all } else { all.min(case.share) };
            sum = (sum.0 + paid, sum.1 + (all - paid).max(Money::ZERO));
        }
        sum
    }
}
