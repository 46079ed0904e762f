use serde::{Deserialize, Serialize};

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A dash list; no gap between its items.
    List(Vec<String>),
}

/// Splits typed text: an empty line ends a paragraph, lines that begin with `-`, `–` or `•` form a
/// list. Other line breaks are kept as spaces.
pub fn prose(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
            continue;
        }
        let item = ["- ", "– ", "• "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim);
        match (item, blocks.last_mut(), open) {
            (Some(item), Some(Block::List(items)), _) => items.push(item.to_owned()),
            (Some(item), ..) => blocks.push(Block::List(vec![item.to_owned()])),
            (None, Some(Block::Paragraph(text)), true) => {
                text.push(' ');
                text.push_str(line);
            }
            (None, Some(Block::List(items)), true) => {
                if let Some(last) = items.last_mut() {
                    last.push(' ');
                    last.push_str(line);
                }
            }
            (None, ..) => blocks.push(Block::Paragraph(line.to_owned())),
        }
        open = true;
    }
    blocks
}

/// The word in the margin of every page that is not the final paper, e.g. `Entwurf`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarginMark {
    /// `Entwurf`, `2. Fassung` …
    pub word: String,
    /// What follows small, e.g. `Stand 02.04.2019, 14.32 Uhr`. Comes from the facts, never from a
    /// clock: the same facts give the same bytes.
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists() {
        let blocks = prose("Ein Satz\ngeht weiter.\n\nZweiter:\n- eins\n- zwei\n  noch zwei\n\nEnde.");
        assert_eq!(
            blocks,
            [
                Block::Paragraph("Ein Satz geht weiter.".into()),
                Block::Paragraph("Zweiter:".into()),
                Block::List(vec!["eins".into(), "zwei noch zwei".into()]),
                Block::Paragraph("Ende.".into()),
            ]
        );
    }
}
