//! Lists for other programs: CSV as a German Excel opens it.

use csv::{QuoteStyle, WriterBuilder};
use domain::Money;
use domain::problem::{Code, Problem};

/// A cell of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text; guarded against being read as a formula.
    Text(String),
    /// An amount, `1400,00`.
    Amount(Money),
    /// Nothing.
    Empty,
}

impl Cell {
    fn shown(&self) -> String {
        match self {
            Self::Text(text) => guard(text),
            Self::Amount(amount) => plain(*amount),
            Self::Empty => String::new(),
        }
    }
}

/// A list as CSV: UTF-8 with BOM, semicolons, decimal comma, lines ended by CR LF (domain.md 9).
///
/// # Errors
/// `FileFailed` where the writer refuses a row; it then names the reason.
pub fn csv(heads: &[&str], rows: &[Vec<Cell>]) -> Result<Vec<u8>, Problem> {
    let failed =
        |error: csv::Error| Problem::new(Code::FileFailed).fact("datei", "Die Liste").fact("grund", error);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Necessary)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(heads).map_err(failed)?;
    for row in rows {
        writer.write_record(row.iter().map(Cell::shown)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| failed(error.into_error().into()))
}

/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
fn guard(text: &str) -> String {
    if text.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// `1400,00`: without thousands separators, so that Excel takes it for a number.
fn plain(amount: Money) -> String {
    amount.bare().replace('.', "").replace('\u{2212}', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excel_gets_numbers_and_no_formulas() {
        let rows = vec![vec![
            Cell::Text("=HYPERLINK(\"x\")".into()),
            Cell::Amount(Money::from_cents(140_050)),
            Cell::Empty,
        ]];
        let bytes = csv(&["Antragsteller", "Betrag in Euro", "Bemerkung"], &rows).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(
            text,
            "\u{feff}Antragsteller;Betrag in Euro;Bemerkung\r\n\"'=HYPERLINK(\"\"x\"\")\";1400,50;\r\n"
        );
    }
}
