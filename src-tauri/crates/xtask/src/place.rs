//! Where things lie.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::process;
use crate::{Done, Stop};

/// The root of the checkout. Cargo says where this package lies; the compiled-in path serves where
/// the program is started without cargo.
pub(crate) fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&own).ancestors().nth(3).map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The target folder as cargo sees it, CARGO_TARGET_DIR included.
pub(crate) fn target() -> Done<PathBuf> {
    let mut command = process::cargo();
    let text = process::output(command.args(["metadata", "--no-deps", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&text).unwrap_or_default();
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    folder.map(PathBuf::from).ok_or_else(|| Stop("Cargo nennt seinen Zielordner nicht.".to_owned()))
}

/// Where cargo keeps the sources of the crates.
pub(crate) fn cargo_home() -> Done<PathBuf> {
    let own = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let usual = || std::env::home_dir().map(|home| home.join(".cargo"));
    own.or_else(usual).ok_or_else(|| Stop("Der Ordner von Cargo ist nicht bekannt.".to_owned()))
}

/// Creates a folder with its parents.
pub(crate) fn create(folder: &Path) -> Done {
    std::fs::create_dir_all(folder)
        .map_err(|error| Stop(format!("Der Ordner {} lässt sich nicht anlegen: {error}.", folder.display())))
}
