//! What Linux can show of the program on Windows: its tests, the main job and its setup under Wine.

mod answers;
mod checks;
mod computer;
mod crates;
mod imports;
mod main_job;
mod setup;

use super::tally::Tally;
use super::target;
use crate::wine::Prefix;
use crate::{Done, Stop};

use checks::Checks;

/// The crates without tauri as Windows programs, then the main job here and there.
pub(super) fn windows() -> Done<Tally> {
    run(&[crates::test, main_job::compare])
}

/// The programs as they are given away, and their setup.
pub(super) fn setup() -> Done<Tally> {
    run(&[setup::test])
}

fn run(parts: &[fn(&Prefix) -> Done<Tally>]) -> Done<Tally> {
    if !target::is_there() {
        return Ok(Tally { skipped: 1, ..Tally::default() });
    }
    let prefix = Prefix::make()?;
    let mut tally = Tally::default();
    for part in parts {
        // A part that breaks off is one failure and keeps no other from its turn.
        tally += part(&prefix).unwrap_or_else(|Stop(sentence)| {
            eprintln!("{sentence}");
            Tally::failure()
        });
    }
    Ok(tally)
}
