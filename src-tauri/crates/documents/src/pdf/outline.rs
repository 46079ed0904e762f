//! Bookmarks: the headings of the paper.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::content::utf16;
use crate::layout::Bookmark;
use crate::text::MM_PER_PT;

/// Adds the outline over pages of these heights in mm; `None` for a paper without headings.
pub(crate) fn add(
    file: &mut Document,
    bookmarks: &[Bookmark],
    (pages, heights): (&[ObjectId], &[f64]),
) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| file.new_object_id()).collect();
    let family = Family::of(bookmarks);
    for (at, bookmark) in bookmarks.iter().enumerate() {
        let own = family.children(Some(at));
        let parent = family.parents.get(at).copied().flatten();
        let siblings = family.children(parent);
        // Children stand in the order of their numbers.
        let place = siblings.partition_point(|sibling| *sibling < at);
        let id = |index: Option<&usize>| index.and_then(|at| ids.get(*at)).map(|id| Object::Reference(*id));
        let mut entry = Dictionary::new();
        entry.set("Title", Object::String(utf16(&bookmark.title), StringFormat::Hexadecimal));
        entry.set("Parent", id(parent.as_ref()).unwrap_or(Object::Reference(root)));
        for (key, value) in [
            ("Prev", id(place.checked_sub(1).and_then(|before| siblings.get(before)))),
            ("Next", id(siblings.get(place + 1))),
            ("First", id(own.first())),
            ("Last", id(own.last())),
        ] {
            if let Some(value) = value {
                entry.set(key, value);
            }
        }
        if !own.is_empty() {
            entry.set("Count", count(own.len()));
        }
        if let Some(page) = pages.get(bookmark.page) {
            let height = heights.get(bookmark.page).copied().unwrap_or_default();
            let top = ((height - bookmark.y) / MM_PER_PT).round() as f32;
            let place = vec![
                Object::Reference(*page),
                Object::Name(b"XYZ".to_vec()),
                Object::Null,
                Object::Real(top),
                Object::Null,
            ];
            entry.set("Dest", Object::Array(place));
        }
        if let Some(id) = ids.get(at) {
            file.objects.insert(*id, Object::Dictionary(entry));
        }
    }
    let reference =
        |at: Option<&usize>| at.and_then(|at| ids.get(*at)).map_or(Object::Null, |id| Object::Reference(*id));
    let outline = Dictionary::from_iter([
        ("Type", Object::Name(b"Outlines".to_vec())),
        ("First", reference(family.top.first())),
        ("Last", reference(family.top.last())),
        ("Count", count(bookmarks.len())),
    ]);
    file.objects.insert(root, Object::Dictionary(outline));
    Some(root)
}

/// Who stands below whom.
struct Family {
    parents: Vec<Option<usize>>,
    top: Vec<usize>,
    below: Vec<Vec<usize>>,
}

impl Family {
    /// A bookmark's parent is the nearest one before it of a higher rank.
    fn of(bookmarks: &[Bookmark]) -> Self {
        let mut family =
            Self { parents: Vec::new(), top: Vec::new(), below: vec![Vec::new(); bookmarks.len()] };
        let mut open: Vec<(u8, usize)> = Vec::new();
        for (at, bookmark) in bookmarks.iter().enumerate() {
            while open.last().is_some_and(|(level, _)| *level >= bookmark.level) {
                open.pop();
            }
            let parent = open.last().map(|(_, parent)| *parent);
            match parent.and_then(|parent| family.below.get_mut(parent)) {
                Some(children) => children.push(at),
                None => family.top.push(at),
            }
            family.parents.push(parent);
            open.push((bookmark.level, at));
        }
        family
    }

    fn children(&self, of: Option<usize>) -> &[usize] {
        match of {
            Some(parent) => self.below.get(parent).map_or(&[], Vec::as_slice),
            None => &self.top,
        }
    }
}

fn count(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
