//! The first page of a letter above its subject: DIN 5008, form B (paper rules 1). Measures in mm from
//! the top left corner of the sheet.

use super::address::Table;
use super::frame::Line1;
use super::measures::{BODY, HAIRLINE, LEFT, SMALL, TABLE, WRITE_IN};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::Slab;
use super::tree::{Kind, Tree};
use crate::fonts::Fonts;
use crate::model::{Letter, Text};
use crate::text::{Line, Type};

/// Sender and info block begin here and are 75 wide.
const BLOCK: f64 = 125.0;
const BLOCK_RIGHT: f64 = 200.0;
/// Labels of the info block.
const LABELS: f64 = 30.0;
/// First line box of the sender; its lines end above the info block.
const SENDER_TOP: f64 = 16.25;
const SENDER_LINES: usize = 7;
/// First line box of the info block.
const INFO_TOP: f64 = 50.0;
/// Between two groups of it: half a line.
const INFO_GAP: f64 = 2.5;
/// A value of more lines loses its end: it would push the text off the page.
const INFO_LINES: usize = 3;
/// Baseline of the return address, the last line of the remarks zone of 17.7 mm.
const RETURN_Y: f64 = 59.3;
/// The line below it.
const RETURN_RULE: f64 = 60.2;
/// Text of the window: 85 wide from x 20, text from the left edge.
const WINDOW: f64 = 80.0;
/// Address zone of 27.3 mm.
const ADDRESS_TOP: f64 = 62.7;
const ADDRESS: Type = Type::new(10.5, 4.55, crate::fonts::Weight::Regular);
const ADDRESS_LINES: usize = 6;
/// Seven lines of small type fit as well.
const SMALL_LINES: usize = 7;
/// The subject begins here, two lines below the window.
const SUBJECT_TOP: f64 = 98.46;
/// Where to fold and punch: y and length.
const FOLDS: [(f64, f64); 3] = [(105.0, 4.0), (148.5, 6.0), (210.0, 4.0)];

/// Marks above the subject, in reading order, and where the text begins.
pub(crate) fn letter(head: &Letter, fonts: &Fonts, tree: &mut Tree) -> (Vec<Mark>, f64) {
    let mut setter = Setter::new(fonts, tree);
    let mut marks = sender(&mut setter, head);
    marks.extend(address(&mut setter, head));
    let (info, bottom) = info(&mut setter, head);
    marks.extend(info);
    marks.extend(FOLDS.map(|(y, length)| Mark::rule(5.0, y, length, WRITE_IN)));
    // An info block longer than any office has pushes the subject down.
    let top = if bottom + BODY.line > SUBJECT_TOP { bottom + 2.0 * BODY.line } else { SUBJECT_TOP };
    (marks, top)
}

fn sender(setter: &mut Setter<'_>, head: &Letter) -> Vec<Mark> {
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let lines: Vec<Line> = lines(setter, head.sender.iter().map(Text::plain), SMALL, BLOCK_RIGHT - BLOCK);
    let shown = lines.into_iter().take(SENDER_LINES);
    column(shown, tag, BLOCK, SENDER_TOP, SMALL)
}

/// The window of the envelope: what does not fit in six lines is set smaller; then the name loses its
/// end, never street and town.
fn address(setter: &mut Setter<'_>, head: &Letter) -> Vec<Mark> {
    let one = Line1 { fonts: setter.fonts };
    let returns = one.fit(&head.returns, SMALL, WINDOW);
    // For the post only: the sender stands beside, and nobody wants to hear it twice.
    let mut marks = Mark::text(Tag::Artifact, LEFT, RETURN_Y, returns);
    marks.push(Mark::rule(LEFT, RETURN_RULE, WINDOW, HAIRLINE));
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let whole = lines(setter, head.recipient.iter().cloned(), ADDRESS, WINDOW);
    if whole.len() <= ADDRESS_LINES {
        marks.extend(column(whole, tag, LEFT, ADDRESS_TOP, ADDRESS));
        return marks;
    }
    let small = lines(setter, head.recipient.iter().cloned(), SMALL, WINDOW);
    let fitting = if small.len() <= SMALL_LINES { small } else { shortened(setter, &head.recipient) };
    marks.extend(column(fitting, tag, LEFT, ADDRESS_TOP, SMALL));
    marks
}

/// One line for each but the name, which takes what lines are left and loses its end.
fn shortened(setter: &Setter<'_>, recipient: &[Text]) -> Vec<Line> {
    let one = Line1 { fonts: setter.fonts };
    let dropped = recipient.len().saturating_sub(SMALL_LINES);
    // The name stays and so do the last lines: they are street and town.
    let others = recipient.iter().skip(1 + dropped);
    let others: Vec<Line> =
        others.map(|text| one.fit(&format!("{} ", text.plain_text().trim()), SMALL, WINDOW)).collect();
    let room = SMALL_LINES - others.len().min(SMALL_LINES - 1);
    let name = recipient.first().map(Text::plain_text).unwrap_or_default();
    let mut letters: Vec<char> = name.chars().take(1_000).collect();
    loop {
        let text = letters.iter().chain(&['…', ' ']).collect::<String>();
        let lines = setter.cell(&Text::plain(text), SMALL, WINDOW);
        if lines.len() <= room || letters.is_empty() {
            return lines.into_iter().chain(others).collect();
        }
        // What fits, by the share of lines; one letter less at least.
        letters.truncate((letters.len() * room / lines.len()).min(letters.len() - 1));
    }
}

fn info(setter: &mut Setter<'_>, head: &Letter) -> (Vec<Mark>, f64) {
    let table = Table { left: BLOCK, values: BLOCK + LABELS, right: BLOCK_RIGHT, kind: TABLE };
    let body = Table::body(setter);
    let mut marks = Vec::new();
    let mut y = INFO_TOP;
    for (at, group) in head.info.iter().enumerate() {
        if at > 0 {
            y += INFO_GAP;
        }
        for row in group {
            let slabs: Vec<Slab> = table.row(setter, body, row);
            for slab in slabs.into_iter().take(INFO_LINES) {
                marks.extend(slab.marks.into_iter().map(|mark| mark.down(y)));
                y += slab.height;
            }
        }
    }
    (marks, y)
}

/// Each text on lines of its own; a space parts them for whoever listens.
fn lines(setter: &Setter<'_>, texts: impl Iterator<Item = Text>, kind: Type, width: f64) -> Vec<Line> {
    texts.flat_map(|text| setter.cell(&text.and(" "), kind, width)).collect()
}

fn column(lines: impl IntoIterator<Item = Line>, tag: Tag, x: f64, top: f64, kind: Type) -> Vec<Mark> {
    let place = |(at, line)| {
        let y = top + kind.line * f64::from(u16::try_from(at).unwrap_or(u16::MAX)) + kind.baseline();
        Mark::text(tag, x, y, line)
    };
    lines.into_iter().enumerate().flat_map(place).collect()
}
