//! What was typed behind `cargo xtask`.

use std::path::PathBuf;

use lexopt::prelude::*;

use crate::package::Desk;
use crate::test::Stage;
use crate::{Done, Stop};

pub(crate) const HELP: &str = "\
Aufruf: cargo xtask BEFEHL

  demo [--out ORDNER]          macht die Beispielmappe und beide Dokumente, öffnet das Fenster
  run [--register DATEI]       öffnet das Fenster auf der eigenen Mappe
  test [TEIL]... [--without TEIL]...
                               prüft alles oder die genannten Teile: format, ui, rust, lint, documents,
                               browser, window, target. Nur wenn genannt: windows (unter Wine, mit
                               setup), setup (allein)
  story NAME --out ORDNER      spielt eine Geschichte im echten Fenster
  pages --out ORDNER           schreibt ein PDF von jeder Dokumentart
  bench NAME                   misst: act, list, journal, documents, start
  package --out ORDNER [--only windows|linux] [--fast]
                               macht die Setups und den Ordner für Windows, das Paket für Debian
  contract                     schreibt ui/src/contract.ts aus der Befehlstabelle";

/// What the person wants.
pub(crate) enum Wish {
    Help,
    Demo { out: Option<PathBuf> },
    Run { register: Option<PathBuf> },
    Test { named: Vec<Stage>, without: Vec<Stage> },
    Story { name: String, out: PathBuf },
    Pages { out: PathBuf },
    Bench { name: String },
    Package { out: PathBuf, desks: Vec<Desk>, fast: bool },
    Sign { file: PathBuf },
    Contract,
}

/// Reads the arguments of this process.
pub(crate) fn read() -> Done<Wish> {
    let mut parser = lexopt::Parser::from_env();
    let (mut words, mut out, mut register, mut without) = (Vec::new(), None, None, Vec::new());
    let (mut desks, mut fast) = (vec![Desk::Windows, Desk::Linux], false);
    while let Some(argument) = parser.next().map_err(unreadable)? {
        match argument {
            Long("help") | Short('h') => return Ok(Wish::Help),
            Long("out") => out = Some(absolute(parser.value().map_err(unreadable)?.into())),
            Long("register") => register = Some(absolute(parser.value().map_err(unreadable)?.into())),
            Long("without") => without.push(stage(&parser.value().map_err(unreadable)?.to_string_lossy())?),
            Long("only") => {
                let name = parser.value().map_err(unreadable)?.to_string_lossy().into_owned();
                let desk = Desk::named(&name);
                desks = vec![desk.ok_or_else(|| Stop(format!("{name}: Es gibt nur windows und linux.")))?];
            }
            Long("fast") => fast = true,
            Value(value) => words.push(value.to_string_lossy().into_owned()),
            Long(name) => return Err(Stop(format!("--{name} gibt es nicht."))),
            Short(name) => return Err(Stop(format!("-{name} gibt es nicht."))),
        }
    }
    let needed =
        || out.clone().ok_or_else(|| Stop("Wohin? Nennen Sie den Ordner mit --out ORDNER.".to_owned()));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Ok(match *words.as_slice() {
        [] => Wish::Help,
        ["demo"] => Wish::Demo { out },
        ["run"] => Wish::Run { register },
        ["test", ref named @ ..] => {
            Wish::Test { named: named.iter().map(|name| stage(name)).collect::<Done<_>>()?, without }
        }
        ["story", name] => Wish::Story { name: name.to_owned(), out: needed()? },
        ["pages"] => Wish::Pages { out: needed()? },
        ["bench", name] => Wish::Bench { name: name.to_owned() },
        ["package"] => Wish::Package { out: needed()?, desks, fast },
        // What makensis calls for the setup and its uninstaller.
        ["sign", file] => Wish::Sign { file: absolute(file.into()) },
        ["contract"] => Wish::Contract,
        ref other => return Err(Stop(format!("So gibt es das nicht: {}.", other.join(" ")))),
    })
}

fn stage(name: &str) -> Done<Stage> {
    let stage = Stage::ALL.into_iter().find(|stage| stage.name() == name);
    stage.ok_or_else(|| Stop(format!("Den Teil {name} gibt es nicht.")))
}

fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

fn unreadable(error: lexopt::Error) -> Stop {
    match error {
        lexopt::Error::MissingValue { option: Some(option) } => {
            Stop(format!("Hinter {option} fehlt der Wert."))
        }
        _ => Stop("Der Aufruf ist nicht lesbar.".to_owned()),
    }
}
