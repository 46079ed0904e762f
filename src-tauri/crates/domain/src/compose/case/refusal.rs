//! Ablehnungsbescheid: with reasons, for it takes something away (§ 39 VwVfG).

use super::frame::Letter;
use super::parts::typed;
use super::{CaseRecord, NotYet};
use crate::compose::BlockKey;
use crate::compose::letter::filled;
use crate::compose::words::genitive;
use crate::grant::{Notice, NoticeKind};
use crate::paper::{LetterPaper, Part, Word, Words};

pub(super) fn refusal(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let notice = refused(record)?;
    let lead = format!(
        "Ihren Antrag vom {} auf eine Zuwendung von {} aus Mitteln des {} lehnen wir ab.",
        record.application.received,
        record.application.amount,
        genitive(&record.board.name)
    );
    let mut parts = vec![Part::Text(lead.into()), Part::Section("Begründung".to_owned())];
    parts.push(Part::Text(course(record).into()));
    let reasons = reasons(record);
    if reasons.is_empty() {
        parts.push(Part::Text(Words(vec![Word::Missing("Gründe der Ablehnung".to_owned())])));
    }
    for reason in &reasons {
        parts.extend(typed(reason));
    }
    parts.extend(record.texts(BlockKey::RefusalReasons, notice.day));
    for line in notice.conditions.lines().filter_map(filled) {
        parts.extend(typed(&line));
    }
    parts.push(record.remedy(notice.day));
    Ok(record.letter(Letter {
        kind: "Ablehnungsbescheid",
        subject: "Ablehnungsbescheid",
        sign: record.notice_sign(),
        day: (Some(notice.day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: vec!["Begleitschreiben in Einfacher Sprache".to_owned()],
    }))
}

/// The notice, where it refuses.
pub(super) fn refused(record: &CaseRecord) -> Result<&Notice, NotYet> {
    match &record.notice {
        Some(notice) if notice.kind == NoticeKind::Refusal => Ok(notice),
        Some(_) => Err(NotYet("der Antrag ist bewilligt")),
        None => Err(NotYet("erst wenn der Ablehnungsbescheid eingetragen ist")),
    }
}

/// Who said no, and when.
fn course(record: &CaseRecord) -> String {
    if let Some(decision) = record.decision() {
        let reference = filled(&decision.reference).map(|text| format!(" (Drucks. Nr.\u{a0}{text})"));
        return format!(
            "Der {} hat am {}{} beschlossen, für das Vorhaben keine Zuwendung zu gewähren.",
            record.board.council,
            decision.day,
            reference.unwrap_or_default()
        );
    }
    match &record.sitting {
        Some(sitting) => format!(
            "Der {} hat in seiner Sitzung am {} über den Antrag beraten und keine Zuwendung empfohlen.",
            record.board.name, sitting.day
        ),
        None => "Über den Antrag wurde beraten.".to_owned(),
    }
}

/// What the council and the board gave as their reasons.
pub(super) fn reasons(record: &CaseRecord) -> Vec<String> {
    let council = record.decision().map(|row| row.reason.as_str());
    let board = record.recommendation.as_ref().filter(|row| !row.outcome.positive());
    let mut all: Vec<String> =
        [council, board.map(|row| row.reason.as_str())].into_iter().flatten().filter_map(filled).collect();
    all.dedup();
    all
}
