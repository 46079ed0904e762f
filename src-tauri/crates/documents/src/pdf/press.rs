//! The writer behind printpdf, and what printpdf leaves out: conformance, structure tree, outline.

use std::collections::BTreeMap;

use domain::Problem;
use domain::problem::Code;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use printpdf::{FontId, Mm, PdfDocument, PdfFont, PdfPage, PdfSaveOptions};

use super::content::Sheet;
use super::embed::{Embedded, Used};
use super::{About, Writer, attach, figures, outline, tags, xmp};
use crate::fonts::Fonts;
use crate::layout::{Bookmark, Paper, Tree};

/// sRGB: the colours of all papers (they have one: black).
static SRGB: &[u8] = include_bytes!("../../../../../assets/colour/srgb.icc");

/// printpdf writes pages and fonts; its lopdf takes the rest.
pub(crate) struct PrintPdf;

impl Writer for PrintPdf {
    fn write(&self, paper: Paper, about: &About<'_>, fonts: &Fonts) -> Result<Vec<u8>, Problem> {
        let figures = figures::boxes(&paper);
        let Paper { pages, mut tree, bookmarks } = paper;
        let heights: Vec<f64> = pages.iter().map(|page| page.format.height).collect();
        let mut used = Used::default();
        let mut spans = BTreeMap::new();
        let mut contents = Vec::new();
        let mut written = Vec::new();
        for (at, page) in pages.into_iter().enumerate() {
            let format = page.format;
            let (ops, count) = Sheet::new(&mut used, &mut tree, &mut spans, (at, format.height)).write(&page);
            contents.push(count);
            written.push(PdfPage::new(Mm(format.width as f32), Mm(format.height as f32), ops));
        }
        let embedded = used.embed(fonts).map_err(|error| failed(&error.to_string()))?;
        let mut document = PdfDocument::new(about.title);
        document.pages = written;
        for font in &embedded {
            let id = FontId(font.resource.clone());
            document.resources.fonts.map.insert(id, PdfFont::new(font.font.clone()));
        }
        let mut warnings = Vec::new();
        let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
        let file = printpdf::to_lopdf_doc(&document, &options, &mut warnings);
        drop(document);
        let mut finish = Finish { file, tree: &tree, spans: &spans, figures: &figures, contents: &contents };
        finish.fonts(&embedded)?;
        finish.catalog(about, &bookmarks, &heights)?;
        finish.save()
    }
}

struct Finish<'a> {
    file: lopdf::Document,
    tree: &'a Tree,
    spans: &'a BTreeMap<usize, String>,
    figures: &'a figures::Boxes,
    contents: &'a [usize],
}

impl Finish<'_> {
    /// Puts the text behind the glyphs in place of printpdf's table of private letters.
    fn fonts(&mut self, embedded: &[Embedded]) -> Result<(), Problem> {
        for font in embedded {
            let name = font.font.font_name.clone().unwrap_or_default();
            let table = self.file.objects.values().find_map(|object| {
                let dictionary = object.as_dict().ok()?;
                let own = dictionary.get(b"BaseFont").and_then(Object::as_name).ok()? == name.as_bytes();
                own.then(|| dictionary.get(b"ToUnicode").and_then(Object::as_reference).ok())?
            });
            let table = table.ok_or_else(|| failed("Schrift fehlt"))?;
            let stream = Stream::new(Dictionary::new(), font.to_unicode.clone());
            self.file.objects.insert(table, Object::Stream(stream));
        }
        Ok(())
    }

    fn catalog(&mut self, about: &About<'_>, bookmarks: &[Bookmark], heights: &[f64]) -> Result<(), Problem> {
        let pages: Vec<ObjectId> = self.file.get_pages().into_values().collect();
        for (at, id) in pages.iter().enumerate() {
            let page = self.file.get_object_mut(*id).and_then(Object::as_dict_mut).map_err(broken)?;
            page.set("StructParents", Object::Integer(i64::try_from(at).unwrap_or(i64::MAX)));
            page.set("Tabs", Object::Name(b"S".to_vec()));
            page.remove(b"Annots");
        }
        let root = tags::add(&mut self.file, self.tree, (self.spans, self.figures), &pages, self.contents);
        let outline = outline::add(&mut self.file, bookmarks, (&pages, heights));
        let attached = attach::add(&mut self.file, &about.originals);
        let kind = [("Type", Object::Name(b"Metadata".to_vec())), ("Subtype", Object::Name(b"XML".to_vec()))];
        let packet = Stream::new(Dictionary::from_iter(kind), xmp::packet(about).into_bytes());
        let metadata = self.file.add_object(packet.with_compression(false));
        let profile = Stream::new(Dictionary::from_iter([("N", Object::Integer(3))]), SRGB.to_vec());
        let profile = self.file.add_object(profile);
        let intent = Dictionary::from_iter([
            ("Type", Object::Name(b"OutputIntent".to_vec())),
            ("S", Object::Name(b"GTS_PDFA1".to_vec())),
            ("OutputConditionIdentifier", Object::string_literal("sRGB")),
            ("Info", Object::string_literal("sRGB IEC61966-2.1")),
            ("DestOutputProfile", Object::Reference(profile)),
        ]);
        let catalog = self.file.catalog_mut().map_err(broken)?;
        catalog.set("Lang", Object::string_literal(about.language));
        catalog.set("MarkInfo", Dictionary::from_iter([("Marked", Object::Boolean(true))]));
        catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
        catalog.set("StructTreeRoot", Object::Reference(root));
        catalog.set("Metadata", Object::Reference(metadata));
        catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
        if let Some((names, files)) = attached {
            catalog.set("Names", names);
            catalog.set("AF", files);
        }
        if let Some(outline) = outline {
            catalog.set("Outlines", Object::Reference(outline));
        }
        Ok(())
    }

    fn save(mut self) -> Result<Vec<u8>, Problem> {
        // printpdf's Info has a date of its own and a GTS key; the packet says all there is.
        if let Ok(info) = self.file.trailer.get(b"Info").and_then(Object::as_reference) {
            self.file.objects.remove(&info);
        }
        self.file.trailer.remove(b"Info");
        self.file.version = "1.7".to_owned();
        let mut digest = FNV;
        for object in self.file.objects.values() {
            if let Object::Stream(stream) = object {
                digest = extend(digest, &stream.content);
            }
        }
        let id = [digest.to_be_bytes(), extend(digest, b"id").to_be_bytes()].concat();
        let id = Object::String(id, StringFormat::Hexadecimal);
        self.file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
        self.file.compress();
        let mut bytes = Vec::new();
        self.file.save_modern(&mut bytes).map_err(|error| failed(&error.to_string()))?;
        Ok(bytes)
    }
}

const FNV: u64 = 0xcbf2_9ce4_8422_2325;

fn extend(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A stable mark of some bytes (FNV-1a); names files and fonts, guards nothing.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    extend(FNV, bytes)
}

fn failed(reason: &str) -> Problem {
    Problem::new(Code::PdfFailed).fact("grund", reason)
}

fn broken(error: lopdf::Error) -> Problem {
    failed(&error.to_string())
}
