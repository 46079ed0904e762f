//! A printed list: heads on each page, sums with the last rows, every row once.

use beiratsmappe_tests::facts;

use crate::paper::{ask, file, text};

/// The text page by page.
fn pages(count: usize) -> Vec<String> {
    let all = text(&file(&documents::list(&facts::list_of(count))).path);
    all.split('\u{c}').filter(|page| !page.trim().is_empty()).map(ToOwned::to_owned).collect()
}

fn lines_with<'a>(page: &'a str, start: &str) -> Vec<&'a str> {
    page.lines().map(str::trim).filter(|line| line.starts_with(start)).collect()
}

/// Numbers of the rows of a page.
fn rows(page: &str) -> Vec<&str> {
    page.lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|word| word.ends_with("/2026"))
        .collect()
}

#[test]
fn heads_repeat_and_every_row_stands_once() {
    let pages = pages(60);
    assert!(pages.len() > 3, "{}", pages.len());
    let mut numbers = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        assert_eq!(lines_with(page, "Nummer").len(), 1, "{page}");
        assert!(page.contains(&format!("Seite {} von {}", at + 1, pages.len())), "{page}");
        assert!(page.contains("18.62.10 · gedruckt am 09.03.2026"), "{page}");
        numbers.extend(rows(page));
    }
    let wanted: Vec<String> = (1..=60).map(|at| format!("{at:02}/2026")).collect();
    assert_eq!(numbers, wanted);
}

#[test]
fn the_sum_never_stands_without_its_last_two_rows() {
    for count in 20..31 {
        let pages = pages(count);
        let last = pages.last().unwrap();
        assert_eq!(lines_with(last, "Summe").len(), 1, "{count}: {last}");
        assert!(rows(last).len() >= 2, "{count}: {last}");
        assert!(pages.iter().rev().skip(1).all(|page| lines_with(page, "Summe").is_empty()));
    }
}

/// Only lists over three pages carry their sums over, and what they carry is the sum so far.
#[test]
fn long_lists_carry_their_sums_over() {
    let short = pages(24);
    assert!(short.len() <= 3 && short.iter().all(|page| lines_with(page, "Übertrag").is_empty()));
    let facts = facts::list_of(60);
    let mut before = 0;
    for (at, page) in pages(60).iter().enumerate() {
        let carried = lines_with(page, "Übertrag");
        assert_eq!(carried.len(), usize::from(at > 0), "{page}");
        if at > 0 {
            let mut so_far = facts.list.clone();
            so_far.rows.truncate(before);
            for column in [5, 6] {
                let sum = so_far.total(column).to_string().replace('\u{a0}', " ");
                assert!(carried[0].contains(&sum), "{sum}: {carried:?}");
            }
        }
        before += rows(page).len();
    }
}

/// More than five columns lie across.
#[test]
fn wide_lists_lie_across() {
    let size = |document: &documents::Document| ask("pdfinfo", &[], &file(document).path, &[]);
    assert!(size(&documents::list(&facts::list_of(3))).contains("841.89 x 595.276 pts (A4)"));
    assert!(size(&documents::list(&facts::list_upright())).contains("595.276 x 841.89 pts (A4)"));
}

#[test]
fn an_empty_list_says_so() {
    let said = text(&file(&documents::list(&facts::list_of(0))).path);
    assert!(said.contains("Jahr 2026 · 0 Anträge"), "{said}");
    assert!(!said.contains("Nummer"), "{said}");
}
