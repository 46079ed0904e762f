//! Areas of charts and boxes to tick.

use domain::paper::Tint;
use printpdf::{Color, Greyscale, LineDashPattern, LinePoint, Op, Point, Pt};

use super::{Sheet, pt};
use crate::layout::BOX;
use crate::text::MM_PER_PT;

/// How a box reads.
pub(super) const UNTICKED: &str = "Kästchen: ";
pub(super) const TICKED: &str = "Kästchen, angekreuzt: ";

/// Points: outline of a box, outline of an area, lines of a hatch.
const BOX_LINE: f64 = 0.6;
const OUTLINE: f64 = 0.35;
const HATCH: f64 = 0.5;
/// mm from line to line of a hatch.
const PITCH: f64 = 1.2;
/// A third grey: nine tenths would fray, a half would look like black on a copier.
const GREY: f32 = 0.67;

/// A point in mm from the top left corner of the page.
type Corner = (f64, f64);

/// A rectangle in mm from the top left corner of the page.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Sheet<'_> {
    /// An area in its tint; all but the full ones have an outline.
    pub(super) fn area(&mut self, tint: Tint, area: Area) {
        match tint {
            Tint::Full => return self.fill(area.x, area.y, area.width, area.height),
            Tint::Third => {
                self.end_text();
                self.colour(GREY);
                self.fill(area.x, area.y, area.width, area.height);
                self.colour(0.0);
            }
            Tint::Hatch => self.hatch(area),
            Tint::Open => {}
        }
        self.outline(area, OUTLINE);
    }

    /// A box on the baseline; ticked with a cross.
    pub(super) fn tick(&mut self, x: f64, y: f64, ticked: bool) {
        let area = Area { x, y: y - BOX + 0.4, width: BOX, height: BOX };
        self.outline(area, BOX_LINE);
        if ticked {
            let (left, right, top, bottom) = (x + 0.6, x + BOX - 0.6, area.y + 0.6, area.y + BOX - 0.6);
            self.strokes(BOX_LINE * 1.5, &[((left, top), (right, bottom)), ((left, bottom), (right, top))]);
        }
    }

    /// Four thin areas: viewers thicken strokes.
    fn outline(&mut self, area: Area, weight: f64) {
        let line = weight * MM_PER_PT;
        let Area { x, y, width, height } = area;
        let inner = (height - 2.0 * line).max(0.0);
        self.fill(x, y, width, line);
        self.fill(x, y + height - line, width, line);
        self.fill(x, y + line, line, inner);
        self.fill(x + width - line, y + line, line, inner);
    }

    /// Lines rising to the right, cut at the edges.
    fn hatch(&mut self, area: Area) {
        let Area { x, y, width, height } = area;
        let (right, bottom) = (x + width, y + height);
        let apart = PITCH * std::f64::consts::SQRT_2;
        let mut lines = Vec::new();
        let mut at = apart;
        while at < width + height {
            // From the left or lower edge up to the upper or right one.
            let from = if at <= height { (x, y + at) } else { (x + at - height, bottom) };
            let to = if at <= width { (x + at, y) } else { (right, y + at - width) };
            lines.push((from, to));
            at += apart;
        }
        self.strokes(HATCH, &lines);
    }

    /// Solid lines of a weight in points; the pen is as before afterwards.
    fn strokes(&mut self, weight: f64, lines: &[(Corner, Corner)]) {
        self.end_text();
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetOutlineColor { col: Color::Greyscale(Greyscale::new(0.0, None)) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(weight as f32) });
        let solid = LineDashPattern { offset: 0.0, pattern: [].into_iter().collect() };
        self.ops.push(Op::SetLineDashPattern { dash: solid });
        for (from, to) in lines {
            let height = self.height;
            let point =
                |(x, y): Corner| LinePoint { p: Point { x: pt(x), y: pt(height - y) }, bezier: false };
            let line = printpdf::Line { points: vec![point(*from), point(*to)], is_closed: false };
            self.ops.push(Op::DrawLine { line });
        }
        self.ops.push(Op::RestoreGraphicsState);
    }
}
