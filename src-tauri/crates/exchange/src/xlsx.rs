use domain::list::{Cell, Column, Kind, List};
use domain::problem::{Code, Problem};
use domain::{Day, Money};
use rust_decimal::Decimal;
use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};

/// Excel holds no more letters in a cell, counted in UTF-16.
const CELL: usize = 32_767;
/// Letters that a column shows at least and at most.
const NARROW: usize = 9;
const WIDE: usize = 60;
/// A4.
const PAPER: u8 = 9;

/// A list as XLSX: typed cells, a frozen head with filters, and sums that follow the filter. `made` is the
/// day that the file gives as its making: the same list and day give the same bytes.
///
/// # Errors
/// `FileFailed` where the list is longer than a sheet of Excel (1.048.575 rows); it names the reason.
pub fn xlsx(list: &List, made: Day) -> Result<Vec<u8>, Problem> {
    let failed = |error: XlsxError| {
        Problem::new(Code::FileFailed).fact("datei", "Die Liste").fact("grund", reason(&error))
    };
    write(list, made).map_err(failed)
}

fn reason(error: &XlsxError) -> String {
    match error {
        XlsxError::RowColumnLimitError => "sie hat mehr Zeilen, als Excel fasst".to_owned(),
        other => other.to_string(),
    }
}

fn write(list: &List, made: Day) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let about = [list.filter.clone(), vec![list.count()]].concat().join(" · ");
    let properties = DocProperties::new()
        .set_title(clean(&list.title))
        .set_subject(clean(&about))
        .set_author("Beiratsmappe")
        .set_creation_datetime(&made.0);
    book.set_properties(&properties);
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&list.title))?;
    heads(sheet, list)?;
    let formats = Formats::new();
    let mut row = 0;
    for cells in &list.rows {
        row += 1;
        for (at, cell) in numbered(cells) {
            formats.put(sheet, (row, at), cell)?;
        }
    }
    let width = u16::try_from(list.columns.len()).unwrap_or(u16::MAX);
    sheet.set_freeze_panes(1, 0)?;
    if width > 0 {
        sheet.autofilter(0, 0, row, width - 1)?;
    }
    sums(sheet, list, row)?;
    for (at, column) in numbered(&list.columns) {
        let letters = letters(list, column, usize::from(at));
        sheet.set_column_width(at, u32::try_from(letters).unwrap_or(0))?;
    }
    page(sheet, list)?;
    book.save_to_buffer()
}

fn heads(sheet: &mut Worksheet, list: &List) -> Result<(), XlsxError> {
    let left = Format::new().set_bold().set_border_bottom(FormatBorder::Thin).set_text_wrap();
    let right = left.clone().set_align(FormatAlign::Right);
    for (at, column) in numbered(&list.columns) {
        let format = if on_the_right(column.kind) { &right } else { &left };
        sheet.write_string_with_format(0, at, clean(&column.head), format)?;
    }
    Ok(())
}

/// Sums stand apart by an empty row: Excel would take what follows closely into the filter.
fn sums(sheet: &mut Worksheet, list: &List, last: u32) -> Result<(), XlsxError> {
    let formats = Formats::sum();
    for (below, sum) in list.sums.iter().enumerate() {
        let row = last.saturating_add(2).saturating_add(u32::try_from(below).unwrap_or(u32::MAX));
        for (at, cell) in numbered(&sum.cells) {
            match cell {
                Cell::Amount(amount) if last > 0 && *amount == list.total(usize::from(at)) => {
                    sheet.write_formula_with_format(
                        row,
                        at,
                        following(at, last, *amount),
                        &formats.amount,
                    )?;
                }
                cell => formats.put(sheet, (row, at), cell)?,
            }
        }
        if matches!(sum.cells.first(), Some(Cell::Empty)) {
            sheet.write_string_with_format(row, 0, clean(&sum.label), &formats.text)?;
        }
    }
    Ok(())
}

/// The sum of what the filter shows; programs that do not calculate find the whole sum.
fn following(column: u16, last: u32, whole: Money) -> Formula {
    let name = rust_xlsxwriter::column_number_to_name(column);
    let formula = format!("=SUBTOTAL(109,{name}2:{name}{})", last.saturating_add(1));
    Formula::new(formula).set_result(decimal(whole).normalize().to_string())
}

/// Forms of the kinds of cells.
struct Formats {
    text: Format,
    amount: Format,
    day: Format,
    count: Format,
}

impl Formats {
    fn new() -> Self {
        Self::on(&Format::new().set_align(FormatAlign::Top))
    }

    fn sum() -> Self {
        Self::on(&Format::new().set_bold().set_border_top(FormatBorder::Medium))
    }

    fn on(base: &Format) -> Self {
        Self {
            text: base.clone(),
            amount: base.clone().set_num_format("#,##0.00 \"€\""),
            day: base.clone().set_num_format("dd.mm.yyyy").set_align(FormatAlign::Left),
            count: base.clone().set_num_format("#,##0"),
        }
    }

    fn put(&self, sheet: &mut Worksheet, at: (u32, u16), cell: &Cell) -> Result<(), XlsxError> {
        let (row, column) = at;
        match cell {
            // Text stays text in XLSX, also behind an equals sign: no guard.
            Cell::Text(text) => sheet.write_string_with_format(row, column, clean(text), &self.text)?,
            Cell::Amount(amount) => sheet.write_with_format(row, column, decimal(*amount), &self.amount)?,
            // Excel knows no day before 1900.
            Cell::Day(day) if day.year() < 1900 => {
                sheet.write_string_with_format(row, column, day.to_string(), &self.text)?
            }
            Cell::Day(day) => sheet.write_date_with_format(row, column, day.0, &self.day)?,
            Cell::Count(count) => sheet.write_with_format(row, column, Decimal::from(*count), &self.count)?,
            Cell::Empty => sheet.write_blank(row, column, &self.text)?,
        };
        Ok(())
    }
}

/// How it prints: A4, as wide as the sheet, the head on each page.
fn page(sheet: &mut Worksheet, list: &List) -> Result<(), XlsxError> {
    if list.columns.len() > 5 {
        sheet.set_landscape();
    }
    let title: String = clean(&list.title).chars().take(60).collect();
    // An ampersand begins an order there.
    let title = title.replace('&', "&&");
    sheet.set_paper_size(PAPER).set_print_fit_to_pages(1, 0);
    sheet.set_header(format!("&L{title}&R&P von &N"));
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

fn on_the_right(kind: Kind) -> bool {
    matches!(kind, Kind::Amount | Kind::Count)
}

/// Width of a column in letters: what it shows most, within bounds.
fn letters(list: &List, column: &Column, at: usize) -> usize {
    let cells = list.rows.iter().filter_map(|row| row.get(at));
    let sums = list.sums.iter().filter_map(|sum| sum.cells.get(at));
    let longest = cells.chain(sums).map(|cell| cell.words().chars().count()).max().unwrap_or(0);
    // The arrow of the filter stands beside the head.
    longest.max(column.head.chars().count() + 3).clamp(NARROW, WIDE) + 1
}

/// Names of sheets have 31 letters at most and none of `[]:*?/\`.
fn sheet_name(title: &str) -> String {
    let fit: String = clean(title)
        .chars()
        .map(|c| if "[]:*?/\\'".contains(c) { ' ' } else { c })
        .scan(0, |length, c| {
            *length += c.len_utf16();
            (*length <= 31).then_some(c)
        })
        .collect();
    let fit = fit.trim();
    if fit.is_empty() { "Liste".to_owned() } else { fit.to_owned() }
}

/// Without what XML cannot hold, and no longer than a cell.
fn clean(text: &str) -> String {
    let printable = |c: &char| (!c.is_control() || *c == '\n') && !matches!(*c, '\u{fffe}' | '\u{ffff}');
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf16();
        length <= CELL
    };
    text.chars().filter(printable).take_while(fits).collect()
}

/// Exact: cents are moved by two places, never divided.
fn decimal(amount: Money) -> Decimal {
    Decimal::new(amount.cents(), 2)
}

fn numbered<T>(cells: &[T]) -> impl Iterator<Item = (u16, &T)> {
    (0..u16::MAX).zip(cells)
}

#[cfg(test)]
mod tests;
