//! Zuwendungsbescheid (domain.md 3.3, paper rules 8.4).

use super::figures::Figures;
use super::frame::Letter;
use super::parts::{fact_or, or_missing, typed};
use super::{CaseRecord, NotYet};
use crate::application::{Stage, balance};
use crate::compose::BlockKey;
use crate::compose::words::{end, genitive};
use crate::grant::{Financing, Notice, NoticeKind};
use crate::paper::{LetterPaper, Part, PartFact, Word, Words};

/// What lies beside every grant.
pub(super) const ENCLOSURES: [&str; 3] = [
    "Empfangsbestätigung und Rechtsbehelfsverzicht",
    "Vordruck Verwendungsnachweis",
    "Begleitschreiben in Einfacher Sprache",
];

pub(super) fn grant(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let notice = granted(record)?;
    let figures = Figures::of(record);
    let lead = format!(
        "auf Ihren Antrag bewilligen wir {} aus Mitteln des {} eine Zuwendung von",
        if record.is_person() { "Ihnen" } else { record.application.applicant.as_str() },
        genitive(&record.board.name)
    );
    let amount = Words(vec![or_missing(figures.amount_words(), "Betrag")]);
    let mut parts = vec![
        Part::Text(lead.into()),
        Part::Lead { amount, words: figures.spelt() },
        Part::Facts(facts(record, &figures)),
        Part::Section("Auszahlung".to_owned()),
    ];
    parts.extend(record.texts(BlockKey::GrantPayout, notice.day));
    parts.push(Part::Section("Nebenbestimmungen".to_owned()));
    parts.push(Part::Numbered(conditions(record, notice)));
    parts.push(Part::Section("Hinweise".to_owned()));
    parts.extend(record.texts(BlockKey::GrantHints, notice.day));
    if figures.is_reduced() {
        parts.push(Part::Section("Begründung".to_owned()));
        parts.extend(record.texts(BlockKey::GrantReduced, notice.day));
        for reason in reasons(record) {
            parts.extend(typed(&reason));
        }
    }
    parts.push(record.remedy(notice.day));
    Ok(record.letter(Letter {
        kind: "Zuwendungsbescheid",
        subject: "Zuwendungsbescheid",
        sign: record.notice_sign(),
        day: (Some(notice.day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: ENCLOSURES.map(str::to_owned).to_vec(),
    }))
}

/// The notice, where it grants.
pub(super) fn granted(record: &CaseRecord) -> Result<&Notice, NotYet> {
    match &record.notice {
        Some(notice) if notice.kind == NoticeKind::Grant => Ok(notice),
        Some(_) => Err(NotYet("der Antrag ist abgelehnt")),
        None if record.decision().is_none() => {
            Err(NotYet("erst nach dem Beschluss des Stadtbezirksrats und wenn der Bescheid eingetragen ist"))
        }
        None => Err(NotYet("erst wenn der Zuwendungsbescheid eingetragen ist")),
    }
}

fn facts(record: &CaseRecord, figures: &Figures) -> Vec<PartFact> {
    let application = &record.application;
    let costs = balance(&record.plan, application.amount)
        .map(|plan| format!("{} nach dem Kosten- und Finanzierungsplan", plan.expenses));
    let financing = figures.financing.map(|one| format!("Projektförderung als {}", financing(one)));
    let basis = match figures.decided_on {
        Some(day) => Words(vec![
            Word::Said(format!(
                "Beschluss des {} vom {day}, Drucks. Nr.\u{a0}",
                genitive(&record.board.council)
            )),
            or_missing(figures.reference.clone(), "Drucksachennummer"),
        ]),
        None => Words(vec![Word::Missing("Beschluss".to_owned())]),
    };
    vec![
        record.purpose("Zuwendungszweck"),
        fact_or("Bewilligungszeitraum", figures.period_words(), "Bewilligungszeitraum"),
        fact_or("Zuwendungsart", financing, "Finanzierungsart"),
        fact_or("Zuwendungsfähige Ausgaben", costs, "Kosten- und Finanzierungsplan"),
        PartFact { label: "Grundlage".to_owned(), value: basis, strong: false },
        fact_or("Verwendungsnachweis", figures.proof_due.map(|day| format!("bis {day}")), "Nachweisfrist"),
    ]
}

/// After "als".
fn financing(of: Financing) -> &'static str {
    match of {
        Financing::Fixed => "Festbetrag",
        other => other.label(),
    }
}

/// Standing ones, then those of this notice alone.
fn conditions(record: &CaseRecord, notice: &Notice) -> Vec<Words> {
    let mut all = record.lines(BlockKey::GrantConditions, notice.day);
    all.extend(own_conditions(record, notice));
    all
}

/// Those of the notice, then what the board laid down and the notice does not repeat yet.
pub(super) fn own_conditions(record: &CaseRecord, notice: &Notice) -> Vec<Words> {
    let mut all = Vec::new();
    let own: Vec<&str> = notice.conditions.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    all.extend(own.iter().map(|line| Words::from(end(line))));
    let bare = |text: &str| text.trim().trim_end_matches('.').to_owned();
    for condition in &record.conditions {
        if !own.iter().any(|line| bare(line).contains(&bare(&condition.text))) {
            all.push(Words::from(end(&condition.words())));
        }
    }
    all
}

/// Why less was granted, as it was recorded on the way to the council.
fn reasons(record: &CaseRecord) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for difference in &record.differences {
        let counts = matches!(difference.to, Stage::Examined | Stage::Recommended | Stage::Decided);
        let reason = difference.reason.trim();
        if counts
            && difference.amount.is_negative()
            && !reason.is_empty()
            && !all.iter().any(|one| one == reason)
        {
            all.push(reason.to_owned());
        }
    }
    all
}
