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
}

impl Screen {
    /// The person's own screen where there is one.
    ///
    /// # Errors
    /// When Xvfb is missing or says no number.
    pub fn of_the_person() -> Outcome<Self> {
        let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        if set("DISPLAY") || set("WAYLAND_DISPLAY") { Ok(Self { own: None }) } else { Self::in_memory() }
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
        let screen = Self { own: Some((child, format!(":{}", number.trim()))) };
        if number.trim().is_empty() { Err("Xvfb nennt keinen Bildschirm.".into()) } else { Ok(screen) }
    }

    /// Makes a program appear on it.
    pub fn show(&self, command: &mut Command) {
        if let Some((_, display)) = &self.own {
            command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY");
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if let Some((child, _)) = &mut self.own {
            process::end(child);
        }
    }
}
