//! The page of an application in the Sitzungsmappe: its head and its facts (paper rules 8.3).

use super::address::Table;
use super::measures::{BODY, LEFT, TABLE, TITLE};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::Kind;
use crate::model::{Banner, Gathered, Text};

/// Labels on the left and on the right, and where the right half begins.
const LABELS: (f64, f64) = (22.5, 27.5);
const RIGHT_HALF: f64 = 87.5;
/// At least between who and how much.
const APART: f64 = 5.0;

/// Who applies on the left, how much on the right; one heading.
pub(crate) fn banner(setter: &mut Setter<'_>, banner: &Banner) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.heading(setter.parent, 2));
    let right = LEFT + setter.wide;
    let amounts = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let (label, amount) =
        (setter.one(&format!("{} ", banner.label), BODY), setter.one(&banner.amount, TITLE));
    let room = setter.wide - label.width.max(amount.width) - APART;
    let over = setter.cell(&Text::plain(format!("{} ", banner.over)), BODY, room.max(60.0));
    let title = setter.cell(&Text::plain(&banner.title), TITLE, room.max(60.0));
    let mut slabs = setter.slabs(tag, LEFT, BODY, over);
    let first = slabs.len();
    slabs.extend(setter.slabs(tag, LEFT, TITLE, title));
    for (at, kind, line) in [(0, BODY, label), (first, TITLE, amount)] {
        if let Some(slab) = slabs.get_mut(at) {
            slab.marks.extend(Mark::text(amounts, right - line.width, kind.baseline(), line));
        }
    }
    for slab in &mut slabs {
        slab.keep = true;
    }
    gap(&mut slabs, Gaps { before: 7.5, after: 1.25 });
    if let Some(first) = slabs.first_mut() {
        first.bookmark = Some((2, super::pages::title(banner)));
    }
    slabs
}

/// Label and value in two columns; in the tree the left one comes whole before the right one.
pub(crate) fn gathered(setter: &mut Setter<'_>, gathered: &Gathered) -> Vec<Slab> {
    let half = gathered.rows.len().div_ceil(2);
    let (left, right) = gathered.rows.split_at(half);
    let edge = LEFT + setter.wide;
    let middle = LEFT + RIGHT_HALF;
    let tables = [
        (left, Table { left: LEFT, values: LEFT + LABELS.0, right: middle - 2.5, kind: TABLE }),
        (right, Table { left: middle, values: middle + LABELS.1, right: edge, kind: TABLE }),
    ];
    let mut sides: Vec<Vec<Vec<Slab>>> = Vec::new();
    for (rows, table) in tables {
        if rows.is_empty() {
            continue;
        }
        let body = Table::body(setter);
        sides.push(rows.iter().map(|row| table.row(setter, body, row)).collect());
    }
    let mut slabs = Vec::new();
    for at in 0..half {
        // Both sides of a row begin on one line.
        let mut own: Vec<Slab> = Vec::new();
        for side in &mut sides {
            let Some(row) = side.get_mut(at) else { continue };
            for (line, slab) in row.drain(..).enumerate() {
                match own.get_mut(line) {
                    Some(beside) => beside.marks.extend(slab.marks),
                    None => own.push(slab),
                }
            }
        }
        hold(&mut own);
        slabs.extend(own);
    }
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    slabs
}
