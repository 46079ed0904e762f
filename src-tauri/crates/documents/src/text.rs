//! From typed text to lines: cleaning, no-break rules, break opportunities, hyphens, fitting.

mod bind;
mod clean;
mod fit;
mod hyphenate;
mod line;
mod units;

pub(crate) use bind::bind;
pub(crate) use clean::clean;
pub(crate) use fit::{greedy, total_fit};
pub(crate) use line::Line;
pub(crate) use units::{Ink, Part, Units, measure, units};

use crate::fonts::Weight;

/// Size of type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    /// Points.
    pub size: f64,
    /// Height of the line box in mm; the baseline lies at three quarters.
    pub line: f64,
    pub weight: Weight,
    /// Extra space after each glyph, thousandths of an em.
    pub tracking: f64,
}

/// Millimetres in a point.
pub(crate) const MM_PER_PT: f64 = 25.4 / 72.0;

impl Type {
    pub const fn new(size: f64, line: f64, weight: Weight) -> Self {
        Self { size, line, weight, tracking: 0.0 }
    }

    /// From the top of the line box to the baseline, in mm.
    pub fn baseline(self) -> f64 {
        self.line * 0.75
    }

    /// Thousandths of an em in mm.
    pub fn mm(self, thousandths: f64) -> f64 {
        thousandths / 1000.0 * self.size * MM_PER_PT
    }

    /// The same size in another weight.
    pub fn weigh(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }
}
