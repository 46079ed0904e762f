//! The built program, called as a shell would.
#![allow(dead_code, clippy::unwrap_used, reason = "not every test asks for everything")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn output(words: &[&str], register: &Path, request: &Value) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_beiratsmappe-cli"));
    command.args(words).arg("--register").arg(register).env("BEIRATSMAPPE_PERSON", "Frau Ahrens");
    command.args(["--request", &request.to_string()]).output().unwrap()
}

/// Runs it; it has to end well.
pub fn run(words: &[&str], register: &Path, request: &Value) -> Value {
    let output = output(words, register, request);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{words:?}: {text}");
    serde_json::from_str(&text).unwrap()
}

/// Calls one command of the table.
pub fn call(name: &str, register: &Path, request: &Value) -> Value {
    run(&["call", name], register, request)
}

/// Calls one command that has to be refused; gives the problems.
pub fn refused(name: &str, register: &Path, request: &Value) -> Value {
    let output = output(&["call", name], register, request);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{name}: {text}");
    serde_json::from_str(&text).unwrap()
}
