use domain::problem::{Code, Problem};
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::Kind;
use crate::act::{Act, Done, run};
use crate::actor::{Actor, Surroundings};
use crate::image::Image;
use crate::noun::Shape;
use crate::reader::Reader;
use crate::register::Register;
use crate::rows;
use crate::trouble::sql;
use crate::tx::Tx;

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
}

/// A row of an entry with its images.
struct Change {
    shape: &'static Shape,
    id: i64,
    before: Option<Image>,
    after: Option<Image>,
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
            if let Some(later) = later_act(conn, candidate.entry)? {
                return Err(touched(&candidate, &later));
            }
            let changes = changes(conn, &candidate)?;
            let kind = Kind::Undo(candidate.entry);
            let ((), done) = run(conn, again(&candidate, "undo"), actor, around, kind, |tx| {
                for change in changes.iter().rev() {
                    turn(tx, change.shape, change.id, change.after.as_ref(), change.before.as_ref())
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
                    turn(tx, change.shape, change.id, change.before.as_ref(), change.after.as_ref())
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
pub(super) const NEWEST_LIVE: &str = "SELECT entry, label, schema, final FROM journal
    WHERE kind = 'act' AND undone_by IS NULL AND actor_name = ?1 ORDER BY entry DESC LIMIT 1";

pub(super) const LAST_UNDONE: &str = "SELECT entry, label, schema, final FROM journal
    WHERE actor_name = ?1 AND undone_by >
        (SELECT max(entry) FROM journal WHERE actor_name = ?1 AND kind = 'act')
    ORDER BY undone_by DESC LIMIT 1";

pub(super) const LATER_ACT: &str = "SELECT j.label FROM journal_row mine
    JOIN journal_row other ON other.noun = mine.noun AND other.row_id = mine.row_id AND other.entry > ?1
    JOIN journal j ON j.entry = other.entry
    WHERE mine.entry = ?1 AND j.kind = 'act' AND j.undone_by IS NULL
    ORDER BY j.entry LIMIT 1";

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate { entry: row.get(0)?, label: row.get(1)?, schema: row.get(2)?, is_final: row.get(3)? })
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

/// A later act of anybody that touched a row of this one and still stands: its label.
fn later_act(conn: &Connection, entry: i64) -> Result<Option<String>, Problem> {
    conn.prepare_cached(LATER_ACT)
        .and_then(|mut s| s.query_row([entry], |row| row.get(0)).optional())
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

fn changes(conn: &Connection, candidate: &Candidate) -> Result<Vec<Change>, Problem> {
    // An erased image leaves nothing to go back to: what it held is meant to be gone.
    let gone = || Problem::new(Code::UndoFinal).fact("was", &candidate.label);
    let mut statement = conn
        .prepare_cached(
            "SELECT r.noun, r.row_id, i.salt IS NULL, i.before, i.after FROM journal_row r
             LEFT JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq
             WHERE r.entry = ?1 ORDER BY r.seq",
        )
        .map_err(sql)?;
    let mut rows = statement.query([candidate.entry]).map_err(sql)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().map_err(sql)? {
        let image = |at: usize| -> Result<Option<Image>, Problem> {
            let text: Option<String> = row.get(at).map_err(sql)?;
            text.map(|text| Image::from_json(&text).ok_or_else(gone)).transpose()
        };
        let noun: String = row.get(0).map_err(sql)?;
        let erased: bool = row.get(2).map_err(sql)?;
        let shape = rows::shape(&noun).filter(|_| !erased).ok_or_else(gone)?;
        all.push(Change { shape, id: row.get(1).map_err(sql)?, before: image(3)?, after: image(4)? });
    }
    Ok(all)
}

/// Turns a row from one state into the other; refuses where it is not in the first.
fn turn(
    tx: &mut Tx<'_, '_>,
    shape: &'static Shape,
    id: i64,
    from: Option<&Image>,
    to: Option<&Image>,
) -> Result<(), Problem> {
    let present = tx.image(shape, id)?;
    let as_expected = match (&present, from) {
        (None, None) => true,
        (Some(present), Some(from)) => present.holds(from),
        _ => false,
    };
    if !as_expected {
        return Err(Problem::new(Code::UndoTouched));
    }
    match (present, to) {
        (Some(_), None) => tx.delete(shape, id),
        (None, Some(to)) => tx.insert(shape, Some(id), to.clone()).map(|_| ()),
        (Some(_), Some(to)) => tx.update(shape, id, to).map(|_| ()),
        (None, None) => Ok(()),
    }
}

/// Why a row could not be turned: something later stands in the way; names it where it can.
fn explain(tx: &Tx<'_, '_>, candidate: &Candidate, change: &Change, problem: Problem) -> Problem {
    if !matches!(problem.code, Code::UndoTouched | Code::RowInUse | Code::RowTwice) {
        return problem;
    }
    let in_the_way = match tx.user_of(change.shape, change.id) {
        Ok(Some((user, id))) => (user.noun, id),
        _ => (change.shape.noun, change.id),
    };
    touched(candidate, &tx.read().last_label(in_the_way, candidate.entry))
}

impl Reader<'_> {
    /// Label of the last entry after `entry` that touched a row; a general word without one.
    fn last_label(&self, (noun, id): (&str, i64), entry: i64) -> String {
        self.conn
            .query_row(
                "SELECT j.label FROM journal_row r JOIN journal j ON j.entry = r.entry
                 WHERE r.noun = ?1 AND r.row_id = ?2 AND r.entry > ?3 ORDER BY r.entry DESC LIMIT 1",
                (noun, id, entry),
                |row| row.get(0),
            )
            .unwrap_or_else(|_| "eine spätere Änderung".into())
    }
}

fn touched(candidate: &Candidate, later: &str) -> Problem {
    Problem::new(Code::UndoTouched).fact("was", &candidate.label).fact("danach", later)
}

fn again(candidate: &Candidate, name: &'static str) -> Act {
    Act { name, label: candidate.label.clone(), is_final: false }
}
