use std::collections::BTreeSet;

use domain::problem::{Code, Problem};
use rusqlite::{Connection, OptionalExtension as _, ToSql, params_from_iter};

use crate::actor::Surroundings;
use crate::derive;
use crate::digest::sha256_hex;
use crate::image::Image;
use crate::noun::{Kind, Noun, Shape};
use crate::reader::Reader;
use crate::rows;
use crate::trouble::sql;

/// One row put or removed, in the order in which it happened.
pub(crate) struct Step {
    pub noun: &'static str,
    pub id: i64,
    /// The changed columns before; `None`: the row is new.
    pub before: Option<Image>,
    /// The changed columns after; `None`: the row is gone.
    pub after: Option<Image>,
}

/// A transaction in which rows are read, put and removed. Each change is journalled.
pub struct Tx<'t, 's> {
    conn: &'t Connection,
    around: &'t mut Surroundings<'s>,
    entry: i64,
    pub(crate) label: String,
    pub(crate) steps: Vec<Step>,
    /// How many of the steps the derived lines already follow.
    derived: usize,
    touched: BTreeSet<(&'static str, i64)>,
}

impl<'t, 's> Tx<'t, 's> {
    pub(crate) fn new(
        conn: &'t Connection,
        around: &'t mut Surroundings<'s>,
        entry: i64,
        label: String,
    ) -> Self {
        Self { conn, around, entry, label, steps: Vec::new(), derived: 0, touched: BTreeSet::new() }
    }

    /// Reads, also what this transaction has changed so far.
    pub fn read(&self) -> Reader<'t> {
        Reader::new(self.conn)
    }

    /// The row, or a problem that names what is missing.
    pub fn get<N: Noun>(&self, id: i64) -> Result<N, Problem> {
        self.read().get(id)
    }

    /// A new UUIDv7 for a row that will travel between registers.
    pub fn uid(&mut self) -> String {
        self.around.uid()
    }

    /// The moment of this act.
    pub fn now(&self) -> &jiff::Zoned {
        &self.around.now
    }

    /// What the journal and the undo toast call this act, where that is only known now. Names
    /// numbers of rows, not people: the label stays when a row is erased.
    pub fn relabel(&mut self, label: impl Into<String>) {
        self.label = label.into();
    }

    /// Inserts a row (`id` 0, which then gets its number) or updates it. A put that changes nothing
    /// leaves no trace; says whether anything changed.
    pub fn put<N: Noun>(&mut self, row: &mut N) -> Result<bool, Problem> {
        let image = Image::of(row)?;
        if row.id() != 0 {
            return self.update(N::SHAPE, row.id(), &image);
        }
        let id = self.insert(N::SHAPE, None, image)?;
        row.set_id(id);
        Ok(true)
    }

    /// Removes a row. Refuses where another row still points to it: children are removed first,
    /// each by its own call, so that the journal sees them.
    pub fn remove<N: Noun>(&mut self, id: i64) -> Result<(), Problem> {
        self.delete(N::SHAPE, id)
    }

    /// Refuses a write that rests on an older version of the row than the present one.
    pub fn expect_version<N: Noun>(&self, id: i64, version: i64) -> Result<(), Problem> {
        let noun = N::SHAPE.noun;
        let present =
            if self.touched.contains(&(noun, id)) { self.entry } else { self.read().version_of(noun, id)? };
        if present == version {
            return Ok(());
        }
        Err(Problem::new(Code::RowStale)
            .fact("gelesen", version)
            .fact("jetzt", present)
            .fact("art", noun)
            .fact("eintrag", id))
    }

    /// Clears a draft together with the act that saves what it held.
    pub fn clear_draft(&mut self, key: &str) -> Result<(), Problem> {
        self.conn
            .prepare_cached("DELETE FROM draft WHERE \"key\" = ?1")
            .map_err(sql)?
            .execute([key])
            .map_err(sql)?;
        Ok(())
    }

    /// Keeps bytes (an attachment, an issued document) and gives their SHA-256 in hexadecimal.
    /// Bytes are never changed and lie outside the journal.
    pub fn put_bytes(&mut self, bytes: &[u8]) -> Result<String, Problem> {
        let hash = sha256_hex(bytes);
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        self.conn
            .prepare_cached(
                "INSERT INTO blob (sha256, size, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )
            .map_err(sql)?
            .execute((&hash, size, bytes))
            .map_err(sql)?;
        Ok(hash)
    }

    /// Brings the derived lines in step with what this act has changed so far, for a rule that reads them
    /// within the act. Every act does so at its end.
    pub fn derive(&mut self) -> Result<(), Problem> {
        derive::refresh(self.conn, self.steps.get(self.derived..).unwrap_or_default())?;
        self.derived = self.steps.len();
        Ok(())
    }

    pub(crate) fn random(&mut self, buffer: &mut [u8]) {
        (self.around.random)(buffer);
    }

    pub(crate) fn image(&self, shape: &Shape, id: i64) -> Result<Option<Image>, Problem> {
        let text = format!("{} WHERE \"id\" = ?1", shape.select());
        let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
        statement.query_row([id], |row| Image::from_sql(shape, row)).optional().map_err(sql)
    }

    pub(crate) fn insert(
        &mut self,
        shape: &'static Shape,
        id: Option<i64>,
        image: Image,
    ) -> Result<i64, Problem> {
        let marks: Vec<String> = (2..shape.columns.len() + 2).map(|at| format!("?{at}")).collect();
        let text = format!(
            "INSERT INTO \"{}\" (\"id\", {}) VALUES (?1, {})",
            shape.noun,
            shape.column_list(),
            marks.join(", ")
        );
        let cells =
            shape.columns.iter().map(|c| image.0.get(c.name).unwrap_or(&crate::Cell::Null) as &dyn ToSql);
        let values = std::iter::once(&id as &dyn ToSql).chain(cells);
        self.conn.prepare_cached(&text).map_err(sql)?.execute(params_from_iter(values)).map_err(sql)?;
        let id = id.unwrap_or_else(|| self.conn.last_insert_rowid());
        self.note(Step { noun: shape.noun, id, before: None, after: Some(image) });
        Ok(id)
    }

    pub(crate) fn update(&mut self, shape: &'static Shape, id: i64, image: &Image) -> Result<bool, Problem> {
        let Some(present) = self.image(shape, id)? else { return Err(missing(shape)) };
        let (before, after) = present.difference(image);
        if after.0.is_empty() {
            return Ok(false);
        }
        let changed: Vec<String> =
            after.0.keys().enumerate().map(|(at, name)| format!("\"{name}\" = ?{}", at + 2)).collect();
        let text = format!("UPDATE \"{}\" SET {} WHERE \"id\" = ?1", shape.noun, changed.join(", "));
        let values =
            std::iter::once(&id as &dyn ToSql).chain(after.0.values().map(|cell| cell as &dyn ToSql));
        self.conn.prepare_cached(&text).map_err(sql)?.execute(params_from_iter(values)).map_err(sql)?;
        self.note(Step { noun: shape.noun, id, before: Some(before), after: Some(after) });
        Ok(true)
    }

    pub(crate) fn delete(&mut self, shape: &'static Shape, id: i64) -> Result<(), Problem> {
        let Some(present) = self.image(shape, id)? else { return Err(missing(shape)) };
        if let Some((user, _)) = self.user_of(shape, id)? {
            return Err(Problem::new(Code::RowInUse).fact("was", named(shape)).fact("wo", user.german));
        }
        let text = format!("DELETE FROM \"{}\" WHERE \"id\" = ?1", shape.noun);
        self.conn.prepare_cached(&text).map_err(sql)?.execute([id]).map_err(sql)?;
        self.note(Step { noun: shape.noun, id, before: Some(present), after: None });
        Ok(())
    }

    /// A row that points to this one.
    pub(crate) fn user_of(&self, shape: &Shape, id: i64) -> Result<Option<(&'static Shape, i64)>, Problem> {
        for other in rows::ALL {
            for column in other.columns.iter().filter(|c| c.kind == Kind::Ref(shape.noun)) {
                let text =
                    format!("SELECT \"id\" FROM \"{}\" WHERE \"{}\" = ?1 LIMIT 1", other.noun, column.name);
                let mut statement = self.conn.prepare_cached(&text).map_err(sql)?;
                if let Some(user) = statement.query_row([id], |row| row.get(0)).optional().map_err(sql)? {
                    return Ok(Some((other, user)));
                }
            }
        }
        Ok(None)
    }

    fn note(&mut self, step: Step) {
        self.touched.insert((step.noun, step.id));
        self.steps.push(step);
    }
}

pub(crate) fn missing(shape: &Shape) -> Problem {
    Problem::new(Code::RowMissing).fact("was", named(shape))
}

/// `Der Antrag`, at the beginning of a sentence.
fn named(shape: &Shape) -> String {
    let mut letters = shape.german.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
