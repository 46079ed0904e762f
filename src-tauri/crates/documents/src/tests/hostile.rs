//! Facts that no clerk would type.

use domain::list::{Cell, Column, Kind, List};
use domain::paper::{
    Attendee, Block, CostTable, ListFacts, MarginMark, MinutesFacts, MinutesItem, MinutesPosition,
    MissingPaper, Official, ProposalFacts, ProposalPosition, Recipient, RequestFacts,
};
use domain::{Day, Money};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::facts;

/// Text from harmless to hostile: words, control characters, bidi overrides, many scripts, one huge
/// word, no-break chains, emoji.
pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-ZÄÖÜ][a-zäöüß]{2,14}( [A-Za-zäöüß]{1,18}){0,12}",
        2 => "\\PC{0,60}",
        1 => any::<String>(),
        1 => Just(String::new()),
        1 => Just("x".repeat(5_000)),
        1 => Just("Ж\u{301}".repeat(800)),
        1 => Just("12\u{a0}A\u{a0}".repeat(200)),
        1 => Just("\u{202e}Zuwendung\u{202c}\u{0}\u{7}\u{1b}[31m \u{2066}rot\u{2069}".to_owned()),
        1 => Just("أمل الخطيب (Verein) 12/2019 عربي".repeat(12)),
        1 => Just("漢字 👩‍👩‍👧‍👦 ᚠᛇᚻ \u{e000} \u{10ffff} \u{fffd}\u{fffc}".to_owned()),
        1 => Just("Donaudampfschifffahrtsgesellschaft ".repeat(120)),
        1 => Just(" \t\n ".repeat(40)),
    ]
}

fn blocks() -> impl Strategy<Value = Vec<Block>> {
    vec(prop_oneof![text().prop_map(Block::Paragraph), vec(text(), 0..6).prop_map(Block::List)], 0..4)
}

fn mark() -> impl Strategy<Value = Option<MarginMark>> {
    option::of((text(), text()).prop_map(|(word, note)| MarginMark { word, note }))
}

fn position() -> impl Strategy<Value = ProposalPosition> {
    (
        option::of(text()),
        option::of(-5i64..99_999_999_999),
        any::<bool>(),
        option::of(text()),
        option::of(text()),
    )
        .prop_map(|(recipient, cents, up_to, purpose, sentence)| ProposalPosition {
            recipient,
            amount: cents.map(Money::from_cents),
            up_to,
            application: purpose.clone(),
            purpose,
            sentence: sentence.filter(|s| s.len() % 3 == 0),
        })
}

fn positions() -> impl Strategy<Value = Vec<ProposalPosition>> {
    prop_oneof![
        8 => vec(position(), 0..5),
        1 => vec(Just(facts::proposal().positions.remove(0)), 0..300),
    ]
}

fn cost() -> impl Strategy<Value = CostTable> {
    prop_oneof![
        text().prop_map(CostTable::Sentence),
        (text(), any::<u32>(), 0usize..80).prop_map(|(label, cents, more)| {
            let mut tables = facts::cost_tables(i64::from(cents));
            if let Some(row) = tables.result.1.rows.first().cloned() {
                tables.result.1.rows.extend(std::iter::repeat_n(row, more));
            }
            if let Some(row) = tables.result.0.rows.last_mut() {
                row.label = label;
            }
            CostTable::Full(tables)
        }),
    ]
}

pub(super) fn proposals() -> impl Strategy<Value = ProposalFacts> {
    let heads = (vec(text(), 6), option::of(text()), option::of(text()), mark(), vec(text(), 0..12));
    let bodies = (blocks(), positions(), blocks(), option::of(blocks()), cost(), vec(blocks(), 0..4));
    (heads, bodies).prop_map(
        |((texts, number, title, mark, open), (motion, positions, gender, climate, cost, reasons))| {
            let mut texts = texts.into_iter();
            let mut next = || texts.next().unwrap_or_default();
            ProposalFacts {
                municipality_kind: next(),
                municipality: next(),
                addressee: next(),
                motion_head: next(),
                place: next(),
                sum_sentence: Some(next()),
                agenda_item: number.clone(),
                unit: title.clone(),
                vote_sentence: title.clone(),
                number,
                title,
                mark,
                open,
                motion,
                positions,
                gender,
                climate,
                cost,
                reasons,
                ..facts::proposal()
            }
        },
    )
}

fn member() -> impl Strategy<Value = Attendee> {
    (text(), option::of(text()), option::of(text()), any::<bool>()).prop_map(
        |(name, function, party, absent)| Attendee { name, remark: party.clone(), function, party, absent },
    )
}

fn item() -> impl Strategy<Value = MinutesItem> {
    let grant = (text(), text(), 0i64..9_999_999_999, text(), option::of(text()), blocks()).prop_map(
        |(heading, recipient, cents, purpose, vote, text)| MinutesPosition {
            heading,
            recipient,
            amount: Money::from_cents(cents),
            up_to: cents % 2 == 0,
            purpose,
            vote,
            text,
            recommended: cents % 3 == 0,
        },
    );
    (text(), text(), any::<bool>(), blocks(), vec(grant, 0..3), blocks()).prop_map(
        |(number, title, public, before, positions, after)| MinutesItem {
            number,
            title,
            public,
            before,
            others: positions.clone(),
            positions,
            after,
        },
    )
}

pub(super) fn minutes() -> impl Strategy<Value = MinutesFacts> {
    let people = (vec(member(), 0..40), vec((text(), option::of(text())), 0..4));
    let rest = (vec(text(), 3), vec(option::of(text()), 6), mark(), vec(item(), 0..5));
    (people, rest).prop_map(|((members, others), (texts, maybe, mark, items))| {
        let mut texts = texts.into_iter();
        let mut maybe = maybe.into_iter();
        let mut perhaps = || maybe.next().flatten();
        let others: Vec<Official> =
            others.into_iter().map(|(name, unit)| Official { name, remark: unit.clone(), unit }).collect();
        MinutesFacts {
            municipality: texts.next().unwrap_or_default(),
            board: texts.next().unwrap_or_default(),
            sitting: texts.next().unwrap_or_default(),
            day: Day::new(2019, 4, 1).filter(|_| members.len() % 2 == 0),
            day_words: perhaps(),
            place: perhaps(),
            begin: perhaps(),
            end: perhaps(),
            closing: perhaps(),
            signature: perhaps(),
            members,
            administration: others.clone(),
            applicants: others.clone(),
            press: others.clone(),
            guests: others,
            circular: items.len() % 3 == 2,
            items,
            mark,
            ..facts::minutes()
        }
    })
}

pub(super) fn requests() -> impl Strategy<Value = RequestFacts> {
    let around = (vec(text(), 12), vec(text(), 0..9), vec(text(), 0..4), vec(option::of(text()), 8), mark());
    let papers = vec((text(), text()).prop_map(|(name, remark)| MissingPaper { name, remark }), 0..9);
    let bodies = (papers, vec(text(), 0..4), vec(text(), 0..4), vec(text(), 0..12));
    (around, bodies).prop_map(|((texts, address, enclosures, maybe, mark), (papers, before, after, open))| {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        let mut facts = facts::request();
        let letter = &mut facts.letter;
        letter.recipient = Recipient { name: next(), person: next(), greeted: next(), address };
        letter.office.unit = next();
        letter.office.street = next();
        letter.office.municipality = next();
        letter.kind = next();
        letter.subject = vec![next(), next()];
        letter.salutation = next();
        letter.greeting = vec![next(), next()];
        let mut maybe = maybe.into_iter();
        letter.sign = maybe.next().flatten();
        letter.signature = maybe.next().flatten();
        for (_, value) in letter.info.iter_mut().flatten() {
            *value = maybe.next().flatten();
        }
        (letter.enclosures, letter.mark, letter.open) = (enclosures, mark, open);
        RequestFacts { papers, before, after, ..facts }
    })
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        3 => text().prop_map(Cell::Text),
        2 => any::<i32>().prop_map(|cents| Cell::Amount(Money::from_cents(i64::from(cents)))),
        1 => any::<i64>().prop_map(Cell::Count),
        1 => Just(Cell::from(Day::new(2026, 3, 9))),
        1 => Just(Cell::Empty),
    ]
}

/// Lists of any width; cells need not be what their column says.
pub(super) fn lists() -> impl Strategy<Value = ListFacts> {
    let kind = prop_oneof![Just(Kind::Text), Just(Kind::Amount), Just(Kind::Day), Just(Kind::Count)];
    let columns = vec(
        ("[A-Za-zäöüß ]{0,16}", kind, 0_u16..9).prop_map(|(head, kind, weight)| Column {
            head,
            kind,
            weight,
        }),
        0..9,
    );
    (vec(text(), 5), columns, vec(vec(cell(), 0..9), 0..7), any::<bool>()).prop_map(
        |(texts, columns, rows, summed)| {
            let mut texts = texts.into_iter();
            let mut next = || texts.next().unwrap_or_default();
            let mut list = List::new(&next(), ("Zeile", "Zeilen"), columns).with(rows);
            list.filter = vec![next(), next()];
            if summed {
                list = list.summed();
            }
            ListFacts { unit: next(), board: next(), list, ..facts::list_of(0) }
        },
    )
}
