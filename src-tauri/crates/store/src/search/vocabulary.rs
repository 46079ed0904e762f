use std::collections::BTreeSet;

use domain::fold::sound;
use domain::problem::Problem;
use rusqlite::{Connection, OptionalExtension as _};

use super::index::run;
use crate::trouble::sql;

/// Sounds of up to that many letters are also kept with each letter left out.
const LONGEST: usize = 8;

/// A text that held the words `before` now holds those of `after`; both sorted, each word once.
pub(super) fn change(conn: &Connection, before: &[&str], after: &[&str]) -> Result<(), Problem> {
    for form in after.iter().filter(|form| before.binary_search(form).is_err()) {
        add(conn, form)?;
    }
    for form in before.iter().filter(|form| after.binary_search(form).is_err()) {
        take(conn, form)?;
    }
    Ok(())
}

fn add(conn: &Connection, form: &str) -> Result<(), Problem> {
    if run(conn, "UPDATE search_word SET texts = texts + 1 WHERE form = ?1", [form])? > 0 {
        return Ok(());
    }
    let said = sound(form);
    run(conn, "INSERT INTO search_word (form, sound, texts) VALUES (?1, ?2, 1)", (form, &said))?;
    let id = conn.last_insert_rowid();
    run(conn, "INSERT INTO search_part (rowid, form, sound) VALUES (?1, ?2, ?3)", (id, form, &said))?;
    for near in near(form, &said) {
        run(conn, "INSERT INTO search_near (near, word) VALUES (?1, ?2)", (near, id))?;
    }
    Ok(())
}

fn take(conn: &Connection, form: &str) -> Result<(), Problem> {
    let last: Option<(i64, String)> = conn
        .prepare_cached("SELECT id, sound FROM search_word WHERE form = ?1 AND texts <= 1")
        .and_then(|mut s| s.query_row([form], |row| Ok((row.get(0)?, row.get(1)?))).optional())
        .map_err(sql)?;
    let Some((id, said)) = last else {
        run(conn, "UPDATE search_word SET texts = texts - 1 WHERE form = ?1", [form])?;
        return Ok(());
    };
    for near in near(form, &said) {
        run(conn, "DELETE FROM search_near WHERE near = ?1 AND word = ?2", (near, id))?;
    }
    run(
        conn,
        "INSERT INTO search_part (search_part, rowid, form, sound) VALUES ('delete', ?1, ?2, ?3)",
        (id, form, &said),
    )?;
    run(conn, "DELETE FROM search_word WHERE id = ?1", [id])?;
    Ok(())
}

/// Under what a word with a slip in it meets this one; numbers have no neighbours, and longer words have
/// trigrams enough.
pub(super) fn near(form: &str, said: &str) -> BTreeSet<String> {
    if form.bytes().any(|b| b.is_ascii_digit()) { BTreeSet::new() } else { left_out(said, LONGEST) }
}

/// Under what the index may hold words that are one slip away from this sound.
pub(super) fn near_of_query(said: &str) -> BTreeSet<String> {
    left_out(said, LONGEST + 1)
}

/// A sound and the same with each letter left out.
fn left_out(said: &str, longest: usize) -> BTreeSet<String> {
    if !(3..=longest).contains(&said.len()) {
        return BTreeSet::new();
    }
    let without =
        |at: usize| said.chars().enumerate().filter(move |(place, _)| *place != at).map(|(_, letter)| letter);
    (0..said.len()).map(|at| without(at).collect()).chain([said.to_owned()]).collect()
}
