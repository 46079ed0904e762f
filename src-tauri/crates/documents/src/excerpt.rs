//! The excerpt of the Ergebnisprotokoll for one application: facts -> model.

use domain::paper::ExcerptFacts;

use crate::minutes::position;
use crate::model::{Document, Head, Heading, Node, Role, Section, Size, Span, Text, Voice, marked};

const KIND: &str = "Auszug aus dem Ergebnisprotokoll";

/// Arranges an excerpt of the minutes.
pub fn excerpt(facts: &ExcerptFacts) -> Document {
    let title =
        format!("{KIND} {}, {} am {}, {}", facts.board, facts.sitting, facts.day, facts.position.heading);
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
            format!("{} · {} am {} · Auszug", facts.board, facts.sitting, facts.day),
        ),
        sections: vec![
            Section { name: Some("Kopf".to_owned()), nodes: head(facts) },
            Section { name: Some("Antrag".to_owned()), nodes: body(facts) },
            Section { name: None, nodes: closing(facts) },
        ],
        mark: facts.mark.clone(),
        open: facts.open.clone(),
        day: Some(facts.day),
    }
}

fn head(facts: &ExcerptFacts) -> Vec<Node> {
    let mut nodes = vec![
        Node::Heading(Heading { level: 1, size: Size::Title, over: None, text: Text::plain(KIND) }),
        Node::paragraph(Role::Subtitle, Text::strong(format!("{} am {}", facts.board, facts.day_words))),
    ];
    nodes.extend(facts.place.iter().map(|place| Node::paragraph(Role::Plain, Text::plain(place))));
    let there = if facts.circular { "beteiligt" } else { "anwesend" };
    let held = if facts.circular { " im Umlaufverfahren" } else { "" };
    let sitting = format!("{}{held}, {there} {}", facts.sitting, facts.attendance);
    nodes.push(Node::paragraph(Role::Plain, Text::plain(sitting)));
    if let Some(edition) = &facts.edition {
        let version = format!("aus der {}.\u{a0}Fassung des Protokolls", edition.number);
        nodes.push(Node::paragraph(Role::Follows, Text::plain(version)));
    }
    nodes.push(Node::Rule);
    nodes
}

fn body(facts: &ExcerptFacts) -> Vec<Node> {
    let mut nodes = vec![Node::Heading(Heading {
        level: 2,
        size: Size::Section,
        over: Some(format!("TOP {}", facts.item)),
        text: Text::plain(&facts.title),
    })];
    nodes.extend(facts.lead.iter().map(|lead| Node::paragraph(Role::Body, Text::plain(lead))));
    nodes.push(position(&facts.position));
    nodes
}

/// Somebody signs that the excerpt says what the minutes say.
fn closing(facts: &ExcerptFacts) -> Vec<Node> {
    vec![
        Node::paragraph(Role::Closing, Text::plain("Für die Richtigkeit:")),
        Node::paragraph(Role::Signature, Text(vec![Span::WriteIn; 5])),
        Node::paragraph(Role::Follows, Text::or_missing(facts.signature.as_deref(), "Protokollführung")),
    ]
}
