//! The program was started again: the window that is there comes forward, and opens the file that was named.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Wry};

use crate::arguments::{self, Wish};
use crate::ending;

/// The file that waits to be opened. The page asks for it, after it has kept what is half typed.
static WANTED: Mutex<Option<PathBuf>> = Mutex::new(None);

/// The program was started while this one was ending.
static ANEW: AtomicBool = AtomicBool::new(false);

/// One program for each person at this computer.
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(|app, words, folder| {
        if let Some(file) = named(&words, Path::new(&folder)) {
            *WANTED.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
        }
        if ending::has_begun() {
            ANEW.store(true, Ordering::SeqCst);
        } else {
            come_forward(app);
        }
    })
}

/// Starts the program once more, where somebody asked for it while the window was closing. The register is free by
/// now.
pub(crate) fn begin_anew(app: &AppHandle) {
    if !ANEW.swap(false, Ordering::SeqCst) {
        return;
    }
    tauri_plugin_single_instance::destroy(app);
    let Ok(program) = std::env::current_exe() else { return };
    // Nobody is left to tell; the person clicks once more.
    let _ = Command::new(program).args(take_wanted()).spawn();
}

/// The file that waits; it is taken once.
pub(crate) fn take_wanted() -> Option<PathBuf> {
    WANTED.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// A second start that makes no sense still brings the window forward.
fn named(words: &[String], folder: &Path) -> Option<PathBuf> {
    match arguments::read(lexopt::Parser::from_iter(words)) {
        Ok(Wish::Open(Some(file))) => Some(folder.join(file)),
        _ => None,
    }
}

fn come_forward(app: &AppHandle) {
    let Some(window) = app.get_webview_window("main") else { return };
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
    let waits = WANTED.lock().unwrap_or_else(PoisonError::into_inner).is_some();
    if waits {
        // The page hears it at its next breath; see `core/register.ts`.
        let _ = window.eval("window.dispatchEvent(new Event('beiratsmappe-datei'))");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_from_the_folder_of_the_second_start() {
        let words = |more: &[&str]| -> Vec<String> {
            std::iter::once("Beiratsmappe").chain(more.iter().copied()).map(str::to_owned).collect()
        };
        let folder = Path::new("/home/amt");
        assert_eq!(named(&words(&["Linden.beirat"]), folder), Some("/home/amt/Linden.beirat".into()));
        assert_eq!(named(&words(&["/a/Süd.beirat"]), folder), Some("/a/Süd.beirat".into()));
        assert_eq!(named(&words(&[]), folder), None);
        assert_eq!(named(&words(&["--fliegen"]), folder), None);
    }
}
