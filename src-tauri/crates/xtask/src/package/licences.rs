//! The licences of everything inside, each text once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Desk;
use super::piece::Piece;
use super::release::{Release, read};
use crate::{Done, Stop, place, process};

/// Debian's own collection, for licences that the Rust tool chain does not bring.
const COMMON: &str = "/usr/share/common-licenses";

/// What comes from no registry: fonts, the tool chains' own libraries, Microsoft's loader, the setup's stub.
pub(super) fn others(desk: Desk) -> Done<Vec<Piece>> {
    let root = place::root();
    let rust = toolchain()?;
    let mut others = vec![
        other("Fira Sans", "OFL-1.1", &[root.join("assets/fonts/OFL-FiraSans.txt")])?,
        other("Noto Sans, Noto Sans Arabic", "OFL-1.1", &[root.join("assets/fonts/OFL-NotoSans.txt")])?,
        other(
            "Rust-Standardbibliothek",
            "MIT OR Apache-2.0",
            &[rust.join("MIT.txt"), rust.join("Apache-2.0.txt")],
        )?,
    ];
    if desk == Desk::Windows {
        let packaging = root.join("src-tauri/packaging");
        let debian = |package: &str| Path::new("/usr/share/doc").join(package).join("copyright");
        others.extend([
            other(
                "WebView2Loader.dll (Microsoft)",
                "BSD-3-Clause",
                &[packaging.join("licences/WebView2Loader.txt")],
            )?,
            other(
                "mingw-w64-Laufzeit",
                "ZPL-2.1 AND LicenseRef-Public-Domain",
                &[debian("mingw-w64-x86-64-dev")],
            )?,
            other(
                "GCC-Laufzeit (libgcc)",
                "GPL-3.0-or-later WITH GCC-exception-3.1",
                &[rust.join("GCC-exception-3.1.txt"), rust.join("GPL-3.0-or-later.txt")],
            )?,
            other("NSIS (im Installationsprogramm)", "Zlib", &[debian("nsis")])?,
        ]);
    }
    Ok(others)
}

fn other(name: &str, licence: &str, files: &[PathBuf]) -> Done<Piece> {
    let texts = files.iter().map(|file| read(file)).collect::<Done<_>>()?;
    Ok(Piece { name: name.to_owned(), licence: licence.to_owned(), texts, ..Piece::default() })
}

/// The folder of licence texts that comes with the compiler.
fn toolchain() -> Done<PathBuf> {
    let root =
        process::output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(place::root()))?;
    Ok(Path::new(root.trim()).join("share/doc/rust/licenses"))
}

/// A package without a text gets the one of a sister from the same place, or the general text of its licence.
pub(super) fn complete(pieces: &mut [Piece]) -> Done {
    let mut sisters: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| !piece.texts.is_empty() && !piece.origin.is_empty()) {
        sisters.entry((piece.origin.clone(), piece.licence.clone())).or_insert_with(|| piece.texts.clone());
    }
    let folders = [toolchain()?, PathBuf::from(COMMON)];
    for piece in pieces.iter_mut().filter(|piece| piece.texts.is_empty()) {
        if let Some(texts) = sisters.get(&(piece.origin.clone(), piece.licence.clone())) {
            piece.texts.clone_from(texts);
            continue;
        }
        let names = piece.licence.split([' ', '(', ')']);
        let paths = names.flat_map(|name| {
            folders.each_ref().map(|folder| [folder.join(format!("{name}.txt")), folder.join(name)])
        });
        let Some(path) = paths.flatten().find(|path| path.is_file()) else {
            return Err(Stop(format!(
                "Zu {} {} fehlt der Text der Lizenz {}.",
                piece.name, piece.version, piece.licence
            )));
        };
        piece.texts.push(read(&path)?);
    }
    Ok(())
}

/// The page of licences.
pub(super) fn licences(release: &Release, pieces: &[Piece]) -> String {
    let mut pages = Pages::default();
    let mut list = String::new();
    for piece in pieces {
        let numbers: BTreeSet<usize> = piece.texts.iter().map(|text| pages.number(text)).collect();
        let numbers: Vec<String> = numbers.iter().map(|number| format!("[{number}]")).collect();
        let mut line = format!("{} {}", piece.name, piece.version).trim_end().to_owned();
        line = format!("{line}: {}, Text {}", piece.licence, numbers.join(" "));
        if !piece.authors.is_empty() {
            line = format!("{line}\n    {}", piece.authors);
        }
        list = format!("{list}{line}\n");
    }
    let texts = pages
        .texts
        .iter()
        .zip(1..)
        .map(|(text, number)| format!("\n\n===== Text [{number}] =====\n\n{text}\n"));
    format!(
        "Beiratsmappe {} steht unter der EUPL-1.2.\n\nEs enthält Werke anderer. Die Liste nennt die \
         Lizenz und die Nummer ihres Textes darunter; ein Text, der\nmehrfach vorkommt, steht einmal da.\n\n{list}{}",
        release.version,
        texts.collect::<String>()
    )
}

#[derive(Default)]
struct Pages {
    texts: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Pages {
    /// The number of a text; texts that differ only in white space are the same.
    fn number(&mut self, text: &str) -> usize {
        let words: Vec<&str> = text.split_whitespace().collect();
        let next = self.texts.len() + 1;
        let number = *self.numbers.entry(words.join(" ")).or_insert(next);
        if number == next {
            self.texts.push(text.replace("\r\n", "\n").trim_matches('\n').trim_end().to_owned());
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_text_gets_the_same_number() {
        let mut pages = Pages::default();
        assert_eq!(pages.number("MIT\r\nLicense\n"), 1);
        assert_eq!(pages.number("Zlib"), 2);
        assert_eq!(pages.number("  MIT License"), 1);
        assert_eq!(pages.texts, ["MIT\nLicense", "Zlib"]);
    }

    #[test]
    fn a_package_without_a_text_gets_its_sisters() {
        let piece = |name: &str, texts: &[&str]| Piece {
            name: name.to_owned(),
            licence: "BSD-3-Clause".to_owned(),
            origin: "https://example.org".to_owned(),
            texts: texts.iter().map(|&text| text.to_owned()).collect(),
            ..Piece::default()
        };
        let mut pieces = [piece("a", &[]), piece("b", &["text"])];
        complete(&mut pieces).unwrap();
        assert_eq!(pieces[0].texts, ["text"]);
    }

    #[test]
    fn a_licence_without_any_text_stops_the_release() {
        let nowhere = Piece { licence: "Nobody-1.0".to_owned(), ..Piece::default() };
        assert!(complete(&mut [nowhere]).is_err());
    }
}
