//! The list of applications with count and sum, against raw SQL on the same file.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use serde_json::json;

use super::{Figure, applications, figure, sample, say, times};
use crate::Outcome;

/// How many applications the board has.
const COUNT: usize = 2_000;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    applications(&mut office, COUNT)?;
    let plain = Connection::open_with_flags(folder.join("messung.beirat"), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut query = plain.prepare(
        "SELECT id, number, applicant, purpose, received, amount FROM application WHERE board = 1 ORDER BY year, running",
    )?;
    let ours = times(50, |_| {
        let list = say(&mut office, "applications", json!({ "board": 1 }))?;
        let count = list.get("count").and_then(serde_json::Value::as_u64);
        if count >= Some(COUNT as u64) { Ok(()) } else { Err(format!("nur {count:?} Zeilen").into()) }
    })?;
    let rival = times(50, |_| {
        let mut sum = 0;
        let mut rows = query.query([])?;
        let mut texts = Vec::new();
        while let Some(row) = rows.next()? {
            let columns = (row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?);
            texts.push((columns, row.get::<_, String>(3)?, row.get::<_, String>(4)?));
            sum += row.get::<_, i64>(5)?;
        }
        if sum > 0 && texts.len() >= COUNT { Ok(()) } else { Err("leer".into()) }
    })?;
    Ok(vec![figure(
        "list-2000",
        &ours,
        Some(("raw SQL on the same file", &rival)),
        "p95 <= 50 ms and ratio <= 2",
    )])
}
