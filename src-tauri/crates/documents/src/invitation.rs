//! The Einladung and its Nachträge: facts -> model (domain.md 2.4).

use domain::paper::{AgendaApplication, AgendaItem, InvitationFacts};

use crate::model::{
    Document, Facts, Head, Heading, Labels, Node, Position, Role, Row, Section, Size, Text, Voice, marked,
    said,
};

/// Arranges the facts of an invitation.
pub fn invitation(facts: &InvitationFacts) -> Document {
    let office = &facts.office;
    let on = facts.day.map(|day| format!(" am {day}")).unwrap_or_default();
    let title = format!("{} {}, {}{on}", facts.kind, facts.board, facts.sitting);
    let mut sections = vec![Section { name: Some("Kopf".to_owned()), nodes: opening(facts) }];
    sections.push(Section { name: Some("Tagesordnung".to_owned()), nodes: agenda(facts) });
    sections.push(Section { name: None, nodes: closing(facts) });
    Document {
        title: marked(title, facts.mark.as_ref()),
        language: "de-DE",
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head::plain(
            (&office.municipality_kind, &office.municipality),
            &facts.kind,
            &facts.board,
            format!("{} · {}{on}", facts.board, facts.sitting),
        ),
        sections,
        mark: facts.mark.clone(),
        open: facts.open.clone(),
        day: facts.day,
    }
}

fn opening(facts: &InvitationFacts) -> Vec<Node> {
    let rows = facts.when.iter().map(|(label, value)| {
        (label.clone(), Text::or_missing(value.as_deref(), label.trim_end_matches(':')))
    });
    let mut nodes = vec![
        Node::Heading(Heading { level: 1, size: Size::Title, over: None, text: Text::plain(&facts.kind) }),
        Node::paragraph(Role::Subtitle, Text::strong(format!("{}, {}", facts.board, facts.sitting))),
        Node::Facts(Facts { labels: Labels::Narrow, rows: rows.collect() }),
        Node::Rule,
    ];
    nodes.extend(facts.before.iter().map(|said| Node::paragraph(Role::Body, Text::plain(said))));
    nodes
}

fn agenda(facts: &InvitationFacts) -> Vec<Node> {
    if facts.parts.is_empty() {
        return vec![
            Node::section("Tagesordnung"),
            Node::paragraph(Role::Plain, Text::missing("Tagesordnung")),
        ];
    }
    let mut nodes = Vec::new();
    for part in &facts.parts {
        nodes.push(Node::section(&part.title));
        nodes.push(Node::Numbered(part.items.iter().map(item).collect()));
    }
    nodes
}

fn item(item: &AgendaItem) -> (String, Vec<Node>) {
    let mut nodes = vec![Node::paragraph(Role::Plain, Text::plain(&item.title))];
    nodes.extend(item.applications.iter().map(application));
    (format!("{}.", item.number), nodes)
}

fn application(one: &AgendaApplication) -> Node {
    Node::Position(Position {
        number: None,
        heading: Some(format!("Antrag Nr.\u{a0}{}", one.number)),
        rows: vec![
            Row::Line(Text::plain(&one.applicant)),
            Row::Amount("Beantragt:".to_owned(), Text::plain(one.amount.to_string())),
            Row::Value("Verwendungszweck:".to_owned(), Text::plain(&one.purpose)),
        ],
        below: Vec::new(),
    })
}

fn closing(facts: &InvitationFacts) -> Vec<Node> {
    let office = &facts.office;
    let mut nodes: Vec<Node> = Vec::new();
    for said in &facts.after {
        let role = if nodes.is_empty() { Role::Imprint } else { Role::Follows };
        nodes.push(Node::paragraph(role, Text::plain(said)));
    }
    let who = Text::or_missing(Some(&said(&[&office.contact, &office.unit], ", ")), "Ansprechperson");
    let mut asks = Text::plain("Auskunft: ");
    asks.0.extend(who.0);
    nodes.push(Node::paragraph(Role::Imprint, asks));
    let phone = if office.phone.is_empty() { String::new() } else { format!("Telefon {}", office.phone) };
    let reach = said(&[&phone, &office.email], ", ");
    let address = said(&[&office.street, &office.town], ", ");
    for line in [reach, address].iter().filter(|line| !line.is_empty()) {
        nodes.push(Node::paragraph(Role::Follows, Text::plain(line)));
    }
    nodes.push(Node::paragraph(Role::Imprint, Text::or_missing(facts.sent.as_deref(), "Versand")));
    nodes
}
