//! Reads the shell's words.

use std::io::{self, IsTerminal as _, Read as _};
use std::path::PathBuf;

use lexopt::prelude::*;
use serde_json::{Value as Json, json};

use crate::Stop;

/// What the person wants.
#[derive(Debug, PartialEq)]
pub(crate) enum Wish {
    Help,
    Version,
    Commands { json: bool },
    Call(Call),
}

/// One call of the command table.
#[derive(Debug, PartialEq)]
pub(crate) struct Call {
    pub(crate) register: PathBuf,
    pub(crate) name: String,
    pub(crate) request: Json,
    /// What must be true of the file before the call.
    pub(crate) start: Start,
}

/// What must be true of the file before a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Start {
    /// It must be there: a slip of the pen must not create a register.
    Present,
    /// It must not be there, and is made.
    Absent,
    /// Made where it is not there.
    Made,
    /// Left to the command.
    Any,
}

#[derive(Default)]
struct Words {
    verb: Option<String>,
    name: Option<String>,
    register: Option<PathBuf>,
    from: Option<String>,
    until: Option<String>,
    size: Option<String>,
    request: Option<String>,
    json: bool,
}

/// Reads the words behind the program's name.
pub(crate) fn read(mut parser: lexopt::Parser) -> Result<Wish, Stop> {
    let mut words = Words::default();
    while let Some(word) = parser.next().map_err(unreadable)? {
        match word {
            Long("help") | Short('h') => return Ok(Wish::Help),
            Long("version") | Short('V') => return Ok(Wish::Version),
            Long("json") => words.json = true,
            Long("register") => words.register = Some(parser.value().map_err(unreadable)?.into()),
            Long("from") => words.from = Some(text(&mut parser)?),
            Long("until") => words.until = Some(text(&mut parser)?),
            Long("size") => words.size = Some(text(&mut parser)?),
            Long("request") => words.request = Some(text(&mut parser)?),
            Value(value) if words.verb.is_none() => words.verb = Some(string(value)?),
            Value(value) if words.verb.as_deref() == Some("call") && words.name.is_none() => {
                words.name = Some(string(value)?);
            }
            Value(value) => return usage(&format!("{} steht hier zu viel.", value.to_string_lossy())),
            Long(name) => return usage(&format!("--{name} gibt es nicht.")),
            Short(name) => return usage(&format!("-{name} gibt es nicht.")),
        }
    }
    wish(words)
}

fn wish(words: Words) -> Result<Wish, Stop> {
    let Some(verb) = words.verb.as_deref() else { return usage("Der Befehl fehlt.") };
    let (name, start, request) = match verb {
        "commands" => return Ok(Wish::Commands { json: words.json }),
        "create" => ("overview".to_owned(), Start::Absent, json!({})),
        "sample" => {
            let size = words.size.as_deref().unwrap_or("guided");
            let until = words.until.as_deref().unwrap_or("done");
            ("make_sample".to_owned(), Start::Made, json!({ "size": size, "until": until }))
        }
        "check" => ("check".to_owned(), Start::Present, json!({})),
        "restore" => match words.from {
            Some(file) => ("restore".to_owned(), Start::Any, json!({ "file": file })),
            None => return usage("Welche Sicherung? Nennen Sie sie mit --from DATEI."),
        },
        "call" => match words.name {
            Some(name) => (name, Start::Present, said(words.request)?),
            None => return usage("Welcher Befehl? Nennen Sie ihn: call NAME."),
        },
        other => return usage(&format!("{other} gibt es nicht.")),
    };
    let Some(register) = words.register else {
        return usage("Welche Mappe? Nennen Sie die Datei mit --register DATEI.");
    };
    let register = std::path::absolute(&register).unwrap_or(register);
    Ok(Wish::Call(Call { register, name, request, start }))
}

/// The request as JSON; nothing said means no fields.
fn said(request: Option<String>) -> Result<Json, Stop> {
    let text = match request {
        Some(text) => text,
        None if io::stdin().is_terminal() => String::new(),
        None => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .map_err(|_| Stop::Usage("Die Standardeingabe ist kein lesbarer Text (UTF-8).".to_owned()))?;
            text
        }
    };
    // Windows shells put a byte order mark in front.
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Ok(json!({}));
    }
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Stop::Usage(format!("Die Angaben sind kein JSON: Zeile {line}, Zeichen {column}."))
    })
}

fn text(parser: &mut lexopt::Parser) -> Result<String, Stop> {
    string(parser.value().map_err(unreadable)?)
}

fn string(value: std::ffi::OsString) -> Result<String, Stop> {
    value
        .into_string()
        .map_err(|value| Stop::Usage(format!("{} enthält unlesbare Zeichen.", value.to_string_lossy())))
}

fn usage<T>(sentence: &str) -> Result<T, Stop> {
    Err(Stop::Usage(sentence.to_owned()))
}

fn unreadable(error: lexopt::Error) -> Stop {
    Stop::Usage(match error {
        lexopt::Error::MissingValue { option: Some(option) } => format!("Hinter {option} fehlt der Wert."),
        lexopt::Error::UnexpectedValue { option, .. } => format!("Zu {option} gehört kein Wert."),
        lexopt::Error::NonUnicodeValue(value) => {
            format!("{} enthält unlesbare Zeichen.", value.to_string_lossy())
        }
        _ => "Der Aufruf ist nicht lesbar.".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Wish, Stop> {
        read(lexopt::Parser::from_args(words))
    }

    fn complaint(words: &[&str]) -> String {
        match parse(words) {
            Err(Stop::Usage(sentence)) => sentence,
            _ => panic!("{words:?} should be refused"),
        }
    }

    #[test]
    fn a_call_takes_its_request_as_json() {
        let Ok(Wish::Call(call)) = parse(&["call", "undo", "--register", "/r", "--request", r#"{"a":1}"#])
        else {
            panic!("a call");
        };
        assert_eq!(call.name, "undo");
        assert_eq!(call.request, json!({ "a": 1 }));
        assert_eq!(call.start, Start::Present);
    }

    #[test]
    fn the_sample_goes_to_its_end_unless_told_otherwise() {
        let Ok(Wish::Call(call)) = parse(&["sample", "--register", "/r"]) else { panic!("a call") };
        assert_eq!(call.request, json!({ "size": "guided", "until": "done" }));
        let Ok(Wish::Call(city)) = parse(&["sample", "--size", "city", "--register", "/r"]) else {
            panic!("a call")
        };
        assert_eq!(city.request["size"], "city");
    }

    #[test]
    fn what_is_missing_is_said_in_german() {
        assert_eq!(complaint(&[]), "Der Befehl fehlt.");
        assert_eq!(complaint(&["call", "undo"]), "Welche Mappe? Nennen Sie die Datei mit --register DATEI.");
        assert_eq!(complaint(&["call", "--register"]), "Hinter --register fehlt der Wert.");
        assert_eq!(complaint(&["fly"]), "fly gibt es nicht.");
        assert_eq!(complaint(&["check", "x"]), "x steht hier zu viel.");
        assert!(
            complaint(&["call", "undo", "--register", "/r", "--request", "{"])
                .starts_with("Die Angaben sind kein JSON")
        );
    }
}
