//! Builds the page that the window shows.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::place;
use crate::process;
use crate::{Done, Stop};

/// Installs the packages of `folder` exactly as its lock file says, unless they are there already.
pub(crate) fn install(folder: &str) -> Done {
    let folder = place::root().join(folder);
    let lock = changed(&folder.join("package-lock.json"));
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= lock {
        return Ok(());
    }
    if !process::succeeds("node", &["--version"]) {
        return Err(Stop(
            "Für die Oberfläche fehlt Node (Version 20 oder neuer). Installieren Sie es.".to_owned(),
        ));
    }
    process::run(process::npm().args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// Builds `ui/dist`, unless nothing has changed since the last time.
pub(crate) fn build() -> Done {
    install("ui")?;
    let ui = place::root().join("ui");
    let built = changed(&ui.join("dist/index.html"));
    let newest = newest(&ui);
    if built.is_some() && built > newest {
        return Ok(());
    }
    process::run(process::npm().args(["run", "build"]).current_dir(ui))
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|metadata| metadata.modified()).ok()
}

/// When anything that goes into the page was changed last.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?.flatten();
    let ours = entries.filter(|entry| entry.file_name() != "node_modules" && entry.file_name() != "dist");
    ours.filter_map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => newest(&entry.path()),
        _ => changed(&entry.path()),
    })
    .max()
}
