//! Papers: facts gathered from the register, set as PDF, shown, saved, opened.

mod case;
mod draft;
mod folder;
mod gaps;
mod invitation;
mod list;
mod minutes;
mod options;
mod places;
mod private;
mod proposal;
mod request;
mod sheets;
mod write;

use domain::Problem;
use domain::document::PaperKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::issued::DocumentView;
use crate::table::command;

pub(crate) use draft::{Asked, gather};
pub(crate) use write::{chosen, failed, file_name, lay_out, set, write_whole, written};

/// The pages of a paper as they would be printed and saved now.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ShowPaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which row; what kind of row follows from the kind of paper.
    pub id: i64,
    /// Year of an annual report.
    #[serde(default)]
    pub year: Option<i64>,
    /// The public version, in which private persons are shortened.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub public: bool,
}

/// The pages of a paper.
#[derive(Debug, Serialize, TS)]
pub struct Paper {
    /// The PDF in Base64.
    pub pdf: String,
    /// How many pages.
    pub pages: i64,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: String,
    /// The name that saving suggests.
    pub file_name: String,
    /// `Beschlussdrucksache`.
    pub title: String,
    /// What is missing; such a paper is marked as a draft.
    pub open: Vec<String>,
    /// The same, each with the place where it is entered.
    pub gaps: Vec<Gap>,
    /// The parts that can be copied on their own.
    pub sections: Vec<PaperSection>,
    /// The newest issued document of this paper.
    pub issued: Option<DocumentView>,
}

/// A part of a paper as plain text.
#[derive(Debug, Serialize, TS)]
pub struct PaperSection {
    /// `Antrag`.
    pub name: String,
    /// The text.
    pub text: String,
}

/// A missing fact and where it is entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Gap {
    /// `Anschrift des Empfängers`.
    pub label: String,
    /// `association`, `board`, `application`, `notice` …; empty: it arrives late by nature.
    pub noun: String,
    /// Which one.
    pub id: i64,
    /// Field of its form.
    pub field: String,
}

/// Writes a paper to a file. The window asks where when `path` is left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WritePaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which row.
    pub id: i64,
    /// Year of an annual report.
    #[serde(default)]
    pub year: Option<i64>,
    /// The public version.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub public: bool,
    /// PDF where left out.
    #[serde(default)]
    #[ts(as = "Option<PaperFormat>")]
    pub format: PaperFormat,
    /// Where to.
    #[serde(default)]
    pub path: Option<String>,
}

/// The form in which a paper leaves the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// The pages themselves.
    #[default]
    Pdf,
    /// The same text for colleagues who edit.
    Docx,
}

/// Puts a paper into the private folder so that the system viewer can open it for printing.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct OpenPaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which row.
    pub id: i64,
    /// Year of an annual report.
    #[serde(default)]
    pub year: Option<i64>,
    /// The public version.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub public: bool,
}

/// The papers that a case, a sitting or a board can have, and the documents issued of it.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListPapers {
    /// Of an application, or …
    pub application: Option<i64>,
    /// … of a sitting with the notices of its applications, or …
    pub sitting: Option<i64>,
    /// … of a board.
    pub board: Option<i64>,
}

/// Papers and issued documents.
#[derive(Debug, Serialize, TS)]
pub struct PaperList {
    /// What can be made, in the order of the case.
    pub options: Vec<PaperOption>,
    /// What was issued, the newest first.
    pub documents: Vec<DocumentView>,
}

/// A paper that can be made.
#[derive(Debug, Serialize, TS)]
pub struct PaperOption {
    /// What kind.
    pub kind: PaperKind,
    /// Of which row.
    pub id: i64,
    /// Year of an annual report.
    pub year: Option<i64>,
    /// `Zuwendungsbescheid zu Antrag 04/2019`.
    pub title: String,
    /// What is missing.
    pub gaps: Vec<Gap>,
    /// Why it cannot be made yet; empty: it can.
    pub hindrance: String,
    /// The newest issued document of it.
    pub issued: Option<i64>,
}

/// A file that was written.
#[derive(Debug, Serialize, TS)]
pub struct Written {
    /// Where.
    pub path: String,
    /// How many bytes.
    pub bytes: i64,
    /// SHA-256 of the bytes; empty for lists.
    pub sha256: String,
    /// What to look at first.
    pub warnings: Vec<Problem>,
}

/// The form in which a list leaves the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ListFormat {
    /// Heads and rows for other programs.
    #[default]
    Csv,
    /// A sheet of Excel with typed cells, filters and sums.
    Xlsx,
    /// Pages to print.
    Pdf,
}

/// Writes the whole filtered list of applications. The window asks where when `path` is left out.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct WriteList {
    /// The filter of the list of applications; its window is of no account.
    pub list: crate::applications::ListApplications,
    /// The list of associations instead, with this filter.
    pub associations: Option<crate::associations::ListAssociations>,
    /// The pots of a year instead.
    pub pots: Option<crate::pots::ListPots>,
    /// CSV where left out.
    #[ts(as = "Option<ListFormat>")]
    pub format: ListFormat,
    /// Where to.
    pub path: Option<String>,
}

/// Puts the whole filtered list of applications as PDF into the private folder so that the system viewer
/// can open it for printing.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct OpenList {
    /// The filter of the list of applications; its window is of no account.
    pub list: crate::applications::ListApplications,
    /// The list of associations instead, with this filter.
    pub associations: Option<crate::associations::ListAssociations>,
    /// The pots of a year instead.
    pub pots: Option<crate::pots::ListPots>,
}

command!(ShowPaper, "show_paper", Read, "Setzt ein Dokument als PDF", Paper);
command!(WritePaper, "write_paper", Write, "Sichert ein Dokument als PDF-Datei", Written);
command!(
    ListPapers,
    "papers",
    Read,
    "Zeigt die Dokumente eines Antrags, einer Sitzung oder eines Beirats",
    PaperList
);
command!(OpenPaper, "open_paper", Write, "Öffnet ein Dokument im PDF-Programm, zum Drucken", Written);
command!(
    WriteList,
    "write_list",
    Write,
    "Sichert eine gefilterte Liste (Anträge, Vereine, Töpfe) als CSV, XLSX oder PDF",
    Written
);
command!(
    OpenList,
    "open_list",
    Write,
    "Öffnet eine gefilterte Liste (Anträge, Vereine, Töpfe) im PDF-Programm, zum Drucken",
    Written
);
