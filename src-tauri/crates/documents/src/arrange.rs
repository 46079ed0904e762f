//! Any facts as a document.

use domain::paper::{CaseFilePaper, Facts, LetterPaper, Part, SheetPaper};

use crate::letter::letter;
use crate::model::{Document, Head, Section, marked, said};
use crate::parts::nodes;
use crate::{excerpt, folder, invitation, list, minutes, proposal, request};

/// Arranges the facts of any document.
pub fn arrange(facts: &Facts) -> Document {
    match facts {
        Facts::Proposal(facts) => proposal(facts),
        Facts::Minutes(facts) => minutes(facts),
        Facts::Excerpt(facts) => excerpt(facts),
        Facts::Invitation(facts) => invitation(facts),
        Facts::Folder(facts) => folder(facts),
        Facts::Request(facts) => request(facts),
        Facts::List(facts) => list(facts),
        Facts::Letter(paper) => letter_paper(paper),
        Facts::Sheet(paper) => sheet_paper(paper),
        Facts::CaseFile(paper) => case_file(paper),
    }
}

fn letter_paper(paper: &LetterPaper) -> Document {
    let mut document = letter(&paper.letter, nodes(&paper.parts));
    if !paper.appendix.is_empty() {
        document.sections.push(Section { name: None, nodes: nodes(&paper.appendix) });
    }
    document
}

fn sheet_paper(paper: &SheetPaper) -> Document {
    let office = &paper.office;
    let city = said(&[&office.municipality_kind, &office.municipality], " ");
    Document {
        title: marked(paper.title.clone(), paper.mark.as_ref()),
        language: "de-DE",
        turned: false,
        head: Head {
            wordmark: (office.municipality_kind.clone(), office.municipality.clone()),
            kind: Some(paper.kind.clone()).filter(|kind| !kind.is_empty()),
            running: (said(&[&city, &paper.kind], " · "), paper.whose.clone()),
            foot: paper.foot.clone(),
            ..Head::default()
        },
        sections: sections(&paper.parts),
        mark: paper.mark.clone(),
        open: paper.open.clone(),
        day: paper.day,
    }
}

/// A section begins with each heading of level 2.
fn sections(parts: &[Part]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let begins = |part: &Part| matches!(part, Part::Section(_));
    for chunk in parts.chunk_by(|_, next| !begins(next)) {
        let name = chunk.first().and_then(|part| match part {
            Part::Section(name) => Some(name.clone()),
            _ => None,
        });
        sections.push(Section { name, nodes: nodes(chunk) });
    }
    sections
}

fn case_file(paper: &CaseFilePaper) -> Document {
    sheet_paper(&paper.sheet)
}
