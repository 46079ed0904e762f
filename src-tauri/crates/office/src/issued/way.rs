use domain::document::IssuedDocument;
use domain::problem::Code;
use domain::{Problem, Problems, text};

use super::{ReceiveDocument, SendDocument, UnsendDocument, WithdrawDocument};
use crate::answers::Saved;
use crate::cases::entry::{at_version, in_order, past_day, reasoned};
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for SendDocument {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let day = past_day(&self.sent_on, today).map_err(|problem| problem.at("sent_on"))?;
        let remark = text::line(&self.remark).map_err(|problem| problem.at("remark"))?;
        desk.act(deed("send_document"), |tx| {
            let mut document: IssuedDocument = at_version(tx, self.id, self.version)?;
            refuse_withdrawn(&document)?;
            in_order(("Der Versand", day), ("dem Tag des Dokuments", document.day))
                .map_err(|p| p.at("sent_on"))?;
            if let Some(received) = document.received_on {
                in_order(("Der Zugang", received), ("dem Versand", day)).map_err(|p| p.at("sent_on"))?;
            }
            (document.sent_on, document.channel, document.remark) = (Some(day), Some(self.channel), remark);
            tx.put(&mut document)?;
            tx.relabel(format!("{} versandt, {}", document.title, self.channel.label()));
            Ok(document.id)
        })
    }
}

impl Run for WithdrawDocument {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("withdraw_document"), |tx| {
            let mut document: IssuedDocument = at_version(tx, self.id, self.version)?;
            refuse_withdrawn(&document)?;
            (document.withdrawn_on, document.withdrawn_for) = (Some(today), reason);
            tx.put(&mut document)?;
            tx.relabel(format!("Ausfertigung zurückgenommen: {}", document.title));
            Ok(document.id)
        })
    }
}

/// What was taken back goes no further way.
fn refuse_withdrawn(document: &IssuedDocument) -> Result<(), Problem> {
    match document.withdrawn_on {
        Some(day) => Err(Problem::new(Code::DocumentWithdrawn).fact("tag", day)),
        None => Ok(()),
    }
}

impl Run for UnsendDocument {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("unsend_document"), |tx| {
            let mut document: IssuedDocument = at_version(tx, self.id, self.version)?;
            if document.sent_on.is_none() {
                return Err(Problem::new(Code::DocumentNotSent).into());
            }
            (document.sent_on, document.channel, document.received_on) = (None, None, None);
            tx.put(&mut document)?;
            tx.relabel(format!("Versand zurückgenommen: {}", document.title));
            Ok(document.id)
        })
    }
}

impl Run for ReceiveDocument {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let day = match self.received_on.trim() {
            "" => None,
            typed => Some(past_day(typed, today).map_err(|problem| problem.at("received_on"))?),
        };
        desk.act(deed("receive_document"), |tx| {
            let mut document: IssuedDocument = at_version(tx, self.id, self.version)?;
            let Some(sent) = document.sent_on else { return Err(Problem::new(Code::DocumentNotSent).into()) };
            if let Some(day) = day {
                in_order(("Der Zugang", day), ("dem Versand", sent)).map_err(|p| p.at("received_on"))?;
            }
            document.received_on = day;
            tx.put(&mut document)?;
            tx.relabel(format!("Zugang eingetragen: {}", document.title));
            Ok(document.id)
        })
    }
}
