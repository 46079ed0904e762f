//! Papers of an application: letters, notices, orders, forms, the Förderakte.

mod originals;
mod record;

use domain::document::{PaperKind, Subject};
use domain::grant::{Payment, Reminder};
use domain::problem::Code;
use domain::{Problem, Problems, compose};

use super::draft::{About, Asked, Draft};
use super::private::private_names;
use crate::desk::Desk;

/// A paper of an application, not set yet.
pub(super) fn draft(desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let (application, own) = match asked.kind.subject() {
            Subject::Payment => (reader.get::<Payment>(asked.id)?.application, Some(("payment", asked.id))),
            Subject::Reminder => {
                (reader.get::<Reminder>(asked.id)?.application, Some(("reminder", asked.id)))
            }
            _ => (asked.id, None),
        };
        let record = record::gather(reader, application, asked, &now)?;
        let kind = asked.kind.label();
        let facts = compose::case_paper(&record, asked.kind, asked.id)
            .map_err(|not_yet| Problem::new(Code::PaperNotYet).fact("was", kind).fact("grund", not_yet.0))?;
        let mut rows: Vec<(&'static str, i64)> = own.into_iter().collect();
        rows.extend(record.notice.as_ref().map(|row| ("notice", row.id)));
        rows.extend(record.decisions.first().map(|row| ("decision", row.id)));
        rows.extend(record.proof.as_ref().map(|row| ("proof", row.id)));
        rows.extend(record.reclaim.as_ref().map(|row| ("reclaim", row.id)));
        let number = &record.application.number;
        let private = private_names(reader, &record.board, std::iter::once(&record.application))?;
        let about = About {
            board: record.board.id,
            application: Some(application),
            association: record.application.association,
            recipient: recipient(asked.kind, &record),
            private,
            rows,
            ..About::default()
        };
        let nth = match (asked.kind, record.reminders.iter().find(|row| row.id == asked.id)) {
            (PaperKind::Reminder, Some(row)) => format!("{}. ", row.level),
            _ => String::new(),
        };
        Ok(Draft {
            facts,
            name: format!("{nth}{kind} Antrag {number}"),
            title: format!("{nth}{kind} zu Antrag {number}"),
            about,
            kept: None,
        })
    })
}

/// To whom it goes; nobody gets what stays in the house.
fn recipient(kind: PaperKind, record: &compose::CaseRecord) -> String {
    match kind {
        PaperKind::PaymentOrder | PaperKind::CaseFile => String::new(),
        _ => record.recipient.name.clone(),
    }
}
