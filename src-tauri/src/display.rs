//! Is there a screen at all?

use crate::Stop;

/// Asks the toolkit for the display. Later the toolkit would panic; here a sentence is possible.
#[cfg(target_os = "linux")]
pub(crate) fn reach() -> Result<(), Stop> {
    gtk::init().map_err(|_| {
        Stop::new(
            crate::stop::USAGE,
            "Beiratsmappe braucht einen Bildschirm, hier ist keiner erreichbar. Starten Sie das Programm in einer \
             grafischen Sitzung oder nutzen Sie beiratsmappe-cli.",
        )
    })
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
#[allow(clippy::unnecessary_wraps, reason = "same shape as on Linux")]
pub(crate) fn reach() -> Result<(), Stop> {
    Ok(())
}
