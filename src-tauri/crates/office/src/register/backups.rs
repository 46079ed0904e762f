use std::fs;
use std::path::{Path, PathBuf};

use domain::problem::Code;
use domain::{Problem, Problems, text};
use sha2::{Digest as _, Sha256};
use store::Seat;
use store::rows::Setting;

use super::switch::same;
use super::{
    BackedUp, Backup, BackupFile, BackupList, CheckRegister, Checked, ListBackups, Restore, Restored,
    SetSecondFolder,
};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::surroundings::Place;
use crate::table::Run;

const SECOND_FOLDER: &str = "second_backup_folder";

/// What is decided about the second folder for backups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SecondFolder {
    /// The IT says which.
    Prescribed(PathBuf),
    /// The person chose it.
    Chosen(PathBuf),
    /// The person does without.
    Without,
    /// Nobody was asked yet.
    Open,
}

impl SecondFolder {
    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::Prescribed(path) | Self::Chosen(path) => Some(path),
            Self::Without | Self::Open => None,
        }
    }
}

/// The second folder for backups of the register on the desk.
pub(super) fn second_folder(desk: &Desk) -> SecondFolder {
    if let Some(path) = &desk.place.second_backups {
        return SecondFolder::Prescribed(path.clone());
    }
    match desk.read(|reader| Ok(reader.setting(SECOND_FOLDER)?)).ok().flatten() {
        Some(setting) if setting.value.is_empty() => SecondFolder::Without,
        Some(setting) => SecondFolder::Chosen(PathBuf::from(setting.value)),
        None => SecondFolder::Open,
    }
}

/// The folders that get a backup: the one of this PC, and the second one. The second one may be shared by many: each
/// has a folder of its own in it, so that nobody thins out the backups of somebody else.
pub(super) fn folders(desk: &Desk) -> Vec<PathBuf> {
    let mut own = format!("{} an {}", desk.around.actor.name, desk.around.host);
    if let Some(other) = other(desk) {
        own = format!("{own}, {other}");
    }
    let own: String =
        own.chars().map(|c| if c.is_alphanumeric() || " -_,".contains(c) { c } else { '-' }).collect();
    let second = second_folder(desk);
    std::iter::once(first(desk)).chain(second.path().map(|path| path.join(own.trim()))).collect()
}

/// The folder of this PC. Where one folder is prescribed for all registers, each but the own one has its own in it.
fn first(desk: &Desk) -> PathBuf {
    let Place { backups, register, .. } = &desk.place;
    match other(desk) {
        Some(other) if *backups != Place::backups_beside(register) => backups.join(other),
        _ => backups.clone(),
    }
}

/// What tells a register that is not the person's own from others of the same name: they all are called
/// `beiratsmappe`.
fn other(desk: &Desk) -> Option<String> {
    let Place { register, own, .. } = &desk.place;
    if register == own {
        return None;
    }
    let name = register.file_stem().unwrap_or_default().to_string_lossy();
    let sum = Sha256::digest(register.as_os_str().as_encoded_bytes());
    let sum: String = sum.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    Some(format!("{name} {sum}"))
}

impl Run for Backup {
    fn run(self, desk: &mut Desk) -> Result<BackedUp, Problems> {
        make(desk)
    }
}

/// Makes a proven backup in every folder. A folder that fails does not keep the others from theirs.
pub(crate) fn make(desk: &mut Desk) -> Result<BackedUp, Problems> {
    make_all(desk, false)
}

fn make_all(desk: &mut Desk, keep_all: bool) -> Result<BackedUp, Problems> {
    let now = desk.now();
    let mut made = BackedUp { files: Vec::new(), warnings: Vec::new() };
    let folders = folders(desk);
    desk.second_failed = None;
    for (index, folder) in folders.into_iter().enumerate() {
        let register = desk.register()?;
        let ready =
            if index == 0 { ensure(&folder) } else { reach(&folder, desk.place.second_backups.is_some()) };
        let outcome = ready
            .and_then(|()| {
                if keep_all { register.backup_beside(&folder, &now) } else { register.backup(&folder, &now) }
            })
            .map(|report| report.path);
        match outcome {
            Ok(path) => made.files.extend(
                listed(&folder, &desk.place.register).into_iter().find(|f| Path::new(&f.path) == path),
            ),
            Err(problem) => {
                if index > 0 {
                    let shown = folder.parent().unwrap_or(&folder).display();
                    desk.second_failed = Some(Problem::new(Code::SecondFolderFailed).fact("ordner", shown));
                }
                made.warnings.push(problem);
            }
        }
    }
    match (made.files.is_empty(), made.warnings.first()) {
        (true, Some(problem)) => Err(problem.clone().into()),
        _ => Ok(made),
    }
}

/// The own folder is made where it is missing.
fn ensure(folder: &Path) -> Result<(), Problem> {
    fs::create_dir_all(folder).map_err(|_| Problem::new(Code::FolderMissing).fact("ordner", folder.display()))
}

/// A missing second folder is a stick not plugged in. One that the IT prescribes may bear the name of the person, for
/// whom nobody has made it yet.
fn reach(folder: &Path, is_prescribed: bool) -> Result<(), Problem> {
    let shared = folder.parent().unwrap_or(folder);
    let missing = |_| Problem::new(Code::FolderMissing).fact("ordner", shared.display());
    if is_prescribed && !shared.is_dir() {
        fs::create_dir(shared).map_err(missing)?;
    }
    if folder.is_dir() { Ok(()) } else { fs::create_dir(folder).map_err(missing) }
}

fn listed(folder: &Path, register: &Path) -> Vec<BackupFile> {
    // A folder that is not there holds no backups.
    let files = store::backups(folder, register).unwrap_or_default();
    files
        .into_iter()
        .map(|file| BackupFile {
            path: file.path.display().to_string(),
            at: file.at.strftime("%Y-%m-%d %H:%M").to_string(),
            bytes: i64::try_from(file.size).unwrap_or(i64::MAX),
        })
        .collect()
}

/// The newest backup on this PC. The second folder is not asked: a share that is gone answers only after many
/// seconds, and this is asked after every act.
pub(super) fn latest(desk: &Desk) -> Option<BackupFile> {
    listed(&first(desk), &desk.place.register).into_iter().next()
}

fn all(desk: &Desk) -> Vec<BackupFile> {
    let mut files: Vec<BackupFile> =
        folders(desk).iter().flat_map(|folder| listed(folder, &desk.place.register)).collect();
    files.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.path.cmp(&b.path)));
    files
}

/// Once a day, as soon as there is something to keep: a program left open over night still gets
/// its backup. What went wrong shows in the overview, which then names an older backup.
pub(crate) fn daily(desk: &mut Desk) {
    if !desk.place.keep_backups || !writable(desk) {
        return;
    }
    let today = desk.today().iso();
    let has_content = desk.read(|reader| Ok(reader.last_entry()? > 0)).unwrap_or(false);
    let done =
        listed(&first(desk), &desk.place.register).first().is_some_and(|file| file.at.starts_with(&today));
    if has_content && !done {
        let _ = make(desk);
    }
}

fn writable(desk: &Desk) -> bool {
    desk.register.as_ref().is_some_and(|register| register.read_only().is_none())
}

impl Run for ListBackups {
    fn run(self, desk: &mut Desk) -> Result<BackupList, Problems> {
        Ok(BackupList { files: all(desk) })
    }
}

impl Run for Restore {
    fn run(self, desk: &mut Desk) -> Result<Restored, Problems> {
        let Some(file) = self.file.filter(|file| !file.trim().is_empty()) else {
            return Err(Problem::new(Code::TextMissing).fact("was", "Die Sicherung").at("file").into());
        };
        let seat = Seat { person: desk.around.actor.name.clone(), host: desk.around.host.clone() };
        if let Some(register) = desk.register.take()
            && let Err(problem) = register.close()
        {
            desk.open();
            return Err(problem.into());
        }
        let outcome = store::restore(Path::new(&file), &desk.place.register, &seat, &desk.now());
        // Whatever came of it, the desk works on with the register that lies there now.
        desk.open();
        let report = outcome?;
        let entry = desk.read(|reader| Ok(reader.last_entry()?))?;
        Ok(Restored { kept: report.replaced.map(|path| path.display().to_string()), entry })
    }
}

impl Run for SetSecondFolder {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        if let SecondFolder::Prescribed(path) = second_folder(desk) {
            return Err(Problem::new(Code::SecondFolderPrescribed).fact("ordner", path.display()).into());
        }
        let folder = text::path(&self.folder.unwrap_or_default()).map_err(|p| p.at("folder"))?;
        if !folder.is_empty() && !Path::new(&folder).is_dir() {
            return Err(Problem::new(Code::FolderMissing).at("folder").fact("ordner", folder).into());
        }
        if !folder.is_empty() && same(Path::new(&folder), &desk.place.backups) {
            return Err(Problem::new(Code::SecondFolderSame).at("folder").into());
        }
        desk.act(deed("set_second_folder"), |tx| {
            // Without a second folder is a decision, too: it is kept, so that nobody is asked again.
            let id = tx.read().setting(SECOND_FOLDER)?.map_or(0, |old| old.id);
            tx.put(&mut Setting { id, key: SECOND_FOLDER.to_owned(), value: folder.clone() })?;
            tx.relabel(if folder.is_empty() {
                "Sicherungen ohne zweiten Ordner"
            } else {
                "Zweiter Sicherungsordner gesetzt"
            });
            Ok(0)
        })
    }
}

impl Run for CheckRegister {
    fn run(self, desk: &mut Desk) -> Result<Checked, Problems> {
        let found = desk.register()?.check()?;
        let entries = desk.read(|reader| Ok(reader.last_entry()?)).unwrap_or(0);
        Ok(Checked { sound: found.is_empty(), found, entries })
    }
}

/// The backup on closing; then the register is freed.
pub(crate) fn close(mut desk: Desk) -> Result<(), Problems> {
    let backed_up = on_leaving(&mut desk, false);
    let _ = crate::scratch::empty(&desk.place.scratch);
    if let Some(register) = desk.register.take() {
        register.close()?;
    }
    backed_up
}

/// The backup that is made when a register is put away. `keep_all`: one of the older ones is to be looked at, so none
/// may be thinned out for it.
pub(super) fn on_leaving(desk: &mut Desk, keep_all: bool) -> Result<(), Problems> {
    let has_content = desk.read(|reader| Ok(reader.last_entry()? > 0)).unwrap_or(false);
    if desk.place.keep_backups && writable(desk) && has_content {
        make_all(desk, keep_all).map(|_| ())
    } else {
        Ok(())
    }
}
