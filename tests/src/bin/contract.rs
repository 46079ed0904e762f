//! Writes the TypeScript contract to the path that is given.
#![allow(clippy::print_stderr, reason = "a tool for the shell")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("Wohin? Nennen Sie die Datei.");
        return ExitCode::from(2);
    };
    match std::fs::write(&path, office::contract()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            ExitCode::FAILURE
        }
    }
}
