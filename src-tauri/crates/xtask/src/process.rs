//! Starts other programs.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::place;
use crate::{Done, Stop};

/// Cargo itself, the same that started us, in the root of the checkout.
pub(crate) fn cargo() -> Command {
    in_root(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, which is a batch file on Windows.
pub(crate) fn npm() -> Command {
    in_root(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Any program, in the root of the checkout.
pub(crate) fn in_root(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::root());
    command
}

/// Runs it; what it prints goes to the shell.
pub(crate) fn run(command: &mut Command) -> Done {
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop(format!("{} ist gescheitert ({status}).", words(command))))
    }
}

/// Runs it and gives what it printed; errors go to the shell.
pub(crate) fn output(command: &mut Command) -> Done<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| missing(command, &error))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    Err(Stop(format!("{text}\n{} ist gescheitert ({}).", words(command), output.status)))
}

/// Runs it, shows each line as it comes and hands it to `see`; says whether it ended well.
pub(crate) fn watch(command: &mut Command, mut see: impl FnMut(&str)) -> Done<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| missing(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            println!("{line}");
            see(&line);
        }
    }
    let status = child.wait().map_err(|error| missing(command, &error))?;
    Ok(status.success())
}

/// Does it run at all and end well? Prints nothing.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn missing(command: &Command, error: &std::io::Error) -> Stop {
    let program = command.get_program().to_string_lossy();
    if error.kind() == std::io::ErrorKind::NotFound {
        return Stop(format!("{program} fehlt auf diesem Rechner. Installieren Sie das Programm."));
    }
    Stop(format!("{program} ließ sich nicht starten: {error}."))
}

fn words(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    command.get_args().take(3).fold(program, |line, word| format!("{line} {}", word.to_string_lossy()))
}
