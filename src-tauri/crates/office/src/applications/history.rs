//! What happened to an application on its whole way, as people read it: one line for each act.

mod known;
mod own;
mod words;

use std::collections::BTreeMap;

use domain::Problem;
use jiff::Zoned;
use store::{CaseChange, Reader};

use super::HistoryLine;
use crate::desk::local_minute;
use known::Known;

/// What happened to an application and to all that ever belonged to it, the newest first. What was removed later
/// stays readable by the acts that wrote it.
pub(crate) fn history(
    reader: Reader<'_>,
    application: i64,
    now: &Zoned,
) -> Result<Vec<HistoryLine>, Problem> {
    let changes = reader.case_history(application)?;
    let mut known = Known::default();
    let mut said: BTreeMap<i64, String> = BTreeMap::new();
    let mut lines = Vec::new();
    for entry in changes.chunk_by(|a, b| a.change.entry == b.change.entry) {
        let Some(CaseChange { change, .. }) = entry.first() else { continue };
        let text = phrase(entry, &mut known, &said);
        if change.kind == "act" {
            said.insert(change.entry, text.clone());
        }
        lines.push(HistoryLine {
            entry: change.entry,
            at: local_minute(now, &change.at).unwrap_or_default(),
            who: change.actor_name.clone(),
            text,
        });
    }
    lines.reverse();
    Ok(lines)
}

fn phrase(entry: &[CaseChange], known: &mut Known, said: &BTreeMap<i64, String>) -> String {
    let words = words::of(entry, known);
    let Some(CaseChange { change, .. }) = entry.first() else { return words };
    let again = |what: &str| {
        let target = change.target.and_then(|target| said.get(&target));
        format!("{what}: {}", target.unwrap_or(&change.label))
    };
    match change.kind.as_str() {
        "undo" => again("Rückgängig gemacht"),
        "redo" => again("Wiederhergestellt"),
        _ if words.is_empty() => change.label.clone(),
        _ => words,
    }
}
