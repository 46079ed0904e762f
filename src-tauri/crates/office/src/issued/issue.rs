use domain::document::{IssuedDocument, TEMPLATE};
use domain::paper::{Facts, MarginMark};
use domain::problem::Code;
use domain::{Problem, Problems, text};

use super::IssuePaper;
use super::stale::{differences, gathered_anew, read};
use super::view::newest_row;
use crate::answers::Saved;
use crate::desk::{Desk, final_deed};
use crate::papers::{Asked, gather, set};
use crate::table::Run;

/// Facts that arrive late by nature; these alone do not hinder issuing (paper rules 5).
pub(crate) const LATE: &[&str] = &["Nr. der Drucksache", "Zu TOP"];

impl Run for IssuePaper {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let asked = Asked {
            kind: self.kind,
            id: self.id,
            year: self.year,
            public: self.public,
            piece: None,
            day: today,
        };
        if !self.kind.is_issued() {
            return Err(Problem::new(Code::PaperNotIssued).fact("was", self.kind.label()).into());
        }
        let reason = text::line(&self.reason).map_err(|problem| problem.at("reason"))?;
        let mut draft = gather(desk, &asked)?;
        let open: Vec<&str> =
            draft.facts.open().iter().map(String::as_str).filter(|what| !LATE.contains(what)).collect();
        if !open.is_empty() {
            return Err(Problem::new(Code::PaperIncomplete).fact("fehlt", open.join(", ")).into());
        }
        if !self.public {
            draft.facts.set_mark(self.kind.is_confidential().then(confidential));
        }
        let before = newest_row(desk, &asked, draft.facts.piece())?;
        if let Some(before) = &before {
            let now = gathered_anew(desk, before)?;
            if differences(before, &now)?.is_empty() {
                let problem = Problem::new(Code::PaperAlreadyIssued).fact("tag", before.day);
                return Err(problem.into());
            }
            if reason.is_empty() {
                return Err(Problem::new(Code::ReasonMissing).at("reason").into());
            }
            // Whoever got the old one knows it by the day that stands on it.
            let printed = read(before)?.day().unwrap_or(before.day);
            draft.facts.name_corrected(printed, today);
        }
        let pages = set(desk, &draft.facts)?.1;
        let facts = frozen(&draft.facts)?;
        let issued_by = desk.around.actor.name.clone();
        desk.act(final_deed("issue_paper"), |tx| {
            let sha256 = tx.put_bytes(&pages.bytes)?;
            let mut document = IssuedDocument {
                id: 0,
                uid: tx.uid(),
                board: draft.about.board,
                application: draft.about.application,
                sitting: draft.about.sitting,
                kind: asked.kind,
                subject: asked.id,
                year: asked.year,
                public: asked.public,
                title: draft.title,
                recipient: draft.about.recipient,
                day: today,
                issued_by,
                template: TEMPLATE,
                facts,
                sha256,
                pages: i64::try_from(pages.pages).unwrap_or(i64::MAX),
                corrects: before.as_ref().map(|before| before.id),
                reason: if before.is_some() { reason } else { String::new() },
                sent_on: None,
                channel: None,
                received_on: None,
                remark: String::new(),
                withdrawn_on: None,
                withdrawn_for: String::new(),
            };
            tx.put(&mut document)?;
            tx.relabel(format!("{} ausgefertigt", document.title));
            Ok(document.id)
        })
    }
}

fn confidential() -> MarginMark {
    MarginMark { word: "Nichtöffentlich".into(), note: String::new() }
}

fn frozen(facts: &Facts) -> Result<String, Problem> {
    serde_json::to_string(facts)
        .map_err(|_| Problem::new(Code::Internal).fact("grund", "Angaben des Dokuments"))
}
