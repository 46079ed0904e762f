//! Marks of a page as operators of printpdf, each inside its marked content.

mod shapes;

use std::collections::BTreeMap;

use printpdf::{
    Color, DictItem, FontId, Greyscale, LineDashPattern, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt,
    Rect, TextItem, TextMatrix, WindingOrder,
};

use self::shapes::{Area, TICKED, UNTICKED};
use super::embed::{Reading, Used, resource};
use crate::fonts::{FaceId, Glyph};
use crate::layout::{Kid, Kind, Mark, Page, Stroke, Tag, Tree, write_in_weight};
use crate::plain::WRITE_IN;
use crate::text::{Ink, Line, MM_PER_PT, Type};

/// Collects the operators of one page.
pub(crate) struct Sheet<'a> {
    used: &'a mut Used,
    tree: &'a mut Tree,
    spans: &'a mut BTreeMap<usize, String>,
    page: usize,
    /// mm.
    height: f64,
    next_id: usize,
    ops: Vec<Op>,
    open: Option<Tag>,
    in_text: bool,
    /// Where the pen must be set before the next glyph, in mm; `None` where it stands right.
    pen: Option<(f64, f64)>,
    turned: bool,
    font: Option<(FaceId, u64)>,
    /// Strokes are dotted already; there are no others.
    dotted: bool,
    items: Vec<TextItem>,
    run: String,
}

impl<'a> Sheet<'a> {
    /// Begins a page, given by number and height. `spans` takes the text of what reads otherwise than it looks, by element.
    pub fn new(
        used: &'a mut Used,
        tree: &'a mut Tree,
        spans: &'a mut BTreeMap<usize, String>,
        (page, height): (usize, f64),
    ) -> Self {
        Self {
            used,
            tree,
            spans,
            page,
            height,
            next_id: 0,
            ops: Vec::new(),
            open: None,
            in_text: false,
            pen: None,
            turned: false,
            font: None,
            dotted: false,
            items: Vec::new(),
            run: String::new(),
        }
    }

    /// All marks of a page. Gives the operators and how many marked contents the page has.
    pub fn write(mut self, page: &Page) -> (Vec<Op>, usize) {
        for mark in &page.marks {
            match mark {
                Mark::Text { tag, x, y, line, white, turned } => {
                    self.open(*tag);
                    if *white {
                        self.colour(1.0);
                    }
                    self.turned = *turned;
                    self.line(*tag, *x, *y, line);
                    if *white {
                        self.end_text();
                        self.colour(0.0);
                    }
                }
                Mark::WriteIn { tag, x, y, width } => {
                    self.begin_span(*tag, WRITE_IN);
                    self.stroke(&Stroke {
                        x: *x,
                        y: *y,
                        width: *width,
                        weight: write_in_weight(),
                        dotted: false,
                    });
                    self.close();
                }
                Mark::Stroke(stroke) => {
                    self.open(Tag::Artifact);
                    self.stroke(stroke);
                }
                Mark::Fill { x, y, width, height } => {
                    self.open(Tag::Artifact);
                    self.fill(*x, *y, *width, *height);
                }
                Mark::Area { tag, tint, x, y, width, height } => {
                    self.open(*tag);
                    self.area(*tint, Area { x: *x, y: *y, width: *width, height: *height });
                }
                Mark::Tick { tag, x, y, ticked } => {
                    self.begin_span(*tag, if *ticked { TICKED } else { UNTICKED });
                    self.tick(*x, *y, *ticked);
                    self.close();
                }
            }
        }
        self.close();
        (self.ops, self.next_id)
    }

    fn open(&mut self, tag: Tag) {
        if self.open == Some(tag) {
            return;
        }
        self.close();
        match tag {
            Tag::Artifact => self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
            Tag::Element(element) => {
                let kind = self.tree.elements.get(element).map_or(Kind::Paragraph, |e| e.kind);
                self.begin(element, super::tags::name(kind), None);
            }
        }
        self.open = Some(tag);
    }

    fn begin(&mut self, element: usize, name: &str, actual: Option<&str>) {
        let id = self.next_id;
        self.next_id += 1;
        self.tree.give(element, Kid::Content { page: self.page, id });
        let mut map = BTreeMap::new();
        map.insert("MCID".to_owned(), DictItem::Int(i64::try_from(id).unwrap_or(i64::MAX)));
        if let Some(actual) = actual {
            map.insert("ActualText".to_owned(), DictItem::Bytes(utf16(actual)));
        }
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: name.to_owned(), properties });
    }

    /// A piece that reads otherwise than it looks has a marked content and an element of its own:
    /// nested in another one, readers lose it. Outside the tree it is just drawn.
    fn begin_span(&mut self, tag: Tag, actual: &str) {
        let Tag::Element(parent) = tag else {
            self.open(tag);
            return;
        };
        self.close();
        let element = self.tree.add(parent, Kind::Span);
        self.spans.insert(element, actual.to_owned());
        self.begin(element, "Span", Some(actual));
        self.open = Some(Tag::Element(element));
    }

    fn close(&mut self) {
        self.end_text();
        if self.open.take().is_some() {
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn end_text(&mut self) {
        self.show();
        if self.in_text {
            self.ops.push(Op::EndTextSection);
            self.in_text = false;
        }
    }

    fn line(&mut self, tag: Tag, x: f64, y: f64, line: &Line) {
        self.show();
        let mut at = line.pieces.first().map_or(0.0, |piece| piece.x);
        self.pen = Some(self.place(x, y, at));
        for piece in &line.pieces {
            let kind = piece.part.kind;
            if piece.part.ink == Ink::Hyphen {
                self.begin_span(tag, "\u{ad}");
                self.pen = Some(self.place(x, y, at));
            }
            for run in &piece.part.shaped.runs {
                let mut glyphs = run.glyphs.iter();
                while let Some(glyph) = glyphs.next() {
                    let (letter, reading) = self.used.take(run.face, glyph);
                    let odd = matches!(reading, Reading::Otherwise) && piece.part.ink != Ink::Hyphen;
                    if odd {
                        self.begin_span(tag, &glyph.text);
                        self.pen = Some(self.place(x, y, at));
                    }
                    self.glyph(run.face, kind, glyph, letter);
                    at += kind.mm(f64::from(glyph.advance) + kind.tracking);
                    if odd {
                        for other in glyphs.by_ref().take(glyph.joint.saturating_sub(1)) {
                            let (letter, _) = self.used.take(run.face, other);
                            self.glyph(run.face, kind, other, letter);
                            at += kind.mm(f64::from(other.advance) + kind.tracking);
                        }
                        self.close();
                        self.open(tag);
                        self.pen = Some(self.place(x, y, at));
                    }
                }
            }
            if piece.part.ink == Ink::Hyphen {
                self.close();
                self.open(tag);
                self.pen = Some(self.place(x, y, at));
            }
        }
    }

    /// `along` mm behind the start of a line.
    fn place(&self, x: f64, y: f64, along: f64) -> (f64, f64) {
        if self.turned { (x, y + along) } else { (x + along, y) }
    }

    fn glyph(&mut self, face: FaceId, kind: Type, glyph: &Glyph, letter: char) {
        self.ready(face, kind);
        if glyph.dy != 0.0 {
            self.show();
            let rise = (f64::from(glyph.dy) / 1000.0 * kind.size) as f32;
            self.ops.push(Op::SetLineOffset { multiplier: rise });
        }
        self.shift(-glyph.dx);
        self.run.push(letter);
        let tracking = kind.tracking as f32;
        self.shift(glyph.dx + glyph.natural - glyph.advance - tracking);
        if glyph.dy != 0.0 {
            self.show();
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    /// Moves the pen to the left by thousandths of an em.
    fn shift(&mut self, by: f32) {
        // Finer than a hundredth of a thousandth nothing shows.
        let by = (by * 100.0).round() / 100.0;
        if by == 0.0 {
            return;
        }
        if !self.run.is_empty() {
            self.items.push(TextItem::Text(std::mem::take(&mut self.run)));
        }
        match self.items.last_mut() {
            Some(TextItem::Offset(last)) => *last += by,
            _ => self.items.push(TextItem::Offset(by)),
        }
    }

    /// Puts out what is collected.
    fn show(&mut self) {
        if !self.run.is_empty() {
            self.items.push(TextItem::Text(std::mem::take(&mut self.run)));
        }
        if !self.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut self.items) });
        }
    }

    /// Font, size and pen as the next glyph needs them.
    fn ready(&mut self, face: FaceId, kind: Type) {
        let font = (face, kind.size.to_bits());
        if self.font != Some(font) || self.pen.is_some() || !self.in_text {
            self.show();
        }
        if !self.in_text {
            self.ops.push(Op::StartTextSection);
            self.in_text = true;
        }
        if self.font != Some(font) {
            let id = FontId(resource(face));
            let size = Pt(kind.size as f32);
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(id), size });
            self.font = Some(font);
        }
        if let Some((x, y)) = self.pen.take() {
            let (x, y) = (pt(x).0, pt(self.height - y).0);
            let [a, b, c, d] = if self.turned { [0.0, -1.0, 1.0, 0.0] } else { [1.0, 0.0, 0.0, 1.0] };
            self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw([a, b, c, d, x, y]) });
        }
    }

    fn colour(&mut self, grey: f32) {
        self.show();
        let col = Color::Greyscale(Greyscale::new(grey, None));
        self.ops.push(Op::SetFillColor { col });
    }

    fn stroke(&mut self, stroke: &Stroke) {
        if !stroke.dotted {
            // As an area: viewers thicken thin strokes to a pixel, and hairline and rule would look alike.
            let height = stroke.weight * MM_PER_PT;
            self.fill(stroke.x, stroke.y - height / 2.0, stroke.width, height);
            return;
        }
        self.end_text();
        let weight = stroke.weight as f32;
        if !self.dotted {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
            let pattern = [weight, weight * 2.0].into_iter().collect();
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern } });
            self.dotted = true;
        }
        let height = self.height;
        let point = |x: f64| LinePoint { p: Point { x: pt(x), y: pt(height - stroke.y) }, bezier: false };
        let line = printpdf::Line {
            points: vec![point(stroke.x), point(stroke.x + stroke.width)],
            is_closed: false,
        };
        self.ops.push(Op::DrawLine { line });
    }

    fn fill(&mut self, x: f64, y: f64, width: f64, height: f64) {
        self.end_text();
        let rectangle = Rect {
            x: pt(x),
            y: pt(self.height - y - height),
            width: pt(width),
            height: pt(height),
            mode: Some(PaintMode::Fill),
            winding_order: Some(WindingOrder::NonZero),
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }
}

/// Millimetres as points, to a thousandth: finer digits only cost bytes.
fn pt(mm: f64) -> Pt {
    let points = ((mm / MM_PER_PT * 1000.0).round() / 1000.0) as f32;
    Pt(points)
}

/// Text string of PDF.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
