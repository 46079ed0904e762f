//! The usual setup: for one person, without an administrator.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use serde_json::json;

use super::made::{OLDER, Setups};
use super::{CLI, DONE, ELSEWHERE, Installed, NEWER, NO_POLICY, RUNNING, UNINSTALLER};
use crate::job::Shell;
use crate::test::windows::computer::Computer;
use crate::test::windows::{Checks, imports};
use crate::wine::Prefix;
use crate::{Done, Stop, place};

/// What `/D=` gets, in words: it has to stand at the end and without quotation marks.
const FOLDER: [&str; 2] = [r"/D=C:\Fachverfahren", r"Süd\Beiräte"];
/// Has the uninstaller run where it lies, so that its exit code can be seen; in words for the same reason.
const IN_PLACE: [&str; 2] = [r"_?=C:\Fachverfahren", r"Süd\Beiräte"];

struct Case<'a> {
    computer: &'a Computer<'a>,
    prefix: &'a Prefix,
    setups: &'a Setups,
    installed: Installed<'a>,
}

pub(super) fn test(computer: &Computer<'_>, prefix: &Prefix, setups: &Setups, checks: &mut Checks) -> Done {
    let folder = prefix.drive_c().join("Fachverfahren Süd/Beiräte");
    let case = Case { computer, prefix, setups, installed: Installed { computer, folder, root: "HKCU" } };
    case.refuses_before_anything_is_there(checks)?;
    case.installs(&setups.old, OLDER, &setups.old_stage, checks)?;
    let register = case.bring_old_register()?;
    case.installs(&setups.new, &setups.version, &setups.stage, checks)?;
    case.migrates(&register, checks)?;
    case.works(checks)?;
    case.refuses(checks)?;
    case.refuses_while_running(&register, checks)?;
    case.takes_a_policy(checks)?;
    case.goes(&register, checks)
}

impl Case<'_> {
    fn setup(&self, setup: &Path, words: &[&str]) -> Done<i32> {
        self.computer.run(setup, &[&["/S"], words].concat())
    }

    fn shell(&self, register: PathBuf) -> Shell {
        Shell::new(self.prefix.program(self.installed.file(CLI)), register)
    }

    fn refuses_before_anything_is_there(&self, checks: &mut Checks) -> Done {
        let broken = self.setups.folder.join("beschädigt.exe");
        imports::change_one_byte(&self.setups.new, &broken)?;
        let code = self.setup(&broken, &FOLDER)?;
        checks.that("Beschädigtes Setup: verweigert", code != DONE);
        checks.that("Beschädigtes Setup: nichts geschrieben", !self.installed.folder.exists());
        let code = self.setup(&self.setups.new, &[&[r"/RICHTLINIE=C:\fehlt.toml"], &FOLDER[..]].concat())?;
        checks.same("Richtlinie fehlt: verweigert", &code, &NO_POLICY);
        checks.that("Richtlinie fehlt: nichts geschrieben", !self.installed.folder.exists());
        Ok(())
    }

    fn installs(&self, setup: &Path, version: &str, stage: &Path, checks: &mut Checks) -> Done {
        println!("        Setup {version}:");
        checks.same("Stilles Setup", &self.setup(setup, &FOLDER)?, &DONE);
        self.installed.is_there(stage, version, &self.computer.start_menu(false), checks);
        Ok(())
    }

    /// A register that an older version of the program left behind.
    fn bring_old_register(&self) -> Done<PathBuf> {
        let data = self.computer.local().join("Beiratsmappe");
        place::create(&data)?;
        let register = data.join("Linden-Limmer.beirat");
        let old = place::root().join("tests/registers/0.3.0.beirat");
        fs::copy(old, &register).map_err(|error| Stop(format!("{}: {error}.", register.display())))?;
        Ok(register)
    }

    /// The first start after an update: the backup from before can still be gone back to.
    fn migrates(&self, register: &Path, checks: &mut Checks) -> Done {
        let before = schema(register);
        let shell = self.shell(register.to_owned());
        let overview = shell.call("overview", &json!({}))?;
        checks.same("Alte Mappe: lässt sich ändern", &overview.get("writable"), &Some(&json!(true)));
        checks.that("Alte Mappe: umgestellt", schema(register) > before);
        checks.that("Alte Mappe: in Ordnung", shell.check().is_ok());
        let beside = fs::read_dir(self.computer.local().join("Beiratsmappe")).into_iter().flatten().flatten();
        let backup = beside
            .map(|entry| entry.path())
            .find(|path| path.display().to_string().contains("-vor-umstellung-"));
        checks.that("Alte Mappe: Sicherung von vorher liegt da", backup.is_some());
        let Some(backup) = backup else { return Ok(()) };
        checks.same("Sicherung von vorher: im alten Stand", &schema(&backup), &before);
        let again = self.shell(self.computer.local().join("Zurück.beirat"));
        again.restore(&backup)?;
        checks.that("Sicherung von vorher: lässt sich einspielen", again.check().is_ok());
        Ok(())
    }

    fn works(&self, checks: &mut Checks) -> Done {
        let shell = self.shell(self.prefix.drive_c().join("Fachverfahren Süd/Beispiel für alle.beirat"));
        shell.sample("done")?;
        checks.that("Eingerichtetes Programm: Beispiel und Prüfung", shell.check().is_ok());
        let paper = self.prefix.drive_c().join("Fachverfahren Süd/Drucksache für Süd.pdf");
        shell.call("write_paper", &json!({ "kind": "proposal", "id": 1, "path": shell.path(&paper) }))?;
        checks.that(
            "Eingerichtetes Programm: PDF",
            fs::read(paper).is_ok_and(|bytes| bytes.starts_with(b"%PDF")),
        );
        Ok(())
    }

    fn refuses(&self, checks: &mut Checks) -> Done {
        let before = self.installed.state();
        checks.same("Ältere Version: verweigert", &self.setup(&self.setups.old, &FOLDER)?, &NEWER);
        checks.that("Ältere Version: nichts verändert", self.installed.state() == before);
        checks.same(
            "Anderer Ordner: verweigert",
            &self.setup(&self.setups.new, &[r"/D=C:\Anderswo"])?,
            &ELSEWHERE,
        );
        checks.that("Anderer Ordner: nichts verändert", self.installed.state() == before);
        let broken = self.setups.folder.join("beschädigt.exe");
        checks.that("Beschädigtes Setup: verweigert", self.setup(&broken, &FOLDER)? != DONE);
        checks.that("Beschädigtes Setup: nichts verändert", self.installed.state() == before);
        checks.same("Dieselbe Version noch einmal", &self.setup(&self.setups.new, &FOLDER)?, &DONE);
        Ok(())
    }

    fn refuses_while_running(&self, register: &Path, checks: &mut Checks) -> Done {
        let before = self.installed.state();
        let mut running = self.run_and_wait(register)?;
        let code = self.setup(&self.setups.new, &FOLDER)?;
        let removed = self.computer.run(&self.uninstaller(), &[&["/S"], &IN_PLACE[..]].concat())?;
        drop(running.stdin.take());
        let ended = running.wait().is_ok_and(|status| status.success());
        checks.same("Programm läuft: Setup verweigert", &code, &RUNNING);
        checks.same("Programm läuft: Deinstallieren verweigert", &removed, &RUNNING);
        checks.that("Programm läuft: nichts verändert", self.installed.state() == before);
        checks.that("Programm läuft: und endet ungestört", ended);
        Ok(())
    }

    /// The command line program, as long as its input is open.
    fn run_and_wait(&self, register: &Path) -> Done<Child> {
        let program = self.prefix.program(self.installed.file(CLI));
        let mut command = program.command();
        command.args(["call", "overview", "--register", &program.path(register)]);
        command.stdin(Stdio::piped()).stdout(Stdio::null());
        let child = command.spawn().map_err(|error| Stop(format!("{program}: {error}.")))?;
        // There is nothing to see of it; Wine starts a program within this time.
        std::thread::sleep(std::time::Duration::from_secs(3));
        Ok(child)
    }

    fn takes_a_policy(&self, checks: &mut Checks) -> Done {
        let policy = self.setups.folder.join("Für alle.toml");
        let text = "# Richtlinie für die Probe\n";
        fs::write(&policy, text).map_err(|error| Stop(format!("{}: {error}.", policy.display())))?;
        let switch = format!("/RICHTLINIE={}", self.computer.named(&policy));
        checks.same(
            "Richtlinie: Setup",
            &self.setup(&self.setups.new, &[&[switch.as_str()], &FOLDER[..]].concat())?,
            &DONE,
        );
        let kept = || fs::read_to_string(self.installed.file("Richtlinie.toml")).unwrap_or_default();
        checks.same("Richtlinie: liegt beim Programm", &kept().as_str(), &text);
        checks.same("Richtlinie: Setup ohne sie", &self.setup(&self.setups.new, &FOLDER)?, &DONE);
        checks.same("Richtlinie: bleibt", &kept().as_str(), &text);
        Ok(())
    }

    fn goes(&self, register: &Path, checks: &mut Checks) -> Done {
        let data = fs::read(register).unwrap_or_default();
        self.installed.goes(&self.computer.start_menu(false), checks)?;
        checks.that("Die Mappe bleibt", !data.is_empty() && fs::read(register).is_ok_and(|now| now == data));
        Ok(())
    }

    fn uninstaller(&self) -> PathBuf {
        self.installed.file(UNINSTALLER)
    }
}

/// The version of the schema, from the header of the file.
fn schema(register: &Path) -> Option<u32> {
    let bytes = fs::read(register).ok()?;
    bytes.get(60..64)?.try_into().ok().map(u32::from_be_bytes)
}
