use serde::{Deserialize, Serialize};

use super::blocks::Block;
use super::folder::FolderPlan;
use crate::Money;

/// Text in which facts may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words(pub Vec<Word>);

/// A piece of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Word {
    /// Text.
    Said(String),
    /// A fact that is not known yet; printed `[fehlt: …]`.
    Missing(String),
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self(vec![Word::Said(text)])
    }
}

impl Words {
    /// What is missing in it.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|word| match word {
            Word::Missing(what) => Some(what.as_str()),
            Word::Said(_) => None,
        })
    }
}

/// A piece of a letter or a sheet, in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// The title of a sheet, its heading of level 1. A letter has its subject instead.
    Title(String),
    /// 12 pt below a title; no heading.
    Subtitle(Words),
    /// A heading of level 2; the name under which its section can be copied.
    Section(String),
    /// A heading of level 3.
    Sub(String),
    /// A running paragraph.
    Text(Words),
    /// Lines that are never hyphenated (addresses, names).
    Lines(Vec<String>),
    /// A small note, 8 pt.
    Note(String),
    /// An amount that leads, 16 pt, and the same in words, `(in Worten: … Euro).`
    Lead {
        /// The amount.
        amount: Words,
        /// The same in words; empty: none.
        words: String,
    },
    /// Ruled facts: label and value.
    Facts(Vec<PartFact>),
    /// Items behind a hanging number.
    Numbered(Vec<Words>),
    /// Items behind a hanging dash.
    Dashes(Vec<Words>),
    /// Columns with heads that repeat.
    Table(PartTable),
    /// Expenses beside incomes.
    Plan(FolderPlan),
    /// A table to be filled in by hand: vertical lines, high rows.
    Fill(FillTable),
    /// Boxes to tick, side by side.
    Boxes(Vec<Tick>),
    /// Labels with a line to write on each, one below the other.
    Blanks(Vec<String>),
    /// So many lines to write on, 8.75 mm apart.
    Ruled(usize),
    /// As many lines as the page has room for.
    WritingRoom,
    /// Bars by size, each with its amount.
    Bars(Bars),
    /// Steps of a pot over a year.
    Steps(Steps),
    /// A pot as one bar in parts with a ladder of amounts below.
    Pot(PotChart),
    /// Places for signatures: what stands below each line.
    Signatures(Vec<String>),
    /// Kept on one page together.
    Keep(Vec<Part>),
    /// What follows begins on a page of its own.
    NewPage,
}

impl Part {
    /// Running text typed by somebody: paragraphs and lists.
    pub fn prose(blocks: Vec<Block>) -> Vec<Self> {
        blocks
            .into_iter()
            .map(|block| match block {
                Block::Paragraph(text) => Self::Text(text.into()),
                Block::List(items) => Self::Dashes(items.into_iter().map(Words::from).collect()),
            })
            .collect()
    }
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartFact {
    /// Label.
    pub label: String,
    /// Value.
    pub value: Words,
    /// SemiBold.
    pub strong: bool,
}

impl PartFact {
    /// A fact.
    pub fn new(label: &str, value: impl Into<Words>) -> Self {
        Self { label: label.to_owned(), value: value.into(), strong: false }
    }

    /// A fact that no such paper can do without.
    pub fn needed(label: &str, value: Option<String>) -> Self {
        let value = match value.filter(|value| !value.trim().is_empty()) {
            Some(value) => Words::from(value),
            None => Words(vec![Word::Missing(label.to_owned())]),
        };
        Self { label: label.to_owned(), value, strong: false }
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartTable {
    /// Its columns.
    pub columns: Vec<PartColumn>,
    /// Its rows, a cell for each column. A line break in a cell begins a second line; the first is then SemiBold.
    pub rows: Vec<Vec<String>>,
    /// Sums, a cell for each column; the first text may reach over empty cells behind it.
    pub sums: Vec<Vec<String>>,
}

/// A column of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartColumn {
    /// Head.
    pub head: String,
    /// Figures stand on the right.
    pub right: bool,
    /// Share of the width; 0: as wide as its widest cell.
    pub weight: u16,
}

impl PartColumn {
    /// A column of text.
    pub fn text(head: &str, weight: u16) -> Self {
        Self { head: head.to_owned(), right: false, weight }
    }

    /// A column of figures.
    pub fn figure(head: &str) -> Self {
        Self { head: head.to_owned(), right: true, weight: 0 }
    }
}

/// A table that people write in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillTable {
    /// Head and width in millimetres; together 165.
    pub columns: Vec<(String, u16)>,
    /// Rows that are known; an empty cell is written in.
    pub rows: Vec<Vec<String>>,
    /// Empty rows below them.
    pub empty: usize,
    /// The last row, in bold: what is known of the sums. Empty without one.
    #[serde(default)]
    pub sum: Vec<String>,
    /// Are the rows numbered in the first column?
    pub numbered: bool,
    /// Height of a row in quarter millimetres: 35 for members, 40 for guests.
    pub row_height: u16,
}

impl FillTable {
    /// What is known of this column, without empty cells.
    pub fn known(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self.rows.iter().filter_map(move |row| row.get(column));
        cells.map(String::as_str).filter(|cell| !cell.trim().is_empty())
    }

    /// Do figures stand below each other in this column?
    pub fn is_figures(&self, column: usize) -> bool {
        let figure =
            |cell: &str| cell.chars().all(|sign| sign.is_ascii_digit() || ".,\u{2212}".contains(sign));
        self.known(column).next().is_some() && self.known(column).all(figure)
    }
}

/// A box to tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// What it says.
    pub label: String,
    /// Ticked already.
    pub ticked: bool,
    /// A line to write on behind it, and what follows that (`€`).
    pub blank: Option<String>,
}

/// A bar chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    /// Title above.
    pub title: String,
    /// A sentence with the figures, for those who do not see it.
    pub alt: String,
    /// Label and amount, in the order of the chart.
    pub rows: Vec<(String, Money)>,
    /// The sum below.
    pub sum: Option<Money>,
}

/// Steps of a pot over a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Steps {
    /// Title above.
    pub title: String,
    /// A sentence with the figures.
    pub alt: String,
    /// The Ansatz, the highest line.
    pub allocation: Money,
    /// For each month from January: paid out, and bound but not paid, at its end.
    pub months: Vec<(Money, Money)>,
}

/// A pot as a bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PotChart {
    /// Title above.
    pub title: String,
    /// A sentence with the figures.
    pub alt: String,
    /// The steps of the ladder, top to bottom.
    pub steps: Vec<PotStep>,
}

/// A step of the ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PotStep {
    /// What it is.
    pub label: String,
    /// How much; what is taken away is negative.
    pub amount: Money,
    /// The tint of its share of the bar; `None`: no share (Ansatz, subtotals).
    pub tint: Option<Tint>,
    /// A subtotal or total: SemiBold below a rule.
    pub sum: bool,
}

/// Areas differ by tint, never by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tint {
    /// Black.
    Full,
    /// A third grey with outline.
    Third,
    /// Hatched with outline.
    Hatch,
    /// White with outline.
    Open,
}
