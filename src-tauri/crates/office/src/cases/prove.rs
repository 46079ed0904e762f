use domain::application::{MoveName, PlanLine};
use domain::grant::{Proof, Reminder};
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::entry::{at_version, corrected, in_order, maybe_amount, maybe_day, moving, past_day, reasoned};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Reminds of a proof of use that is due: first Erinnerung, then Mahnung.
#[derive(Debug, Deserialize, TS)]
pub struct Remind {
    /// The application.
    pub application: i64,
    /// Day of the letter; empty: today.
    pub day: String,
    /// New term; empty: as many days later as the board gives for papers.
    pub term: String,
}

/// Records that the proof of use came in.
#[derive(Debug, Deserialize, TS)]
pub struct RecordProof {
    /// The application.
    pub application: i64,
    /// Day of receipt; empty: today.
    pub received: String,
}

/// A line of the plan as the proof of use shows it, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ProofLineFacts {
    /// The line of the plan.
    pub id: i64,
    /// As it was in the end; may be empty.
    pub actual: String,
    /// As recognised; may be empty.
    pub recognised: String,
}

/// Records the result of the examination of a proof of use.
#[derive(Debug, Deserialize, TS)]
pub struct CheckProof {
    /// The proof of use.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// What the project cost; may be empty.
    pub costs: String,
    /// What is recognised of the grant; empty: all that was paid.
    pub recognised: String,
    /// Day of the examination; empty: today.
    pub checked_on: String,
    /// Result in words.
    pub remark: String,
    /// The lines of the plan; those left out stay as they are.
    pub lines: Vec<ProofLineFacts>,
}

/// Takes a proof of use back that was entered by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RetractProof {
    /// The proof of use.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(Remind, "remind", Write, "Hält eine Erinnerung oder Mahnung an den Nachweis fest", Saved);
command!(RecordProof, "record_proof", Write, "Hält den Eingang des Verwendungsnachweises fest", Saved);
command!(CheckProof, "check_proof", Write, "Hält die Prüfung des Verwendungsnachweises fest", Saved);
command!(RetractProof, "retract_proof", Write, "Nimmt einen Verwendungsnachweis zurück", Saved);

impl Run for Remind {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut problems = Problems::default();
        let day = problems.take("day", past_day(&self.day, today)).unwrap_or(today);
        let term = maybe_day(&mut problems, "term", &self.term, today);
        problems.settle()?;
        desk.act(deed("remind"), |tx| {
            let file = moving(tx, self.application, MoveName::Remind)?;
            let board = tx.read().board_on(file.application.board, day)?;
            let days = i32::try_from(board.papers_days).unwrap_or(i32::MAX);
            let term = term.or_else(|| day.plus(days));
            if let Some(term) = term {
                in_order(("Die neue Frist", term), ("dem Schreiben", day)).map_err(|p| p.at("term"))?;
            }
            let level = file.case.reminded + 1;
            let mut row = Reminder { id: 0, application: self.application, level, day, term };
            tx.put(&mut row)?;
            let what = if level == 1 { "Erinnert" } else { "Gemahnt" };
            tx.relabel(format!("{what} an den Nachweis zu Antrag {}", file.application.number));
            Ok(row.id)
        })
    }
}

impl Run for RecordProof {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let received = past_day(&self.received, desk.today()).map_err(|p| p.at("received"))?;
        desk.act(deed("record_proof"), |tx| {
            let file = moving(tx, self.application, MoveName::ReceiveProof)?;
            let mut row = Proof {
                id: 0,
                application: self.application,
                received,
                costs: None,
                recognised: None,
                checked_on: None,
                remark: String::new(),
            };
            tx.put(&mut row)?;
            tx.relabel(format!("Verwendungsnachweis zu Antrag {} eingegangen", file.application.number));
            Ok(row.id)
        })
    }
}

impl Run for CheckProof {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("check_proof"), |tx| {
            let mut row: Proof = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::CheckProof)?;
            let paid = file.case.amounts.paid.unwrap_or_default();
            self.read(&mut row, today)?;
            let recognised = row.recognised.unwrap_or(paid);
            if recognised > paid {
                return Err(Problem::new(Code::RecognisedAbovePaid)
                    .at("recognised")
                    .fact("anerkannt", recognised)
                    .fact("ausgezahlt", paid)
                    .into());
            }
            row.recognised = Some(recognised);
            tx.put(&mut row)?;
            keep_lines(tx, row.application, &self.lines)?;
            tx.relabel(format!(
                "Verwendungsnachweis zu Antrag {} geprüft: {recognised} anerkannt",
                file.application.number
            ));
            Ok(self.id)
        })
    }
}

impl CheckProof {
    fn read(&self, row: &mut Proof, today: Day) -> Result<(), Problems> {
        let mut problems = Problems::default();
        row.costs = maybe_amount(&mut problems, "costs", &self.costs);
        row.recognised = maybe_amount(&mut problems, "recognised", &self.recognised);
        row.remark = problems.take("remark", text::prose(&self.remark)).unwrap_or_default();
        let checked = past_day(&self.checked_on, today).and_then(|day| {
            in_order(("Die Prüfung", day), ("dem Eingang des Nachweises", row.received)).map(|()| day)
        });
        row.checked_on = problems.take("checked_on", checked);
        problems.settle()
    }
}

fn keep_lines(tx: &mut Tx<'_, '_>, application: i64, typed: &[ProofLineFacts]) -> Result<(), Problems> {
    let mut plan = tx.read().plan(application)?;
    let mut problems = Problems::default();
    for (at, facts) in typed.iter().enumerate() {
        let Some(line) = plan.iter_mut().find(|line| line.id == facts.id) else {
            return Err(Problem::new(Code::RowMissing).fact("was", "Die Zeile des Plans").into());
        };
        line.actual = maybe_amount(&mut problems, &format!("lines.{at}.actual"), &facts.actual);
        line.recognised = maybe_amount(&mut problems, &format!("lines.{at}.recognised"), &facts.recognised);
    }
    problems.settle()?;
    for line in &mut plan {
        tx.put::<PlanLine>(line)?;
    }
    Ok(())
}

impl Run for RetractProof {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(deed("retract_proof"), |tx| {
            let row: Proof = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::RetractProof)?;
            tx.remove::<Proof>(row.id)?;
            for mut line in tx.read().plan(row.application)? {
                (line.actual, line.recognised) = (None, None);
                tx.put(&mut line)?;
            }
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!("Verwendungsnachweis zu Antrag {} zurückgenommen", file.application.number));
            Ok(self.id)
        })
    }
}
