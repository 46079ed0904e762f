use std::collections::BTreeMap;

use domain::application::State;
use domain::pot::{Claim, Pot, claim, shares};
use domain::sitting::Sitting;
use domain::{Day, Money, Problem, Problems};
use store::Reader;

use super::{Forecast, ForecastLine, ForecastPart, PotForecast, WhatIf};
use crate::applications::row;
use crate::desk::Desk;
use crate::table::Run;

impl Run for WhatIf {
    fn run(self, desk: &mut Desk) -> Result<Forecast, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let sitting = match self.sitting {
                Some(id) => Some(reader.get::<Sitting>(id)?),
                None => reader.next_sitting(self.board, today)?,
            };
            let board = sitting.as_ref().map_or(self.board, |sitting| sitting.board);
            Ok(forecast(reader, board, sitting.as_ref(), today)?)
        })
    }
}

/// The pots of a board before and after a sitting.
pub(crate) fn forecast(
    reader: Reader<'_>,
    board: i64,
    sitting: Option<&Sitting>,
    today: Day,
) -> Result<Forecast, Problem> {
    let mut pots: BTreeMap<i64, Pot> =
        reader.pots(board, Some(today.year()))?.into_iter().map(|pot| (pot.id, pot)).collect();
    let mut more: BTreeMap<i64, Money> = BTreeMap::new();
    let mut answer = Forecast {
        sitting: sitting.map(|s| s.id),
        sitting_label: sitting.map(|s| format!("{}. Sitzung am {}", s.ordinal, s.day)),
        sum: Money::default(),
        pots: Vec::new(),
        lines: Vec::new(),
        without_pot: Money::default(),
    };
    let agenda = sitting.map(|s| reader.agenda(s.id)).transpose()?.unwrap_or_default();
    for entry in agenda {
        let Some(line) = reader.application_line(entry.application)? else { continue };
        let fundings = reader.effective_fundings(line.id)?;
        // Votes and decisions that are there count as they are; what is still open is laid before the board.
        let voted = line.state != State::OnAgenda || line.sitting.map(|s| s.0) != answer.sitting;
        let now = reader.claimant(line.id, today.year())?;
        let amount = if voted { line.amounts.recommended } else { Some(line.amounts.laid_before_board()) };
        let amount = amount.unwrap_or_default();
        let before = now.as_ref().map(claim).unwrap_or_default();
        let after = match now {
            Some(mut then) if !voted => {
                then.recommended = Some(amount);
                claim(&then)
            }
            _ => before,
        };
        let mut parts = Vec::new();
        for share in shares(after, &fundings) {
            let pot = match pots.get(&share.pot) {
                Some(pot) => pot.clone(),
                None => reader.get(share.pot)?,
            };
            let taken = share.claim.reserved + share.claim.bound + share.claim.spent;
            if !voted {
                let sum = more.entry(pot.id).or_default();
                *sum = *sum + taken;
            }
            parts.push(ForecastPart { pot: pot.id, label: pot.label(), amount: taken });
            pots.insert(pot.id, pot);
        }
        if !voted {
            let added = after.reserved - before.reserved;
            answer.sum = answer.sum + added;
            if fundings.is_empty() {
                answer.without_pot = answer.without_pot + added;
            }
        }
        answer.lines.push(ForecastLine { application: row(&line), amount, voted, parts });
    }
    let mut pots: Vec<Pot> = pots.into_values().collect();
    pots.sort_by_key(|pot| (std::cmp::Reverse(pot.year), pot.source, pot.id));
    for pot in pots {
        let now = reader.pot_balance(&pot)?;
        let reserved = more.get(&pot.id).copied().unwrap_or_default();
        let then = now.with(Claim { reserved, ..Claim::default() });
        answer.pots.push(PotForecast {
            id: pot.id,
            label: pot.label(),
            missing: (Money::default() - then.free).max(Money::default()),
            now,
            then,
        });
    }
    Ok(answer)
}
