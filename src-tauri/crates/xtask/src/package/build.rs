//! Builds window and command line for a system.

use std::path::PathBuf;

use super::Desk;
use crate::{Done, Stop, place, process};

/// What Windows programs are built for; MSVC cannot be linked on Linux.
const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// The time that the linker writes into a Windows program: always the same, for whoever compiles C asks for it
/// too, and a time that changes with each commit would have SQLite compiled each time.
const LINKED: &str = "1577836800";
/// The features of the shipped window: it brings its own page.
pub(super) const FEATURES: &str = "beiratsmappe/custom-protocol";

impl Desk {
    /// Cargo's name of the system.
    pub(super) const fn target(self) -> &'static str {
        match self {
            Self::Windows => WINDOWS,
            Self::Linux => "x86_64-unknown-linux-gnu",
        }
    }
}

/// Builds both programs in one go and gives the folder they lie in. `fast` leaves out what makes the programs
/// small and quick.
pub(super) fn build(desk: Desk, fast: bool) -> Done<PathBuf> {
    let mut folder = place::target()?;
    let mut command = process::cargo();
    command.args([
        "build",
        "--release",
        "--locked",
        "--package",
        "beiratsmappe",
        "--package",
        "beiratsmappe-cli",
    ]);
    command.args(["--features", FEATURES]);
    if fast {
        command.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    }
    if desk == Desk::Windows {
        if !process::succeeds("rustup", &["target", "add", WINDOWS]) {
            return Err(Stop(format!("rustup liefert {WINDOWS} nicht; ohne geht es nicht.")));
        }
        command.args(["--target", WINDOWS]).env("SOURCE_DATE_EPOCH", LINKED);
        folder.push(WINDOWS);
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", anywhere()?.join("\u{1f}"));
    process::run(&mut command)?;
    Ok(folder.join("release"))
}

/// Options of the compiler after which a program does not name the folders that it was built in: they tell of a
/// person's computer, and the same sources would give another program elsewhere.
fn anywhere() -> Done<Vec<String>> {
    let folders =
        [(place::root(), "beiratsmappe"), (place::target()?, "target"), (place::cargo_home()?, "cargo")];
    Ok(folders.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).to_vec())
}
