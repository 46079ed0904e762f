use std::sync::Arc;

use unicode_bidi::{BidiInfo, Level};
use unicode_linebreak::BreakOpportunity;
use unicode_segmentation::UnicodeSegmentation;

use super::{Type, bind, clean, hyphenate};
use crate::fonts::{Fonts, Shaped, Weight};
use crate::model::{Span, Text};

/// What a part looks like besides its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Plain,
    /// `[fehlt: …]`, with a dotted line below.
    Missing,
    /// A line of 14 mm to write on.
    WriteIn,
    /// The hyphen at the end of a line; copied text shows a soft one.
    Hyphen,
}

/// A shaped stretch of one type and one direction.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub shaped: Arc<Shaped>,
    pub kind: Type,
    pub ink: Ink,
    pub level: u8,
    /// mm.
    pub width: f64,
}

/// What stays on one line, with the space behind it. A line may end after each unit.
#[derive(Debug)]
pub(crate) struct Unit {
    pub parts: Vec<Part>,
    pub width: f64,
    pub space: Option<Part>,
    pub splits: Vec<Split>,
}

/// A place inside a unit for a hyphen.
#[derive(Debug)]
pub(crate) struct Split {
    pub head: Vec<Part>,
    pub head_width: f64,
    pub tail: Vec<Part>,
    pub tail_width: f64,
}

/// Width of a line to write on, in mm.
pub(crate) const WRITE_IN: f64 = 14.0;

/// A text, measured and ready to be fitted.
#[derive(Debug, Default)]
pub(crate) struct Units {
    pub units: Vec<Unit>,
    /// Has runs from right to left.
    pub mixed: bool,
}

impl Units {
    /// Width on one line, in mm.
    pub fn natural(&self) -> f64 {
        let (last, others) = match self.units.split_last() {
            Some((last, others)) => (last.width, others),
            None => return 0.0,
        };
        let space = |unit: &Unit| unit.space.as_ref().map_or(0.0, |space| space.width);
        others.iter().map(|unit| unit.width + space(unit)).sum::<f64>() + last
    }

    /// Width of the widest piece that cannot be broken, in mm.
    pub fn widest(&self) -> f64 {
        self.units.iter().map(|unit| unit.width).fold(0.0, f64::max)
    }
}

/// Stands for a line to write on inside the text; has no glyph.
const OBJECT: char = '\u{fffc}';

struct Source {
    text: String,
    /// End of each span in `text`, its weight and ink.
    spans: Vec<(usize, Weight, Ink)>,
}

/// Measures a text in a type; nothing is wider than `widest` mm. `hyphens` allows hyphenation.
pub(crate) fn units(fonts: &Fonts, text: &Text, kind: Type, widest: f64, hyphens: bool) -> Units {
    let source = flatten(text, kind.weight);
    let bidi = has_rtl(&source.text).then(|| BidiInfo::new(&source.text, Some(Level::ltr())));
    let maker = Maker { fonts, source: &source, bidi: bidi.as_ref(), kind };
    let mut units = Vec::new();
    let mut from = 0;
    for (to, opportunity) in unicode_linebreak::linebreaks(&source.text) {
        let end = opportunity == BreakOpportunity::Mandatory && to == source.text.len();
        if to == from || (!end && !allowed(&source.text, to)) {
            continue;
        }
        maker.unit(from, to, widest, hyphens && !end, &mut units);
        from = to;
    }
    Units { units, mixed: bidi.is_some() }
}

fn flatten(text: &Text, weight: Weight) -> Source {
    let mut all = String::new();
    let mut spans = Vec::new();
    for span in &text.0 {
        let (weight, ink) = match span {
            Span::Plain(_) => (weight, Ink::Plain),
            Span::Strong(_) => (Weight::Strong, Ink::Plain),
            Span::Missing(_) => (weight, Ink::Missing),
            Span::WriteIn => (weight, Ink::WriteIn),
        };
        match span {
            Span::Plain(text) | Span::Strong(text) => {
                all.push_str(&bind::bind(&clean(text)).replace(OBJECT, ""));
            }
            // In one piece wherever it fits.
            Span::Missing(what) => {
                all.push_str(&format!("[fehlt: {}]", clean(what)).replace(' ', "\u{a0}").replace(OBJECT, ""));
            }
            Span::WriteIn => all.push(OBJECT),
        }
        spans.push((all.len(), weight, ink));
    }
    Source { text: all, spans }
}

/// Only these need the bidi algorithm; everything else here runs from left to right.
fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Vetoes: district and double names do not break at their hyphen, nothing breaks at a star or beside
/// a line to write on.
fn allowed(text: &str, at: usize) -> bool {
    let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
    let Some(last) = before.chars().next_back() else { return true };
    let next = after.chars().next();
    if last == '*' || next == Some('*') || last == OBJECT || next == Some(OBJECT) {
        return false;
    }
    if !matches!(last, '-' | '/') {
        return true;
    }
    let left = before.rsplit(' ').next().unwrap_or_default();
    let right = after.split(' ').next().unwrap_or_default();
    // The longest district of Hannover, Kirchrode-Bemerode-Wülferode, has 28 letters.
    let compound = left.chars().count() + right.chars().count() <= 30;
    let names = next.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    !(compound && names)
}

struct Maker<'a> {
    fonts: &'a Fonts,
    source: &'a Source,
    bidi: Option<&'a BidiInfo<'a>>,
    kind: Type,
}

impl Maker<'_> {
    fn unit(&self, from: usize, to: usize, widest: f64, hyphens: bool, units: &mut Vec<Unit>) {
        let whole = self.source.text.get(from..to).unwrap_or_default();
        let word = whole.trim_end_matches(' ');
        let word_end = from + word.len();
        let space = (word_end < to).then(|| self.parts(word_end, to)).and_then(|mut parts| parts.pop());
        let parts = self.parts(from, word_end);
        let width = width_of(&parts);
        if width > widest {
            self.chop(from, word_end, widest, units);
            if let Some(last) = units.last_mut() {
                last.space = space;
            }
            return;
        }
        let single = matches!(parts.as_slice(), [part] if part.ink == Ink::Plain && part.level == 0);
        let splits = if hyphens && single { self.splits(from, word) } else { Vec::new() };
        units.push(Unit { parts, width, space, splits });
    }

    /// A word wider than any line is cut between letters, without a hyphen: better than beyond the edge.
    fn chop(&self, from: usize, to: usize, widest: f64, units: &mut Vec<Unit>) {
        let text = self.source.text.get(from..to).unwrap_or_default();
        let mut start = from;
        let mut width = 0.0;
        let mut push = |a: usize, b: usize| {
            let parts = self.parts(a, b);
            units.push(Unit { width: width_of(&parts), parts, space: None, splits: Vec::new() });
        };
        // A no-break space gives way before a letter does.
        let mut soft = from;
        for (offset, cluster) in text.grapheme_indices(true) {
            let at = from + offset;
            // Shaped alone a letter may be a little wider or narrower than within its word.
            let own = width_of(&self.parts(at, at + cluster.len())) * 1.02;
            if width + own > widest * 0.98 && at > start {
                let cut = if soft > start { soft } else { at };
                push(start, cut);
                start = cut;
                width = width_of(&self.parts(cut, at)) * 1.02;
            }
            width += own;
            if cluster == "\u{a0}" {
                soft = at + cluster.len();
            }
        }
        if start < to {
            push(start, to);
        }
    }

    fn splits(&self, from: usize, word: &str) -> Vec<Split> {
        let shaped_hyphen = self.fonts.shape("-", self.weight_at(from), false);
        hyphenate::points(word)
            .into_iter()
            .map(|at| {
                let mut head = self.parts(from, from + at);
                let kind = head.last().map_or(self.kind, |part| part.kind);
                let width = kind.mm(f64::from(shaped_hyphen.width));
                head.push(Part {
                    shaped: Arc::clone(&shaped_hyphen),
                    kind,
                    ink: Ink::Hyphen,
                    level: 0,
                    width,
                });
                let tail = self.parts(from + at, from + word.len());
                Split { head_width: width_of(&head), head, tail_width: width_of(&tail), tail }
            })
            .collect()
    }

    fn weight_at(&self, at: usize) -> Weight {
        self.span_at(at).map_or(self.kind.weight, |(_, weight, _)| *weight)
    }

    fn span_at(&self, at: usize) -> Option<&(usize, Weight, Ink)> {
        self.source.spans.iter().find(|(end, ..)| at < *end)
    }

    /// Shapes a range, parted where type, ink or direction change.
    fn parts(&self, from: usize, to: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut start = from;
        while start < to {
            let Some((span_end, weight, ink)) = self.span_at(start) else { break };
            let mut end = (*span_end).min(to);
            let level = self.level(start);
            if self.bidi.is_some() {
                let run = self.source.text.get(start..end).unwrap_or_default();
                let same = run.char_indices().find(|(i, _)| self.level(start + i) != level);
                end = same.map_or(end, |(i, _)| start + i);
            }
            parts.push(self.part(start, end, *weight, *ink, level));
            start = end;
        }
        parts
    }

    fn part(&self, from: usize, to: usize, weight: Weight, ink: Ink, level: u8) -> Part {
        let kind = self.kind.weigh(weight);
        let text = if ink == Ink::WriteIn { "" } else { self.source.text.get(from..to).unwrap_or_default() };
        let shaped = self.fonts.shape(text, weight, level % 2 == 1);
        let width = match ink {
            Ink::WriteIn => WRITE_IN,
            _ => measure(&shaped, kind),
        };
        Part { shaped, kind, ink, level, width }
    }

    fn level(&self, at: usize) -> u8 {
        self.bidi.and_then(|bidi| bidi.levels.get(at)).map_or(0, |level| level.number())
    }
}

/// Width in mm, tracking included.
pub(crate) fn measure(shaped: &Shaped, kind: Type) -> f64 {
    let glyphs = shaped.runs.iter().map(|run| run.glyphs.len()).sum::<usize>() as f64;
    kind.mm(f64::from(shaped.width) + glyphs * kind.tracking)
}

fn width_of(parts: &[Part]) -> f64 {
    parts.iter().map(|part| part.width).sum()
}
