//! From a laid out paper to a file. The writer is a small trait, so that another library could take
//! the place of printpdf.

mod content;
mod embed;
mod outline;
mod press;
mod tags;
mod xmp;

use domain::{Day, Problem};

use crate::fonts::Fonts;
use crate::layout::Paper;

pub(crate) use press::PrintPdf;

/// What the file says about itself.
#[derive(Debug)]
pub(crate) struct About<'a> {
    pub title: &'a str,
    pub language: &'a str,
    /// The only date in the file; it comes from the facts.
    pub day: Option<Day>,
}

/// Writes a paper as PDF/A-2a and PDF/UA-1.
pub(crate) trait Writer {
    /// # Errors
    /// `PdfFailed` where the library refuses.
    fn write(&self, paper: Paper, about: &About<'_>, fonts: &Fonts) -> Result<Vec<u8>, Problem>;
}
