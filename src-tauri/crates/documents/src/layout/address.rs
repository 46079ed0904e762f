//! Facts in columns: the head of a Drucksache, begin and end of a sitting.

use super::measures::{BODY, LEFT, RIGHT};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::{Kind, Scope};
use crate::model::{Facts, Labels, Text};
use crate::text::Line;

/// Left column of the head of a Drucksache.
const ADDRESSEE: f64 = 90.0;
/// Its block of facts: labels and values.
const BLOCK: f64 = 120.0;
const VALUES: f64 = 157.5;

/// Addressee on the left, number, enclosures and item on the right.
pub(crate) fn address(setter: &mut Setter<'_>, addressee: &Text, rows: &[(String, Text)]) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let left = setter.cell(addressee, BODY, ADDRESSEE);
    let table = Table { left: BLOCK, values: VALUES, right: RIGHT };
    let mut slabs = table.set(setter, rows);
    for (at, line) in left.into_iter().enumerate() {
        let marks = Mark::text(tag, LEFT, BODY.baseline(), line);
        match slabs.get_mut(at) {
            Some(slab) => {
                slab.marks.splice(0..0, marks);
            }
            None => slabs.push(Slab { height: BODY.line, marks, ..Slab::default() }),
        }
    }
    hold(&mut slabs);
    slabs
}

/// Label and value line by line.
pub(crate) fn facts(setter: &mut Setter<'_>, facts: &Facts) -> Vec<Slab> {
    let labels = match facts.labels {
        Labels::Narrow => 17.5,
    };
    let left = setter.left;
    let table = Table { left, values: left + labels, right: left + setter.width };
    let mut slabs = table.set(setter, &facts.rows);
    hold(&mut slabs);
    gap(&mut slabs, Gaps { before: 5.0, after: 0.0 });
    slabs
}

struct Table {
    left: f64,
    values: f64,
    right: f64,
}

impl Table {
    fn set(&self, setter: &mut Setter<'_>, rows: &[(String, Text)]) -> Vec<Slab> {
        let table = setter.tree.add(setter.parent, Kind::Table);
        let body = setter.tree.add(table, Kind::Rows);
        let mut slabs = Vec::new();
        for (label, value) in rows {
            let row = setter.tree.add(body, Kind::Row);
            let head = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Row)));
            let cell = Tag::Element(setter.tree.add(row, Kind::Cell));
            let labels = setter.cell(&Text::plain(label), BODY, self.values - self.left - 1.25);
            let values = setter.cell(value, BODY, self.right - self.values);
            let count = labels.len().max(values.len()).max(1);
            let mut labels = labels.into_iter();
            let mut values = values.into_iter();
            for _ in 0..count {
                let mut marks = line(head, self.left, labels.next());
                marks.extend(line(cell, self.values, values.next()));
                slabs.push(Slab { height: BODY.line, marks, ..Slab::default() });
            }
        }
        slabs
    }
}

fn line(tag: Tag, x: f64, line: Option<Line>) -> Vec<Mark> {
    line.map(|line| Mark::text(tag, x, BODY.baseline(), line)).unwrap_or_default()
}
