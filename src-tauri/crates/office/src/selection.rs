//! A selection of the list: several applications moved in one act, all or none.

use std::collections::BTreeSet;

use domain::application::{Application, Ending};
use domain::problem::Code;
use domain::records::FollowUp;
use domain::sitting::{Item, Sitting};
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use crate::answers::Saved;
use crate::cases::{PaperFacts, in_order, read_papers, require_papers};
use crate::desk::{Desk, deed};
use crate::dues::add_follow_up;
use crate::pots::{PartFacts, fund};
use crate::sittings::{grants_item, open_sitting, put_last};
use crate::table::{Run, command};

/// Moves the selected applications in one act.
#[derive(Debug, Deserialize, TS)]
pub struct MoveApplications {
    /// The applications, in this order.
    pub ids: Vec<i64>,
    /// What is to be done with each.
    #[serde(rename = "move")]
    pub step: SelectionMove,
}

/// What can be done with several applications at once.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SelectionMove {
    /// Put on the agenda of a sitting.
    Agenda {
        /// The sitting.
        sitting: i64,
    },
    /// Ask each for the same missing papers.
    Papers {
        /// What is missing.
        papers: Vec<PaperFacts>,
        /// Term; empty: as the setting of the board says.
        term: String,
    },
    /// End without a decision of the council.
    End {
        /// How they ended.
        ending: Ending,
        /// Why.
        reason: String,
    },
    /// The same follow-up for each.
    FollowUp {
        /// The day.
        due: String,
        /// What is to be done.
        text: String,
    },
    /// Pay all of each from one pot.
    Fund {
        /// The pot.
        pot: i64,
    },
}

command!(MoveApplications, "move_applications", Write, "Führt einen Schritt für mehrere Anträge aus", Saved);

/// More applications than a list of one year has.
const MOST: usize = 2_000;

/// A step that was read, ready to be made for each application.
enum Step {
    Agenda(Box<Sitting>, Box<Item>),
    Papers(Vec<(String, String)>, Option<Day>),
    End(Ending, String),
    FollowUp(Day, String),
    Fund(i64),
}

impl Run for MoveApplications {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let ids: BTreeSet<i64> = self.ids.iter().copied().collect();
        if ids.is_empty() {
            return Err(Problem::new(Code::NothingSelected).at("ids").into());
        }
        if ids.len() > MOST {
            let problem = Problem::new(Code::CountOutside).at("ids");
            return Err(problem.fact("eingabe", ids.len()).fact("von", 1).fact("bis", MOST).into());
        }
        desk.act(deed("move_applications"), |tx| {
            let step = self.step.read(tx, today)?;
            let mut refused = Problems::default();
            let mut done = BTreeSet::new();
            // In the order of the selection, each once; whoever is refused is named, and then nothing is kept.
            for id in self.ids.iter().filter(|id| done.insert(**id)) {
                let application: Application = tx.get(*id)?;
                if let Err(problems) = step.make(tx, &application, today) {
                    problems.0.into_iter().for_each(|problem| refused.add(named(&application, &problem)));
                }
            }
            refused.settle()?;
            tx.relabel(step.label(ids.len()));
            Ok(0)
        })
    }
}

/// The refusal of one application of the selection.
fn named(application: &Application, problem: &Problem) -> Problem {
    Problem::new(Code::SelectionRefused)
        .at("ids")
        .fact("nummer", &application.number)
        .fact("antrag", application.id)
        .fact("warum", &problem.sentence)
}

impl SelectionMove {
    fn read(self, tx: &mut Tx<'_, '_>, today: Day) -> Result<Step, Problems> {
        let mut problems = Problems::default();
        let step = match self {
            Self::Agenda { sitting } => {
                let sitting = open_sitting(tx, sitting)?;
                let item = grants_item(tx, &sitting)?;
                Some(Step::Agenda(Box::new(sitting), Box::new(item)))
            }
            Self::Papers { papers, term } => {
                let papers = problems.take_all(read_papers(&papers).map_err(at_the_papers));
                let term = match term.trim() {
                    "" => Some(None),
                    typed => problems.take("move.term", term_ahead(typed, today)).map(Some),
                };
                papers.zip(term).map(|(papers, term)| Step::Papers(papers, term))
            }
            Self::End { ending, reason } => problems
                .take("move.reason", text::line(&reason))
                .filter(|reason| {
                    if reason.is_empty() {
                        problems.add(Problem::new(Code::ReasonMissing).at("move.reason"));
                    }
                    !reason.is_empty()
                })
                .map(|reason| Step::End(ending, reason)),
            Self::FollowUp { due, text } => {
                let due = problems.take("move.due", Day::read(&due, today));
                let words = text::needed(&text, "Der Text der Wiedervorlage");
                let words = problems.take("move.text", words);
                due.zip(words).map(|(due, text)| Step::FollowUp(due, text))
            }
            Self::Fund { pot } => {
                if tx.read().find::<domain::pot::Pot>(pot)?.is_none() {
                    problems.add(Problem::new(Code::PotMissing).at("move.pot"));
                }
                Some(Step::Fund(pot))
            }
        };
        problems.settle()?;
        step.ok_or_else(|| Problem::new(Code::NothingSelected).into())
    }
}

/// The papers of a selection are typed into one field.
fn at_the_papers(found: Problems) -> Problems {
    Problems(found.0.into_iter().map(|problem| problem.at("move.papers")).collect())
}

/// A term is asked for today; it cannot have passed.
fn term_ahead(typed: &str, today: Day) -> Result<Day, Problem> {
    let term = Day::read(typed, today)?;
    in_order(("Die Frist", term), ("dem Tag der Nachforderung", today))?;
    Ok(term)
}

impl Step {
    fn make(&self, tx: &mut Tx<'_, '_>, application: &Application, today: Day) -> Result<(), Problems> {
        let id = application.id;
        match self {
            Self::Agenda(sitting, item) => {
                // The lines of the others may have changed their state within this act.
                put_last(tx, sitting, item, id)?;
            }
            Self::Papers(papers, term) => {
                require_papers(tx, id, papers, today, *term)?;
            }
            Self::End(ending, reason) => {
                crate::cases::end(tx, application.clone(), *ending, reason.clone())?;
            }
            Self::FollowUp(due, text) => {
                let blank = FollowUp {
                    id: 0,
                    board: application.board,
                    application: Some(id),
                    association: None,
                    due: *due,
                    text: text.clone(),
                    done_on: None,
                };
                add_follow_up(tx, blank)?;
            }
            Self::Fund(pot) => {
                fund(tx, id, &[PartFacts { pot: *pot, amount: String::new() }], None)?;
            }
        }
        Ok(())
    }

    fn label(&self, count: usize) -> String {
        let many = if count == 1 { "1 Antrag".to_owned() } else { format!("{count} Anträge") };
        match self {
            Self::Agenda(sitting, _) => {
                format!("{many} auf die Tagesordnung der {}. Sitzung gesetzt", sitting.ordinal)
            }
            Self::Papers(..) => format!("Unterlagen zu {count} Anträgen nachgefordert"),
            Self::End(ending, _) => format!("{many}: {}", ending.label()),
            Self::FollowUp(due, _) => format!("Wiedervorlage zum {due} für {many}"),
            Self::Fund(_) => format!("Topf für {many} festgelegt"),
        }
    }
}
