//! The document model set on the 5 mm grid of the house (paper rules 1 to 5).

mod address;
mod banner;
mod chart;
mod form;
mod frame;
mod grid;
mod letter;
mod measures;
mod pages;
mod paginate;
mod paper;
mod position;
mod prose;
mod roll;
mod setter;
mod slab;
mod steps;
mod tree;
mod two_sided;

pub(crate) use chart::fit_beside;
pub(crate) use paper::{BOX, Bookmark, Mark, Page, Paper, Stroke, Tag, write_in_weight};
pub(crate) use tree::{Element, Kid, Kind, Scope, Tree};

use crate::fonts::Fonts;
use crate::model::Document;
use measures::{FIRST_TOP, Format, TOP};
use paginate::{Filled, Filling, paginate};
use slab::Slab;

/// Tables on more pages carry their sums over (paper rules 4).
const SHORT: usize = 3;
/// A last page with no more than this on it, in mm, is worth closer gaps on the others.
const REMNANT: f64 = 30.0;

/// By how many steps of the raster gaps may be closed for that.
const CLOSEST: u8 = 2;

/// Sets a document on pages. Where its tables name pages, it is set once to learn them.
pub(crate) fn lay_out(document: &Document, fonts: &Fonts) -> Paper {
    match pages::asked(document) {
        true => set(&pages::told(document, &set(document, fonts).bookmarks), fonts),
        false => set(document, fonts),
    }
}

fn set(document: &Document, fonts: &Fonts) -> Paper {
    let format = Format::of(document.turned);
    let mut tree = Tree::new();
    let mut opening = frame::opening(document, format, fonts, &mut tree);
    let mut first_top = FIRST_TOP;
    if let Some(head) = &document.head.letter {
        let (marks, below) = letter::letter(head, fonts, &mut tree);
        opening.extend(marks);
        first_top = below;
    }
    let slabs = setter::set(document, format, fonts, &mut tree);
    let note = frame::open_note(document, format, fonts, &mut tree);
    let Filled { mut pages, bookmarks, .. } = fill(&slabs, format, first_top, fonts);
    if let Some(first) = pages.first_mut() {
        first.marks.splice(0..0, opening);
        first.marks.extend(note);
    }
    frame::frame(&mut pages, document, format, fonts);
    Paper { pages, tree, bookmarks }
}

fn fill(slabs: &[Slab], format: Format, first_top: f64, fonts: &Fonts) -> Filled {
    let how = Filling { format, first_top, carrying: None, close: 0 };
    let filled = paginate(slabs, how);
    if filled.pages.len() > SHORT && slabs.iter().any(|slab| slab.carry.is_some()) {
        return paginate(slabs, Filling { carrying: Some(fonts), ..how });
    }
    if filled.pages.len() > 1 && filled.end < TOP + REMNANT {
        // No closer than it takes, and not at all where it wins no page.
        let closer = (1..=CLOSEST).map(|close| paginate(slabs, Filling { close, ..how }));
        let won = closer.into_iter().find(|closer| closer.pages.len() < filled.pages.len());
        return won.unwrap_or(filled);
    }
    filled
}

/// Sets several documents one after the other. Each is a part of the structure; its title leads its bookmarks.
pub(crate) fn together(documents: &[Document], fonts: &Fonts) -> Paper {
    let mut all = Paper { pages: Vec::new(), tree: Tree::new(), bookmarks: Vec::new() };
    for document in documents {
        let own = lay_out(document, fonts);
        let before = all.pages.len();
        all.bookmarks.push(Bookmark { title: document.title.clone(), level: 0, page: before, y: 0.0 });
        let bookmarks = own.bookmarks.into_iter();
        all.bookmarks.extend(bookmarks.map(|mark| Bookmark { page: mark.page + before, ..mark }));
        let by = all.tree.adopt(own.tree);
        all.pages.extend(own.pages.into_iter().map(|mut page| {
            page.marks.iter_mut().for_each(|mark| mark.adopted(by));
            page
        }));
    }
    all
}
