//! Headings, paragraphs and lists.

use super::measures::{BODY, DASH, SECTION, SIMPLE, SMALL, SUB, TABLE, TITLE, TRACKED};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, gap, hold, no_widows};
use super::tree::Kind;
use crate::fonts::Weight;
use crate::model::{Heading, Node, Paragraph, Role, Size, Text};
use crate::text::{Line, total_fit, units};

pub(crate) fn heading(setter: &mut Setter<'_>, heading: &Heading) -> Vec<Slab> {
    let (kind, gaps) = match heading.size {
        Size::Section | Size::Sub if setter.simple() => {
            (SIMPLE.weigh(Weight::Strong), Gaps { before: 6.25, after: 0.0 })
        }
        Size::Title => (TITLE, Gaps { before: 7.5, after: 2.5 }),
        Size::Tracked => (TRACKED, Gaps { before: 7.5, after: 2.5 }),
        Size::Section => (SECTION, Gaps { before: 7.5, after: 2.5 }),
        Size::Sub => (SUB, Gaps { before: 5.0, after: 0.0 }),
    };
    let tag = Tag::Element(setter.tree.heading(setter.parent, heading.level));
    let mut slabs = Vec::new();
    if let Some(over) = &heading.over {
        let lines = setter.cell(&Text::plain(format!("{over} ")), BODY, setter.width);
        slabs.extend(setter.slabs(tag, setter.left, BODY, lines));
    }
    // A title reaches as far as what it heads: tables and rules.
    let width = if heading.size == Size::Title { setter.wide } else { setter.width };
    let lines = setter.cell(&heading.text, kind, width);
    slabs.extend(setter.slabs(tag, setter.left, kind, lines));
    gap(&mut slabs, gaps);
    for slab in &mut slabs {
        slab.keep = true;
    }
    if let Some(first) = slabs.first_mut() {
        let over = heading.over.iter().map(|over| format!("{over} ")).collect::<String>();
        first.bookmark = Some((heading.level, over + &heading.text.plain_text()));
    }
    slabs
}

/// The subject of a letter: two blank lines follow (DIN 5008).
pub(crate) fn subject(setter: &mut Setter<'_>, lines: &[String]) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.heading(setter.parent, 1));
    let mut slabs = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let end = if at + 1 < lines.len() { " " } else { "" };
        let lines = setter.cell(&Text::plain(format!("{line}{end}")), SECTION, setter.width);
        slabs.extend(setter.slabs(tag, setter.left, SECTION, lines));
    }
    gap(&mut slabs, Gaps { before: 0.0, after: 10.0 });
    for slab in &mut slabs {
        slab.keep = true;
    }
    if let Some(first) = slabs.first_mut() {
        first.bookmark = Some((1, lines.join(", ")));
    }
    slabs
}

pub(crate) fn paragraph(setter: &mut Setter<'_>, paragraph: &Paragraph, slabs: &mut Vec<Slab>) {
    let role = paragraph.role;
    let body = setter.body();
    let (kind, before, after) = match role {
        Role::Body | Role::Opens | Role::Plain | Role::Lead => (body, body.line / 2.0, 0.0),
        Role::Subtitle => (SECTION, 0.0, 2.5),
        Role::TableNote => (TABLE, 0.0, 0.0),
        Role::Keep => (SMALL.weigh(Weight::Strong), 5.0, 0.0),
        Role::Hanging => (body, 0.0, 2.5),
        Role::Closing => (body, 10.0, 0.0),
        Role::Signature => (body, 12.5, 0.0),
        Role::Follows => (body, 0.0, 0.0),
        Role::Imprint => (body, 7.5, 0.0),
        Role::Amount => (TITLE, 5.0, 0.0),
        Role::Purpose => (SECTION.weigh(Weight::Regular), 0.0, 0.0),
        Role::Note => (SMALL, 2.5, 0.0),
    };
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let running = matches!(role, Role::Body | Role::Opens | Role::Closing);
    let lines = if running {
        running_lines(setter, &paragraph.text, setter.width)
    } else {
        setter.cell(&paragraph.text, kind, setter.width)
    };
    let hung = if role == Role::Hanging { setter.width_of("(", kind) } else { 0.0 };
    let mut own = setter.slabs(tag, setter.left - hung, kind, lines);
    if running {
        no_widows(&mut own);
    } else {
        hold(&mut own);
    }
    gap(&mut own, Gaps { before, after });
    // What closes the paper never stands alone on a page; a note belongs to its table.
    if matches!(role, Role::Closing | Role::Signature | Role::Follows | Role::Imprint)
        && let Some(last) = slabs.last_mut()
    {
        last.keep = true;
    }
    if matches!(role, Role::Amount | Role::Opens | Role::Lead | Role::TableNote | Role::Hanging | Role::Keep)
        && let Some(last) = own.last_mut()
    {
        last.keep = true;
    }
    slabs.extend(own);
}

/// Set over the whole paragraph; Einfache Sprache has no hyphens of ours.
fn running_lines(setter: &Setter<'_>, text: &Text, width: f64) -> Vec<Line> {
    total_fit(&units(setter.fonts, text, setter.body(), width, !setter.simple()), width)
}

pub(crate) fn dashes(setter: &mut Setter<'_>, items: &[Text]) -> Vec<Slab> {
    let list = setter.tree.add(setter.parent, Kind::List { numbered: false });
    let mut slabs = Vec::new();
    for text in items {
        let item = setter.tree.add(list, Kind::Item);
        let label = Tag::Element(setter.tree.add(item, Kind::Label));
        let body = Tag::Element(setter.tree.add(item, Kind::Body));
        let (left, width) = (setter.left + DASH, setter.width - DASH);
        let lines = running_lines(setter, text, width);
        let mut own = setter.slabs(body, left, setter.body(), lines);
        no_widows(&mut own);
        mark(setter, &mut own, label, "– ");
        slabs.extend(own);
    }
    gap(&mut slabs, Gaps { before: 0.0, after: 2.5 });
    slabs
}

pub(crate) fn numbered(setter: &mut Setter<'_>, items: &[(String, Vec<Node>)], slabs: &mut Vec<Slab>) {
    let list = setter.tree.add(setter.parent, Kind::List { numbered: true });
    for (number, nodes) in items {
        let item = setter.tree.add(list, Kind::Item);
        let label = Tag::Element(setter.tree.add(item, Kind::Label));
        let body = setter.tree.add(item, Kind::Body);
        let nodes: Vec<&Node> = nodes.iter().collect();
        let mut own = Vec::new();
        setter.inside(body, setter.hang, |inner| inner.nodes(&nodes, &mut own));
        mark(setter, &mut own, label, &format!("{number} "));
        slabs.extend(own);
    }
}

/// Hangs a label before the first line.
pub(crate) fn mark(setter: &Setter<'_>, slabs: &mut Vec<Slab>, label: Tag, text: &str) {
    let body = setter.body();
    if slabs.is_empty() {
        // Nothing behind the label; it stands all the same.
        slabs.push(Slab { height: body.line, ..Slab::default() });
    }
    if let Some(first) = slabs.first_mut() {
        let marks = Mark::text(label, setter.left, body.baseline(), setter.one(text, body));
        first.marks.splice(0..0, marks);
    }
}
