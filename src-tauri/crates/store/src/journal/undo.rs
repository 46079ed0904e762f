mod obstacle;
mod turn;

use domain::problem::{Code, Problem};
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::Kind;
use crate::act::{Act, Done, run};
use crate::actor::{Actor, Surroundings};
use crate::reader::Reader;
use crate::register::Register;
use crate::trouble::sql;
#[cfg(test)]
pub(super) use obstacle::LATER_ACT;
use obstacle::{explain, later_act, refuse_needed, touched};
use turn::{Direction, changes, turn};

/// An act that can be taken back or done again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undoable {
    /// Its journal entry.
    pub entry: i64,
    /// What it is called.
    pub label: String,
}

/// What undo and redo would do for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UndoState {
    /// What undo would take back; `None` also where the person's newest act is final.
    pub undo: Option<Undoable>,
    /// What redo would do again.
    pub redo: Option<Undoable>,
}

/// An entry of kind act, as undo looks at it.
struct Candidate {
    entry: i64,
    label: String,
    schema: i64,
    is_final: bool,
    /// The entry by which it last took effect: its own, or the last that did it again.
    effect: i64,
}

impl Register {
    /// Takes back the newest act of a person that is not taken back yet, as an entry of its own.
    ///
    /// Refuses where that act is final, where a later act touched the same rows or needs them, and
    /// where a migration lies between.
    pub fn undo(&mut self, actor: &Actor, around: &mut Surroundings<'_>) -> Result<Done, Problem> {
        self.batch(|batch| {
            let conn = batch.conn;
            let candidate = newest_live(conn, actor)?.ok_or_else(|| Problem::new(Code::NothingToUndo))?;
            if candidate.is_final {
                return Err(Problem::new(Code::UndoFinal).fact("was", candidate.label));
            }
            same_schema(conn, &candidate)?;
            if let Some(later) = later_act(conn, &candidate)? {
                return Err(touched(&candidate, &later));
            }
            let changes = changes(conn, &candidate)?;
            let kind = Kind::Undo(candidate.entry);
            let ((), done) = run(conn, again(&candidate, "undo"), actor, around, kind, |tx| {
                for change in changes.iter().rev() {
                    refuse_needed(tx, &candidate, change)?;
                    turn(tx, change, Direction::Back)
                        .map_err(|problem| explain(tx, &candidate, change, problem))?;
                }
                Ok::<(), Problem>(())
            })?;
            Ok(done)
        })
    }

    /// Does again what the person undid last, as long as they did nothing else since.
    ///
    /// Refuses where the rows are no longer as they were before that act.
    pub fn redo(&mut self, actor: &Actor, around: &mut Surroundings<'_>) -> Result<Done, Problem> {
        self.batch(|batch| {
            let conn = batch.conn;
            let candidate = last_undone(conn, actor)?.ok_or_else(|| Problem::new(Code::NothingToRedo))?;
            same_schema(conn, &candidate)?;
            let changes = changes(conn, &candidate)?;
            let kind = Kind::Redo(candidate.entry);
            let ((), done) = run(conn, again(&candidate, "redo"), actor, around, kind, |tx| {
                for change in &changes {
                    turn(tx, change, Direction::Again)
                        .map_err(|problem| explain(tx, &candidate, change, problem))?;
                }
                Ok::<(), Problem>(())
            })?;
            Ok(done)
        })
    }
}

impl Reader<'_> {
    /// What undo and redo would do for a person; by index, whatever the length of the journal.
    pub fn undo_state(&self, actor: &Actor) -> Result<UndoState, Problem> {
        let named = |candidate: Candidate| Undoable { entry: candidate.entry, label: candidate.label };
        Ok(UndoState {
            undo: newest_live(self.conn, actor)?.filter(|c| !c.is_final).map(named),
            redo: last_undone(self.conn, actor)?.map(named),
        })
    }
}

/// Undo looks at one candidate by index, whatever the length of the journal.
pub(super) const NEWEST_LIVE: &str = "SELECT a.entry, a.label, a.schema, a.final,
        ifnull((SELECT max(r.entry) FROM journal r WHERE r.target = a.entry AND r.kind = 'redo'), a.entry)
    FROM journal a
    WHERE a.kind = 'act' AND a.undone_by IS NULL AND a.actor_name = ?1 ORDER BY a.entry DESC LIMIT 1";

pub(super) const LAST_UNDONE: &str = "SELECT entry, label, schema, final, entry FROM journal
    WHERE actor_name = ?1 AND undone_by >
        (SELECT max(entry) FROM journal WHERE actor_name = ?1 AND kind = 'act')
    ORDER BY undone_by DESC LIMIT 1";

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        entry: row.get(0)?,
        label: row.get(1)?,
        schema: row.get(2)?,
        is_final: row.get(3)?,
        effect: row.get(4)?,
    })
}

fn newest_live(conn: &Connection, actor: &Actor) -> Result<Option<Candidate>, Problem> {
    conn.prepare_cached(NEWEST_LIVE)
        .and_then(|mut s| s.query_row([&actor.name], candidate).optional())
        .map_err(sql)
}

/// Undo goes back from the newest act, so of the acts undone since the last new one, the one that
/// was undone last is the oldest.
fn last_undone(conn: &Connection, actor: &Actor) -> Result<Option<Candidate>, Problem> {
    conn.prepare_cached(LAST_UNDONE)
        .and_then(|mut s| s.query_row([&actor.name], candidate).optional())
        .map_err(sql)
}

fn same_schema(conn: &Connection, candidate: &Candidate) -> Result<(), Problem> {
    let schema: i64 = conn
        .prepare_cached("PRAGMA user_version")
        .and_then(|mut s| s.query_row([], |row| row.get(0)))
        .map_err(sql)?;
    if schema == candidate.schema {
        return Ok(());
    }
    Err(Problem::new(Code::UndoOtherSchema).fact("was", &candidate.label))
}

fn again(candidate: &Candidate, name: &'static str) -> Act {
    Act { name, label: candidate.label.clone(), is_final: false }
}
