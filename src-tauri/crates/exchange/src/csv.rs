use csv::{QuoteStyle, WriterBuilder};
use domain::Money;
use domain::list::{Cell, List};
use domain::problem::{Code, Problem};

/// A list as CSV: UTF-8 with BOM, semicolons, decimal comma, lines ended by CR LF (domain.md 9). Heads and
/// rows only: a program that reads them would take a sum for one more row.
///
/// # Errors
/// `FileFailed` where the writer refuses a row; it then names the reason.
pub fn csv(list: &List) -> Result<Vec<u8>, Problem> {
    let failed =
        |error: csv::Error| Problem::new(Code::FileFailed).fact("datei", "Die Liste").fact("grund", error);
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .quote_style(QuoteStyle::Necessary)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(list.columns.iter().map(|column| guard(&column.head))).map_err(failed)?;
    for row in &list.rows {
        writer.write_record(row.iter().map(shown)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| failed(error.into_error().into()))
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => guard(text),
        Cell::Amount(amount) => plain(*amount),
        Cell::Day(_) | Cell::Count(_) | Cell::Empty => cell.words(),
    }
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
    use domain::Day;
    use domain::list::{Column, Kind};

    use super::*;

    #[test]
    fn excel_gets_numbers_and_no_formulas() {
        let columns = vec![
            Column::text("Antragsteller", 1),
            Column::of(Kind::Amount, "Betrag in Euro"),
            Column::of(Kind::Day, "Eingang"),
            Column::of(Kind::Count, "Gäste"),
            Column::text("Bemerkung", 1),
        ];
        let rows = [vec![
            Cell::Text("=HYPERLINK(\"x\")".into()),
            Cell::Amount(Money::from_cents(140_050)),
            Day::new(2019, 3, 12).into(),
            Cell::Count(250),
        ]];
        let list = List::new("Anträge", ("Antrag", "Anträge"), columns).with(rows).summed();
        let text = String::from_utf8(csv(&list).unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{feff}Antragsteller;Betrag in Euro;Eingang;Gäste;Bemerkung\r\n\
             \"'=HYPERLINK(\"\"x\"\")\";1400,50;12.03.2019;250;\r\n"
        );
    }
}
