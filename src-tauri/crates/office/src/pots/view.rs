use std::collections::BTreeMap;

use domain::board::Board;
use domain::pot::{Balance, Claim, Pot, release_words};
use domain::proposal::PositionKind;
use domain::{Problem, Problems, order};
use store::Reader;
use store::rows::{ApplicationLine, Draw, LineFilter, LineOrder};

use super::{DrawRow, KindSum, ListPots, PotList, PotRow, PotView, ViewPot};
use crate::answers::Versioned;
use crate::applications::row;
use crate::desk::Desk;
use crate::table::Run;

impl Run for ListPots {
    fn run(self, desk: &mut Desk) -> Result<PotList, Problems> {
        let year = self.year.unwrap_or(desk.today().year());
        desk.read(|reader| {
            let rows = rows_of(reader, self.board, year)?;
            let total: Balance = rows.iter().map(|row| row.balance).sum();
            let years = reader.pot_years(Some(self.board).filter(|board| *board != 0))?;
            Ok(PotList { year, rows, total, years })
        })
    }
}

/// The pots of a board, or of all, in a year.
pub(super) fn rows_of(reader: Reader<'_>, board: i64, year: i16) -> Result<Vec<PotRow>, Problem> {
    let mut boards: Vec<Board> = match board {
        0 => reader.all()?,
        id => vec![reader.get(id)?],
    };
    boards.sort_by(|a, b| order::words(&a.district, &b.district));
    let mut rows = Vec::new();
    for board in boards {
        for pot in reader.pots(board.id, Some(year))? {
            rows.push(pot_row(reader, pot, &board.district)?);
        }
    }
    Ok(rows)
}

/// A pot as lists show it.
pub(crate) fn pot_row(reader: Reader<'_>, pot: Pot, district: &str) -> Result<PotRow, Problem> {
    let draws = reader.pot_draws(&pot)?;
    row_with(reader, pot, district, &draws)
}

fn row_with(reader: Reader<'_>, pot: Pot, district: &str, draws: &[Draw]) -> Result<PotRow, Problem> {
    let entries = reader.pot_entries(pot.id)?;
    let claims: Vec<Claim> = draws.iter().map(|draw| draw.claim).collect();
    Ok(PotRow {
        version: reader.version::<Pot>(pot.id)?,
        label: pot.label(),
        district: district.to_owned(),
        release_words: release_words(pot.release),
        balance: domain::pot::balance(&pot, &entries, &claims),
        entries: i64::try_from(entries.len()).unwrap_or(i64::MAX),
        applications: i64::try_from(draws.len()).unwrap_or(i64::MAX),
        pot,
    })
}

impl Run for ViewPot {
    fn run(self, desk: &mut Desk) -> Result<PotView, Problems> {
        desk.read(|reader| {
            let pot = reader.get::<Pot>(self.id)?;
            let board: Board = reader.get(pot.board)?;
            let draws = reader.pot_draws(&pot)?;
            let entries = reader
                .pot_entries(pot.id)?
                .into_iter()
                .map(|row| Ok(Versioned { version: reader.version::<domain::pot::PotEntry>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            let row = row_with(reader, pot, &board.district, &draws)?;
            Ok(PotView {
                lapse: row.balance.lapse(),
                row,
                entries,
                kinds: kinds(&draws),
                draws: draw_rows(reader, draws)?,
            })
        })
    }
}

fn draw_rows(reader: Reader<'_>, draws: Vec<Draw>) -> Result<Vec<DrawRow>, Problem> {
    let lines = lines(reader, draws.iter().map(|draw| draw.application).collect())?;
    let mut by_application: BTreeMap<i64, Draw> = draws.into_iter().map(|d| (d.application, d)).collect();
    Ok(lines
        .iter()
        .filter_map(|line| {
            let draw = by_application.remove(&line.id)?;
            Some(DrawRow {
                application: row(line),
                claim: draw.claim,
                kind: draw.kind,
                part: draw.funding.amount,
                implied: draw.funding.id == 0,
                overdraw: draw.funding.overdraw,
            })
        })
        .collect())
}

/// The lines of some applications, by number.
pub(super) fn lines(reader: Reader<'_>, ids: Vec<i64>) -> Result<Vec<ApplicationLine>, Problem> {
    let window = (0, i64::try_from(ids.len()).unwrap_or(i64::MAX));
    let filter = LineFilter { among: Some(ids), ..LineFilter::default() };
    reader.application_lines(&filter, LineOrder::Number, false, window)
}

fn kinds(draws: &[Draw]) -> Vec<KindSum> {
    let of = |kind: PositionKind| -> Vec<Claim> {
        draws.iter().filter(|d| d.kind == kind).map(|d| d.claim).collect()
    };
    PositionKind::ALL
        .iter()
        .map(|kind| (*kind, of(*kind)))
        .filter(|(_, claims)| !claims.is_empty())
        .map(|(kind, claims)| KindSum {
            kind,
            label: kind.label().to_owned(),
            count: i64::try_from(claims.len()).unwrap_or(i64::MAX),
            claim: claims.into_iter().sum(),
        })
        .collect()
}
