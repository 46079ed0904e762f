//! What was typed behind the program's name, or what a click on a file put there.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::Stop;
use crate::stop::USAGE;

/// What the person wants.
#[derive(Debug, PartialEq)]
pub(crate) enum Wish {
    /// The window, on this register or on the person's own.
    Open(Option<PathBuf>),
    /// A text on the shell.
    Say(String),
    /// Can the program run here?
    Check,
}

const HELP: &str = "Beiratsmappe: Zuwendungen eines Integrationsbeirats\n\n\
    Aufruf: Beiratsmappe [DATEI]\n\n  \
    DATEI              öffnet diese Mappe statt der eigenen; auch --register DATEI\n  \
    --pruefen          prüft, ob das Programm hier laufen kann, und nennt seine Orte\n  \
    --version          nennt die Version\n  \
    --help             zeigt diese Hilfe\n\n\
    Ende 0: gut. Ende 2: falsch aufgerufen oder kein Bildschirm. Ende 10: WebView2 fehlt.\n\
    Ende 11: Die Richtlinie der IT ist nicht lesbar.";

/// Reads the arguments of a process.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Wish, Stop> {
    let mut register: Option<PathBuf> = None;
    while let Some(argument) = parser.next().map_err(|error| wrong(&error.to_string()))? {
        match argument {
            Long("register") => {
                register = Some(parser.value().map_err(|_| wrong("--register ohne Datei"))?.into());
            }
            Long("pruefen") => return Ok(Wish::Check),
            Long("version") | Short('V') => {
                return Ok(Wish::Say(format!("Beiratsmappe {}", env!("CARGO_PKG_VERSION"))));
            }
            Long("help") | Short('h') => return Ok(Wish::Say(HELP.to_owned())),
            Long(name) => return Err(wrong(&format!("--{name}"))),
            Short(name) => return Err(wrong(&format!("-{name}"))),
            Value(value) if register.is_none() => register = Some(value.into()),
            Value(value) => return Err(wrong(&value.to_string_lossy())),
        }
    }
    Ok(Wish::Open(register))
}

fn wrong(what: &str) -> Stop {
    Stop::new(USAGE, format!("Diese Angabe kennt Beiratsmappe nicht: {what}.\n\n{HELP}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Wish, Stop> {
        read(lexopt::Parser::from_args(words))
    }

    #[test]
    fn a_click_on_a_file_gives_its_path_alone() {
        let path = r"C:\Users\Jörg Müller\Ämter\Linden.beirat";
        assert_eq!(parse(&[path]).unwrap(), Wish::Open(Some(path.into())));
        assert_eq!(parse(&["--register", path]).unwrap(), Wish::Open(Some(path.into())));
        assert_eq!(parse(&[]).unwrap(), Wish::Open(None));
        assert_eq!(parse(&[path, "noch eine"]).unwrap_err().code, USAGE);
        assert_eq!(parse(&["--pruefen"]).unwrap(), Wish::Check);
    }
}
