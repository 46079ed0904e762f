use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::document::IssuedDocument;
use domain::problem::Code;
use domain::{Problem, Problems};

use super::stale::read;
use super::view::view;
use super::{ShowDocument, WriteDocument};
use crate::desk::Desk;
use crate::papers::{Paper, PaperFormat, PaperSection, Written, chosen, file_name, write_whole, written};
use crate::table::Run;

impl Run for ShowDocument {
    fn run(self, desk: &mut Desk) -> Result<Paper, Problems> {
        let (row, bytes) = frozen(desk, self.id)?;
        let sections = documents::arrange(&read(&row)?).sections();
        Ok(Paper {
            pdf: STANDARD.encode(&bytes),
            pages: row.pages,
            sha256: row.sha256.clone(),
            file_name: file_name(&name(&row), "pdf"),
            title: row.title.clone(),
            open: Vec::new(),
            gaps: Vec::new(),
            sections: sections.into_iter().map(|(name, text)| PaperSection { name, text }).collect(),
            issued: Some(view(desk, row)?),
        })
    }
}

impl Run for WriteDocument {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let path = chosen(self.path)?;
        let (row, bytes) = frozen(desk, self.id)?;
        let bytes = match self.format {
            PaperFormat::Pdf => bytes,
            PaperFormat::Docx => documents::arrange(&read(&row)?).docx()?,
        };
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

/// An issued document with its bytes.
pub(super) fn frozen(desk: &Desk, id: i64) -> Result<(IssuedDocument, Vec<u8>), Problems> {
    desk.read(|reader| {
        let row: IssuedDocument = reader.get(id)?;
        let bytes = reader.bytes(&row.sha256)?.ok_or_else(|| Problem::new(Code::DocumentLost))?;
        Ok((row, bytes))
    })
}

/// The name of its file: the day tells one from its correction.
pub(super) fn name(row: &IssuedDocument) -> String {
    format!("{} {}", row.title, row.day.iso())
}
