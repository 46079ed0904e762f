//! A letter lies in its envelope as DIN 5008, form B, wants it; measured on the finished page.
#![allow(clippy::disallowed_types, reason = "places on a page are fractions of millimetres")]

use beiratsmappe_tests::facts;
use documents::Document;

use crate::paper::{ask, file};
use crate::picture::{Picture, pages};

/// A word and its box in mm from the top left corner of page 1.
#[derive(Debug)]
struct Word {
    text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

fn words(document: &Document) -> Vec<Word> {
    let said = ask("pdftotext", &["-bbox", "-f", "1", "-l", "1"], &file(document).path, &["-"]);
    let word = |line: &str| -> Option<Word> {
        let mut numbers = line.split('"').skip(1).step_by(2);
        let mut mm = || Some(numbers.next()?.parse::<f64>().ok()? * 25.4 / 72.0);
        let (left, top, right, bottom) = (mm()?, mm()?, mm()?, mm()?);
        let text = line.split_once('>')?.1.split_once('<')?.0.to_owned();
        Some(Word { text, left, top, right, bottom })
    };
    said.lines().filter_map(|line| word(line.trim().strip_prefix("<word ")?)).collect()
}

fn find<'a>(words: &'a [Word], text: &str, below: f64) -> &'a Word {
    let mut all = words.iter().filter(|word| word.text == text && word.top > below);
    all.next().unwrap_or_else(|| panic!("{text:?} is not on page 1: {words:#?}"))
}

fn near(is: f64, wanted: f64, what: &str) {
    assert!((is - wanted).abs() < 0.35, "{what}: {is:.2} mm, wanted {wanted:.2}");
}

#[test]
fn address_and_info_block_lie_where_the_norm_wants_them() {
    let words = words(&documents::request(&facts::request()));
    let (left, right): (Vec<Word>, Vec<Word>) = words.into_iter().partition(|word| word.left < 110.0);
    // Return address: last line of the remarks zone (45 to 62.7).
    let returns = find(&left, "Landeshauptstadt", 45.0);
    near(returns.left, 25.0, "return address");
    assert!(returns.top > 45.0 && returns.bottom < 62.7, "{returns:?}");
    // The address: first line at the top of its zone, every line inside the window of 85 x 45.
    let address = ["Nachbarschaftskreis", "Frau", "Musterweg", "30451"];
    let mut last = 62.6;
    for text in address {
        let word = find(&left, text, last);
        near(word.left, 25.0, text);
        assert!(word.bottom <= 90.0 && word.right < 105.0, "{word:?}");
        last = word.top;
    }
    near(find(&left, "Nachbarschaftskreis", 45.0).top, 62.7, "first line of the address");
    near(find(&left, "30451", 45.0).top - find(&left, "Musterweg", 45.0).top, 4.55, "pitch of the address");
    // The info block: 125 from the left, 50 from the top, values 30 further in, nothing beyond 200.
    let info = find(&right, "Unser", 45.0);
    near(info.left, 125.0, "info block");
    near(info.top, 50.6, "info block, first line of 5 mm");
    near(find(&right, "0511", 50.0).left, 155.0, "values of the info block");
    let block = right.iter().filter(|word| word.top > 45.0 && word.bottom < 98.0);
    assert!(block.map(|word| word.right).fold(0.0, f64::max) <= 200.0);
    // The sender beside the wordmark.
    near(find(&right, "Der", 0.0).left, 125.0, "sender");
}

#[test]
fn two_blank_lines_follow_the_subject() {
    let words = words(&documents::request(&facts::request()));
    let (subject, about) = (find(&words, "Bitte", 90.0), find(&words, "Sommerfest", 90.0));
    near(subject.left, 25.0, "subject");
    near(subject.top, 98.46, "subject");
    near(about.top - subject.top, 5.0, "second line of the subject");
    // Two lines of 5 mm stay empty, measured from foot to foot: the sizes differ.
    near(find(&words, "Sehr", 90.0).bottom - about.bottom, 15.0 - 0.4, "salutation");
    assert!(words.iter().all(|word| word.text != "Betreff" && word.text != "Betreff:"));
    // Margins: 25 left, 20 right for what is running text.
    for word in words.iter().filter(|word| word.top > 98.0) {
        assert!(word.left >= 24.9 && word.right <= 190.2, "{word:?}");
    }
}

/// Ten pixels a millimetre.
const DPI: &str = "254";

/// Columns of dark pixels of a level line through (x, y), from the left.
fn dark(page: &Picture, y: f64, from: f64, to: f64) -> Vec<f64> {
    let row = |y: usize| &page.grey[y * page.width..][..page.width];
    let y = (y * 10.0).round() as usize;
    let (from, to) = ((from * 10.0) as usize, (to * 10.0) as usize);
    // A line of 0.12 mm may fall on either of two rows of pixels.
    let is_dark = |x: &usize| [y - 1, y].iter().any(|y| row(*y)[*x] < 160);
    (from..to).filter(is_dark).map(|x| x as f64 / 10.0).collect()
}

#[test]
fn fold_and_punch_marks_stand_at_the_edge_of_page_1() {
    let pages = pages(&file(&documents::request(&facts::request_long(14))).path, DPI);
    assert_eq!(pages.len(), 2);
    for (y, right) in [(105.0, 9.0), (148.5, 11.0), (210.0, 9.0)] {
        let marks = dark(&pages[0], y, 0.0, 20.0);
        near(marks[0], 5.0, "mark begins");
        near(marks[marks.len() - 1], right, "mark ends");
        assert!(dark(&pages[1], y, 0.0, 20.0).is_empty(), "page 2 has none");
        assert!(dark(&pages[0], y + 1.0, 0.0, 20.0).is_empty(), "nothing beside it");
    }
}

/// Whatever the name, street and town can be read through the window.
#[test]
fn a_long_name_gives_way_to_street_and_town() {
    let mut facts = facts::request();
    for name in [1, 3, 30].map(|times| "Förderverein der Kulturen ".repeat(times)) {
        facts.letter.recipient.name = name;
        let words = words(&documents::request(&facts));
        let town = find(&words, "30451", 62.0);
        assert!(town.bottom <= 90.0, "{town:?}");
        assert!(find(&words, "Musterweg", 62.0).top < town.top);
        find(&words, "Frau", 62.0);
    }
}

#[test]
fn a_draft_says_in_its_sentences_that_the_term_is_open() {
    let file = file(&documents::request(&facts::request_draft()));
    let text = crate::paper::text(&file.path);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Bitte schicken Sie uns die Unterlage möglichst bald, gern"), "{text}");
    assert!(flat.contains("[fehlt: Anschrift]"), "{text}");
    assert!(flat.contains("Noch offen (3): Anschrift des Empfängers · Frist · Unterschrift"), "{text}");
}
