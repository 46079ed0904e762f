//! The real dialogs and the real viewer.

use std::path::{Path, PathBuf};

use office::{Code, Problem};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FileDialogBuilder, FilePath, MessageDialogKind};
use tauri_plugin_opener::OpenerExt as _;

pub(super) fn save(app: &AppHandle, file_name: &str, kind: &str, ending: &str) -> Option<PathBuf> {
    let mut dialog = dialog(app).set_title("Sichern unter").set_file_name(file_name);
    if !ending.is_empty() {
        dialog = dialog.add_filter(kind, &[ending]);
    }
    let chosen = path(dialog.blocking_save_file())?;
    // GTK does not add the ending that the filter names.
    let is_named = ending.is_empty() || chosen.extension().is_some();
    Some(if is_named { chosen } else { chosen.with_extension(ending) })
}

pub(super) fn backup(app: &AppHandle) -> Option<PathBuf> {
    let chosen = dialog(app).set_title("Sicherung wählen").add_filter("Beiratsmappe", &["beirat"]);
    path(chosen.blocking_pick_file())
}

pub(super) fn register(app: &AppHandle) -> Option<PathBuf> {
    let chosen = dialog(app).set_title("Andere Mappe öffnen").add_filter("Beiratsmappe", &["beirat"]);
    path(chosen.blocking_pick_file())
}

pub(super) fn files(app: &AppHandle) -> Option<Vec<PathBuf>> {
    let chosen = dialog(app).set_title("Unterlagen aufnehmen").blocking_pick_files()?;
    Some(chosen.into_iter().filter_map(|file| path(Some(file))).collect())
}

pub(super) fn house_style(app: &AppHandle) -> Option<PathBuf> {
    let chosen = dialog(app).set_title("Hausstil übernehmen").add_filter("Hausstil", &["json"]);
    path(chosen.blocking_pick_file())
}

pub(super) fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    path(dialog(app).set_title(title).blocking_pick_folder())
}

pub(super) fn show(app: &AppHandle, path: &Path) -> Result<(), Problem> {
    app.opener()
        .open_path(path.to_string_lossy(), None::<&str>)
        .map_err(|error| Problem::new(Code::FileFailed).fact("datei", path.display()).fact("grund", error))
}

pub(super) fn tell(app: &AppHandle, sentence: &str) {
    app.dialog().message(sentence).title("Beiratsmappe").kind(MessageDialogKind::Warning).blocking_show();
}

fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app.dialog().file();
    if let Ok(documents) = app.path().document_dir() {
        dialog = dialog.set_directory(documents);
    }
    match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn path(chosen: Option<FilePath>) -> Option<PathBuf> {
    chosen?.into_path().ok()
}
