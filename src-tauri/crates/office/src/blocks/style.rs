//! The house style as a file: letterhead, unit, contacts, text blocks. JSON, read with distrust.

use std::fs;

use domain::board::{Board, PrivateNames};
use domain::compose::BlockKey;
use domain::document::TextBlock;
use domain::paper::HouseStyle;
use domain::problem::Code;
use domain::{Day, Problem, Problems, TimeStyle, text};
use serde::{Deserialize, Serialize};

use super::{ReadHouseStyle, WriteHouseStyle};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::papers::{Written, chosen, failed, write_whole, written};
use crate::table::Run;

/// What the file says it is.
const FORM: &str = "beiratsmappe-hausstil-1";
/// No house style is larger.
const LARGEST: u64 = 1 << 20;

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct StyleFile {
    form: String,
    house_style: HouseStyle,
    time_style: TimeStyle,
    private_names: PrivateNames,
    keep_notice: bool,
    municipality_kind: String,
    municipality: String,
    authority: String,
    unit: String,
    office_street: String,
    office_town: String,
    office_contact: String,
    office_phone: String,
    office_email: String,
    product: String,
    budget_part: String,
    account: String,
    cost_centre: String,
    gender_text: String,
    climate_text: String,
    request_text: String,
    blocks: Vec<StyleBlock>,
}

#[derive(Debug, Serialize, Deserialize)]
struct StyleBlock {
    key: String,
    from_day: Option<Day>,
    text: String,
}

impl Run for WriteHouseStyle {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let path = chosen(self.path)?;
        let today = desk.today();
        let file = desk.read(|reader| {
            let board = reader.board_on(self.board, today)?;
            Ok(StyleFile::of(board, reader.text_blocks(self.board)?))
        })?;
        let bytes = serde_json::to_vec_pretty(&file)
            .map_err(|_| Problem::new(Code::Internal).fact("grund", "Hausstil"))?;
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

impl Run for ReadHouseStyle {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let path = chosen(self.path)?;
        let unreadable = || {
            let file = path.file_name().unwrap_or(path.as_os_str()).display().to_string();
            Problem::new(Code::HouseStyleUnreadable).fact("datei", file)
        };
        let size = fs::metadata(&path).map_err(|error| failed(&path, &error))?.len();
        if size > LARGEST {
            return Err(unreadable().into());
        }
        let bytes = fs::read(&path).map_err(|error| failed(&path, &error))?;
        let file: StyleFile = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
        if file.form != FORM {
            return Err(unreadable().into());
        }
        let blocks = file.blocks_read().ok_or_else(unreadable)?;
        desk.act(deed("read_house_style"), |tx| {
            tx.expect_version::<Board>(self.board, self.version)?;
            let mut board: Board = tx.get(self.board)?;
            file.lay_over(&mut board).map_err(|_| unreadable())?;
            tx.put(&mut board)?;
            for old in tx.read().text_blocks(self.board)? {
                tx.remove::<TextBlock>(old.id)?;
            }
            for (key, block) in blocks {
                tx.put(&mut TextBlock {
                    id: 0,
                    board: self.board,
                    key: key.code().to_owned(),
                    from_day: block.from_day,
                    text: block.text,
                })?;
            }
            tx.relabel(format!("Hausstil für {} übernommen", board.district));
            Ok(self.board)
        })
    }
}

impl StyleFile {
    fn of(board: Board, blocks: Vec<TextBlock>) -> Self {
        let block = |one: TextBlock| StyleBlock { key: one.key, from_day: one.from_day, text: one.text };
        Self {
            form: FORM.to_owned(),
            house_style: board.house_style,
            time_style: board.time_style,
            private_names: board.private_names,
            keep_notice: board.keep_notice,
            municipality_kind: board.municipality_kind,
            municipality: board.municipality,
            authority: board.authority,
            unit: board.unit,
            office_street: board.office_street,
            office_town: board.office_town,
            office_contact: board.office_contact,
            office_phone: board.office_phone,
            office_email: board.office_email,
            product: board.product,
            budget_part: board.budget_part,
            account: board.account,
            cost_centre: board.cost_centre,
            gender_text: board.gender_text,
            climate_text: board.climate_text,
            request_text: board.request_text,
            blocks: blocks.into_iter().map(block).collect(),
        }
    }

    /// The blocks, each with its key; `None` where one does not read or stands twice.
    fn blocks_read(&self) -> Option<Vec<(BlockKey, StyleBlock)>> {
        let mut read: Vec<(BlockKey, StyleBlock)> = Vec::new();
        for block in &self.blocks {
            let key = BlockKey::from_code(&block.key)?;
            let words = text::prose(&block.text).ok()?;
            key.check(&words).ok().filter(|()| !(key.is_needed() && words.is_empty()))?;
            if read.iter().any(|(other, there)| *other == key && there.from_day == block.from_day) {
                return None;
            }
            read.push((key, StyleBlock { key: block.key.clone(), from_day: block.from_day, text: words }));
        }
        Some(read)
    }

    fn lay_over(self, board: &mut Board) -> Result<(), Problem> {
        board.municipality = text::needed(&self.municipality, "Die Gemeinde")?;
        board.product = text::needed(&self.product, "Das Produkt")?;
        board.budget_part = text::needed(&self.budget_part, "Der Teilhaushalt")?;
        for (target, given) in [
            (&mut board.municipality_kind, &self.municipality_kind),
            (&mut board.authority, &self.authority),
            (&mut board.unit, &self.unit),
            (&mut board.office_street, &self.office_street),
            (&mut board.office_town, &self.office_town),
            (&mut board.office_contact, &self.office_contact),
            (&mut board.office_phone, &self.office_phone),
            (&mut board.office_email, &self.office_email),
            (&mut board.account, &self.account),
            (&mut board.cost_centre, &self.cost_centre),
        ] {
            *target = text::line(given)?;
        }
        for (target, given) in [
            (&mut board.gender_text, &self.gender_text),
            (&mut board.climate_text, &self.climate_text),
            (&mut board.request_text, &self.request_text),
        ] {
            *target = text::prose(given)?;
        }
        board.house_style = self.house_style;
        board.time_style = self.time_style;
        board.private_names = self.private_names;
        board.keep_notice = self.keep_notice;
        Ok(())
    }
}
