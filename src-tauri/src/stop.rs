//! How the program ends before there is a window.

use std::io::Write as _;

/// Why it ends: a sentence for the person and the exit code for whoever distributes the program.
#[derive(Debug)]
pub(crate) struct Stop {
    pub(crate) sentence: String,
    pub(crate) code: u8,
}

/// Called wrongly, or no screen, or no folder to work in.
pub(crate) const USAGE: u8 = 2;
/// WebView2 is missing on this computer.
pub(crate) const NO_WEBVIEW: u8 = 10;
/// The policy file of the IT cannot be read.
pub(crate) const POLICY: u8 = 11;

impl Stop {
    pub(crate) fn new(code: u8, sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), code }
    }
}

/// Writes to the error stream; where there is none, as behind an icon on Windows, in a box that waits for OK.
pub(crate) fn tell(sentence: &str) {
    // Nobody is left to tell when even the error stream is closed.
    let _ = writeln!(std::io::stderr(), "{sentence}");
    show(sentence, std::io::stderr());
}

/// Writes to the shell; where there is none, in a box.
pub(crate) fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
    show(text, std::io::stdout());
}

#[cfg(windows)]
fn show(text: &str, stream: impl std::os::windows::io::AsRawHandle) {
    if stream.as_raw_handle().is_null() {
        rfd::MessageDialog::new().set_title("Beiratsmappe").set_description(text).show();
    }
}

#[cfg(not(windows))]
fn show<T>(_: &str, _: T) {}
