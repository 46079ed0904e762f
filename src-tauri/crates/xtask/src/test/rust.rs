//! What cargo checks.

use std::process::Command;

use super::stage::Stage;
use super::tally::Tally;
use crate::{Done, cargo, page, place, process, vera};

pub(super) fn format() -> Done<Tally> {
    process::watch(process::cargo().args(["fmt", "--all", "--check"]), |_| {}).map(Tally::of)
}

/// Without WebKit the window cannot be looked at; the rest can.
pub(super) fn lint(window: bool) -> Done<Tally> {
    let mut command = process::cargo();
    command.args(["clippy", "--quiet", "--workspace", "--all-targets"]);
    command.args(["--features", "beiratsmappe-tests/browser,beiratsmappe-tests/bench"]);
    if window {
        command.args(["--features", "beiratsmappe/rehearsal,beiratsmappe-tests/window"]);
    } else {
        command.args(["--exclude", "beiratsmappe"]);
    }
    process::watch(command.args(["--", "--deny", "warnings"]), |_| {}).map(Tally::of)
}

/// Everything that needs nothing but Rust.
pub(super) fn rust() -> Done<Tally> {
    let mut tally = test(process::cargo().args(["test", "--no-fail-fast"]))?;
    let mut own = process::cargo();
    own.args(["test", "--no-fail-fast", "--package", "beiratsmappe-tests", "--lib", "--bins"]);
    for name in test_files() {
        if ![Stage::Documents, Stage::Browser, Stage::Window]
            .iter()
            .any(|s| s.files().contains(&name.as_str()))
        {
            own.args(["--test", &name]);
        }
    }
    tally += test(&mut own)?;
    Ok(tally)
}

/// The papers.
pub(super) fn documents() -> Done<Tally> {
    let tools = vera::fetch()?;
    let mut command = of_tests_crate(Stage::Documents);
    test(command.env("BEIRATSMAPPE_TOOLS", tools))
}

/// The page in Chromium.
pub(super) fn browser() -> Done<Tally> {
    page::install("tests/browser")?;
    test(of_tests_crate(Stage::Browser).args(["--features", "browser"]))
}

/// The real window: its own unit tests, then the stories.
pub(super) fn window() -> Done<Tally> {
    let mut tally = test(process::cargo().args(["test", "--package", "beiratsmappe"]))?;
    let window = cargo::window(true, false)?;
    let mut stories = of_tests_crate(Stage::Window);
    tally += test(stories.args(["--features", "window"]).env("BEIRATSMAPPE_WINDOW", window))?;
    Ok(tally)
}

fn of_tests_crate(stage: Stage) -> Command {
    let mut command = process::cargo();
    command.args(["test", "--no-fail-fast", "--package", "beiratsmappe-tests"]);
    for name in stage.files() {
        command.args(["--test", name]);
    }
    command
}

/// Runs `cargo test` and counts.
pub(super) fn test(command: &mut Command) -> Done<Tally> {
    let mut tally = Tally::default();
    let well = process::watch(command, |line| tally.read(line))?;
    // It ended badly and no test says why: it did not compile.
    if !well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// As Cargo finds them: a file, or a folder with its `main.rs`.
fn test_files() -> Vec<String> {
    let entries = std::fs::read_dir(place::root().join("tests/tests")).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| {
        let name = entry.file_name().to_str()?.to_owned();
        if entry.path().join("main.rs").is_file() {
            Some(name)
        } else {
            name.strip_suffix(".rs").map(str::to_owned)
        }
    });
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}
