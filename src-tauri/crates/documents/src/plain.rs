//! The model read out as plain text, for the clipboard and for tests.

mod form;

pub(crate) use form::{STEPS, boxes};

use crate::model::{Document, Heading, Letter, Node, Position, Row, Section, Side, Span, Text};

/// Printed where a person writes by hand.
pub(crate) const WRITE_IN: &str = "____";

impl Document {
    /// The parts that can be copied on their own: name and plain text, in the order of the paper.
    pub fn sections(&self) -> Vec<(String, String)> {
        self.sections
            .iter()
            .filter_map(|section| section.name.clone().map(|name| (name, section.plain())))
            .collect()
    }

    /// The whole text, without running heads and feet.
    pub fn plain_text(&self) -> String {
        let letter = self.head.letter.iter().map(Letter::plain);
        let parts: Vec<String> =
            letter.chain(self.sections.iter().map(Section::plain)).filter(|text| !text.is_empty()).collect();
        parts.join("\n\n")
    }
}

impl Letter {
    fn plain(&self) -> String {
        let address: Vec<String> = self.recipient.iter().map(Text::plain_text).collect();
        let info = self.info.iter().flatten().map(|(label, value)| pair(label, &value.plain_text()));
        [self.sender.join("\n"), address.join("\n"), info.collect::<Vec<_>>().join("\n")].join("\n\n")
    }
}

impl Section {
    fn plain(&self) -> String {
        let mut lines = Vec::new();
        write_nodes(&self.nodes, &mut lines);
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        lines.join("\n")
    }
}

fn write_nodes(nodes: &[Node], lines: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Heading(heading) => write_heading(heading, lines),
            Node::Subject(subject) => lines.extend(subject.iter().cloned()),
            Node::Paragraph(paragraph) => lines.push(paragraph.text.plain_text()),
            Node::Dashes(items) => lines.extend(items.iter().map(|item| format!("– {}", item.plain_text()))),
            Node::Numbered(items) => {
                for (number, nodes) in items {
                    let mut inner = Vec::new();
                    write_nodes(nodes, &mut inner);
                    while inner.last().is_some_and(String::is_empty) {
                        inner.pop();
                    }
                    if let Some(first) = inner.first_mut() {
                        *first = format!("{number} {first}");
                    }
                    lines.extend(inner);
                }
            }
            Node::Facts(facts) => {
                lines.extend(facts.rows.iter().map(|(label, value)| pair(label, &value.plain_text())));
            }
            Node::Address(addressee, rows) => {
                lines.push(addressee.plain_text());
                lines.extend(rows.iter().map(|(label, value)| pair(label, &value.plain_text())));
            }
            Node::Position(position) => write_position(position, lines),
            Node::TwoSided(tables) => {
                for side in [&tables.left, &tables.right] {
                    write_side(side, lines);
                }
            }
            Node::Grid(grid) => {
                let unpaged = grid.without_pages();
                let grid = unpaged.as_ref().unwrap_or(grid);
                lines.push(joined(grid.columns.iter().map(|column| column.head.as_str())));
                let rows = grid.rows.iter().chain(&grid.sums);
                lines.extend(rows.map(|row| joined(row.cells.iter().map(String::as_str))));
            }
            Node::Roll(roll) => {
                for row in &roll.rows {
                    let name = row.name.plain_text();
                    let name = if row.absent { format!("({name})") } else { name };
                    lines.push(pair(&name, &row.detail));
                }
            }
            Node::Fill(table) => form::fill(table, lines),
            Node::Boxes(boxes) => lines.push(form::boxes(boxes)),
            Node::Blanks(labels) => lines.extend(labels.iter().map(|label| pair(label, WRITE_IN))),
            Node::Signatures(captions) => lines.extend(captions.iter().cloned()),
            Node::Bars(bars) => form::bars(bars, lines),
            Node::Steps(steps) => form::steps(steps, lines),
            Node::Charts(bars, steps) => {
                form::bars(bars, lines);
                lines.push(String::new());
                form::steps(steps, lines);
            }
            Node::Pot(pot) => form::pot(pot, lines),
            Node::Banner(banner) => {
                lines.extend([
                    banner.over.clone(),
                    banner.title.clone(),
                    pair(&banner.label, &banner.amount),
                ]);
            }
            Node::Gathered(gathered) => {
                lines.extend(gathered.rows.iter().map(|(label, value)| pair(label, &value.plain_text())));
            }
            Node::Keep(nodes) => {
                write_nodes(nodes, lines);
                continue;
            }
            Node::Rule | Node::NewPage | Node::WritingRoom | Node::Ruled(_) => continue,
        }
        lines.push(String::new());
    }
}

fn pair(label: &str, value: &str) -> String {
    if value.is_empty() { label.to_owned() } else { format!("{label} {value}") }
}

/// As programs take it from the clipboard.
fn joined<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    cells.collect::<Vec<_>>().join("\t")
}

fn write_heading(heading: &Heading, lines: &mut Vec<String>) {
    lines.extend(heading.over.clone());
    lines.push(heading.text.plain_text());
}

fn write_position(position: &Position, lines: &mut Vec<String>) {
    let mut all: Vec<String> = position.heading.iter().cloned().collect();
    all.extend(position.rows.iter().map(|row| match row {
        Row::Value(label, value) | Row::Amount(label, value) => pair(label, &value.plain_text()),
        Row::Line(text) => text.plain_text(),
    }));
    if let (Some(number), Some(first)) = (&position.number, all.first_mut()) {
        *first = format!("{number} {first}");
    }
    lines.extend(all);
    if !position.below.is_empty() {
        write_nodes(&position.below, lines);
        lines.pop();
    }
}

fn write_side(side: &Side, lines: &mut Vec<String>) {
    lines.push(pair(&side.head, side.unit));
    lines.extend(side.rows.iter().chain(&side.sum).map(|row| pair(&row.label, &row.amount)));
}

impl Text {
    /// The text without its marks.
    pub(crate) fn plain_text(&self) -> String {
        self.0
            .iter()
            .map(|span| match span {
                Span::Plain(text) | Span::Strong(text) => text.clone(),
                Span::Missing(what) => format!("[fehlt: {what}]"),
                Span::WriteIn => WRITE_IN.to_owned(),
            })
            .collect()
    }
}
