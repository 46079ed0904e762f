//! The window itself.

use std::path::{Path, PathBuf};

use office::{Office, Surroundings};
use serde_json::Value;
use tauri::{App, AppHandle, Manager as _, Url, WebviewUrl, WebviewWindowBuilder};

use crate::bridge::{self, Desk};
use crate::place::Found;
use crate::stop::USAGE;
use crate::{Stop, again, ending, stop};

/// Where the web view keeps its own things: with the rest of the person's, never in a folder that roams.
struct Web(PathBuf);

/// Opens the window and stays until it is closed.
pub(crate) fn open(found: Found) -> Result<(), Stop> {
    let Found { place, web } = found;
    tauri::Builder::default()
        // First of all: a second start ends here, before it touches the register or the private folder.
        .plugin(again::plugin())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![bridge::call])
        .setup(move |app| {
            // What cannot be made now is said when something is to be shown from it.
            let _ = office::scratch::start(&place.scratch);
            let (scratch, title) = (place.scratch.clone(), title(&place.register, &place.own));
            app.manage(Web(web));
            app.manage(Desk::new(Office::open(place, Surroundings::of_this_computer()), scratch));
            if let Err(error) = build(app, &title) {
                // An error handed back here would end in a panic that nobody sees.
                stop::tell(&format!("Das Fenster ließ sich nicht öffnen: {error}."));
                app.state::<Desk>().close().ok();
                std::process::exit(i32::from(USAGE));
            }
            Ok(())
        })
        .on_window_event(ending::on_window_event)
        .run(tauri::generate_context!())
        .map_err(|error| Stop::new(USAGE, format!("Das Fenster ließ sich nicht öffnen: {error}.")))
}

/// A register that is not the person's own is named, so that nobody writes into the wrong one.
fn title(register: &Path, own: &Path) -> String {
    match register.file_stem() {
        Some(name) if register != own => format!("{} – Beiratsmappe", name.to_string_lossy()),
        _ => "Beiratsmappe".to_owned(),
    }
}

/// Another register is on the desk: the window bears its name, and the second screen has nothing to show any
/// more.
pub(crate) fn switched(app: &AppHandle, overview: &Value) {
    let register = overview.get("register").and_then(Value::as_str).unwrap_or_default();
    let is_own = overview.get("own").and_then(Value::as_bool).unwrap_or_default();
    if let Some(main) = app.get_webview_window("main") {
        let own = if is_own { register } else { "" };
        let _ = main.set_title(&title(Path::new(register), Path::new(own)));
    }
    if let Some(screen) = app.get_webview_window(SCREEN) {
        let _ = screen.close();
    }
}

fn build(app: &App, title: &str) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title(title)
        .data_directory(app.state::<Web>().0.clone())
        .inner_size(1440.0, 900.0)
        .min_inner_size(320.0, 400.0)
        .prevent_overflow()
        .center()
        .initialization_script(include_str!("keys.js"))
        // On Linux the same keys would need a permission beyond our one command.
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .build()?;
    Ok(())
}

/// The window that everybody in the room sees.
pub(crate) const SCREEN: &str = "leinwand";

/// Opens the second window on what is public of a sitting; where it is open already, it goes there. The person
/// moves it to the projector and enlarges it as every other window.
pub(crate) fn open_screen(app: &AppHandle, sitting: i64) -> tauri::Result<()> {
    if let Some(screen) = app.get_webview_window(SCREEN) {
        let mut url = screen.url()?;
        url.set_fragment(Some(&format!("/leinwand/{sitting}")));
        screen.navigate(url)?;
        return screen.set_focus();
    }
    WebviewWindowBuilder::new(app, SCREEN, WebviewUrl::App(format!("#/leinwand/{sitting}").into()))
        .title("Leinwand – Beiratsmappe")
        .data_directory(app.state::<Web>().0.clone())
        .inner_size(1280.0, 720.0)
        .min_inner_size(320.0, 400.0)
        .initialization_script(include_str!("keys.js"))
        .zoom_hotkeys_enabled(cfg!(windows))
        .on_navigation(is_own_page)
        .on_new_window(|_, _| tauri::webview::NewWindowResponse::Deny)
        .build()?;
    Ok(())
}

/// Nothing but the page that is built in is ever shown.
fn is_own_page(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_foreign_page_is_shown() {
        let shown = |text: &str| is_own_page(&text.parse().unwrap());
        assert!(shown("tauri://localhost/"));
        assert!(shown("http://tauri.localhost/"));
        assert!(!shown("https://example.org/"));
        assert!(!shown("file:///etc/passwd"));
    }
}
