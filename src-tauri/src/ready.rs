//! Can the program run on this computer at all?

use std::fmt::Write as _;

use crate::stop::{NO_WEBVIEW, USAGE};
use crate::{Stop, place, policy};

/// The first thing of all: on Windows the page is drawn by WebView2, which belongs to the system, not to us.
pub(crate) fn webview() -> Result<String, Stop> {
    tauri::webview_version().map_err(|_| {
        Stop::new(
            NO_WEBVIEW,
            "Auf diesem PC fehlt die Microsoft-Edge-WebView2-Laufzeit, mit der Beiratsmappe ihre Seiten zeichnet.\n\n\
             Bitte Ihre IT, die „WebView2 Evergreen Standalone“-Laufzeit zu installieren; dafür ist kein Internet \
             an diesem PC nötig. Danach startet Beiratsmappe wie gewohnt. Ihre Daten sind unverändert.",
        )
    })
}

/// What the program finds here, line by line.
pub(crate) fn report() -> Result<String, Stop> {
    let webview = webview()?;
    let policy = policy::read()?;
    let (place, home) = place::look(None, &policy)?;
    if let Some(problem) = office::unfit(&place.register, &place.synced) {
        return Err(Stop::new(USAGE, problem.sentence));
    }
    let mut text = format!("Beiratsmappe {}\n", env!("CARGO_PKG_VERSION"));
    let second = place
        .second_backups
        .as_ref()
        .map_or("in der Mappe gewählt".into(), |path| path.display().to_string());
    for (name, value) in [
        ("WebView", webview),
        ("Richtlinie", policy.file.as_ref().map_or("keine".into(), |path| path.display().to_string())),
        ("Mappe", place.register.display().to_string()),
        ("Sicherungen", place.backups.display().to_string()),
        ("Zweiter Ordner", second),
        ("Ansicht", place.scratch.display().to_string()),
        ("Fenster", place::web(&home).display().to_string()),
    ] {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{name}: {value}");
    }
    text.truncate(text.trim_end().len());
    Ok(text)
}
