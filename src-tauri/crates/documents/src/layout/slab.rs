use std::rc::Rc;

use super::paper::Mark;

/// A level slice that no page break cuts. Marks lie relative to its top and to the page's left.
#[derive(Debug, Default)]
pub(crate) struct Slab {
    /// mm.
    pub height: f64,
    /// Least gap above; the larger of two neighbours' gaps counts, none at the top of a page.
    pub before: f64,
    /// Least gap below.
    pub after: f64,
    /// Must not be the last of its page.
    pub keep: bool,
    pub marks: Vec<Mark>,
    /// Head of its table, repeated at the top of a page.
    pub head: Option<Rc<Slab>>,
    /// What the next page of a long table begins with, should it turn here.
    pub carry: Option<Carry>,
    /// Begins a page of its own.
    pub turn: bool,
    /// Stands as often as the page has room for it, or not at all.
    pub fill: bool,
    /// Heading to list in the outline.
    pub bookmark: Option<(u8, String)>,
}

/// Sums so far ("Übertrag"): the right edge of a column in mm, and the figure.
#[derive(Clone, Debug)]
pub(crate) struct Carry {
    pub figures: Vec<(f64, String)>,
}

/// Gaps of a block and whether it holds together.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Gaps {
    pub before: f64,
    pub after: f64,
}

/// Spreads the gaps of a block over its slabs.
pub(crate) fn gap(slabs: &mut [Slab], gaps: Gaps) {
    if let Some(first) = slabs.first_mut() {
        first.before = gaps.before;
    }
    if let Some(last) = slabs.last_mut() {
        last.after = gaps.after;
    }
}

/// The lines of a row below each other, half of the air above the first one and half below the last.
pub(crate) fn aired(lines: Vec<Vec<Mark>>, line: f64, air: f64) -> Vec<Slab> {
    let count = lines.len();
    let slab = |(at, marks): (usize, Vec<Mark>)| {
        let above = if at == 0 { air / 2.0 } else { 0.0 };
        let below = if at + 1 == count { air / 2.0 } else { 0.0 };
        let marks = marks.into_iter().map(|mark| mark.down(above)).collect();
        Slab { height: above + line + below, marks, ..Slab::default() }
    };
    lines.into_iter().enumerate().map(slab).collect()
}

/// Lets no page break in between.
pub(crate) fn hold(slabs: &mut [Slab]) {
    if let Some((_, all)) = slabs.split_last_mut() {
        for slab in all {
            slab.keep = true;
        }
    }
}

/// At least two lines of a paragraph on each page.
pub(crate) fn no_widows(slabs: &mut [Slab]) {
    let count = slabs.len();
    for (at, slab) in slabs.iter_mut().enumerate() {
        slab.keep |= at + 1 < count && (at == 0 || at + 2 == count);
    }
}
