use domain::problem::{Code, Problem};
use rusqlite::Connection;

use super::Candidate;
use crate::image::Image;
use crate::noun::Shape;
use crate::rows;
use crate::trouble::sql;
use crate::tx::Tx;

/// A row of an entry with its images.
pub(super) struct Change {
    pub shape: &'static Shape,
    pub id: i64,
    pub before: Option<Image>,
    pub after: Option<Image>,
}

/// The rows of an entry in the order of the act.
pub(super) fn changes(conn: &Connection, candidate: &Candidate) -> Result<Vec<Change>, Problem> {
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

/// Which way a row is turned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// From after the act to before it.
    Back,
    /// From before the act to after it.
    Again,
}

/// Turns a row from one state into the other; refuses where it is not in the first.
pub(super) fn turn(tx: &mut Tx<'_, '_>, change: &Change, direction: Direction) -> Result<(), Problem> {
    let (shape, id) = (change.shape, change.id);
    let (from, to) = match direction {
        Direction::Back => (&change.after, &change.before),
        Direction::Again => (&change.before, &change.after),
    };
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
