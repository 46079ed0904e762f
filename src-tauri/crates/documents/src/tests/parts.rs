//! The parts of letters and sheets on their pages.

use domain::paper::{Facts, LetterPaper, Part, Voice};
use proptest::prelude::*;

use super::page::{assert_inside, assert_whole, check, config};
use super::{facts, fonts, hostile, hostile_parts};
use crate::layout::{Kind, Mark, Paper, Tag, lay_out};
use crate::{Document, arrange};

fn sheet(voice: Voice, parts: Vec<Part>) -> Document {
    arrange(&Facts::Sheet(Box::new(facts::sheet_of(voice, parts))))
}

fn letter(parts: Vec<Part>, appendix: Vec<Part>) -> Document {
    let letter = facts::request().letter;
    arrange(&Facts::Letter(Box::new(LetterPaper { letter, parts, appendix })))
}

/// No line of text lies over another one of the same page.
fn assert_apart(paper: &Paper) {
    for (number, page) in paper.pages.iter().enumerate() {
        let mut lines: Vec<(f64, f64, f64, f64)> = page
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { x, y, line, turned: false, white: false, .. } if line.width > 0.1 => {
                    let size = line.pieces.first().map_or(8.0, |piece| piece.part.kind.size);
                    let from = x + line.pieces.first().map_or(0.0, |piece| piece.x);
                    // Half the height of a small letter: what overlaps by less touches nothing.
                    Some((from, x + line.width, y - size * 0.17, *y))
                }
                _ => None,
            })
            .collect();
        lines.sort_by(|a, b| a.2.total_cmp(&b.2));
        for (at, one) in lines.iter().enumerate() {
            for other in lines[at + 1..].iter().take_while(|other| other.2 < one.3) {
                let beside = one.1 <= other.0 + 0.3 || other.1 <= one.0 + 0.3;
                assert!(beside, "page {number}: {one:?} over {other:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_sheet_stays_on_its_pages(parts in hostile_parts::parts(), voice in hostile_parts::voices()) {
        let document = sheet(voice, parts);
        check(&document);
        assert_apart(&lay_out(&document, fonts()));
    }

    #[test]
    fn any_letter_of_parts_stays_on_its_pages(
        parts in hostile_parts::parts(),
        appendix in hostile_parts::parts(),
    ) {
        let document = letter(parts, appendix);
        check(&document);
        assert_apart(&lay_out(&document, fonts()));
    }

    #[test]
    fn any_year_stays_on_its_page(parts in hostile_parts::years()) {
        let paper = lay_out(&sheet(Voice::Usual, parts), fonts());
        assert_inside(&paper);
    }
}

proptest! {
    // A folder holds as much text as four letters.
    #![proptest_config(ProptestConfig { cases: config().cases.div_ceil(4), ..config() })]

    #[test]
    fn any_sitting_fits_its_folder(texts in proptest::collection::vec(hostile::text(), 16), rows in 0_usize..8) {
        let document = crate::folder(&facts_of_folder(&texts, rows));
        assert_inside(&lay_out(&document, fonts()));
        assert_whole(&document, &lay_out(&document, fonts()));
        assert_apart(&lay_out(&document, fonts()));
    }
}

/// A folder whose texts are these, with so many rows in the tables of its first application.
fn facts_of_folder(texts: &[String], rows: usize) -> domain::paper::FolderFacts {
    let mut texts = texts.iter().cycle().cloned();
    let mut next = || texts.next().unwrap_or_default();
    let mut facts = facts::folder();
    (facts.board, facts.sitting, facts.place, facts.quorum) = (next(), next(), next(), next());
    facts.pots[0].label = next();
    for item in &mut facts.items {
        item.title = next();
        for entry in &mut item.entries {
            (entry.number, entry.applicant, entry.purpose) = (next(), next(), next());
        }
    }
    let page = &mut facts.pages[0];
    (page.over, page.applicant, page.purpose, page.amount_label) = (next(), next(), next(), "geprüft".into());
    page.facts = (0..8).map(|_| (next(), next())).collect();
    page.remarks = vec![next()];
    page.attachments = vec![next()];
    page.checks = page.checks.iter().cycle().take(rows).cloned().collect();
    page.earlier = page.earlier.iter().cycle().take(rows).cloned().collect();
    for (check, earlier) in page.checks.iter_mut().zip(&mut page.earlier) {
        (check.criterion, check.remark, earlier.purpose, earlier.remark) = (next(), next(), next(), next());
    }
    facts
}

#[test]
fn every_part_is_set_whole() {
    let document = sheet(Voice::Usual, without_steps());
    check(&document);
    assert_apart(&lay_out(&document, fonts()));
    assert_eq!(
        document.pdf(fonts()).unwrap(),
        document.pdf(fonts()).unwrap(),
        "the same facts, the same bytes"
    );
}

/// The months of a year stand in its picture and its alternative text, not as text on the page.
fn without_steps() -> Vec<Part> {
    facts::every_part().into_iter().filter(|part| !matches!(part, Part::Steps(_))).collect()
}

#[test]
fn charts_say_what_they_show() {
    let paper = lay_out(&sheet(Voice::Usual, facts::every_part()), fonts());
    let figures: Vec<usize> =
        (0..paper.tree.elements.len()).filter(|at| paper.tree.elements[*at].kind == Kind::Figure).collect();
    assert_eq!(figures.len(), 3);
    let year = paper.tree.alts.values().find(|alt| alt.starts_with("Stufen")).unwrap();
    assert!(year.contains("April: ausgezahlt 1.700,00\u{a0}€, noch auszuzahlen 2.100,00\u{a0}€."), "{year}");
    for figure in figures {
        assert!(!paper.tree.alts[&figure].is_empty());
        let drawn = paper.pages.iter().flat_map(|page| &page.marks);
        let own =
            drawn.filter(|mark| matches!(mark, Mark::Area { tag: Tag::Element(e), .. } if *e == figure));
        assert!(own.count() > 0);
    }
}

/// Pages on which a text stands, by a word that occurs nowhere else.
fn pages_of(paper: &Paper, word: &str) -> Vec<usize> {
    let says = |mark: &Mark| match mark {
        Mark::Text { tag: Tag::Element(_), line, .. } => {
            let glyphs =
                line.pieces.iter().flat_map(|piece| &piece.part.shaped.runs).flat_map(|run| &run.glyphs);
            glyphs.map(|glyph| &*glyph.text).collect::<String>().contains(word)
        }
        _ => false,
    };
    let pages = paper.pages.iter().enumerate();
    pages.filter(|(_, page)| page.marks.iter().any(says)).map(|(at, _)| at).collect()
}

/// Whoever wants to object finds the instruction on one page, whatever stands above it; the appendix begins anew.
#[test]
fn the_instruction_on_remedies_is_never_torn() {
    for lines in 1..14 {
        let mut paper = facts::letter_with_appendix();
        if let Some(Part::Numbered(items)) =
            paper.parts.iter_mut().find(|part| matches!(part, Part::Numbered(_)))
        {
            items.truncate(lines);
        }
        let paper = lay_out(&arrange(&Facts::Letter(Box::new(paper))), fonts());
        let heading = pages_of(&paper, "Rechtsbehelfsbelehrung");
        assert_eq!(heading.len(), 1);
        assert_eq!(pages_of(&paper, "Klage"), heading, "{lines} lines");
        assert_eq!(pages_of(&paper, "Zinsberechnung"), [paper.pages.len() - 1]);
        assert_eq!(
            pages_of(&paper, "Grüßen"),
            pages_of(&paper, "Hartkopf").split_off(pages_of(&paper, "Hartkopf").len() - 1)
        );
    }
}

/// No level is skipped, whatever comes first (PDF/UA-1, 7.4.2).
#[test]
fn headings_skip_no_level() {
    let parts =
        vec![Part::Sub("C".into()), Part::Sub("D".into()), Part::Section("B".into()), Part::Sub("C".into())];
    let paper = lay_out(&sheet(Voice::Usual, parts), fonts());
    let levels: Vec<u8> = paper
        .tree
        .elements
        .iter()
        .filter_map(|element| match element.kind {
            Kind::Heading(level) => Some(level),
            _ => None,
        })
        .collect();
    assert_eq!(levels, [1, 2, 2, 3]);
}

/// DIN 5008, form B: what the window of the envelope shows, where to fold, where the subject begins.
#[test]
fn a_letter_is_measured() {
    let paper = lay_out(&arrange(&Facts::Letter(Box::new(facts::letter_with_appendix()))), fonts());
    let near = |a: f64, b: f64| (a - b).abs() < 0.01;
    let marks = &paper.pages[0].marks;
    let text_at = |x: f64, y: f64| {
        marks
            .iter()
            .any(|mark| matches!(mark, Mark::Text { x: at, y: base, .. } if near(*at, x) && near(*base, y)))
    };
    assert!(text_at(25.0, 59.3), "return address in the remarks zone");
    assert!(text_at(25.0, 62.7 + 4.55 * 0.75), "first line of the address");
    assert!(text_at(125.0, 50.0 + 3.75), "info block");
    assert!(text_at(25.0, 98.46 + 3.75), "subject");
    for (y, width) in [(105.0, 4.0), (148.5, 6.0), (210.0, 4.0)] {
        let folded = marks.iter().any(|mark| {
            matches!(mark, Mark::Stroke(stroke) if near(stroke.x, 5.0) && near(stroke.y, y) && near(stroke.width, width))
        });
        assert!(folded, "fold mark at {y}");
    }
}

/// Sheets of ever more sections: a few lines too many cost no page of their own, and no gap is closed for nothing.
#[test]
fn a_remnant_of_a_page_is_drawn_in() {
    let section =
        |at: usize| [Part::Section(format!("Abschnitt {at}")), Part::Text(format!("Satz {at}.").into())];
    let set = |count: usize| {
        let document = sheet(Voice::Usual, (1..=count).flat_map(section).collect());
        check(&document);
        lay_out(&document, fonts())
    };
    // From one heading to the next.
    let step = |paper: &Paper| paper.bookmarks[2].y - paper.bookmarks[1].y;
    let loose = step(&set(4));
    let papers: Vec<Paper> = (4..20).map(set).collect();
    let drawn_in: Vec<&Paper> = papers.iter().filter(|paper| step(paper) < loose - 0.1).collect();
    assert!(!drawn_in.is_empty());
    assert!(drawn_in.iter().all(|paper| paper.pages.len() == 1), "closer gaps have won no page");
    // By one step of the raster, of both gaps; by a second one where that wins no page.
    let closed = |paper: &Paper| ((loose - step(paper)) / 1.25).round() as i32;
    let longer = |lines: usize| {
        let more = (0..lines).map(|_| Part::Text("Noch ein Satz.".into()));
        lay_out(&sheet(Voice::Usual, (1..=13).flat_map(section).chain(more).collect()), fonts())
    };
    let gaps: Vec<(i32, usize)> =
        (0..6).map(longer).map(|paper| (closed(&paper), paper.pages.len())).collect();
    assert_eq!(gaps, [(2, 1), (2, 1), (3, 1), (0, 2), (0, 2), (0, 2)]);
    // Those with more on the second page keep their gaps.
    assert!(papers.iter().any(|paper| paper.pages.len() == 2 && (step(paper) - loose).abs() < 0.1));
}
