//! What the programs ask of Windows, what they tell it about themselves, and who signed them.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Checks;
use crate::{Done, Stop, place, process};

/// Parts of every Windows from 10 on. What a compiler brings along (libgcc, libstdc++, winpthread) is none.
const SYSTEM: [&str; 22] = [
    "advapi32",
    "bcrypt",
    "bcryptprimitives",
    "combase",
    "comctl32",
    "comdlg32",
    "dwmapi",
    "gdi32",
    "imm32",
    "kernel32",
    "msvcrt",
    "ntdll",
    "ole32",
    "oleaut32",
    "propsys",
    "shell32",
    "shlwapi",
    "user32",
    "userenv",
    "uxtheme",
    "version",
    // Rust's own library names it; the optimised programs do not.
    "ws2_32",
];
/// Lies beside the window.
const LOADER: &str = "webview2loader";

/// The libraries of `program` are Windows' own, and the loader's where it may be there.
pub(super) fn only_of_the_system(program: &Path, may_load: bool, checks: &mut Checks) -> Done {
    let mut objdump = Command::new("x86_64-w64-mingw32-objdump");
    let text = process::output(objdump.arg("--private-headers").arg(program))?;
    let libraries: Vec<String> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("DLL Name: "))
        .map(|name| name.to_lowercase().trim_end_matches(".dll").to_owned())
        .collect();
    let is_foreign = |name: &&String| {
        // Doors into the parts above, the same on each version of Windows.
        let is_door = name.starts_with("api-ms-win-core-");
        !(is_door || SYSTEM.contains(&name.as_str()) || (may_load && *name == LOADER))
    };
    let foreign: Vec<&String> = libraries.iter().filter(is_foreign).collect();
    let what = format!("{}: {} Bibliotheken, alle von Windows", name(program), libraries.len());
    checks.that(&what, !libraries.is_empty() && foreign.is_empty());
    if !foreign.is_empty() {
        println!("        {foreign:?}");
    }
    Ok(())
}

/// The folders that a program was built in are nobody's business.
pub(super) fn nothing_of_this_computer(program: &Path, checks: &mut Checks) -> Done {
    let bytes = read(program)?;
    for folder in [place::root(), place::target()?, place::cargo_home()?] {
        let folder = folder.display().to_string();
        let is_told = bytes.windows(folder.len()).any(|part| part == folder.as_bytes());
        checks.that(&format!("{}: verrät {folder} nicht", name(program)), !is_told);
    }
    Ok(())
}

/// The manifest in the program says what Windows has to know before it starts it.
pub(super) fn tells_windows(program: &Path, lines: &[&str], checks: &mut Checks) -> Done {
    let bytes = read(program)?;
    let text = String::from_utf8_lossy(&bytes);
    let manifest = text.split_once("<assembly").and_then(|(_, rest)| rest.split_once("</assembly>"));
    let manifest = manifest.map_or("", |(manifest, _)| manifest);
    for line in lines {
        checks.that(&format!("{}: Manifest nennt {line}", name(program)), manifest.contains(line));
    }
    Ok(())
}

/// The signature verifies, and one changed byte breaks it. `scratch` gets the changed copy.
pub(super) fn signed(file: &Path, certificate: &Path, scratch: &Path, checks: &mut Checks) -> Done {
    checks.that(&format!("{}: Signatur gilt", name(file)), verifies(file, certificate));
    let changed = scratch.join("verändert.exe");
    change_one_byte(file, &changed)?;
    checks.that(&format!("{}: ein anderes Byte fällt auf", name(file)), !verifies(&changed, certificate));
    fs::remove_file(&changed).map_err(|error| Stop(format!("{}: {error}.", changed.display())))
}

/// A copy with one bit turned in the middle.
pub(super) fn change_one_byte(file: &Path, copy: &Path) -> Done {
    let mut bytes = read(file)?;
    let middle = bytes.len() / 2;
    if let Some(byte) = bytes.get_mut(middle) {
        *byte ^= 1;
    }
    fs::write(copy, bytes).map_err(|error| Stop(format!("{}: {error}.", copy.display())))
}

fn verifies(file: &Path, certificate: &Path) -> bool {
    let (file, certificate) = (file.to_string_lossy(), certificate.to_string_lossy());
    process::succeeds("osslsigncode", &["verify", "-CAfile", &certificate, "-in", &file])
}

fn read(file: &Path) -> Done<Vec<u8>> {
    fs::read(file).map_err(|error| Stop(format!("{} lässt sich nicht lesen: {error}.", file.display())))
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
