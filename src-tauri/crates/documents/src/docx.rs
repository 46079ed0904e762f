//! The same model for a word processor: headings as headings, tables as tables (WordprocessingML, ISO 29500-1).
//!
//! Written here and not by a library: docx-rs 0.4 can neither repeat the heads of a table nor state the language or the
//! title of a document, and a screen reader needs all three.

mod body;
mod chart;
mod letter;
mod parts;
mod table;
mod xml;

use std::io::{Cursor, Write as _};

use domain::Problem;
use domain::problem::Code;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::model::Document;

/// The package as bytes. The same document gives the same bytes: no clock, no chance.
pub(crate) fn docx(document: &Document) -> Result<Vec<u8>, Problem> {
    pack(&parts::parts(document)).map_err(|error| Problem::new(Code::PdfFailed).fact("grund", error))
}

fn pack(parts: &[(&'static str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(*name, options)?;
        package.write_all(text.as_bytes())?;
    }
    Ok(package.finish()?.into_inner())
}
