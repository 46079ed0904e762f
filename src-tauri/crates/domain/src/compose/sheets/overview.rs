//! Beschlussübersicht: what the board said on each application of a sitting, on one sheet.

use super::super::minutes::{EntryRecord, SittingRecord};
use super::super::words::amount;
use crate::Money;
use crate::paper::{Office, Part, PartColumn, PartTable, SheetPaper, Voice};
use crate::vote::Outcome;

const KIND: &str = "Beschlussübersicht";

/// The overview of a sitting; `None` where no application stands on its agenda.
pub fn overview(record: &SittingRecord) -> Option<SheetPaper> {
    let (board, sitting) = (&record.board, &record.sitting);
    let entries: Vec<(i64, &EntryRecord)> = record
        .items
        .iter()
        .flat_map(|item| item.entries.iter().map(move |entry| (item.item.position, entry)))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let undecided = entries.iter().filter(|(_, entry)| entry.recommendation.is_none()).count();
    let title = format!("{KIND} zur {}.\u{a0}Sitzung", sitting.ordinal);
    let mut about = format!("{} am {}", board.name, sitting.day.with_weekday());
    if !sitting.place.trim().is_empty() {
        about.push_str(&format!(" · {}", sitting.place.trim()));
    }
    let open = if undecided == 0 { Vec::new() } else { vec!["Votum".to_owned()] };
    Some(SheetPaper {
        office: Office::of(board),
        kind: KIND.to_owned(),
        whose: board.name.clone(),
        foot: format!("{} · {}.\u{a0}Sitzung am {}", board.name, sitting.ordinal, sitting.day),
        voice: Voice::Usual,
        parts: vec![Part::Title(title.clone()), Part::Subtitle(about.into()), Part::Table(table(&entries))],
        title,
        day: Some(sitting.day),
        mark: None,
        open,
    })
}

fn table(entries: &[(i64, &EntryRecord)]) -> PartTable {
    let requested: Money = entries.iter().map(|(_, entry)| entry.application.amount).sum();
    let recommended: Money = entries
        .iter()
        .filter_map(|(_, entry)| entry.recommendation.as_ref())
        .filter(|row| row.outcome.positive())
        .filter_map(|row| row.amount)
        .sum();
    let mut sum = vec![String::new(); 6];
    for (at, text) in [(0, "Summe".to_owned()), (3, requested.to_string()), (4, recommended.to_string())] {
        if let Some(cell) = sum.get_mut(at) {
            *cell = text;
        }
    }
    PartTable {
        columns: vec![
            PartColumn::text("TOP", 0),
            PartColumn::text("Nr.", 0),
            PartColumn::text("Antragsteller, Vorhaben", 5),
            PartColumn::figure("beantragt"),
            PartColumn::figure("empfohlen"),
            PartColumn::text("Votum", 4),
        ],
        rows: entries.iter().map(|(top, entry)| row(*top, entry)).collect(),
        sums: vec![sum],
    }
}

fn row(top: i64, entry: &EntryRecord) -> Vec<String> {
    let application = &entry.application;
    let vote = entry.recommendation.as_ref();
    let given = vote.filter(|row| row.outcome.positive());
    let recommended = given.and_then(|row| row.amount.map(|sum| amount(sum, row.up_to)));
    let words = match vote {
        None => "noch offen".to_owned(),
        Some(row) if row.outcome == Outcome::Recommended => row.vote().adverb(),
        Some(row) if matches!(row.outcome, Outcome::Deferred | Outcome::Referred) => {
            row.outcome.label().to_owned()
        }
        Some(row) => format!("{}, {}", row.outcome.label(), row.vote().adverb()),
    };
    let conditions: String = entry
        .conditions
        .iter()
        .map(|one| format!("\nAuflage: {}", crate::sitting::Condition::words(one)))
        .collect();
    vec![
        top.to_string(),
        application.number.clone(),
        format!("{}\n{}{conditions}", application.applicant, application.purpose),
        application.amount.to_string(),
        recommended.unwrap_or_default(),
        words,
    ]
}
