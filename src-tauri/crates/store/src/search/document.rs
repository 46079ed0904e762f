use domain::application::Application;
use domain::association::Association;
use domain::board::{Board, Member};
use domain::number::{loose_key, read_loose_number};
use domain::problem::Problem;
use domain::proposal::Proposal;
use domain::sitting::Sitting;
use rusqlite::Connection;

use crate::reader::Reader;

/// What of a row can be found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Document {
    /// Its board; `None`: it belongs to all.
    pub board: Option<i64>,
    /// `4/2019`, however its board spells it; empty where it has none.
    pub number: String,
    /// What a list of hits calls it.
    pub title: String,
    /// What tells it from others of the same title.
    pub detail: String,
    /// What it is known by.
    pub names: Vec<String>,
    /// Everything else that is said of it.
    pub prose: Vec<String>,
}

/// A kind of row that can be found.
pub(crate) struct Kind {
    /// Its noun.
    pub noun: &'static str,
    /// Place of the kind in the ids of the index; the higher ones are looked through first.
    code: i64,
    read: fn(Reader<'_>, i64) -> Result<Option<Document>, Problem>,
}

/// Row numbers have room for a trillion.
const ROWS: i64 = 1 << 40;

impl Kind {
    /// Number of a row in the index.
    pub fn id(&self, row: i64) -> i64 {
        self.code * ROWS + row
    }

    /// First number above those of this kind.
    pub fn end(&self) -> i64 {
        (self.code + 1) * ROWS
    }
}

/// All kinds of rows that can be found.
pub(crate) const KINDS: &[Kind] = &[
    Kind { noun: "application", code: 1, read: application },
    Kind { noun: "proposal", code: 2, read: proposal },
    Kind { noun: "sitting", code: 3, read: sitting },
    Kind { noun: "member", code: 4, read: member },
    Kind { noun: "association", code: 5, read: association },
];

/// Nouns whose rows are found with the row that they belong to.
pub(crate) const PARTS: [&str; 6] = ["contact", "attachment", "case_note", "item", "guest", "position"];

/// The kind of a noun.
pub(super) fn kind(noun: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.noun == noun)
}

/// Kind and row of a number of the index.
pub(super) fn row(id: i64) -> Option<(&'static Kind, i64)> {
    KINDS.iter().find(|kind| kind.code == id / ROWS).map(|kind| (kind, id % ROWS))
}

/// What of a row can be found; `None`: there is no such row.
pub(super) fn of(conn: &Connection, kind: &Kind, row: i64) -> Result<Option<Document>, Problem> {
    (kind.read)(Reader::new(conn), row)
}

fn application(reader: Reader<'_>, id: i64) -> Result<Option<Document>, Problem> {
    let Some(a) = reader.find::<Application>(id)? else { return Ok(None) };
    let mut prose = vec![
        a.number.clone(),
        a.reasoning,
        a.withdrawn.unwrap_or_default(),
        a.description,
        a.aim,
        a.target_group,
        a.place,
        a.district_reference,
        a.other_city,
        a.publicity,
    ];
    prose.extend(reader.attachments(id)?.into_iter().map(|attachment| attachment.name));
    prose.extend(reader.notes(id)?.into_iter().map(|note| note.text));
    Ok(Some(Document {
        board: Some(a.board),
        number: loose_key(a.running, a.year),
        title: format!("{} {}", a.number, a.applicant),
        detail: a.purpose.clone(),
        names: vec![a.applicant, a.purpose],
        prose,
    }))
}

fn association(reader: Reader<'_>, id: i64) -> Result<Option<Document>, Problem> {
    let Some(a) = reader.find::<Association>(id)? else { return Ok(None) };
    let place = [a.postcode.as_str(), a.town.as_str()].join(" ");
    let told = [a.kind.label(), a.street.as_str(), place.trim()];
    let detail = told.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let mut prose = vec![
        a.legal_form,
        a.register_court,
        a.register_number,
        a.street,
        place,
        a.email,
        a.phone,
        a.website,
        a.account_holder,
        a.notes,
        a.warning,
    ];
    let mut names = vec![a.name.clone(), a.aliases];
    for contact in reader.contacts(id)? {
        names.push(contact.name);
        prose.extend([contact.function, contact.email, contact.phone]);
    }
    prose.extend(reader.attachments_of_association(id)?.into_iter().map(|attachment| attachment.name));
    prose.extend(reader.notes_of_association(id)?.into_iter().map(|note| note.text));
    Ok(Some(Document { title: a.name, detail, names, prose, ..Document::default() }))
}

fn member(reader: Reader<'_>, id: i64) -> Result<Option<Document>, Problem> {
    let Some(m) = reader.find::<Member>(id)? else { return Ok(None) };
    let board = board_name(reader, m.board)?;
    Ok(Some(Document {
        board: Some(m.board),
        title: format!("{}, {}", m.last_name, m.first_name),
        detail: if m.function.is_empty() { board } else { format!("{}, {board}", m.function) },
        names: vec![m.first_name, m.last_name],
        prose: vec![m.function, m.salutation, m.party],
        ..Document::default()
    }))
}

fn sitting(reader: Reader<'_>, id: i64) -> Result<Option<Document>, Problem> {
    let Some(s) = reader.find::<Sitting>(id)? else { return Ok(None) };
    let title = format!("{}. Sitzung am {}", s.ordinal, s.day);
    let mut prose = vec![s.place.clone(), s.minute_taker, s.correction];
    for item in reader.items(id)? {
        prose.extend([item.title, item.text]);
    }
    for guest in reader.guests(id)? {
        prose.extend([guest.name, guest.unit]);
    }
    Ok(Some(Document {
        board: Some(s.board),
        detail: format!("{}, {}", board_name(reader, s.board)?, s.place),
        names: vec![title.clone()],
        title,
        prose,
        ..Document::default()
    }))
}

fn proposal(reader: Reader<'_>, id: i64) -> Result<Option<Document>, Problem> {
    let Some(p) = reader.find::<Proposal>(id)? else { return Ok(None) };
    let number = p.number.clone().unwrap_or_default();
    let mut prose = vec![number.clone(), p.motion, p.reasoning];
    for position in reader.positions(id)? {
        prose.extend([position.recipient, position.purpose, position.reasoning]);
    }
    Ok(Some(Document {
        board: Some(p.board),
        number: read_loose_number(&number).filter(|n| n.is_whole).map(|n| n.key).unwrap_or_default(),
        title: if number.is_empty() { p.title.clone() } else { format!("{number} {}", p.title) },
        detail: p.day.map(|day| day.to_string()).unwrap_or_default(),
        names: vec![p.title],
        prose,
    }))
}

fn board_name(reader: Reader<'_>, id: i64) -> Result<String, Problem> {
    Ok(reader.find::<Board>(id)?.map(|board| board.name).unwrap_or_default())
}
