//! From a laid out paper to a file. The writer is a small trait, so that another library could take
//! the place of printpdf.

mod attach;
mod content;
mod embed;
mod figures;
mod outline;
mod press;
mod tags;
mod xmp;

use domain::paper::Original;
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
    /// Files that lie in it, with their bytes: it is then PDF/A-3a.
    pub originals: Vec<(&'a Original, &'a [u8])>,
}

/// Writes a paper as PDF/A-2a and PDF/UA-1; with originals as PDF/A-3a.
pub(crate) trait Writer {
    /// # Errors
    /// `PdfFailed` where the library refuses.
    fn write(&self, paper: Paper, about: &About<'_>, fonts: &Fonts) -> Result<Vec<u8>, Problem>;
}
