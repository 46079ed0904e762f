//! One journalled act, durable on the disk, against a bare INSERT with the same fsync.

use std::path::Path;

use rusqlite::Connection;
use serde_json::json;

use super::{Figure, figure, sample, say, times};
use crate::Outcome;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    let plain = Connection::open(folder.join("bare.db"))?;
    plain.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE text (id INTEGER PRIMARY KEY, body TEXT) STRICT;",
    )?;
    // A log that still grows costs the disk more than one that is written anew from its start, as
    // that of a register in use is.
    plain.execute("INSERT INTO text (body) VALUES (hex(zeroblob(4000000)))", [])?;
    // Taken in turns, so that a busy disk is busy for both.
    let (mut ours, mut rival) = (Vec::new(), Vec::new());
    for round in 0..20 {
        ours.extend(times(20, |index| {
            let text = format!("Begründung {round}.{index}: Menschen kommen ins Gespräch.");
            say(&mut office, "reason_application", json!({ "id": 1, "reasoning": text })).map(|_| ())
        })?);
        rival.extend(times(20, |index| {
            let text = format!("Begründung {round}.{index}: Menschen kommen ins Gespräch.");
            Ok(plain.execute("INSERT INTO text (body) VALUES (?1)", [text]).map(|_| ())?)
        })?);
    }
    ours.sort();
    rival.sort();
    Ok(vec![figure("act", &ours, Some(("bare INSERT, WAL, synchronous=FULL", &rival)), "ratio <= 2")])
}
