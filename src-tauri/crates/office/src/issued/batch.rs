use std::path::{Path, PathBuf};

use domain::Problems;
use domain::document::{IssuedDocument, TEMPLATE};
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
        let mut files: Vec<(String, &[u8])> =
            all.iter().map(|(row, bytes)| (name(row), bytes.as_slice())).collect();
        // One of an earlier template lies beside the others as it was issued; one file of all is not to be had then.
        let bytes = if all.iter().any(is_old) { Vec::new() } else { together(desk, &all)? };
        if !bytes.is_empty() {
            files.push((TOGETHER.to_owned(), &bytes));
        }
        let mut done: Vec<(PathBuf, &[u8])> = Vec::new();
        for (name, bytes) in files {
            let path = free(&folder, &name);
            if let Err(problem) = write_whole(&path, bytes) {
                // All of them or none: nobody sends half a set without knowing.
                done.iter().for_each(|(path, _)| drop(std::fs::remove_file(path)));
                return Err(problem.into());
            }
            done.push((path, bytes));
        }
        let (path, bytes) = done.last().ok_or_else(nothing)?;
        Ok(written(path, bytes))
    }
}

/// A name in the folder that nothing has yet: what lies there stays.
fn free(folder: &Path, name: &str) -> PathBuf {
    let numbered = |number: usize| match number {
        1 => folder.join(file_name(name, "pdf")),
        _ => folder.join(file_name(&format!("{name} ({number})"), "pdf")),
    };
    let number = (1..10_000).find(|number| !numbered(*number).exists()).unwrap_or(1);
    numbered(number)
}

fn nothing() -> Problem {
    Problem::new(Code::TextMissing).fact("was", "Das Dokument").at("ids")
}

/// Was it set with templates that this program no longer has?
fn is_old((row, _): &(IssuedDocument, Vec<u8>)) -> bool {
    row.template != TEMPLATE
}

/// All pages one after the other, set from the frozen facts.
fn together(desk: &mut Desk, all: &[(IssuedDocument, Vec<u8>)]) -> Result<Vec<u8>, Problems> {
    if all.is_empty() {
        return Err(nothing().into());
    }
    if let Some((row, _)) = all.iter().find(|one| is_old(one)) {
        return Err(Problem::new(Code::DocumentsOfOldTemplate).fact("dokument", &row.title).into());
    }
    let facts = all.iter().map(|(row, _)| read(row)).collect::<Result<Vec<Facts>, _>>()?;
    let papers: Vec<documents::Document> = facts.iter().map(documents::arrange).collect();
    Ok(documents::together(TOGETHER, &papers, desk.fonts()?)?.bytes)
}
