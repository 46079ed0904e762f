//! The Ergebnisprotokoll: facts -> model, in the layout of domain.md 2.2.

use domain::paper::{Attendee, MinutesFacts, MinutesItem, MinutesPosition, Official};

use crate::model::{
    Document, Facts, Head, Heading, Labels, Node, Position, Role, Roll, RollRow, Row, Section, Size, Text,
    Voice, marked,
};
use crate::proposal::{amount_text, blocks};

const KIND: &str = "Ergebnisprotokoll";

/// Arranges the facts of an Ergebnisprotokoll (domain.md 2.2).
pub fn minutes(facts: &MinutesFacts) -> Document {
    let day = facts.day.map(|day| day.to_string());
    let on = day.as_ref().map(|day| format!(" am {day}")).unwrap_or_default();
    let title = format!("{KIND} {}, {}{on}", facts.board, facts.sitting);
    let mut sections = vec![Section { name: Some("Kopf".to_owned()), nodes: opening(facts) }];
    sections.push(Section { name: Some("Anwesenheit".to_owned()), nodes: attendance(facts) });
    for (part, items) in parts(facts) {
        for (at, item) in items.into_iter().enumerate() {
            let mut nodes: Vec<Node> = part.filter(|_| at == 0).map(part_heading).into_iter().collect();
            nodes.extend(item_nodes(item));
            sections.push(Section { name: None, nodes });
        }
    }
    sections.push(Section { name: None, nodes: closing(facts) });
    Document {
        title: marked(title, facts.mark.as_ref()),
        language: "de-DE",
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head::plain(
            (&facts.municipality_kind, &facts.municipality),
            KIND,
            &facts.board,
            format!("{} · {}{on}", facts.board, facts.sitting),
        ),
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
    let mut nodes = vec![
        Node::Heading(Heading {
            level: 1,
            size: Size::Tracked,
            over: None,
            text: Text::plain("ERGEBNISPROTOKOLL"),
        }),
        Node::paragraph(Role::Subtitle, on),
    ];
    let end = Text::or_missing(facts.end.as_deref(), "Ende");
    if facts.circular {
        nodes.push(Node::paragraph(Role::Plain, Text::plain("Umlaufverfahren")));
        let rows = vec![("Frist:".to_owned(), end)];
        nodes.push(Node::Facts(Facts { labels: Labels::Narrow, rows }));
    } else {
        nodes.push(Node::paragraph(Role::Plain, Text::or_missing(facts.place.as_deref(), "Ort")));
        let begin = Text::or_missing(facts.begin.as_deref(), "Beginn");
        let rows = vec![("Beginn:".to_owned(), begin), ("Ende:".to_owned(), end)];
        nodes.push(Node::Facts(Facts { labels: Labels::Narrow, rows }));
    }
    if let Some(edition) = &facts.edition {
        let text = Text::strong(format!("{}.\u{a0}Fassung", edition.number));
        let reason = edition.reason.as_deref().map(|reason| format!(", Grund: {reason}"));
        nodes.push(Node::paragraph(
            Role::Plain,
            match reason {
                Some(reason) => text.and(reason),
                None => text,
            },
        ));
    }
    nodes.push(Node::Rule);
    nodes
}

/// The public part and the other one, under headings only where there is another one.
fn parts(facts: &MinutesFacts) -> Vec<(Option<&'static str>, Vec<&MinutesItem>)> {
    let (public, closed): (Vec<_>, Vec<_>) = facts.items.iter().partition(|item| item.public);
    if closed.is_empty() {
        return vec![(None, public)];
    }
    vec![(Some("I. Öffentlicher Teil"), public), (Some("II. Nichtöffentlicher Teil"), closed)]
}

fn part_heading(text: &'static str) -> Node {
    Node::Heading(Heading { level: 2, size: Size::Section, over: None, text: Text::plain(text) })
}

fn attendance(facts: &MinutesFacts) -> Vec<Node> {
    let (heading, absent) = match facts.circular {
        false => ("Anwesend:", "(verhindert waren)"),
        true => ("Beteiligt:", "(keine Stimme abgegeben haben)"),
    };
    let mut nodes = vec![
        group(heading),
        Node::paragraph(Role::Hanging, Text::plain(absent)),
        Node::Roll(Roll { rows: facts.members.iter().map(member).collect() }),
    ];
    let groups = [
        ("Verwaltung:", &facts.administration),
        ("Antragstellende:", &facts.applicants),
        ("Gäste:", &facts.guests),
        ("Presse:", &facts.press),
    ];
    for (heading, people) in groups {
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
        detail: match (&person.unit, &person.remark) {
            (Some(unit), Some(remark)) => format!("({unit}, {remark})"),
            (Some(one), None) | (None, Some(one)) => format!("({one})"),
            (None, None) => String::new(),
        },
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
    nodes.extend(item.positions.iter().chain(&item.others).map(position));
    nodes.extend(blocks(&item.after));
    nodes
}

pub(crate) fn position(position: &MinutesPosition) -> Node {
    let label = if position.recommended { "Zuwendungsbetrag:" } else { "Beantragt:" };
    let mut rows = vec![
        Row::Line(Text::plain(&position.recipient)),
        Row::Amount(label.to_owned(), amount_text(Some(position.amount), position.up_to)),
        Row::Value("Verwendungszweck:".to_owned(), Text::plain(&position.purpose)),
    ];
    rows.extend(position.vote.iter().map(|vote| Row::Line(Text::plain(vote))));
    Node::Position(Position {
        number: None,
        heading: Some(position.heading.clone()),
        rows,
        below: blocks(&position.text),
    })
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
