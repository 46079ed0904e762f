//! SHA256SUMS over everything that is given away.

use std::fs;
use std::path::Path;

use super::release::{Release, unwritable, write};
use crate::{Done, process};

/// The name that `sha256sum --check` and people expect.
pub(super) const SUMS: &str = "SHA256SUMS";

/// Names of the files in a folder, in order, the sums themselves left out.
pub(super) fn names(folder: &Path) -> Done<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| unwritable(folder, &error))?.flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| name != SUMS);
    names.sort();
    Ok(names)
}

/// Writes the sums.
pub(super) fn sums(release: &Release) -> Done {
    let mut command = release.tool("sha256sum");
    command.current_dir(&release.out).arg("--").args(names(&release.out)?);
    write(&release.out.join(SUMS), process::output(&mut command)?)
}
