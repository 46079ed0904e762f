//! The tests of the crates without tauri, as programs for Windows.

use crate::test::rust;
use crate::test::tally::Tally;
use crate::test::target::TARGET;
use crate::wine::{Prefix, RUNNER};
use crate::{Done, process};

/// All of them in each call of cargo: fewer would have other features and be compiled again.
pub(super) const CRATES: [&str; 14] = [
    "--target",
    TARGET,
    "--package",
    "domain",
    "--package",
    "store",
    "--package",
    "documents",
    "--package",
    "exchange",
    "--package",
    "office",
    "--package",
    "beiratsmappe-cli",
];

pub(super) fn test(prefix: &Prefix) -> Done<Tally> {
    let mut command = process::cargo();
    command.args(["test", "--no-fail-fast"]).args(CRATES);
    command.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", RUNNER);
    // There is a share, for the test that needs one.
    command.env("BEIRATSMAPPE_TEST_SHARE", prefix.share("mappen")?).args(["--", "--include-ignored"]);
    rust::test(prefix.surround(&mut command))
}
