//! Charts as the tables behind them.

use domain::Money;
use domain::paper::{Bars, PotChart, Steps};

use super::table::{Cell, Row, table};
use super::xml::plain;
use crate::plain::STEPS;
use domain::day::MONTHS;

/// Column of amounts.
const AMOUNTS: f64 = 35.0;

pub(super) fn bars(bars: &Bars, wide: f64) -> String {
    let mut rows: Vec<Row> = bars.rows.iter().map(|(label, amount)| line(label, *amount, false)).collect();
    rows.extend(bars.sum.map(|sum| line("Summe", sum, true)));
    titled(&bars.title, &rows, wide)
}

pub(super) fn pot(pot: &PotChart, wide: f64) -> String {
    let rows: Vec<Row> = pot.steps.iter().map(|step| line(&step.label, step.amount, step.sum)).collect();
    titled(&pot.title, &rows, wide)
}

pub(super) fn steps(steps: &Steps, wide: f64) -> String {
    let figure = |amount: Money| Cell { right: true, ..Cell::plain(&amount.to_string()) };
    let heads =
        STEPS.iter().enumerate().map(|(at, head)| Cell { head: true, right: at > 0, ..Cell::plain(head) });
    let mut rows = vec![Row { cells: heads.collect(), head: true, ..Row::default() }];
    rows.extend(MONTHS.iter().zip(&steps.months).map(|(month, (paid, bound))| Row {
        cells: vec![Cell::plain(month), figure(*paid), figure(*bound)],
        ..Row::default()
    }));
    let above = titled(&steps.title, &[line("Ansatz", steps.allocation, false)], wide);
    above + &table(&[wide - 2.0 * AMOUNTS, AMOUNTS, AMOUNTS], &rows, false)
}

fn line(label: &str, amount: Money, sum: bool) -> Row {
    let amount = Cell { right: true, strong: sum, ..Cell::plain(&amount.to_string()) };
    Row { cells: vec![Cell { strong: sum, ..Cell::plain(label) }, amount], sum, ..Row::default() }
}

fn titled(title: &str, rows: &[Row], wide: f64) -> String {
    let title = plain("Tabellentitel", title);
    if rows.is_empty() { title } else { title + &table(&[wide - AMOUNTS, AMOUNTS], rows, false) }
}
