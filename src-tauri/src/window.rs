//! The window itself.

use office::{Office, Place, Surroundings};
use tauri::{App, AppHandle, Manager as _, Url, WebviewUrl, WebviewWindowBuilder};

use crate::bridge::{self, Desk};
use crate::{Stop, ending};

/// Opens the window on `place` and stays until it is closed.
pub(crate) fn open(place: Place) -> Result<(), Stop> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .invoke_handler(tauri::generate_handler![bridge::call])
        .setup(move |app| {
            let scratch = place.scratch.clone();
            app.manage(Desk::new(Office::open(place, Surroundings::of_this_computer()), scratch));
            build(app)?;
            Ok(())
        })
        .on_window_event(ending::on_window_event)
        .run(tauri::generate_context!())
        .map_err(|error| Stop {
            sentence: format!("Das Fenster ließ sich nicht öffnen: {error}."), code: 2
        })
}

fn build(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Beiratsmappe")
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
