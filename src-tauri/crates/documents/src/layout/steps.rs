//! The pot over a year: for each month what was paid and what was still to be paid, below the line of the Ansatz.

use domain::Money;
use domain::paper::{Steps, Tint};

use super::measures::{HAIRLINE, RULE, SMALL, SUB};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::Kind;
use crate::model::Text;
use domain::day::MONTHS;

/// Height of the plot, and of what stands above and below it.
const PLOT: f64 = 32.5;
const ABOVE: f64 = 2.5;
const BELOW: f64 = 5.0;
/// Room for the figures on the left and for the name of the highest line on the right.
const FIGURES: f64 = 12.5;
const NAME: f64 = 12.5;
/// The quarters have names.
const QUARTERS: [(usize, &str); 4] = [(0, "Jan."), (3, "April"), (6, "Juli"), (9, "Okt.")];

pub(crate) fn steps(setter: &mut Setter<'_>, chart: &Steps, (x, wide): (f64, f64)) -> Vec<Slab> {
    let title = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let lines = setter.cell(&Text::plain(&chart.title), SUB, wide);
    let mut slabs = setter.slabs(title, x, SUB, lines);
    let figure = Tag::Element(setter.tree.figure(setter.parent, &said(chart)));
    let height = ABOVE + PLOT + BELOW;
    let marks = Plot::of(chart, (x, wide)).marks(setter, figure, chart);
    slabs.push(Slab { height, marks, ..Slab::default() });
    slabs.push(legend(setter, x));
    hold(&mut slabs);
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    slabs
}

/// The sentence of the facts, and the figures that the picture only shows.
fn said(chart: &Steps) -> String {
    let month = |(month, (paid, bound)): (&&str, &(Money, Money))| {
        format!(" {month}: ausgezahlt {paid}, noch auszuzahlen {bound}.")
    };
    let months: String = MONTHS.iter().zip(&chart.months).map(month).collect();
    format!("{} Ansatz {}.{months}", chart.alt, chart.allocation)
}

/// What the tints mean.
fn legend(setter: &mut Setter<'_>, left: f64) -> Slab {
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let mut marks = Vec::new();
    let mut x = left;
    for (tint, word) in [(Tint::Full, "ausgezahlt"), (Tint::Third, "noch auszuzahlen"), (Tint::Open, "frei")]
    {
        marks.push(Mark::Area { tag: Tag::Artifact, tint, x, y: 1.75, width: 5.0, height: 2.75 });
        let line = setter.one(&format!("{word} "), SMALL);
        let width = line.width;
        marks.extend(Mark::text(tag, x + 6.25, 1.25 + SMALL.baseline(), line));
        x += 6.25 + width + 2.5;
    }
    Slab { height: 1.25 + SMALL.line, marks, ..Slab::default() }
}

/// The plot: where it lies and how much it can show.
struct Plot {
    left: f64,
    width: f64,
    /// Cents at its upper edge.
    most: f64,
}

impl Plot {
    fn of(chart: &Steps, (x, wide): (f64, f64)) -> Self {
        let sums = chart.months.iter().map(|(paid, bound)| cents(*paid) + cents(*bound));
        let most = sums.fold(cents(chart.allocation), f64::max).max(100.0);
        Self { left: x + FIGURES, width: wide - FIGURES - NAME, most }
    }

    /// From the top of the slab to a height of so many cents.
    fn y(&self, cents: f64) -> f64 {
        ABOVE + PLOT * (1.0 - cents.min(self.most) / self.most)
    }

    fn marks(&self, setter: &Setter<'_>, figure: Tag, chart: &Steps) -> Vec<Mark> {
        let mut marks = Vec::new();
        let label = |text: &str, x: f64, y: f64, right: bool| {
            let line = setter.one(&format!("{text} "), SMALL);
            let x = if right { x - line.width } else { x };
            Mark::text(figure, x, y + 1.0, line)
        };
        let step = pleasant(self.most / 5.0);
        let mut at = 0.0;
        while at <= self.most + 1.0 {
            let y = self.y(at);
            marks.push(Mark::rule(self.left, y, self.width, if at == 0.0 { RULE } else { HAIRLINE }));
            // The line of the Ansatz keeps its figure to itself.
            if (at - cents(chart.allocation)).abs() * PLOT / self.most > 3.0 || at == cents(chart.allocation)
            {
                marks.extend(label(&whole(at), self.left - 1.25, y, true));
            }
            at += step;
        }
        let column = self.width / 12.0;
        let mut x = self.left;
        for (paid, bound) in chart.months.iter().take(MONTHS.len()) {
            let (paid, all) = (cents(*paid), cents(*paid) + cents(*bound));
            for (from, to, tint) in [(0.0, paid, Tint::Full), (paid, all, Tint::Third)] {
                let (top, bottom) = (self.y(to), self.y(from));
                if bottom - top > 0.01 {
                    marks.push(Mark::Area {
                        tag: figure,
                        tint,
                        x,
                        y: top,
                        width: column,
                        height: bottom - top,
                    });
                }
            }
            x += column;
        }
        let top = self.y(cents(chart.allocation));
        marks.push(Mark::rule(self.left, top, self.width, RULE));
        marks.extend(label("Ansatz", self.left + self.width + 1.25, top, false));
        let steps_on_it = (cents(chart.allocation) / step).fract() == 0.0;
        if !steps_on_it {
            marks.extend(label(&whole(cents(chart.allocation)), self.left - 1.25, top, true));
        }
        for (month, name) in QUARTERS {
            let x = self.left + column * f64::from(u8::try_from(month).unwrap_or(0));
            marks.push(Mark::upright(x, ABOVE + PLOT, 1.25, HAIRLINE));
            marks.extend(label(name, x + 0.6, ABOVE + PLOT + 2.75, false));
        }
        marks
    }
}

fn cents(amount: Money) -> f64 {
    amount.cents().max(0) as f64
}

/// `12.500`: whole Euro, for an axis.
fn whole(cents: f64) -> String {
    let bare = Money::from_cents(cents.round() as i64).bare();
    bare.strip_suffix(",00").map_or(bare.clone(), str::to_owned)
}

/// The next larger of 1, 2, 2.5, 5 and their tenfolds, in whole Euro.
fn pleasant(cents: f64) -> f64 {
    let tens = 10_f64.powf(cents.max(100.0).log10().floor());
    let found = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|n| n * tens).find(|step| *step >= cents);
    found.unwrap_or(tens * 10.0)
}
