//! A plain sheet: who writes, a title, paragraphs. What an association would send in.

use domain::Day;

use crate::model::{Document, Head, Node, Role, Section, Text, Voice};

/// A sheet of `sender` (name and place), with a title and running text.
pub fn sheet(sender: (&str, &str), title: &str, paragraphs: &[&str], day: Option<Day>) -> Document {
    let mut nodes = vec![Node::Subject(vec![title.to_owned()])];
    nodes.extend(paragraphs.iter().map(|text| Node::paragraph(Role::Body, Text::plain(*text))));
    Document {
        title: title.to_owned(),
        language: "de-DE",
        head: Head {
            wordmark: (sender.0.to_owned(), sender.1.to_owned()),
            running: (sender.0.to_owned(), title.to_owned()),
            foot: title.to_owned(),
            ..Head::default()
        },
        sections: vec![Section { name: Some("Text".to_owned()), nodes }],
        mark: None,
        open: Vec::new(),
        day,
        turned: false,
        voice: Voice::Usual,
        originals: Vec::new(),
    }
}
