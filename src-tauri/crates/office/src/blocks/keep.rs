use domain::board::Board;
use domain::compose::{BlockKey, Values, filled};
use domain::document::TextBlock;
use domain::paper::Word;
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};

use super::{
    KeepTextBlock, ListTextBlocks, PlaceholderView, PreviewTextBlock, RemoveTextBlock, TextBlockList,
    TextBlockPreview, TextBlockView,
};
use crate::answers::{Saved, Versioned};
use crate::cases::entry::at_version;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for ListTextBlocks {
    fn run(self, desk: &mut Desk) -> Result<TextBlockList, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let blocks = reader.text_blocks(self.board)?;
            let mut rows = Vec::new();
            for key in BlockKey::ALL {
                let own = blocks.iter().filter(|block| block.key == key.code());
                let own = own
                    .map(|row| {
                        Ok(Versioned { version: reader.version::<TextBlock>(row.id)?, row: row.clone() })
                    })
                    .collect::<Result<_, Problem>>()?;
                rows.push(TextBlockView {
                    key: key.code().to_owned(),
                    label: key.label().to_owned(),
                    usual: key.usual().to_owned(),
                    today: key.text_on(&blocks, today),
                    placeholders: key.placeholders().iter().map(PlaceholderView::of).collect(),
                    own,
                });
            }
            Ok(TextBlockList { rows })
        })
    }
}

impl PlaceholderView {
    fn of(one: &domain::compose::Placeholder) -> Self {
        Self { name: one.name.to_owned(), meaning: one.meaning.to_owned(), example: one.example.to_owned() }
    }
}

impl Run for KeepTextBlock {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut problems = Problems::default();
        let from = match self.from.trim() {
            "" => None,
            typed => problems.take("from", Day::read(typed, today)),
        };
        let key = problems.take("key", known(&self.key));
        let words = problems.take("text", text::prose(&self.text));
        problems.settle()?;
        let (Some(key), Some(words)) = (key, words) else { return Err(Problems::default()) };
        key.check(&words).map_err(|problem| problem.at("text"))?;
        if key.is_needed() && words.is_empty() {
            return Err(Problem::new(Code::TextMissing).at("text").fact("was", "Der Text").into());
        }
        desk.act(deed("keep_text_block"), |tx| {
            tx.get::<Board>(self.board)?;
            let there = tx.read().text_blocks(self.board)?;
            let same = there.into_iter().find(|one| one.key == key.code() && one.from_day == from);
            let id = same.map_or(0, |one| one.id);
            if id != 0 {
                tx.expect_version::<TextBlock>(id, self.version.unwrap_or(0))?;
            }
            let mut block =
                TextBlock { id, board: self.board, key: key.code().to_owned(), from_day: from, text: words };
            tx.put(&mut block)?;
            tx.relabel(format!("Textblock geändert: {}", key.label()));
            Ok(block.id)
        })
    }
}

impl Run for RemoveTextBlock {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_text_block"), |tx| {
            let block: TextBlock = at_version(tx, self.id, self.version)?;
            tx.remove::<TextBlock>(self.id)?;
            let label = BlockKey::from_code(&block.key).map_or("", BlockKey::label);
            tx.relabel(format!("Eigener Textblock entfernt: {label}"));
            Ok(self.id)
        })
    }
}

impl Run for PreviewTextBlock {
    fn run(self, _desk: &mut Desk) -> Result<TextBlockPreview, Problems> {
        let key = known(&self.key).map_err(|problem| problem.at("key"))?;
        key.check(&self.text).map_err(|problem| problem.at("text"))?;
        let values: Values =
            key.placeholders().iter().map(|one| (one.name, Some(one.example.to_owned()))).collect();
        let said = |word: Word| match word {
            Word::Said(text) => text,
            Word::Missing(what) => format!("[fehlt: {what}]"),
        };
        Ok(TextBlockPreview { text: filled(&self.text, &values).0.into_iter().map(said).collect() })
    }
}

pub(super) fn known(key: &str) -> Result<BlockKey, Problem> {
    BlockKey::from_code(key).ok_or_else(|| Problem::new(Code::BlockUnknown).fact("block", key))
}
