//! A Windows to test on: Wine, with a prefix of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Done, place, process};

/// Debian's runner; its `wine` asks for a 32-bit one first.
pub(crate) const RUNNER: &str = "/usr/lib/wine/wine64";
const SERVER: &str = "/usr/lib/wine/wineserver";

/// A Windows installation for one run. Dropping it ends every program in it and removes it.
pub(crate) struct Prefix {
    folder: PathBuf,
}

/// A program: of this system, or one for Windows and the prefix it runs in.
#[derive(Clone)]
pub(crate) struct Program {
    path: PathBuf,
    prefix: Option<PathBuf>,
    person: Option<&'static str>,
}

impl Prefix {
    /// Makes it, as Windows 10.
    pub(crate) fn make() -> Done<Self> {
        let prefix = Self { folder: place::target()?.join("wine") };
        // Of a run that was broken off.
        prefix.end();
        place::create(&prefix.folder)?;
        let mut boot = Command::new(RUNNER);
        // Its home would get links to what lies in ours.
        boot.args(["wineboot", "--init"]).env("HOME", &prefix.folder);
        process::run(prefix.surround(&mut boot))?;
        process::run(prefix.surround(Command::new(RUNNER).args(["winecfg", "-v", "win10"])))?;
        prefix.provide_chance()?;
        Ok(prefix)
    }

    /// Wine 8 lacks a library that every Rust program asks for chance.
    fn provide_chance(&self) -> Done {
        let source = place::root().join("tests/wine/bcryptprimitives.c");
        let library = self.folder.join("drive_c/windows/system32/bcryptprimitives.dll");
        let mut compiler = Command::new("x86_64-w64-mingw32-gcc");
        compiler.args(["-shared", "-O1", "-s", "-o"]).arg(library).arg(source).arg("-ladvapi32");
        process::run(&mut compiler)
    }

    /// What a program under Wine, or cargo that starts one, has to find around it.
    pub(crate) fn surround<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        surround(command, &self.folder)
    }

    /// A program for Windows, to run here.
    pub(crate) fn program(&self, path: PathBuf) -> Program {
        Program { path, prefix: Some(self.folder.clone()), person: None }
    }

    /// A folder on a server, as Windows names it; Wine takes servers from a folder of its own.
    pub(crate) fn share(&self, name: &str) -> Done<String> {
        place::create(&self.folder.join("dosdevices/unc/server").join(name))?;
        Ok(format!(r"\\server\{name}"))
    }

    /// What Windows calls `C:\`.
    pub(crate) fn drive_c(&self) -> PathBuf {
        self.folder.join("drive_c")
    }

    fn end(&self) {
        if self.folder.exists() {
            for wish in ["--kill", "--wait"] {
                let _ = self.surround(Command::new(SERVER).arg(wish)).status();
            }
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

impl Drop for Prefix {
    fn drop(&mut self) {
        self.end();
    }
}

impl Program {
    /// A program of this system.
    pub(crate) fn native(path: PathBuf) -> Self {
        Self { path, prefix: None, person: None }
    }

    /// As somebody other than the user of this system.
    pub(crate) fn used_by(self, person: &'static str) -> Self {
        Self { person: Some(person), ..self }
    }

    /// To start it.
    pub(crate) fn command(&self) -> Command {
        let mut command = match &self.prefix {
            None => Command::new(&self.path),
            Some(prefix) => {
                let mut command = Command::new(RUNNER);
                surround(command.arg(&self.path), prefix);
                command
            }
        };
        command.envs(self.person.map(|person| ("BEIRATSMAPPE_PERSON", person)));
        command
    }

    /// A path of this system as the program sees it. Wine shows the root as drive Z.
    pub(crate) fn path(&self, path: &Path) -> String {
        let text = path.display().to_string();
        match self.prefix {
            None => text,
            Some(_) => format!("Z:{}", text.replace('/', "\\")),
        }
    }
}

impl std::fmt::Display for Program {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.path.display().fmt(f)
    }
}

fn surround<'a>(command: &'a mut Command, prefix: &Path) -> &'a mut Command {
    command
        .env("WINEPREFIX", prefix)
        .env("WINEDEBUG", "-all")
        // No questions about Mono and Gecko, no entries in the menu of this desktop.
        .env("WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=")
        // Umlauts in paths.
        .env("LC_ALL", "C.UTF-8")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
}
