//! Derived tables: what lists read. They hold nothing of their own, are written only as a consequence of
//! rows put or removed, are never journalled, and can be rebuilt at any time.

mod application;
mod association;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use domain::application::founded;
use domain::problem::Problem;
use rusqlite::{Connection, OptionalExtension as _};

use crate::Cell;
use crate::image::Image;
use crate::noun::Kind;
use crate::reader::Reader;
use crate::rows;
use crate::search;
use crate::trouble::sql;
use crate::tx::Step;

/// Version of the deriving step. Raise it when a rule of deriving changes, or the collation data does: then
/// registers are rebuilt as they are opened.
pub(crate) const VERSION: i64 = 2;

/// The rows whose derived lines an act touched.
#[derive(Default)]
struct Touched {
    applications: BTreeSet<i64>,
    associations: BTreeSet<i64>,
}

/// Brings the derived tables in step with what an act put and removed. Refuses an act that leaves an application
/// without what its state rests on, on whichever way it was done; taking back is an act like any other.
pub(crate) fn refresh(conn: &Connection, steps: &[Step]) -> Result<(), Problem> {
    let touched = touched(conn, steps)?;
    for id in &touched.applications {
        if let Some(file) = application::write(conn, *id)? {
            founded(&file.case, &file.stages).map_err(|p| p.fact("nummer", &file.application.number))?;
        }
    }
    for id in &touched.associations {
        association::write(conn, *id)?;
    }
    for (noun, id) in found_by(conn, steps)? {
        search::refresh(conn, noun, id)?;
    }
    Ok(())
}

/// Writes all derived tables anew and notes the version.
pub(crate) fn rebuild(conn: &Connection) -> Result<(), Problem> {
    conn.execute_batch("DELETE FROM application_line; DELETE FROM association_line").map_err(sql)?;
    for id in ids(conn, "SELECT id FROM application ORDER BY id")? {
        application::write(conn, id)?;
    }
    for id in ids(conn, "SELECT id FROM association ORDER BY id")? {
        association::write(conn, id)?;
    }
    search::rebuild(conn)?;
    conn.execute("UPDATE derivation SET version = ?1", [VERSION]).map_err(sql)?;
    Ok(())
}

/// Were the derived tables written by this version?
pub(crate) fn is_current(conn: &Connection) -> Result<bool, Problem> {
    let version: i64 = conn.query_row("SELECT version FROM derivation", [], |row| row.get(0)).map_err(sql)?;
    Ok(version == VERSION)
}

/// The derived lines that are not as they would be written now.
pub(crate) fn differing(reader: Reader<'_>) -> Result<Vec<(&'static str, i64)>, Problem> {
    let mut found = Vec::new();
    for id in ids(reader.conn, "SELECT id FROM application UNION SELECT application FROM application_line")? {
        if !application::is_as_derived(reader, id)? {
            found.push(("application_line", id));
        }
    }
    for id in ids(reader.conn, "SELECT id FROM association UNION SELECT association FROM association_line")? {
        if !association::is_as_derived(reader, id)? {
            found.push(("association_line", id));
        }
    }
    found.extend(search::differing(reader)?);
    Ok(found)
}

fn ids(conn: &Connection, text: &str) -> Result<Vec<i64>, Problem> {
    let mut statement = conn.prepare_cached(text).map_err(sql)?;
    statement.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
}

fn ids_of(conn: &Connection, text: &str, id: i64) -> Result<Vec<i64>, Problem> {
    let mut statement = conn.prepare_cached(text).map_err(sql)?;
    statement.query_map([id], |row| row.get(0)).and_then(Iterator::collect).map_err(sql)
}

fn touched(conn: &Connection, steps: &[Step]) -> Result<Touched, Problem> {
    let mut touched = Touched::default();
    for step in steps {
        match step.noun {
            "application" => {
                touched.applications.insert(step.id);
                touched.applications.extend(named(conn, step, "rededicates")?);
            }
            "association" => {
                touched.associations.insert(step.id);
            }
            "sitting" => touched.applications.extend(ids_of(
                conn,
                "SELECT e.application FROM item i JOIN agenda_entry e ON e.item = i.id WHERE i.sitting = ?1",
                step.id,
            )?),
            "proposal" => touched.applications.extend(ids_of(
                conn,
                "SELECT application FROM position WHERE proposal = ?1 AND application IS NOT NULL",
                step.id,
            )?),
            _ => {}
        }
        touched.applications.extend(named(conn, step, "application")?);
        touched.associations.extend(named(conn, step, "association")?);
    }
    // Whose money another one takes over depends on the decision on that one; an association on its applications.
    for id in touched.applications.clone() {
        touched.applications.extend(ids_of(
            conn,
            "SELECT rededicates FROM application WHERE id = ?1 AND rededicates IS NOT NULL",
            id,
        )?);
        touched.associations.extend(ids_of(
            conn,
            "SELECT association FROM application WHERE id = ?1 AND association IS NOT NULL",
            id,
        )?);
    }
    Ok(touched)
}

/// The rows that are found by other words now.
fn found_by(conn: &Connection, steps: &[Step]) -> Result<BTreeSet<(&'static str, i64)>, Problem> {
    let mut touched = BTreeSet::new();
    for step in steps {
        touched.insert((step.noun, step.id));
        if search::PARTS.contains(&step.noun) {
            for kind in search::KINDS {
                touched.extend(named(conn, step, kind.noun)?.into_iter().map(|id| (kind.noun, id)));
            }
        }
    }
    Ok(touched)
}

/// The rows that a column of a touched row named before and names now.
fn named(conn: &Connection, step: &Step, column: &str) -> Result<Vec<i64>, Problem> {
    let Some(shape) = rows::shape(step.noun) else { return Ok(Vec::new()) };
    if !shape.columns.iter().any(|c| c.name == column && matches!(c.kind, Kind::Ref(_))) {
        return Ok(Vec::new());
    }
    let of = |image: &Option<Image>| match image.as_ref().and_then(|i| i.0.get(column)) {
        Some(Cell::Int(id)) => Some(*id),
        _ => None,
    };
    let text = format!("SELECT \"{column}\" FROM \"{}\" WHERE id = ?1", step.noun);
    let now: Option<Option<i64>> = conn
        .prepare_cached(&text)
        .and_then(|mut s| s.query_row([step.id], |row| row.get(0)).optional())
        .map_err(sql)?;
    Ok([of(&step.before), of(&step.after), now.flatten()].into_iter().flatten().collect())
}
