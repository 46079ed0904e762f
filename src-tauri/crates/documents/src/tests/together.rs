//! Several papers in one file.

use domain::paper::Facts;

use super::{facts, fonts};
use crate::layout::{self, Kid, Kind, Tag, lay_out};
use crate::{Document, arrange, folder, list, request, together};

fn papers() -> Vec<Document> {
    let letter = arrange(&Facts::Letter(Box::new(facts::letter_with_appendix())));
    vec![request(&facts::request()), list(&facts::list_of(40)), letter, folder(&facts::folder())]
}

#[test]
fn each_keeps_its_pages_its_format_and_its_part() {
    let papers = papers();
    let all = layout::together(&papers, fonts());
    let own: Vec<_> = papers.iter().map(|paper| lay_out(paper, fonts())).collect();
    assert_eq!(all.pages.len(), own.iter().map(|paper| paper.pages.len()).sum::<usize>());
    let wide = all.pages.iter().filter(|page| page.format.width > page.format.height).count();
    assert_eq!(wide, own[1].pages.len(), "the list lies across");
    let parts: Vec<usize> =
        (0..all.tree.elements.len()).filter(|at| all.tree.elements[*at].kind == Kind::Part).collect();
    assert_eq!(parts.len(), papers.len());
    // Every element hangs where its parent says, and every mark in an element of its own paper.
    for (at, element) in all.tree.elements.iter().enumerate().skip(1) {
        assert!(all.tree.elements[element.parent].kids.contains(&Kid::Element(at)), "{at}");
    }
    let mut page = 0;
    for (paper, part) in own.iter().zip(&parts) {
        for _ in &paper.pages {
            for mark in &all.pages[page].marks {
                if let layout::Mark::Text { tag: Tag::Element(element), .. } = mark {
                    assert!((*part..*part + paper.tree.elements.len()).contains(element));
                }
            }
            page += 1;
        }
    }
    assert_eq!(all.bookmarks.iter().filter(|mark| mark.level == 0).count(), papers.len());
}

#[test]
fn the_same_papers_give_the_same_bytes() {
    let papers = papers();
    let file = together("Druckdatei", &papers, fonts()).unwrap();
    assert_eq!(file, together("Druckdatei", &papers, fonts()).unwrap());
    assert!(together("Druckdatei", &[], fonts()).is_err(), "nothing to print");
}

#[test]
fn originals_are_whole_or_not_there() {
    let document = arrange(&Facts::CaseFile(Box::new(facts::case_file())));
    let originals = [b"eins".to_vec(), b"zwei".to_vec(), b"drei".to_vec()];
    let with = document.pdf_with(fonts(), &originals).unwrap();
    assert!(with.bytes.len() > document.pdf(fonts()).unwrap().bytes.len());
    assert_eq!(with, document.pdf_with(fonts(), &originals).unwrap());
    assert!(document.pdf_with(fonts(), &originals[..1]).is_err(), "two files are missing");
}
