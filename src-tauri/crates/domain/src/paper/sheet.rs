use serde::{Deserialize, Serialize};

use super::blocks::MarginMark;
use super::letter::{LetterFacts, Office};
use super::part::Part;
use crate::Day;

/// A letter: what stands around its text, and the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterPaper {
    /// What stands around the text.
    pub letter: LetterFacts,
    /// The text, between salutation and greeting.
    pub parts: Vec<Part>,
    /// What follows the letter on pages of its own (interest sheet).
    pub appendix: Vec<Part>,
}

/// A paper without an address: forms, lists to sign, reports, overviews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetPaper {
    /// The office.
    pub office: Office,
    /// Kind as it stands flush right on page 1 and in the running head, `Anwesenheitsliste`.
    pub kind: String,
    /// Title of the file, `Anwesenheitsliste, 32. Sitzung`.
    pub title: String,
    /// Right half of the running head: board or recipient.
    pub whose: String,
    /// Left half of the foot: sitting or file number.
    pub foot: String,
    /// How large it is set.
    pub voice: Voice,
    /// The paper.
    pub parts: Vec<Part>,
    /// Day of the paper, its only date in the metadata.
    pub day: Option<Day>,
    /// `Entwurf`, `Nichtöffentlich` …
    pub mark: Option<MarginMark>,
    /// What is still open.
    pub open: Vec<String>,
}

/// How large a sheet is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Voice {
    /// 10.5 pt on 5 mm.
    #[default]
    Usual,
    /// Einfache Sprache: 12 pt on 6.25 mm.
    Simple,
}

/// A Förderakte: a sheet, with the originals embedded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFilePaper {
    /// The pages.
    pub sheet: SheetPaper,
    /// The originals; their bytes are handed over apart, in this order.
    pub originals: Vec<Original>,
}

/// A file that is embedded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Original {
    /// Name of the file.
    pub name: String,
    /// `application/pdf`
    pub media: String,
    /// What it is, in a few words.
    pub about: String,
    /// Day on which it was added or issued.
    pub day: Option<Day>,
    /// SHA-256 of its bytes.
    pub sha256: String,
}
