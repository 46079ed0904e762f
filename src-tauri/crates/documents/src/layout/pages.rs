//! Page numbers inside a paper: the agenda of a Sitzungsmappe names the page of each application.

use super::paper::Bookmark;
use crate::model::{Banner, Document, GridRow, Node};

/// Does a table of the paper name pages?
pub(crate) fn asked(document: &Document) -> bool {
    let mut nodes = document.sections.iter().flat_map(|section| &section.nodes);
    nodes.any(|node| matches!(node, Node::Grid(grid) if grid.rows.iter().any(|row| row.page_of.is_some())))
}

/// The same paper with the pages in its tables.
pub(crate) fn told(document: &Document, bookmarks: &[Bookmark]) -> Document {
    let pages = pages(document, bookmarks);
    let mut told = document.clone();
    for node in told.sections.iter_mut().flat_map(|section| &mut section.nodes) {
        let Node::Grid(grid) = node else { continue };
        for GridRow { cells, page_of, .. } in &mut grid.rows {
            let page = page_of.and_then(|of| pages.get(of));
            if let (Some(cell), Some(page)) = (cells.last_mut(), page) {
                *cell = page.to_string();
            }
        }
    }
    told
}

/// The page of each application, from 1, in the order of the paper.
fn pages(document: &Document, bookmarks: &[Bookmark]) -> Vec<usize> {
    let nodes = document.sections.iter().flat_map(|section| &section.nodes);
    let titles = nodes.filter_map(|node| match node {
        Node::Banner(banner) => Some(title(banner)),
        _ => None,
    });
    let mut rest = bookmarks.iter();
    titles.filter_map(|title| rest.find(|mark| mark.title == title).map(|mark| mark.page + 1)).collect()
}

/// As the outline names an application.
pub(crate) fn title(banner: &Banner) -> String {
    format!("{}: {}", banner.over, banner.title)
}
