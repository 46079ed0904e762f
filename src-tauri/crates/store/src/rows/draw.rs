//! What draws on a pot, read from the derived lines by index.

use std::collections::BTreeMap;

use domain::Money;
use domain::application::State;
use domain::pot::{Balance, Claim, Claimant, Funding, Pot, PotSource, balance, claim, shares};
use domain::problem::Problem;
use domain::proposal::PositionKind;
use rusqlite::Row;
use rusqlite::types::Type;

use crate::reader::Reader;
use crate::trouble::sql;

/// An application that draws on a pot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draw {
    /// The application.
    pub application: i64,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// What it claims of this pot.
    pub claim: Claim,
    /// That it draws; of a row that is not kept (`id` 0) where nobody said which pot: then the board's own pot
    /// of its year stands in for it.
    pub funding: Funding,
}

/// What a claim rests on, of every line that draws on a pot. `?2` and `?3` are the first and the last day of
/// the year of the pot: money that comes back later is not free again in it.
const CLAIMANT: &str = "SELECT l.application, l.kind, l.state, l.recommended, l.decided, l.paid,
        (SELECT ifnull(sum(later.paid), 0) FROM application a
            JOIN application_line later ON later.application = a.id WHERE a.rededicates = l.application),
        (SELECT ifnull(sum(r.returned), 0) FROM reclaim r WHERE r.returned_on BETWEEN ?2 AND ?3
            AND r.application IN (SELECT l.application UNION ALL
                SELECT a.id FROM application a WHERE a.rededicates = l.application))
    FROM application_line l";

impl Reader<'_> {
    /// The pot at this moment.
    pub fn pot_balance(&self, pot: &Pot) -> Result<Balance, Problem> {
        let claims: Vec<Claim> = self.pot_draws(pot)?.into_iter().map(|draw| draw.claim).collect();
        Ok(balance(pot, &self.pot_entries(pot.id)?, &claims))
    }

    /// Everything that draws on a pot, by application. An application that names no pot and claims nothing
    /// yet is left out.
    pub fn pot_draws(&self, pot: &Pot) -> Result<Vec<Draw>, Problem> {
        let mut fundings = self.fundings_beside(pot.id)?;
        let text =
            format!("{CLAIMANT} WHERE l.application IN (SELECT application FROM funding WHERE pot = ?1)");
        let mut draws = Vec::new();
        for (application, claimant) in self.claimants(&text, (pot.id, first_day(pot), last_day(pot)))? {
            let all = fundings.remove(&application).unwrap_or_default();
            let own = all.iter().find(|f| f.pot == pot.id).cloned();
            let share = shares(claim(&claimant), &all).into_iter().find(|share| share.pot == pot.id);
            if let (Some(funding), Some(share)) = (own, share) {
                draws.push(Draw { application, kind: claimant.kind, claim: share.claim, funding });
            }
        }
        if pot.source == PotSource::Board {
            let text = format!(
                "{CLAIMANT} WHERE l.board = ?1 AND l.year = ?4
                    AND NOT EXISTS (SELECT 1 FROM funding f WHERE f.application = l.application)"
            );
            let values = (pot.board, first_day(pot), last_day(pot), pot.year);
            for (application, claimant) in self.claimants(&text, values)? {
                let claim = claim(&claimant);
                if claim != Claim::default() {
                    let funding = implied(application, pot.id);
                    draws.push(Draw { application, kind: claimant.kind, claim, funding });
                }
            }
            draws.sort_by_key(|draw| draw.application);
        }
        Ok(draws)
    }

    /// The pots that an application draws on; where none is named, the board's own pot of its year. Empty
    /// where there is no such pot, and for an Umwidmung, which is no new money.
    pub fn effective_fundings(&self, application: i64) -> Result<Vec<Funding>, Problem> {
        let fundings = self.fundings(application)?;
        if !fundings.is_empty() {
            return Ok(fundings);
        }
        let Some(a) = self.find::<domain::application::Application>(application)? else {
            return Ok(Vec::new());
        };
        let pot = if a.kind.adds_money() { self.pot_of(a.board, a.year, PotSource::Board)? } else { None };
        Ok(pot.map(|pot| implied(application, pot.id)).into_iter().collect())
    }

    /// What an application claims of its pots altogether. What came back is that of `year`.
    pub fn claimant(&self, application: i64, year: i16) -> Result<Option<Claimant>, Problem> {
        let text = format!("{CLAIMANT} WHERE l.application = ?1");
        let values = (application, format!("{year}-01-01"), format!("{year}-12-31"));
        Ok(self.claimants(&text, values)?.pop().map(|(_, claimant)| claimant))
    }

    fn claimants(&self, text: &str, values: impl rusqlite::Params) -> Result<Vec<(i64, Claimant)>, Problem> {
        let mut statement = self.conn.prepare_cached(text).map_err(sql)?;
        statement.query_map(values, claimant).and_then(Iterator::collect).map_err(sql)
    }

    /// All fundings of the applications that draw on a pot, also those from other pots.
    fn fundings_beside(&self, pot: i64) -> Result<BTreeMap<i64, Vec<Funding>>, Problem> {
        let all: Vec<Funding> = self.list(
            "WHERE application IN (SELECT application FROM funding WHERE pot = ?1) ORDER BY application",
            [pot],
        )?;
        let mut by_application: BTreeMap<i64, Vec<Funding>> = BTreeMap::new();
        for funding in all {
            by_application.entry(funding.application).or_default().push(funding);
        }
        Ok(by_application)
    }
}

fn implied(application: i64, pot: i64) -> Funding {
    Funding { id: 0, application, pot, position: 1, amount: None, overdraw: String::new() }
}

fn first_day(pot: &Pot) -> String {
    format!("{}-01-01", pot.year)
}

fn last_day(pot: &Pot) -> String {
    format!("{}-12-31", pot.year)
}

fn claimant(row: &Row<'_>) -> rusqlite::Result<(i64, Claimant)> {
    let money = |at: usize| row.get::<_, Option<i64>>(at).map(|cents| cents.map(Money::from_cents));
    let strange = |at: usize| rusqlite::Error::InvalidColumnType(at, String::new(), Type::Text);
    let (kind, state): (String, String) = (row.get(1)?, row.get(2)?);
    Ok((
        row.get(0)?,
        Claimant {
            kind: PositionKind::from_code(&kind).ok_or_else(|| strange(1))?,
            state: State::from_code(&state).ok_or_else(|| strange(2))?,
            recommended: money(3)?,
            decided: money(4)?,
            paid: money(5)?.unwrap_or_default(),
            paid_elsewhere: money(6)?.unwrap_or_default(),
            returned: money(7)?.unwrap_or_default(),
        },
    ))
}

#[cfg(test)]
mod tests;
