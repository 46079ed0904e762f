//! The Windows computer that a setup runs on, looked at from outside.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::wine::Prefix;
use crate::{Done, Stop};

/// A computer and the person at it.
pub(super) struct Computer<'a> {
    prefix: &'a Prefix,
    /// `C:\Users\…`.
    home: PathBuf,
}

impl<'a> Computer<'a> {
    pub(super) fn of(prefix: &'a Prefix) -> Done<Self> {
        let users = fs::read_dir(prefix.drive_c().join("users")).into_iter().flatten().flatten();
        let mut homes = users.map(|entry| entry.path()).filter(|path| !path.ends_with("Public"));
        let home = homes.next().ok_or_else(|| Stop("Unter Wine gibt es niemanden.".to_owned()))?;
        Ok(Self { prefix, home })
    }

    /// `%LOCALAPPDATA%`.
    pub(super) fn local(&self) -> PathBuf {
        self.home.join("AppData/Local")
    }

    /// The programs of the start menu: this person's, or everybody's.
    pub(super) fn start_menu(&self, of_all: bool) -> PathBuf {
        let all = self.prefix.drive_c().join("ProgramData");
        let base = if of_all { all } else { self.home.join("AppData/Roaming") };
        base.join("Microsoft/Windows/Start Menu/Programs")
    }

    /// A path on drive C as Windows names it.
    pub(super) fn named(&self, path: &Path) -> String {
        let inside = path.strip_prefix(self.prefix.drive_c()).unwrap_or(path);
        format!(r"C:\{}", inside.display().to_string().replace('/', r"\"))
    }

    /// Runs a program to its end; gives its exit code.
    pub(super) fn run(&self, program: &Path, words: &[&str]) -> Done<i32> {
        let status = self.prefix.program(program.to_owned()).command().args(words).status();
        let status = status.map_err(|error| Stop(format!("{}: {error}.", program.display())))?;
        status.code().ok_or_else(|| Stop(format!("{} wurde abgebrochen.", program.display())))
    }

    /// A text in the registry; `""` names the unnamed one. `None`: there is none.
    pub(super) fn registry(&self, key: &str, value: &str) -> Option<String> {
        let text = self.export(key)?;
        let mut lines = text.lines().skip_while(|line| !line.starts_with('[')).skip(1);
        let name = if value.is_empty() { "@=".to_owned() } else { format!("\"{value}\"=") };
        // What lies below has a heading of its own.
        let line =
            lines.by_ref().take_while(|line| !line.starts_with('[')).find(|line| line.starts_with(&name))?;
        Some(unquoted(line.strip_prefix(&name)?))
    }

    /// Is there such a key?
    pub(super) fn knows(&self, key: &str) -> bool {
        self.export(key).is_some()
    }

    /// `reg query` knows no umlauts; an exported file does.
    fn export(&self, key: &str) -> Option<String> {
        let windows = self.prefix.drive_c().join("windows");
        let file = windows.join("temp/ausgabe.reg");
        let words = ["export", key, r"C:\windows\temp\ausgabe.reg", "/y"];
        let mut command = self.prefix.program(windows.join("system32/reg.exe")).command();
        command.args(words).output().ok().filter(|output| output.status.success())?;
        let bytes = fs::read(file).ok()?;
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair));
        Some(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
    }
}

/// `"C:\\Ordner"` -> `C:\Ordner`; what is no text stays as it is.
fn unquoted(text: &str) -> String {
    let Some(inside) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return text.to_owned();
    };
    let mut letters = inside.chars();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        plain.push(if letter == '\\' { letters.next().unwrap_or(letter) } else { letter });
    }
    plain
}

/// Every file below, with its content.
pub(super) fn content(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(content(&path));
        } else {
            all.push((path.clone(), fs::read(path).unwrap_or_default()));
        }
    }
    all.sort();
    all
}

/// Waits for what another process does; says whether it came.
pub(super) fn comes(is_so: impl Fn() -> bool) -> bool {
    let patience = Instant::now() + Duration::from_secs(60);
    while !is_so() {
        if Instant::now() > patience {
            return false;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_registry_are_read_as_they_were_meant() {
        assert_eq!(unquoted(r#""\"C:\\Süd\\a.exe\" \"%1\"""#), r#""C:\Süd\a.exe" "%1""#);
        assert_eq!(unquoted("dword:00000001"), "dword:00000001");
    }
}
