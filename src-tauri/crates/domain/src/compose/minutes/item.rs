//! One TOP.

use super::super::words::sentence;
use super::record::{ItemRecord, SittingRecord};
use super::{entry, opening, slot};
use crate::paper::{Block, MinutesItem, prose};
use crate::sitting::Moment;

pub(super) fn facts(record: &SittingRecord, row: &ItemRecord) -> MinutesItem {
    let mut before = Vec::new();
    if opening::opens(record, row) {
        before.extend(slot::filled(record, "opening", opening::opening(record)));
    }
    before.extend(prose(&row.item.text));
    before.extend(slot::filled(record, &slot::of_item(row.item.id), lead(record, row)));
    let (positions, others): (Vec<_>, Vec<_>) =
        row.entries.iter().filter_map(|one| entry::position(record, one)).partition(|one| one.recommended);
    MinutesItem {
        number: row.item.position.to_string(),
        title: row.item.title.clone(),
        public: row.item.public,
        before,
        positions,
        others,
        after: Vec::new(),
    }
}

/// What the record says of an item before its applications.
pub(super) fn lead(record: &SittingRecord, row: &ItemRecord) -> Vec<Block> {
    let moment = Moment { item: row.item.id, application: None };
    let mut texts: Vec<String> = opening::turning(record, moment).into_iter().collect();
    texts.extend(approved(row));
    let positive = row
        .entries
        .iter()
        .filter(|entry| entry.recommendation.as_ref().is_some_and(|r| r.outcome.positive()))
        .count();
    if positive > 0 {
        let what = if positive == 1 { "diese Zuwendung" } else { "diese Zuwendungen" };
        texts.push(format!(
            "Nach der Beratung empfiehlt der {} dem Stadtbezirksrat, {what} zu beschließen:",
            record.board.name
        ));
    }
    texts.into_iter().map(Block::Paragraph).collect()
}

/// `Das Protokoll der 31. Sitzung am 04.03.2019 wird ohne Änderungen genehmigt.` Nothing before it is decided.
fn approved(row: &ItemRecord) -> Option<String> {
    let approval = row.approval.as_ref().filter(|approval| approval.approved)?;
    let version = match approval.version {
        Some(version) if version > 1 => format!(" ({version}.\u{a0}Fassung)"),
        _ => String::new(),
    };
    let what =
        format!("Das Protokoll der {}.\u{a0}Sitzung am {}{version} wird", approval.ordinal, approval.day);
    Some(match approval.objections.trim() {
        "" => format!("{what} ohne Änderungen genehmigt."),
        objections => format!("{what} mit diesen Änderungen genehmigt: {}", sentence(objections)),
    })
}
