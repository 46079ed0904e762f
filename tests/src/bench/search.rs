//! The search as somebody types, against plain FTS5: the same texts under its trigram tokenizer, all
//! trigrams of the query OR-ed, best first, the same LIMIT, on a warm connection.

use std::path::Path;

use domain::fold::fold;
use office::Office;
use rusqlite::{Connection, OpenFlags};
use serde_json::json;

use super::{Figure, applications, figure, sample, say, times};
use crate::Outcome;

/// How many applications the register has where none is given.
const COUNT: usize = 2_000;
/// Rows that are asked for.
const LIMIT: usize = 20;
/// Names of the register that are asked for, each in every way of typing.
const NAMES: usize = 40;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    applications(&mut office, COUNT)?;
    compare(&mut office, &folder.join("messung.beirat"), folder)
}

/// Compares on a register that is open; `folder` takes the rival's file.
pub(super) fn compare(office: &mut Office, register: &Path, folder: &Path) -> Outcome<Vec<Figure>> {
    let rival = rival(register, folder)?;
    let mut plain = rival.prepare("SELECT rowid FROM plain WHERE plain MATCH ?1 ORDER BY rank LIMIT ?2")?;
    let mut figures = Vec::new();
    for (name, typed) in typed(register)? {
        // Once unmeasured, so that both have their pages in memory.
        for text in &typed {
            say(office, "search", json!({ "text": text, "limit": LIMIT }))?;
        }
        let ours = times(typed.len(), |at| {
            let text = typed.get(at).map(String::as_str).unwrap_or_default();
            say(office, "search", json!({ "text": text, "limit": LIMIT })).map(|_| ())
        })?;
        let theirs = times(typed.len(), |at| {
            let expression = trigrams(typed.get(at).map(String::as_str).unwrap_or_default());
            if !expression.is_empty() {
                plain.query_map((expression, LIMIT as i64), |row| row.get::<_, i64>(0))?.count();
            }
            Ok(())
        })?;
        let rival = ("FTS5, all trigrams OR-ed, by rank", theirs.as_slice());
        figures.push(figure(name, &ours, Some(rival), "p95 <= 20 ms and ratio <= 2"));
    }
    Ok(figures)
}

/// The same texts in a plain trigram index.
fn rival(register: &Path, folder: &Path) -> Outcome<Connection> {
    let conn = Connection::open(folder.join("suche.db"))?;
    conn.execute_batch(
        "PRAGMA journal_mode=WAL; CREATE VIRTUAL TABLE plain USING fts5(text, tokenize='trigram');",
    )?;
    let ours = Connection::open_with_flags(register, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut texts = ours.prepare("SELECT id, names || ' ' || prose FROM search_text ORDER BY id")?;
    let mut rows = texts.query([])?;
    conn.execute_batch("BEGIN")?;
    while let Some(row) = rows.next()? {
        conn.execute(
            "INSERT INTO plain (rowid, text) VALUES (?1, ?2)",
            (row.get::<_, i64>(0)?, row.get::<_, String>(1)?),
        )?;
    }
    conn.execute_batch("COMMIT; INSERT INTO plain (plain) VALUES ('optimize');")?;
    Ok(conn)
}

fn trigrams(text: &str) -> String {
    let mut all = Vec::new();
    for word in fold(text).words {
        all.extend(
            (0..word.long.len().saturating_sub(2))
                .filter_map(|at| word.long.get(at..at + 3).map(|letters| format!("\"{letters}\""))),
        );
    }
    all.join(" OR ")
}

/// Names of the register in the ways in which people type them.
fn typed(register: &Path) -> Outcome<Vec<(&'static str, Vec<String>)>> {
    let conn = Connection::open_with_flags(register, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut statement = conn.prepare(
        "SELECT applicant FROM application WHERE id % (SELECT max(count(*) / ?1, 1) FROM application) = 0
         ORDER BY id LIMIT ?1",
    )?;
    let names: Vec<String> =
        statement.query_map([NAMES as i64], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let each = |change: fn(&str) -> String| names.iter().map(|name| change(name)).collect::<Vec<String>>();
    Ok(vec![
        ("search-beginning", each(|name| name.chars().take(4).collect())),
        ("search-name", each(str::to_owned)),
        ("search-slip", each(swapped)),
        ("search-nowhere", each(|name| name.chars().rev().collect())),
    ])
}

/// Two letters in the middle of the longest word swapped.
fn swapped(name: &str) -> String {
    let longest = name.split(' ').max_by_key(|word| word.len()).unwrap_or_default();
    let mut letters: Vec<char> = longest.chars().collect();
    let middle = letters.len() / 2;
    if middle > 0 {
        letters.swap(middle - 1, middle);
    }
    name.replacen(longest, &letters.into_iter().collect::<String>(), 1)
}
