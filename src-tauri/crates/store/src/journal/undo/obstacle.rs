//! What stands in the way of undo and redo.

use domain::problem::{Code, Problem};
use rusqlite::{Connection, OptionalExtension as _};

use super::Candidate;
use super::turn::Change;
use crate::image::{Cell, Image};
use crate::noun::{Kind, Shape};
use crate::reader::Reader;
use crate::rows;
use crate::trouble::sql;
use crate::tx::Tx;

/// Rows of entry ?1 that acts which took effect after entry ?2, and still stand, touched as well. An
/// act takes effect by its own entry, and again by the one that did it again.
pub(in crate::journal) const LATER_ACT: &str = "SELECT j.label FROM journal_row mine
    JOIN journal_row other ON other.noun = mine.noun AND other.row_id = mine.row_id AND other.entry > ?2
    JOIN journal j ON j.entry = other.entry
    JOIN journal a ON a.entry = ifnull(j.target, j.entry)
    WHERE mine.entry = ?1 AND j.kind <> 'undo' AND a.undone_by IS NULL
    ORDER BY j.entry LIMIT 1";

/// A later act of anybody that touched a row of this one and still stands: its label.
pub(super) fn later_act(conn: &Connection, candidate: &Candidate) -> Result<Option<String>, Problem> {
    conn.prepare_cached(LATER_ACT)
        .and_then(|mut s| s.query_row([candidate.entry, candidate.effect], |row| row.get(0)).optional())
        .map_err(sql)
}

/// Refuses to take a new row back while a later act stands that put or removed a row pointing to
/// it: without this row that act could not be undone any more, even where the row that pointed is
/// gone by now.
pub(super) fn refuse_needed(tx: &Tx<'_, '_>, candidate: &Candidate, change: &Change) -> Result<(), Problem> {
    if change.before.is_some() {
        return Ok(());
    }
    match later_reference(tx.read(), change.shape, change.id, candidate.effect)? {
        Some(label) => Err(touched(candidate, &label)),
        None => Ok(()),
    }
}

/// Label of an act that took effect after `effect`, still stands and put or removed a row that
/// points to this one.
fn later_reference(
    reader: Reader<'_>,
    shape: &Shape,
    id: i64,
    effect: i64,
) -> Result<Option<String>, Problem> {
    let pointing: Vec<(&str, &str)> = rows::ALL
        .iter()
        .flat_map(|other| other.columns.iter().map(|column| (other.noun, column)))
        .filter(|(_, column)| column.kind == Kind::Ref(shape.noun))
        .map(|(noun, column)| (noun, column.name))
        .collect();
    if pointing.is_empty() {
        return Ok(None);
    }
    let mut statement = reader.conn.prepare_cached(LATER_IMAGES).map_err(sql)?;
    let mut rows = statement.query([effect]).map_err(sql)?;
    while let Some(row) = rows.next().map_err(sql)? {
        let noun: String = row.get(0).map_err(sql)?;
        for (_, column) in pointing.iter().filter(|(other, _)| *other == noun) {
            for at in [1, 2] {
                let image: Option<String> = row.get(at).map_err(sql)?;
                let image = image.as_deref().and_then(Image::from_json).unwrap_or_default();
                if image.0.get(*column) == Some(&Cell::Int(id)) {
                    return row.get(3).map(Some).map_err(sql);
                }
            }
        }
    }
    Ok(None)
}

const LATER_IMAGES: &str = "SELECT r.noun, i.before, i.after, j.label
    FROM journal j JOIN journal_row r ON r.entry = j.entry
    JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq
    JOIN journal a ON a.entry = ifnull(j.target, j.entry)
    WHERE j.entry > ?1 AND j.kind <> 'undo' AND a.undone_by IS NULL ORDER BY j.entry";

/// Why a row could not be turned: something later stands in the way; names it where it can.
pub(super) fn explain(tx: &Tx<'_, '_>, candidate: &Candidate, change: &Change, problem: Problem) -> Problem {
    if !matches!(problem.code, Code::UndoTouched | Code::RowInUse | Code::RowTwice | Code::RowMissing) {
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

pub(super) fn touched(candidate: &Candidate, later: &str) -> Problem {
    Problem::new(Code::UndoTouched).fact("was", &candidate.label).fact("danach", later)
}
