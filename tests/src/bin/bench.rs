//! Measures: `bench NAME`, one JSON object a line.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for the shell")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let name = std::env::args().nth(1).unwrap_or_default();
    match beiratsmappe_tests::bench::run(&name) {
        Ok(figures) => {
            for figure in figures {
                println!("{}", serde_json::json!(figure));
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
