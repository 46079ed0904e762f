//! Parts that no clerk would compose.

use domain::Money;
use domain::paper::{
    Bars, FillTable, FolderPlan, Part, PartColumn, PartFact, PartTable, PotChart, PotStep, Steps, Tick, Tint,
    Voice, Word, Words,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::hostile::text;

fn money() -> impl Strategy<Value = Money> {
    prop_oneof![
        4 => (-1_000_000_i64..100_000_000).prop_map(Money::from_cents),
        1 => Just(Money::ZERO),
        1 => Just(Money::from_cents(99_999_999_999)),
    ]
}

/// Heads are short: an overlong one loses its end rather than the page its rows.
fn head() -> impl Strategy<Value = String> {
    "[A-Za-zäöüß ]{0,16}"
}

fn words() -> impl Strategy<Value = Words> {
    vec(prop_oneof![3 => text().prop_map(Word::Said), 1 => text().prop_map(Word::Missing)], 0..3)
        .prop_map(Words)
}

fn fact() -> impl Strategy<Value = PartFact> {
    (text(), words(), any::<bool>()).prop_map(|(label, value, strong)| PartFact { label, value, strong })
}

fn table() -> impl Strategy<Value = PartTable> {
    let column = (head(), any::<bool>(), 0_u16..5).prop_map(|(head, right, weight)| PartColumn {
        head,
        right,
        weight,
    });
    let cell = prop_oneof![3 => text(), 1 => (text(), text()).prop_map(|(a, b)| format!("{a}\n{b}"))];
    let rows = prop_oneof![
        8 => vec(vec(cell, 0..6), 0..6),
        1 => vec(Just(vec!["04/2026".to_owned(), "Chor e. V.\nSingen".to_owned(), "1,00 €".to_owned()]), 0..300),
    ];
    (vec(column, 0..6), rows, vec(vec(text(), 0..6), 0..3)).prop_map(|(columns, rows, sums)| {
        // A cell for each column, as the facts promise.
        let fit = |row: Vec<String>| {
            row.into_iter().chain(std::iter::repeat(String::new())).take(columns.len()).collect()
        };
        let rows = rows.into_iter().map(fit).collect();
        let sums = sums.into_iter().map(fit).collect();
        PartTable { columns, rows, sums }
    })
}

fn form() -> impl Strategy<Value = FillTable> {
    // A narrow column has a short head: what three lines do not take is lost by design.
    let short = |head: String, width: u16| head.chars().take(usize::from(width / 6)).collect::<String>();
    let column = (head(), 9_u16..90).prop_map(move |(head, width)| (short(head, width), width));
    let columns = vec(column, 1..6);
    (columns, vec(vec(text(), 0..6), 0..30), vec(text(), 0..6), 0_usize..40, any::<bool>(), 0_u16..60)
        .prop_map(|(columns, rows, sum, empty, numbered, row_height)| {
            let fitting = |row: Vec<String>| row.into_iter().take(columns.len()).collect::<Vec<_>>();
            let rows = rows.into_iter().map(fitting).collect();
            let sum = fitting(sum);
            FillTable { columns, rows, empty, sum, numbered, row_height }
        })
}

fn tint() -> impl Strategy<Value = Tint> {
    prop_oneof![Just(Tint::Full), Just(Tint::Third), Just(Tint::Hatch), Just(Tint::Open)]
}

fn chart() -> impl Strategy<Value = Part> {
    let bars = (text(), text(), vec((text(), money()), 0..40), option::of(money()))
        .prop_map(|(title, alt, rows, sum)| Part::Bars(Bars { title, alt, rows, sum }));
    let step = (text(), money(), option::of(tint()), any::<bool>())
        .prop_map(|(label, amount, tint, sum)| PotStep { label, amount, tint, sum });
    let pot = (text(), text(), vec(step, 0..20))
        .prop_map(|(title, alt, steps)| Part::Pot(PotChart { title, alt, steps }));
    prop_oneof![bars, pot]
}

/// The figures of its months stand in the alternative text and in the table of a word processor.
fn steps() -> impl Strategy<Value = Part> {
    (text(), money(), vec((money(), money()), 0..14)).prop_map(|(title, allocation, months)| {
        Part::Steps(Steps { title, alt: String::new(), allocation, months })
    })
}

fn plan() -> impl Strategy<Value = Part> {
    let side = || vec((text(), money()), 0..30);
    (side(), side(), money(), money()).prop_map(|(expenses, incomes, costs, funds)| {
        Part::Plan(FolderPlan { expenses, incomes, costs, funds })
    })
}

fn tick() -> impl Strategy<Value = Tick> {
    (text(), any::<bool>(), option::of(text())).prop_map(|(label, ticked, blank)| Tick {
        label,
        ticked,
        blank,
    })
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        text().prop_map(Part::Title),
        words().prop_map(Part::Subtitle),
        text().prop_map(Part::Section),
        text().prop_map(Part::Sub),
        words().prop_map(Part::Text),
        vec(text(), 0..5).prop_map(Part::Lines),
        text().prop_map(Part::Note),
        (words(), text()).prop_map(|(amount, words)| Part::Lead { amount, words }),
        vec(fact(), 0..8).prop_map(Part::Facts),
        vec(words(), 0..6).prop_map(Part::Numbered),
        vec(words(), 0..6).prop_map(Part::Dashes),
        table().prop_map(Part::Table),
        plan(),
        form().prop_map(Part::Fill),
        vec(tick(), 0..6).prop_map(Part::Boxes),
        vec(text(), 0..6).prop_map(Part::Blanks),
        (0_usize..60).prop_map(Part::Ruled),
        Just(Part::WritingRoom),
        chart(),
        vec(text(), 0..5).prop_map(Part::Signatures),
        Just(Part::NewPage),
    ]
}

/// Parts in any order, some kept together.
pub(super) fn parts() -> impl Strategy<Value = Vec<Part>> {
    vec(prop_oneof![8 => part(), 1 => vec(part(), 0..4).prop_map(Part::Keep)], 0..8)
}

/// Charts of a year, alone or beside bars.
pub(super) fn years() -> impl Strategy<Value = Vec<Part>> {
    (chart(), steps()).prop_map(|(one, other)| vec![one, other])
}

pub(super) fn voices() -> impl Strategy<Value = Voice> {
    prop_oneof![Just(Voice::Usual), Just(Voice::Simple)]
}
