//! The nodes of a document one below the other.

use super::table::{self, Row};
use super::xml::{TAB, hanging, paragraph, plain, run, runs};
use super::{chart, letter};
use crate::model::{Document, Heading, Labels, Node, Position, Role, Row as Line, Size, Text};
use crate::plain::boxes;

/// Width of the text in mm, upright and across.
const UPRIGHT: f64 = 165.0;
const ACROSS: f64 = 252.0;
/// Hanging dash and number.
const DASH: f64 = 4.5;
const NUMBER: f64 = 7.5;
/// Labels of positions.
const LABELS: f64 = 40.0;

/// Everything between head and foot.
pub(super) fn body(document: &Document) -> String {
    let mut body =
        Body { wide: if document.turned { ACROSS } else { UPRIGHT }, level: 0, out: String::new() };
    if let Some(mark) = &document.mark {
        let note = if mark.note.is_empty() { String::new() } else { format!(" · {}", mark.note) };
        let text = format!("{}{}", run(&mark.word, true), run(&note, false));
        body.out.push_str(&paragraph("Randvermerk", "", &text));
    }
    let head = &document.head;
    body.out.push_str(&plain("Wortmarke", &head.wordmark.0));
    let place = paragraph("Wortmarke", "", &run(&head.wordmark.1, true));
    body.out.push_str(&place);
    body.out.extend(head.kind.iter().map(|kind| plain("Art", kind)));
    body.out.extend(head.letter.iter().map(letter::letter));
    for section in &document.sections {
        body.nodes(&section.nodes, 0.0);
    }
    if !document.open.is_empty() {
        let open = format!(" {}", document.open.join(" · "));
        let lead = format!("Noch offen ({}):", document.open.len());
        body.out.push_str(&paragraph("Notiz", "", &format!("{}{}", run(&lead, true), run(&open, false))));
    }
    body.out
}

struct Body {
    wide: f64,
    /// Level of the heading before: none is skipped.
    level: u8,
    out: String,
}

impl Body {
    fn nodes(&mut self, nodes: &[Node], inside: f64) {
        for node in nodes {
            self.node(node, inside);
        }
    }

    fn node(&mut self, node: &Node, inside: f64) {
        let xml = match node {
            Node::Heading(heading) => self.heading(heading),
            Node::Subject(lines) => self.subject(lines),
            Node::Paragraph(one) => {
                paragraph(style(one.role), &indent(inside), &runs(&one.text, one.role == Role::Keep))
            }
            Node::Dashes(items) => items.iter().map(|item| hung("–", item, inside, DASH)).collect(),
            Node::Numbered(items) => {
                return items.iter().for_each(|(number, nodes)| self.numbered(number, nodes, inside));
            }
            Node::Facts(facts) => table::pairs(labels(facts.labels), self.wide, &facts.rows),
            Node::Address(addressee, rows) => {
                paragraph("", "", &runs(addressee, false)) + &table::pairs(LABELS, self.wide, rows)
            }
            Node::Position(position) => return self.position(position),
            Node::TwoSided(tables) => {
                table::side(&tables.left, self.wide) + &table::side(&tables.right, self.wide)
            }
            Node::Grid(grid) => table::grid(grid, self.wide),
            Node::Roll(roll) => table::roll(roll, self.wide),
            Node::Rule => paragraph("Linie", "", ""),
            Node::NewPage => paragraph("Abstand", "<w:pageBreakBefore/>", ""),
            Node::WritingRoom => ruled(6),
            Node::Ruled(count) => ruled((*count).min(500)),
            Node::Fill(form) => table::fill(form),
            Node::Boxes(all) => plain("", &boxes(all)),
            Node::Blanks(labels) => blanks(labels, self.wide),
            Node::Signatures(captions) => {
                captions.iter().map(|caption| plain("Unterschrift", caption)).collect()
            }
            Node::Bars(bars) => chart::bars(bars, self.wide),
            Node::Steps(steps) => chart::steps(steps, self.wide),
            Node::Charts(bars, steps) => chart::bars(bars, self.wide) + &chart::steps(steps, self.wide),
            Node::Pot(pot) => chart::pot(pot, self.wide),
            Node::Banner(banner) => {
                let heading = self.headed(
                    2,
                    &format!("{}{}", run(&format!("{} ", banner.over), false), run(&banner.title, false)),
                );
                heading
                    + &paragraph("Betrag", "", &run(&format!("{} {}", banner.label, banner.amount), false))
            }
            Node::Gathered(gathered) => table::pairs(LABELS, self.wide, &gathered.rows),
            Node::Keep(nodes) => return self.nodes(nodes, inside),
        };
        self.out.push_str(&xml);
    }

    /// A heading that the navigation of a word processor lists; no level is skipped.
    fn headed(&mut self, level: u8, runs: &str) -> String {
        self.level = level.min(self.level + 1);
        paragraph(&format!("Heading{}", self.level), "", runs)
    }

    fn heading(&mut self, heading: &Heading) -> String {
        let over = heading.over.iter().map(|over| run(&format!("{over} "), false)).collect::<String>();
        let level = if heading.size == Size::Tracked { 1 } else { heading.level };
        self.headed(level, &(over + &runs(&heading.text, false)))
    }

    fn subject(&mut self, lines: &[String]) -> String {
        let lines: Vec<String> = lines.iter().map(|line| run(line, false)).collect();
        self.headed(1, &lines.join("<w:r><w:br/></w:r>"))
    }

    /// The number hangs before the first paragraph; what else belongs to it stands below.
    fn numbered(&mut self, number: &str, nodes: &[Node], inside: f64) {
        match nodes.split_first() {
            Some((Node::Paragraph(first), rest)) => {
                self.out.push_str(&hung(number, &first.text, inside, NUMBER));
                self.nodes(rest, inside + NUMBER);
            }
            _ => {
                self.out.push_str(&plain("", number));
                self.nodes(nodes, inside + NUMBER);
            }
        }
    }

    fn position(&mut self, position: &Position) {
        let mut number = position.number.clone();
        let inside = if number.is_some() { NUMBER } else { 0.0 };
        if let Some(heading) = &position.heading {
            let lead = number.take().map(|number| run(&format!("{number} "), false)).unwrap_or_default();
            let heading = self.headed(3, &(lead + &run(heading, false)));
            self.out.push_str(&heading);
        }
        for row in &position.rows {
            let lead = number.take().map(|number| format!("{}{TAB}", run(&number, false)));
            let hang = if lead.is_some() { inside } else { 0.0 };
            let text = match row {
                Line::Value(label, value) | Line::Amount(label, value) => {
                    format!("{}{}{}", run(label, false), run(" ", false), runs(value, false))
                }
                Line::Line(text) => runs(text, false),
            };
            let properties = format!("<w:keepNext/><w:keepLines/>{}", hanging(inside - hang, hang));
            self.out.push_str(&paragraph("Zeile", &properties, &(lead.unwrap_or_default() + &text)));
        }
        self.nodes(&position.below, inside);
    }
}

/// A label that hangs before its text.
fn hung(label: &str, text: &Text, from: f64, by: f64) -> String {
    paragraph("Liste", &hanging(from, by), &format!("{}{TAB}{}", run(label, false), runs(text, false)))
}

fn indent(inside: f64) -> String {
    if inside > 0.0 { hanging(inside, 0.0) } else { String::new() }
}

fn ruled(count: usize) -> String {
    paragraph("Schreibzeile", "", "").repeat(count)
}

fn blanks(labels: &[String], wide: f64) -> String {
    let rows: Vec<Row> = labels.iter().map(|label| table::blank(label)).collect();
    if rows.is_empty() { String::new() } else { table::table(&[wide * 0.4, wide * 0.6], &rows, false) }
}

fn labels(labels: Labels) -> f64 {
    match labels {
        Labels::Narrow => 17.5,
        Labels::Wide => LABELS,
        Labels::Notice => 47.5,
    }
}

fn style(role: Role) -> &'static str {
    match role {
        Role::Body | Role::Opens | Role::Plain | Role::Lead | Role::Hanging => "",
        Role::Subtitle | Role::Purpose => "Untertitel",
        Role::TableNote | Role::Keep | Role::Note => "Notiz",
        Role::Closing | Role::Imprint => "Schluss",
        Role::Signature => "Name",
        Role::Follows => "Zeile",
        Role::Amount => "Betrag",
    }
}
