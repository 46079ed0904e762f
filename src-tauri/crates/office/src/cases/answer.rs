//! The answer of the council on a whole Beschlussdrucksache: one form for all of its positions, one act.

use domain::grant::DecisionOutcome;
use domain::number::read_proposal_number;
use domain::problem::Code;
use domain::proposal::Proposal;
use domain::{Problem, Problems};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::decide::{DecisionFacts, decided};
use crate::answers::Saved;
use crate::desk::{Desk, final_deed};
use crate::table::{Run, command};

/// What the council did with one position, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AnswerFacts {
    /// The application that the position carries.
    pub application: i64,
    /// What the council did. Adopted and changed are told apart by the amount.
    pub outcome: DecisionOutcome,
    /// Amount; empty: as recommended.
    #[serde(default)]
    pub amount: String,
    /// Why it differs from the recommendation, or why there is no money.
    #[serde(default)]
    pub reason: String,
    /// Why a pot may be overdrawn; empty: it may not.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// Records what the council decided on the positions of a proposal. All of it is written, or nothing.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RecordAnswers {
    /// The proposal.
    pub proposal: i64,
    /// Version that was read.
    pub version: i64,
    /// Day of the council's sitting; empty: today.
    #[serde(default)]
    pub day: String,
    /// Number of the Drucksache; empty: that of the proposal. A proposal without one takes it over.
    #[serde(default)]
    pub reference: String,
    /// TOP of the council; may be empty.
    #[serde(default)]
    pub agenda_item: String,
    /// The positions that were decided on.
    pub answers: Vec<AnswerFacts>,
}

command!(
    RecordAnswers,
    "record_answers",
    Write,
    "Trägt die Antwort des Stadtbezirksrats auf eine Beschlussdrucksache ein",
    Saved
);

impl Run for RecordAnswers {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(final_deed("record_answers"), |tx| {
            tx.expect_version::<Proposal>(self.proposal, self.version)?;
            let number = self.numbered(tx)?;
            if self.answers.is_empty() {
                return Err(Problem::new(Code::TextMissing)
                    .fact("was", "Die Antwort zu mindestens einer Position")
                    .at("answers")
                    .into());
            }
            let carried: Vec<i64> =
                tx.read().positions(self.proposal)?.into_iter().filter_map(|row| row.application).collect();
            let mut problems = Problems::default();
            for (at, answer) in self.answers.iter().enumerate() {
                let done = if carried.contains(&answer.application) {
                    decided(tx, answer.application, &self.facts(answer), today).map(drop)
                } else {
                    Err(Problem::new(Code::RowMissing).fact("was", "Die Position zu diesem Antrag").into())
                };
                problems.take_all(done.map_err(|found| moved(found, at)));
            }
            once(&mut problems);
            problems.settle()?;
            let count = self.answers.len();
            let positions = if count == 1 { "1 Position".to_owned() } else { format!("{count} Positionen") };
            tx.relabel(match number {
                Some(number) => format!("Antwort des Rates auf Drucksache {number} eingetragen: {positions}"),
                None => format!("Antwort des Rates eingetragen: {positions}"),
            });
            Ok(self.proposal)
        })
    }
}

impl RecordAnswers {
    fn facts(&self, answer: &AnswerFacts) -> DecisionFacts {
        DecisionFacts {
            day: self.day.clone(),
            reference: self.reference.clone(),
            agenda_item: self.agenda_item.clone(),
            outcome: answer.outcome,
            amount: answer.amount.clone(),
            reason: answer.reason.clone(),
            overdraw: answer.overdraw.clone(),
        }
    }

    /// The number of the proposal; one that comes with the answer is kept with it.
    fn numbered(&self, tx: &mut Tx<'_, '_>) -> Result<Option<String>, Problem> {
        let mut proposal: Proposal = tx.get(self.proposal)?;
        let typed = self.reference.trim();
        if proposal.number.is_none() && !typed.is_empty() {
            proposal.number = Some(read_proposal_number(typed).map_err(|problem| problem.at("reference"))?);
            tx.put(&mut proposal)?;
        }
        Ok(proposal.number)
    }
}

/// What is wrong with a position stands at its fields; day, number and TOP are those of all.
fn moved(mut found: Problems, at: usize) -> Problems {
    for problem in &mut found.0 {
        let field = problem.field.take().unwrap_or_default();
        let own = field.strip_prefix("decision.").unwrap_or(&field);
        problem.field = Some(match own {
            "day" | "reference" | "agenda_item" => own.to_owned(),
            "" => format!("answers.{at}.outcome"),
            own => format!("answers.{at}.{own}"),
        });
    }
    found
}

/// A wrong day is one problem, however many positions it is said of.
fn once(problems: &mut Problems) {
    let mut seen = Vec::new();
    problems.0.retain(|problem| {
        let one = (problem.code, problem.field.clone(), problem.sentence.clone());
        !seen.contains(&one) && {
            seen.push(one);
            true
        }
    });
}
