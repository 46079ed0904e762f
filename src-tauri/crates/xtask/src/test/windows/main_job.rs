//! The same work here and on Windows: the same bytes, the same answers, registers that either opens.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::Checks;
use super::answers::same_answers;
use super::crates::CRATES;
use crate::job::{Result, Shell};
use crate::test::tally::Tally;
use crate::wine::{Prefix, Program};
use crate::{Done, Stop, cargo, pages, place};

/// One of the two systems.
struct Side {
    name: &'static str,
    program: Program,
    folder: PathBuf,
}

pub(super) fn compare(prefix: &Prefix) -> Done<Tally> {
    // A test of the program brings the program along, with the features that all tests have.
    let brought = ["--test", "paths"];
    let windows = cargo::tested("beiratsmappe-cli", &[&CRATES[..], &brought].concat())?;
    let linux = cargo::tested("beiratsmappe-cli", &brought)?;
    let (linux, windows) = (Program::native(linux), prefix.program(windows));
    let sides = [Side::new("Linux", linux, prefix)?, Side::new("Windows", windows, prefix)?];
    let mut checks = Checks::default();
    main_job(&sides, &mut checks)?;
    every_kind(&sides, &mut checks)?;
    Ok(checks.count())
}

impl Side {
    fn new(name: &'static str, program: Program, prefix: &Prefix) -> Done<Self> {
        let folder = prefix.drive_c().join("Förderanträge Süd").join(name);
        place::create(&folder)?;
        Ok(Self { name, program: program.used_by("Frau Krüger-Öztürk"), folder })
    }

    fn shell(&self, register: &str) -> Shell {
        Shell::new(self.program.clone(), self.folder.join(register))
    }

    fn seen(&self) -> String {
        self.program.path(&self.folder)
    }
}

fn main_job(sides: &[Side; 2], checks: &mut Checks) -> Done {
    let mut all = Vec::new();
    for side in sides {
        let shell = side.shell("Beirat Südstadt.beirat");
        shell.sample("board")?;
        let result = shell.main_job()?;
        let papers = shell.write_papers(&result, &side.folder)?;
        shell.check()?;
        all.push((shell, result, papers));
    }
    let [(linux, result, papers), (windows, _, windows_papers)] = &all[..] else { return Ok(()) };
    same_answers("Hauptaufgabe", sides.each_ref().map(Side::seen), [linux, windows], checks);
    same_files(papers, windows_papers, checks)?;
    for (made, other) in [(&sides[0], &sides[1]), (&sides[1], &sides[0])] {
        exchanged(made, other, result, checks)?;
    }
    Ok(())
}

fn every_kind(sides: &[Side; 2], checks: &mut Checks) -> Done {
    let mut all = Vec::new();
    for side in sides {
        let shell = side.shell("Jede Art.beirat");
        let out = side.folder.join("Jede Art");
        place::create(&out)?;
        let papers = pages::write(&shell, &out)?;
        shell.check()?;
        all.push((shell, papers));
    }
    let [(linux, papers), (windows, windows_papers)] = &all[..] else { return Ok(()) };
    same_answers("Jede Art von Dokument", sides.each_ref().map(Side::seen), [linux, windows], checks);
    same_files(papers, windows_papers, checks)
}

/// A register made on one system is sound on the other, and its papers there are the same.
fn exchanged(made: &Side, other: &Side, result: &Result, checks: &mut Checks) -> Done {
    let own = made.shell("Beirat Südstadt.beirat");
    let shell = other.shell("Mitgebracht.beirat");
    fs::copy(&own.register, &shell.register).map_err(|error| unreadable(&own.register, &error))?;
    let (from, to) = (made.name, other.name);
    checks.that(&format!("Mappe von {from} ist unter {to} in Ordnung"), shell.check().is_ok());
    let written = other.folder.join("mitgebracht.pdf");
    for (paper, id) in [("minutes", result.sitting), ("proposal", result.proposal)] {
        let request =
            |shell: &Shell, path: &Path| json!({ "kind": paper, "id": id, "path": shell.path(path) });
        let here = made.folder.join("eigen.pdf");
        own.call("write_paper", &request(&own, &here))?;
        shell.call("write_paper", &request(&shell, &written))?;
        let same = bytes(&here)? == bytes(&written)?;
        checks.that(&format!("{paper} aus der Mappe von {from} wird unter {to} dasselbe PDF"), same);
    }
    Ok(())
}

fn same_files(linux: &[PathBuf], windows: &[PathBuf], checks: &mut Checks) -> Done {
    let names = |paths: &[PathBuf]| -> Vec<String> { paths.iter().map(|path| name(path)).collect() };
    checks.same("dieselben Dokumente", &names(linux), &names(windows));
    for (one, other) in linux.iter().zip(windows) {
        checks.that(&format!("{}: Byte für Byte gleich", name(one)), bytes(one)? == bytes(other)?);
    }
    Ok(())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn bytes(path: &Path) -> Done<Vec<u8>> {
    fs::read(path).map_err(|error| unreadable(path, &error))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Stop {
    Stop(format!("{} lässt sich nicht lesen: {error}.", path.display()))
}
