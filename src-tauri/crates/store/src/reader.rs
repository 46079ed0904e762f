use domain::problem::Problem;
use rusqlite::{Connection, OptionalExtension as _, Params};

use crate::image::row_from_sql;
use crate::noun::Noun;
use crate::trouble::sql;
use crate::tx::missing;

/// Reads rows from one consistent state of the register.
///
/// The SELECTs of a noun stand beside it under [`crate::rows`].
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    pub(crate) conn: &'c Connection,
}

impl<'c> Reader<'c> {
    pub(crate) fn new(conn: &'c Connection) -> Self {
        Self { conn }
    }

    /// The row, or a problem that names what is missing.
    pub fn get<N: Noun>(&self, id: i64) -> Result<N, Problem> {
        self.find(id)?.ok_or_else(|| missing(N::SHAPE))
    }

    /// The row, if there is one.
    pub fn find<N: Noun>(&self, id: i64) -> Result<Option<N>, Problem> {
        self.first("WHERE \"id\" = ?1", [id])
    }

    /// All rows of a noun, by id.
    pub fn all<N: Noun>(&self) -> Result<Vec<N>, Problem> {
        self.list("ORDER BY \"id\"", [])
    }

    /// Version of a row: the number of the last journal entry that touched it. Only ever grows,
    /// also over undo; 0 for a row that the journal does not know.
    pub fn version<N: Noun>(&self, id: i64) -> Result<i64, Problem> {
        self.version_of(N::SHAPE.noun, id)
    }

    /// As [`Reader::version`], by the name of the noun.
    pub fn version_of(&self, noun: &str, id: i64) -> Result<i64, Problem> {
        self.number(
            "SELECT ifnull(max(entry), 0) FROM journal_row WHERE noun = ?1 AND row_id = ?2",
            (noun, id),
        )
    }

    /// Rows by a condition that follows `SELECT … FROM noun`.
    pub(crate) fn list<N: Noun>(&self, rest: &str, params: impl Params) -> Result<Vec<N>, Problem> {
        let mut statement =
            self.conn.prepare_cached(&format!("{} {rest}", N::SHAPE.select())).map_err(sql)?;
        statement.query_map(params, row_from_sql::<N>).and_then(Iterator::collect).map_err(sql)
    }

    /// The first row by a condition.
    pub(crate) fn first<N: Noun>(&self, rest: &str, params: impl Params) -> Result<Option<N>, Problem> {
        let mut statement =
            self.conn.prepare_cached(&format!("{} {rest}", N::SHAPE.select())).map_err(sql)?;
        statement.query_row(params, row_from_sql::<N>).optional().map_err(sql)
    }

    /// One number.
    pub(crate) fn number(&self, text: &str, params: impl Params) -> Result<i64, Problem> {
        self.conn.prepare_cached(text).map_err(sql)?.query_row(params, |row| row.get(0)).map_err(sql)
    }
}
