use std::collections::BTreeSet;

use domain::problem::Problem;
use rusqlite::Connection;

use super::{Facts, Head, Kind, RowFacts, entry_hash, image_hash};
use crate::act::{Done, Touched};
use crate::actor::{Actor, stamp};
use crate::trouble::sql;
use crate::tx::Tx;

/// Appends the entry of a transaction: first the entry with its hash over all rows, then the rows
/// and their images. A transaction without steps leaves nothing.
pub(crate) fn append(
    conn: &Connection,
    head: &Head,
    mut tx: Tx<'_, '_>,
    act: &str,
    is_final: bool,
    actor: &Actor,
    kind: Kind,
) -> Result<Done, Problem> {
    if tx.steps.is_empty() {
        return Ok(Done { label: tx.label, ..Done::default() });
    }
    let entry = head.entry + 1;
    let steps = std::mem::take(&mut tx.steps);
    let mut rows = Vec::with_capacity(steps.len());
    let mut images = Vec::with_capacity(steps.len());
    let mut changed = BTreeSet::new();
    for (seq, step) in (1i64..).zip(&steps) {
        let mut salt = [0u8; 16];
        tx.random(&mut salt);
        let before = step.before.as_ref().map(crate::Image::to_json).transpose()?;
        let after = step.after.as_ref().map(crate::Image::to_json).transpose()?;
        let hash = image_hash(&salt, before.as_deref(), after.as_deref()).to_vec();
        rows.push(RowFacts { seq, noun: step.noun.to_owned(), row_id: step.id, image_hash: hash });
        images.push((salt, before, after));
        changed.insert(Touched { noun: step.noun, id: step.id });
    }
    let at = stamp(tx.now());
    let schema: i64 = conn
        .prepare_cached("PRAGMA user_version")
        .and_then(|mut s| s.query_row([], |r| r.get(0)))
        .map_err(sql)?;
    let facts = Facts {
        entry,
        act,
        actor_name: &actor.name,
        actor_role: &actor.role,
        at: &at,
        schema,
        kind: kind.name(),
        target: kind.target(),
        is_final: i64::from(is_final),
        label: &tx.label,
    };
    let hash = entry_hash(&head.hash, &facts, &rows);
    write_entry(conn, &facts, &head.hash, &hash).map_err(sql)?;
    for (row, (salt, before, after)) in rows.iter().zip(&images) {
        write_row(conn, entry, row, salt, before.as_deref(), after.as_deref()).map_err(sql)?;
    }
    note_undone(conn, entry, kind).map_err(sql)?;
    conn.prepare_cached("UPDATE journal_head SET entry = ?1, hash = ?2")
        .and_then(|mut s| s.execute((entry, hash.as_slice())))
        .map_err(sql)?;
    Ok(Done { entry: Some(entry), label: tx.label, changed: changed.into_iter().collect() })
}

fn write_entry(conn: &Connection, facts: &Facts<'_>, previous: &[u8], hash: &[u8]) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO journal (entry, act, actor_name, actor_role, at, schema, kind, target, final, label,
            undone_by, prev_hash, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, NULL, ?11, ?12)",
    )?
    .execute(rusqlite::params![
        facts.entry,
        facts.act,
        facts.actor_name,
        facts.actor_role,
        facts.at,
        facts.schema,
        facts.kind,
        facts.target,
        facts.is_final,
        facts.label,
        previous,
        hash,
    ])?;
    Ok(())
}

fn write_row(
    conn: &Connection,
    entry: i64,
    row: &RowFacts,
    salt: &[u8],
    before: Option<&str>,
    after: Option<&str>,
) -> rusqlite::Result<()> {
    conn.prepare_cached(
        "INSERT INTO journal_row (entry, seq, noun, row_id, image_hash) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((entry, row.seq, &row.noun, row.row_id, &row.image_hash))?;
    conn.prepare_cached(
        "INSERT INTO journal_image (entry, seq, salt, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((entry, row.seq, salt, before, after))?;
    Ok(())
}

/// Keeps the derived mark of undone acts in step with the entries of kind undo and redo.
fn note_undone(conn: &Connection, entry: i64, kind: Kind) -> rusqlite::Result<()> {
    let (target, mark) = match kind {
        Kind::Act => return Ok(()),
        Kind::Undo(target) => (target, Some(entry)),
        Kind::Redo(target) => (target, None),
    };
    conn.prepare_cached("UPDATE journal SET undone_by = ?2 WHERE entry = ?1")?.execute((target, mark))?;
    Ok(())
}
