//! Abschlussschreiben: what is recognised, what came back, and that nothing is left to do.

use super::frame::Letter;
use super::parts::{fact_or, typed};
use super::{CaseRecord, NotYet};
use crate::Money;
use crate::compose::BlockKey;
use crate::paper::{LetterPaper, Part, PartFact};

pub(super) fn closing(record: &CaseRecord) -> Result<LetterPaper, NotYet> {
    let checked = record.proof.as_ref().filter(|proof| proof.checked_on.is_some());
    let Some(proof) = checked else {
        return Err(NotYet("erst wenn der Verwendungsnachweis geprüft ist"));
    };
    let returned = record.reclaim.as_ref().map(|one| one.returned).unwrap_or_default();
    let owed = record.reclaim.as_ref().map(|one| one.amount).unwrap_or_default();
    if returned < owed {
        return Err(NotYet("erst wenn die Rückforderung bezahlt ist"));
    }
    let day = record.application.closed_on.unwrap_or(record.day);
    let lead = format!("Ihr Verwendungsnachweis ist am {} bei uns eingegangen.", proof.received);
    let mut parts = vec![Part::Text(lead.into()), Part::Facts(figures(record, returned))];
    parts.extend(typed(&proof.remark));
    parts.extend(record.texts(BlockKey::ClosingText, day));
    Ok(record.letter(Letter {
        kind: "Abschlussschreiben",
        subject: "Abschluss der Förderung",
        sign: record.notice_sign(),
        day: (Some(day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: Vec::new(),
    }))
}

fn figures(record: &CaseRecord, returned: Money) -> Vec<PartFact> {
    let amounts = &record.amounts;
    let words = |amount: Option<Money>| amount.map(|amount| amount.to_string());
    let mut facts = vec![
        record.purpose("Vorhaben"),
        fact_or("Bewilligt", words(amounts.decided), "Betrag"),
        fact_or("Ausgezahlt", words(amounts.paid), "Ausgezahlt"),
        fact_or("Anerkannt", words(amounts.recognised), "Anerkannt"),
    ];
    let apart = [
        ("Nicht ausgezahlt", amounts.decided.zip(amounts.paid).map(|(decided, paid)| decided - paid)),
        ("Nicht anerkannt", amounts.paid.zip(amounts.recognised).map(|(paid, recognised)| paid - recognised)),
        ("Zurückgezahlt", Some(returned)),
    ];
    for (label, amount) in apart {
        let amount = amount.filter(|amount| *amount > Money::ZERO);
        facts.extend(amount.map(|amount| PartFact::new(label, amount.to_string())));
    }
    facts
}
