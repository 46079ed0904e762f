//! The Nachforderung: a letter that asks for missing papers.

use domain::paper::{MissingPaper, RequestFacts};

use crate::letter::letter;
use crate::model::{Document, Node, Role, Text};

/// Arranges the facts of a Nachforderung as a letter (DIN 5008, form B; domain.md 3.5).
pub fn request(facts: &RequestFacts) -> Document {
    let prose = |text: &String| Node::paragraph(Role::Body, Text::plain(text));
    let mut body = Vec::new();
    if let Some((last, others)) = facts.before.split_last() {
        body.extend(others.iter().map(prose));
        body.push(Node::paragraph(Role::Opens, Text::plain(last)));
    }
    if facts.papers.is_empty() {
        body.push(Node::paragraph(Role::Body, Text::missing("Unterlagen")));
    } else {
        body.push(Node::Dashes(facts.papers.iter().map(paper).collect()));
    }
    body.extend(facts.after.iter().map(prose));
    letter(&facts.letter, body)
}

fn paper(paper: &MissingPaper) -> Text {
    let name = Text::or_missing(Some(&paper.name), "Unterlage");
    match paper.remark.trim() {
        "" => name,
        remark => name.and(format!(": {remark}")),
    }
}
