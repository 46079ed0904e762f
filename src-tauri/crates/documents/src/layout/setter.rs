use super::measures::{AMOUNT, BODY, Format, HANG, LABELS, LEFT, MEASURE, SIMPLE, WIDE, raster_up};
use super::paper::{Mark, Tag};
use super::slab::{Gaps, Slab, gap, hold};
use super::tree::{Kind, Tree};
use super::{address, banner, chart, form, grid, position, prose, roll, steps, two_sided};
use crate::fonts::{Fonts, Weight};
use crate::model::{Document, Node, Row, Size, Span, Text, Voice};
use crate::text::{Line, Type, greedy, measure, units};

/// Sets the nodes of a document one below the other.
pub(crate) fn set(document: &Document, format: Format, fonts: &Fonts, tree: &mut Tree) -> Vec<Slab> {
    let nodes: Vec<&Node> = document.sections.iter().flat_map(|section| &section.nodes).collect();
    let mut setter = Setter::new(fonts, tree);
    setter.wide = format.wide();
    setter.voice = document.voice;
    if setter.simple() {
        setter.width = setter.wide;
    }
    setter.hang = setter.hang_of(&nodes);
    setter.labels = setter.labels_of(&nodes);
    setter.amount = setter.amount_of(&nodes);
    let mut slabs = Vec::new();
    setter.nodes(&nodes, &mut slabs);
    slabs
}

/// Where the next node goes.
pub(crate) struct Setter<'a> {
    pub fonts: &'a Fonts,
    pub tree: &'a mut Tree,
    /// Element that takes the next ones.
    pub parent: usize,
    pub left: f64,
    pub width: f64,
    /// Width of what is wider than running text.
    pub wide: f64,
    /// Width of hanging numbers.
    pub hang: f64,
    /// Width of the column of labels.
    pub labels: f64,
    /// Width of the box of amounts.
    pub amount: f64,
    /// How large running text is set.
    pub voice: Voice,
}

impl<'a> Setter<'a> {
    /// At the left edge, in the root of the tree.
    pub fn new(fonts: &'a Fonts, tree: &'a mut Tree) -> Self {
        Self {
            fonts,
            tree,
            parent: Tree::ROOT,
            left: LEFT,
            width: MEASURE,
            wide: WIDE,
            hang: HANG,
            labels: LABELS,
            amount: AMOUNT,
            voice: Voice::Usual,
        }
    }

    /// Sets nodes in order; consecutive positions with numbers share a list.
    pub fn nodes(&mut self, nodes: &[&Node], slabs: &mut Vec<Slab>) {
        let mut list = None;
        let mut headed = false;
        for node in nodes {
            let from = slabs.len();
            let numbered = matches!(node, Node::Position(position) if position.number.is_some());
            if !numbered {
                list = None;
            } else if list.is_none() {
                list = Some(self.tree.add(self.parent, Kind::List { numbered: true }));
            }
            self.node(node, list, slabs);
            // In Einfacher Sprache what a heading heads follows it directly.
            if let Some(first) = slabs.get_mut(from).filter(|_| headed && self.simple()) {
                first.before = 0.0;
            }
            headed = matches!(node, Node::Heading(heading) if heading.size != Size::Title);
        }
    }

    /// Is this Einfache Sprache?
    pub fn simple(&self) -> bool {
        self.voice == Voice::Simple
    }

    /// Type of running text.
    pub fn body(&self) -> Type {
        if self.simple() { SIMPLE } else { BODY }
    }

    fn node(&mut self, node: &Node, list: Option<usize>, slabs: &mut Vec<Slab>) {
        match node {
            Node::Heading(heading) => slabs.extend(prose::heading(self, heading)),
            Node::Subject(lines) => slabs.extend(prose::subject(self, lines)),
            Node::Paragraph(paragraph) => prose::paragraph(self, paragraph, slabs),
            Node::Dashes(items) => slabs.extend(prose::dashes(self, items)),
            Node::Numbered(items) => prose::numbered(self, items, slabs),
            Node::Facts(facts) => slabs.extend(address::facts(self, facts)),
            Node::Address(addressee, rows) => slabs.extend(address::address(self, addressee, rows)),
            Node::Position(position) => slabs.extend(position::position(self, position, list)),
            Node::TwoSided(tables) => slabs.extend(two_sided::two_sided(self, tables)),
            Node::Grid(grid) => slabs.extend(grid::grid(self, grid)),
            Node::Roll(roll) => slabs.extend(roll::roll(self, roll)),
            Node::Rule => slabs.push(rule()),
            Node::NewPage => slabs.push(Slab { turn: true, ..Slab::default() }),
            Node::WritingRoom => slabs.push(form::writing_room(self.wide)),
            Node::Ruled(count) => slabs.extend(form::ruled(self.wide, *count)),
            Node::Fill(table) => slabs.extend(form::fill(self, table)),
            Node::Boxes(boxes) => slabs.extend(form::boxes(self, boxes)),
            Node::Blanks(labels) => slabs.extend(form::blanks(self, labels)),
            Node::Signatures(captions) => slabs.extend(form::signatures(self, captions)),
            Node::Bars(bars) => slabs.extend(chart::bars(self, bars, (LEFT, self.wide))),
            Node::Steps(steps) => slabs.extend(steps::steps(self, steps, (LEFT, self.wide))),
            Node::Charts(bars, steps) => slabs.extend(chart::side_by_side(self, bars, steps)),
            Node::Pot(pot) => slabs.extend(chart::pot(self, pot)),
            Node::Banner(banner) => slabs.extend(banner::banner(self, banner)),
            Node::Gathered(rows) => slabs.extend(banner::gathered(self, rows)),
            Node::Keep(nodes) => {
                let from = slabs.len();
                self.nodes(&nodes.iter().collect::<Vec<_>>(), slabs);
                hold(slabs.get_mut(from..).unwrap_or_default());
            }
        }
    }

    /// Lines of text that break where they must, never inside a word.
    pub fn cell(&self, text: &Text, kind: Type, width: f64) -> Vec<Line> {
        greedy(&units(self.fonts, text, kind, width, false), width)
    }

    /// One line of text, as wide as it is.
    pub fn one(&self, text: &str, kind: Type) -> Line {
        let units = units(self.fonts, &Text::plain(text), kind, f64::INFINITY, false);
        greedy(&units, f64::INFINITY).pop().unwrap_or_default()
    }

    /// Width in mm.
    pub fn width_of(&self, text: &str, kind: Type) -> f64 {
        measure(&self.fonts.shape(text, kind.weight, false), kind)
    }

    /// A slab for each line.
    pub fn slabs(&self, tag: Tag, x: f64, kind: Type, lines: Vec<Line>) -> Vec<Slab> {
        lines
            .into_iter()
            .map(|line| Slab {
                height: kind.line,
                // Never hyphenate across pages.
                keep: line.hyphen,
                marks: Mark::text(tag, x, kind.baseline(), line),
                ..Slab::default()
            })
            .collect()
    }

    fn hang_of(&self, nodes: &[&Node]) -> f64 {
        let widest = |number: &str| self.width_of(number, BODY) + 2.0;
        let widths = nodes.iter().flat_map(|node| match node {
            Node::Position(position) => position.number.iter().map(|n| widest(n)).collect(),
            Node::Numbered(items) => items.iter().map(|(n, _)| widest(n)).collect(),
            _ => Vec::new(),
        });
        widths.fold(HANG, |all, one| all.max(raster_up(one)))
    }

    /// 40 mm, wider where a house style has a longer label.
    fn labels_of(&self, nodes: &[&Node]) -> f64 {
        let rows = nodes.iter().flat_map(|node| match node {
            Node::Position(position) => position.rows.as_slice(),
            _ => &[],
        });
        let widths = rows.map(|row| match row {
            Row::Value(label, _) | Row::Amount(label, _) => self.width_of(label, BODY) + 2.5,
            Row::Line(_) => 0.0,
        });
        widths.fold(LABELS, |all, one| all.max(raster_up(one))).min(MEASURE / 2.0)
    }

    /// All amounts of a paper share a box, so that their decimals stand in line.
    fn amount_of(&self, nodes: &[&Node]) -> f64 {
        let mut widest = AMOUNT;
        for node in nodes {
            let Node::Position(position) = node else { continue };
            for row in &position.rows {
                if let Row::Amount(_, Text(spans)) = row
                    && let [Span::Plain(text)] = spans.as_slice()
                {
                    widest = widest.max(raster_up(self.width_of(text, BODY)));
                }
            }
        }
        widest.min(WIDE / 2.0)
    }

    /// Below this element, further in.
    pub fn inside<T>(&mut self, parent: usize, by: f64, work: impl FnOnce(&mut Setter<'_>) -> T) -> T {
        let mut inner = Setter {
            fonts: self.fonts,
            tree: &mut *self.tree,
            parent,
            left: self.left + by,
            width: self.width - by,
            wide: self.wide - by,
            hang: self.hang,
            labels: self.labels,
            amount: self.amount,
            voice: self.voice,
        };
        work(&mut inner)
    }

    /// Type of a row that counts.
    pub fn weigh(kind: Type, strong: bool) -> Type {
        kind.weigh(if strong { Weight::Strong } else { Weight::Regular })
    }
}

fn rule() -> Slab {
    let mut slabs =
        [Slab { marks: vec![Mark::rule(LEFT, 0.0, WIDE, super::measures::RULE)], ..Slab::default() }];
    gap(&mut slabs, Gaps { before: 5.0, after: 5.0 });
    let [slab] = slabs;
    slab
}
