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
}

impl Tree {
    /// Of the document's own element.
    pub const ROOT: usize = 0;

    pub fn new() -> Self {
        Self { elements: vec![Element { kind: Kind::Document, parent: 0, kids: Vec::new() }] }
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
}
