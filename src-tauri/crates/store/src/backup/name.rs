use std::io;
use std::path::Path;

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
