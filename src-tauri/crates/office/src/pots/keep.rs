use domain::board::Board;
use domain::pot::{Pot, read_release};
use domain::problem::Code;
use domain::{Money, Problem, Problems, text};

use super::overdraw::overdrawn;
use super::{ChangePot, CreatePot, Free, RemovePot};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for CreatePot {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut problems = Problems::default();
        let year = problems.take("year", read_year(&self.year));
        let mut pot = Pot {
            id: 0,
            uid: String::new(),
            board: self.board,
            year: year.unwrap_or_default(),
            source: self.source,
            allocation: Money::default(),
            release: 0,
            carried: Money::default(),
            account: String::new(),
            remark: String::new(),
        };
        read(
            &mut pot,
            [&self.allocation, &self.release, &self.carried, &self.account, &self.remark],
            problems,
        )?;
        desk.act(deed("create_pot"), |tx| {
            tx.get::<Board>(self.board)?;
            if tx.read().pot_of(pot.board, pot.year, pot.source)?.is_some() {
                return Err(Problem::new(Code::PotExists)
                    .at("source")
                    .fact("topf", pot.source.label())
                    .fact("jahr", pot.year)
                    .into());
            }
            pot.uid = tx.uid();
            tx.put(&mut pot)?;
            tx.relabel(format!("Topf {} angelegt", pot.label()));
            Ok(pot.id)
        })
    }
}

impl Run for ChangePot {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("change_pot"), |tx| {
            tx.expect_version::<Pot>(self.id, self.version)?;
            let mut pot: Pot = tx.get(self.id)?;
            let before = Free::of(tx.read(), [pot.id])?;
            let facts = [&self.allocation, &self.release, &self.carried, &self.account, &self.remark];
            read(&mut pot, facts, Problems::default())?;
            let overdraw = text::line(self.overdraw.as_deref().unwrap_or_default())
                .map_err(|problem| problem.at("overdraw"))?;
            if let Some(missing) = before.missing(tx.read(), &pot)? {
                if overdraw.is_empty() {
                    return Err(overdrawn(&pot, missing).at("overdraw").into());
                }
                remark(&mut pot, &format!("Überzogen, weil: {overdraw}"))?;
            }
            tx.put(&mut pot)?;
            tx.relabel(format!("Topf {} geändert", pot.label()));
            Ok(pot.id)
        })
    }
}

impl Run for RemovePot {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_pot"), |tx| {
            tx.expect_version::<Pot>(self.id, self.version)?;
            let pot: Pot = tx.get(self.id)?;
            // Also what draws on it because nobody named another pot.
            let draws = tx.read().pot_draws(&pot)?;
            if !draws.is_empty() {
                let wo = format!("{} {}", draws.len(), if draws.len() == 1 { "Antrag" } else { "Anträge" });
                return Err(Problem::new(Code::RowInUse).fact("was", "Der Topf").fact("wo", wo).into());
            }
            tx.remove::<Pot>(pot.id)?;
            tx.relabel(format!("Topf {} entfernt", pot.label()));
            Ok(pot.id)
        })
    }
}

/// Adds a line to the remark of a pot.
pub(super) fn remark(pot: &mut Pot, line: &str) -> Result<(), Problem> {
    let both = if pot.remark.is_empty() { line.to_owned() } else { format!("{}\n{line}", pot.remark) };
    pot.remark = text::prose(&both).map_err(|problem| problem.at("remark"))?;
    Ok(())
}

fn read(
    pot: &mut Pot,
    [allocation, release, carried, account, remark]: [&String; 5],
    mut problems: Problems,
) -> Result<(), Problems> {
    let allocation = problems.take("allocation", Money::read(allocation));
    let release = problems.take("release", read_release(release));
    let carried = match carried.trim() {
        "" => Some(Money::default()),
        typed => problems.take("carried", Money::read(typed)),
    };
    let account = problems.take("account", text::line(account));
    let remark = problems.take("remark", text::prose(remark));
    problems.settle()?;
    pot.allocation = allocation.unwrap_or_default();
    pot.release = release.unwrap_or_default();
    pot.carried = carried.unwrap_or_default();
    pot.account = account.unwrap_or_default();
    pot.remark = remark.unwrap_or_default();
    Ok(())
}

fn read_year(typed: &str) -> Result<i16, Problem> {
    let digits = typed.trim();
    let four = digits.len() == 4 && digits.chars().all(|c| c.is_ascii_digit());
    digits
        .parse::<i16>()
        .ok()
        .filter(|year| four && (1990..=2099).contains(year))
        .ok_or_else(|| Problem::new(Code::YearUnreadable).fact("eingabe", digits))
}
