//! Wahlperioden of a board, and memberships that end.

use domain::board::{Board, Term};
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Reader;
use ts_rs::TS;

use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// What is said of a Wahlperiode, as typed.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct TermFacts {
    /// `2021–2026`; empty: the years.
    pub label: String,
    /// First day.
    pub from_day: String,
    /// Last day; empty: not fixed yet.
    pub to_day: String,
}

/// Adds a Wahlperiode.
#[derive(Debug, Deserialize, TS)]
pub struct AddTerm {
    /// The board.
    pub board: i64,
    /// What is said of it.
    pub term: TermFacts,
}

/// Changes a Wahlperiode.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeTerm {
    /// The Wahlperiode.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub term: TermFacts,
}

/// Removes a Wahlperiode.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveTerm {
    /// The Wahlperiode.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddTerm, "add_term", Write, "Trägt eine Wahlperiode ein", Saved);
command!(ChangeTerm, "change_term", Write, "Ändert eine Wahlperiode", Saved);
command!(RemoveTerm, "remove_term", Write, "Entfernt eine Wahlperiode", Saved);

impl Run for AddTerm {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut term = self.term.read(desk.today())?;
        desk.act(deed("add_term"), |tx| {
            term.board = tx.get::<Board>(self.board)?.id;
            refuse_meeting(tx.read(), &term)?;
            tx.put(&mut term)?;
            tx.relabel(format!("Wahlperiode {} eingetragen", term.label));
            Ok(term.id)
        })
    }
}

impl Run for ChangeTerm {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let facts = self.term.read(desk.today())?;
        desk.act(deed("change_term"), |tx| {
            tx.expect_version::<Term>(self.id, self.version)?;
            let mut term = Term { id: self.id, board: tx.get::<Term>(self.id)?.board, ..facts };
            refuse_meeting(tx.read(), &term)?;
            tx.put(&mut term)?;
            tx.relabel(format!("Wahlperiode {} geändert", term.label));
            Ok(term.id)
        })
    }
}

impl Run for RemoveTerm {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_term"), |tx| {
            tx.expect_version::<Term>(self.id, self.version)?;
            let term: Term = tx.get(self.id)?;
            tx.remove::<Term>(self.id)?;
            tx.relabel(format!("Wahlperiode {} entfernt", term.label));
            Ok(self.id)
        })
    }
}

impl TermFacts {
    fn read(&self, today: Day) -> Result<Term, Problems> {
        let mut problems = Problems::default();
        let label = problems.take("term.label", text::line(&self.label)).unwrap_or_default();
        let from = problems.take("term.from_day", Day::read(&self.from_day, today));
        let to_day = match self.to_day.trim() {
            "" => None,
            typed => problems.take("term.to_day", Day::read(typed, today)),
        };
        if let (Some(from), Some(to)) = (from, to_day)
            && to < from
        {
            let found = Problem::new(Code::EndBeforeBegin).fact("ende", to).fact("beginn", from);
            problems.add(found.at("term.to_day"));
        }
        let Some(from_day) = from else { return Err(problems) };
        problems.settle()?;
        let years = match to_day {
            Some(to) => format!("{}–{}", from_day.year(), to.year()),
            None => format!("ab {}", from_day.year()),
        };
        let label = if label.is_empty() { years } else { label };
        Ok(Term { id: 0, board: 0, label, from_day, to_day })
    }
}

/// On each day there is one Wahlperiode at most.
fn refuse_meeting(reader: Reader<'_>, term: &Term) -> Result<(), Problem> {
    let ends = |a: &Term, b: &Term| a.to_day.is_some_and(|to| to < b.from_day);
    let other = reader
        .terms(term.board)?
        .into_iter()
        .find(|other| other.id != term.id && !ends(other, term) && !ends(term, other));
    other.map_or(Ok(()), |other| {
        let until = other.to_day.map_or("ohne Ende".to_owned(), |to| format!("bis {to}"));
        Err(Problem::new(Code::TermsMeet)
            .at("term.from_day")
            .fact("andere", other.label)
            .fact("zeit", format!("{} {until}", other.from_day)))
    })
}
