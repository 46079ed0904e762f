use std::collections::{BTreeMap, BTreeSet};

use domain::problem::Problem;
use rusqlite::Connection;

use super::document::{self, KINDS, Kind};
use super::index::{self, kept, wanted};
use super::vocabulary;
use crate::reader::Reader;
use crate::trouble::sql;

/// Writes the whole index anew.
pub(crate) fn rebuild(conn: &Connection) -> Result<(), Problem> {
    conn.execute_batch(
        "INSERT INTO search_doc (search_doc) VALUES ('delete-all');
         INSERT INTO search_part (search_part) VALUES ('delete-all');
         DELETE FROM search_text; DELETE FROM search_word; DELETE FROM search_near;",
    )
    .map_err(sql)?;
    for kind in KINDS {
        for row in rows(conn, kind)? {
            index::refresh(conn, kind.noun, row)?;
        }
    }
    // One segment is searched faster than many.
    conn.execute_batch(
        "INSERT INTO search_doc (search_doc) VALUES ('optimize');
         INSERT INTO search_part (search_part) VALUES ('optimize');",
    )
    .map_err(sql)
}

fn rows(conn: &Connection, kind: &Kind) -> Result<Vec<i64>, Problem> {
    let mut statement =
        conn.prepare(&format!("SELECT id FROM \"{}\" ORDER BY id", kind.noun)).map_err(sql)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
}

/// The places of the index that are not as they would be written now.
pub(crate) fn differing(reader: Reader<'_>) -> Result<Vec<(&'static str, i64)>, Problem> {
    let conn = reader.conn;
    let mut found = Vec::new();
    let mut words: BTreeMap<String, i64> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for kind in KINDS {
        ids.extend(rows(conn, kind)?.into_iter().map(|row| kind.id(row)));
    }
    let mut statement = conn.prepare("SELECT id FROM search_text").map_err(sql)?;
    let mut present = statement.query([]).map_err(sql)?;
    while let Some(row) = present.next().map_err(sql)? {
        ids.insert(row.get(0).map_err(sql)?);
    }
    for id in ids {
        let is = kept(conn, id)?;
        let should = match document::row(id) {
            Some((kind, row)) => wanted(conn, kind, row)?,
            None => None,
        };
        for word in is.iter().flat_map(index::Entry::words) {
            *words.entry(word.to_owned()).or_default() += 1;
        }
        if is != should {
            found.push(("search_text", id));
        }
    }
    found.extend(differing_words(conn, words)?);
    Ok(found)
}

/// Words whose count is not that of the texts, or that the index of texts counts otherwise.
fn differing_words(
    conn: &Connection,
    texts: BTreeMap<String, i64>,
) -> Result<Vec<(&'static str, i64)>, Problem> {
    let counts = |text: &str| -> Result<BTreeMap<String, i64>, Problem> {
        let mut statement = conn.prepare(text).map_err(sql)?;
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).and_then(Iterator::collect).map_err(sql)
    };
    let mut found = Vec::new();
    if counts("SELECT form, texts FROM search_word")? != texts {
        found.push(("search_word", 0));
    }
    if counts("SELECT term, doc FROM search_doc_term")? != texts {
        found.push(("search_doc", 0));
    }
    let mut neighbours = 0;
    let mut statement = conn.prepare("SELECT form, sound FROM search_word").map_err(sql)?;
    let mut rows = statement.query([]).map_err(sql)?;
    while let Some(row) = rows.next().map_err(sql)? {
        let (form, said): (String, String) = (row.get(0).map_err(sql)?, row.get(1).map_err(sql)?);
        neighbours += i64::try_from(vocabulary::near(&form, &said).len()).unwrap_or(i64::MAX);
    }
    let count = |text: &str| conn.query_row(text, [], |row| row.get::<_, i64>(0)).map_err(sql);
    if count("SELECT count(*) FROM search_near n JOIN search_word w ON w.id = n.word")? != neighbours
        || count("SELECT count(*) FROM search_near")? != neighbours
    {
        found.push(("search_near", 0));
    }
    if count("SELECT count(*) FROM search_part_docsize")? != count("SELECT count(*) FROM search_word")? {
        found.push(("search_part", 0));
    }
    Ok(found)
}
