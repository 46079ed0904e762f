//! The screen: the person's own, or one in memory where there is none.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use super::process;
use crate::Outcome;

/// A screen that windows can appear on.
#[derive(Debug)]
pub struct Screen {
    /// In memory, with its number; `None`: the person's own.
    own: Option<(Child, String)>,
    /// Through it the programs of one person find each other.
    bus: Option<(Child, String)>,
}

impl Screen {
    /// The person's own screen where there is one.
    ///
    /// # Errors
    /// When Xvfb is missing or says no number.
    pub fn of_the_person() -> Outcome<Self> {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if set("DISPLAY") || set("WAYLAND_DISPLAY") {
            Ok(Self { own: None, bus: None })
        } else {
            Self::in_memory()
        }
    }

    /// A screen in memory; it chooses a number that is free.
    ///
    /// # Errors
    /// When Xvfb is missing or says no number.
    pub fn in_memory() -> Outcome<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("Xvfb ({error}): apt-get install xvfb"))?;
        let mut number = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut number)?;
        }
        let screen = Self { own: Some((child, format!(":{}", number.trim()))), bus: None };
        if number.trim().is_empty() { Err("Xvfb nennt keinen Bildschirm.".into()) } else { Ok(screen) }
    }

    /// The same with a message bus of its own, so that a second start finds the first.
    ///
    /// # Errors
    /// When dbus-daemon is missing or says no address.
    pub fn with_bus(mut self) -> Outcome<Self> {
        let mut command = Command::new("dbus-daemon");
        command.args(["--session", "--nofork", "--print-address=1"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child =
            command.spawn().map_err(|error| format!("dbus-daemon ({error}): apt-get install dbus-daemon"))?;
        let mut address = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout).read_line(&mut address)?;
        }
        let is_there = !address.trim().is_empty();
        self.bus = Some((child, address.trim().to_owned()));
        if is_there { Ok(self) } else { Err("dbus-daemon nennt keine Adresse.".into()) }
    }

    /// Makes a program appear on it. Without a bus of its own no program finds another: not those of other
    /// tests, and not the one in which somebody is working.
    pub fn show(&self, command: &mut Command) {
        let bus = self.bus.as_ref().map_or("disabled:", |(_, address)| address);
        command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        if let Some((_, display)) = &self.own {
            command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        for (child, _) in [&mut self.own, &mut self.bus].into_iter().flatten() {
            process::end(child);
        }
    }
}
