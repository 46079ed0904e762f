//! From facts to paper: document model -> layout -> PDF (PDF/A-2a and PDF/UA-1 in one file).
//!
//! [`proposal`], [`minutes`], [`excerpt`], [`invitation`], [`request`], [`folder`] and [`list`], [`arrange`] for all of them, arrange the typed facts of
//! `domain` as a [`Document`], which
//! knows no coordinates; [`Document::pdf`] sets it on the 5 mm grid of the house and writes it.
//! The same facts give the same bytes.
#![allow(
    clippy::disallowed_types,
    reason = "coordinates on a page are fractions; money arrives here as text or as `Money`"
)]

mod arrange;
mod docx;
mod excerpt;
mod folder;
mod fonts;
mod invitation;
mod layout;
mod letter;
mod list;
mod minutes;
mod model;
mod parts;
mod pdf;
mod plain;
mod proposal;
mod request;
mod sheet;
#[cfg(test)]
mod tests;
mod text;

use domain::problem::Code;
use domain::{Day, Problem};

pub use arrange::arrange;
pub use excerpt::excerpt;
pub use folder::folder;
pub use fonts::Fonts;
pub use invitation::invitation;
pub use list::list;
pub use minutes::minutes;
pub use model::Document;
pub use proposal::proposal;
pub use request::request;
pub use sheet::sheet;

use layout::Paper;
use pdf::{About, PrintPdf, Writer};

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Several papers one after the other in one file, to print. Each keeps its own page numbers, its first page and a
/// part of the structure of its own.
///
/// # Errors
/// `PdfFailed` where the writer refuses.
pub fn together(title: &str, papers: &[Document], fonts: &Fonts) -> Result<Pdf, Problem> {
    let first = papers.first().ok_or_else(|| Problem::new(Code::PdfFailed).fact("grund", "kein Dokument"))?;
    let about = About { title, language: first.language, day: latest(papers), originals: Vec::new() };
    write(layout::together(papers, fonts), &about, fonts)
}

/// The last day of several papers.
fn latest(papers: &[Document]) -> Option<Day> {
    papers.iter().filter_map(|paper| paper.day).max()
}

fn write(paper: Paper, about: &About<'_>, fonts: &Fonts) -> Result<Pdf, Problem> {
    let pages = paper.pages.len();
    let bytes = PrintPdf.write(paper, about, fonts)?;
    Ok(Pdf { bytes, pages })
}

impl Document {
    /// Sets the paper and writes it as PDF.
    ///
    /// # Errors
    /// `PdfFailed` where the writer refuses; never because of what the facts say.
    pub fn pdf(&self, fonts: &Fonts) -> Result<Pdf, Problem> {
        self.pdf_with(fonts, &[])
    }

    /// The same with its originals in the file (PDF/A-3a): the bytes of each, in the order of the facts. Without bytes the
    /// file holds the pages alone and is PDF/A-2a.
    ///
    /// # Errors
    /// `PdfFailed` where there are some bytes, but not those of each original, or the writer refuses.
    pub fn pdf_with(&self, fonts: &Fonts, originals: &[Vec<u8>]) -> Result<Pdf, Problem> {
        if !originals.is_empty() && originals.len() != self.originals.len() {
            return Err(Problem::new(Code::PdfFailed).fact("grund", "Es fehlen Dateien"));
        }
        let originals = self.originals.iter().zip(originals.iter().map(Vec::as_slice)).collect();
        let about = About { title: &self.title, language: self.language, day: self.day, originals };
        write(layout::lay_out(self, fonts), &about, fonts)
    }

    /// The same paper for those who edit it in a word processor.
    ///
    /// # Errors
    /// `PdfFailed` where the writer refuses.
    pub fn docx(&self) -> Result<Vec<u8>, Problem> {
        docx::docx(self)
    }
}
