use std::collections::BTreeMap;

use domain::problem::{Code, Problem};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::{Facts, RowFacts, entry_hash, genesis, image_hash};
use crate::reader::Reader;
use crate::trouble::sql;

impl Reader<'_> {
    /// Walks the whole chain: every entry, its rows, the images that are still there (an erased
    /// image is no fault), which acts are undone, and the end of the journal. Gives the problem
    /// with the first entry that is not as it was written.
    pub fn verify_chain(&self) -> Result<Option<Problem>, Problem> {
        Ok(first_bad(self.conn)?.map(|entry| Problem::new(Code::ChainBroken).fact("eintrag", entry)))
    }
}

/// One entry as it is stored; `None` in a text that is no text any more.
struct Stored {
    entry: i64,
    act: Option<String>,
    actor_name: Option<String>,
    actor_role: Option<String>,
    at: Option<String>,
    schema: i64,
    kind: Option<String>,
    target: Option<i64>,
    is_final: i64,
    label: Option<String>,
    undone_by: Option<i64>,
    prev_hash: Vec<u8>,
    hash: Vec<u8>,
}

impl Stored {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            entry: row.get(0)?,
            act: text(row, 1)?,
            actor_name: text(row, 2)?,
            actor_role: text(row, 3)?,
            at: text(row, 4)?,
            schema: row.get(5)?,
            kind: text(row, 6)?,
            target: row.get(7)?,
            is_final: row.get(8)?,
            label: text(row, 9)?,
            undone_by: row.get(10)?,
            prev_hash: row.get(11)?,
            hash: row.get(12)?,
        })
    }

    /// Is it what its hash says, with these rows?
    fn holds(&self, rows: &[RowFacts]) -> bool {
        let facts = || {
            Some(Facts {
                entry: self.entry,
                act: self.act.as_deref()?,
                actor_name: self.actor_name.as_deref()?,
                actor_role: self.actor_role.as_deref()?,
                at: self.at.as_deref()?,
                schema: self.schema,
                kind: self.kind.as_deref()?,
                target: self.target,
                is_final: self.is_final,
                label: self.label.as_deref()?,
            })
        };
        facts().is_some_and(|facts| entry_hash(&self.prev_hash, &facts, rows).as_slice() == self.hash)
    }
}

fn text(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<String>> {
    Ok(match row.get_ref(at)? {
        ValueRef::Text(bytes) => String::from_utf8(bytes.to_vec()).ok(),
        _ => None,
    })
}

fn first_bad(conn: &Connection) -> Result<Option<i64>, Problem> {
    let uid: Option<String> =
        conn.query_row("SELECT uid FROM register", [], |row| row.get(0)).optional().map_err(sql)?;
    let mut previous = genesis(&uid.unwrap_or_default()).to_vec();
    let mut undone: BTreeMap<i64, Option<i64>> = BTreeMap::new();
    let mut marks: Vec<(i64, Option<i64>)> = Vec::new();
    let mut last = 0;

    let mut rows_of = conn.prepare(ROWS).map_err(sql)?;
    let mut entries = conn.prepare(ENTRIES).map_err(sql)?;
    let mut entries = entries.query([]).map_err(sql)?;
    while let Some(row) = entries.next().map_err(sql)? {
        let stored = Stored::read(row).map_err(sql)?;
        if stored.entry != last + 1 {
            return Ok(Some(last + 1));
        }
        let (rows, images_hold) = rows_of
            .query_map([stored.entry], row_facts)
            .and_then(|all| all.collect::<rusqlite::Result<Vec<_>>>())
            .map(|all| {
                let sound = all.iter().all(|(_, sound)| *sound);
                (all.into_iter().map(|(facts, _)| facts).collect::<Vec<_>>(), sound)
            })
            .map_err(sql)?;
        if stored.prev_hash != previous || !images_hold || !stored.holds(&rows) {
            return Ok(Some(stored.entry));
        }
        match (stored.kind.as_deref(), stored.target) {
            (Some("undo"), Some(target)) => undone.insert(target, Some(stored.entry)),
            (Some("redo"), Some(target)) => undone.insert(target, None),
            _ => None,
        };
        marks.push((stored.entry, stored.undone_by));
        last = stored.entry;
        previous = stored.hash;
    }
    let wrong_mark = marks
        .iter()
        .find(|(entry, mark)| undone.get(entry).copied().flatten() != *mark)
        .map(|(entry, _)| *entry);
    // A mark that differs is only derived: what was cut off or added is named first.
    Ok(end(conn, last, &previous)?.or(stray(conn)?).or(wrong_mark))
}

const ENTRIES: &str = "SELECT entry, act, actor_name, actor_role, at, schema, kind, target, final, label,
    undone_by, prev_hash, hash FROM journal ORDER BY entry";

const ROWS: &str = "SELECT r.seq, r.noun, r.row_id, r.image_hash, i.salt, i.before, i.after
    FROM journal_row r LEFT JOIN journal_image i ON i.entry = r.entry AND i.seq = r.seq
    WHERE r.entry = ?1 ORDER BY r.seq";

/// A row of an entry, and whether its image (where it is still there) is the one that was hashed.
fn row_facts(row: &Row<'_>) -> rusqlite::Result<(RowFacts, bool)> {
    let noun = text(row, 1)?;
    let image_hash_kept: Vec<u8> = row.get(3)?;
    let salt: Option<Vec<u8>> = row.get(4)?;
    let image = |at: usize| -> rusqlite::Result<Result<Option<String>, ()>> {
        Ok(match row.get_ref(at)? {
            ValueRef::Null => Ok(None),
            _ => text(row, at)?.map(Some).ok_or(()),
        })
    };
    let sound = match (salt, image(5)?, image(6)?) {
        (None, _, _) => true,
        (Some(salt), Ok(before), Ok(after)) => {
            image_hash(&salt, before.as_deref(), after.as_deref()).as_slice() == image_hash_kept
        }
        _ => false,
    };
    let sound = sound && noun.is_some();
    let facts = RowFacts {
        seq: row.get(0)?,
        noun: noun.unwrap_or_default(),
        row_id: row.get(2)?,
        image_hash: image_hash_kept,
    };
    Ok((facts, sound))
}

/// Rows without an entry, images without a row: the first entry that they claim.
fn stray(conn: &Connection) -> Result<Option<i64>, Problem> {
    conn.query_row(
        "SELECT min(entry) FROM (
            SELECT entry FROM journal_row r WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.entry = r.entry)
            UNION ALL
            SELECT entry FROM journal_image i WHERE NOT EXISTS
                (SELECT 1 FROM journal_row r WHERE r.entry = i.entry AND r.seq = i.seq))",
        [],
        |row| row.get(0),
    )
    .map_err(sql)
}

/// The record of the journal's end: entries that were cut off are missed by it.
fn end(conn: &Connection, last: i64, hash: &[u8]) -> Result<Option<i64>, Problem> {
    let head: Option<(i64, Vec<u8>)> = conn
        .query_row("SELECT entry, hash FROM journal_head", [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
        .map_err(sql)?;
    Ok(match head {
        Some((entry, kept)) if entry == last && kept == hash => None,
        Some((entry, _)) if entry > last => Some(last + 1),
        _ => Some(last),
    })
}
