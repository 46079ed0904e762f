//! What is filled in by hand: tables, boxes, lines (paper rules 4, write-in).

use std::rc::Rc;

use domain::paper::{FillTable, Tick};

use super::measures::{BODY, HAIRLINE, LEFT, RULE, SMALL, TABLE, WRITE_IN, raster_up};
use super::paper::{BOX, Mark, Tag};
use super::setter::Setter;
use super::slab::{Gaps, Slab, aired, gap, hold};
use super::tree::{Kind, Scope};
use crate::fonts::Weight;
use crate::model::{Boxes, Text};
use crate::text::{Line, Type};

/// From one line to write on to the next.
const WRITING: f64 = 8.75;
/// Between a box and what it says, and between what it says and the next box.
const BESIDE: f64 = 1.25;
const APART: f64 = 5.0;
/// Line behind a box.
const BLANK: f64 = 22.5;
/// Sums as the rows, in bold.
const SUM: Type = Type { weight: Weight::Strong, ..TABLE };
/// Lines to sign on: two side by side.
const SIGN: f64 = 75.0;
const SIGN_ROOM: f64 = 15.0;

/// A line to write on; the page takes as many as it has room for.
pub(crate) fn writing_room(wide: f64) -> Slab {
    Slab { fill: true, ..line(wide) }
}

/// So many lines to write on.
pub(crate) fn ruled(wide: f64, count: usize) -> Vec<Slab> {
    // No paper has more; a hostile count must not eat the memory.
    (0..count.min(500)).map(|_| line(wide)).collect()
}

fn line(wide: f64) -> Slab {
    let marks = vec![Mark::rule(LEFT, WRITING, wide, WRITE_IN)];
    Slab { height: WRITING, marks, ..Slab::default() }
}

/// A column at its place: left edge, width, and whether people write in it or figures stand below each other.
struct Column {
    x: f64,
    width: f64,
    written: bool,
    figures: bool,
}

/// A table with high rows; upright lines only where people write.
pub(crate) fn fill(setter: &mut Setter<'_>, table: &FillTable) -> Vec<Slab> {
    let columns = columns(setter, table);
    let element = setter.tree.add(setter.parent, Kind::Table);
    let head = Rc::new(head(setter, element, &columns, table));
    let body = setter.tree.add(element, Kind::Rows);
    let height = f64::from(table.row_height) / 4.0;
    let blank: Vec<String> = Vec::new();
    let rows = table.rows.iter().chain(std::iter::repeat_n(&blank, table.empty.min(500)));
    let mut slabs =
        vec![Slab { height: head.height, keep: true, marks: head.marks.clone(), ..Slab::default() }];
    for (at, row) in rows.enumerate() {
        let number = table.numbered.then(|| (at + 1).to_string());
        let row = Filled { number, cells: row, height, kind: TABLE };
        slabs.extend(row.slabs(setter, body, &columns));
    }
    if !table.sum.is_empty() {
        // Sums stay with the last row.
        if let Some(last) = slabs.last_mut() {
            last.marks.push(Mark::rule(LEFT, last.height, setter.wide, RULE));
            last.keep = true;
        }
        let sum = Filled { number: None, cells: &table.sum, height, kind: SUM };
        slabs.extend(sum.slabs(setter, body, &columns));
    }
    for slab in slabs.iter_mut().skip(1) {
        slab.head = Some(Rc::clone(&head));
    }
    gap(&mut slabs, Gaps { before: 5.0, after: 3.75 });
    slabs
}

fn columns(setter: &Setter<'_>, table: &FillTable) -> Vec<Column> {
    let total: f64 = table.columns.iter().map(|(_, width)| f64::from(*width)).sum();
    let scale = if total > 0.0 { setter.wide / total } else { 1.0 };
    let mut x = LEFT;
    let place = |(at, (_, width)): (usize, &(String, u16))| {
        let numbers = at == 0 && table.numbered;
        let own = Column {
            x,
            width: f64::from(*width) * scale,
            written: at > 0 && !numbers && table.known(at).next().is_none(),
            figures: at > 0 && table.is_figures(at),
        };
        x += own.width;
        own
    };
    table.columns.iter().enumerate().map(place).collect()
}

impl Column {
    /// Behind an upright line the text keeps off it.
    fn text(&self) -> f64 {
        if self.written { self.x + BESIDE } else { self.x }
    }

    /// Where a line of text begins.
    fn begin(&self, line: &Line) -> f64 {
        match self.figures {
            // Off the upright line that the next column may have.
            true => (self.x + self.width - APART / 2.0 - line.width).max(self.x),
            false => self.text(),
        }
    }

    fn room(&self) -> f64 {
        (self.width - BESIDE - if self.written { BESIDE } else { 0.0 }).max(2.5)
    }
}

fn head(setter: &mut Setter<'_>, element: usize, columns: &[Column], table: &FillTable) -> Slab {
    let thead = setter.tree.add(element, Kind::Head);
    let row = setter.tree.add(thead, Kind::Row);
    let mut marks = Vec::new();
    let mut cells: Vec<(Tag, &Column, Vec<Line>)> = Vec::new();
    for (column, (text, _)) in columns.iter().zip(&table.columns) {
        let tag = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Column)));
        let lines = setter.cell(&Text::plain(text), SMALL, column.room());
        // Heads are short; an overlong one loses its end rather than the page its rows.
        cells.push((tag, column, lines.into_iter().take(3).collect()));
    }
    let most = cells.iter().map(|(_, _, lines)| lines.len()).max().unwrap_or(1).max(1);
    let mut y = SMALL.baseline();
    for line in 0..most {
        for (tag, column, lines) in &cells {
            let above = most - lines.len();
            let own = line.checked_sub(above).and_then(|at| lines.get(at));
            marks.extend(own.into_iter().flat_map(|own| Mark::text(*tag, column.begin(own), y, own.clone())));
        }
        y += SMALL.line;
    }
    let height = y - SMALL.baseline() + BESIDE;
    marks.push(Mark::rule(LEFT, height, setter.wide, RULE));
    Slab { height, marks, ..Slab::default() }
}

/// A row to write in, with what is known of it.
struct Filled<'a> {
    number: Option<String>,
    cells: &'a [String],
    height: f64,
    kind: Type,
}

impl Filled<'_> {
    fn slabs(&self, setter: &mut Setter<'_>, body: usize, columns: &[Column]) -> Vec<Slab> {
        let element = setter.tree.add(body, Kind::Row);
        let mut lines: Vec<Vec<Mark>> = vec![Vec::new()];
        for (at, column) in columns.iter().enumerate() {
            let tag = Tag::Element(setter.tree.add(element, Kind::Cell));
            let known = self.cells.get(at).map(String::as_str).filter(|text| !text.trim().is_empty());
            let text = known.or(self.number.as_deref().filter(|_| at == 0)).unwrap_or_default();
            let set = setter.cell(&Text::plain(text), self.kind, column.room());
            for (at, line) in set.into_iter().enumerate() {
                if lines.len() <= at {
                    lines.push(Vec::new());
                }
                if let Some(marks) = lines.get_mut(at) {
                    marks.extend(Mark::text(tag, column.begin(&line), self.kind.baseline(), line));
                }
            }
        }
        let count = lines.len();
        let air = (self.height - TABLE.line).max(BESIDE);
        let mut slabs = aired(lines, TABLE.line, air);
        for slab in &mut slabs {
            let written = columns.iter().filter(|column| column.written);
            slab.marks.extend(written.map(|column| Mark::upright(column.x, 0.0, slab.height, HAIRLINE)));
        }
        if let Some(last) = slabs.last_mut() {
            last.marks.push(Mark::rule(LEFT, last.height, setter.wide, HAIRLINE));
        }
        if count <= 12 {
            hold(&mut slabs);
        }
        slabs
    }
}

/// Boxes side by side; what does not fit goes to the next line.
pub(crate) fn boxes(setter: &mut Setter<'_>, boxes: &Boxes) -> Vec<Slab> {
    let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
    let kind = if setter.simple() { setter.body() } else { TABLE };
    let right = LEFT + setter.wide;
    let mut row = Row { slabs: Vec::new(), marks: Vec::new(), x: LEFT, height: kind.line };
    if let Some(lead) = &boxes.lead {
        let lines = setter.cell(&Text::plain(format!("{lead} ")), kind, setter.wide / 2.0);
        row.lines(tag, LEFT, kind.baseline(), lines, APART);
    }
    for Tick { label, ticked, blank } in &boxes.ticks {
        let behind = blank.as_ref().map(|unit| setter.one(&format!(" {unit} "), kind));
        let extra = behind.as_ref().map_or(0.0, |line| BLANK + BESIDE + line.width.min(30.0));
        let natural = setter.width_of(label, kind);
        let room = (setter.wide - BOX - BESIDE - extra).max(20.0);
        if row.x > LEFT && row.x + BOX + BESIDE + natural.min(room) + extra > right {
            row.turn();
        }
        row.marks.push(Mark::Tick { tag, x: row.x, y: kind.baseline(), ticked: *ticked });
        let x = row.x + BOX + BESIDE;
        let lines = setter.cell(&Text::plain(format!("{label} ")), kind, room);
        row.lines(tag, x, kind.baseline(), lines, 0.0);
        if let Some(line) = behind {
            let x = row.x + BESIDE;
            row.marks.push(Mark::WriteIn { tag, x, y: kind.baseline(), width: BLANK });
            row.x = x + BLANK;
            let after = if line.width <= 30.0 {
                vec![line]
            } else {
                setter.cell(&Text::plain(blank.clone().unwrap_or_default()), kind, 30.0)
            };
            let x = row.x;
            row.lines(tag, x, kind.baseline(), after, 0.0);
        }
        row.x += APART;
    }
    row.turn();
    let mut slabs = row.slabs;
    gap(&mut slabs, Gaps { before: 5.0, after: 2.5 });
    slabs
}

/// A line of boxes as it grows.
struct Row {
    slabs: Vec<Slab>,
    marks: Vec<Mark>,
    x: f64,
    height: f64,
}

impl Row {
    /// Sets lines one below the other; the last one is the one that goes on.
    fn lines(&mut self, tag: Tag, x: f64, y: f64, lines: Vec<Line>, after: f64) {
        let count = lines.len();
        let mut end = x;
        for (at, line) in lines.into_iter().enumerate() {
            end = x + line.width;
            self.marks.extend(Mark::text(tag, x, y, line));
            if at + 1 < count {
                self.turn();
            }
        }
        self.x = end + after;
    }

    fn turn(&mut self) {
        if !self.marks.is_empty() {
            let marks = std::mem::take(&mut self.marks);
            self.slabs.push(Slab { height: self.height, marks, ..Slab::default() });
        }
        self.x = LEFT;
    }
}

/// Labels with a line to write on each.
pub(crate) fn blanks(setter: &mut Setter<'_>, labels: &[String]) -> Vec<Slab> {
    let kind = setter.body();
    let widest = labels.iter().map(|label| setter.width_of(label, kind) + 2.5).fold(47.5, f64::max);
    let column = raster_up(widest).min(setter.wide / 2.0);
    let mut slabs = Vec::new();
    for label in labels {
        let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
        let lines = setter.cell(&Text::plain(format!("{label} ")), kind, column - 2.5);
        let mut own = setter.slabs(tag, LEFT, kind, lines);
        if own.is_empty() {
            own.push(Slab { height: kind.line, ..Slab::default() });
        }
        if let Some(first) = own.first_mut() {
            let by = WRITING - BODY.line;
            first.height += by;
            first.marks = first.marks.drain(..).map(|mark| mark.down(by)).collect();
        }
        if let Some(last) = own.last_mut() {
            let y = last.height - kind.line + kind.baseline();
            let width = setter.wide - column;
            last.marks.push(Mark::WriteIn { tag, x: LEFT + column, y, width });
        }
        hold(&mut own);
        slabs.extend(own);
    }
    gap(&mut slabs, Gaps { before: 0.0, after: 5.0 });
    slabs
}

/// Lines to sign on, two side by side, each with what stands below it.
pub(crate) fn signatures(setter: &mut Setter<'_>, captions: &[String]) -> Vec<Slab> {
    let mut slabs = Vec::new();
    for pair in captions.chunks(2) {
        let mut own: Vec<Slab> = vec![Slab { height: SIGN_ROOM, keep: true, ..Slab::default() }];
        for (x, caption) in [LEFT, LEFT + SIGN + SIGN_ROOM].into_iter().zip(pair) {
            let tag = Tag::Element(setter.tree.add(setter.parent, Kind::Paragraph));
            if let Some(room) = own.first_mut() {
                room.marks.push(Mark::rule(x, SIGN_ROOM - BESIDE, SIGN, WRITE_IN));
            }
            for (at, line) in setter.cell(&Text::plain(caption), SMALL, SIGN).into_iter().enumerate() {
                if own.len() <= at + 1 {
                    own.push(Slab { height: SMALL.line, ..Slab::default() });
                }
                if let Some(slab) = own.get_mut(at + 1) {
                    slab.marks.extend(Mark::text(tag, x, SMALL.baseline(), line));
                }
            }
        }
        hold(&mut own);
        slabs.extend(own);
    }
    gap(&mut slabs, Gaps { before: 2.5, after: 2.5 });
    slabs
}
