//! A table of any length: heads repeat, sums stay with the last rows (paper rules 4).

use std::rc::Rc;

use super::measures::{HAIRLINE, LEFT, RULE, SMALL, TABLE};
use super::paper::{Mark, Tag};
use super::setter::Setter;
use super::slab::{Carry, Gaps, Slab, aired, gap, hold};
use super::tree::{Kind, Scope};
use crate::fonts::Weight;
use crate::model::{Air, Grid, GridColumn, GridRow, Look, Text};
use crate::text::{Line, Type, Units, greedy, units};

/// Between two columns.
const BETWEEN: f64 = 3.75;
/// A head of more lines loses its end rather than the page its rows.
const HEAD_LINES: usize = 4;
/// A row of more lines may be torn by the end of a page.
const WHOLE: usize = 12;

pub(crate) fn grid(setter: &mut Setter<'_>, grid: &Grid) -> Vec<Slab> {
    let rows: Vec<Vec<Units>> = grid.rows.iter().map(|row| measured(setter, row, TABLE)).collect();
    let columns = widths(setter, grid, &rows);
    let table = setter.tree.add(setter.parent, Kind::Table);
    let head = Rc::new(head(setter, table, &columns));
    let mut slabs =
        vec![Slab { height: head.height, keep: true, marks: head.marks.clone(), ..Slab::default() }];
    let body = setter.tree.add(table, Kind::Rows);
    let count = grid.rows.len();
    for (at, (row, cells)) in grid.rows.iter().zip(rows).enumerate() {
        let element = setter.tree.add(body, Kind::Row);
        let mut own = set_row(setter, element, (&columns, grid.look), (row, cells));
        if let Some(last) = own.last_mut() {
            if at + 1 < count {
                last.marks.push(Mark::rule(LEFT, last.height, setter.wide, HAIRLINE));
            }
            // The last two rows go over with the sum.
            last.keep = at + 2 == count || (at + 1 == count && !grid.sums.is_empty());
            last.carry = carried(&columns, row);
        }
        slabs.extend(own);
    }
    for slab in slabs.iter_mut().skip(1) {
        slab.head = Some(Rc::clone(&head));
    }
    slabs.extend(sums(setter, table, &columns, grid, &head));
    // A dense table stands close below its heading.
    let before = if grid.look.air == Air::Dense { 2.5 } else { 5.0 };
    gap(&mut slabs, Gaps { before, after: 2.5 });
    slabs
}

/// A column at its place.
struct Column<'a> {
    x: f64,
    width: f64,
    column: &'a GridColumn,
}

impl Column<'_> {
    fn place(&self, line: &Line) -> f64 {
        // The label of a sum may reach to the right of its column, never to the left.
        if self.column.right { (self.x + self.width - line.width).max(self.x) } else { self.x }
    }
}

fn measured(setter: &Setter<'_>, row: &GridRow, kind: Type) -> Vec<Units> {
    let cell = |cell: &String| units(setter.fonts, &Text::plain(cell), kind, f64::INFINITY, false);
    row.cells.iter().map(cell).collect()
}

/// Figures get what they need; texts share the rest by their weights, and what one does not need goes to
/// the others.
fn widths<'a>(setter: &Setter<'_>, grid: &'a Grid, rows: &[Vec<Units>]) -> Vec<Column<'a>> {
    let strong = TABLE.weigh(Weight::Strong);
    let needs: Vec<f64> = (0..grid.columns.len())
        .map(|at| {
            let cells = rows.iter().zip(&grid.rows).filter_map(|(units, row)| {
                let (units, text) = (units.get(at)?, row.cells.get(at)?);
                // SemiBold runs wider.
                if row.strong.contains(&at) {
                    return Some(setter.width_of(text, strong));
                }
                let stacked = grid.look.stacked && text.contains('\n');
                let line =
                    |(n, text): (usize, &str)| setter.width_of(text, if n == 0 { strong } else { TABLE });
                Some(if stacked {
                    text.split('\n').enumerate().map(line).fold(0.0, f64::max)
                } else {
                    units.natural()
                })
            });
            let sums = grid.sums.iter().filter_map(|sum| sum.cells.get(at));
            let heads = grid.columns.get(at).map_or(0.0, |column| setter.width_of(&column.head, SMALL));
            // The label of a sum may reach over the columns behind it.
            let sums = sums.filter(|_| at > 0).map(|text| setter.width_of(text, strong));
            cells.chain(sums).fold(heads, f64::max)
        })
        .collect();
    let weights: Vec<f64> = grid.columns.iter().map(|column| f64::from(column.weight)).collect();
    let between = BETWEEN * f64::from(u16::try_from(needs.len().saturating_sub(1)).unwrap_or(u16::MAX));
    let room = (setter.wide - between).max(0.0);
    let widths = shares(&needs, &weights, room);
    let mut x = LEFT;
    let place = |(column, width): (&'a GridColumn, f64)| {
        let own = Column { x, width, column };
        x += width + BETWEEN;
        own
    };
    grid.columns.iter().zip(widths).map(place).collect()
}

/// Widths for columns of these needs and weights in a room; weight 0: as wide as it needs. No column
/// becomes narrower than half of an even share unless it needs less.
fn shares(needs: &[f64], weights: &[f64], room: f64) -> Vec<f64> {
    let least = room / number(needs.len().max(1)) / 2.0;
    let mut columns: Vec<Share> = needs
        .iter()
        .zip(weights)
        .map(|(need, weight)| Share { need: *need, weight: *weight, least: need.min(least), width: None })
        .collect();
    let figures = |share: &Share| share.weight == 0.0;
    let texts: f64 = columns.iter().filter(|share| !figures(share)).map(|share| share.least).sum();
    let mut own: Vec<&mut Share> = columns.iter_mut().filter(|share| figures(share)).collect();
    own.iter_mut().for_each(|share| share.weight = 1.0);
    fill(&mut own, room - texts, false);
    let taken: f64 = own.iter().filter_map(|share| share.width).sum();
    // Where there are only figures they may leave room: nobody wants wide gaps between numbers.
    let mut others: Vec<&mut Share> = columns.iter_mut().filter(|share| share.width.is_none()).collect();
    fill(&mut others, room - taken, true);
    columns.iter().map(|share| share.width.unwrap_or(share.least)).collect()
}

/// A column on its way to its width.
struct Share {
    need: f64,
    weight: f64,
    least: f64,
    width: Option<f64>,
}

/// Shares a room by weight. Who would get less than its least gets that; who needs less than its share
/// leaves the rest to the others. Where nobody needs more, the room is left, or `stretch`ed over.
fn fill(columns: &mut [&mut Share], room: f64, stretch: bool) {
    let mut left = room;
    loop {
        let open = || columns.iter().filter(|share| share.width.is_none());
        let all: f64 = open().map(|share| share.weight).sum();
        let by_weight = |share: &Share| left * share.weight / all;
        let content = open().all(|share| share.need <= by_weight(share));
        let settle = |share: &Share| -> Option<f64> {
            let width = by_weight(share);
            match () {
                () if width < share.least => Some(share.least),
                () if content && stretch => Some(width),
                () if share.need <= width => Some(share.need),
                () => None,
            }
        };
        // The narrow ones first: what they take changes the shares of the others.
        let narrow = open().any(|share| by_weight(share) < share.least);
        let settled: Vec<(usize, f64)> = columns
            .iter()
            .enumerate()
            .filter(|(_, share)| share.width.is_none() && (!narrow || by_weight(share) < share.least))
            .filter_map(|(at, share)| Some((at, settle(share)?)))
            .collect();
        if settled.is_empty() {
            for share in columns.iter_mut().filter(|share| share.width.is_none()) {
                share.width = Some(left * share.weight / all);
            }
            return;
        }
        for (at, width) in settled {
            if let Some(share) = columns.get_mut(at) {
                share.width = Some(width);
                left -= width;
            }
        }
    }
}

fn head(setter: &mut Setter<'_>, table: usize, columns: &[Column<'_>]) -> Slab {
    let thead = setter.tree.add(table, Kind::Head);
    let row = setter.tree.add(thead, Kind::Row);
    let cells: Vec<(Tag, Vec<Line>)> = columns
        .iter()
        .map(|column| {
            let tag = Tag::Element(setter.tree.add(row, Kind::HeadCell(Scope::Column)));
            let mut lines = setter.cell(&Text::plain(&column.column.head), SMALL, column.width);
            lines.truncate(HEAD_LINES);
            (tag, lines)
        })
        .collect();
    let count = cells.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0).max(1);
    let height = SMALL.line * number(count);
    let mut marks = Vec::new();
    for (column, (tag, lines)) in columns.iter().zip(cells) {
        // Short heads stand on the line.
        let top = SMALL.line * number(count - lines.len().min(count));
        for (at, line) in lines.into_iter().enumerate() {
            let y = top + SMALL.line * number(at) + SMALL.baseline();
            marks.extend(Mark::text(tag, column.place(&line), y, line));
        }
    }
    marks.push(Mark::rule(LEFT, height, setter.wide, RULE));
    Slab { height, marks, ..Slab::default() }
}

/// A row, a slab for each line.
fn set_row(
    setter: &mut Setter<'_>,
    element: usize,
    (columns, look): (&[Column<'_>], Look),
    (row, cells): (&GridRow, Vec<Units>),
) -> Vec<Slab> {
    let mut lines: Vec<Vec<Mark>> = Vec::new();
    for (at, ((column, text), cell)) in columns.iter().zip(&row.cells).zip(cells).enumerate() {
        let tag = Tag::Element(setter.tree.add(element, Kind::Cell));
        if let Some((first, rest)) = text.split_once('\n').filter(|_| look.stacked) {
            put(&mut lines, column, tag, TABLE, stacked(setter, column.width, first, rest));
            continue;
        }
        // A word wider than its column is cut.
        let fits = cell.widest() <= column.width;
        let cell = if row.strong.contains(&at) {
            setter.cell(&Text::strong(text), TABLE, column.width)
        } else if fits {
            greedy(&cell, column.width)
        } else {
            setter.cell(&Text::plain(text), TABLE, column.width)
        };
        put(&mut lines, column, tag, TABLE, cell);
    }
    slabs(lines, look.air)
}

/// What it is about SemiBold, the rest below (paper rules 4).
fn stacked(setter: &Setter<'_>, width: f64, first: &str, rest: &str) -> Vec<Line> {
    let mut lines = setter.cell(&Text::strong(format!("{first} ")), TABLE, width);
    lines.extend(
        rest.split('\n').flat_map(|line| setter.cell(&Text::plain(format!("{line} ")), TABLE, width)),
    );
    lines
}

fn put(lines: &mut Vec<Vec<Mark>>, column: &Column<'_>, tag: Tag, kind: Type, cell: Vec<Line>) {
    for (at, line) in cell.into_iter().enumerate() {
        if lines.len() <= at {
            lines.push(Vec::new());
        }
        if let Some(marks) = lines.get_mut(at) {
            marks.extend(Mark::text(tag, column.place(&line), kind.baseline(), line));
        }
    }
}

/// Lines with the air of a row around them.
fn slabs(mut lines: Vec<Vec<Mark>>, air: Air) -> Vec<Slab> {
    let air = match air {
        Air::Dense => 0.0,
        Air::Usual => 1.25,
        Air::Roomy => 2.5,
    };
    if lines.is_empty() {
        lines.push(Vec::new());
    }
    let count = lines.len();
    let mut slabs = aired(lines, TABLE.line, air);
    if count <= WHOLE {
        hold(&mut slabs);
    }
    slabs
}

fn sums(
    setter: &mut Setter<'_>,
    table: usize,
    columns: &[Column<'_>],
    grid: &Grid,
    head: &Rc<Slab>,
) -> Vec<Slab> {
    if grid.sums.is_empty() {
        return Vec::new();
    }
    let strong = TABLE.weigh(Weight::Strong);
    let foot = setter.tree.add(table, Kind::Foot);
    let mut all = Vec::new();
    for sum in &grid.sums {
        let row = setter.tree.add(foot, Kind::Row);
        let mut lines = Vec::new();
        for (at, (column, text)) in columns.iter().zip(&sum.cells).enumerate() {
            let kind = if at == 0 { Kind::HeadCell(Scope::Row) } else { Kind::Cell };
            let tag = Tag::Element(setter.tree.add(row, kind));
            let width = if at == 0 { reach(columns, sum) } else { column.width };
            put(&mut lines, column, tag, strong, setter.cell(&Text::plain(text), strong, width));
        }
        let mut own = slabs(lines, grid.look.air);
        hold(&mut own);
        for slab in &mut own {
            slab.head = Some(Rc::clone(head));
        }
        if let Some(first) = own.first_mut() {
            first.marks.push(Mark::rule(LEFT, 0.0, setter.wide, RULE));
        }
        if let Some(last) = own.last_mut() {
            last.keep = true;
        }
        all.extend(own);
    }
    if let Some(last) = all.last_mut() {
        last.keep = false;
    }
    all
}

/// Width from the first column to the next one that says something.
fn reach(columns: &[Column<'_>], sum: &GridRow) -> f64 {
    let next = sum.cells.iter().skip(1).position(|text| !text.is_empty());
    let end = match next.and_then(|at| columns.get(at + 1)) {
        Some(column) => column.x - BETWEEN,
        None => columns.last().map_or(LEFT, |last| last.x + last.width),
    };
    end - LEFT
}

fn carried(columns: &[Column<'_>], row: &GridRow) -> Option<Carry> {
    let figure = |(at, text): &(usize, String)| {
        let column = columns.get(*at)?;
        Some((column.x + column.width, text.clone()))
    };
    let figures: Vec<(f64, String)> = row.carried.iter().filter_map(figure).collect();
    (!figures.is_empty()).then_some(Carry { figures })
}

/// Counts of lines are small.
fn number(count: usize) -> f64 {
    f64::from(u16::try_from(count).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::shares;

    fn assert_shares(needs: &[f64], weights: &[f64], wanted: &[f64]) {
        let widths = shares(needs, weights, 100.0);
        for (width, wanted) in widths.iter().zip(wanted) {
            assert!((width - wanted).abs() < 0.01, "{widths:?}");
        }
    }

    #[test]
    fn what_a_column_does_not_need_goes_to_the_others() {
        // Figures first, the rest by weight.
        assert_shares(&[20.0, 300.0, 300.0], &[0.0, 1.0, 3.0], &[20.0, 20.0, 60.0]);
        // The second needs only 10 of its 40: the third gets them.
        assert_shares(&[20.0, 10.0, 300.0], &[0.0, 1.0, 1.0], &[20.0, 10.0, 70.0]);
        // Everybody is content: the table is as wide as the page all the same.
        assert_shares(&[20.0, 10.0, 10.0], &[0.0, 1.0, 1.0], &[20.0, 40.0, 40.0]);
        // Figures wider than the page give way, down to what a text must have.
        assert_shares(&[200.0, 50.0], &[0.0, 1.0], &[75.0, 25.0]);
        assert_shares(&[200.0, 200.0], &[0.0, 0.0], &[50.0, 50.0]);
        assert_shares(&[900.0, 10.0], &[0.0, 0.0], &[90.0, 10.0]);
        // A small weight never makes a column that nobody can read.
        assert_shares(&[300.0, 300.0], &[99.0, 1.0], &[75.0, 25.0]);
        assert_shares(&[], &[], &[]);
    }
}
