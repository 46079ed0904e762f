//! The list of attendance: names in one column, functions and parties in the other.

use super::measures::{BODY, LEFT, RIGHT};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::{Kind, Scope};
use crate::model::{Roll, Span, Text};

/// The second column begins 75 mm from the edge.
const DETAIL: f64 = LEFT + 75.0;

pub(crate) fn roll(setter: &mut Setter<'_>, roll: &Roll) -> Vec<Slab> {
    if roll.rows.is_empty() {
        return Vec::new();
    }
    let table = setter.tree.add(setter.parent, Kind::Table);
    let body = setter.tree.add(table, Kind::Rows);
    // Brackets hang left of the edge, so that the names align.
    let bracket = setter.width_of("(", BODY);
    let mut slabs = Vec::new();
    for row in &roll.rows {
        let element = setter.tree.add(body, Kind::Row);
        let head = setter.tree.add(element, Kind::HeadCell(Scope::Row));
        let name = Tag::Element(setter.tree.add(head, Kind::Paragraph));
        let detail = Tag::Element(setter.tree.add(element, Kind::Cell));
        let (text, hung) = if row.absent { (bracketed(&row.name), bracket) } else { (row.name.clone(), 0.0) };
        let names = setter.cell(&text, BODY, DETAIL - LEFT - 2.5);
        let details = setter.cell(&Text::plain(&row.detail), BODY, RIGHT - DETAIL);
        let count = names.len().max(details.len()).max(1);
        let (mut names, mut details) = (names.into_iter(), details.into_iter());
        let mut own: Vec<Slab> = (0..count)
            .map(|at| {
                let x = if at == 0 { setter.left - hung } else { setter.left };
                let y = BODY.baseline();
                let mut marks = names.next().map(|l| Mark::text(name, x, y, l)).unwrap_or_default();
                marks.extend(details.next().into_iter().flat_map(|l| Mark::text(detail, DETAIL, y, l)));
                Slab { height: BODY.line, marks, ..Slab::default() }
            })
            .collect();
        hold(&mut own);
        slabs.extend(own);
    }
    // At least two names on each page.
    super::slab::no_widows(&mut slabs);
    gap(&mut slabs, Gaps::default());
    slabs
}

fn bracketed(name: &Text) -> Text {
    let mut spans = vec![Span::Plain("(".to_owned())];
    spans.extend(name.0.iter().cloned());
    spans.push(Span::Plain(")".to_owned()));
    Text(spans)
}
