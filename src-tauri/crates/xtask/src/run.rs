//! Opens the window on the clerk's own register.

use std::path::PathBuf;
use std::process::Command;

use crate::{Done, Stop, cargo, page, process, system};

/// Opens the window and stays until it is closed.
pub(crate) fn run(register: Option<PathBuf>) -> Done {
    if !system::has_display() {
        return Err(Stop("Hier ist kein Bildschirm; das Fenster braucht einen.".to_owned()));
    }
    let mut command = Command::new(prepare()?);
    if let Some(register) = register {
        command.arg("--register").arg(register);
    }
    process::run(&mut command)
}

/// Provides, builds the page, builds the window; gives its path.
pub(crate) fn prepare() -> Done<PathBuf> {
    system::provide(&[system::WINDOW])?;
    page::build()?;
    cargo::window(false, false)
}
