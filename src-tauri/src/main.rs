//! The window of Beiratsmappe. It holds no rule and no SQL: it opens a web view on the built page
//! and passes each call to the office.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod again;
mod arguments;
mod ask;
mod bridge;
mod display;
mod ending;
mod place;
mod policy;
mod ready;
mod stop;
mod window;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::Wish;
use stop::Stop;

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            stop::tell(&stop.sentence);
            ExitCode::from(stop.code)
        }
    }
}

fn start() -> Result<(), Stop> {
    match arguments::read(lexopt::Parser::from_env())? {
        Wish::Say(text) => {
            stop::say(&text);
            Ok(())
        }
        Wish::Check => check(),
        Wish::Open(register) => {
            ready::webview()?;
            display::reach()?;
            window::open(place::find(register, &policy::read()?)?)
        }
    }
}

/// For those who distribute the program: can it run here? Never a box that waits for somebody.
fn check() -> Result<(), Stop> {
    let checked = ready::report();
    let (text, code) = match &checked {
        Ok(text) => (text, 0),
        Err(stop) => (&stop.sentence, stop.code),
    };
    let _ = writeln!(std::io::stdout(), "{text}");
    if code == 0 { Ok(()) } else { std::process::exit(i32::from(code)) }
}
