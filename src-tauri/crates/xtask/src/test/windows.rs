//! What Linux can show of the program on Windows: its tests, the main job and its setup under Wine.

mod answers;
mod checks;
mod crates;
mod main_job;

use super::tally::Tally;
use super::target;
use crate::wine::Prefix;
use crate::{Done, Stop};

use checks::Checks;

pub(super) fn windows() -> Done<Tally> {
    if !target::is_there() {
        return Ok(Tally { skipped: 1, ..Tally::default() });
    }
    let prefix = Prefix::make()?;
    let mut tally = Tally::default();
    for part in [crates::test, main_job::compare] {
        // A part that breaks off is one failure and keeps no other from its turn.
        tally += part(&prefix).unwrap_or_else(|Stop(sentence)| {
            eprintln!("{sentence}");
            Tally::failure()
        });
    }
    Ok(tally)
}
