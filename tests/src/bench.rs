//! Measures what a clerk waits for, each beside something plain that does the same on the same
//! machine in the same run.

mod act;
mod city;
mod documents;
mod journal;
mod list;
mod register;
mod search;
mod sitting;
mod sources;
#[cfg(feature = "window")]
mod start;

use std::path::Path;
use std::time::{Duration, Instant};

use office::{Office, Place, Surroundings};
use serde::Serialize;
use serde_json::{Value, json};

use crate::Outcome;

/// One line of the answer.
#[derive(Debug, Serialize)]
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// Median.
    pub p50_ms: f64,
    /// 19 of 20 were faster.
    pub p95_ms: f64,
    /// Our median over that of `against`; `None` where nothing plain does the same.
    pub ratio: Option<f64>,
    /// The plain rival.
    pub against: Option<&'static str>,
    /// Median of the rival.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rival_ms: Option<f64>,
    /// Peak of memory of whoever the line is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_mb: Option<u64>,
    /// Pages of one run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<u64>,
    /// What is to be reached.
    pub goal: &'static str,
}

/// The benchmarks by name.
pub const NAMES: &[&str] = &["act", "list", "register", "search", "sitting", "journal", "documents", "start"];

/// Runs one benchmark.
///
/// # Errors
/// An unknown name, or what went wrong.
pub fn run(name: &str) -> Outcome<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    match name {
        "act" => act::measure(folder.path()),
        "list" => list::measure(folder.path()),
        "register" => register::measure(folder.path()),
        "search" => search::measure(folder.path()),
        "sitting" => sitting::measure(folder.path()),
        "journal" => journal::measure(folder.path()),
        "documents" => documents::measure(folder.path()),
        #[cfg(feature = "window")]
        "start" => start::measure(folder.path()),
        _ => Err(format!("Den Vergleich {name} gibt es nicht; es gibt: {}.", NAMES.join(", ")).into()),
    }
}

/// A register with the finished sample.
fn sample(folder: &Path) -> Outcome<Office> {
    let mut place = Place::beside(folder.join("messung.beirat"));
    place.create = true;
    let mut office = Office::open(place, Surroundings::of_this_computer());
    say(&mut office, "make_sample", json!({ "until": "done" }))?;
    Ok(office)
}

/// Applications beyond those of the sample.
fn applications(office: &mut Office, count: usize) -> Outcome {
    for running in 0..count {
        // The sample has the numbers of 2019; a year takes 999 at most.
        let (year, number) = (2001 + running / 500, running % 500 + 1);
        let facts = json!({
            "number": format!("{number:02}/{year}"), "received": format!("01.03.{year}"),
            "applicant": format!("Verein {} e.V.", running * 7_919 % 5_000), "amount": "1.250,00",
            "purpose": format!("Nachbarschaftsfest Nummer {running} mit Musik und Essen aus vielen Ländern"),
            "reasoning": "Menschen, die sich sonst nicht begegnen, kommen ins Gespräch.",
        });
        say(office, "register_application", json!({ "board": 1, "application": facts }))?;
    }
    Ok(())
}

/// Calls a command; its refusal is an error here.
fn say(office: &mut Office, name: &str, request: Value) -> Outcome<Value> {
    office.call(name, request).map_err(|problems| format!("{name}: {}", json!(problems)).into())
}

/// How long each of `count` runs took, sorted.
fn times(count: usize, mut run: impl FnMut(usize) -> Outcome) -> Outcome<Vec<Duration>> {
    let mut times = Vec::with_capacity(count);
    for index in 0..count {
        let begin = Instant::now();
        run(index)?;
        times.push(begin.elapsed());
    }
    times.sort();
    Ok(times)
}

fn figure(
    name: &'static str,
    ours: &[Duration],
    rival: Option<(&'static str, &[Duration])>,
    goal: &'static str,
) -> Figure {
    let p50_ms = at(ours, 50);
    Figure {
        name,
        p50_ms: rounded(p50_ms),
        p95_ms: rounded(at(ours, 95)),
        ratio: rival.map(|(_, times)| rounded(p50_ms / at(times, 50))),
        against: rival.map(|(name, _)| name),
        rival_ms: None,
        memory_mb: None,
        pages: None,
        goal,
    }
}

/// Milliseconds at a percentile of sorted times.
fn at(times: &[Duration], percent: usize) -> f64 {
    let index = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(index).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
