//! Read back by another library, as another program would.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx, open_workbook_from_rs};
use domain::list::{Cell, Column, Kind, List};
use domain::{Day, Money};
use proptest::prelude::*;

use super::{sheet_name, xlsx};

fn columns() -> Vec<Column> {
    vec![
        Column::text("Antragsteller", 3),
        Column::of(Kind::Day, "Eingang"),
        Column::of(Kind::Amount, "beantragt"),
        Column::of(Kind::Count, "Gäste"),
    ]
}

fn list(rows: Vec<Vec<Cell>>) -> List {
    List::new("Anträge", ("Antrag", "Anträge"), columns()).with(rows).summed()
}

fn day() -> Day {
    Day::new(2026, 3, 9).unwrap()
}

fn read(bytes: &[u8]) -> Range<Data> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    book.worksheet_range(&name).unwrap()
}

/// A part of the package, unpacked.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn cells_have_types_and_sums_follow() {
    let rows = vec![
        vec![
            Cell::text("=HYPERLINK(\"http://x\")"),
            Cell::Day(Day::new(2019, 3, 12).unwrap()),
            Cell::Amount(Money::from_cents(140_050)),
            Cell::Count(250),
        ],
        vec![
            Cell::text("Łukasz & Söhne <e. V.>"),
            Cell::Empty,
            Cell::Amount(Money::from_cents(-1)),
            Cell::Empty,
        ],
    ];
    let bytes = xlsx(&list(rows), day()).unwrap();
    let range = read(&bytes);
    assert_eq!(range.get((0, 2)), Some(&Data::String("beantragt".into())));
    assert_eq!(range.get((1, 0)), Some(&Data::String("=HYPERLINK(\"http://x\")".into())));
    assert_eq!(range.get((2, 0)), Some(&Data::String("Łukasz & Söhne <e. V.>".into())));
    let Some(Data::DateTime(received)) = range.get((1, 1)) else { panic!("{range:?}") };
    assert_eq!(received.to_ymd_hms_milli(), (2019, 3, 12, 0, 0, 0, 0));
    assert_eq!(range.get((1, 3)).map(ToString::to_string).as_deref(), Some("250"));
    assert_eq!(range.get((4, 0)), Some(&Data::String("Summe".into())));
    assert_eq!(range.get((4, 2)).map(ToString::to_string).as_deref(), Some("1400.49"));

    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    for wanted in [
        "<f>SUBTOTAL(109,C2:C3)</f><v>1400.49</v>",
        "<v>1400.5</v>",
        "<v>-0.01</v>",
        "state=\"frozen\"",
        "<autoFilter ref=\"A1:D3\"/>",
        "<pageSetup paperSize=\"9\"",
    ] {
        assert!(sheet.contains(wanted), "{wanted}: {sheet}");
    }
    // Only the sum is a formula.
    assert_eq!(sheet.matches("<f>").count(), 1, "{sheet}");
    assert!(part(&bytes, "xl/styles.xml").contains("#,##0.00 &quot;€&quot;"));
    let core = part(&bytes, "docProps/core.xml");
    assert!(core.contains("2026-03-09T00:00:00Z"), "{core}");
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let rows = || vec![vec![Cell::text("Banjul e.V."), Cell::Day(day()), Cell::Count(1)]; 50];
    assert_eq!(xlsx(&list(rows()), day()).unwrap(), xlsx(&list(rows()), day()).unwrap());
    let next = day().plus(1).unwrap();
    assert_ne!(xlsx(&list(rows()), day()).unwrap(), xlsx(&list(rows()), next).unwrap());
}

#[test]
fn an_empty_list_is_a_list() {
    let range = read(&xlsx(&list(Vec::new()), day()).unwrap());
    assert_eq!(range.get((0, 0)), Some(&Data::String("Antragsteller".into())));
    assert_eq!(range.get((2, 2)).map(ToString::to_string).as_deref(), Some("0"));
    let bare = List::new("", ("Antrag", "Anträge"), Vec::new());
    xlsx(&bare, day()).unwrap();
}

#[test]
fn names_of_sheets() {
    assert_eq!(sheet_name("Anträge 2026"), "Anträge 2026");
    assert_eq!(sheet_name("[a]:*?/\\'b'"), "a       b");
    assert_eq!(sheet_name("'"), "Liste");
    assert_eq!(sheet_name(&"👩".repeat(40)).chars().count(), 15);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is read back is the cent that was written, up to more than any budget.
    #[test]
    fn no_cent_is_lost(cents in proptest::collection::vec(-9_999_999_999_i64..9_999_999_999_999, 1..40)) {
        let row = |c: &i64| vec![Cell::Empty, Cell::Empty, Cell::Amount(Money::from_cents(*c))];
        let bytes = xlsx(&list(cents.iter().map(row).collect()), day()).unwrap();
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        let read: Vec<i64> = sheet.split("<v>").skip(1).filter_map(|rest| {
            let number = rest.split_once("</v>")?.0;
            let number: rust_decimal::Decimal = number.parse().ok()?;
            (number * rust_decimal::Decimal::ONE_HUNDRED).normalize().try_into().ok()
        }).collect();
        // Heads are shared strings 0 to 3, the label of the sum is 4.
        let amounts: Vec<i64> = read[4..4 + cents.len()].to_vec();
        prop_assert_eq!(amounts, cents.clone());
        let sum: i64 = cents.iter().sum();
        prop_assert!(read[4 + cents.len()..].contains(&sum));
    }

    #[test]
    fn any_text_can_be_read_back(text in any::<String>(), title in any::<String>()) {
        let mut list = list(vec![vec![Cell::Text(text.clone())]]);
        list.title = title.clone();
        list.filter = vec![title];
        let range = read(&xlsx(&list, day()).unwrap());
        let wanted: String = text.chars().filter(|c| (!c.is_control() || *c == '\n') && !matches!(*c, '\u{fffe}' | '\u{ffff}')).collect();
        let found = range.get((1, 0)).map(ToString::to_string).unwrap_or_default();
        prop_assert_eq!(found, wanted);
    }
}

#[test]
fn overlong_texts_are_cut_and_overlong_lists_refused() {
    let bytes = xlsx(&list(vec![vec![Cell::Text("ä👩".repeat(20_000))]]), day()).unwrap();
    let found = read(&bytes).get((1, 0)).map(ToString::to_string).unwrap_or_default();
    assert_eq!(found.encode_utf16().count(), 32_767);
    let long =
        List::new("Lang", ("Zeile", "Zeilen"), vec![Column::text("a", 1)]).with(vec![Vec::new(); 1_048_576]);
    let problem = xlsx(&long, day()).unwrap_err();
    assert_eq!(problem.code, domain::problem::Code::FileFailed);
    assert!(problem.sentence.contains("mehr Zeilen, als Excel fasst"), "{}", problem.sentence);
}
