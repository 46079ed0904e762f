//! Sets one source again and again and prints one JSON line: milliseconds of each run, pages, peak memory.
//!
//! `rival-typst SOURCE FONTS COUNT OUT`. Nothing is reused from run to run but the fonts: `NNN` in the source becomes
//! the number of the run, and what was remembered is forgotten.

use std::time::Instant;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    source: Source,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }
    fn main(&self) -> FileId {
        self.source.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [source, fonts, count, out] = words.as_slice() else { panic!("rival-typst SOURCE FONTS COUNT OUT") };
    let text = std::fs::read_to_string(source).expect("source");
    let mut all = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(fonts).expect("fonts").flatten().map(|entry| entry.path()).collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|e| e == "ttf")) {
        all.extend(Font::iter(Bytes::new(std::fs::read(path).expect("font"))));
    }
    let book = LazyHash::new(FontBook::from_fonts(&all));
    let library = LazyHash::new(Library::default());
    let mut desk = Desk { library, book, fonts: all, source: Source::detached("") };
    // Both at once where it can; else the harder one that it can.
    let both = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    let standards = both.or_else(|_| PdfStandards::new(&[PdfStandard::Ua_1])).expect("standards");
    let options = PdfOptions { standards, ..PdfOptions::default() };
    let mut times = Vec::new();
    let mut pages = 0;
    for run in 0..count.parse::<usize>().expect("count") {
        desk.source = Source::detached(text.replace("NNN", &format!("{run:03}")));
        let begin = Instant::now();
        let document: PagedDocument = typst::compile(&desk).output.unwrap_or_else(|e| panic!("{e:?}"));
        let bytes = typst_pdf::pdf(&document, &options).unwrap_or_else(|e| panic!("{e:?}"));
        times.push(begin.elapsed().as_secs_f64() * 1000.0);
        pages = document.pages().len();
        std::fs::write(out, bytes).expect("out");
        comemo::evict(0);
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    println!("{{\"ms\":{times:?},\"pages\":{pages},\"peak_kb\":{}}}", peak.map_or("0", str::trim));
}
