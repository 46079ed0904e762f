//! The house style as a file: letterhead, unit, contacts, text blocks. JSON, read with distrust.

use std::fs;

use domain::board::Board;
use domain::compose::BlockKey;
use domain::document::TextBlock;
use domain::paper::HouseStyle;
use domain::problem::Code;
use domain::records::BoardSetting;
use domain::{Day, Problem, Problems, TimeStyle, text};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::Tx;

use super::{ReadHouseStyle, WriteHouseStyle};
use crate::answers::Saved;
use crate::boards::keep_from;
use crate::desk::{Desk, deed};
use crate::papers::{Written, chosen, failed, write_whole, written};
use crate::table::Run;

/// What the file says it is.
const FORM: &str = "beiratsmappe-hausstil-1";
/// No house style is larger.
const LARGEST: u64 = 1 << 20;

/// The file. Older ones also say how private persons are named and where grants are booked: that is passed over.
#[derive(Debug)]
struct StyleFile {
    /// As of the day on which the file was written; in the file its fields stand beside the others.
    style: Style,
    rest: Rest,
}

#[derive(Debug, Serialize, Deserialize)]
struct Rest {
    form: String,
    /// All values of what has a value with a day of its own; older files have none.
    #[serde(default)]
    settings: Vec<StyleSetting>,
    blocks: Vec<StyleBlock>,
}

/// What of a board's settings is its house style; the names are those of [`Board`]. How private persons are named is
/// none of it: a foreign file must not open what this board keeps to itself. Nor is where grants are booked.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Style {
    house_style: HouseStyle,
    time_style: TimeStyle,
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
    gender_text: String,
    climate_text: String,
    request_text: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct StyleSetting {
    key: String,
    /// `None`: from the beginning.
    from_day: Option<Day>,
    value: Value,
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
        let failed = || Problem::new(Code::Internal).fact("grund", "Hausstil");
        let file = desk.read(|reader| {
            let always = fields(&Style::of(reader.get(self.board)?)).ok_or_else(failed)?;
            let style = Style::of(reader.board_on(self.board, today)?);
            let settings = dated(&always, reader.board_settings(self.board)?);
            let block = |one: TextBlock| StyleBlock { key: one.key, from_day: one.from_day, text: one.text };
            let blocks = reader.text_blocks(self.board)?.into_iter().map(block).collect();
            Ok(StyleFile { style, rest: Rest { form: FORM.to_owned(), settings, blocks } })
        })?;
        let bytes = file.bytes().ok_or_else(failed)?;
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

/// The dated values of the house style, each setting with the value from the beginning first.
fn dated(always: &Map<String, Value>, settings: Vec<BoardSetting>) -> Vec<StyleSetting> {
    let mut all: Vec<StyleSetting> = Vec::new();
    for setting in settings {
        let value = serde_json::from_str(&setting.value);
        let (Some(first), Ok(value)) = (always.get(&setting.key), value) else { continue };
        if all.iter().all(|one| one.key != setting.key) {
            all.push(StyleSetting { key: setting.key.clone(), from_day: None, value: first.clone() });
        }
        all.push(StyleSetting { key: setting.key, from_day: Some(setting.from_day), value });
    }
    all
}

impl Run for ReadHouseStyle {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let from = match &self.from {
            Some(typed) => Day::read(typed, today).map_err(|problem| problem.at("from"))?,
            None => today,
        };
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
        let file = StyleFile::read(&bytes).ok_or_else(unreadable)?;
        let styles = file.styles_from(from).ok_or_else(unreadable)?;
        let blocks = file.blocks_read(self.board).ok_or_else(unreadable)?;
        desk.act(deed("read_house_style"), |tx| {
            tx.expect_version::<Board>(self.board, self.version)?;
            let board: Board = tx.get(self.board)?;
            let keys = fields(&Style::of(board.clone())).ok_or_else(unreadable)?;
            // From the day on the file alone counts: a later value of the board's own would soon take it back unseen.
            for old in tx.read().board_settings(self.board)? {
                if old.from_day >= from && keys.contains_key(&old.key) {
                    tx.remove::<BoardSetting>(old.id)?;
                }
            }
            for (day, style) in styles {
                let before = tx.read().board_on(self.board, day)?;
                let mut after = before.clone();
                style.lay_over(&mut after).map_err(|_| unreadable())?;
                keep_from(tx, &before, &after, day)?;
            }
            keep_blocks(tx, self.board, &blocks, from)?;
            tx.relabel(format!("Hausstil für {} ab {from} übernommen", board.district));
            Ok(self.board)
        })
    }
}

/// The text blocks of the file from a day on; those of the board stay for the days before.
fn keep_blocks(tx: &mut Tx<'_, '_>, board: i64, file: &[TextBlock], from: Day) -> Result<(), Problem> {
    let (later, before): (Vec<_>, Vec<_>) =
        tx.read().text_blocks(board)?.into_iter().partition(|old| old.from_day >= Some(from));
    for old in later {
        tx.remove::<TextBlock>(old.id)?;
    }
    for key in BlockKey::ALL {
        // Where the file has no words of its own, the usual ones take the place of the board's.
        let text = key.text_on(file, from);
        if text != key.text_on(&before, from) {
            let key = key.code().to_owned();
            tx.put(&mut TextBlock { id: 0, board, key, from_day: Some(from), text })?;
        }
    }
    for block in file.iter().filter(|block| block.from_day > Some(from)) {
        tx.put(&mut block.clone())?;
    }
    Ok(())
}

impl StyleFile {
    fn read(bytes: &[u8]) -> Option<Self> {
        let style = serde_json::from_slice(bytes).ok()?;
        let rest: Rest = serde_json::from_slice(bytes).ok()?;
        (rest.form == FORM).then_some(Self { style, rest })
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        let mut all = fields(&self.style)?;
        all.extend(fields(&self.rest)?);
        serde_json::to_vec_pretty(&all).ok()
    }

    /// The style on a day and on each later one on which it changes; `None` where a value does not read.
    fn styles_from(&self, from: Day) -> Option<Vec<(Day, Style)>> {
        let mut days: Vec<Day> = self.rest.settings.iter().filter_map(|one| one.from_day).collect();
        days.retain(|day| *day > from);
        days.push(from);
        days.sort_unstable();
        days.dedup();
        days.into_iter().map(|day| Some((day, self.style_on(day)?))).collect()
    }

    fn style_on(&self, day: Day) -> Option<Style> {
        let mut fields = fields(&self.style)?;
        let mut settings: Vec<&StyleSetting> = self.rest.settings.iter().collect();
        settings.sort_by_key(|one| one.from_day);
        for setting in settings {
            let field = fields.get_mut(&setting.key)?;
            if setting.from_day <= Some(day) {
                *field = setting.value.clone();
            }
        }
        serde_json::from_value(Value::Object(fields)).ok()
    }

    /// The blocks as those of a board, not saved yet; `None` where one does not read or stands twice.
    fn blocks_read(&self, board: i64) -> Option<Vec<TextBlock>> {
        let mut read: Vec<TextBlock> = Vec::new();
        for block in &self.rest.blocks {
            let key = BlockKey::from_code(&block.key)?;
            let words = text::prose(&block.text).ok()?;
            key.check(&words).ok().filter(|()| !(key.is_needed() && words.is_empty()))?;
            if read.iter().any(|there| there.key == block.key && there.from_day == block.from_day) {
                return None;
            }
            let (key, from_day) = (block.key.clone(), block.from_day);
            read.push(TextBlock { id: 0, board, key, from_day, text: words });
        }
        Some(read)
    }
}

impl Style {
    fn of(board: Board) -> Self {
        Self {
            house_style: board.house_style,
            time_style: board.time_style,
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
            gender_text: board.gender_text,
            climate_text: board.climate_text,
            request_text: board.request_text,
        }
    }

    fn lay_over(self, board: &mut Board) -> Result<(), Problem> {
        board.municipality = text::needed(&self.municipality, "Die Gemeinde")?;
        for (target, given) in [
            (&mut board.municipality_kind, &self.municipality_kind),
            (&mut board.authority, &self.authority),
            (&mut board.unit, &self.unit),
            (&mut board.office_street, &self.office_street),
            (&mut board.office_town, &self.office_town),
            (&mut board.office_contact, &self.office_contact),
            (&mut board.office_phone, &self.office_phone),
            (&mut board.office_email, &self.office_email),
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
        board.keep_notice = self.keep_notice;
        Ok(())
    }
}

fn fields(one: &impl Serialize) -> Option<Map<String, Value>> {
    match serde_json::to_value(one) {
        Ok(Value::Object(fields)) => Some(fields),
        _ => None,
    }
}
