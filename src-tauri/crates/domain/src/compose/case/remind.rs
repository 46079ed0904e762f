//! Reminders of an overdue proof of use: level 1 asks, level 2 says what follows.

use super::frame::Letter;
use super::grant::granted;
use super::parts::fact_or;
use super::{CaseRecord, NotYet};
use crate::compose::BlockKey;
use crate::paper::{LetterPaper, Part, PartFact};

pub(super) fn reminder(record: &CaseRecord, id: i64) -> Result<LetterPaper, NotYet> {
    let Some(row) = record.reminders.iter().find(|row| row.id == id) else {
        return Err(NotYet("erst wenn die Erinnerung eingetragen ist"));
    };
    let notice = granted(record)?;
    let (key, subject) = match row.level {
        1 => (BlockKey::FirstReminder, "Erinnerung an den Verwendungsnachweis"),
        _ => (BlockKey::SecondReminder, "Zweite Erinnerung an den Verwendungsnachweis"),
    };
    // Two letters of one day may have two terms: each text follows its own row.
    let mut own = record.clone();
    own.reminders.retain(|other| other.id == id);
    let paid = record.amounts.paid.map(|paid| paid.to_string());
    let mut parts = own.texts(key, row.day);
    parts.push(Part::Facts(vec![
        record.purpose("Vorhaben"),
        PartFact::new("Bescheid vom", notice.day.to_string()),
        fact_or("Ausgezahlt", paid, "Ausgezahlt"),
        fact_or("Nachweis fällig seit", notice.proof_due.map(|day| day.to_string()), "Nachweisfrist"),
        PartFact { strong: true, ..fact_or("Neue Frist", row.term.map(|day| day.with_weekday()), "Frist") },
    ]));
    Ok(record.letter(Letter {
        kind: subject,
        subject,
        sign: record.notice_sign(),
        day: (Some(row.day), "Datum"),
        parts,
        appendix: Vec::new(),
        enclosures: vec!["Vordruck Verwendungsnachweis".to_owned()],
    }))
}
