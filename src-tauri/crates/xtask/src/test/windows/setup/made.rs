//! The setups under test: those of this version, and one of an older.

use std::fs;
use std::path::{Path, PathBuf};

use super::{SHIPPED, UNINSTALLER};
use crate::{Done, Stop, place, process};

/// Any version before the first one.
pub(super) const OLDER: &str = "0.0.9";

/// The setups, in a folder with umlauts and a space.
pub(super) struct Setups {
    pub(super) folder: PathBuf,
    pub(super) new: PathBuf,
    pub(super) for_all: PathBuf,
    /// An older version, with other files.
    pub(super) old: PathBuf,
    pub(super) old_stage: PathBuf,
    pub(super) version: String,
    /// The files inside.
    pub(super) stage: PathBuf,
}

impl Setups {
    pub(super) fn make(folder: &Path) -> Done<Self> {
        let packages = place::target()?.join("package-probe");
        if packages.exists() {
            fs::remove_dir_all(&packages)
                .map_err(|error| Stop(format!("{}: {error}.", packages.display())))?;
        }
        let own = std::env::current_exe().map_err(|error| Stop(format!("xtask: {error}.")))?;
        let mut command = process::in_root(own);
        command.args(["package", "--only", "windows", "--fast", "--out"]).arg(&packages);
        // The signature of the tests, whoever runs them.
        process::run(command.env_remove("BEIRATSMAPPE_SIGN"))?;
        place::create(folder)?;
        let version = env!("CARGO_PKG_VERSION");
        let stage = place::target()?.join("package/windows");
        let brought = |ending: &str| -> Done<PathBuf> {
            let name = format!("Beiratsmappe-{version}-{ending}.exe");
            let copied = fs::copy(packages.join(&name), folder.join(&name));
            copied.map_err(|error| Stop(format!("{name}: {error}.")))?;
            Ok(folder.join(&name))
        };
        let setups = Self {
            folder: folder.to_owned(),
            new: brought("setup")?,
            for_all: brought("setup-alle-benutzer")?,
            old: folder.join(format!("Beiratsmappe-{OLDER}-setup.exe")),
            old_stage: folder.join("älter"),
            version: version.to_owned(),
            stage,
        };
        setups.make_older()?;
        Ok(setups)
    }

    fn make_older(&self) -> Done {
        let root = place::root();
        place::create(&self.old_stage)?;
        for name in SHIPPED.iter().filter(|name| **name != UNINSTALLER) {
            let file = self.old_stage.join(name);
            fs::write(&file, format!("{name} {OLDER}")).map_err(|error| Stop(format!("{name}: {error}.")))?;
        }
        let mut command = process::in_root("makensis");
        command.args(["-WX", "-INPUTCHARSET", "UTF8", "-V2", "-DSIZE_KB=1", "-DSIGN=true"]);
        command.arg(format!("-DVERSION={OLDER}")).arg(format!("-DOUT={}", self.old.display()));
        command.arg(format!("-DSTAGE={}", self.old_stage.display()));
        command.arg(format!("-DICON={}", root.join("src-tauri/icons/icon.ico").display()));
        process::run(command.arg(root.join("src-tauri/packaging/setup.nsi")))
    }
}
