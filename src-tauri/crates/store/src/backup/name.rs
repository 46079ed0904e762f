use std::io;
use std::path::Path;

use domain::problem::{Code, Problem};
use jiff::civil::DateTime;

use super::BackupFile;

const MOMENT: &str = "%Y-%m-%dT%H-%M-%S";

/// `Linden-Limmer-2026-11-22T14-32-05.beirat`: no colons, Windows allows none.
pub(crate) fn named(stem: &str, moment: DateTime) -> String {
    format!("{stem}-{}.beirat", moment.strftime(MOMENT))
}

/// The moment in the name of a backup of that register; `None` for any other file.
fn moment(stem: &str, name: &str) -> Option<DateTime> {
    let text = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(".beirat")?;
    let moment = DateTime::strptime(MOMENT, text).ok()?;
    // Only what this program wrote: the name must be exactly the one that it would give.
    (named(stem, moment) == name).then_some(moment)
}

/// The moment of a backup, of whatever register it is; `None` for what is not named as one.
pub(crate) fn moment_of(path: &Path) -> Option<DateTime> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(".beirat")?;
    let (before, _) = stem.split_at_checked(stem.len().checked_sub("-2026-11-22T14-32-05".len())?)?;
    moment(before, name)
}

/// What a write to a backup answers.
pub(crate) fn is_backup(moment: DateTime) -> Problem {
    Problem::new(Code::RegisterIsBackup).fact("zeit", moment.strftime("%d.%m.%Y, %H:%M Uhr"))
}

/// The backups of a register in a folder, the oldest first.
pub(super) fn list(folder: &Path, stem: &str) -> io::Result<Vec<BackupFile>> {
    let mut all = Vec::new();
    for found in std::fs::read_dir(folder)? {
        let found = found?;
        let name = found.file_name();
        let Some(at) = name.to_str().and_then(|name| moment(stem, name)) else { continue };
        let about = found.metadata()?;
        if about.is_file() {
            all.push(BackupFile { path: found.path(), at, size: about.len() });
        }
    }
    all.sort_by(|a, b| (a.at, &a.path).cmp(&(b.at, &b.path)));
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_known_by_its_name_alone() {
        let is_backup = |name: &str| moment_of(Path::new(name)).is_some();
        assert!(is_backup("Sicherungen/Linden-Limmer-2026-11-22T14-32-05.beirat"));
        assert!(is_backup("Süd-vor-umstellung-2026-11-22T14-32-05.beirat"));
        for name in [
            "Linden.beirat",
            "Linden-2026-11-22.beirat",
            "-2026-11-22T14-32-05.txt",
            "ä2026-11-22T14-32-05.beirat",
        ] {
            assert!(!is_backup(name), "{name}");
        }
    }
}
