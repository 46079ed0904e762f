use rustybuzz::ttf_parser::GlyphId;
use rustybuzz::{Direction, Feature, Language, Script, ShapePlan, script};

use super::Weight;

/// Number of a face in [`SOURCES`].
pub(crate) type FaceId = u8;

/// A face as compiled in.
pub(crate) struct Source {
    /// PostScript name, printed in the file behind the subset tag.
    pub name: &'static str,
    pub weight: Weight,
    pub bytes: &'static [u8],
}

/// In the order of fallback, each weight for itself.
pub(crate) static SOURCES: [Source; 6] = [
    Source {
        name: "FiraSans-Regular",
        weight: Weight::Regular,
        bytes: include_bytes!("../../../../../assets/fonts/FiraSans-Regular.ttf"),
    },
    Source {
        name: "NotoSans-Regular",
        weight: Weight::Regular,
        bytes: include_bytes!("../../../../../assets/fonts/NotoSans-Regular.ttf"),
    },
    Source {
        name: "NotoSansArabic-Regular",
        weight: Weight::Regular,
        bytes: include_bytes!("../../../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    },
    Source {
        name: "FiraSans-SemiBold",
        weight: Weight::Strong,
        bytes: include_bytes!("../../../../../assets/fonts/FiraSans-SemiBold.ttf"),
    },
    Source {
        name: "NotoSans-Bold",
        weight: Weight::Strong,
        bytes: include_bytes!("../../../../../assets/fonts/NotoSans-Bold.ttf"),
    },
    Source {
        name: "NotoSansArabic-Bold",
        weight: Weight::Strong,
        bytes: include_bytes!("../../../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    },
];

/// A parsed face.
pub(crate) struct Face {
    pub name: &'static str,
    pub weight: Weight,
    pub bytes: &'static [u8],
    pub shaper: rustybuzz::Face<'static>,
    /// Nearly all text here is Latin from left to right: its plan is made once.
    latin: ShapePlan,
    features: Vec<Feature>,
    language: Option<Language>,
}

impl Face {
    pub fn parse(source: &Source) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(source.bytes, 0)?;
        // Figures of one width everywhere: amounts, dates and numbers stand in line.
        let features: Vec<Feature> =
            ["tnum", "lnum"].iter().filter_map(|tag| tag.parse::<Feature>().ok()).collect();
        let language = "de".parse::<Language>().ok();
        let latin = ShapePlan::new(
            &shaper,
            Direction::LeftToRight,
            Some(script::LATIN),
            language.as_ref(),
            &features,
        );
        Some(Self {
            name: source.name,
            weight: source.weight,
            bytes: source.bytes,
            shaper,
            latin,
            features,
            language,
        })
    }

    /// Shapes text that this face covers.
    pub fn shape(&self, text: &str, rtl: bool) -> rustybuzz::GlyphBuffer {
        let mut buffer = rustybuzz::UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_cluster_level(rustybuzz::BufferClusterLevel::MonotoneCharacters);
        buffer.guess_segment_properties();
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let script: Script = match buffer.script() {
            script::COMMON | script::INHERITED | script::UNKNOWN => script::LATIN,
            other => other,
        };
        buffer.set_script(script);
        if let Some(language) = self.language.clone() {
            buffer.set_language(language);
        }
        buffer.set_flags(rustybuzz::BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        if script == script::LATIN && !rtl {
            return rustybuzz::shape_with_plan(&self.shaper, &self.latin, buffer);
        }
        let plan = ShapePlan::new(
            &self.shaper,
            buffer.direction(),
            Some(script),
            self.language.as_ref(),
            &self.features,
        );
        rustybuzz::shape_with_plan(&self.shaper, &plan, buffer)
    }

    /// Has a glyph for this character?
    pub fn covers(&self, c: char) -> bool {
        self.shaper.glyph_index(c).is_some_and(|glyph| glyph.0 != 0)
    }

    /// Thousandths of an em for each font unit.
    pub fn scale(&self) -> f32 {
        let units = self.shaper.units_per_em().max(1) as f32;
        1000.0 / units
    }

    /// Advance as the file states it: whole thousandths of an em, rounded down.
    pub fn advance(&self, glyph: u16) -> f32 {
        let units = f32::from(self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0));
        (units * self.scale()).floor()
    }

    /// Advance in font units.
    pub fn units(&self, glyph: u16) -> u16 {
        self.shaper.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    /// Box of what a glyph prints, in font units.
    pub fn ink(&self, glyph: u16) -> Option<rustybuzz::ttf_parser::Rect> {
        self.shaper.glyph_bounding_box(GlyphId(glyph))
    }
}
