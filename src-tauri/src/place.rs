//! Where the register, its backups and the private folder lie on this computer.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use office::Place;

use crate::Stop;
use crate::policy::Policy;
use crate::stop::USAGE;

/// The places of a window.
pub(crate) struct Found {
    pub(crate) place: Place,
    /// Where the web view keeps its own things.
    pub(crate) web: PathBuf,
}

/// The places for `register`, or for the person's own register when none was named; the folder of the person
/// is made.
pub(crate) fn find(register: Option<PathBuf>, policy: &Policy) -> Result<Found, Stop> {
    let (place, home) = look(register, policy)?;
    let folders = [Some(home.as_path()), place.own.parent()];
    for folder in folders.into_iter().flatten() {
        private_folder(folder).map_err(|error| {
            Stop::new(USAGE, format!("Der Ordner {} lässt sich nicht anlegen: {error}.", folder.display()))
        })?;
    }
    Ok(Found { web: web(&home), place })
}

/// The folder of the web view.
pub(crate) fn web(home: &Path) -> PathBuf {
    home.join("WebView")
}

/// The same and the folder of the person, but nothing is made.
pub(crate) fn look(register: Option<PathBuf>, policy: &Policy) -> Result<(Place, PathBuf), Stop> {
    let home = policy.data.clone().or_else(|| data_folder(|name| std::env::var_os(name)));
    let home = home.ok_or_else(|| Stop::new(USAGE, UNKNOWN))?;
    let own = policy.register.clone().unwrap_or_else(|| home.join("beiratsmappe.beirat"));
    // The person's own register comes into being by itself; a named one must be there, for a slip of
    // the pen must not look like an empty register.
    let create = register.is_none();
    let register =
        register.map(absolute).filter(|named| !is_same(named, &own)).unwrap_or_else(|| own.clone());
    let backups = policy.backups.clone().unwrap_or_else(|| Place::backups_beside(&register));
    let place = Place {
        register,
        own,
        backups,
        second_backups: policy.second_backups.clone(),
        synced: office::synced_folders(|name| std::env::var_os(name)),
        scratch: home.join("Ansicht"),
        create,
        keep_backups: true,
    };
    Ok((place, home))
}

#[cfg(windows)]
const UNKNOWN: &str = "Der Ordner für Ihre Daten ist unbekannt: Die Umgebungsvariable LOCALAPPDATA fehlt. Melden Sie \
                       sich neu an oder wenden Sie sich an Ihre IT.";
#[cfg(not(windows))]
const UNKNOWN: &str = "Der Ordner für Ihre Daten ist unbekannt: Die Umgebungsvariable HOME fehlt. Setzen Sie sie oder \
                       nennen Sie XDG_DATA_HOME.";

/// LOCALAPPDATA and never APPDATA: a register must not roam between computers.
#[cfg(windows)]
fn data_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    variable("LOCALAPPDATA")
        .filter(|value| !value.is_empty())
        .map(|local| PathBuf::from(local).join("Beiratsmappe"))
}

#[cfg(not(windows))]
fn data_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let absolute = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    // The XDG rules say that a relative XDG_DATA_HOME counts as absent.
    let data =
        absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/share")))?;
    Some(data.join("beiratsmappe"))
}

/// Windows knows a file by more than one name: another case, a letter for a folder, short names.
fn is_same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(all(test, not(windows)))]
mod tests {
    use super::*;

    #[test]
    fn a_relative_data_home_counts_as_absent() {
        let home = |data: &'static str| {
            data_folder(move |name| match name {
                "XDG_DATA_HOME" if !data.is_empty() => Some(data.into()),
                "HOME" => Some("/home/amt".into()),
                _ => None,
            })
        };
        assert_eq!(home("/daten"), Some("/daten/beiratsmappe".into()));
        assert_eq!(home("daten"), Some("/home/amt/.local/share/beiratsmappe".into()));
        assert_eq!(home(""), Some("/home/amt/.local/share/beiratsmappe".into()));
        assert_eq!(data_folder(|_| None), None);
    }
}
