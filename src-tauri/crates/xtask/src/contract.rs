//! Writes the TypeScript contract of the command table.

use crate::process;
use crate::{Done, place};

/// Writes `ui/src/contract.ts`.
pub(crate) fn write() -> Done {
    let mut command = process::cargo();
    command.args(["run", "--quiet", "--package", "beiratsmappe-tests", "--bin", "contract", "--"]);
    process::run(command.arg(place::root().join("ui/src/contract.ts")))
}
