use std::collections::BTreeSet;

use domain::application::Application;
use domain::pot::{Funding, Pot, claim, shares};
use domain::problem::Code;
use domain::{Money, Problem, Problems};
use store::{Reader, Tx};

use super::{Free, refuse_overdraw_since};
use super::{FundApplication, FundingPart, FundingView, PartFacts, PotChoice, ViewFunding};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for ViewFunding {
    fn run(self, desk: &mut Desk) -> Result<FundingView, Problems> {
        desk.read(|reader| {
            let file = reader.case(self.application)?;
            let application = &file.application;
            let fundings = reader.effective_fundings(application.id)?;
            let mut parts = Vec::new();
            for funding in &fundings {
                let pot: Pot = reader.get(funding.pot)?;
                let claims =
                    reader.claimant(application.id, pot.year)?.map(|c| claim(&c)).unwrap_or_default();
                let share = shares(claims, &fundings).into_iter().find(|share| share.pot == pot.id);
                parts.push(FundingPart {
                    pot: pot.id,
                    label: pot.label(),
                    amount: funding.amount,
                    claim: share.map(|share| share.claim).unwrap_or_default(),
                    overdraw: funding.overdraw.clone(),
                });
            }
            // A project is paid from its own year, or from the one it reaches into.
            let near = |pot: &Pot| {
                (application.year - 1..=application.year + 1).contains(&pot.year)
                    || fundings.iter().any(|funding| funding.pot == pot.id)
            };
            let choices = reader
                .pots(application.board, None)?
                .into_iter()
                .filter(near)
                .map(|pot| {
                    Ok(PotChoice { free: reader.pot_balance(&pot)?.free, label: pot.label(), id: pot.id })
                })
                .collect::<Result<_, Problem>>()?;
            Ok(FundingView {
                version: version(reader, application.id)?,
                amount: file.case.amounts.latest().0,
                implied: fundings.iter().any(|funding| funding.id == 0),
                parts,
                choices,
            })
        })
    }
}

impl Run for FundApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("fund_application"), |tx| {
            let present = version(tx.read(), self.application)?;
            if present != self.version {
                return Err(Problem::new(Code::RowStale)
                    .fact("gelesen", self.version)
                    .fact("jetzt", present)
                    .fact("art", "funding")
                    .fact("eintrag", self.application)
                    .into());
            }
            let application = fund(tx, self.application, &self.parts, self.overdraw.as_deref())?;
            tx.relabel(format!("Töpfe zu Antrag {} festgelegt", application.number));
            Ok(application.id)
        })
    }
}

/// Pots come and go as rows of their own; what counts is the last act on the application or on any of them.
fn version(reader: Reader<'_>, application: i64) -> Result<i64, Problem> {
    let own = reader.version_of("application", application)?;
    Ok(own.max(reader.version_in_case::<Funding>(application)?))
}

/// Gives an application its pots.
pub(crate) fn fund(
    tx: &mut Tx<'_, '_>,
    id: i64,
    parts: &[PartFacts],
    overdraw: Option<&str>,
) -> Result<Application, Problems> {
    let file = tx.read().case(id)?;
    if !file.application.kind.adds_money() {
        return Err(Problem::new(Code::PotDrawnByRededication).at("parts").into());
    }
    let read = read_parts(tx, &file.application, parts, file.case.amounts.latest().0)?;
    let old = tx.read().fundings(id)?;
    let concerned = tx.read().effective_fundings(id)?.into_iter().chain(read.clone()).map(|f| f.pot);
    let before = Free::of(tx.read(), concerned)?;
    for gone in old.iter().filter(|o| !read.iter().any(|r| r.pot == o.pot)) {
        tx.remove::<Funding>(gone.id)?;
    }
    // The one that takes the rest comes last: there is never more than one of them.
    let mut order = read;
    order.sort_by_key(|funding| funding.amount.is_none());
    for mut funding in order {
        if let Some(known) = old.iter().find(|o| o.pot == funding.pot) {
            funding.id = known.id;
            funding.overdraw.clone_from(&known.overdraw);
        }
        tx.put(&mut funding)?;
    }
    refuse_overdraw_since(tx, &before, id, overdraw.unwrap_or_default())
        .map_err(|problem| problem.at("overdraw"))?;
    Ok(file.application)
}

fn read_parts(
    tx: &Tx<'_, '_>,
    application: &Application,
    parts: &[PartFacts],
    counts: Money,
) -> Result<Vec<Funding>, Problems> {
    let mut problems = Problems::default();
    let mut read = Vec::new();
    let mut known = BTreeSet::new();
    for (at, part) in parts.iter().enumerate() {
        let field = |name: &str| format!("parts.{at}.{name}");
        let Some(pot) = tx.read().find::<Pot>(part.pot)? else {
            problems.add(Problem::new(Code::PotMissing).at(&field("pot")));
            continue;
        };
        if pot.board != application.board {
            problems.add(Problem::new(Code::PotOfOtherBoard).at(&field("pot")));
        }
        if !known.insert(pot.id) {
            problems.add(Problem::new(Code::PotTwice).at(&field("pot")).fact("topf", pot.label()));
        }
        let amount = match part.amount.trim() {
            "" => None,
            typed => match problems.take(&field("amount"), Money::read_positive(typed)) {
                Some(amount) => Some(amount),
                None => continue,
            },
        };
        read.push(Funding {
            id: 0,
            application: application.id,
            pot: pot.id,
            position: i64::try_from(at + 1).unwrap_or(i64::MAX),
            amount,
            overdraw: String::new(),
        });
    }
    problems.settle()?;
    if !parts.is_empty() && read.iter().filter(|part| part.amount.is_none()).count() != 1 {
        return Err(Problem::new(Code::PotPartsUnclear).at("parts").into());
    }
    let fixed: Money = read.iter().filter_map(|part| part.amount).sum();
    if fixed > counts {
        return Err(Problem::new(Code::PotPartTooLarge)
            .at("parts")
            .fact("teile", fixed)
            .fact("betrag", counts)
            .into());
    }
    Ok(read)
}
