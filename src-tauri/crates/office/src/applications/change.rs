use domain::application::Application;
use domain::board::Board;
use domain::number::ApplicationNumber;
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems, text};
use store::{Reader, Tx};

use super::{
    ApplicationFacts, ChangeApplication, NewApplication, NewApplicationForm, RegisterApplication,
    RemoveApplication, WithdrawApplication,
};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for NewApplication {
    fn run(self, desk: &mut Desk) -> Result<NewApplicationForm, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let board: Board = reader.get(self.board)?;
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
            let board: Board = tx.get(self.board)?;
            let mut application = read_facts(tx.read(), &board, &self.application, 0, today)?;
            application.uid = tx.uid();
            tx.put(&mut application)?;
            clear(tx, self.draft.as_deref())?;
            tx.relabel(format!("Antrag {} eingetragen", application.number));
            Ok(application.id)
        })
    }
}

impl Run for ChangeApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_application"), |tx| {
            tx.expect_version::<Application>(self.id, self.version)?;
            let old: Application = tx.get(self.id)?;
            let board: Board = tx.get(old.board)?;
            let read = read_facts(tx.read(), &board, &self.application, old.id, today)?;
            let mut new =
                Application { id: old.id, uid: old.uid.clone(), withdrawn: old.withdrawn.clone(), ..read };
            // What a closed sitting recommended stands; only the reasons may still be written.
            let only_reasons = Application { reasoning: old.reasoning.clone(), ..new.clone() } == old;
            if !only_reasons {
                refuse_locked(tx.read(), &old)?;
            }
            if new.amount != old.amount {
                refuse_weighed(tx.read(), &old)?;
            }
            tx.put(&mut new)?;
            clear(tx, self.draft.as_deref())?;
            tx.relabel(format!("Antrag {} geändert", new.number));
            Ok(new.id)
        })
    }
}

impl Run for WithdrawApplication {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let reason = text::line(&self.reason).map_err(|p| p.at("reason"))?;
        desk.act(deed("withdraw_application"), |tx| {
            tx.expect_version::<Application>(self.id, self.version)?;
            let mut application: Application = tx.get(self.id)?;
            if reason.is_empty() && application.withdrawn.is_none() {
                return Err(Problem::new(Code::ReasonMissing).at("reason").into());
            }
            refuse_locked(tx.read(), &application)?;
            application.withdrawn = Some(reason).filter(|r| !r.is_empty());
            tx.put(&mut application)?;
            tx.relabel(match &application.withdrawn {
                Some(_) => format!("Antrag {} zurückgezogen", application.number),
                None => format!("Rückzug von Antrag {} aufgehoben", application.number),
            });
            Ok(application.id)
        })
    }
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

fn next_free(reader: Reader<'_>, board: &Board, year: i16) -> Result<String, Problem> {
    let running = reader.next_running(board.id, year)?;
    Ok(board.number_pattern.format(ApplicationNumber { year, running }))
}

fn read_facts(
    reader: Reader<'_>,
    board: &Board,
    facts: &ApplicationFacts,
    id: i64,
    today: Day,
) -> Result<Application, Problems> {
    let mut problems = Problems::default();
    let at = |field: &str| format!("application.{field}");
    let received = problems.take(&at("received"), Day::read(&facts.received, today));
    let year = received.map_or(today.year(), Day::year);
    let number = problems.take(&at("number"), read_number(reader, board, &facts.number, year, id));
    let applicant = problems.take(&at("applicant"), text::needed(&facts.applicant, "Der Antragsteller"));
    let amount = problems.take(&at("amount"), Money::read_positive(&facts.amount));
    let purpose = problems.take(&at("purpose"), text::needed(&facts.purpose, "Der Verwendungszweck"));
    let reasoning = problems.take(&at("reasoning"), text::prose(&facts.reasoning));
    match (received, number, applicant, amount, purpose, reasoning) {
        (Some(received), Some(number), Some(applicant), Some(amount), Some(purpose), Some(reasoning)) => {
            Ok(Application {
                id,
                uid: String::new(),
                board: board.id,
                number: board.number_pattern.format(number),
                year: number.year,
                running: number.running,
                received,
                applicant,
                amount,
                purpose,
                reasoning,
                withdrawn: None,
            })
        }
        _ => Err(problems),
    }
}

fn read_number(
    reader: Reader<'_>,
    board: &Board,
    typed: &str,
    year: i16,
    id: i64,
) -> Result<ApplicationNumber, Problem> {
    if typed.trim().is_empty() {
        return Ok(ApplicationNumber { year, running: reader.next_running(board.id, year)? });
    }
    let number = board.number_pattern.read_number(typed, year)?;
    match reader.application_numbered(board.id, number.year, number.running)? {
        Some(other) if other.id != id => Err(Problem::new(Code::NumberTaken)
            .fact("nummer", &other.number)
            .fact("an", &other.applicant)
            .fact("frei", next_free(reader, board, number.year)?)),
        _ => Ok(number),
    }
}
