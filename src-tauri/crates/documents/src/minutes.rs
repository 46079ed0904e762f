//! The Ergebnisprotokoll: facts -> model, in the layout of domain.md 2.2.

use domain::paper::{Attendee, MinutesFacts, MinutesItem, MinutesPosition, Official};

use crate::model::{
    Document, Facts, Head, Heading, Labels, Node, Position, Role, Roll, RollRow, Row, Section, Size, Text,
};
use crate::proposal::{amount_text, blocks};

const KIND: &str = "Ergebnisprotokoll";

/// Arranges the facts of an Ergebnisprotokoll (domain.md 2.2).
pub fn minutes(facts: &MinutesFacts) -> Document {
    let day = facts.day.map(|day| day.to_string());
    let on = day.as_ref().map(|day| format!(" am {day}")).unwrap_or_default();
    let title = format!("{KIND} {}, {}{on}", facts.board, facts.sitting);
    let mut sections = vec![Section { name: Some("Kopf"), nodes: opening(facts) }];
    sections.push(Section { name: Some("Anwesenheit"), nodes: attendance(facts) });
    sections.extend(facts.items.iter().map(|item| Section { name: None, nodes: item_nodes(item) }));
    sections.push(Section { name: None, nodes: closing(facts) });
    Document {
        title: match &facts.mark {
            Some(mark) => format!("{title} ({})", mark.word),
            None => title,
        },
        language: "de-DE",
        turned: false,
        head: Head {
            wordmark: (facts.municipality_kind.clone(), facts.municipality.clone()),
            kind: None,
            sign: None,
            running: (
                format!("{} {} · {KIND}", facts.municipality_kind, facts.municipality),
                facts.board.clone(),
            ),
            foot: format!("{} · {}{on}", facts.board, facts.sitting),
            letter: None,
        },
        sections,
        mark: facts.mark.clone(),
        open: facts.open.clone(),
        day: facts.day,
    }
}

fn opening(facts: &MinutesFacts) -> Vec<Node> {
    let on = match facts.day_words.as_deref() {
        Some(day) => Text::strong(format!("{} am {day}", facts.board)),
        None => Text(
            Text::strong(format!("{} am ", facts.board))
                .0
                .into_iter()
                .chain(Text::missing("Datum").0)
                .collect(),
        ),
    };
    vec![
        Node::Heading(Heading {
            level: 1,
            size: Size::Tracked,
            over: None,
            text: Text::plain("ERGEBNISPROTOKOLL"),
        }),
        Node::paragraph(Role::Subtitle, on),
        Node::paragraph(Role::Plain, Text::or_missing(facts.place.as_deref(), "Ort")),
        Node::Facts(Facts {
            labels: Labels::Narrow,
            rows: vec![
                ("Beginn:".to_owned(), Text::or_missing(facts.begin.as_deref(), "Beginn")),
                ("Ende:".to_owned(), Text::or_missing(facts.end.as_deref(), "Ende")),
            ],
        }),
        Node::Rule,
    ]
}

fn attendance(facts: &MinutesFacts) -> Vec<Node> {
    let mut nodes = vec![
        group("Anwesend:"),
        Node::paragraph(Role::Hanging, Text::plain("(verhindert waren)")),
        Node::Roll(Roll { rows: facts.members.iter().map(member).collect() }),
    ];
    for (heading, people) in [("Verwaltung:", &facts.administration), ("Gäste:", &facts.guests)] {
        if !people.is_empty() {
            nodes.push(group(heading));
            nodes.push(Node::Roll(Roll { rows: people.iter().map(official).collect() }));
        }
    }
    nodes
}

/// Set as a sub-heading, but of level 2: nothing stands between it and the title.
fn group(text: &str) -> Node {
    Node::Heading(Heading { level: 2, size: Size::Sub, over: None, text: Text::plain(text) })
}

fn member(member: &Attendee) -> RollRow {
    // The function stands bare; party and remark in brackets.
    let party = member.party.as_ref().map(|party| format!("({party})"));
    let remark = member.remark.as_ref().map(|remark| format!("({remark})"));
    let detail: Vec<String> = [member.function.clone(), party, remark].into_iter().flatten().collect();
    RollRow { name: Text::plain(&member.name), absent: member.absent, detail: detail.join(" ") }
}

fn official(person: &Official) -> RollRow {
    RollRow {
        name: Text::plain(&person.name),
        absent: false,
        detail: person.unit.as_ref().map(|unit| format!("({unit})")).unwrap_or_default(),
    }
}

fn item_nodes(item: &MinutesItem) -> Vec<Node> {
    let mut nodes = vec![Node::Heading(Heading {
        level: 2,
        size: Size::Section,
        over: Some(format!("TOP {}", item.number)),
        text: Text::plain(&item.title),
    })];
    nodes.extend(blocks(&item.before));
    nodes.extend(item.positions.iter().map(position));
    nodes.extend(blocks(&item.after));
    nodes
}

fn position(position: &MinutesPosition) -> Node {
    let mut rows = vec![
        Row::Line(Text::plain(&position.recipient)),
        Row::Amount("Zuwendungsbetrag:".to_owned(), amount_text(Some(position.amount), position.up_to)),
        Row::Value("Verwendungszweck:".to_owned(), Text::plain(&position.purpose)),
    ];
    rows.extend(position.remarks.iter().chain(&position.vote).map(|text| Row::Line(Text::plain(text))));
    Node::Position(Position { number: None, heading: Some(position.heading.clone()), rows })
}

fn closing(facts: &MinutesFacts) -> Vec<Node> {
    let signature = match facts.signature.as_deref() {
        Some(name) => Text::plain(format!("gez. {name}")),
        None => Text(Text::plain("gez. ").0.into_iter().chain(Text::missing("Name").0).collect()),
    };
    vec![
        Node::paragraph(Role::Closing, Text::or_missing(facts.closing.as_deref(), "Schluss der Sitzung")),
        Node::paragraph(Role::Signature, signature),
    ]
}
