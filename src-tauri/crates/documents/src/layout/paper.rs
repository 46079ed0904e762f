use domain::paper::Tint;

use super::measures::{DOTS, Format, WRITE_IN};
use super::tree::Tree;
use crate::text::{Ink, Line, MM_PER_PT};

/// Side of a box to tick, mm (paper rules 4).
pub(crate) const BOX: f64 = 3.2;

/// A laid out document: what any writer of PDF needs. Millimetres from the top left corner.
#[derive(Debug)]
pub(crate) struct Paper {
    pub pages: Vec<Page>,
    pub tree: Tree,
    pub bookmarks: Vec<Bookmark>,
}

/// One page.
#[derive(Debug)]
pub(crate) struct Page {
    pub format: Format,
    pub marks: Vec<Mark>,
}

/// An entry of the outline.
#[derive(Clone, Debug)]
pub(crate) struct Bookmark {
    pub title: String,
    pub level: u8,
    pub page: usize,
    /// mm from the top.
    pub y: f64,
}

/// Where a mark stands in the structure tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Element(usize),
    /// Not read aloud: rules, running heads, the margin mark.
    Artifact,
}

/// Something on a page.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// A line of text; `y` is its baseline.
    Text { tag: Tag, x: f64, y: f64, line: Line, white: bool, turned: bool },
    /// A line to write on, read as `____`.
    WriteIn { tag: Tag, x: f64, y: f64, width: f64 },
    /// A straight level line.
    Stroke(Stroke),
    /// A black area; never read aloud.
    Fill { x: f64, y: f64, width: f64, height: f64 },
    /// A tinted area of a chart.
    Area { tag: Tag, tint: Tint, x: f64, y: f64, width: f64, height: f64 },
    /// A box to tick, read as "Kästchen:".
    Tick { tag: Tag, x: f64, y: f64, ticked: bool },
}

/// A level line; never read aloud.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stroke {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    /// Points.
    pub weight: f64,
    pub dotted: bool,
}

impl Page {
    pub fn new(format: Format) -> Self {
        Self { format, marks: Vec::new() }
    }
}

impl Mark {
    /// A line of text with what belongs to it: dots below missing facts, lines to write on.
    pub fn text(tag: Tag, x: f64, y: f64, line: Line) -> Vec<Self> {
        let mut extra = Vec::new();
        let mut pieces = Vec::with_capacity(line.pieces.len());
        let mut texts = Vec::new();
        let flush = |pieces: &mut Vec<_>, texts: &mut Vec<Self>| {
            if !pieces.is_empty() {
                let line = Line { pieces: std::mem::take(pieces), width: line.width, hyphen: line.hyphen };
                texts.push(Self::Text { tag, x, y, line, white: false, turned: false });
            }
        };
        for piece in line.pieces {
            let (at, width) = (x + piece.x, piece.part.width);
            match piece.part.ink {
                Ink::WriteIn => {
                    flush(&mut pieces, &mut texts);
                    texts.push(Self::WriteIn { tag, x: at, y, width });
                    continue;
                }
                // Below the descenders.
                Ink::Missing => {
                    let y = y + 1.75;
                    extra.push(Self::Stroke(Stroke { x: at, y, width, weight: DOTS, dotted: true }));
                }
                Ink::Plain | Ink::Hyphen => {}
            }
            pieces.push(piece);
        }
        flush(&mut pieces, &mut texts);
        texts.extend(extra);
        texts
    }

    /// Moves it down.
    #[must_use]
    pub fn down(mut self, by: f64) -> Self {
        match &mut self {
            Self::Text { y, .. }
            | Self::WriteIn { y, .. }
            | Self::Fill { y, .. }
            | Self::Area { y, .. }
            | Self::Tick { y, .. } => *y += by,
            Self::Stroke(stroke) => stroke.y += by,
        }
        self
    }

    /// The same mark outside the structure tree, for heads that repeat.
    #[must_use]
    pub fn into_artifact(mut self) -> Self {
        if let Self::Text { tag, .. }
        | Self::WriteIn { tag, .. }
        | Self::Area { tag, .. }
        | Self::Tick { tag, .. } = &mut self
        {
            *tag = Tag::Artifact;
        }
        self
    }

    /// A thin upright line.
    pub fn upright(x: f64, y: f64, height: f64, weight: f64) -> Self {
        let width = weight * MM_PER_PT;
        Self::Fill { x: x - width / 2.0, y, width, height }
    }

    /// Moves it to another element, once papers lie in one file.
    pub fn adopted(&mut self, by: usize) {
        if let Self::Text { tag: Tag::Element(id), .. }
        | Self::WriteIn { tag: Tag::Element(id), .. }
        | Self::Area { tag: Tag::Element(id), .. }
        | Self::Tick { tag: Tag::Element(id), .. } = self
        {
            *id += by;
        }
    }

    /// A solid level line.
    pub fn rule(x: f64, y: f64, width: f64, weight: f64) -> Self {
        Self::Stroke(Stroke { x, y, width, weight, dotted: false })
    }
}

/// Weight of the line to write on, for writers.
pub(crate) fn write_in_weight() -> f64 {
    WRITE_IN
}
