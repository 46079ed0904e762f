//! Papers: facts gathered from the register, set as PDF, shown, saved, opened.

mod folder;
mod invitation;
mod list;
mod minutes;
mod places;
mod proposal;
mod request;
mod write;

use domain::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::PaperKind;
use crate::table::command;

pub(crate) use write::{chosen, failed, lay_out, write_whole, written};

/// The pages of a paper as they would be printed and saved now.
#[derive(Debug, Deserialize, TS)]
pub struct ShowPaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which proposal, sitting or application.
    pub id: i64,
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
}

/// Writes a paper to a file. The window asks where when `path` is left out.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct WritePaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which proposal, sitting or application.
    pub id: i64,
    /// Where to.
    #[serde(default)]
    pub path: Option<String>,
}

/// Puts a paper into the private folder so that the system viewer can open it for printing.
#[derive(Debug, Deserialize, TS)]
pub struct OpenPaper {
    /// What kind.
    pub kind: PaperKind,
    /// Of which proposal, sitting or application.
    pub id: i64,
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
