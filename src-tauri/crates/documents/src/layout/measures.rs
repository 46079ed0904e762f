//! Measures of the house, in mm, and its sizes of type (paper rules 1, 2 and 4).

use crate::fonts::Weight;
use crate::text::Type;

/// A sheet of A4 in mm. Margins are the same however it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Format {
    pub width: f64,
    pub height: f64,
}

impl Format {
    pub fn of(turned: bool) -> Self {
        let (short, long) = (210.0, 297.0);
        if turned { Self { width: long, height: short } } else { Self { width: short, height: long } }
    }

    /// Right edge of tables, rules, heads and feet.
    pub fn right(self) -> f64 {
        self.width - 20.0
    }

    /// Width of tables, rules, heads and feet.
    pub fn wide(self) -> f64 {
        self.right() - LEFT
    }

    /// Content ends here.
    pub fn bottom(self) -> f64 {
        self.height - 27.0
    }

    /// The line above the foot.
    pub fn foot(self) -> f64 {
        self.height - 19.0
    }
}

/// Left edge of the text.
pub(crate) const LEFT: f64 = 25.0;
/// Right edge of tables, rules, heads and feet.
pub(crate) const RIGHT: f64 = 190.0;
/// Running text is at most this wide.
pub(crate) const MEASURE: f64 = 150.0;
/// Tables, rules, heads and feet.
pub(crate) const WIDE: f64 = RIGHT - LEFT;
/// Content of page 1 begins here, below the wordmark.
pub(crate) const FIRST_TOP: f64 = 37.5;
/// Content of the other pages.
pub(crate) const TOP: f64 = 25.0;

/// Hanging number.
pub(crate) const HANG: f64 = 7.5;
/// Hanging dash.
pub(crate) const DASH: f64 = 4.5;
/// Column of labels in positions.
pub(crate) const LABELS: f64 = 40.0;
/// Box of an amount in a position, right-aligned.
pub(crate) const AMOUNT: f64 = 20.0;
/// All gaps are multiples of this.
pub(crate) const RASTER: f64 = 1.25;

/// Points: hairline between rows, rule below heads and above sums, line to write on.
pub(crate) const HAIRLINE: f64 = 0.25;
pub(crate) const RULE: f64 = 0.75;
pub(crate) const WRITE_IN: f64 = 0.35;
/// Points: dots below a missing fact.
pub(crate) const DOTS: f64 = 0.8;

pub(crate) const TITLE: Type = Type::new(16.0, 7.5, Weight::Strong);
pub(crate) const TRACKED: Type = Type { size: 16.0, line: 7.5, weight: Weight::Strong, tracking: 40.0 };
pub(crate) const SECTION: Type = Type::new(12.0, 5.0, Weight::Strong);
pub(crate) const SUB: Type = Type::new(10.5, 5.0, Weight::Strong);
pub(crate) const BODY: Type = Type::new(10.5, 5.0, Weight::Regular);
pub(crate) const SIMPLE: Type = Type::new(12.0, 6.25, Weight::Regular);
pub(crate) const TABLE: Type = Type::new(9.5, 5.0, Weight::Regular);
pub(crate) const SMALL: Type = Type::new(8.0, 3.75, Weight::Regular);
pub(crate) const WORDMARK: Type = Type::new(12.0, 5.0, Weight::Regular);
pub(crate) const SIGN: Type = Type::new(26.0, 12.5, Weight::Strong);

/// Rounds up to the raster.
pub(crate) fn raster_up(mm: f64) -> f64 {
    (mm / RASTER - 1e-9).ceil() * RASTER
}
