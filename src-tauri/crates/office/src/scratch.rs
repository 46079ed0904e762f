//! The private folder: what was opened for looking at lies here until the program closes, or starts again.

use std::fs;
use std::io;
use std::path::Path;

use domain::Problem;

use crate::papers::failed;

/// Says that the folder is ours. Without it nothing is ever removed: somebody may have named a folder so.
const MARK: &str = ".beiratsmappe";

/// Makes the folder where it is missing, for this person alone.
pub(crate) fn ready(folder: &Path) -> Result<&Path, Problem> {
    make(folder).map_err(|error| failed(folder, &error))?;
    Ok(folder)
}

fn make(folder: &Path) -> io::Result<()> {
    if fs::symlink_metadata(folder).is_ok_and(|found| found.is_symlink()) {
        // Whoever laid a link here would get to read what is opened; the link goes, not what it leads to.
        fs::remove_file(folder)?;
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    let mark = folder.join(MARK);
    if fs::symlink_metadata(&mark).is_err() && fs::read_dir(folder)?.next().is_none() {
        fs::write(mark, [])?;
    }
    Ok(())
}

/// Takes a folder that nobody else uses as the private one, and empties it: for the start of the window.
///
/// # Errors
/// Where the folder can neither be made nor read.
pub fn start(folder: &Path) -> io::Result<()> {
    make(folder)?;
    let mark = folder.join(MARK);
    if fs::symlink_metadata(&mark).is_ok_and(|found| found.is_symlink()) {
        fs::remove_file(&mark)?;
    }
    fs::write(mark, [])?;
    empty(folder)
}

/// Empties the folder. Links are removed, never followed; a file that a viewer still holds stays until the
/// next time.
///
/// # Errors
/// Where the folder cannot be read.
pub fn empty(folder: &Path) -> io::Result<()> {
    let is_ours = |path: &Path| fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    if !fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir()) || !is_ours(&folder.join(MARK)) {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() == MARK {
            continue;
        }
        let path = entry.path();
        let _ = match entry.file_type() {
            // Removes links inside without following them.
            Ok(kind) if kind.is_dir() => fs::remove_dir_all(path),
            _ => fs::remove_file(path),
        };
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_ours_and_inside_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let own = home.path().join("Eigenes");
        fs::create_dir(&own).unwrap();
        fs::write(own.join("Brief.txt"), "bleibt").unwrap();
        empty(&own).unwrap();
        assert!(own.join("Brief.txt").exists(), "ein fremder Ordner bleibt, wie er ist");

        let scratch = home.path().join("Ansicht");
        ready(&scratch).unwrap();
        fs::write(scratch.join("Antrag.pdf"), "weg").unwrap();
        fs::create_dir(scratch.join("Unterordner")).unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&own, scratch.join("Verweis")).unwrap();
            std::os::unix::fs::symlink(own.join("Brief.txt"), scratch.join("Unterordner/Verweis")).unwrap();
        }
        empty(&scratch).unwrap();
        let left: Vec<_> = fs::read_dir(&scratch).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, [MARK]);
        assert!(own.join("Brief.txt").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_its_place_is_replaced_not_followed() {
        use std::os::unix::fs::PermissionsExt as _;
        let home = tempfile::tempdir().unwrap();
        let own = home.path().join("Eigenes");
        fs::create_dir(&own).unwrap();
        fs::write(own.join("Brief.txt"), "bleibt").unwrap();
        fs::write(own.join(MARK), "").unwrap();
        let scratch = home.path().join("Ansicht");
        std::os::unix::fs::symlink(&own, &scratch).unwrap();
        empty(&scratch).unwrap();
        assert!(own.join("Brief.txt").exists());
        ready(&scratch).unwrap();
        assert!(own.join("Brief.txt").exists());
        assert_eq!(fs::symlink_metadata(&scratch).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
