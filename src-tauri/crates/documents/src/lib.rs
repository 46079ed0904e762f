//! From facts to paper: document model -> layout -> PDF (PDF/A-2a and PDF/UA-1 in one file).
//!
//! [`proposal`], [`minutes`], [`excerpt`], [`invitation`], [`request`], [`folder`] and [`list`] arrange the typed facts of
//! `domain` as a [`Document`], which
//! knows no coordinates; [`Document::pdf`] sets it on the 5 mm grid of the house and writes it.
//! The same facts give the same bytes.
#![allow(
    clippy::disallowed_types,
    reason = "coordinates on a page are fractions; money arrives here as text or as `Money`"
)]

mod arrange;
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

use domain::Problem;
use domain::problem::Code;

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

use pdf::{About, PrintPdf, Writer};

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
}

/// Several papers one after the other in one file, to print.
///
/// # Errors
/// `PdfFailed` where the writer refuses.
pub fn together(title: &str, papers: &[Document], fonts: &Fonts) -> Result<Pdf, Problem> {
    let _ = title;
    papers.first().map_or_else(|| Err(Problem::new(Code::PdfFailed)), |first| first.pdf(fonts))
}

impl Document {
    /// The same paper for those who edit it in a word processor.
    ///
    /// # Errors
    /// `PdfFailed` where the writer refuses.
    pub fn docx(&self) -> Result<Vec<u8>, Problem> {
        Err(Problem::new(Code::PdfFailed))
    }

    /// Sets the paper and writes it as PDF.
    ///
    /// # Errors
    /// `PdfFailed` where the writer refuses; never because of what the facts say.
    pub fn pdf(&self, fonts: &Fonts) -> Result<Pdf, Problem> {
        let paper = layout::lay_out(self, fonts);
        let pages = paper.pages.len();
        let about = About { title: &self.title, language: self.language, day: self.day };
        let bytes = PrintPdf.write(paper, &about, fonts)?;
        Ok(Pdf { bytes, pages })
    }
}
