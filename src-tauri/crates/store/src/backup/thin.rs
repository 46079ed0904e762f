use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime};

use super::name::list;
use crate::register::{connect_to_read, peek};
use crate::rows;

const DAYS: usize = 7;
const WEEKS: usize = 4;

/// Removes older backups of a register: the newest of each of the last seven days and of the last
/// four weeks that have one stay. `made` was just proven and always stays.
///
/// Only sound backups take a place, and those without a single row take none from those with rows:
/// an empty register never replaces good backups. A file that cannot be read is left alone, and so
/// is one from the future (the clock was wrong). What cannot be removed stays for next time.
pub(super) fn thin(folder: &Path, stem: &str, made: &Path, now: DateTime) -> Vec<PathBuf> {
    let all = list(folder, stem).unwrap_or_default();
    let (mut filled, mut empty) = (Vec::new(), Vec::new());
    for backup in all.into_iter().filter(|b| b.at <= now || b.path == made) {
        match content(&backup.path) {
            Some(true) => filled.push((backup.at, backup.path)),
            Some(false) => empty.push((backup.at, backup.path)),
            None => {}
        }
    }
    let mut removed = Vec::new();
    for group in [filled, empty] {
        let moments: Vec<DateTime> = group.iter().map(|(at, _)| *at).collect();
        let kept = kept(&moments);
        for (at, path) in group {
            if !kept.contains(&at) && path != made && fs::remove_file(&path).is_ok() {
                removed.push(path);
            }
        }
    }
    removed
}

/// Of these moments (any order), the newest of each of the last days and weeks that have one.
pub(super) fn kept(moments: &[DateTime]) -> BTreeSet<DateTime> {
    let mut kept = newest_of_each(moments, DAYS, |at| at.date());
    kept.extend(newest_of_each(moments, WEEKS, |at| monday(at.date())));
    kept
}

fn newest_of_each(
    moments: &[DateTime],
    periods: usize,
    period: impl Fn(DateTime) -> Date,
) -> BTreeSet<DateTime> {
    let mut sorted = moments.to_vec();
    sorted.sort_by(|a, b| b.cmp(a));
    sorted.dedup_by_key(|at| period(*at));
    sorted.into_iter().take(periods).collect()
}

fn monday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(jiff::Span::new().days(back)).unwrap_or(day)
}

/// Has the register any row besides settings? `None`: it is no register or cannot be read.
fn content(path: &Path) -> Option<bool> {
    peek(path).ok()?;
    let conn = connect_to_read(path).ok()?;
    let mut any = false;
    for shape in rows::ALL.iter().filter(|shape| shape.noun != "setting") {
        let text = format!("SELECT EXISTS (SELECT 1 FROM \"{}\")", shape.noun);
        // An older register may lack the table of a newer noun.
        let known: bool = conn
            .query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)", [shape.noun], |row| {
                row.get(0)
            })
            .ok()?;
        any |= known && conn.query_row(&text, [], |row| row.get::<_, bool>(0)).ok()?;
    }
    Some(any)
}
