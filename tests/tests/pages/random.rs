//! Random facts: nothing overlaps, nothing runs off the page, the sums are right, and the text of the pages is the text
//! of the facts.
#![allow(clippy::disallowed_types, reason = "places on a page are fractions of points")]

use beiratsmappe_tests::facts;
use domain::Money;
use domain::paper::{Block, CostTable, ProposalFacts, ProposalPosition};
use domain::proposal::{PositionKind, tables};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::paper::{ask, file, text};

/// Names and purposes from one letter to three lines, in several scripts.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => "[A-ZÄÖÜ][a-zäöüß]{2,14}",
        1 => Just("Nguyễn".to_owned()),
        1 => Just("Đorđević".to_owned()),
        1 => Just("Κωνσταντίνος".to_owned()),
        1 => Just("Донаудампфшифффартс".to_owned()),
        1 => Just("e. V.".to_owned()),
        1 => "[A-Z][a-z]{30,60}",
    ];
    vec(word, 1..14).prop_map(|words| words.join(" "))
}

fn proposal() -> impl Strategy<Value = ProposalFacts> {
    let position = || (words(), words(), 1i64..99_999_999, any::<bool>(), words());
    let count = prop_oneof![2 => 0usize..4, 3 => 4usize..40, 1 => 200usize..300];
    count.prop_flat_map(move |count| vec(position(), count)).prop_map(|rows| {
        let amounts: Vec<(PositionKind, Money)> =
            rows.iter().map(|(.., cents, _, _)| (PositionKind::Grant, Money::from_cents(*cents))).collect();
        let sum: Money = amounts.iter().map(|(_, amount)| *amount).sum();
        let position =
            |(recipient, purpose, cents, up_to, _): &(String, String, i64, bool, String)| ProposalPosition {
                recipient: Some(recipient.clone()),
                amount: Some(Money::from_cents(*cents)),
                up_to: *up_to,
                purpose: Some(purpose.clone()),
                application: None,
                sentence: None,
            };
        ProposalFacts {
            positions: rows.iter().map(position).collect(),
            reasons: rows.iter().map(|(.., reason)| vec![Block::Paragraph(reason.clone())]).collect(),
            sum_sentence: (rows.len() > 1).then(|| format!("Die Summe der Zuwendungen beträgt {sum}.")),
            cost: CostTable::Full(tables(&amounts, "18", "Produkt 11111 Angelegenheiten der Stadtbezirke")),
            ..facts::proposal()
        }
    })
}

#[test]
fn random_proposals_stand_whole_on_their_pages() {
    let config = Config { cases: 14, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&proposal(), |facts| {
            let document = documents::proposal(&facts);
            let file = file(&document);
            boxes(&ask("pdftotext", &["-bbox-layout"], &file.path, &["-"]));
            let read = text(&file.path);
            let sum: Money = facts.positions.iter().filter_map(|position| position.amount).sum();
            // Each amount stands there, in the order of the positions; then the sum, thrice.
            let mut rest = read.as_str();
            for position in &facts.positions {
                let amount = position.amount.unwrap_or_default().to_string().replace('\u{a0}', " ");
                let at = rest.find(&amount);
                prop_assert!(at.is_some(), "{} fehlt in:\n{}", amount, read);
                rest = &rest[at.unwrap_or(0)..];
            }
            if facts.positions.len() > 1 {
                prop_assert!(squeezed(rest).contains(&squeezed(&format!("beträgt {sum}."))), "{}", rest);
            }
            let (transfer, balance) = (sum.bare(), (-sum).bare());
            if facts.positions.is_empty() {
                prop_assert!(read.contains("0,00"));
            } else {
                let line =
                    read.lines().find(|line| line.contains("Transferaufwendungen")).unwrap_or_default();
                prop_assert!(line.contains(&transfer), "{}: {}", transfer, line);
                let line = read
                    .lines()
                    .find(|line| line.contains("Saldo ordentliches Ergebnis"))
                    .unwrap_or_default();
                prop_assert!(line.contains(&balance), "{}: {}", balance, line);
            }
            // Every word of the facts is on the pages.
            let pages = squeezed(&read);
            for position in &facts.positions {
                let recipient = squeezed(position.recipient.as_deref().unwrap_or_default());
                prop_assert!(pages.contains(&recipient), "{} fehlt", recipient);
            }
            Ok(())
        })
        .unwrap();
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric() || ".,-−".contains(*c)).collect()
}

/// Words lie inside their page and no two on one another. A hand's breadth of a point is what fonts may reach over.
fn boxes(said: &str) {
    let (mut wide, mut high) = (0.0, 0.0);
    let mut page: Vec<[f64; 4]> = Vec::new();
    for line in said.lines().map(str::trim) {
        let numbers = || line.split('"').skip(1).step_by(2).filter_map(|number| number.parse::<f64>().ok());
        if line.starts_with("<page ") {
            (page, [wide, high]) = (Vec::new(), [numbers().next().unwrap(), numbers().nth(1).unwrap()]);
        }
        if !line.starts_with("<word ") {
            continue;
        }
        let [left, top, right, bottom] = numbers().take(4).collect::<Vec<_>>().try_into().unwrap();
        assert!(left >= 0.0 && top >= 0.0 && right <= wide && bottom <= high, "off the page: {line}");
        for other in &page {
            let across = right.min(other[2]) - left.max(other[0]);
            // Boxes of lines are as high as the face, higher than its letters.
            let down = bottom.min(other[3]) - top.max(other[1]);
            let least = (bottom - top).min(other[3] - other[1]);
            assert!(across < 1.0 || down < least * 0.45, "one on the other: {line} {other:?}");
        }
        page.push([left, top, right, bottom]);
    }
}
