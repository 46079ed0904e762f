//! What all packages of one release share.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::{Done, Stop, place, process};

/// One release.
pub(super) struct Release {
    /// Three numbers.
    pub(super) version: String,
    /// Seconds since 1970: the time of the commit. Every file carries it, so that a release can be made
    /// again byte for byte.
    pub(super) epoch: u64,
    /// Where the packages go.
    pub(super) out: PathBuf,
    /// Where they are put together.
    pub(super) work: PathBuf,
}

impl Release {
    /// Asks cargo and git.
    pub(super) fn find(out: PathBuf) -> Done<Self> {
        let mut command = process::cargo();
        let text = process::output(command.args(["metadata", "--no-deps", "--format-version", "1"]))?;
        let metadata: Value = serde_json::from_str(&text).unwrap_or_default();
        let mut packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
        let window = packages.find(|package| package.get("name") == Some(&"beiratsmappe".into()));
        let version =
            window.and_then(|window| window.get("version")).and_then(Value::as_str).unwrap_or_default();
        if !is_release(version) {
            return Err(Stop(format!("Die Version {version:?} besteht nicht aus drei Zahlen.")));
        }
        let given = std::env::var("SOURCE_DATE_EPOCH").ok();
        let epoch = match given {
            Some(epoch) => epoch,
            None => process::output(process::in_root("git").args(["log", "-1", "--format=%ct"]))?,
        };
        let epoch =
            epoch.trim().parse().map_err(|_| Stop("Der Zeitpunkt der Fassung ist unbekannt.".to_owned()))?;
        let work = place::target()?.join("package");
        place::create(&work)?;
        place::create(&out)?;
        Ok(Self { version: version.to_owned(), epoch, out, work })
    }

    /// A program that must not see this machine's language or clock.
    pub(super) fn tool(&self, program: &str) -> Command {
        let mut command = process::in_root(program);
        command.env("SOURCE_DATE_EPOCH", self.epoch.to_string()).env("TZ", "UTC").env("LC_ALL", "C.UTF-8");
        command
    }

    /// The moment of the release as others write it.
    pub(super) fn moment(&self, format: &str) -> Done<String> {
        let mut command = self.tool("date");
        let moment = process::output(command.args(["--date", &format!("@{}", self.epoch), format]))?;
        Ok(moment.trim().to_owned())
    }

    /// An empty folder to put something together in.
    pub(super) fn room(&self, name: &str) -> Done<PathBuf> {
        let room = self.work.join(name);
        if room.exists() {
            fs::remove_dir_all(&room).map_err(|error| unwritable(&room, &error))?;
        }
        place::create(&room)?;
        Ok(room)
    }

    /// Everything in it gets the release's time; gives the files in order.
    pub(super) fn date(&self, folder: &Path) -> Done<Vec<PathBuf>> {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(self.epoch);
        let mut files = Vec::new();
        let entries = fs::read_dir(folder).map_err(|error| unwritable(folder, &error))?;
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                files.extend(self.date(&path)?);
            } else {
                files.push(path.clone());
            }
            let dated = fs::File::open(&path).and_then(|file| file.set_modified(time));
            dated.map_err(|error| unwritable(&path, &error))?;
        }
        Ok(files)
    }
}

fn is_release(version: &str) -> bool {
    let numbers: Vec<&str> = version.split('.').collect();
    numbers.len() == 3 && numbers.iter().all(|number| number.parse::<u16>().is_ok())
}

/// Writes a file, its folder included.
pub(super) fn write(path: &Path, content: impl AsRef<[u8]>) -> Done {
    path.parent().map_or(Ok(()), place::create)?;
    fs::write(path, content).map_err(|error| unwritable(path, &error))
}

/// Copies a file, the folder of the copy included.
pub(super) fn copy(from: &Path, to: &Path) -> Done {
    to.parent().map_or(Ok(()), place::create)?;
    let copied = fs::copy(from, to).map(|_| ());
    copied.map_err(|error| {
        Stop(format!("{} lässt sich nicht nach {} kopieren: {error}.", from.display(), to.display()))
    })
}

/// Reads a text.
pub(super) fn read(path: &Path) -> Done<String> {
    let bytes =
        fs::read(path).map_err(|error| Stop(format!("{} ist nicht lesbar: {error}.", path.display())))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub(super) fn unwritable(path: &Path, error: &std::io::Error) -> Stop {
    Stop(format!("{}: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_three_numbers_that_windows_can_hold() {
        assert!(is_release("0.10.3"));
        for other in ["", "0.4", "0.4.0-rc.1", "0.4.0.0", "0.4.70000"] {
            assert!(!is_release(other), "{other}");
        }
    }
}
