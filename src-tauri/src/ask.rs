//! Questions to the person that the system asks: where to save, what to open, and the viewer.

#[cfg(feature = "rehearsal")]
mod rehearsed;
mod system;

use std::path::{Path, PathBuf};

use office::Problem;
use tauri::AppHandle;

/// Where to save. Blocks until the person has answered; `None`: canceled.
pub(crate) fn save(app: &AppHandle, file_name: &str, kind: &str, ending: &str) -> Option<PathBuf> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return Some(answers.join(file_name));
    }
    system::save(app, file_name, kind, ending)
}

/// Which backup to go back to. Blocks; `None`: canceled.
pub(crate) fn backup(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return Some(answers.join("Sicherung.beirat"));
    }
    system::backup(app)
}

/// Which register is to be opened. Blocks; `None`: canceled.
pub(crate) fn register(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return Some(answers.join("Andere.beirat"));
    }
    system::register(app)
}

/// Which files are to be kept; several at once. Blocks; `None`: canceled.
pub(crate) fn files(app: &AppHandle) -> Option<Vec<PathBuf>> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return rehearsed::files(&answers);
    }
    system::files(app)
}

/// Which house style is to be taken over. Blocks; `None`: canceled.
pub(crate) fn house_style(app: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return Some(answers.join("Hausstil.json"));
    }
    system::house_style(app)
}

/// Which folder; the title of the dialog says for what. Blocks; `None`: canceled.
pub(crate) fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return rehearsed::folder(&answers);
    }
    system::folder(app, title)
}

/// Opens a file in the program that the system has for it.
pub(crate) fn show(app: &AppHandle, path: &Path) -> Result<(), Problem> {
    #[cfg(feature = "rehearsal")]
    if let Some(answers) = rehearsed::answers() {
        return rehearsed::show(&answers, path);
    }
    system::show(app, path)
}

/// Tells that something went wrong when there is no page any more to tell it.
pub(crate) fn tell(app: &AppHandle, sentence: &str) {
    #[cfg(feature = "rehearsal")]
    if rehearsed::answers().is_some() {
        return;
    }
    system::tell(app, sentence);
}
