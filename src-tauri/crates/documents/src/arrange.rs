//! Any facts as a document.

use domain::paper::{CaseFilePaper, Facts, LetterPaper, SheetPaper};

use crate::letter::letter_of;
use crate::model::{Document, Head, Node, Section, marked, said};
use crate::parts::sections;
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
    let mut document = letter_of(&paper.letter, sections(&paper.parts, Some("Text")));
    if !paper.appendix.is_empty() {
        let mut appendix = vec![Section { name: None, nodes: vec![Node::NewPage] }];
        appendix.extend(sections(&paper.appendix, Some("Anlage")));
        document.sections.extend(appendix);
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
        voice: paper.voice,
        originals: Vec::new(),
        head: Head {
            wordmark: (office.municipality_kind.clone(), office.municipality.clone()),
            kind: Some(paper.kind.clone()).filter(|kind| !kind.is_empty()),
            running: (said(&[&city, &paper.kind], " · "), paper.whose.clone()),
            foot: paper.foot.clone(),
            ..Head::default()
        },
        sections: sections(&paper.parts, None),
        mark: paper.mark.clone(),
        open: paper.open.clone(),
        day: paper.day,
    }
}

fn case_file(paper: &CaseFilePaper) -> Document {
    Document { originals: paper.originals.clone(), ..sheet_paper(&paper.sheet) }
}
