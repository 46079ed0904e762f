//! What the use cases get from outside: where files lie, who acts, what time it is, chance.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use jiff::Zoned;
pub use store::Actor;

use crate::table::CLERK;

/// Where the files of this copy of the program lie.
#[derive(Clone, Debug)]
pub struct Place {
    /// The register.
    pub register: PathBuf,
    /// The person's own register, to which there is always a way back.
    pub own: PathBuf,
    /// Folder of the backups.
    pub backups: PathBuf,
    /// The second folder for backups, where the IT prescribes one.
    pub second_backups: Option<PathBuf>,
    /// Folders of which this computer says that they are synchronised.
    pub synced: Vec<PathBuf>,
    /// Private folder for papers that a viewer opens; emptied at start and on closing.
    pub scratch: PathBuf,
    /// Make an empty register where there is none.
    pub create: bool,
    /// Make backups daily and on closing, as the window does. A single call from a shell does not.
    pub keep_backups: bool,
}

impl Place {
    /// Everything beside one register file, for a single call from a shell.
    pub fn beside(register: PathBuf) -> Self {
        let folder = register.parent().map(std::path::Path::to_path_buf).unwrap_or_default();
        Self {
            own: register.clone(),
            backups: Self::backups_beside(&register),
            register,
            second_backups: None,
            synced: synced_folders(|name| std::env::var_os(name)),
            scratch: folder.join("Zwischenablage"),
            create: false,
            keep_backups: false,
        }
    }

    /// The folder that the backups of a register get where nothing else is said.
    pub fn backups_beside(register: &Path) -> PathBuf {
        register.parent().unwrap_or(Path::new("")).join("Sicherungen")
    }
}

/// The folders that OneDrive keeps alike on several computers, as Windows names them to every program.
pub fn synced_folders(variable: impl Fn(&str) -> Option<OsString>) -> Vec<PathBuf> {
    let names = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];
    names.iter().filter_map(|name| variable(name)).filter(|v| !v.is_empty()).map(PathBuf::from).collect()
}

/// Fills a buffer with chance.
pub type Chance = Box<dyn FnMut(&mut [u8]) + Send>;

/// Who acts, and where clock and chance come from.
pub struct Surroundings {
    /// Who acts.
    pub actor: Actor,
    /// Name of the PC.
    pub host: String,
    /// The clock, with the time zone of the office.
    pub clock: Box<dyn Fn() -> Zoned + Send>,
    /// Chance: salts and UUIDs.
    pub random: Chance,
}

impl Surroundings {
    /// The user of the operating system, as clerk; the clock and the chance of this computer.
    pub fn of_this_computer() -> Self {
        let named = |keys: &[&str]| {
            keys.iter().find_map(|key| std::env::var(key).ok()).filter(|v| !v.trim().is_empty())
        };
        let person = named(&["BEIRATSMAPPE_PERSON", "USERNAME", "USER", "LOGNAME"]);
        let host = named(&["COMPUTERNAME", "HOSTNAME"]).or_else(|| {
            std::fs::read_to_string("/etc/hostname")
                .ok()
                .map(|name| name.trim().to_owned())
                .filter(|n| !n.is_empty())
        });
        Self {
            actor: Actor { name: person.unwrap_or_else(|| CLERK.into()), role: CLERK.into() },
            host: host.unwrap_or_else(|| "dieser Rechner".into()),
            clock: Box::new(now),
            random: Box::new(|buffer| {
                // Without chance no salt may be made; the zeros would only weaken erasure, never the chain.
                let _ = getrandom::fill(buffer);
            }),
        }
    }
}

/// The one place that asks the clock of this computer.
#[allow(clippy::disallowed_methods, reason = "the clock is fetched here and passed in everywhere else")]
fn now() -> Zoned {
    Zoned::now()
}
