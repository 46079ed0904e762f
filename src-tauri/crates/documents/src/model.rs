//! The document model: what stands on a paper and in which order, without coordinates.
//!
//! The same model is laid out on pages ([`crate::layout`]) and read out as plain text
//! ([`crate::plain`]).

mod form;
mod table;

use domain::Day;
use domain::paper::{Bars, FillTable, MarginMark, Original, PotChart, Steps};

pub(crate) use domain::paper::Voice;
pub(crate) use form::{Banner, Boxes, Gathered};
pub(crate) use table::{Air, Grid, GridColumn, GridRow, Look, Roll, RollRow, Side, SideRow, TwoSided};

/// A paper, ready to be set.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the file, with its state (`… (Entwurf)`); readers show it in the window bar.
    pub title: String,
    /// Natural language of the whole paper, `de-DE`.
    pub language: &'static str,
    /// Lies across: wider than high.
    pub(crate) turned: bool,
    /// How large it is set.
    pub(crate) voice: Voice,
    /// Files that go into the file, in the order of their bytes.
    pub(crate) originals: Vec<Original>,
    pub(crate) head: Head,
    pub(crate) sections: Vec<Section>,
    pub(crate) mark: Option<MarginMark>,
    pub(crate) open: Vec<String>,
    /// Day of the paper, the only date that goes into the metadata.
    pub(crate) day: Option<Day>,
}

/// What frames the pages.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Head {
    /// `Landeshauptstadt`, `Hannover`.
    pub wordmark: (String, String),
    /// Kind of document, flush right on page 1.
    pub kind: Option<String>,
    /// White letter in the black square.
    pub sign: Option<char>,
    /// Running head from page 2 on: left and right.
    pub running: (String, String),
    /// Left half of the foot.
    pub foot: String,
    /// What a letter shows above its subject.
    pub letter: Option<Letter>,
}

impl Head {
    /// Of a paper that is no letter and has no kind beside the wordmark: the municipality above, what it is and whose it
    /// is on the pages that follow.
    pub fn plain((kind, name): (&str, &str), what: &str, whose: &str, foot: String) -> Self {
        let city = said(&[kind, name], " ");
        Self {
            wordmark: (kind.to_owned(), name.to_owned()),
            running: (said(&[&city, what], " · "), whose.to_owned()),
            foot,
            ..Self::default()
        }
    }
}

/// The title of a file with the state of the paper.
pub(crate) fn marked(title: String, mark: Option<&MarginMark>) -> String {
    match mark {
        Some(mark) => format!("{title} ({})", mark.word),
        None => title,
    }
}

/// What is known of some parts, joined.
pub(crate) fn said(parts: &[&str], by: &str) -> String {
    let known: Vec<&str> = parts.iter().copied().filter(|part| !part.trim().is_empty()).collect();
    known.join(by)
}

/// The upper part of the first page of a letter (DIN 5008, form B).
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Letter {
    /// Who writes: authority, unit, address; 8 pt beside the wordmark.
    pub sender: Vec<String>,
    /// One line above the address, for the window of the envelope.
    pub returns: String,
    /// The address, line by line.
    pub recipient: Vec<Text>,
    /// Groups of label and value.
    pub info: Vec<Vec<(String, Text)>>,
}

/// A named part of the paper that can be copied on its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Section {
    /// Name in the copy menu; `None` for what nobody copies alone.
    pub name: Option<String>,
    pub nodes: Vec<Node>,
}

/// A piece of the paper.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Heading(Heading),
    /// What a letter is about, line by line: its heading of level 1.
    Subject(Vec<String>),
    Paragraph(Paragraph),
    /// Items behind a hanging dash.
    Dashes(Vec<Text>),
    /// Items behind a hanging number (Begründung).
    Numbered(Vec<(String, Vec<Node>)>),
    /// Label and value line by line.
    Facts(Facts),
    /// The head of a Drucksache: addressee on the left, facts on the right.
    Address(Text, Vec<(String, Text)>),
    /// A block of labelled values that is never torn apart.
    Position(Position),
    /// Two tables side by side with their sums on one line.
    TwoSided(TwoSided),
    /// Columns with heads that repeat on each page.
    Grid(Grid),
    /// Names with functions; absent ones in hanging brackets.
    Roll(Roll),
    /// A line across the page.
    Rule,
    /// What follows begins on a page of its own.
    NewPage,
    /// Lines to write on, as many as the page has room for.
    WritingRoom,
    /// So many lines to write on.
    Ruled(usize),
    /// A table to be filled in by hand.
    Fill(FillTable),
    /// Boxes to tick, side by side.
    Boxes(Boxes),
    /// Labels with a line to write on each.
    Blanks(Vec<String>),
    /// Lines to sign on, with what stands below each.
    Signatures(Vec<String>),
    /// Bars by size.
    Bars(Bars),
    /// Steps of a pot over a year.
    Steps(Steps),
    /// Both side by side.
    Charts(Bars, Steps),
    /// A pot as one bar with its ladder.
    Pot(PotChart),
    /// The head of an application: who on the left, how much on the right.
    Banner(Banner),
    /// Label and value in two columns.
    Gathered(Gathered),
    /// Kept on one page together.
    Keep(Vec<Node>),
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Heading {
    /// Level in the structure tree, 1 to 3, without gaps.
    pub level: u8,
    pub size: Size,
    /// A regular line above that belongs to the heading (`TOP 2`).
    pub over: Option<String>,
    pub text: Text,
}

/// How large a heading is set. Not always its level: the structure must not skip one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    /// 16 pt.
    Title,
    /// 16 pt, capitals spaced out.
    Tracked,
    /// 12 pt.
    Section,
    /// 10.5 pt SemiBold.
    Sub,
}

/// Running text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Paragraph {
    pub text: Text,
    pub role: Role,
}

/// What a paragraph is for; size, gaps and line breaking follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// 10.5 pt, total-fit, hyphenated.
    Body,
    /// As `Body`, leads to the list below and stays with it.
    Opens,
    /// 10.5 pt, one line or a few, never hyphenated (place, names, units).
    Plain,
    /// 12 pt SemiBold below a title; not a heading of its own.
    Subtitle,
    /// 10.5 pt, introduces a table and stays with it.
    Lead,
    /// 9.5 pt note directly below a table title.
    TableNote,
    /// 8 pt SemiBold ("BITTE AUFBEWAHREN").
    Keep,
    /// In brackets that hang left of the edge, directly below a heading.
    Hanging,
    /// The sentence that closes the minutes: 10 mm above.
    Closing,
    /// Below the closing sentence, with room for a hand: 12.5 mm above.
    Signature,
    /// Follows the line before it without a gap.
    Follows,
    /// Last lines of the paper: 7.5 mm above.
    Imprint,
    /// An amount that leads, 16 pt SemiBold.
    Amount,
    /// 12 pt regular below the head of an application.
    Purpose,
    /// 8 pt note.
    Note,
}

/// Label and value pairs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Facts {
    /// Width of the column of labels.
    pub labels: Labels,
    pub rows: Vec<(String, Text)>,
}

/// Widths of label columns by their kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Labels {
    /// 17.5 mm (Beginn, Ende).
    Narrow,
    /// 40 mm (facts of an application).
    Wide,
    /// 47.5 mm, ruled (facts of a notice).
    Notice,
}

/// One position of a motion or of the minutes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Position {
    /// `1.`, hanging; `None` in the minutes.
    pub number: Option<String>,
    /// `Antrag Nr. 04/2019`.
    pub heading: Option<String>,
    pub rows: Vec<Row>,
    /// Running text that belongs to it; unlike the rows it may go on on the next page.
    pub below: Vec<Node>,
}

/// One line of a position.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Row {
    /// Label and value.
    Value(String, Text),
    /// Label and amount; the decimals of all amounts of the paper stand in line.
    Amount(String, Text),
    /// Without a label.
    Line(Text),
}

/// Text with its few marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Text(pub Vec<Span>);

/// A run of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Span {
    Plain(String),
    Strong(String),
    /// A fact that is not known yet; printed `[fehlt: …]`.
    Missing(String),
    /// A line to write on.
    WriteIn,
}

impl Text {
    /// Regular text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self(vec![Span::Plain(text.into())])
    }

    /// SemiBold text.
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span::Strong(text.into())])
    }

    /// `[fehlt: what]`.
    pub fn missing(what: impl Into<String>) -> Self {
        Self(vec![Span::Missing(what.into())])
    }

    /// The text, or what is missing.
    pub fn or_missing(text: Option<&str>, what: &str) -> Self {
        text.filter(|t| !t.trim().is_empty()).map_or_else(|| Self::missing(what), Self::plain)
    }

    /// Adds regular text.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.0.push(Span::Plain(text.into()));
        self
    }

    /// As SemiBold, marks kept.
    #[must_use]
    pub fn bold(self) -> Self {
        Self(
            self.0
                .into_iter()
                .map(|span| match span {
                    Span::Plain(text) => Span::Strong(text),
                    other => other,
                })
                .collect(),
        )
    }
}

impl Node {
    /// A section heading of level 2.
    pub fn section(text: impl Into<String>) -> Self {
        Self::Heading(Heading { level: 2, size: Size::Section, over: None, text: Text::plain(text) })
    }

    /// A paragraph in a role.
    pub fn paragraph(role: Role, text: Text) -> Self {
        Self::Paragraph(Paragraph { text, role })
    }
}
