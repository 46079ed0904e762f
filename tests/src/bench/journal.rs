//! Checking the register with its journal, against hashing the same bytes.

use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{Figure, applications, figure, sample, say, times};
use crate::Outcome;

/// How many acts the journal has, and a few more.
const COUNT: usize = 2_000;

pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    let mut office = sample(folder)?;
    applications(&mut office, COUNT)?;
    office.close().map_err(|problems| json!(problems).to_string())?;
    let register = folder.join("messung.beirat");
    let mut office = office::Office::open(
        office::Place::beside(register.clone()),
        office::Surroundings::of_this_computer(),
    );
    let ours = times(20, |_| {
        let checked = say(&mut office, "check", json!({}))?;
        if checked.get("sound") == Some(&Value::Bool(true)) {
            Ok(())
        } else {
            Err(checked.to_string().into())
        }
    })?;
    let rival = times(20, |_| {
        let hash = Sha256::digest(std::fs::read(&register)?);
        if hash.iter().any(|byte| *byte != 0) { Ok(()) } else { Err("kein Wert".into()) }
    })?;
    Ok(vec![figure(
        "journal-2000",
        &ours,
        Some(("SHA-256 over the whole file", &rival)),
        "100,000 acts in 1 s; ratio <= 3",
    )])
}
