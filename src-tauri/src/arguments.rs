//! What was typed behind the program's name.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::Stop;

/// What the person wants.
pub(crate) enum Wish {
    /// The window, on this register or on the person's own.
    Open(Option<PathBuf>),
    /// A text on the shell.
    Say(String),
}

const HELP: &str = "Beiratsmappe: Zuwendungen eines Integrationsbeirats\n\n\
    Aufruf: Beiratsmappe [--register DATEI]\n\n  \
    --register DATEI   öffnet diese Mappe statt der eigenen\n  \
    --version          nennt die Version\n  \
    --help             zeigt diese Hilfe";

/// Reads the arguments of this process.
pub(crate) fn read() -> Result<Wish, Stop> {
    let mut register = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match argument {
            Long("register") => {
                register = Some(parser.value().map_err(|_| wrong("--register ohne Datei"))?.into());
            }
            Long("version") | Short('V') => {
                return Ok(Wish::Say(format!("Beiratsmappe {}", env!("CARGO_PKG_VERSION"))));
            }
            Long("help") | Short('h') => return Ok(Wish::Say(HELP.to_owned())),
            Long(name) => return Err(wrong(&format!("--{name}"))),
            Short(name) => return Err(wrong(&format!("-{name}"))),
            Value(value) => return Err(wrong(&value.to_string_lossy())),
        }
    }
    Ok(Wish::Open(register))
}

fn wrong(what: &str) -> Stop {
    Stop { sentence: format!("Diese Angabe kennt Beiratsmappe nicht: {what}.\n\n{HELP}"), code: 2 }
}
