use domain::association::Association;
use domain::order;
use domain::problem::Problem;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params_from_iter};

use crate::reader::Reader;
use crate::trouble::sql;

const COLUMNS: &str =
    "association, name, name_key, kind, town, warned, applications, requested, decided, paid,
    open_proofs, last_year";

/// Writes the line of an association; a line of one that is gone went with it.
pub(super) fn write(conn: &Connection, id: i64) -> Result<(), Problem> {
    let Some(values) = derived(Reader::new(conn), id)? else { return Ok(()) };
    let marks: Vec<String> = (1..=values.len()).map(|at| format!("?{at}")).collect();
    let text = format!("INSERT OR REPLACE INTO association_line ({COLUMNS}) VALUES ({})", marks.join(", "));
    conn.prepare_cached(&text).and_then(|mut s| s.execute(params_from_iter(values))).map_err(sql)?;
    Ok(())
}

pub(super) fn is_as_derived(reader: Reader<'_>, id: i64) -> Result<bool, Problem> {
    let text = format!("SELECT {COLUMNS} FROM association_line WHERE association = ?1");
    let kept: Option<Vec<Value>> = reader
        .conn
        .prepare_cached(&text)
        .and_then(|mut s| {
            s.query_row([id], |row| (0..row.as_ref().column_count()).map(|at| row.get(at)).collect())
                .optional()
        })
        .map_err(sql)?;
    Ok(kept == derived(reader, id)?)
}

/// From the association and the lines of its applications, which are written before.
fn derived(reader: Reader<'_>, id: i64) -> Result<Option<Vec<Value>>, Problem> {
    let Some(association) = reader.find::<Association>(id)? else { return Ok(None) };
    let sums: [Value; 6] = reader
        .conn
        .prepare_cached(
            "SELECT count(*), ifnull(sum(requested), 0), ifnull(sum(decided), 0), ifnull(sum(paid), 0),
                count(proof_due), max(year)
             FROM application_line WHERE association = ?1",
        )
        .and_then(|mut s| {
            s.query_row([id], |row| {
                Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?])
            })
        })
        .map_err(sql)?;
    let mut values = vec![
        Value::Integer(id),
        Value::Text(association.name.clone()),
        Value::Blob(order::word_key(&association.name)),
        Value::Text(association.kind.code().to_owned()),
        Value::Text(association.town.clone()),
        Value::Integer(i64::from(!association.warning.is_empty())),
    ];
    values.extend(sums);
    Ok(Some(values))
}
