//! Any letter: what stands around its text. The text itself is the business of each kind.

use domain::paper::{LetterFacts, Office};

use crate::model::{Document, Head, Letter, Node, Role, Section, Text, Voice, marked, said};

/// Name of the section between subject and the first heading.
const TEXT: &str = "Text";

/// A letter around its text.
pub(crate) fn letter(facts: &LetterFacts, body: Vec<Node>) -> Document {
    letter_of(facts, vec![Section { name: Some(TEXT.to_owned()), nodes: body }])
}

/// A letter around the sections of its text.
pub(crate) fn letter_of(facts: &LetterFacts, body: Vec<Section>) -> Document {
    let office = &facts.office;
    let city = said(&[&office.municipality_kind, &office.municipality], " ");
    let on = facts.day.map(|day| format!(" vom {day}")).unwrap_or_default();
    let title = said(&[&facts.kind, &facts.subject.last().cloned().unwrap_or_default()], ": ");
    let salutation = Node::paragraph(Role::Plain, Text::plain(&facts.salutation));
    let subject = vec![Node::Subject(facts.subject.clone())];
    let mut sections = vec![
        Section { name: Some("Betreff".to_owned()), nodes: subject },
        Section { name: Some(TEXT.to_owned()), nodes: vec![salutation] },
    ];
    for section in body {
        match sections.last_mut() {
            // What follows the salutation is copied with it.
            Some(last) if last.name == section.name => last.nodes.extend(section.nodes),
            _ => sections.push(section),
        }
    }
    match sections.last_mut() {
        Some(last) if last.name.as_deref() == Some(TEXT) => last.nodes.extend(closing(facts)),
        // What closes the letter is no part of its last section.
        _ => sections.push(Section { name: None, nodes: closing(facts) }),
    }
    Document {
        title: marked(title, facts.mark.as_ref()),
        language: "de-DE",
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head {
            wordmark: (office.municipality_kind.clone(), office.municipality.clone()),
            kind: None,
            sign: None,
            running: (said(&[&city, &facts.kind], " · "), facts.recipient.name.clone()),
            foot: said(&[facts.sign.as_deref().unwrap_or_default(), &format!("{}{on}", facts.kind)], " · "),
            letter: Some(Letter {
                sender: sender(office),
                returns: said(&[&city, &office.street, &office.town], " · "),
                recipient: recipient(facts),
                info: facts.info.iter().map(|group| group.iter().map(row).collect()).collect(),
            }),
        },
        sections,
        mark: facts.mark.clone(),
        open: facts.open.clone(),
        day: facts.day,
    }
}

fn sender(office: &Office) -> Vec<String> {
    let address = said(&[&office.street, &office.town], ", ");
    let lines = [office.authority.clone(), office.unit.clone(), address];
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

fn recipient(facts: &LetterFacts) -> Vec<Text> {
    let to = &facts.recipient;
    let mut lines = vec![Text::or_missing(Some(&to.name), "Empfänger")];
    let others = std::iter::once(&to.person).chain(&to.address);
    lines.extend(others.filter(|line| !line.trim().is_empty()).map(Text::plain));
    if to.address.iter().all(|line| line.trim().is_empty()) {
        lines.push(Text::missing("Anschrift"));
    }
    lines
}

fn row((label, value): &(String, Option<String>)) -> (String, Text) {
    (label.clone(), Text::or_missing(value.as_deref(), label))
}

/// Greeting, room for a hand, name, enclosures.
fn closing(facts: &LetterFacts) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for line in &facts.greeting {
        let role = if nodes.is_empty() { Role::Closing } else { Role::Follows };
        nodes.push(Node::paragraph(role, Text::plain(line)));
    }
    nodes.push(Node::paragraph(Role::Signature, Text::or_missing(facts.signature.as_deref(), "Name")));
    if !facts.enclosures.is_empty() {
        nodes.push(Node::paragraph(Role::Imprint, Text::strong("Anlagen")));
        nodes.push(Node::paragraph(Role::Follows, Text::plain(facts.enclosures.join(" · "))));
    }
    nodes
}
