//! What a clerk does all day on 20,000 applications, against raw SQL on the same file in the same run.

use std::path::Path;

use office::{Office, Place, Surroundings};
use rusqlite::types::Value as Cell;
use rusqlite::{Connection, OpenFlags, Params};
use serde_json::{Value, json};

use super::{Figure, city, figure, say, search, times};
use crate::Outcome;

const RUNS: usize = 200;
const LIST: &str = "p95 <= 50 ms, ratio <= 2";
const RAW: &str = "raw SQL on the same file";

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let file = city::copied_to(folder)?;
    let mut office = Office::open(Place::beside(file.clone()), Surroundings::of_this_computer());
    let raw = Connection::open_with_flags(&file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut figures = lists(&mut office, &raw)?;
    for (name, board) in [("start-page-of-a-board", 1), ("start-page-of-all", 0)] {
        let ours = times(RUNS / 4, |_| answer(&mut office, "dues", json!({ "board": board })).map(drop))?;
        figures.push(figure(name, &ours, None, "p95 <= 50 ms"));
    }
    figures.push(open(&mut office, &raw)?);
    drop(raw);
    figures.extend(search::compare(&mut office, &file, folder)?);
    figures.push(act(&mut office, &file)?);
    Ok(figures)
}

/// An answer as the window gets it: the text of the JSON.
fn answer(office: &mut Office, name: &str, request: Value) -> Outcome<String> {
    let answer = office.answer(name, request).map_err(|problems| format!("{name}: {}", json!(problems)))?;
    Ok(answer.get().to_owned())
}

/// A list as the window asks for it, and the SQL that gives the same rows, count and sums.
struct Asked {
    name: &'static str,
    request: fn(i64) -> Value,
    condition: &'static str,
    order: &'static str,
}

const LISTS: [Asked; 5] = [
    Asked {
        name: "list-of-a-board-and-year",
        request: |nth| json!({ "board": nth % 13 + 1, "year": 2007 + nth % 20 }),
        condition: "board = ?1 % 13 + 1 AND year = 2007 + ?1 % 20",
        order: "year, running",
    },
    Asked {
        name: "list-of-all",
        request: |nth| json!({ "board": 0, "limit": 200, "offset": nth * 97 % 19_000 }),
        condition: "true",
        order: "year, running, board",
    },
    Asked {
        name: "filter-by-state",
        request: |_| json!({ "board": 0, "states": ["received", "examined", "deferred", "incomplete"], "limit": 200 }),
        condition: "state IN ('received', 'examined', 'deferred', 'incomplete')",
        order: "year, running, board",
    },
    Asked {
        name: "sort-a-board-by-applicant",
        request: |nth| json!({ "board": nth % 13 + 1, "sort": "applicant", "limit": 200 }),
        condition: "board = ?1 % 13 + 1",
        order: "applicant_key, year, running",
    },
    Asked {
        name: "sort-all-by-amount",
        request: |_| json!({ "board": 0, "sort": "amount", "descending": true, "limit": 200 }),
        condition: "true",
        order: "latest DESC, year DESC, running DESC",
    },
];

fn lists(office: &mut Office, raw: &Connection) -> Outcome<Vec<Figure>> {
    let mut figures = Vec::new();
    for asked in LISTS {
        let ours = times(RUNS, |run| {
            let list = answer(office, "applications", (asked.request)(run as i64))?;
            if list.contains("\"count\":0,") { Err("leer".into()) } else { Ok(()) }
        })?;
        let rows = format!(
            "SELECT application, board, year, number, received, applicant, purpose, association, kind, lip_field, state,
                requested, examined, recommended, decided, paid, recognised, sitting, sitting_ordinal, sitting_day,
                sitting_closed, proposal, proof_due
             FROM application_line WHERE {} ORDER BY {} LIMIT ?2 OFFSET ?3",
            asked.condition, asked.order
        );
        let sums = format!(
            "SELECT count(*), sum(requested), sum(recommended), sum(decided), sum(paid) FROM application_line WHERE {}",
            asked.condition
        );
        let (mut rows, mut sums) = (raw.prepare(&rows)?, raw.prepare(&sums)?);
        let rival = times(RUNS, |run| {
            let request = (asked.request)(run as i64);
            let number = |name: &str, other: i64| request.get(name).and_then(Value::as_i64).unwrap_or(other);
            let (limit, offset) = (number("limit", 500), number("offset", 0));
            read(&mut rows, rusqlite::params![run as i64, limit, offset])?;
            if sums.parameter_count() == 0 { read(&mut sums, []) } else { read(&mut sums, [run as i64]) }
        })?;
        figures.push(figure(asked.name, &ours, Some((RAW, &rival)), LIST));
    }
    Ok(figures)
}

/// Reads every value of every row.
fn read(statement: &mut rusqlite::Statement<'_>, params: impl Params) -> Outcome {
    let width = statement.column_count();
    let mut rows = statement.query(params)?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        for at in 0..width {
            kept.push(row.get::<_, Cell>(at)?);
        }
    }
    if kept.is_empty() { Err("leer".into()) } else { Ok(()) }
}

fn open(office: &mut Office, raw: &Connection) -> Outcome<Figure> {
    let id = |run: usize| (run * 89 % 20_000 + 1) as i64;
    let ours = times(RUNS, |run| {
        answer(office, "application", json!({ "id": id(run) }))?;
        answer(office, "case", json!({ "application": id(run) })).map(drop)
    })?;
    let tables = [
        "application WHERE id",
        "application_line WHERE application",
        "plan_line WHERE application",
        "examination WHERE application",
        "decision WHERE application",
        "notice WHERE application",
        "payment WHERE application",
        "proof WHERE application",
        "attachment WHERE application",
        "requirement WHERE application",
        "case_note WHERE application",
        "journal_row WHERE noun = 'application' AND row_id",
    ];
    let mut statements = tables
        .iter()
        .map(|table| raw.prepare(&format!("SELECT * FROM {table} = ?1")))
        .collect::<Result<Vec<_>, _>>()?;
    let rival = times(RUNS, |run| {
        for statement in &mut statements {
            // Not every application has a row in every table.
            let _ = read(statement, [id(run)]);
        }
        Ok(())
    })?;
    Ok(figure("open-an-application", &ours, Some((RAW, &rival)), "p95 <= 50 ms"))
}

fn act(office: &mut Office, file: &Path) -> Outcome<Figure> {
    let ours = times(RUNS, |run| {
        let request =
            json!({ "application": (run * 53 % 20_000 + 1) as i64, "text": format!("Anruf Nummer {run}") });
        say(office, "add_note", request).map(drop)
    })?;
    let plain = Connection::open(file)?;
    plain.pragma_update(None, "synchronous", "FULL")?;
    plain.execute_batch("CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")?;
    let mut insert = plain.prepare("INSERT INTO plain (text) VALUES (?1)")?;
    let rival = times(RUNS, |run| {
        insert.execute([format!("Anruf Nummer {run}")])?;
        Ok(())
    })?;
    Ok(figure("one-durable-act", &ours, Some(("a bare INSERT, same file, same fsync", &rival)), "ratio <= 2"))
}
