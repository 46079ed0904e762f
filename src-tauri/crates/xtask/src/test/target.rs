//! The crates without tauri compile for Windows.

use super::tally::Tally;
use crate::{Done, process};

pub(super) const TARGET: &str = "x86_64-pc-windows-gnu";

/// Does rustup have what compiles for Windows? Where it has not, that is said loudly.
pub(super) fn is_there() -> bool {
    let there = process::succeeds("rustup", &["target", "add", TARGET]);
    if !there {
        println!(
            "!!! NICHT GEPRÜFT: rustup liefert {TARGET} nicht; ob es unter Windows geht, ist offen. !!!"
        );
    }
    there
}

pub(super) fn check() -> Done<Tally> {
    if !is_there() {
        return Ok(Tally { skipped: 1, ..Tally::default() });
    }
    let mut command = process::cargo();
    command.args([
        "check",
        "--quiet",
        "--workspace",
        "--exclude",
        "beiratsmappe",
        "--exclude",
        "beiratsmappe-tests",
    ]);
    process::watch(command.args(["--target", TARGET]), |_| {}).map(Tally::of)
}
