//! Processes that a test started: found by their number, ended by their number.

use std::fs;
use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// The process that `parent` started from `program`.
pub(super) fn child_of(parent: u32, program: &Path) -> Option<u32> {
    let program = fs::canonicalize(program).ok()?;
    fs::read_dir("/proc").ok()?.flatten().find_map(|entry| {
        let number: u32 = entry.file_name().to_str()?.parse().ok()?;
        let is_ours = fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == program);
        (is_ours && parent_of(number) == Some(parent)).then_some(number)
    })
}

/// Waits until a process has ended.
pub(super) fn wait_for_end(number: u32, patience: Duration) -> bool {
    let end = Instant::now() + patience;
    while Instant::now() < end {
        if state_of(number).is_none_or(|state| state == "Z") {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

/// Ends a process by its number.
pub(super) fn kill(number: u32) {
    if number != 0 && state_of(number).is_some() {
        let _ = Command::new("kill").arg("-KILL").arg(number.to_string()).status();
    }
}

/// Ends a child and collects it.
pub(super) fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

fn state_of(number: u32) -> Option<String> {
    stat(number)?.first().cloned()
}

fn parent_of(number: u32) -> Option<u32> {
    stat(number)?.get(1)?.parse().ok()
}

/// State, parent …; the name before them may itself hold blanks and brackets.
fn stat(number: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{number}/stat")).ok()?;
    let (_, rest) = text.rsplit_once(") ")?;
    Some(rest.split(' ').map(str::to_owned).collect())
}
