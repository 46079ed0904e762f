//! The six amounts and the way of the money.

use super::super::CaseRecord;
use super::course::facts;
use super::{flat, summed, table};
use crate::application::PlanLine;
use crate::compose::letter::filled;
use crate::paper::{Part, PartColumn, PartTable};
use crate::{Day, Money};

/// Stage by stage, with what became of it and why.
pub(super) fn amounts(record: &CaseRecord) -> PartTable {
    let rows = record
        .stages
        .iter()
        .map(|stage| {
            let change = record.differences.iter().find(|one| one.to == stage.stage);
            let reason = change.map(|one| flat(&one.reason)).unwrap_or_default();
            vec![
                stage.stage.label().to_owned(),
                stage.day.map(|day| day.to_string()).unwrap_or_default(),
                stage.amount.to_string(),
                change.map(|one| one.amount.to_string()).unwrap_or_default(),
                reason,
            ]
        })
        .collect();
    PartTable {
        columns: vec![
            PartColumn::text("Stufe", 3),
            PartColumn::text("Tag", 2),
            PartColumn::figure("Betrag"),
            PartColumn::figure("Unterschied"),
            PartColumn::text("Grund", 6),
        ],
        rows,
        sums: Vec::new(),
    }
}

pub(super) fn payments(record: &CaseRecord) -> Vec<Part> {
    if record.payments.is_empty() {
        return Vec::new();
    }
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let rows = record
        .payments
        .iter()
        .map(|row| {
            vec![
                row.ordered_on.to_string(),
                row.ordered_by.clone(),
                row.reference.clone(),
                day(row.paid_on),
                row.amount.to_string(),
            ]
        })
        .collect();
    let sum: Money = record.payments.iter().map(|row| row.amount).sum();
    let table = PartTable {
        columns: vec![
            PartColumn::text("angeordnet", 2),
            PartColumn::text("von", 3),
            PartColumn::text("Beleg", 3),
            PartColumn::text("Wertstellung", 2),
            PartColumn::figure("Betrag"),
        ],
        rows,
        sums: vec![vec!["Summe".into(), String::new(), String::new(), String::new(), sum.to_string()]],
    };
    vec![Part::Section("Auszahlung".to_owned()), Part::Table(table)]
}

pub(super) fn proof(record: &CaseRecord) -> Vec<Part> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut parts = Vec::new();
    let reminded = record
        .reminders
        .iter()
        .map(|row| vec![format!("{}. Erinnerung", row.level), row.day.to_string(), day(row.term)])
        .collect();
    parts.extend(table("Erinnerungen", &[("Stufe", 2), ("Tag", 2), ("Neue Frist", 2)], reminded));
    let Some(row) = &record.proof else { return parts };
    let money = |amount: Option<Money>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    parts.push(Part::Section("Verwendungsnachweis".to_owned()));
    parts.push(Part::Facts(facts([
        ("Eingang", row.received.to_string()),
        ("Geprüft am", day(row.checked_on)),
        ("Kosten des Vorhabens", money(row.costs)),
        ("Anerkannt", money(row.recognised)),
        ("Ergebnis", flat(&row.remark)),
    ])));
    if record.plan.iter().any(|line| line.actual.is_some()) {
        let cells = |line: &PlanLine| {
            let label = filled(&line.label).unwrap_or_else(|| line.kind.label().to_owned());
            vec![
                label,
                line.side.label().to_owned(),
                line.amount.to_string(),
                money(line.actual),
                money(line.recognised),
            ]
        };
        parts.push(Part::Table(PartTable {
            columns: vec![
                PartColumn::text("Zeile", 4),
                PartColumn::text("Seite", 2),
                PartColumn::figure("geplant"),
                PartColumn::figure("tatsächlich"),
                PartColumn::figure("anerkannt"),
            ],
            rows: record.plan.iter().map(cells).collect(),
            sums: Vec::new(),
        }));
    }
    parts
}

pub(super) fn reclaim(record: &CaseRecord) -> Vec<Part> {
    let Some(row) = &record.reclaim else { return Vec::new() };
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut parts = vec![
        Part::Section("Rückforderung".to_owned()),
        Part::Facts(facts([
            ("Aktenzeichen", row.reference.clone()),
            ("Grund", flat(&row.reason)),
            ("Anhörung", day(row.hearing_on)),
            ("Erstattungsbescheid", day(row.notice_on)),
            ("Erstattung", row.amount.to_string()),
            ("Zinsen", row.interest.to_string()),
            ("Fällig", day(row.due)),
            ("Zurückgezahlt", row.returned.to_string()),
            ("Eingegangen am", day(row.returned_on)),
        ])),
    ];
    let rows = record
        .interest
        .iter()
        .map(|line| {
            vec![
                line.from_day.to_string(),
                line.to_day.to_string(),
                (line.from_day.days_to(line.to_day) + 1).to_string(),
                line.rate.clone(),
                line.amount.to_string(),
            ]
        })
        .collect();
    let columns = vec![
        PartColumn::text("von", 2),
        PartColumn::text("bis", 2),
        PartColumn::figure("Tage"),
        PartColumn::figure("Zinssatz im Jahr"),
        PartColumn::figure("Zinsen"),
    ];
    let sum: Money = record.interest.iter().map(|line| line.amount).sum();
    let sums = vec![vec!["Summe".into(), String::new(), String::new(), String::new(), sum.to_string()]];
    parts.extend(summed("Zinsen der Rückforderung", PartTable { columns, rows, sums }));
    parts
}
