//! The window of Beiratsmappe. It holds no rule and no SQL: it opens a web view on the built page
//! and passes each call to the office.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod ask;
mod bridge;
mod display;
mod ending;
mod place;
mod window;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::Wish;

/// Why the program ends before there is a window: a sentence for the shell and its exit code.
pub(crate) struct Stop {
    sentence: String,
    code: u8,
}

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            // Nobody is left to tell when even the error stream is closed.
            let _ = writeln!(std::io::stderr(), "{}", stop.sentence);
            ExitCode::from(stop.code)
        }
    }
}

fn start() -> Result<(), Stop> {
    let register = match arguments::read()? {
        Wish::Open(register) => register,
        Wish::Say(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            return Ok(());
        }
    };
    display::reach()?;
    let place = place::find(register)?;
    window::open(place)
}
