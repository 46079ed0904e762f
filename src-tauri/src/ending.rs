//! Closing: a backup first, then the end.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{Manager as _, Window, WindowEvent};

use crate::bridge::Desk;
use crate::window::SCREEN;
use crate::{again, ask};

/// Set once, so that a second click on the cross does not make a second backup.
static ENDING: AtomicBool = AtomicBool::new(false);

/// The window is gone and does not come back.
pub(crate) fn has_begun() -> bool {
    ENDING.load(Ordering::SeqCst)
}

/// Holds the window back until the register is backed up and let go.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    // The second screen goes by itself; the work goes on.
    if window.label() == SCREEN {
        return;
    }
    api.prevent_close();
    if ENDING.swap(true, Ordering::SeqCst) {
        return;
    }
    // The person is done; the backup goes on behind.
    let _ = window.hide();
    let app = window.app_handle().clone();
    if let Some(screen) = app.get_webview_window(SCREEN) {
        let _ = screen.hide();
    }
    tauri::async_runtime::spawn_blocking(move || {
        let desk = app.state::<Desk>();
        if let Err(problems) = desk.close() {
            let sentences: Vec<&str> = problems.0.iter().map(|problem| problem.sentence.as_str()).collect();
            ask::tell(&app, &sentences.join("\n"));
        }
        // Somebody started it again in the meantime: a new one begins where this one ends.
        again::begin_anew(&app);
        // What a viewer still holds is removed at the next start.
        let _ = office::scratch::empty(desk.scratch());
        app.exit(0);
    });
}
