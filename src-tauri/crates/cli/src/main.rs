//! `beiratsmappe-cli`: the command table from a shell. JSON in, JSON out; a problem is JSON too.

mod arguments;
mod help;
mod work;

use std::io::{self, Write as _};
use std::process::ExitCode;

use arguments::Wish;

/// How a run ends other than well.
enum Stop {
    /// Called wrongly: a sentence and the help, exit code 2.
    Usage(String),
    /// Refused: the problems as JSON, exit code 1.
    Refused(String),
}

fn main() -> ExitCode {
    let text = arguments::read(lexopt::Parser::from_env()).and_then(|wish| match wish {
        Wish::Help => Ok(help::TEXT.to_owned()),
        Wish::Version => Ok(format!("beiratsmappe-cli {}", env!("CARGO_PKG_VERSION"))),
        Wish::Commands { json: true } => work::commands_as_json(),
        Wish::Commands { json: false } => Ok(help::commands()),
        Wish::Call(call) => work::call(call),
    });
    // A closed pipe (`| head`) is the reader's wish, not an error.
    match text {
        Ok(text) => {
            let _ = writeln!(io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(Stop::Refused(problems)) => {
            let _ = writeln!(io::stdout(), "{problems}");
            ExitCode::from(1)
        }
        Err(Stop::Usage(sentence)) => {
            let _ = writeln!(io::stderr(), "{sentence}\n\n{}", help::TEXT);
            ExitCode::from(2)
        }
    }
}
