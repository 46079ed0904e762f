//! The setup, silently, in a folder with umlauts and spaces: in, over an older one, refused, out again.

mod made;
mod per_machine;
mod per_user;

use std::path::{Path, PathBuf};

use super::computer::{Computer, comes, content};
use super::{Checks, imports};
use crate::test::tally::Tally;
use crate::wine::Prefix;
use crate::{Done, place};

use made::Setups;

/// How a setup ends; the table stands in `src-tauri/packaging/README.md`.
const DONE: i32 = 0;
const RUNNING: i32 = 4;
const NEWER: i32 = 5;
const ELSEWHERE: i32 = 7;
const NO_POLICY: i32 = 8;

const UNINSTALL: &str = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Beiratsmappe";
const WINDOW: &str = "Beiratsmappe.exe";
const UNINSTALLER: &str = "Deinstallieren.exe";
const CLI: &str = "beiratsmappe-cli.exe";
const SHIPPED: [&str; 8] = [
    WINDOW,
    UNINSTALLER,
    "Hinweise-fuer-die-IT.html",
    "LICENSE.txt",
    "LIZENZEN.txt",
    "SBOM.cdx.json",
    "WebView2Loader.dll",
    CLI,
];

pub(super) fn test(prefix: &Prefix) -> Done<Tally> {
    let mut checks = Checks::default();
    let setups = Setups::make(&prefix.drive_c().join("Verteilung Süd"))?;
    programs(&setups, &mut checks)?;
    let computer = Computer::of(prefix)?;
    per_user::test(&computer, prefix, &setups, &mut checks)?;
    per_machine::test(&computer, prefix, &setups, &mut checks)?;
    Ok(checks.count())
}

/// What can be seen of the programs without running them.
fn programs(setups: &Setups, checks: &mut Checks) -> Done {
    let (window, cli) = (setups.stage.join(WINDOW), setups.stage.join(CLI));
    imports::only_of_the_system(&window, true, checks)?;
    imports::only_of_the_system(&cli, false, checks)?;
    for program in [&window, &cli] {
        imports::nothing_of_this_computer(program, checks)?;
    }
    // Windows 10 and 11 share this one.
    let supported = "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}";
    imports::tells_windows(
        &window,
        &["longPathAware", "activeCodePage", "UTF-8", "PerMonitorV2", supported],
        checks,
    )?;
    imports::tells_windows(&cli, &["longPathAware", "activeCodePage", "UTF-8", supported], checks)?;
    let certificate = place::target()?.join("package/TEST.crt");
    for file in [&window, &cli, &setups.new, &setups.for_all] {
        imports::signed(file, &certificate, &setups.folder, checks)?;
    }
    Ok(())
}

/// A program folder as it lies on the disk.
struct Installed<'a> {
    computer: &'a Computer<'a>,
    folder: PathBuf,
    /// `HKCU` or `HKLM`.
    root: &'static str,
}

/// All that a refused setup must not touch.
#[derive(PartialEq)]
struct State {
    files: Vec<(PathBuf, Vec<u8>)>,
    entries: Vec<Option<String>>,
}

impl Installed<'_> {
    fn key(&self, key: &str) -> String {
        format!(r"{}\{key}", self.root)
    }

    fn entry(&self, value: &str) -> Option<String> {
        self.computer.registry(&self.key(UNINSTALL), value)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn names(&self) -> Vec<String> {
        let files = content(&self.folder);
        let mut names: Vec<String> = files
            .iter()
            .map(|(path, _)| path.strip_prefix(&self.folder).unwrap_or(path).display().to_string())
            .collect();
        names.sort();
        names
    }

    fn state(&self) -> State {
        let entries =
            ["DisplayName", "DisplayVersion", "InstallLocation", "UninstallString", "EstimatedSize"];
        State {
            files: content(&self.folder),
            entries: entries.iter().map(|value| self.entry(value)).collect(),
        }
    }

    /// Files, start menu, association and the entry for uninstalling are there.
    fn is_there(&self, stage: &Path, version: &str, start_menu: &Path, checks: &mut Checks) {
        checks.same("Dateien", &self.names(), &SHIPPED.map(str::to_owned).to_vec());
        let same = |name: &str| std::fs::read(self.file(name)).ok() == std::fs::read(stage.join(name)).ok();
        checks.that(
            "Dateien: dieselben wie gebaut",
            SHIPPED.iter().filter(|name| **name != UNINSTALLER).all(|name| same(name)),
        );
        let window = self.computer.named(&self.file(WINDOW));
        let link = std::fs::read(start_menu.join("Beiratsmappe.lnk")).unwrap_or_default();
        checks.that("Startmenü: Beiratsmappe führt zum Programm", contains(&link, &window));
        let association =
            |key: &str| self.computer.registry(&self.key(&format!(r"Software\Classes\{key}")), "");
        checks.same(
            "Dateien .beirat gehören dazu",
            &association(".beirat").as_deref(),
            &Some("Beiratsmappe.Mappe"),
        );
        let open = association(r"Beiratsmappe.Mappe\shell\open\command");
        checks.same("und öffnen das Programm", &open, &Some(format!(r#""{window}" "%1""#)));
        checks.same("Programmliste: Name", &self.entry("DisplayName").as_deref(), &Some("Beiratsmappe"));
        checks.same("Programmliste: Version", &self.entry("DisplayVersion").as_deref(), &Some(version));
        let place = self.computer.named(&self.folder);
        checks.same("Programmliste: Ordner", &self.entry("InstallLocation"), &Some(place.clone()));
        let quiet = Some(format!(r#""{place}\Deinstallieren.exe" /S"#));
        checks.same("Programmliste: stilles Deinstallieren", &self.entry("QuietUninstallString"), &quiet);
    }

    /// Uninstalls silently; nothing of it is left.
    fn goes(&self, start_menu: &Path, checks: &mut Checks) -> Done {
        checks.same("Deinstallieren", &self.computer.run(&self.file(UNINSTALLER), &["/S"])?, &DONE);
        // It goes on in a copy of itself; this entry is the last that it removes.
        comes(|| !self.computer.knows(&self.key(UNINSTALL)));
        checks.that("Programmliste nennt es nicht mehr", !self.computer.knows(&self.key(UNINSTALL)));
        checks.that("Programmordner ist fort", !self.folder.exists());
        checks.that("Startmenü ist leer", !start_menu.join("Beiratsmappe.lnk").exists());
        let classes = [r"Software\Classes\.beirat", r"Software\Classes\Beiratsmappe.Mappe"];
        checks.that("Verknüpfung ist fort", !classes.iter().any(|key| self.computer.knows(&self.key(key))));
        Ok(())
    }
}

/// A link names its program in the letters of this part of the world, one byte each.
fn contains(link: &[u8], text: &str) -> bool {
    let wanted: Vec<u8> =
        text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
    link.windows(wanted.len()).any(|window| window == wanted)
}
