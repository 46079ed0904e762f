//! Stories only: no WebDriver can drive a native dialog, so a folder answers instead.

use std::fs;
use std::path::{Path, PathBuf};

use office::{Code, Problem};

/// The folder that answers, where a story named one.
pub(super) fn answers() -> Option<PathBuf> {
    std::env::var_os("BEIRATSMAPPE_ANSWERS").filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// The subfolder `Ordner`, made where it is not there yet.
pub(super) fn folder(answers: &Path) -> Option<PathBuf> {
    let folder = answers.join("Ordner");
    fs::create_dir_all(&folder).ok().map(|()| folder)
}

/// Everything in the subfolder `Unterlagen`, by name.
pub(super) fn files(answers: &Path) -> Option<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(answers.join("Unterlagen")).ok()?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    Some(files)
}

/// Copies what the viewer would show.
pub(super) fn show(answers: &Path, path: &Path) -> Result<(), Problem> {
    let shown = answers.join("geöffnet");
    let name = path.file_name().unwrap_or_default();
    fs::create_dir_all(&shown)
        .and_then(|()| fs::copy(path, shown.join(name)))
        .map(|_| ())
        .map_err(|error| Problem::new(Code::FileFailed).fact("datei", path.display()).fact("grund", error))
}
