//! Eingangsbestätigung and Zulassung des vorzeitigen Beginns.

use super::frame::Letter;
use super::parts::{fact_or, or_missing};
use super::{CaseRecord, NotYet};
use crate::compose::BlockKey;
use crate::compose::words::sentence;
use crate::paper::{LetterPaper, Part, PartFact, Word, Words};
use crate::records::RequirementStatus;

pub(super) fn receipt(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let application = &record.application;
    if application.draft {
        return Err(NotYet("erst wenn der Antrag eingegangen ist"));
    }
    let channel = application.channel.map(|channel| format!(" {}", channel.label())).unwrap_or_default();
    let lead = format!(
        "vielen Dank für Ihren Antrag an den {}. Er ist am {}{channel} bei uns eingegangen.",
        record.board.name, application.received
    );
    let asked = (!application.amount.is_zero()).then(|| application.amount.to_string());
    let mut parts = vec![
        Part::Text(lead.into()),
        Part::Facts(vec![
            PartFact::new("Antrag Nr.", application.number.clone()),
            record.purpose("Vorhaben"),
            fact_or("Beantragte Zuwendung", asked, "Beantragter Betrag"),
        ]),
    ];
    parts.extend(record.texts(BlockKey::ReceiptText, record.day));
    let missing = record.requirements.iter().filter(|row| row.status == RequirementStatus::Missing);
    if missing.count() > 0 {
        let hint =
            "Es fehlen noch Unterlagen. Welche das sind, teilen wir Ihnen in einem eigenen Schreiben mit.";
        parts.push(Part::Text(hint.into()));
    }
    Ok(record.letter(Letter {
        kind: "Eingangsbestätigung",
        subject: "Eingangsbestätigung",
        sign: record.sign(None),
        day: (Some(record.day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: Vec::new(),
    }))
}

pub(super) fn early_start(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let application = &record.application;
    let Some(day) = application.early_allowed else {
        return Err(NotYet("erst wenn der vorzeitige Beginn zugelassen ist"));
    };
    let lead = Words(vec![
        Word::Said("auf Ihren Antrag lassen wir zu, dass Sie mit dem Vorhaben schon ab dem ".to_owned()),
        or_missing(application.early_from.map(|day| day.to_string()), "Beginn"),
        Word::Said(format!(" beginnen, also bevor der {} entschieden hat.", record.board.council)),
    ]);
    let mut parts = vec![
        Part::Text(lead),
        Part::Facts(vec![
            PartFact::new("Antrag Nr.", application.number.clone()),
            record.purpose("Vorhaben"),
            PartFact::new("Beantragt", application.amount.to_string()),
            fact_or("Beginn", application.early_from.map(|day| format!("ab {day}")), "Beginn"),
        ]),
    ];
    parts.extend(record.texts(BlockKey::EarlyStartText, day));
    let contact = record.board.office_contact.trim();
    if !contact.is_empty() {
        parts.push(Part::Text(sentence(&format!("Fragen dazu beantwortet {contact}")).into()));
    }
    Ok(record.letter(Letter {
        kind: "Zulassung des vorzeitigen Beginns",
        subject: "Zulassung des vorzeitigen Maßnahmenbeginns",
        sign: record.sign(None),
        day: (Some(day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: Vec::new(),
    }))
}
