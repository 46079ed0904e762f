//! Measures, in a release build.

use crate::{Done, cargo, page, process, system};

/// Runs one benchmark; it prints one JSON object a line.
pub(crate) fn bench(name: &str) -> Done {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--release", "--package", "beiratsmappe-tests", "--bin", "bench"]);
    command.args(["--features", "bench"]);
    if name == "start" {
        system::provide(&[system::WINDOW, system::DRIVER])?;
        page::build()?;
        command.args(["--features", "window"]).env("BEIRATSMAPPE_WINDOW", cargo::window(false, true)?);
    }
    process::run(command.args(["--", name]))
}
