//! What the operating system has to provide, and how it gets there.

use std::process::Command;

use crate::process;
use crate::{Done, Stop};

/// To compile the window on Debian.
pub(crate) const WINDOW: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
/// To drive the window.
pub(crate) const DRIVER: &[&str] = &["webkit2gtk-driver", "xvfb", "xauth", "dbus-daemon"];
/// To look at the documents.
pub(crate) const DOCUMENTS: &[&str] =
    &["poppler-utils", "qpdf", "default-jdk-headless", "libjaxb-java", "python3-pip"];
/// To play the page in a second browser.
pub(crate) const BROWSER: &[&str] = &["chromium"];
/// To check the crates for Windows: SQLite is C.
pub(crate) const MINGW: &[&str] = &["gcc-mingw-w64-x86-64"];
/// To run programs for Windows.
pub(crate) const WINE: &[&str] = &["wine64", "wine"];
/// To make what installs there, sign it and verify the signature.
pub(crate) const SETUP: &[&str] =
    &["g++-mingw-w64-x86-64", "nsis", "osslsigncode", "openssl", "zip", "git", "mingw-w64-x86-64-dev"];
/// To make the package for Debian.
pub(crate) const DEB: &[&str] = &["dpkg-dev", "git"];

/// Installs what is missing, or names the one line to type.
pub(crate) fn provide(packages: &[&[&str]]) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let wanted: Vec<&str> = packages.concat();
    if !process::succeeds("dpkg-query", &["--version"]) {
        println!("Dies ist kein Debian: Diese Pakete müssen schon da sein: {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(prefix) = administrator() else {
        return Err(Stop(format!(
            "Es fehlen Pakete. Geben Sie diese Zeile ein und wiederholen Sie den Befehl:\n  \
             sudo apt-get install --no-install-recommends {}",
            missing.join(" ")
        )));
    };
    println!("Installiert werden: {}", missing.join(" "));
    apt(prefix, &["update", "-q"])?;
    let mut install = vec!["install", "-q", "-y", "--no-install-recommends"];
    install.extend(missing);
    apt(prefix, &install)
}

/// Is there a screen that a window can appear on? Whether it answers shows only when one is opened.
pub(crate) fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn is_installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    query.output().is_ok_and(|output| output.stdout == b"installed")
}

/// What stands before a command of the administrator: nothing as root, `sudo` where it asks no
/// password. `None`: the person has to do it.
fn administrator() -> Option<&'static [&'static str]> {
    let user = Command::new("id").arg("-u").output().ok()?;
    if user.stdout.trim_ascii() == b"0" {
        return Some(&[]);
    }
    process::succeeds("sudo", &["-n", "true"]).then_some(&["sudo", "-n"])
}

fn apt(prefix: &[&str], arguments: &[&str]) -> Done {
    // Another apt may be at work right after a machine has started.
    let line = [prefix, &["apt-get", "-o", "DPkg::Lock::Timeout=300"], arguments].concat();
    let Some((program, rest)) = line.split_first() else { return Ok(()) };
    let mut command = Command::new(program);
    process::run(command.args(rest).env("DEBIAN_FRONTEND", "noninteractive"))
}
