//! Anhörung (§ 28 VwVfG) and Erstattungsbescheid (§ 49a VwVfG) with the sheet that shows how the interest came about.

use super::frame::Letter;
use super::parts::{fact_or, typed};
use super::{CaseRecord, NotYet};
use crate::compose::BlockKey;
use crate::compose::words::sentence;
use crate::grant::Reclaim;
use crate::paper::{LetterPaper, Part, PartColumn, PartFact, PartTable, Words};

const NONE_YET: NotYet = NotYet("erst wenn eine Rückforderung eingetragen ist");

pub(super) fn hearing(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let reclaim = record.reclaim.as_ref().ok_or(NONE_YET)?;
    // Terms follow the letter: without its day there is none, and the text says what is missing.
    let mut own = record.clone();
    own.reminders.clear();
    let day = reclaim.hearing_on.unwrap_or(record.day);
    let mut parts = vec![Part::Text(lead(record).into())];
    parts.extend(reasons(reclaim));
    parts.extend(own.texts(BlockKey::HearingText, day));
    parts.push(Part::Facts(vec![
        record.purpose("Vorhaben"),
        fact_or("Ausgezahlt", record.amounts.paid.map(|paid| paid.to_string()), "Ausgezahlt"),
        PartFact { strong: true, ..PartFact::new("Zurückzufordern", reclaim.amount.to_string()) },
        fact_or("Äußern bis", own.term(day).map(|day| day.with_weekday()), "Tag der Anhörung"),
    ]));
    Ok(record.letter(Letter {
        kind: "Anhörung",
        subject: "Anhörung zur Rückforderung",
        sign: record.sign(Some(&reclaim.reference)),
        day: (reclaim.hearing_on, "Tag der Anhörung"),
        parts,
        appendix: Vec::new(),
        enclosures: Vec::new(),
    }))
}

pub(super) fn notice(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let reclaim = record.reclaim.as_ref().ok_or(NONE_YET)?;
    if reclaim.hearing_on.is_none() {
        return Err(NotYet("erst nach der Anhörung (§ 28 VwVfG)"));
    }
    let day = reclaim.notice_on.unwrap_or(record.day);
    let has_interest = !reclaim.interest.is_zero();
    let total = reclaim.amount + reclaim.interest;
    let mut parts = record.texts(BlockKey::ReclaimDecision, day);
    parts.extend([
        Part::Lead {
            amount: Words::from(total.to_string()),
            words: format!("(in Worten: {}).", total.words()),
        },
        Part::Facts(figures(reclaim)),
        Part::Section("Zahlung".to_owned()),
    ]);
    parts.extend(record.texts(BlockKey::ReclaimPayment, day));
    parts.push(Part::Section("Begründung".to_owned()));
    parts.extend(reasons(reclaim));
    parts.extend(record.texts(BlockKey::ReclaimText, day));
    if has_interest {
        parts.push(Part::Section("Zinsen".to_owned()));
        parts.extend(record.texts(BlockKey::ReclaimInterest, day));
    }
    parts.push(record.remedy(day));
    let appendix = if has_interest { interest_sheet(record, reclaim) } else { Vec::new() };
    let enclosures = if has_interest { vec!["Berechnung der Zinsen".to_owned()] } else { Vec::new() };
    let mut letter = record.letter(Letter {
        kind: "Erstattungsbescheid",
        subject: "Erstattungsbescheid",
        sign: record.sign(Some(&reclaim.reference)),
        day: (reclaim.notice_on, "Tag des Erstattungsbescheids"),
        parts,
        appendix,
        enclosures,
    });
    if has_interest && record.interest.is_empty() {
        letter.letter.open.push("Zinszeiträume".to_owned());
        letter
            .letter
            .mark
            .get_or_insert_with(|| super::super::draft_mark(record.changed, record.board.time_style));
    }
    Ok(letter)
}

fn lead(record: &CaseRecord) -> String {
    match &record.notice {
        Some(notice) => {
            format!(
                "wir prüfen, ob ein Teil der Zuwendung aus dem Bescheid vom {} zu erstatten ist.",
                notice.day
            )
        }
        None => "wir prüfen, ob ein Teil der Zuwendung zu erstatten ist.".to_owned(),
    }
}

/// What is to be done with the amount: nobody pays interest where none was computed.
pub(super) fn duty(reclaim: &Reclaim) -> String {
    let how = if reclaim.interest.is_zero() { "zu erstatten" } else { "zu erstatten und zu verzinsen" };
    how.to_owned()
}

fn figures(reclaim: &Reclaim) -> Vec<PartFact> {
    let mut facts = vec![PartFact::new("Erstattung", reclaim.amount.to_string())];
    if !reclaim.interest.is_zero() {
        facts.push(PartFact::new("Zinsen", reclaim.interest.to_string()));
    }
    let total = reclaim.amount + reclaim.interest;
    facts.push(PartFact { strong: true, ..PartFact::new("Zu zahlen", total.to_string()) });
    facts.push(fact_or("Zahlbar bis", reclaim.due.map(|day| day.with_weekday()), "Zahlungsfrist"));
    facts
}

fn reasons(reclaim: &Reclaim) -> Vec<Part> {
    typed(&sentence(&reclaim.reason))
}

/// The interest, time by time; its sum is the interest of the notice.
fn interest_sheet(record: &CaseRecord, reclaim: &Reclaim) -> Vec<Part> {
    let days = |from: crate::Day, to: crate::Day| (from.days_to(to) + 1).to_string();
    let rows = record
        .interest
        .iter()
        .map(|line| {
            vec![
                line.from_day.to_string(),
                line.to_day.to_string(),
                days(line.from_day, line.to_day),
                line.rate.clone(),
                line.amount.to_string(),
            ]
        })
        .collect();
    let sum = |label: &str, amount: String| {
        vec![label.to_owned(), String::new(), String::new(), String::new(), amount]
    };
    let total = reclaim.amount + reclaim.interest;
    vec![
        Part::Section("Berechnung der Zinsen".to_owned()),
        Part::Text(
            format!(
                "{} · Erstattungsbetrag {}. Der Zinssatz liegt fünf Prozentpunkte über dem Basiszinssatz der jeweiligen Zeit \
                 (§ 49a Abs. 3 VwVfG).",
                record.numbered(),
                reclaim.amount
            )
            .into(),
        ),
        Part::Table(PartTable {
            columns: vec![
                PartColumn::text("von", 2),
                PartColumn::text("bis", 2),
                PartColumn::figure("Tage"),
                PartColumn::figure("Zinssatz im Jahr"),
                PartColumn::figure("Zinsen"),
            ],
            rows,
            sums: vec![
                sum("Summe der Zinsen", reclaim.interest.to_string()),
                sum("Erstattung", reclaim.amount.to_string()),
                sum("Insgesamt", total.to_string()),
            ],
        }),
    ]
}
