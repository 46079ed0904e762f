//! The crates without tauri compile for Windows.

use super::tally::Tally;
use crate::{Done, process};

const TARGET: &str = "x86_64-pc-windows-gnu";

pub(super) fn check() -> Done<Tally> {
    if !process::succeeds("rustup", &["target", "add", TARGET]) {
        println!(
            "!!! NICHT GEPRÜFT: rustup liefert {TARGET} nicht; ob es für Windows übersetzt, ist offen. !!!"
        );
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
