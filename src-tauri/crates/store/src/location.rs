//! Where a register may lie. SQLite's log needs the memory that the programs of one computer share, so a
//! network share can damage a register; a program that synchronises folders copies the file and its log
//! at different moments and brings back old ones.

use std::path::{Component, Path, PathBuf, Prefix};

use domain::problem::{Code, Problem};

/// What programs that synchronise leave in the folders that they watch: Dropbox, ownCloud and Nextcloud, Syncthing,
/// Synology Drive, Google Drive.
const MARKS: &[&str] = &[
    ".dropbox.cache",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    ".stfolder",
    ".SynologyWorkingDirectory",
    ".tmp.drivedownload",
];

/// Why a register must not lie at `path`; `synced` are folders of which this computer says that they are
/// synchronised.
pub fn unfit(path: &Path, synced: &[PathBuf]) -> Option<Problem> {
    let folder = crate::backup::folder_of(path);
    // The real place: a letter of a drive may stand for a share, a link may lead into another folder.
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let about = |code: Code, folder: &Path| {
        Problem::new(code).fact("datei", crate::trouble::shown(path)).fact("ordner", readable(folder))
    };
    // Also by its name: what lies behind it is not always told.
    if on_share(folder) || on_share(&real) {
        return Some(about(Code::RegisterOnShare, folder));
    }
    let is_synced = |one: &&Path| {
        MARKS.iter().any(|mark| one.join(mark).exists())
            // In the folder of the person Dropbox keeps a folder of that name with its own settings.
            || one.join(".dropbox").is_file()
            || synced.iter().any(|root| root.canonicalize().is_ok_and(|root| root == **one))
    };
    real.ancestors().find(is_synced).map(|root| about(Code::RegisterSynced, root))
}

/// `\\server\amt`; Windows gives a drive that stands for a share as such, too.
fn on_share(real: &Path) -> bool {
    match real.components().next() {
        Some(Component::Prefix(prefix)) => {
            matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
        }
        _ => false,
    }
}

/// Without the mark that Windows puts before a path that was looked up.
fn readable(folder: &Path) -> String {
    let text = folder.display().to_string();
    match text.strip_prefix(r"\\?\UNC\") {
        Some(share) => format!(r"\\{share}"),
        None => text.strip_prefix(r"\\?\").unwrap_or(&text).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_synchronised_is_no_place_for_a_register() {
        let home = tempfile::tempdir().unwrap();
        let deep = home.path().join("Büro/Beirat");
        std::fs::create_dir_all(&deep).unwrap();
        let register = deep.join("Linden.beirat");
        assert_eq!(unfit(&register, &[]), None);
        let problem = unfit(&register, &[home.path().to_owned()]).unwrap();
        assert_eq!(problem.code, Code::RegisterSynced);
        std::fs::write(home.path().join("Büro/.owncloudsync.log"), "").unwrap();
        let problem = unfit(&register, &[]).unwrap();
        assert_eq!(problem.code, Code::RegisterSynced);
        assert!(problem.sentence.contains("Büro"), "{}", problem.sentence);
        assert!(!problem.sentence.contains(r"\\?\"), "{}", problem.sentence);
    }

    #[cfg(windows)]
    #[test]
    fn a_share_is_no_place_for_a_register() {
        let code = |path: &str| unfit(Path::new(path), &[]).map(|problem| problem.code);
        assert_eq!(code(r"\\server\amt\Linden.beirat"), Some(Code::RegisterOnShare));
        assert_eq!(code(r"\\?\UNC\server\amt\Linden.beirat"), Some(Code::RegisterOnShare));
        assert_eq!(code(r"C:\Ämter\Linden.beirat"), None);
    }
}
