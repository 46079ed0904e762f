//! Charts: bars by size, the pot as one bar. Areas differ by tint; every chart has its table (paper rules 4, 6).

use domain::Money;
use domain::paper::{Bars, PotChart, PotStep, Steps, Tint};

use super::measures::{HAIRLINE, LEFT, RULE, SUB, TABLE};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold, no_widows};
use super::steps;
use super::tree::{Kind, Scope};
use crate::fonts::Weight;
use crate::model::Text;

/// Height of a bar, and of a row with one.
const BAR: f64 = 3.75;
const ROW: f64 = 6.25;
/// The sign of nothing.
const TICK: f64 = 0.3;
/// Two charts side by side.
const LEFT_CHART: f64 = 75.0;
const RIGHT_CHART: f64 = 85.0;
/// More bars than these leave no room beside.
const FEW: usize = 10;
/// The bar of a pot; its swatches; the rows of its ladder.
const POT: f64 = 7.5;
const SWATCH: (f64, f64) = (5.0, 2.75);
const LADDER: f64 = 7.5;

/// Bars between label and amount. The labels and amounts are the table, the bars its figure.
pub(crate) fn bars(setter: &mut Setter<'_>, bars: &Bars, (x, wide): (f64, f64)) -> Vec<Slab> {
    let figure = Tag::Element(setter.tree.figure(setter.parent, &bars.alt));
    let table = setter.tree.add(setter.parent, Kind::Table);
    let mut slabs = caption(setter, table, &bars.title, (x, wide));
    let body = setter.tree.add(table, Kind::Rows);
    let strong = TABLE.weigh(Weight::Strong);
    let sum = bars.sum.map(|sum| sum.to_string());
    let figures = bars.rows.iter().map(|(_, amount)| setter.width_of(&amount.to_string(), TABLE));
    let figures = figures.chain(sum.iter().map(|sum| setter.width_of(sum, strong))).fold(18.0, f64::max);
    let labels = bars.rows.iter().map(|(label, _)| setter.width_of(label, TABLE)).fold(20.0, f64::max);
    let labels = labels.min(wide * 0.4);
    let (start, room) = (x + labels + 2.5, (wide - labels - figures - 7.5).max(5.0));
    let largest = bars.rows.iter().map(|(_, amount)| amount.cents()).max().unwrap_or(0).max(1);
    for (label, amount) in &bars.rows {
        let share = amount.cents().max(0) as f64 / largest as f64;
        let bar = Mark::Area {
            tag: figure,
            tint: Tint::Full,
            x: start,
            y: (ROW - BAR) / 2.0,
            width: (room * share).max(TICK),
            height: BAR,
        };
        let mut own =
            row(setter, (body, Kind::Cell), (x, x + wide, labels), (label, &amount.to_string(), false));
        if let Some(first) = own.first_mut() {
            first.marks.push(bar);
        }
        slabs.extend(own);
    }
    if let Some(sum) = sum {
        let foot = setter.tree.add(table, Kind::Foot);
        let mut own = row(setter, (foot, Kind::Cell), (x, x + wide, labels), ("Summe", &sum, true));
        if let Some(first) = own.first_mut() {
            first.marks.push(Mark::rule(x, 0.0, wide, RULE));
        }
        if let Some(last) = slabs.last_mut() {
            last.keep = true;
        }
        slabs.extend(own);
    }
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    slabs
}

/// Title of a chart: the caption of its table.
fn caption(setter: &mut Setter<'_>, table: usize, title: &str, (x, wide): (f64, f64)) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.add(table, Kind::Caption));
    let lines = setter.cell(&Text::plain(title), SUB, wide);
    let mut slabs = setter.slabs(tag, x, SUB, lines);
    for slab in &mut slabs {
        slab.keep = true;
    }
    if let Some(last) = slabs.last_mut() {
        last.height += 2.5;
    }
    slabs
}

/// A row: label from the left, amount at the right edge.
fn row(
    setter: &mut Setter<'_>,
    (parent, cell): (usize, Kind),
    (x, right, room): (f64, f64, f64),
    (label, amount, strong): (&str, &str, bool),
) -> Vec<Slab> {
    let kind = Setter::weigh(TABLE, strong);
    let element = setter.tree.add(parent, Kind::Row);
    let head = Tag::Element(setter.tree.add(element, Kind::HeadCell(Scope::Row)));
    let value = Tag::Element(setter.tree.add(element, cell));
    let lines = setter.cell(&Text::plain(label), kind, room);
    let mut slabs = setter.slabs(head, x, kind, lines);
    if slabs.is_empty() {
        slabs.push(Slab { height: kind.line, ..Slab::default() });
    }
    let line = setter.one(amount, kind);
    if let Some(first) = slabs.first_mut() {
        first.marks.extend(Mark::text(value, right - line.width, kind.baseline(), line));
        let by = (ROW - kind.line) / 2.0;
        first.height += by;
        first.marks = first.marks.drain(..).map(|mark| mark.down(by)).collect();
    }
    if let Some(last) = slabs.last_mut() {
        last.height += (ROW - kind.line) / 2.0;
    }
    if slabs.len() <= 12 {
        hold(&mut slabs);
    }
    slabs
}

/// Two charts beside each other where the first is short, else one below the other.
pub(crate) fn side_by_side(setter: &mut Setter<'_>, left: &Bars, right: &Steps) -> Vec<Slab> {
    let one = stacked(bars(setter, left, (LEFT, LEFT_CHART)));
    let mut other =
        stacked(steps::steps(setter, right, (LEFT + setter.wide - RIGHT_CHART + 5.0, RIGHT_CHART - 5.0)));
    other.marks.splice(0..0, one.marks);
    other.height = other.height.max(one.height);
    let mut slabs = [other];
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    slabs.into()
}

/// Do both fit beside each other?
pub(crate) fn fit_beside(left: &Bars) -> bool {
    left.rows.len() <= FEW
        && left.rows.iter().all(|(label, _)| label.chars().count() <= 60)
        && left.title.chars().count() <= 90
}

/// Slabs as one.
fn stacked(slabs: Vec<Slab>) -> Slab {
    let mut all = Slab::default();
    let mut after: Option<f64> = None;
    for slab in slabs {
        let y = all.height + after.map_or(0.0, |after| after.max(slab.before));
        all.marks.extend(slab.marks.into_iter().map(|mark| mark.down(y)));
        all.height = y + slab.height;
        after = Some(slab.after);
    }
    all
}

/// The pot as one bar in parts; the ladder below says how much each is.
pub(crate) fn pot(setter: &mut Setter<'_>, chart: &PotChart) -> Vec<Slab> {
    let wide = setter.wide;
    let figure = Tag::Element(setter.tree.figure(setter.parent, &chart.alt));
    let table = setter.tree.add(setter.parent, Kind::Table);
    let mut slabs = caption(setter, table, &chart.title, (LEFT, wide));
    slabs.push(Slab {
        height: POT + 5.0,
        keep: true,
        marks: parts(figure, &chart.steps, wide),
        ..Slab::default()
    });
    let body = setter.tree.add(table, Kind::Rows);
    let count = chart.steps.len();
    let mut ladder = Vec::new();
    for (at, step) in chart.steps.iter().enumerate() {
        let indent = SWATCH.0 + 5.0;
        let figures = setter.width_of(&step.amount.to_string(), Setter::weigh(TABLE, step.sum));
        let room = (wide - indent - figures - 5.0).max(40.0);
        let mut own = row(
            setter,
            (body, Kind::Cell),
            (LEFT + indent, LEFT + wide, room),
            (&step.label, &step.amount.to_string(), step.sum),
        );
        let by = (LADDER - ROW) / 2.0;
        if let Some(first) = own.first_mut() {
            first.height += by;
            first.marks = first.marks.drain(..).map(|mark| mark.down(by)).collect();
            let y = (LADDER - SWATCH.1) / 2.0;
            first.marks.extend(step.tint.map(|tint| Mark::Area {
                tag: Tag::Artifact,
                tint,
                x: LEFT,
                y,
                width: SWATCH.0,
                height: SWATCH.1,
            }));
            if step.sum {
                first.marks.push(Mark::rule(LEFT, 0.0, wide, RULE));
            }
        }
        if let Some(last) = own.last_mut() {
            last.height += by;
            let next = chart.steps.get(at + 1);
            if at + 1 < count && !next.is_some_and(|next| next.sum) {
                last.marks.push(Mark::rule(LEFT, last.height, wide, HAIRLINE));
            }
        }
        ladder.extend(own);
    }
    no_widows(&mut ladder);
    if count <= 12 {
        hold(&mut ladder);
    }
    slabs.extend(ladder);
    gap(&mut slabs, Gaps { before: 7.5, after: 2.5 });
    slabs
}

/// Shares of the bar; a share below nothing takes no room.
fn parts(figure: Tag, steps: &[PotStep], wide: f64) -> Vec<Mark> {
    let size = |amount: Money, sum: bool| {
        // What is taken away stands as a negative figure; what is left may itself be below nothing.
        let cents = if sum { amount.cents() } else { amount.cents().saturating_abs() };
        cents.max(0) as f64
    };
    let shares: Vec<(Tint, f64)> =
        steps.iter().filter_map(|step| Some((step.tint?, size(step.amount, step.sum)))).collect();
    let all: f64 = shares.iter().map(|(_, share)| share).sum();
    let mut marks = Vec::new();
    let mut x = LEFT;
    for (tint, share) in shares {
        let width = if all > 0.0 { wide * share / all } else { 0.0 };
        if width > 0.0 {
            marks.push(Mark::Area { tag: figure, tint, x, y: 0.0, width, height: POT });
        }
        x += width;
    }
    if marks.is_empty() {
        marks.push(Mark::Area { tag: figure, tint: Tint::Open, x: LEFT, y: 0.0, width: wide, height: POT });
    }
    marks
}
