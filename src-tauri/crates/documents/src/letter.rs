//! Any letter: what stands around its text. The text itself is the business of each kind.

use domain::paper::{LetterFacts, Office};

use crate::model::{Document, Head, Letter, Node, Role, Section, Text, marked, said};

/// A letter around its text.
pub(crate) fn letter(facts: &LetterFacts, body: Vec<Node>) -> Document {
    let office = &facts.office;
    let city = said(&[&office.municipality_kind, &office.municipality], " ");
    let on = facts.day.map(|day| format!(" vom {day}")).unwrap_or_default();
    let title = said(&[&facts.kind, &facts.subject.last().cloned().unwrap_or_default()], ": ");
    let mut text = vec![Node::paragraph(Role::Plain, Text::plain(&facts.salutation))];
    text.extend(body);
    text.extend(closing(facts));
    Document {
        title: marked(title, facts.mark.as_ref()),
        language: "de-DE",
        turned: false,
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
        sections: vec![
            Section { name: Some("Betreff".to_owned()), nodes: vec![Node::Subject(facts.subject.clone())] },
            Section { name: Some("Text".to_owned()), nodes: text },
        ],
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
