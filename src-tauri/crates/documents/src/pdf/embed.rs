//! Fonts in the file: reduced to the glyphs used, renumbered, with the text behind each glyph.

use std::collections::{BTreeMap, HashMap};

use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::fonts::{Face, FaceId, Fonts, Glyph, Weight};

/// printpdf takes text, not glyphs, on its short path: each glyph of the file has a private letter.
const PRIVATE: u32 = 0xF_0000;

/// The glyphs that a document uses.
#[derive(Default)]
pub(crate) struct Used {
    faces: BTreeMap<FaceId, Subset>,
}

#[derive(Default)]
struct Subset {
    remapper: GlyphRemapper,
    /// By new number.
    texts: HashMap<u16, Box<str>>,
}

/// How a glyph reads in the file.
pub(crate) enum Reading {
    /// As its table of texts says.
    Plain,
    /// Otherwise; needs an ActualText.
    Otherwise,
}

impl Used {
    /// Takes up a glyph: its private letter, and whether the table of texts tells what it stands for.
    pub fn take(&mut self, face: FaceId, glyph: &Glyph) -> (char, Reading) {
        let subset = self.faces.entry(face).or_default();
        let new = subset.remapper.remap(glyph.id);
        // A no-break space looks and copies as a space.
        let text: &str = if &*glyph.text == "\u{a0}" { " " } else { &glyph.text };
        let known = subset.texts.entry(new).or_insert_with(|| match text {
            // Inside a joint; its first glyph carries the text.
            "" => "\u{fffd}".into(),
            text if glyph.joint > 0 => first_letter(text),
            text => text.into(),
        });
        let plain = glyph.joint == 0 && (**known == *text || text.is_empty());
        (private(new), if plain { Reading::Plain } else { Reading::Otherwise })
    }

    /// The fonts to embed, with their names as resources.
    pub fn embed(&self, fonts: &Fonts) -> Result<Vec<Embedded>, subsetter::Error> {
        let mut all = Vec::new();
        for (id, subset) in &self.faces {
            let Some(face) = fonts.face(*id) else { continue };
            let bytes = subsetter::subset(face.bytes, 0, &subset.remapper)?;
            all.push(Embedded {
                resource: resource(*id),
                font: parsed(face, subset, bytes),
                to_unicode: to_unicode(subset),
            });
        }
        Ok(all)
    }
}

/// A font ready for the file.
pub(crate) struct Embedded {
    pub resource: String,
    pub font: ParsedFont,
    /// The program that says what each glyph stands for.
    pub to_unicode: Vec<u8>,
}

/// Name of a face among the resources of a page.
pub(crate) fn resource(face: FaceId) -> String {
    format!("S{face}")
}

fn private(glyph: u16) -> char {
    char::from_u32(PRIVATE + u32::from(glyph)).unwrap_or('\u{fffd}')
}

/// A character that no face has prints as a replacement sign; its table says just that.
fn first_letter(text: &str) -> Box<str> {
    let first = text.chars().next().filter(|c| c.is_alphanumeric());
    first.map_or_else(|| "\u{fffd}".into(), |c| c.to_string().into())
}

fn parsed(face: &Face, subset: &Subset, bytes: Vec<u8>) -> ParsedFont {
    let olds: Vec<u16> = subset.remapper.remapped_gids().collect();
    let news = || (0..=u16::MAX).zip(&olds);
    let box_ = face.shaper.global_bounding_box();
    ParsedFont {
        font_name: Some(format!("{}+{}", tag(&bytes), face.name)),
        original_bytes: bytes,
        font_index: 0,
        codepoint_to_glyph: news().map(|(new, _)| (private(new) as u32, new)).collect(),
        glyph_widths: news().map(|(new, old)| (new, face.units(*old))).collect(),
        units_per_em: face.shaper.units_per_em().try_into().unwrap_or(1000),
        font_metrics: FontMetrics { ascent: face.shaper.ascender(), descent: face.shaper.descender() },
        font_type: FontType::TrueType,
        pdf_font_metrics: PdfFontMetricsStub {
            units_per_em: face.shaper.units_per_em().try_into().unwrap_or(1000),
            x_min: box_.x_min,
            y_min: box_.y_min,
            x_max: box_.x_max,
            y_max: box_.y_max,
            caret_slope_rise: 1,
            caret_slope_run: 0,
            us_weight_class: if face.weight == Weight::Strong { 600 } else { 400 },
        },
    }
}

/// Six capitals from the bytes of the font: the same glyphs, the same tag.
fn tag(bytes: &[u8]) -> String {
    let mut hash = super::press::hash(bytes);
    (0..6)
        .map(|_| {
            let letter = u8::try_from(hash % 26).unwrap_or(0);
            hash /= 26;
            char::from(b'A' + letter)
        })
        .collect()
}

fn to_unicode(subset: &Subset) -> Vec<u8> {
    let mut texts: Vec<(u16, &str)> = subset.texts.iter().map(|(glyph, text)| (*glyph, &**text)).collect();
    texts.sort_unstable();
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) \
         /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for some in texts.chunks(100) {
        map.push_str(&format!("{} beginbfchar\n", some.len()));
        for (glyph, text) in some {
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            map.push_str(&format!("<{glyph:04X}> <{units}>\n"));
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}
