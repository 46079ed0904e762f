//! The page without a browser: types and unit tests.

use serde_json::Value;

use super::tally::Tally;
use crate::{Done, Stop, page, place, process};

pub(super) fn unit() -> Done<Tally> {
    page::install("ui")?;
    let ui = place::root().join("ui");
    let mut tally =
        process::watch(process::npm().args(["run", "--silent", "check"]).current_dir(&ui), |_| {})
            .map(Tally::of)?;
    let report = place::target()?.join("ui-tests.json");
    let _ = std::fs::remove_file(&report);
    let mut vitest = process::npm();
    vitest.args(["test", "--silent", "--", "--reporter=default", "--reporter=json"]).current_dir(&ui);
    vitest.arg(format!("--outputFile.json={}", report.display()));
    let well = process::watch(&mut vitest, |_| {})?;
    let text =
        std::fs::read_to_string(&report).map_err(|_| Stop("vitest hat nichts berichtet.".to_owned()))?;
    let report: Value = serde_json::from_str(&text).unwrap_or_default();
    let count = |name: &str| {
        report.get(name).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
    };
    tally.passed += count("numPassedTests");
    tally.failed += count("numFailedTests");
    tally.skipped += count("numPendingTests") + count("numTodoTests");
    if !well && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}
