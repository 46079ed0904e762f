//! Nothing leaves the page, nothing is lost, nothing panics.

use proptest::prelude::*;

use super::{facts, fonts, hostile};
use crate::layout::{BOX, Kid, Mark, Paper, Tag, lay_out};
use crate::model::Document;
use crate::text::clean;
use crate::{list, minutes, proposal, request};

/// No printer reaches further than this, in mm.
const EDGE: f64 = 4.0;

pub(super) fn assert_inside(paper: &Paper) {
    for (at, page) in paper.pages.iter().enumerate() {
        let (wide, high) = (page.format.width, page.format.height);
        for mark in &page.marks {
            let (left, right, top, bottom) = match mark {
                // A space at the end of a line may hang; it prints nothing.
                Mark::Text { x, y, line, turned: false, .. } => {
                    let start = line.pieces.first().map_or(0.0, |piece| piece.x);
                    (*x + start.min(0.0), *x + line.width.max(start), *y - 4.5, *y + 1.5)
                }
                Mark::Text { x, y, line, .. } => (*x - 2.0, *x + 6.0, *y, *y + line.width),
                Mark::WriteIn { x, y, width, .. } => (*x, *x + width, *y, *y),
                Mark::Stroke(stroke) => (stroke.x, stroke.x + stroke.width, stroke.y, stroke.y),
                Mark::Fill { x, y, width, height } | Mark::Area { x, y, width, height, .. } => {
                    (*x, *x + width, *y, *y + height)
                }
                Mark::Tick { x, y, .. } => (*x, *x + BOX, *y - BOX, *y + 1.0),
            };
            let what = || format!("{mark:?}").chars().take(120).collect::<String>();
            assert!(left >= EDGE && right <= wide - EDGE, "page {at}: {left} to {right}: {}", what());
            assert!(top >= EDGE && bottom <= high - 13.0 + 1.5, "page {at}: {top} to {bottom}: {}", what());
        }
    }
}

/// The letters of a text as the reader gets them, without spaces.
pub(super) fn letters(text: &str) -> String {
    clean(text).chars().filter(|c| !c.is_whitespace() && *c != '\u{fffc}').collect()
}

/// What stands in the tree, element by element, in the order of the marks.
pub(super) fn laid_out(paper: &Paper) -> Vec<String> {
    let mut texts = vec![String::new(); paper.tree.elements.len()];
    for (element, alt) in &paper.tree.alts {
        texts[*element].push_str(alt);
    }
    for mark in paper.pages.iter().flat_map(|page| &page.marks) {
        let Mark::Text { tag: Tag::Element(element), line, .. } = mark else { continue };
        for piece in &line.pieces {
            // Our own hyphens are no part of the text.
            if piece.part.ink == crate::text::Ink::Hyphen {
                continue;
            }
            let rtl = piece.part.level % 2 == 1;
            let glyphs: Vec<&str> =
                piece.part.shaped.runs.iter().flat_map(|run| &run.glyphs).map(|glyph| &*glyph.text).collect();
            if rtl {
                texts[*element].extend(glyphs.into_iter().rev());
            } else {
                texts[*element].extend(glyphs);
            }
        }
    }
    texts
}

/// Every line of the model is found whole in the tree; in mixed directions every letter at least.
pub(super) fn assert_whole(document: &Document, paper: &Paper) {
    let mut all: Vec<char> = letters(&laid_out(paper).concat()).chars().collect();
    let mut wanted: Vec<char> = letters(&document.plain_text()).chars().collect();
    // Joiners and variation selectors have no glyph; lines to write on and boxes have no letters.
    let visible = |c: &char| !matches!(*c, '\u{34f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '_' | '☐' | '☒');
    all.retain(visible);
    wanted.retain(visible);
    all.sort_unstable();
    wanted.sort_unstable();
    // Wordmark, kind and the note of what is open stand on the page besides.
    let mut rest = all.iter().peekable();
    for letter in &wanted {
        while rest.peek().is_some_and(|c| *c < letter) {
            rest.next();
        }
        assert!(rest.next() == Some(letter), "{letter:?} is lost");
    }
}

/// Few by default: debug builds set a page slowly. `PROPTEST_CASES` asks for more.
pub(super) fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(16);
    ProptestConfig { cases, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() }
}

pub(super) fn check(document: &Document) {
    let paper = lay_out(document, fonts());
    assert_inside(&paper);
    // The window of an envelope has its size; what is above the subject may lose its end.
    let mut whole = document.clone();
    whole.head.letter = None;
    assert_whole(&whole, &paper);
    let pages = paper.pages.len();
    let pdf = document.pdf(fonts()).unwrap();
    assert_eq!(pdf.pages, pages);
    assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_proposal_stays_on_its_pages(facts in hostile::proposals()) {
        check(&proposal(&facts));
    }

    #[test]
    fn any_minutes_stay_on_their_pages(facts in hostile::minutes()) {
        check(&minutes(&facts));
    }

    #[test]
    fn any_letter_fits_its_envelope(facts in hostile::requests()) {
        let document = request(&facts);
        check(&document);
        let paper = lay_out(&document, fonts());
        for mark in &paper.pages[0].marks {
            let Mark::Text { x, y, line, turned: false, .. } = mark else { continue };
            // Address zone left, info block right; the subject comes below both.
            if (62.0..98.0).contains(y) && *x < 100.0 {
                prop_assert!(*y <= 90.0 && *x >= 25.0 && *x + line.width <= 105.1, "{x} {y} {}", line.width);
            }
        }
    }

    #[test]
    fn any_list_stays_on_its_pages(facts in hostile::lists()) {
        check(&list(&facts));
    }

    #[test]
    fn running_text_is_set_letter_by_letter(text in hostile::text()) {
        let mut facts = facts::proposal_without_money();
        facts.motion = vec![domain::paper::Block::Paragraph(text.clone())];
        let paper = lay_out(&proposal(&facts), fonts());
        let wanted = letters(&text);
        let plain = wanted.chars().all(|c| c < '\u{300}');
        prop_assume!(plain && !wanted.is_empty());
        prop_assert!(laid_out(&paper).iter().any(|line| letters(line) == wanted));
    }
}

#[test]
fn three_hundred_positions_are_all_there() {
    let document = proposal(&facts::proposal_of(300));
    let paper = lay_out(&document, fonts());
    assert_inside(&paper);
    assert_whole(&document, &paper);
    let labels = paper.tree.elements.iter().filter(|e| e.kind == crate::layout::Kind::Label).count();
    assert_eq!(labels, 600, "a number for each position and each reason");
}

/// A block of a position never lies on two pages, and no page begins inside a paragraph of two lines.
#[test]
fn position_blocks_are_not_torn() {
    for count in [3, 7, 20, 41] {
        let paper = lay_out(&proposal(&facts::proposal_of(count)), fonts());
        let page_of = |element: usize| -> Vec<usize> {
            let on = |(at, page): (usize, &crate::layout::Page)| {
                let here = page
                    .marks
                    .iter()
                    .any(|mark| matches!(mark, Mark::Text { tag: Tag::Element(e), .. } if *e == element));
                here.then_some(at)
            };
            paper.pages.iter().enumerate().filter_map(on).collect()
        };
        for item in paper.tree.elements.iter().filter(|e| e.kind == crate::layout::Kind::Item) {
            let bodies = item.kids.iter().filter_map(|kid| match kid {
                Kid::Element(id) => paper.tree.elements.get(*id),
                Kid::Content { .. } => None,
            });
            for body in bodies.filter(|e| e.kids.len() == 3) {
                let mut pages: Vec<usize> = body
                    .kids
                    .iter()
                    .flat_map(|kid| match kid {
                        Kid::Element(id) => page_of(*id),
                        Kid::Content { .. } => Vec::new(),
                    })
                    .collect();
                pages.dedup();
                assert_eq!(pages.len(), 1, "{count} positions");
            }
        }
    }
}
