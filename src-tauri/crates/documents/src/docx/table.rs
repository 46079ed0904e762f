//! Tables: heads repeat, figures stand on the right, a rule above a sum.

use domain::paper::FillTable;

use super::xml::{paragraph, run, runs, twips};
use crate::model::{Grid, Roll, Side, Text};
use crate::plain::WRITE_IN;

/// A cell: what stands in it, and how.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub text: Text,
    pub right: bool,
    pub strong: bool,
    /// Small, for heads.
    pub head: bool,
    /// A second line below.
    pub below: Option<String>,
}

impl Cell {
    pub fn plain(text: &str) -> Self {
        Self { text: Text::plain(text), ..Self::default() }
    }

    fn xml(&self, width: i64, edges: &str) -> String {
        let style = if self.head { "Tabellenkopf" } else { "Tabelle" };
        let side = if self.right { r#"<w:jc w:val="right"/>"# } else { "" };
        let mut text = paragraph(style, side, &runs(&self.text, self.strong));
        text.extend(self.below.iter().map(|below| paragraph(style, side, &run(below, false))));
        format!(r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}</w:tcPr>{text}</w:tc>"#)
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub cells: Vec<Cell>,
    /// Repeats on each page.
    pub head: bool,
    /// A rule above.
    pub sum: bool,
    /// At least so high, mm.
    pub height: Option<f64>,
}

/// Rows below each other in columns of these widths in mm. `upright`: lines between the columns, to write in.
pub(super) fn table(widths: &[f64], rows: &[Row], upright: bool) -> String {
    let widths: Vec<i64> = widths.iter().map(|mm| twips(*mm)).collect();
    let total: i64 = widths.iter().sum();
    let columns: String = widths.iter().map(|width| format!(r#"<w:gridCol w:w="{width}"/>"#)).collect();
    let line = |name: &str| format!(r#"<w:{name} w:val="single" w:sz="2" w:space="0" w:color="000000"/>"#);
    let inside = if upright { line("insideV") } else { String::new() };
    let borders = format!("<w:tblBorders>{}{}{inside}</w:tblBorders>", line("bottom"), line("insideH"));
    let rows: String = rows.iter().map(|row| row_xml(row, &widths)).collect();
    let pad = if upright { twips(1.25) } else { 0 };
    format!(
        r#"<w:tbl><w:tblPr><w:tblW w:w="{total}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="{pad}" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>{}"#,
        // A table must not touch the next one: they would become one.
        paragraph("Abstand", "", "")
    )
}

fn row_xml(row: &Row, widths: &[i64]) -> String {
    let head = if row.head { "<w:tblHeader/>" } else { "" };
    let height = row.height.map(|mm| format!(r#"<w:trHeight w:val="{}" w:hRule="atLeast"/>"#, twips(mm)));
    let edge = |name: &str| {
        format!(
            r#"<w:tcBorders><w:{name} w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>"#
        )
    };
    let edges = match (row.head, row.sum) {
        (true, _) => edge("bottom"),
        (false, true) => edge("top"),
        (false, false) => String::new(),
    };
    let empty = Cell::default();
    let cells = row.cells.iter().chain(std::iter::repeat(&empty));
    let cells: String = widths.iter().zip(cells).map(|(width, cell)| cell.xml(*width, &edges)).collect();
    format!("<w:tr><w:trPr><w:cantSplit/>{}{head}</w:trPr>{cells}</w:tr>", height.unwrap_or_default())
}

/// Label and value.
pub(super) fn pairs(labels: f64, wide: f64, rows: &[(String, Text)]) -> String {
    let row = |(label, value): &(String, Text)| Row {
        cells: vec![Cell::plain(label), Cell { text: value.clone(), ..Cell::default() }],
        ..Row::default()
    };
    table(&[labels, wide - labels], &rows.iter().map(row).collect::<Vec<_>>(), false)
}

/// A table of any length.
pub(super) fn grid(grid: &Grid, wide: f64) -> String {
    if let Some(unpaged) = grid.without_pages() {
        return self::grid(&unpaged, wide);
    }
    let cell = |(at, text): (usize, &String)| {
        let right = grid.columns.get(at).is_some_and(|column| column.right);
        match text.split_once('\n').filter(|_| grid.look.stacked) {
            Some((first, rest)) => {
                Cell { below: Some(rest.to_owned()), strong: true, right, ..Cell::plain(first) }
            }
            None => Cell { right, ..Cell::plain(text) },
        }
    };
    let heads = grid.columns.iter();
    let heads = heads.map(|column| Cell { right: column.right, head: true, ..Cell::plain(&column.head) });
    let mut rows = vec![Row { cells: heads.collect(), head: true, ..Row::default() }];
    rows.extend(grid.rows.iter().map(|row| {
        let mut cells: Vec<Cell> = row.cells.iter().enumerate().map(cell).collect();
        for at in &row.strong {
            cells.iter_mut().skip(*at).take(1).for_each(|cell| cell.strong = true);
        }
        Row { cells, ..Row::default() }
    }));
    rows.extend(grid.sums.iter().map(|row| {
        let strong = |cell: Cell| Cell { strong: true, ..cell };
        Row {
            cells: row.cells.iter().enumerate().map(cell).map(strong).collect(),
            sum: true,
            ..Row::default()
        }
    }));
    table(&widths(grid, wide), &rows, false)
}

/// Figures and short texts as wide as their longest cell, about; the others share the rest by weight.
fn widths(grid: &Grid, wide: f64) -> Vec<f64> {
    let longest = |at: usize| {
        let cells = grid.rows.iter().chain(&grid.sums).filter_map(|row| row.cells.get(at));
        let heads = grid.columns.get(at).map(|column| &column.head);
        let letters = |text: &String| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        cells.chain(heads).map(letters).max().unwrap_or(0).min(40)
    };
    let count = grid.columns.len().max(1) as f64;
    let needs: Vec<(f64, f64)> = grid
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| match column.weight {
            0 => (longest(at) as f64 * 1.9 + 4.0, 0.0),
            weight => (0.0, f64::from(weight)),
        })
        .collect();
    let fixed: f64 = needs.iter().map(|(need, _)| need).sum();
    let weights: f64 = needs.iter().map(|(_, weight)| weight).sum();
    // Texts keep a third at least; figures alone fill the width.
    let room = if weights > 0.0 { (wide - fixed).max(wide / 3.0) } else { 0.0 };
    let scale = if fixed > 0.0 { (wide - room) / fixed } else { 1.0 };
    let scale = if weights > 0.0 { scale.min(1.0) } else { scale };
    needs
        .iter()
        .map(|(need, weight)| if *weight > 0.0 { room * weight / weights } else { need * scale })
        .map(|width| width.max(wide / count / 8.0))
        .collect()
}

/// One side of a two-sided table.
pub(super) fn side(side: &Side, wide: f64) -> String {
    let amounts = 30.0;
    let head = |text: &str, right| Cell { right, head: true, ..Cell::plain(text) };
    let heads = vec![head(&side.head, false), head(side.unit, true)];
    let mut rows = vec![Row { cells: heads, head: true, ..Row::default() }];
    rows.extend(side.rows.iter().map(|row| (row, false)).chain(side.sum.iter().map(|row| (row, true))).map(
        |(row, sum)| Row {
            cells: vec![
                Cell { strong: row.strong, ..Cell::plain(&row.label) },
                Cell { strong: row.strong, right: true, ..Cell::plain(&row.amount) },
            ],
            sum,
            ..Row::default()
        },
    ));
    table(&[wide / 2.0 - amounts, amounts], &rows, false)
}

/// The attendance: names and functions.
pub(super) fn roll(roll: &Roll, wide: f64) -> String {
    let rows: Vec<Row> = roll
        .rows
        .iter()
        .map(|row| {
            let name = row.name.plain_text();
            let name = if row.absent { Text::plain(format!("({name})")) } else { row.name.clone() };
            Row {
                cells: vec![Cell { text: name, ..Cell::default() }, Cell::plain(&row.detail)],
                ..Row::default()
            }
        })
        .collect();
    if rows.is_empty() { String::new() } else { table(&[75.0, wide - 75.0], &rows, false) }
}

/// A table to fill in.
pub(super) fn fill(form: &FillTable) -> String {
    let widths: Vec<f64> = form.columns.iter().map(|(_, width)| f64::from(*width)).collect();
    let right = |at: usize| at > 0 && form.is_figures(at);
    let heads = form.columns.iter().enumerate().map(|(at, (head, _))| Cell {
        head: true,
        right: right(at),
        ..Cell::plain(head)
    });
    let mut rows = vec![Row { cells: heads.collect(), head: true, ..Row::default() }];
    let blank: Vec<String> = Vec::new();
    let known = form.rows.iter().chain(std::iter::repeat_n(&blank, form.empty.min(500)));
    for (row, number) in known.zip(1..) {
        let mut cells: Vec<Cell> =
            row.iter().enumerate().map(|(at, cell)| Cell { right: right(at), ..Cell::plain(cell) }).collect();
        if cells.is_empty() {
            cells.push(Cell::default());
        }
        if let Some(first) =
            cells.first_mut().filter(|first| form.numbered && first.text.plain_text().trim().is_empty())
        {
            *first = Cell::plain(&format!("{number}"));
        }
        rows.push(Row { cells, height: Some(f64::from(form.row_height) / 4.0), ..Row::default() });
    }
    if !form.sum.is_empty() {
        let cells = form
            .sum
            .iter()
            .enumerate()
            .map(|(at, cell)| Cell { strong: true, right: right(at), ..Cell::plain(cell) })
            .collect();
        rows.push(Row { cells, height: Some(f64::from(form.row_height) / 4.0), ..Row::default() });
    }
    table(&widths, &rows, true)
}

/// A label with a line to write on.
pub(super) fn blank(label: &str) -> Row {
    Row { cells: vec![Cell::plain(label), Cell::plain(WRITE_IN)], height: Some(8.75), ..Row::default() }
}
