//! Where the charts lie: PDF/UA wants the box of each figure that stands on one page.

use std::collections::BTreeMap;

use crate::layout::{Mark, Paper, Tag};
use crate::text::MM_PER_PT;

/// Boxes of figures in points from the lower left corner, by element.
pub(crate) type Boxes = BTreeMap<usize, [f64; 4]>;

/// The box of each figure of a paper that lies on one page.
pub(crate) fn boxes(paper: &Paper) -> Boxes {
    let mut found: BTreeMap<usize, (usize, [f64; 4])> = BTreeMap::new();
    let mut torn = Vec::new();
    for (at, page) in paper.pages.iter().enumerate() {
        for mark in &page.marks {
            let (element, [left, top, right, bottom]) = match mark {
                Mark::Area { tag: Tag::Element(element), x, y, width, height, .. } => {
                    (*element, [*x, *y, *x + *width, *y + *height])
                }
                Mark::Text { tag: Tag::Element(element), x, y, line, .. } => {
                    (*element, [*x, *y - 3.0, *x + line.width, *y + 1.0])
                }
                _ => continue,
            };
            if !paper.tree.alts.contains_key(&element) {
                continue;
            }
            let own =
                [left, page.format.height - bottom, right, page.format.height - top].map(|mm| mm / MM_PER_PT);
            let (page, all) = found.entry(element).or_insert((at, own));
            if *page != at {
                torn.push(element);
            }
            let [a, b, c, d] = *all;
            let [e, f, g, h] = own;
            *all = [a.min(e), b.min(f), c.max(g), d.max(h)];
        }
    }
    found.retain(|element, _| !torn.contains(element));
    found.into_iter().map(|(element, (_, area))| (element, area)).collect()
}
