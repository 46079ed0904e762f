//! The parts of the test run.

use std::fs;
use std::path::Path;

use crate::{place, system};

/// One part; each can be left out by its name, and is counted then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// rustfmt.
    Format,
    /// clippy, all targets.
    Lint,
    /// Rust tests that need nothing but Rust.
    Rust,
    /// The papers through veraPDF, qpdf, poppler.
    Documents,
    /// The page: types, unit tests.
    Ui,
    /// The page in Chromium against the real core.
    Browser,
    /// The real window.
    Window,
    /// The crates without tauri compile for Windows.
    Target,
    /// The tests and the main job as Windows programs under Wine.
    Windows,
    /// What is given to Windows offices: the programs, their signature, the setup under Wine.
    Setup,
}

impl Stage {
    /// In the order in which they run: what fails fast comes first.
    pub(crate) const ALL: [Self; 10] = [
        Self::Format,
        Self::Ui,
        Self::Rust,
        Self::Lint,
        Self::Documents,
        Self::Browser,
        Self::Window,
        Self::Target,
        Self::Windows,
        Self::Setup,
    ];

    /// Runs when these are named. What takes a quarter of an hour has to be named; Windows brings its setup along.
    pub(super) fn is_asked(self, named: &[Self]) -> bool {
        match self {
            Self::Windows => named.contains(&self),
            Self::Setup => named.contains(&self) || named.contains(&Self::Windows),
            _ => named.is_empty() || named.contains(&self),
        }
    }

    /// Needs the page built.
    pub(super) const fn needs_page(self) -> bool {
        !matches!(self, Self::Format | Self::Target | Self::Windows | Self::Setup)
    }

    /// The word for it on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Rust => "rust",
            Self::Documents => "documents",
            Self::Ui => "ui",
            Self::Browser => "browser",
            Self::Window => "window",
            Self::Target => "target",
            Self::Windows => "windows",
            Self::Setup => "setup",
        }
    }

    /// What it needs from the system.
    pub(super) const fn packages(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Documents => &[system::DOCUMENTS],
            Self::Browser => &[system::BROWSER],
            Self::Window => &[system::WINDOW, system::DRIVER],
            Self::Target => &[system::MINGW],
            Self::Windows => &[system::MINGW, system::WINE],
            Self::Setup => &[system::MINGW, system::WINE, system::SETUP],
            Self::Format | Self::Lint | Self::Rust | Self::Ui => &[],
        }
    }

    /// The test files of the tests crate that belong to it; every other file belongs to [`Self::Rust`].
    pub(super) const fn files(self) -> &'static [&'static str] {
        match self {
            Self::Documents => &["pages"],
            Self::Browser => &["browser"],
            Self::Window => &["window"],
            _ => &[],
        }
    }

    /// How many tests are left out with it, from the sources: what is left out is not compiled.
    pub(super) fn count(self) -> usize {
        let root = place::root();
        match self {
            Self::Format | Self::Lint | Self::Target | Self::Windows | Self::Setup => 1,
            Self::Ui => 1 + occurrences(&root.join("ui/src"), ".test.ts", &["test(", "it("]),
            Self::Rust => {
                let others = [Self::Documents, Self::Browser, Self::Window];
                let all = ["src-tauri", "tests/src", "tests/tests"];
                let all: usize =
                    all.iter().map(|folder| occurrences(&root.join(folder), ".rs", &["#[test]"])).sum();
                all.saturating_sub(others.into_iter().map(Self::count).sum())
            }
            _ => self
                .files()
                .iter()
                .map(|file| {
                    let text =
                        fs::read_to_string(root.join(format!("tests/tests/{file}.rs"))).unwrap_or_default();
                    lines_with(&text, &["#[test]"])
                        + occurrences(&root.join("tests/tests").join(file), ".rs", &["#[test]"])
                })
                .sum(),
        }
    }
}

fn occurrences(folder: &Path, ending: &str, marks: &[&str]) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                return occurrences(&path, ending, marks);
            }
            let ours = path.to_string_lossy().ends_with(ending);
            if ours { lines_with(&fs::read_to_string(&path).unwrap_or_default(), marks) } else { 0 }
        })
        .sum()
}

fn lines_with(text: &str, marks: &[&str]) -> usize {
    text.lines().filter(|line| marks.iter().any(|mark| line.trim_start().starts_with(mark))).count()
}
