use domain::fold::fold;
use domain::problem::Problem;
use rusqlite::{Connection, OptionalExtension as _};

use super::document::{self, Kind};
use super::vocabulary;
use crate::trouble::sql;

/// The folded text of a row, as the index keeps it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub board: Option<i64>,
    pub number: String,
    pub names: String,
    pub prose: String,
}

impl Entry {
    /// Every word of the entry once, in order.
    pub fn words(&self) -> Vec<&str> {
        let mut words: Vec<&str> = self.names.split(' ').chain(self.prose.split(' ')).collect();
        words.retain(|word| !word.is_empty());
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// What the index should hold for a row; `None`: the row is gone.
pub(super) fn wanted(conn: &Connection, kind: &Kind, row: i64) -> Result<Option<Entry>, Problem> {
    Ok(document::of(conn, kind, row)?.map(|d| Entry {
        board: d.board,
        number: d.number,
        names: folded(&d.names),
        prose: folded(&d.prose),
    }))
}

fn folded(texts: &[String]) -> String {
    let all: Vec<String> =
        texts.iter().map(|text| fold(text).text()).filter(|text| !text.is_empty()).collect();
    all.join(" ")
}

/// What the index holds for a row.
pub(super) fn kept(conn: &Connection, id: i64) -> Result<Option<Entry>, Problem> {
    conn.prepare_cached("SELECT board, number, names, prose FROM search_text WHERE id = ?1")
        .and_then(|mut statement| {
            statement
                .query_row([id], |row| {
                    Ok(Entry {
                        board: row.get(0)?,
                        number: row.get(1)?,
                        names: row.get(2)?,
                        prose: row.get(3)?,
                    })
                })
                .optional()
        })
        .map_err(sql)
}

/// Brings the index in step with a row that was put or removed.
pub(crate) fn refresh(conn: &Connection, noun: &str, row: i64) -> Result<(), Problem> {
    let Some(kind) = document::kind(noun) else { return Ok(()) };
    let id = kind.id(row);
    let (before, after) = (kept(conn, id)?, wanted(conn, kind, row)?);
    if before == after {
        return Ok(());
    }
    if let Some(before) = &before {
        run(
            conn,
            "INSERT INTO search_doc (search_doc, rowid, names, prose) VALUES ('delete', ?1, ?2, ?3)",
            (id, &before.names, &before.prose),
        )?;
        run(conn, "DELETE FROM search_text WHERE id = ?1", [id])?;
    }
    if let Some(after) = &after {
        run(
            conn,
            "INSERT INTO search_text (id, board, number, names, prose) VALUES (?1, ?2, ?3, ?4, ?5)",
            (id, after.board, &after.number, &after.names, &after.prose),
        )?;
        run(
            conn,
            "INSERT INTO search_doc (rowid, names, prose) VALUES (?1, ?2, ?3)",
            (id, &after.names, &after.prose),
        )?;
    }
    vocabulary::change(conn, &before.unwrap_or_default().words(), &after.unwrap_or_default().words())
}

pub(super) fn run(conn: &Connection, text: &str, params: impl rusqlite::Params) -> Result<usize, Problem> {
    conn.prepare_cached(text).and_then(|mut statement| statement.execute(params)).map_err(sql)
}
