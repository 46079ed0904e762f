//! The places of the minutes that may be written by hand.

use super::record::SittingRecord;
use super::{entry, item, opening};
use crate::paper::{Block, prose};

/// A place of the minutes whose text the record gives by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// `opening`, `item-7`, `entry-4`, `closing`.
    pub name: String,
    /// What it is called on screen.
    pub label: String,
    /// What stands there by itself.
    pub generated: String,
}

/// All places in the order of the paper.
pub fn slots(record: &SittingRecord) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut add = |name: String, label: String, blocks: Vec<Block>| {
        if !blocks.is_empty() {
            slots.push(Slot { name, label, generated: words(&blocks) });
        }
    };
    for row in &record.items {
        if opening::opens(record, row) {
            add("opening".into(), "Zur Eröffnung".into(), opening::opening(record));
        }
        let label = format!("Einleitung zu TOP\u{a0}{}", row.item.position);
        add(of_item(row.item.id), label, item::lead(record, row));
        for one in &row.entries {
            let label = format!("Antrag {}", one.application.number);
            add(of_entry(one.entry.id), label, entry::text(record, one));
        }
    }
    add(
        "closing".into(),
        "Schlusssatz".into(),
        opening::closes(record).map(Block::Paragraph).into_iter().collect(),
    );
    slots
}

pub(super) fn of_item(id: i64) -> String {
    format!("item-{id}")
}

pub(super) fn of_entry(id: i64) -> String {
    format!("entry-{id}")
}

/// What stands at a place: written by hand, else what the record says.
pub(super) fn filled(record: &SittingRecord, name: &str, generated: Vec<Block>) -> Vec<Block> {
    match record.edits.iter().find(|edit| edit.slot == name) {
        Some(edit) => prose(&edit.text),
        None => generated,
    }
}

/// Blocks as somebody would type them.
pub(super) fn words(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph(text) => text.clone(),
            Block::List(items) => items.iter().map(|item| format!("– {item}")).collect::<Vec<_>>().join("\n"),
        })
        .collect();
    parts.join("\n\n")
}
