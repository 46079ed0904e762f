//! The parts of letters and sheets as nodes of the model.

use domain::paper::{FolderPlan, Part, PartFact, PartTable, Word, Words};

use crate::folder::two_sided;
use crate::layout::fit_beside;
use crate::model::{
    Air, Boxes, Facts, Grid, GridColumn, GridRow, Heading, Labels, Look, Node, Role, Section, Size, Span,
    Text,
};

/// A section of this name is never torn: whoever wants to object must find it whole (paper rules 2).
const REMEDY: &str = "Rechtsbehelfsbelehrung";

/// The nodes of some parts.
pub(crate) fn nodes(parts: &[Part]) -> Vec<Node> {
    let mut all: Vec<Node> = Vec::new();
    for part in parts {
        for node in node(part) {
            // Two short charts share the width of the page.
            match (all.pop(), node) {
                (Some(Node::Bars(bars)), Node::Steps(steps)) if fit_beside(&bars) => {
                    all.push(Node::Charts(bars, steps));
                }
                (before, node) => {
                    all.extend(before);
                    all.push(node);
                }
            }
        }
    }
    all
}

/// A section begins with each heading of level 2; what stands before the first is named `before`.
pub(crate) fn sections(parts: &[Part], before: Option<&str>) -> Vec<Section> {
    let begins = |part: &Part| section_of(part).is_some();
    let section = |chunk: &[Part]| {
        let name = chunk.first().and_then(section_of).or(before).map(str::to_owned);
        let nodes = nodes(chunk);
        let whole = name.as_deref() == Some(REMEDY);
        Section { name, nodes: if whole { vec![Node::Keep(nodes)] } else { nodes } }
    };
    parts.chunk_by(|_, next| !begins(next)).map(section).collect()
}

/// The heading of level 2 with which a part begins, also inside what is kept together.
fn section_of(part: &Part) -> Option<&str> {
    match part {
        Part::Section(name) => Some(name),
        Part::Keep(parts) => section_of(parts.first()?),
        _ => None,
    }
}

fn node(part: &Part) -> Vec<Node> {
    match part {
        Part::Title(title) => vec![heading(1, Size::Title, title)],
        Part::Subtitle(words) => vec![Node::paragraph(Role::Subtitle, text(words))],
        Part::Section(title) => vec![Node::section(title)],
        Part::Sub(title) => vec![heading(3, Size::Sub, title)],
        Part::Text(words) => vec![Node::paragraph(Role::Body, text(words))],
        Part::Lines(lines) => line_by_line(lines),
        Part::Note(note) => vec![Node::paragraph(Role::Note, Text::plain(note))],
        Part::Lead { amount, words } => {
            let mut nodes = vec![Node::paragraph(Role::Amount, text(amount))];
            let said = Some(words).filter(|words| !words.trim().is_empty());
            nodes.extend(said.map(|words| Node::paragraph(Role::Follows, Text::plain(words))));
            nodes
        }
        Part::Facts(facts) => vec![facts_of(facts)],
        Part::Numbered(items) => vec![numbered(items)],
        Part::Dashes(items) => vec![Node::Dashes(items.iter().map(text).collect())],
        Part::Table(table) => vec![Node::Grid(grid(table))],
        Part::Plan(plan) => vec![plan_of(plan)],
        Part::Fill(table) => vec![Node::Fill(table.clone())],
        Part::Boxes(ticks) => vec![Node::Boxes(Boxes { lead: None, ticks: ticks.clone() })],
        Part::Blanks(labels) => vec![Node::Blanks(labels.clone())],
        Part::Ruled(count) => vec![Node::Ruled(*count)],
        Part::WritingRoom => vec![Node::WritingRoom],
        Part::Bars(bars) => vec![Node::Bars(bars.clone())],
        Part::Steps(steps) => vec![Node::Steps(steps.clone())],
        Part::Pot(pot) => vec![Node::Pot(pot.clone())],
        Part::Signatures(captions) => vec![Node::Signatures(captions.clone())],
        Part::Keep(parts) => vec![Node::Keep(nodes(parts))],
        Part::NewPage => vec![Node::NewPage],
    }
}

/// The text of some words.
pub(crate) fn text(words: &Words) -> Text {
    let span = |word: &Word| match word {
        Word::Said(text) => Span::Plain(text.clone()),
        Word::Missing(what) => Span::Missing(what.clone()),
    };
    Text(words.0.iter().map(span).collect())
}

/// Lines of one thought stand below each other without a gap.
fn line_by_line(lines: &[String]) -> Vec<Node> {
    let role = |at| if at == 0 { Role::Plain } else { Role::Follows };
    lines.iter().enumerate().map(|(at, line)| Node::paragraph(role(at), Text::plain(line))).collect()
}

fn heading(level: u8, size: Size, title: &str) -> Node {
    Node::Heading(Heading { level, size, over: None, text: Text::plain(title) })
}

fn facts_of(facts: &[PartFact]) -> Node {
    let row = |fact: &PartFact| {
        let value = text(&fact.value);
        (fact.label.clone(), if fact.strong { value.bold() } else { value })
    };
    Node::Facts(Facts { labels: Labels::Notice, rows: facts.iter().map(row).collect() })
}

fn numbered(items: &[Words]) -> Node {
    let item = |(at, words)| (format!("{}.", at + 1), vec![Node::paragraph(Role::Body, text(words))]);
    Node::Numbered(items.iter().enumerate().map(item).collect())
}

fn grid(table: &PartTable) -> Grid {
    let row = |cells: &Vec<String>| GridRow { cells: cells.clone(), ..GridRow::default() };
    let stacked = table.rows.iter().flatten().any(|cell| cell.contains('\n'));
    Grid {
        columns: table
            .columns
            .iter()
            .map(|column| GridColumn {
                head: column.head.clone(),
                right: column.right,
                weight: column.weight,
            })
            .collect(),
        rows: table.rows.iter().map(row).collect(),
        sums: table.sums.iter().map(row).collect(),
        // Rows of two lines are high enough with less air.
        look: Look { air: if stacked { Air::Usual } else { Air::Roomy }, stacked },
    }
}

fn plan_of(plan: &FolderPlan) -> Node {
    Node::TwoSided(two_sided(plan))
}
