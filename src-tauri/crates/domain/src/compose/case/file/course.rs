//! What was examined, recommended, decided and noticed.

use super::super::CaseRecord;
use super::super::parts::typed;
use super::{day_span, flat, summed, table};
use crate::Day;
use crate::compose::letter::filled;
use crate::compose::words::recommendation as said;
use crate::paper::{Part, PartColumn, PartFact, PartTable, Words};

pub(super) fn examination(record: &CaseRecord) -> Vec<Part> {
    let Some(row) = &record.examination else { return Vec::new() };
    let eligible = row.eligible.map(|amount| amount.to_string()).unwrap_or_default();
    let state = if row.concluded { "abgeschlossen" } else { "noch offen" };
    let mut parts = vec![
        Part::Section("Prüfvermerk".to_owned()),
        Part::Facts(facts([
            ("Tag", row.day.to_string()),
            ("Geprüft von", row.examiner.clone()),
            ("Stand", state.to_owned()),
            ("Geprüfter Betrag", eligible),
            ("Grund der Abweichung", flat(&row.reason)),
            ("Doppelförderung", flat(&row.other_funding)),
        ])),
    ];
    let rows = record
        .findings
        .iter()
        .map(|one| vec![one.criterion.clone(), one.answer.label().to_owned(), flat(&one.remark)])
        .collect();
    parts.extend(table("Prüffragen", &[("Frage", 6), ("Antwort", 1), ("Bemerkung", 5)], rows));
    parts.extend(typed(&row.remark));
    parts
}

pub(super) fn recommendation(record: &CaseRecord) -> Vec<Part> {
    let Some(sitting) = &record.sitting else { return Vec::new() };
    let vote = record.recommendation.as_ref();
    let mut parts = vec![
        Part::Section("Empfehlung des Beirats".to_owned()),
        Part::Facts(facts([
            ("Sitzung", format!("{}.\u{a0}Sitzung am {}", sitting.ordinal, sitting.day)),
            ("Ergebnis", vote.map(said).unwrap_or_else(|| "noch keines".to_owned())),
            ("Stimmen", vote.map(|row| row.vote().figures()).unwrap_or_default()),
            ("Begründung", vote.map(|row| flat(&row.reason)).unwrap_or_default()),
            (
                "Anderer Zeitraum",
                vote.map(|row| day_span(row.period_from, row.period_to)).unwrap_or_default(),
            ),
        ])),
    ];
    if !record.conditions.is_empty() {
        let words = record.conditions.iter().map(|row| Words::from(row.state()));
        parts.push(Part::Sub("Auflagen".to_owned()));
        parts.push(Part::Dashes(words.collect()));
    }
    parts
}

pub(super) fn decisions(record: &CaseRecord) -> Vec<Part> {
    let rows = record
        .decisions
        .iter()
        .rev()
        .map(|row| {
            let amount = row.amount.map(|amount| amount.to_string()).unwrap_or_default();
            let reference = [row.reference.as_str(), row.agenda_item.as_str()]
                .into_iter()
                .filter_map(filled)
                .collect::<Vec<_>>()
                .join(", TOP ");
            vec![row.day.to_string(), reference, row.outcome.label().to_owned(), amount, flat(&row.reason)]
        })
        .collect();
    let columns = vec![
        PartColumn::text("Tag", 2),
        PartColumn::text("Drucksache", 3),
        PartColumn::text("Beschluss", 3),
        PartColumn::figure("Betrag"),
        PartColumn::text("Grund", 4),
    ];
    summed("Beschluss des Stadtbezirksrats", PartTable { columns, rows, sums: Vec::new() })
}

pub(super) fn notice(record: &CaseRecord) -> Vec<Part> {
    let Some(row) = &record.notice else { return Vec::new() };
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut parts = vec![
        Part::Section("Bescheid".to_owned()),
        Part::Facts(facts([
            ("Art", row.kind.label().to_owned()),
            ("Tag", row.day.to_string()),
            ("Aktenzeichen", row.reference.clone()),
            ("Finanzierungsart", row.financing.map(|one| one.label().to_owned()).unwrap_or_default()),
            ("Bewilligungszeitraum", day_span(row.period_from, row.period_to)),
            ("Nachweis bis", day(row.proof_due)),
            ("Rechtsbehelfsverzicht", if row.waiver { "liegt vor" } else { "liegt nicht vor" }.to_owned()),
            ("Bestandskräftig seit", day(row.final_on)),
        ])),
    ];
    let conditions: Vec<Words> = row.conditions.lines().filter_map(filled).map(Words::from).collect();
    if !conditions.is_empty() {
        parts.push(Part::Sub("Eigene Nebenbestimmungen".to_owned()));
        parts.push(Part::Numbered(conditions));
    }
    parts
}

/// Those that say something.
pub(super) fn facts<const N: usize>(rows: [(&str, String); N]) -> Vec<PartFact> {
    rows.into_iter().filter_map(|(label, text)| Some(PartFact::new(label, filled(&text)?))).collect()
}
