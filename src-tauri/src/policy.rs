//! The policy file of an IT department: `Richtlinie.toml` beside the program, where whoever may install the
//! program may write and nobody else. On Linux `/etc/beiratsmappe/Richtlinie.toml` as well.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::Stop;
use crate::stop::POLICY;

const NAME: &str = "Richtlinie.toml";

/// What the IT prescribes; what is left out stays as the program does it.
#[derive(Debug, Default)]
pub(crate) struct Policy {
    /// The file, where there is one.
    pub(crate) file: Option<PathBuf>,
    /// The folder for everything that belongs to one person.
    pub(crate) data: Option<PathBuf>,
    /// The person's own register.
    pub(crate) register: Option<PathBuf>,
    /// Folder of the backups.
    pub(crate) backups: Option<PathBuf>,
    /// The second folder for backups.
    pub(crate) second_backups: Option<PathBuf>,
}

/// As it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Text {
    daten: Option<String>,
    mappe: Option<String>,
    sicherungen: Option<String>,
    zweite_sicherungen: Option<String>,
}

/// Reads the policy of this computer. One that cannot be read is no policy to guess at: the program stops.
pub(crate) fn read() -> Result<Policy, Stop> {
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(NAME)));
    let shared = cfg!(unix).then(|| Path::new("/etc/beiratsmappe").join(NAME));
    for file in beside.into_iter().chain(shared) {
        match fs::read_to_string(&file) {
            Ok(text) => {
                let policy =
                    parse(&text, |name| std::env::var(name).ok()).map_err(|reason| wrong(&file, &reason))?;
                return Ok(Policy { file: Some(file), ..policy });
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                return Err(wrong(&file, "Die Datei ist kein Text in UTF-8"));
            }
            Err(error) => return Err(wrong(&file, &error.to_string())),
        }
    }
    Ok(Policy::default())
}

fn wrong(file: &Path, reason: &str) -> Stop {
    Stop::new(
        POLICY,
        format!(
            "Die Richtlinie Ihrer IT lässt sich nicht lesen, deshalb startet Beiratsmappe nicht.\n\n{}\n{reason}.\n\n\
             Geben Sie diese Meldung bitte an Ihre IT weiter. Ihre Daten sind unverändert.",
            file.display()
        ),
    )
}

fn parse(text: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Policy, String> {
    // Editors on Windows put a byte order mark in front.
    let text = text.trim_start_matches('\u{feff}');
    let said: Text = toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        format!("Zeile {line}: Hier stimmt die Schreibweise oder der Name nicht. Es gibt daten, mappe, sicherungen und zweite-sicherungen, jeweils = 'Pfad'")
    })?;
    let path =
        |name: &str, value: Option<String>| value.map(|value| expand(name, &value, &variable)).transpose();
    Ok(Policy {
        file: None,
        data: path("daten", said.daten)?,
        register: path("mappe", said.mappe)?,
        backups: path("sicherungen", said.sicherungen)?,
        second_backups: path("zweite-sicherungen", said.zweite_sicherungen)?,
    })
}

/// `%USERNAME%` becomes the name of the person at this computer.
fn expand(key: &str, value: &str, variable: impl Fn(&str) -> Option<String>) -> Result<PathBuf, String> {
    if value.matches('%').count() % 2 == 1 {
        return Err(format!("{key}: Ein %-Zeichen steht allein"));
    }
    let mut path = String::new();
    for (index, piece) in value.split('%').enumerate() {
        if index % 2 == 0 {
            path.push_str(piece);
        } else {
            let known = variable(piece).filter(|known| !known.is_empty());
            path.push_str(
                &known.ok_or_else(|| format!("{key}: Die Umgebungsvariable %{piece}% gibt es nicht"))?,
            );
        }
    }
    let path = PathBuf::from(path);
    if path.is_absolute() {
        Ok(path)
    } else {
        Err(format!("{key}: Der Pfad muss vollständig sein, mit Laufwerk oder Server"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Policy, String> {
        parse(text, |name| (name == "USERNAME").then(|| "krüger".to_owned()))
    }

    const ROOT: &str = if cfg!(windows) { r"C:\" } else { "/" };

    #[test]
    fn paths_may_name_the_person() {
        let text = format!(
            "\u{feff}# für alle\nsicherungen = '{ROOT}Daten/%USERNAME%/Beirat'\nzweite-sicherungen = '{ROOT}Ämter/%USERNAME%'"
        );
        let policy = read(&text).unwrap();
        assert_eq!(policy.backups, Some(PathBuf::from(format!("{ROOT}Daten/krüger/Beirat"))));
        assert_eq!(policy.second_backups, Some(PathBuf::from(format!("{ROOT}Ämter/krüger"))));
        assert_eq!(policy.register, None);
        assert!(read("").unwrap().data.is_none());
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let told = |text: &str| read(text).unwrap_err();
        assert!(
            told("daten = '/a'\nfarbe = 'blau'").starts_with("Zeile 2:"),
            "{}",
            told("daten = '/a'\nfarbe = 'blau'")
        );
        assert!(told("\n\nmappe = ").starts_with("Zeile 3:"));
        assert!(told("mappe = 3").starts_with("Zeile 1:"));
        assert!(told("mappe = '%GIBTESNICHT%/a'").contains("%GIBTESNICHT%"));
        assert!(told("mappe = '/a/100%'").contains("steht allein"));
        assert!(told("mappe = 'Beirat/a.beirat'").contains("vollständig"));
    }
}
