//! The two setups, by Debian's makensis.

use std::fs;
use std::path::{Path, PathBuf};

use super::release::{Release, read, unwritable};
use crate::{Done, Stop, place, process};

/// Compiles both setups from the files in `stage`; uninstaller and setup are signed on the way.
pub(super) fn setups(release: &Release, stage: &Path) -> Done {
    let files = release.date(stage)?;
    let list = read(&place::root().join("src-tauri/packaging/files.nsh"))?;
    if let Some(file) = files.iter().find(|file| !is_listed(&list, file)) {
        return Err(Stop(format!("{} fehlt in files.nsh.", file.display())));
    }
    let size: u64 = files.iter().filter_map(|file| fs::metadata(file).ok()).map(|file| file.len()).sum();
    let own = std::env::current_exe().map_err(|error| unwritable(stage, &error))?;
    for (ending, all_users) in [("setup", false), ("setup-alle-benutzer", true)] {
        let out = named(release, ending);
        let mut command = release.tool("makensis");
        command.args(["-WX", "-INPUTCHARSET", "UTF8", "-V2"]);
        command
            .arg(format!("-DVERSION={}", release.version))
            .arg(format!("-DSIZE_KB={}", size.div_ceil(1024)));
        command.arg(format!("-DSTAGE={}", stage.display())).arg(format!("-DOUT={}", out.display()));
        command.arg(format!("-DSIGN=\"{}\" sign", own.display()));
        command.arg(format!("-DICON={}", place::root().join("src-tauri/icons/icon.ico").display()));
        if all_users {
            command.arg("-DALL_USERS");
        }
        process::run(command.arg(place::root().join("src-tauri/packaging/setup.nsi")))?;
        if !out.is_file() {
            return Err(Stop(format!("makensis hat {} nicht geschrieben.", out.display())));
        }
    }
    Ok(())
}

fn named(release: &Release, ending: &str) -> PathBuf {
    release.out.join(format!("Beiratsmappe-{}-{ending}.exe", release.version))
}

/// Would the setup bring this file?
fn is_listed(list: &str, file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    list.contains(&format!("!insertmacro ${{DO}} \"{name}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_the_setup_would_forget_is_seen() {
        let list = "!macro EachFile DO\n  !insertmacro ${DO} \"Beiratsmappe.exe\"\n!macroend\n";
        assert!(is_listed(list, Path::new("/stage/Beiratsmappe.exe")));
        assert!(!is_listed(list, Path::new("/stage/Neues.dll")));
    }
}
