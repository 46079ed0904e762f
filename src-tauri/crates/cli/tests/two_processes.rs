//! One register, two processes: who writes, who waits, and what is left when one dies.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod shell;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};
use shell::{call, refused, run};

const REGISTER: &str = "BEIRATSMAPPE_TEST_HELD";
const READY: &str = "die Mappe ist offen";

/// Not a test of its own: what the other process does. It opens the register and keeps it until its input ends.
#[test]
fn holder() {
    let Some(register) = std::env::var_os(REGISTER) else { return };
    let mut around = Surroundings::of_this_computer();
    around.actor = Actor { name: "Herr Brandt".into(), role: office::CLERK.into() };
    let mut office = Office::open(Place::beside(register.into()), around);
    office.call("overview", json!({})).unwrap();
    writeln!(std::io::stdout(), "\n{READY}").unwrap();
    let _ = std::io::stdin().read_line(&mut String::new());
    office.close().unwrap();
}

/// This very program once more, holding a register.
struct Holder {
    child: Child,
    /// Kept: a pipe that breaks would end it.
    _stdout: BufReader<ChildStdout>,
}

impl Holder {
    fn of(register: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "holder", "--nocapture"]).env(REGISTER, register);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let ready = stdout.by_ref().lines().map_while(Result::ok).any(|line| line == READY);
        assert!(ready, "it opens the register");
        Self { child, _stdout: stdout }
    }

    fn ends(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().unwrap().success());
    }

    fn dies(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn application() -> Value {
    json!({ "board": 1, "application": { "number": "", "received": "01.04.2019", "applicant": "Neu e.V.",
        "amount": "100", "purpose": "Fest", "reasoning": "" } })
}

#[test]
fn one_process_writes_the_other_reads_and_is_told_who() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("Südstadt Bult.beirat");
    run(&["sample", "--until", "planned"], &register, &json!({}));
    let holder = Holder::of(&register);
    let problems = refused("register_application", &register, &application());
    assert_eq!(problems[0]["code"], "RegisterHeld");
    assert!(
        problems[0]["sentence"].as_str().unwrap().starts_with("Herr Brandt arbeitet gerade"),
        "{problems}"
    );
    let seen = call("overview", &register, &json!({}));
    assert_eq!(seen["writable"], false);
    assert_eq!(call("applications", &register, &json!({ "board": 1 }))["count"], 2);
    assert_eq!(call("check", &register, &json!({}))["sound"], true);
    // Also a backup of what another one holds is a proven copy.
    let made = call("backup", &register, &json!({}));
    assert_eq!(made["files"].as_array().unwrap().len(), 1);
    holder.ends();
    call("register_application", &register, &application());
    assert_eq!(call("applications", &register, &json!({ "board": 1 }))["count"], 3);
    // The backup is a register like any other, of the moment before.
    let backup = Path::new(made["files"][0]["path"].as_str().unwrap());
    assert_eq!(call("applications", backup, &json!({ "board": 1 }))["count"], 2);
}

#[test]
fn the_register_of_a_process_that_died_is_free_and_whole() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("Mitte.beirat");
    run(&["sample", "--until", "planned"], &register, &json!({}));
    let holder = Holder::of(&register);
    refused("undo", &register, &json!({}));
    holder.dies();
    call("register_application", &register, &application());
    assert_eq!(call("check", &register, &json!({}))["sound"], true);
}

#[test]
fn nobody_goes_back_to_a_backup_under_another_ones_feet() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join("Nord.beirat");
    run(&["sample", "--until", "planned"], &register, &json!({}));
    let made = call("backup", &register, &json!({}));
    call("register_application", &register, &application());
    let holder = Holder::of(&register);
    let restore = json!({ "file": made["files"][0]["path"] });
    let names = || -> Vec<_> {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(refused("restore", &register, &restore)[0]["code"], "RegisterHeld");
    assert_eq!(names(), before);
    holder.ends();
    call("restore", &register, &restore);
    assert_eq!(call("applications", &register, &json!({ "board": 1 }))["count"], 2);
}
