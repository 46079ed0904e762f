//! Facts in columns: the head of a Drucksache, begin and end of a sitting.

use super::measures::{BODY, HAIRLINE, LABELS, LEFT, RIGHT, RULE, TABLE};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold, no_widows};
use super::tree::{Kind, Scope};
use crate::model::{Facts, Labels, Text};
use crate::text::{Line, Type};

/// Left column of the head of a Drucksache.
const ADDRESSEE: f64 = 90.0;
/// Its block of facts: labels and values.
const BLOCK: f64 = 120.0;
const VALUES: f64 = 157.5;

/// Addressee on the left, number, enclosures and item on the right.
pub(crate) fn address(setter: &mut Setter<'_>, addressee: &Text, rows: &[(String, Text)]) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let left = setter.cell(addressee, BODY, ADDRESSEE);
    let table = Table { left: BLOCK, values: VALUES, right: RIGHT, kind: BODY };
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
        Labels::Wide => LABELS,
        Labels::Notice => return ruled(setter, &facts.rows),
    };
    let left = setter.left;
    let table = Table { left, values: left + labels, right: left + setter.width, kind: BODY };
    let mut slabs = table.set(setter, &facts.rows);
    hold(&mut slabs);
    gap(&mut slabs, Gaps { before: 5.0, after: 0.0 });
    slabs
}

/// The facts of a notice: a rule above and below, hairlines between (paper rules 4).
fn ruled(setter: &mut Setter<'_>, rows: &[(String, Text)]) -> Vec<Slab> {
    let (labels, kind) = if setter.simple() { (55.0, setter.body()) } else { (NOTICE, TABLE) };
    let (left, wide) = (setter.left, setter.wide);
    let table = Table { left, values: left + labels, right: left + wide, kind };
    let body = Table::body(setter);
    let mut slabs = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut own = table.row(setter, body, row);
        hold(&mut own);
        if let Some(first) = own.first_mut() {
            first.height += AIR / 2.0;
            first.marks = first.marks.drain(..).map(|mark| mark.down(AIR / 2.0)).collect();
            if at == 0 {
                first.marks.push(Mark::rule(left, 0.0, wide, RULE));
            }
        }
        if let Some(last) = own.last_mut() {
            last.height += AIR / 2.0;
            let weight = if at + 1 == rows.len() { RULE } else { HAIRLINE };
            last.marks.push(Mark::rule(left, last.height, wide, weight));
        }
        slabs.extend(own);
    }
    no_widows(&mut slabs);
    gap(&mut slabs, Gaps { before: 5.0, after: 2.5 });
    slabs
}

/// Labels of a notice, and the air in its rows.
const NOTICE: f64 = 47.5;
const AIR: f64 = 1.25;

/// Two columns: labels and values.
pub(crate) struct Table {
    pub left: f64,
    pub values: f64,
    pub right: f64,
    pub kind: Type,
}

impl Table {
    fn set(&self, setter: &mut Setter<'_>, rows: &[(String, Text)]) -> Vec<Slab> {
        let body = Self::body(setter);
        rows.iter().flat_map(|row| self.row(setter, body, row)).collect()
    }

    /// Adds the table to the tree; gives what takes its rows.
    pub fn body(setter: &mut Setter<'_>) -> usize {
        let table = setter.tree.add(setter.parent, Kind::Table);
        setter.tree.add(table, Kind::Rows)
    }

    /// A row, a slab for each line.
    pub fn row(&self, setter: &mut Setter<'_>, body: usize, (label, value): &(String, Text)) -> Vec<Slab> {
        let row = setter.tree.add(body, Kind::Row);
        let head = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Row)));
        let cell = Tag::Element(setter.tree.add(row, Kind::Cell));
        let labels = setter.cell(&Text::plain(label), self.kind, self.values - self.left - 1.25);
        let values = setter.cell(value, self.kind, self.right - self.values);
        let count = labels.len().max(values.len()).max(1);
        let (mut labels, mut values) = (labels.into_iter(), values.into_iter());
        let slab = |_| {
            let mut marks = self.line(head, self.left, labels.next());
            marks.extend(self.line(cell, self.values, values.next()));
            Slab { height: self.kind.line, marks, ..Slab::default() }
        };
        (0..count).map(slab).collect()
    }

    fn line(&self, tag: Tag, x: f64, line: Option<Line>) -> Vec<Mark> {
        line.map(|line| Mark::text(tag, x, self.kind.baseline(), line)).unwrap_or_default()
    }
}
