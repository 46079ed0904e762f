//! The structure tree in the file.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::utf16;
use super::figures::Boxes;
use crate::layout::{Element, Kid, Kind, Scope, Tree};
use crate::text::clean;

/// Name of a structure type.
pub(crate) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Document => "Document",
        Kind::Heading(1) => "H1",
        Kind::Heading(2) => "H2",
        Kind::Heading(_) => "H3",
        Kind::Paragraph => "P",
        Kind::List { .. } => "L",
        Kind::Item => "LI",
        Kind::Label => "Lbl",
        Kind::Body => "LBody",
        Kind::Table => "Table",
        Kind::Head => "THead",
        Kind::Rows => "TBody",
        Kind::Foot => "TFoot",
        Kind::Row => "TR",
        Kind::HeadCell(_) => "TH",
        Kind::Cell => "TD",
        Kind::Span => "Span",
        Kind::Caption => "Caption",
        Kind::Figure => "Figure",
        Kind::Part => "Part",
    }
}

/// Adds the tree; gives the id of its root. `contents` is the number of marked contents of each page.
pub(crate) fn add(
    file: &mut Document,
    tree: &Tree,
    (spans, figures): (&BTreeMap<usize, String>, &Boxes),
    pages: &[ObjectId],
    contents: &[usize],
) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = tree.elements.iter().map(|_| file.new_object_id()).collect();
    // Which element each marked content of a page belongs to.
    let mut owners: Vec<Vec<Object>> = contents.iter().map(|count| vec![Object::Null; *count]).collect();
    for (at, element) in tree.elements.iter().enumerate() {
        let Some(id) = ids.get(at).copied() else { continue };
        let parent = if at == Tree::ROOT { root } else { ids.get(element.parent).copied().unwrap_or(root) };
        for kid in &element.kids {
            if let Kid::Content { page, id: content } = kid
                && let Some(slot) = owners.get_mut(*page).and_then(|all| all.get_mut(*content))
            {
                *slot = Object::Reference(id);
            }
        }
        let mut dictionary = dictionary(element, parent, &ids, pages);
        if let Some(actual) = spans.get(&at) {
            dictionary.set("ActualText", Object::String(utf16(actual), lopdf::StringFormat::Hexadecimal));
        }
        if let Some(alt) = tree.alts.get(&at) {
            let alt = clean(alt);
            dictionary.set("Alt", Object::String(utf16(&alt), lopdf::StringFormat::Hexadecimal));
            dictionary.set("A", placed(figures.get(&at)));
        }
        file.objects.insert(id, Object::Dictionary(dictionary));
    }
    let mut numbers = Vec::new();
    for (page, owners) in owners.into_iter().enumerate() {
        numbers.push(integer(page));
        numbers.push(Object::Reference(file.add_object(Object::Array(owners))));
    }
    let parents = file.add_object(Dictionary::from_iter([("Nums", Object::Array(numbers))]));
    let kids = ids.first().map(|id| Object::Reference(*id)).into_iter().collect();
    let dictionary = Dictionary::from_iter([
        ("Type", Object::Name(b"StructTreeRoot".to_vec())),
        ("K", Object::Array(kids)),
        ("ParentTree", Object::Reference(parents)),
        ("ParentTreeNextKey", integer(contents.len())),
    ]);
    file.objects.insert(root, Object::Dictionary(dictionary));
    root
}

fn dictionary(element: &Element, parent: ObjectId, ids: &[ObjectId], pages: &[ObjectId]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    dictionary.set("S", Object::Name(name(element.kind).into()));
    dictionary.set("P", Object::Reference(parent));
    let home = element.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        Kid::Element(_) => None,
    });
    if let Some(page) = home.and_then(|page| pages.get(page)) {
        dictionary.set("Pg", Object::Reference(*page));
    }
    let mut kids: Vec<Object> = element
        .kids
        .iter()
        .filter_map(|kid| match kid {
            Kid::Element(kid) => ids.get(*kid).map(|id| Object::Reference(*id)),
            Kid::Content { page, id } if Some(*page) == home => Some(integer(*id)),
            Kid::Content { page, id } => pages.get(*page).map(|page| {
                Object::Dictionary(Dictionary::from_iter([
                    ("Type", Object::Name(b"MCR".to_vec())),
                    ("Pg", Object::Reference(*page)),
                    ("MCID", integer(*id)),
                ]))
            }),
        })
        .collect();
    match kids.len() {
        0 => {}
        1 => {
            if let Some(only) = kids.pop() {
                dictionary.set("K", only);
            }
        }
        _ => dictionary.set("K", Object::Array(kids)),
    }
    if let Some((owner, key, value)) = attribute(element.kind) {
        let attributes =
            Dictionary::from_iter([("O", Object::Name(owner.into())), (key, Object::Name(value.into()))]);
        dictionary.set("A", Object::Dictionary(attributes));
    }
    dictionary
}

/// A figure stands as a block of its own, in its box where it lies on one page.
fn placed(area: Option<&[f64; 4]>) -> Dictionary {
    let name = |name: &str| Object::Name(name.into());
    let mut layout = Dictionary::from_iter([("O", name("Layout")), ("Placement", name("Block"))]);
    if let Some(area) = area {
        let corners = area.iter().map(|point| Object::Real((point * 100.0).round() as f32 / 100.0));
        layout.set("BBox", Object::Array(corners.collect()));
    }
    layout
}

fn attribute(kind: Kind) -> Option<(&'static str, &'static str, &'static str)> {
    match kind {
        Kind::HeadCell(Scope::Row) => Some(("Table", "Scope", "Row")),
        Kind::HeadCell(Scope::Column) => Some(("Table", "Scope", "Column")),
        Kind::List { numbered: true } => Some(("List", "ListNumbering", "Decimal")),
        Kind::List { numbered: false } => Some(("List", "ListNumbering", "Disc")),
        _ => None,
    }
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
