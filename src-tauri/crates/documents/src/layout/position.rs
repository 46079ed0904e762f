//! Blocks of labelled values: the positions of a motion and of the minutes.

use super::measures::{BODY, SUB};
use super::paper::{Mark, Tag};
use super::prose::mark;
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::Kind;
use crate::model::{Position, Row, Span, Text};

pub(crate) fn position(setter: &mut Setter<'_>, position: &Position, list: Option<usize>) -> Vec<Slab> {
    let mut slabs = Vec::new();
    match (&position.number, list) {
        (Some(number), Some(list)) => {
            let item = setter.tree.add(list, Kind::Item);
            let label = Tag::Element(setter.tree.add(item, Kind::Label));
            let body = setter.tree.add(item, Kind::Body);
            setter.inside(body, setter.hang, |inner| rows(inner, position, &mut slabs));
            mark(setter, &mut slabs, label, &format!("{number} "));
        }
        _ => rows(setter, position, &mut slabs),
    }
    hold(&mut slabs);
    if !position.below.is_empty() {
        if let Some(last) = slabs.last_mut() {
            last.keep = true;
        }
        setter.nodes(&position.below.iter().collect::<Vec<_>>(), &mut slabs);
    }
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    slabs
}

fn rows(setter: &mut Setter<'_>, position: &Position, slabs: &mut Vec<Slab>) {
    if let Some(heading) = &position.heading {
        let tag = Tag::Element(setter.tree.heading(setter.parent, 3));
        let lines = setter.cell(&Text::plain(heading), SUB, setter.width);
        let mut own = setter.slabs(tag, setter.left, SUB, lines);
        if let Some(first) = own.first_mut() {
            first.bookmark = Some((3, heading.clone()));
        }
        slabs.extend(own);
    }
    for row in &position.rows {
        let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
        match row {
            Row::Line(text) => {
                let lines = setter.cell(text, BODY, setter.width);
                slabs.extend(setter.slabs(tag, setter.left, BODY, lines));
            }
            Row::Value(label, value) => slabs.extend(labelled(setter, tag, label, value, None)),
            Row::Amount(label, value) => {
                let in_box = matches!(value.0.as_slice(), [Span::Plain(_)]).then_some(setter.amount);
                slabs.extend(labelled(setter, tag, label, value, in_box));
            }
        }
    }
}

/// Label and value in one paragraph; an amount stands right-aligned in its box.
fn labelled(setter: &Setter<'_>, tag: Tag, label: &str, value: &Text, in_box: Option<f64>) -> Vec<Slab> {
    let (left, width) = (setter.left + setter.labels, setter.width - setter.labels);
    let lines = setter.cell(value, BODY, width);
    let lead = setter.one(&format!("{label} "), BODY);
    let pushed = match (in_box, lines.as_slice()) {
        (Some(room), [only]) => (room - only.width).max(0.0),
        _ => 0.0,
    };
    let mut slabs = setter.slabs(tag, left + pushed, BODY, lines);
    if slabs.is_empty() {
        slabs.push(Slab { height: BODY.line, ..Slab::default() });
    }
    if let Some(first) = slabs.first_mut() {
        first.marks.splice(0..0, Mark::text(tag, setter.left, BODY.baseline(), lead));
    }
    slabs
}
