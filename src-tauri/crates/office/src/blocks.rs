//! Text blocks of a board, and its house style as a file.

mod keep;
mod style;

use domain::document::TextBlock;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::papers::Written;
use crate::table::command;

/// The text blocks of a board.
#[derive(Debug, Deserialize, TS)]
pub struct ListTextBlocks {
    /// The board.
    pub board: i64,
}

/// All text blocks.
#[derive(Debug, Serialize, TS)]
pub struct TextBlockList {
    /// In the order of the case.
    pub rows: Vec<TextBlockView>,
}

/// A text block.
#[derive(Debug, Serialize, TS)]
pub struct TextBlockView {
    /// Which one.
    pub key: String,
    /// `Zuwendungsbescheid: Hinweise`.
    pub label: String,
    /// The text that comes with the program.
    pub usual: String,
    /// The text that holds today.
    pub today: String,
    /// What may stand in braces.
    pub placeholders: Vec<PlaceholderView>,
    /// The board's own words, the oldest first.
    pub own: Vec<Versioned<TextBlock>>,
}

/// What may stand in braces.
#[derive(Debug, Serialize, TS)]
pub struct PlaceholderView {
    /// `Frist`, written `{Frist}`.
    pub name: String,
    /// What stands in its place.
    pub meaning: String,
    /// An example.
    pub example: String,
}

/// Keeps a text block in the board's own words, from a day on or from the beginning. What it had from the same day
/// is replaced.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct KeepTextBlock {
    /// The board.
    pub board: i64,
    /// Which block.
    pub key: String,
    /// First day as typed; empty: from the beginning.
    #[serde(default)]
    #[ts(as = "Option<String>")]
    pub from: String,
    /// The text.
    pub text: String,
    /// Version of the block that it replaces; left out: there is none.
    #[serde(default)]
    pub version: Option<i64>,
}

/// Removes the board's own words; the text before holds again.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveTextBlock {
    /// The block.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// A text block while it is being written: with examples in place of the placeholders.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewTextBlock {
    /// Which block.
    pub key: String,
    /// The text.
    pub text: String,
}

/// The text as it will read.
#[derive(Debug, Serialize, TS)]
pub struct TextBlockPreview {
    /// The text.
    pub text: String,
}

/// Writes letterhead, unit, contacts and text blocks of a board to a file, for another board or another office. What
/// holds from a day on goes along with its day.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WriteHouseStyle {
    /// The board.
    pub board: i64,
    /// Where to; the window asks.
    #[serde(default)]
    pub path: Option<String>,
}

/// Takes over a house style from a file, from a day on: all of it is that of the file then, and what was before stays
/// for the days before. How private persons are named, account and product are matters of the board and stay.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReadHouseStyle {
    /// The board.
    pub board: i64,
    /// Version of the board that was read.
    pub version: i64,
    /// First day on which it holds, as typed; left out: today. Values of the file with a later day of their own hold
    /// from theirs.
    #[serde(default)]
    pub from: Option<String>,
    /// Where from; the window asks.
    #[serde(default)]
    pub path: Option<String>,
}

command!(ListTextBlocks, "text_blocks", Read, "Listet die Textblöcke eines Beirats", TextBlockList);
command!(KeepTextBlock, "keep_text_block", Write, "Hält einen Textblock in eigenen Worten fest", Saved);
command!(RemoveTextBlock, "remove_text_block", Write, "Entfernt einen eigenen Textblock", Saved);
command!(
    PreviewTextBlock,
    "preview_text_block",
    Read,
    "Zeigt einen Textblock mit Beispielen",
    TextBlockPreview
);
command!(
    WriteHouseStyle,
    "write_house_style",
    Write,
    "Sichert den Hausstil eines Beirats als Datei",
    Written
);
command!(ReadHouseStyle, "read_house_style", Write, "Übernimmt einen Hausstil aus einer Datei", Saved);
