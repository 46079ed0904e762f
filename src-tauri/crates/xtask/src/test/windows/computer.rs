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

    /// A value of the registry; `""` names the unnamed one. `None`: there is none.
    pub(super) fn registry(&self, key: &str, value: &str) -> Option<String> {
        let reg = self.prefix.drive_c().join("windows/system32/reg.exe");
        let mut command = self.prefix.program(reg).command();
        command.args(["query", key]);
        if value.is_empty() {
            command.arg("/ve")
        } else {
            command.args(["/v", value])
        };
        let output = command.output().ok().filter(|output| output.status.success())?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        // `    DisplayName    REG_SZ    Beiratsmappe`
        let line = text.lines().find(|line| line.contains("    REG_"))?;
        line.split("    ").filter(|word| !word.is_empty()).nth(2).map(|word| word.trim_end().to_owned())
    }

    /// Is there such a key?
    pub(super) fn knows(&self, key: &str) -> bool {
        let reg = self.prefix.drive_c().join("windows/system32/reg.exe");
        self.run(&reg, &["query", key]).is_ok_and(|code| code == 0)
    }
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
