//! Two tables side by side with their sums on one line (Kostentabelle). In the structure tree the
//! left one comes whole before the right one.

use std::rc::Rc;

use super::measures::{HAIRLINE, LEFT, RULE, SMALL, TABLE, WIDE};
use super::paper::{Mark, Tag, baseline};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap};
use super::tree::{Kind, Scope};
use crate::model::{Side, SideRow, Text, TwoSided};
use crate::text::{Line, Type};

/// Between the two.
const BETWEEN: f64 = 5.0;
/// Each of them.
const SIDE: f64 = (WIDE - BETWEEN) / 2.0;
/// Column of amounts.
const AMOUNTS: f64 = 18.0;

pub(crate) fn two_sided(setter: &mut Setter<'_>, tables: &TwoSided) -> Vec<Slab> {
    let mut left = set_side(setter, &tables.left, LEFT);
    let mut right = set_side(setter, &tables.right, LEFT + SIDE + BETWEEN);
    let mut head = Slab { height: SMALL.line, keep: true, ..Slab::default() };
    head.marks.append(&mut left.head);
    head.marks.append(&mut right.head);
    let head = Rc::new(head);
    let mut slabs =
        vec![Slab { height: head.height, keep: true, marks: head.marks.clone(), ..Slab::default() }];
    let count = left.rows.len().max(right.rows.len());
    let (left_count, right_count) = (left.rows.len(), right.rows.len());
    let (mut left_rows, mut right_rows) = (left.rows.into_iter(), right.rows.into_iter());
    for at in 0..count {
        let mut row = Slab { keep: true, head: Some(Rc::clone(&head)), ..Slab::default() };
        let pair = [(left_rows.next(), left_count, LEFT), (right_rows.next(), right_count, left.next_x)];
        row.height = pair.iter().filter_map(|(own, ..)| own.as_ref()).map(|own| own.0).fold(0.0, f64::max);
        for (own, rows, x) in pair {
            let Some((_, marks)) = own else { continue };
            row.marks.extend(marks);
            // Hairlines between rows, none below the last.
            if at + 1 < rows {
                row.marks.push(Mark::rule(x, row.height, SIDE, HAIRLINE));
            }
        }
        slabs.push(row);
    }
    let sums: Vec<(f64, Vec<Mark>)> = [left.sum, right.sum].into_iter().flatten().collect();
    if !sums.is_empty() {
        let height = sums.iter().map(|(height, _)| *height).fold(0.0, f64::max);
        let marks = sums.into_iter().flat_map(|(_, marks)| marks).collect();
        slabs.push(Slab { height, marks, keep: true, head: Some(head), ..Slab::default() });
    }
    if let Some(last) = slabs.last_mut() {
        last.keep = false;
    }
    gap(&mut slabs, Gaps { before: 2.5, after: 2.5 });
    slabs
}

struct SetSide {
    head: Vec<Mark>,
    /// Height and marks of each row.
    rows: Vec<(f64, Vec<Mark>)>,
    sum: Option<(f64, Vec<Mark>)>,
    /// Where the other side begins.
    next_x: f64,
}

fn set_side(setter: &mut Setter<'_>, side: &Side, x: f64) -> SetSide {
    let table = setter.tree.add(setter.parent, Kind::Table);
    let columns = Columns::of(setter, side, x);
    let thead = setter.tree.add(table, Kind::Head);
    let row = setter.tree.add(thead, Kind::Row);
    let label = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Column)));
    let unit = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Column)));
    let mut head = columns.right(unit, SMALL, setter.one(side.unit, SMALL));
    // Heads are short; an overlong one loses its end rather than the table its head line.
    let line = setter.cell(&Text::plain(&side.head), SMALL, columns.labels).into_iter().next();
    head.splice(0..0, line.map(|line| Mark::text(label, x, baseline(SMALL, 0), line)).unwrap_or_default());
    head.push(Mark::rule(x, SMALL.line, SIDE, RULE));
    let body = setter.tree.add(table, Kind::Rows);
    let rows = side.rows.iter().map(|row| columns.row(setter, body, row, Kind::Cell)).collect();
    let sum = side.sum.as_ref().map(|sum| {
        let foot = setter.tree.add(table, Kind::Foot);
        let (height, mut marks) = columns.row(setter, foot, sum, Kind::HeadCell(Scope::Row));
        marks.push(Mark::rule(x, 0.0, SIDE, RULE));
        (height, marks)
    });
    SetSide { head, rows, sum, next_x: x + SIDE + BETWEEN }
}

struct Columns {
    x: f64,
    labels: f64,
}

impl Columns {
    fn of(setter: &Setter<'_>, side: &Side, x: f64) -> Self {
        let widest = side
            .rows
            .iter()
            .chain(&side.sum)
            .map(|row| setter.width_of(&row.amount, Setter::weigh(TABLE, row.strong)))
            .fold(AMOUNTS - 2.5, f64::max);
        Self { x, labels: SIDE - widest - 2.5 }
    }

    fn row(&self, setter: &mut Setter<'_>, body: usize, row: &SideRow, label: Kind) -> (f64, Vec<Mark>) {
        let kind = Setter::weigh(TABLE, row.strong);
        let element = setter.tree.add(body, Kind::Row);
        let label = Tag::Element(setter.tree.add(element, label));
        let amount = Tag::Element(setter.tree.add(element, Kind::Cell));
        let lines = setter.cell(&Text::plain(&row.label), kind, self.labels);
        #[allow(clippy::cast_precision_loss, reason = "lines of one cell")]
        let height = lines.len().max(1) as f64 * kind.line;
        let mut marks: Vec<Mark> = lines
            .into_iter()
            .enumerate()
            .flat_map(|(at, line)| Mark::text(label, self.x, baseline(kind, at), line))
            .collect();
        marks.extend(self.right(amount, kind, setter.one(&row.amount, kind)));
        (height, marks)
    }

    fn right(&self, tag: Tag, kind: Type, line: Line) -> Vec<Mark> {
        Mark::text(tag, self.x + SIDE - line.width, baseline(kind, 0), line)
    }
}
