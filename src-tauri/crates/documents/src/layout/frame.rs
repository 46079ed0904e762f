//! What frames the pages: wordmark, kind, sign, running heads and feet, margin mark (paper rules 1, 5).

use super::measures::{Format, HAIRLINE, LEFT, SECTION, SIGN, SMALL, TITLE, TOP, WORDMARK};
use super::paper::{Mark, Page, Tag};
use super::tree::{Kind, Tree};
use crate::fonts::{Fonts, Weight};
use crate::model::{Document, Text};
use crate::text::{Line, Type, clean, greedy, units};

/// Bar, wordmark, kind and sign of page 1.
pub(crate) fn opening(document: &Document, format: Format, fonts: &Fonts, tree: &mut Tree) -> Vec<Mark> {
    let setter = Line1 { fonts };
    let head = &document.head;
    let mut marks = vec![Mark::Fill { x: LEFT, y: 12.5, width: 15.0, height: 1.5 }];
    let wordmark = Tag::Element(tree.add(Tree::ROOT, Kind::Paragraph));
    let room = format.wide() / 2.0;
    marks.extend(Mark::text(
        wordmark,
        LEFT,
        20.0,
        setter.fit(&format!("{} ", head.wordmark.0), WORDMARK, room),
    ));
    marks.extend(Mark::text(wordmark, LEFT, 25.0, setter.fit(&head.wordmark.1, SECTION, room)));
    // The sign stands in a square of 12.5 mm; the kind ends 2.5 mm before it.
    let edge = format.right();
    let right = if head.sign.is_some() { edge - 15.0 } else { edge };
    if let Some(kind) = &head.kind {
        let tag = Tag::Element(tree.add(Tree::ROOT, Kind::Paragraph));
        let line = setter.fit(kind, SECTION, right - LEFT - room);
        marks.extend(Mark::text(tag, right - line.width, 25.0, line));
    }
    if let Some(sign) = head.sign {
        marks.push(Mark::Fill { x: edge - 12.5, y: 12.5, width: 12.5, height: 12.5 });
        marks.extend(centred_sign(fonts, sign, edge - 12.5));
    }
    marks
}

/// The letter centred by its ink, not by its advance.
fn centred_sign(fonts: &Fonts, sign: char, left: f64) -> Option<Mark> {
    let shaped = fonts.shape(&sign.to_string(), Weight::Strong, false);
    let run = shaped.runs.first()?;
    let glyph = run.glyphs.first()?;
    let face = fonts.face(run.face)?;
    let ink = face.ink(glyph.id)?;
    let scale = f64::from(face.scale());
    let middle = |a: i16, b: i16| SIGN.mm((f64::from(a) + f64::from(b)) / 2.0 * scale);
    let (x, y) = (left + 6.25 - middle(ink.x_min, ink.x_max), 12.5 + 6.25 + middle(ink.y_min, ink.y_max));
    let line = Line1 { fonts }.fit(&sign.to_string(), SIGN, 12.5);
    Some(Mark::Text { tag: Tag::Artifact, x, y, line, white: true, turned: false })
}

/// "Noch offen (3): …" at the foot of page 1 of a draft.
pub(crate) fn open_note(document: &Document, format: Format, fonts: &Fonts, tree: &mut Tree) -> Vec<Mark> {
    let wide = format.wide();
    if document.open.is_empty() {
        return Vec::new();
    }
    let tag = Tag::Element(tree.add(Tree::ROOT, Kind::Paragraph));
    let lead = Text::strong(format!("Noch offen ({}):", document.open.len()));
    let text = lead.and(format!(" {}", document.open.join(" · ")));
    let mut lines = greedy(&units(fonts, &text, SMALL, wide, false), wide);
    // Two lines have room above the foot; the rest stands in the paper itself as [fehlt: …].
    if lines.len() > 2 {
        let kept = document.open.iter().take(8).map(|what| cut(what, 24)).collect::<Vec<_>>().join(" · ");
        let lead = Text::strong(format!("Noch offen ({}):", document.open.len()));
        lines = greedy(&units(fonts, &lead.and(format!(" {kept} …")), SMALL, wide, false), wide);
        lines.truncate(2);
    }
    let mut y = format.bottom() + SMALL.baseline();
    let mut marks = Vec::new();
    for line in lines {
        marks.extend(Mark::text(tag, LEFT, y, line));
        y += SMALL.line;
    }
    marks
}

fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    text.chars().take(letters).chain(['…']).collect()
}

/// Running heads, feet with the total of pages, and the margin mark, once the pages are known.
pub(crate) fn frame(pages: &mut [Page], document: &Document, format: Format, fonts: &Fonts) {
    let (edge, wide) = (format.right(), format.wide());
    let setter = Line1 { fonts };
    let total = pages.len();
    let head = &document.head;
    for (at, page) in pages.iter_mut().enumerate() {
        if at > 0 {
            let y = 13.75 + SMALL.baseline();
            let left = setter.fit(&head.running.0, SMALL, 100.0);
            let right = setter.fit(&head.running.1, SMALL, wide - left.width - 5.0);
            let x = edge - right.width;
            page.marks.extend(Mark::text(Tag::Artifact, LEFT, y, left));
            page.marks.extend(Mark::text(Tag::Artifact, x, y, right));
            page.marks.push(Mark::rule(LEFT, 18.75, wide, HAIRLINE));
        }
        page.marks.push(Mark::rule(LEFT, format.foot(), wide, HAIRLINE));
        let y = format.foot() + 2.0 + SMALL.baseline();
        let number = setter.fit(&format!("Seite {} von {total}", at + 1), SMALL, 60.0);
        let left = setter.fit(&head.foot, SMALL, wide - number.width - 5.0);
        let x = edge - number.width;
        page.marks.extend(Mark::text(Tag::Artifact, LEFT, y, left));
        page.marks.extend(Mark::text(Tag::Artifact, x, y, number));
        if let Some(mark) = &document.mark {
            // The info block of a letter reaches into the margin.
            let first = if at == 0 && head.letter.is_some() { 100.0 } else { TOP };
            // A sheet that lies across has room for one.
            let tops = [first, 195.0].into_iter().take(if document.turned { 1 } else { 2 });
            for top in tops {
                page.marks.extend(setter.margin_mark(&mark.word, &mark.note, (edge + 12.0, top)));
            }
        }
    }
}

/// Sets single lines that must fit.
pub(crate) struct Line1<'a> {
    pub fonts: &'a Fonts,
}

impl Line1<'_> {
    /// One line; what does not fit ends in `…`.
    pub fn fit(&self, text: &str, kind: Type, room: f64) -> Line {
        let text = clean(text);
        // Infinite room gives one line.
        let set = |shown: String| {
            let units = units(self.fonts, &Text::plain(shown), kind, f64::INFINITY, false);
            greedy(&units, f64::INFINITY).pop().unwrap_or_default()
        };
        let mut chars: Vec<char> = text.chars().take(400).collect();
        let mut line = set(chars.iter().collect());
        if line.width <= room && chars.len() == text.chars().count() {
            return line;
        }
        while !chars.is_empty() {
            line = set(chars.iter().chain(&['…']).collect());
            if line.width <= room {
                break;
            }
            chars.truncate(chars.len() - (chars.len() / 8).max(1));
        }
        line
    }

    /// The state of the paper, read downwards right of the text.
    fn margin_mark(&self, word: &str, note: &str, (right, top): (f64, f64)) -> Vec<Mark> {
        // Its line box is 7.5 wide and ends 12 right of the text, the descenders on the left.
        let x = right - TITLE.baseline();
        let word = self.fit(word, TITLE, 55.0);
        let after = top + word.width + 2.5;
        let note = self.fit(note, SMALL, 85.0 - word.width - 2.5);
        let turned =
            |y: f64, line: Line| Mark::Text { tag: Tag::Artifact, x, y, line, white: false, turned: true };
        vec![turned(top, word), turned(after, note)]
    }
}
