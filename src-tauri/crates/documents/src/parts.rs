//! The parts of letters and sheets as nodes of the model.

use domain::paper::{FolderPlan, Part, PartFact, PartTable, Word, Words};

use crate::folder::two_sided;
use crate::model::{Facts, Grid, GridColumn, GridRow, Heading, Labels, Node, Role, Size, Span, Text};

/// The nodes of some parts.
pub(crate) fn nodes(parts: &[Part]) -> Vec<Node> {
    parts.iter().flat_map(node).collect()
}

fn node(part: &Part) -> Vec<Node> {
    match part {
        Part::Title(title) => vec![heading(1, Size::Title, title)],
        Part::Subtitle(words) => vec![Node::paragraph(Role::Subtitle, text(words))],
        Part::Section(title) => vec![Node::section(title)],
        Part::Sub(title) => vec![heading(3, Size::Sub, title)],
        Part::Text(words) => vec![Node::paragraph(Role::Body, text(words))],
        Part::Lines(lines) => {
            lines.iter().map(|line| Node::paragraph(Role::Follows, Text::plain(line))).collect()
        }
        Part::Facts(facts) => vec![facts_of(facts)],
        Part::Numbered(items) => vec![numbered(items)],
        Part::Dashes(items) => vec![Node::Dashes(items.iter().map(text).collect())],
        Part::Table(table) => vec![Node::Grid(grid(table))],
        Part::Plan(plan) => vec![plan_of(plan)],
        Part::NewPage => vec![Node::NewPage],
        Part::WritingRoom => vec![Node::WritingRoom],
        Part::Keep(parts) => nodes(parts),
        _ => Vec::new(),
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

fn heading(level: u8, size: Size, title: &str) -> Node {
    Node::Heading(Heading { level, size, over: None, text: Text::plain(title) })
}

fn facts_of(facts: &[PartFact]) -> Node {
    let row = |fact: &PartFact| {
        let value = text(&fact.value);
        (fact.label.clone(), if fact.strong { value.bold() } else { value })
    };
    Node::Facts(Facts { labels: Labels::Wide, rows: facts.iter().map(row).collect() })
}

fn numbered(items: &[Words]) -> Node {
    let item = |(at, words)| (format!("{}.", at + 1), vec![Node::paragraph(Role::Body, text(words))]);
    Node::Numbered(items.iter().enumerate().map(item).collect())
}

fn grid(table: &PartTable) -> Grid {
    let row = |cells: &Vec<String>| GridRow { cells: cells.clone(), carried: Vec::new() };
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
    }
}

fn plan_of(plan: &FolderPlan) -> Node {
    Node::TwoSided(two_sided(plan))
}
