//! Charts and forms in plain text: every figure of a chart, every cell of a form.

use domain::day::MONTHS;
use domain::paper::{Bars, FillTable, PotChart, Steps};

use super::{WRITE_IN, joined, pair};
use crate::model::Boxes;

/// Heads of the figures behind the steps of a year.
pub(crate) const STEPS: [&str; 3] = ["Monat", "ausgezahlt", "noch auszuzahlen"];

pub(super) fn fill(table: &FillTable, lines: &mut Vec<String>) {
    lines.push(joined(table.columns.iter().map(|(head, _)| head.as_str())));
    for (at, row) in table.rows.iter().enumerate() {
        let mut cells = row.clone();
        if let Some(first) = cells.first_mut().filter(|first| table.numbered && first.trim().is_empty()) {
            *first = (at + 1).to_string();
        }
        lines.push(joined(cells.iter().map(String::as_str)));
    }
    if !table.sum.is_empty() {
        lines.push(joined(table.sum.iter().map(String::as_str)));
    }
}

pub(crate) fn boxes(boxes: &Boxes) -> String {
    let tick = |tick: &domain::paper::Tick| {
        let mark = if tick.ticked { "☒" } else { "☐" };
        let blank = tick.blank.as_ref().map(|unit| pair(&format!(" {WRITE_IN}"), unit)).unwrap_or_default();
        format!("{mark} {}{blank}", tick.label)
    };
    boxes.lead.iter().cloned().chain(boxes.ticks.iter().map(tick)).collect::<Vec<_>>().join("  ")
}

pub(super) fn bars(bars: &Bars, lines: &mut Vec<String>) {
    lines.push(bars.title.clone());
    lines.extend(bars.rows.iter().map(|(label, amount)| pair(label, &amount.to_string())));
    lines.extend(bars.sum.iter().map(|sum| pair("Summe", &sum.to_string())));
}

pub(super) fn steps(steps: &Steps, lines: &mut Vec<String>) {
    lines.push(steps.title.clone());
    lines.push(pair("Ansatz", &steps.allocation.to_string()));
    lines.push(joined(STEPS.into_iter()));
    let months = MONTHS.iter().zip(&steps.months);
    lines.extend(
        months.map(|(month, (paid, bound))| {
            joined([*month, &paid.to_string(), &bound.to_string()].into_iter())
        }),
    );
}

pub(super) fn pot(pot: &PotChart, lines: &mut Vec<String>) {
    lines.push(pot.title.clone());
    lines.extend(pot.steps.iter().map(|step| pair(&step.label, &step.amount.to_string())));
}
