//! Makes the papers and asks the usual tools about them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use beiratsmappe_tests::facts;
use documents::{Document, Fonts};
use domain::paper::{Facts, Voice};
use tempfile::TempDir;

use crate::sample::issued;

/// The sample papers by the name of their golden files: those made for a test, and one of each kind that was issued
/// in the sample.
pub fn papers() -> Vec<(String, Document)> {
    let made = vec![
        ("beschlussdrucksache", documents::proposal(&facts::proposal())),
        ("beschlussdrucksache-entwurf", documents::proposal(&facts::proposal_draft())),
        ("beschlussdrucksache-mitte", documents::proposal(&facts::proposal_mitte())),
        ("beschlussdrucksache-nord", documents::proposal(&facts::proposal_nord())),
        ("beschlussdrucksache-ohne-geld", documents::proposal(&facts::proposal_without_money())),
        ("interfraktioneller-antrag", documents::proposal(&facts::proposal_moved())),
        ("ergebnisprotokoll", documents::minutes(&facts::minutes())),
        ("ergebnisprotokoll-schriften", documents::minutes(&facts::minutes_of_many_scripts())),
        ("ergebnisprotokoll-voll", documents::minutes(&facts::minutes_of_everything())),
        ("ergebnisprotokoll-umlauf", documents::minutes(&facts::minutes_of_an_umlauf())),
        ("auszug", documents::excerpt(&facts::excerpt())),
        ("einladung", documents::invitation(&facts::invitation())),
        ("nachtrag-entwurf", documents::invitation(&facts::supplement_draft())),
        ("nachforderung", documents::request(&facts::request())),
        ("nachforderung-entwurf", documents::request(&facts::request_draft())),
        ("nachforderung-lang", documents::request(&facts::request_long(14))),
        ("sitzungsmappe", documents::folder(&facts::folder())),
        ("musterblatt", sheet(Voice::Usual)),
        ("musterblatt-einfach", sheet(Voice::Simple)),
        ("brief-mit-anlage", documents::arrange(&Facts::Letter(Box::new(facts::letter_with_appendix())))),
        ("liste", documents::list(&facts::list_of(24))),
        ("liste-hoch", documents::list(&facts::list_upright())),
    ];
    let made = made.into_iter().map(|(name, document)| (name.to_owned(), document));
    let issued = issued().iter().map(|one| (one.name.clone(), documents::arrange(&one.facts)));
    made.chain(issued).collect()
}

/// Every part that a sheet can have.
fn sheet(voice: Voice) -> Document {
    documents::arrange(&Facts::Sheet(Box::new(facts::sheet_of(voice, facts::every_part()))))
}

/// The faces, parsed once for all tests.
pub fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| Fonts::load().unwrap())
}

/// A paper as a file that vanishes with the test.
pub struct File {
    pub path: PathBuf,
    _folder: TempDir,
}

pub fn file(document: &Document) -> File {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("paper.pdf");
    std::fs::write(&path, document.pdf(fonts()).unwrap().bytes).unwrap();
    File { path, _folder: folder }
}

/// What a tool prints about a file. A missing tool fails the test and names its package.
pub fn ask(tool: &str, arguments: &[&str], path: &Path, rest: &[&str]) -> String {
    let output = Command::new(tool)
        .args(arguments)
        .arg(path)
        .args(rest)
        .output()
        .unwrap_or_else(|error| panic!("{tool} fehlt ({error}): apt-get install poppler-utils qpdf"));
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

pub fn text(path: &Path) -> String {
    // A no-break space is a space to whoever reads.
    ask("pdftotext", &["-layout"], path, &["-"]).replace('\u{a0}', " ")
}
