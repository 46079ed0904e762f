//! Builds programs and learns from cargo's own messages where they lie.

use std::path::PathBuf;

use serde_json::Value;

use crate::process;
use crate::{Done, Stop};

/// Builds with `arguments` and gives the path of the program `name`.
pub(crate) fn build(name: &str, arguments: &[&str]) -> Done<PathBuf> {
    made(&["build"], name, arguments)
}

/// The program `name` as `cargo test` builds it with `arguments`; after such a run there is nothing left to build.
pub(crate) fn tested(name: &str, arguments: &[&str]) -> Done<PathBuf> {
    made(&["test", "--no-run", "--quiet"], name, arguments)
}

fn made(verb: &[&str], name: &str, arguments: &[&str]) -> Done<PathBuf> {
    let mut command = process::cargo();
    command.args(verb).arg("--message-format=json-render-diagnostics").args(arguments);
    let messages = process::output(&mut command)?;
    messages
        .lines()
        .find_map(|line| executable(line, name))
        .ok_or_else(|| Stop(format!("Cargo nennt keinen Pfad für {name}.")))
}

/// The command line program.
pub(crate) fn cli() -> Done<PathBuf> {
    build("beiratsmappe-cli", &["--package", "beiratsmappe-cli"])
}

/// The window, with the answers of the save dialog replaced only for stories.
pub(crate) fn window(rehearsal: bool, release: bool) -> Done<PathBuf> {
    let mut arguments = vec!["--package", "beiratsmappe"];
    if rehearsal {
        arguments.extend(["--features", "rehearsal"]);
    }
    if release {
        arguments.extend(["--release", "--features", "custom-protocol"]);
    }
    build("Beiratsmappe", &arguments)
}

fn executable(line: &str, name: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(line).ok()?;
    let target = message.get("target")?;
    let is_program = target.get("name")?.as_str()? == name
        && target.get("kind")?.get(0)?.as_str()? == "bin"
        // The tests inside a program are a program of their own.
        && message.pointer("/profile/test").and_then(Value::as_bool) != Some(true);
    let path = message.get("executable")?.as_str()?;
    is_program.then(|| PathBuf::from(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_comes_from_the_message_of_that_program() {
        let line = |name: &str, executable: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"name":"{name}","kind":["bin"]}},"executable":{executable}}}"#
            )
        };
        assert_eq!(executable(&line("a", r#""/t/a.exe""#), "a"), Some("/t/a.exe".into()));
        assert_eq!(executable(&line("b", r#""/t/b""#), "a"), None);
        assert_eq!(executable(&line("a", "null"), "a"), None);
        assert_eq!(executable("   Compiling a", "a"), None);
        let its_tests = line("a", r#""/t/a-17.exe""#).replacen('{', r#"{"profile":{"test":true},"#, 1);
        assert_eq!(executable(&its_tests, "a"), None);
    }
}
