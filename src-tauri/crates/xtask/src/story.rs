//! Plays a story in the real window.

use std::path::Path;

use crate::{Done, cargo, page, place, process, system};

/// Plays `name` and leaves screenshots, documents and `story.json` in `out`.
pub(crate) fn story(name: &str, out: &Path) -> Done {
    system::provide(&[system::WINDOW, system::DRIVER])?;
    page::build()?;
    let window = cargo::window(true, false)?;
    place::create(out)?;
    let mut command = process::cargo();
    command.args([
        "run",
        "--quiet",
        "--package",
        "beiratsmappe-tests",
        "--features",
        "window",
        "--bin",
        "story",
        "--",
    ]);
    process::run(command.arg(name).arg(out).env("BEIRATSMAPPE_WINDOW", window))
}
