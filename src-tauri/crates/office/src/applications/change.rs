use domain::application::{Application, Examination, Finding, Move, MoveName, PlanLine};
use domain::board::Board;
use domain::pot::Funding;
use domain::problem::Code;
use domain::records::{Attachment, CaseNote, FollowUp, NoteKind, Requirement};
use domain::{Day, Problem, Problems, text};
use store::{Reader, Tx};

use super::applicant::{keep_account, read_account, resolve};
use super::facts::{keep_plan, next_free, read_facts, read_plan, refuse_uneven};
use super::{
    ApplicationFacts, ChangeApplication, NewApplication, NewApplicationForm, RegisterApplication,
    RemoveApplication,
};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for NewApplication {
    fn run(self, desk: &mut Desk) -> Result<NewApplicationForm, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let board = reader.board_on(self.board, today)?;
            let draft = reader.draft(&format!("new-application:{}", self.board))?.map(|draft| draft.body);
            Ok(NewApplicationForm {
                number: next_free(reader, &board, today.year())?,
                received: today,
                draft,
            })
        })
    }
}

impl Run for RegisterApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("register_application"), |tx| {
            let board = board_of_receipt(tx.read(), self.board, &self.application, today)?;
            let blank = Application::received_on(self.board, today);
            let mut application = keep(tx, &board, &self.application, blank, today)?;
            if !application.draft {
                // A received application stands on the same guards as one that was a draft before.
                let case = tx.read().case(application.id)?.case;
                Move::check(MoveName::Receive, &domain::application::Case { draft: true, ..case })?;
            }
            clear(tx, self.draft.as_deref())?;
            let done = if application.draft { "vorgemerkt" } else { "eingetragen" };
            tx.relabel(format!("Antrag {} {done}", application.number));
            Ok(std::mem::take(&mut application.id))
        })
    }
}

impl Run for ChangeApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_application"), |tx| {
            tx.expect_version::<Application>(self.id, self.version)?;
            let old: Application = tx.get(self.id)?;
            let board = board_of_receipt(tx.read(), old.board, &self.application, today)?;
            let reason = text::line(self.application.reason.as_deref().unwrap_or_default())
                .map_err(|p| p.at("application.reason"))?;
            let new = keep(tx, &board, &self.application, old.clone(), today)?;
            if old.draft != new.draft {
                if new.draft {
                    return Err(Problem::new(Code::MoveImpossible)
                        .fact("zug", "Später weiter")
                        .fact("stand", domain::application::State::Received.label())
                        .into());
                }
                Move::check(
                    MoveName::Receive,
                    &domain::application::Case { draft: true, ..tx.read().case(new.id)?.case },
                )?;
            }
            if new.amount != old.amount && !old.draft && !reason.is_empty() {
                note(tx, new.id, today, NoteKind::Amount, &reason)?;
            }
            clear(tx, self.draft.as_deref())?;
            tx.relabel(match (old.draft, new.draft) {
                (true, false) => format!("Antrag {} eingegangen", new.number),
                _ => format!("Antrag {} geändert", new.number),
            });
            Ok(new.id)
        })
    }
}

/// The board with the settings of the day of receipt, after which the number is spelt.
fn board_of_receipt(
    reader: Reader<'_>,
    board: i64,
    facts: &ApplicationFacts,
    today: Day,
) -> Result<Board, Problem> {
    // A day that cannot be read is refused with the other facts.
    reader.board_on(board, Day::read(&facts.received, today).unwrap_or(today))
}

/// Reads what was typed over what is known, and keeps application, plan and applicant.
fn keep(
    tx: &mut Tx<'_, '_>,
    board: &Board,
    facts: &ApplicationFacts,
    old: Application,
    today: Day,
) -> Result<Application, Problems> {
    let read = read_facts(tx.read(), board, facts, &old, today);
    // Everything that is wrong is said at once.
    let mut problems = Problems::default();
    let lines = match (&facts.plan, &read) {
        (Some(lines), Ok(new)) => problems.take_all(read_plan(lines, new)),
        (Some(lines), Err(_)) => problems.take_all(read_plan(lines, &as_far_as_read(facts, &old))),
        (None, _) => None,
    };
    problems.take_all(read_account(facts));
    let mut new = match read {
        Ok(new) => new,
        Err(mut first) => {
            first.0.append(&mut problems.0);
            return Err(first);
        }
    };
    problems.settle()?;
    new.association = resolve(tx, facts, &old)?;
    if old.id == 0 {
        new.uid = tx.uid();
    } else {
        refuse_settled(tx.read(), &old, &new, lines.as_deref())?;
        // Another amount alone would leave a plan behind that no longer agrees.
        if lines.is_none() && new.amount != old.amount {
            refuse_uneven(&tx.read().plan(old.id)?, &new)?;
        }
    }
    tx.put(&mut new)?;
    if let Some(lines) = lines {
        keep_plan(tx, new.id, lines)?;
    }
    keep_account(tx, new.association, facts)?;
    Ok(new)
}

/// What a plan is held against where other facts could not be read.
fn as_far_as_read(facts: &ApplicationFacts, old: &Application) -> Application {
    let amount = domain::Money::read_positive(&facts.amount);
    let draft = facts.draft.unwrap_or(old.draft && old.id != 0);
    // Without an amount there is nothing that the plan could miss.
    Application { draft: draft || amount.is_err(), amount: amount.unwrap_or_default(), ..old.clone() }
}

/// What a closed sitting recommended stands; only the reasons and the association may still be written. An
/// amount that was voted on or examined is not simply another one.
fn refuse_settled(
    reader: Reader<'_>,
    old: &Application,
    new: &Application,
    lines: Option<&[PlanLine]>,
) -> Result<(), Problem> {
    let free = Application {
        reasoning: old.reasoning.clone(),
        association: old.association,
        publicity: old.publicity.clone(),
        privacy_told: old.privacy_told,
        signed_on: old.signed_on,
        signed_place: old.signed_place.clone(),
        lip_field: old.lip_field,
        ..new.clone()
    };
    if free != *old {
        refuse_locked(reader, old)?;
    }
    if new.amount != old.amount {
        refuse_weighed(reader, old)?;
    }
    let plan_changes = lines.is_some_and(|lines| {
        reader.plan(old.id).is_ok_and(|known| {
            let facts = |l: &PlanLine| (l.side, l.position, l.kind, l.label.clone(), l.amount, l.granted);
            known.iter().map(facts).collect::<Vec<_>>() != lines.iter().map(facts).collect::<Vec<_>>()
        })
    });
    if (new.amount != old.amount || plan_changes) && reader.examination(old.id)?.is_some_and(|e| e.concluded)
    {
        return Err(Problem::new(Code::ExaminationLocked).at(if plan_changes {
            "application.plan"
        } else {
            "application.amount"
        }));
    }
    Ok(())
}

/// Writes a note into the file of an application.
pub(crate) fn note(
    tx: &mut Tx<'_, '_>,
    application: i64,
    day: Day,
    kind: NoteKind,
    words: &str,
) -> Result<(), Problem> {
    let mut note = CaseNote {
        id: 0,
        application: Some(application),
        association: None,
        day,
        kind,
        text: words.to_owned(),
    };
    tx.put(&mut note).map(drop)
}

impl Run for RemoveApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_application"), |tx| {
            tx.expect_version::<Application>(self.id, self.version)?;
            let application: Application = tx.get(self.id)?;
            if let Some((_, ordinal, day, _)) =
                tx.read().application_line(self.id)?.and_then(|line| line.sitting)
            {
                return Err(Problem::new(Code::RowInUse)
                    .fact("was", format!("Antrag {}", application.number))
                    .fact("wo", format!("{ordinal}. Sitzung am {day}"))
                    .into());
            }
            for line in tx.read().plan(self.id)? {
                tx.remove::<PlanLine>(line.id)?;
            }
            for paper in tx.read().requirements(self.id)? {
                tx.remove::<Requirement>(paper.id)?;
            }
            if let Some(examination) = tx.read().examination(self.id)? {
                for finding in tx.read().findings(examination.id)? {
                    tx.remove::<Finding>(finding.id)?;
                }
                tx.remove::<Examination>(examination.id)?;
            }
            for reading in tx.read().readings_of(self.id)? {
                tx.remove::<domain::sitting::Reading>(reading.id)?;
            }
            for note in tx.read().notes(self.id)? {
                tx.remove::<CaseNote>(note.id)?;
            }
            for attachment in tx.read().attachments(self.id)? {
                tx.remove::<Attachment>(attachment.id)?;
            }
            for funding in tx.read().fundings(self.id)? {
                tx.remove::<Funding>(funding.id)?;
            }
            for follow_up in tx.read().follow_ups_of(self.id)? {
                tx.remove::<FollowUp>(follow_up.id)?;
            }
            tx.remove::<Application>(self.id)?;
            tx.relabel(format!("Antrag {} entfernt", application.number));
            Ok(self.id)
        })
    }
}

fn clear(tx: &mut Tx<'_, '_>, draft: Option<&str>) -> Result<(), Problem> {
    draft.map_or(Ok(()), |key| tx.clear_draft(key))
}

/// Facts that a closed sitting has decided on are final.
pub(crate) fn refuse_locked(reader: Reader<'_>, application: &Application) -> Result<(), Problem> {
    match reader.application_line(application.id)?.and_then(|line| line.sitting) {
        Some((sitting, ordinal, _, true)) if reader.recommendation(sitting, application.id)?.is_some() => {
            Err(Problem::new(Code::ApplicationLocked)
                .fact("nummer", &application.number)
                .fact("sitzung", ordinal))
        }
        _ => Ok(()),
    }
}

/// The board voted on the amount applied for; another one is another vote.
fn refuse_weighed(reader: Reader<'_>, application: &Application) -> Result<(), Problem> {
    let sitting = reader.application_line(application.id)?.and_then(|line| line.sitting);
    match sitting {
        Some((sitting, ..)) if reader.recommendation(sitting, application.id)?.is_some() => {
            Err(Problem::new(Code::AlreadyRecommended)
                .at("application.amount")
                .fact("nummer", &application.number))
        }
        _ => Ok(()),
    }
}
