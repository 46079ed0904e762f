use std::collections::BTreeMap;

/// Structure element of PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Heading(u8),
    Paragraph,
    /// Numbered or with dashes.
    List {
        numbered: bool,
    },
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Foot,
    Row,
    HeadCell(Scope),
    Cell,
    /// Made by the writer around what reads otherwise than it looks.
    Span,
    /// Title of a table.
    Caption,
    /// A chart; its alternative text lies in [`Tree::alts`].
    Figure,
    /// One of several papers in a file.
    Part,
}

/// What a head cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Row,
    Column,
}

/// What lies in an element: elements, or marked content of a page, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kid {
    Element(usize),
    Content { page: usize, id: usize },
}

/// An element of the tree.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    pub kind: Kind,
    pub parent: usize,
    pub kids: Vec<Kid>,
}

/// The structure tree. Element 0 is the document. Layout grows elements; the writer adds content.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub elements: Vec<Element>,
    /// What figures show, in words, by element.
    pub alts: BTreeMap<usize, String>,
    /// Level of the heading before.
    level: u8,
}

impl Tree {
    /// Of the document's own element.
    pub const ROOT: usize = 0;

    pub fn new() -> Self {
        let root = Element { kind: Kind::Document, parent: 0, kids: Vec::new() };
        Self { elements: vec![root], alts: BTreeMap::new(), level: 0 }
    }

    /// Adds an element behind what its parent has.
    pub fn add(&mut self, parent: usize, kind: Kind) -> usize {
        let id = self.elements.len();
        self.elements.push(Element { kind, parent, kids: Vec::new() });
        self.give(parent, Kid::Element(id));
        id
    }

    /// Adds a kid behind what an element has.
    pub fn give(&mut self, parent: usize, kid: Kid) {
        if let Some(element) = self.elements.get_mut(parent) {
            element.kids.push(kid);
        }
    }

    /// A heading. No level is skipped (PDF/UA-1, 7.4.2): one that would is set one below the heading before it.
    pub fn heading(&mut self, parent: usize, level: u8) -> usize {
        self.level = level.min(self.level + 1);
        self.add(parent, Kind::Heading(self.level))
    }

    /// A figure with its text for those who do not see it.
    pub fn figure(&mut self, parent: usize, alt: &str) -> usize {
        let id = self.add(parent, Kind::Figure);
        self.alts.insert(id, alt.to_owned());
        id
    }

    /// Takes the elements of another paper in as a part; gives how far their numbers moved.
    pub fn adopt(&mut self, other: Self) -> usize {
        let part = self.add(Self::ROOT, Kind::Part);
        // The root of the other one becomes the part, so that only what follows it moves.
        let by = self.elements.len() - 1;
        let moved = |id: usize| if id == Self::ROOT { part } else { id + by };
        for (at, element) in other.elements.into_iter().enumerate() {
            let kids = element.kids.into_iter().map(|kid| match kid {
                Kid::Element(id) => Kid::Element(moved(id)),
                content @ Kid::Content { .. } => content,
            });
            if at == Self::ROOT {
                if let Some(own) = self.elements.get_mut(part) {
                    own.kids = kids.collect();
                }
            } else {
                let element =
                    Element { kind: element.kind, parent: moved(element.parent), kids: kids.collect() };
                self.elements.push(element);
            }
        }
        self.alts.extend(other.alts.into_iter().map(|(id, alt)| (moved(id), alt)));
        by
    }
}
