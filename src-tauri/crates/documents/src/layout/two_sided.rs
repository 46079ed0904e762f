//! Two tables side by side with their sums on one line (Kostentabelle). In the structure tree the
//! left one comes whole before the right one.

use std::rc::Rc;

use super::measures::{HAIRLINE, LEFT, RULE, SMALL, TABLE, WIDE};
use super::paper::{Mark, Tag};
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
    let sides = [(left.rows, LEFT), (right.rows, LEFT + SIDE + BETWEEN)];
    for at in 0..count {
        let height = sides.iter().filter_map(|(rows, _)| rows.get(at)).map(Vec::len).max().unwrap_or(1);
        for line in 0..height {
            let mut slab =
                Slab { height: TABLE.line, keep: true, head: Some(Rc::clone(&head)), ..Slab::default() };
            for (rows, x) in &sides {
                let own = rows.get(at).and_then(|row| row.get(line));
                slab.marks.extend(own.into_iter().flatten().cloned());
                // Hairlines between rows, none below the last.
                if line + 1 == height && at + 1 < rows.len() {
                    slab.marks.push(Mark::rule(*x, TABLE.line, SIDE, HAIRLINE));
                }
            }
            slabs.push(slab);
        }
    }
    let sums: Vec<RowMarks> = [left.sum, right.sum].into_iter().flatten().collect();
    for line in 0..sums.iter().map(Vec::len).max().unwrap_or(0) {
        let marks = sums.iter().filter_map(|sum| sum.get(line)).flatten().cloned().collect();
        slabs.push(Slab {
            height: TABLE.line,
            marks,
            keep: true,
            head: Some(Rc::clone(&head)),
            ..Slab::default()
        });
    }
    if let Some(last) = slabs.last_mut() {
        last.keep = false;
    }
    gap(&mut slabs, Gaps { before: 2.5, after: 2.5 });
    slabs
}

/// The marks of a row, line by line.
type RowMarks = Vec<Vec<Mark>>;

struct SetSide {
    head: Vec<Mark>,
    rows: Vec<RowMarks>,
    sum: Option<RowMarks>,
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
    head.splice(0..0, line.map(|line| Mark::text(label, x, SMALL.baseline(), line)).unwrap_or_default());
    head.push(Mark::rule(x, SMALL.line, SIDE, RULE));
    let body = setter.tree.add(table, Kind::Rows);
    let rows = side.rows.iter().map(|row| columns.row(setter, body, row, Kind::Cell)).collect();
    let sum = side.sum.as_ref().map(|sum| {
        let foot = setter.tree.add(table, Kind::Foot);
        let mut lines = columns.row(setter, foot, sum, Kind::HeadCell(Scope::Row));
        if let Some(first) = lines.first_mut() {
            first.push(Mark::rule(x, 0.0, SIDE, RULE));
        }
        lines
    });
    SetSide { head, rows, sum }
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

    fn row(&self, setter: &mut Setter<'_>, body: usize, row: &SideRow, label: Kind) -> RowMarks {
        let kind = Setter::weigh(TABLE, row.strong);
        let element = setter.tree.add(body, Kind::Row);
        let label = Tag::Element(setter.tree.add(element, label));
        let amount = Tag::Element(setter.tree.add(element, Kind::Cell));
        let mut lines: RowMarks = setter
            .cell(&Text::plain(&row.label), kind, self.labels)
            .into_iter()
            .map(|line| Mark::text(label, self.x, kind.baseline(), line))
            .collect();
        let figure = self.right(amount, kind, setter.one(&row.amount, kind));
        match lines.first_mut() {
            Some(first) => first.extend(figure),
            None => lines.push(figure),
        }
        lines
    }

    fn right(&self, tag: Tag, kind: Type, line: Line) -> Vec<Mark> {
        Mark::text(tag, self.x + SIDE - line.width, kind.baseline(), line)
    }
}
