use std::path::Path;

use domain::Problems;
use domain::document::IssuedDocument;
use domain::problem::Code;
use domain::{Problem, paper::Facts};

use super::pages::{frozen, name};
use super::stale::read;
use super::{OpenDocuments, WriteDocuments};
use crate::desk::Desk;
use crate::papers::{Written, chosen, file_name, lay_out, write_whole, written};
use crate::table::Run;

/// Name of the file that holds all of them.
const TOGETHER: &str = "Druckdatei";

impl Run for OpenDocuments {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let all = self.ids.iter().map(|id| frozen(desk, *id)).collect::<Result<Vec<_>, _>>()?;
        let (file, bytes) = match all.as_slice() {
            [(only, bytes)] => (name(only), bytes.clone()),
            many => (TOGETHER.to_owned(), together(desk, many)?),
        };
        let path = lay_out(desk, &file_name(&file, "pdf"), &bytes)?;
        Ok(written(&path, &bytes))
    }
}

impl Run for WriteDocuments {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let folder = chosen(self.path)?;
        let all = self.ids.iter().map(|id| frozen(desk, *id)).collect::<Result<Vec<_>, _>>()?;
        let bytes = together(desk, &all)?;
        for (row, bytes) in &all {
            write_whole(&free(&folder, &name(row)), bytes)?;
        }
        let path = free(&folder, TOGETHER);
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

/// A name in the folder that nothing has yet: what lies there stays.
fn free(folder: &Path, name: &str) -> std::path::PathBuf {
    let numbered = |number: usize| match number {
        1 => folder.join(file_name(name, "pdf")),
        _ => folder.join(file_name(&format!("{name} ({number})"), "pdf")),
    };
    let number = (1..10_000).find(|number| !numbered(*number).exists()).unwrap_or(1);
    numbered(number)
}

/// All pages one after the other, set from the frozen facts.
fn together(desk: &mut Desk, all: &[(IssuedDocument, Vec<u8>)]) -> Result<Vec<u8>, Problems> {
    if all.is_empty() {
        return Err(Problem::new(Code::TextMissing).fact("was", "Das Dokument").at("ids").into());
    }
    let facts = all.iter().map(|(row, _)| read(row)).collect::<Result<Vec<Facts>, _>>()?;
    let papers: Vec<documents::Document> = facts.iter().map(documents::arrange).collect();
    Ok(documents::together(TOGETHER, &papers, desk.fonts()?)?.bytes)
}
