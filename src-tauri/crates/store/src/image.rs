//! The image of a row: its columns as values, for the journal and for SQL alike.

mod field;

use std::collections::BTreeMap;

use domain::problem::{Code, Problem};
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, Value, ValueRef};
use serde::{Deserialize, Serialize};

use crate::noun::{Kind, Noun, Shape};

pub(crate) use field::row_from_sql;

/// One value of a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// Absent.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A whole number; amounts in cents.
    Int(i64),
    /// Text.
    Text(String),
}

/// Columns by name. Serialises with the names in order, so the same facts give the same bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Image(pub BTreeMap<String, Cell>);

impl Image {
    /// The image of a row, without its id.
    pub(crate) fn of<N: Noun>(row: &N) -> Result<Self, Problem> {
        let wrong = |reason: String| Problem::new(Code::Internal).fact("grund", reason);
        let value = serde_json::to_value(row).map_err(|e| wrong(e.to_string()))?;
        let serde_json::Value::Object(mut fields) = value else {
            return Err(wrong(format!("{}: keine Felder", N::SHAPE.noun)));
        };
        let mut image = BTreeMap::new();
        for column in N::SHAPE.columns {
            let cell = fields.remove(column.name).and_then(cell_of_json);
            let cell = cell.ok_or_else(|| wrong(format!("{}.{}", N::SHAPE.noun, column.name)))?;
            image.insert(column.name.to_owned(), cell);
        }
        fields.remove("id");
        match fields.keys().next() {
            Some(stray) => Err(wrong(format!("{}.{stray}", N::SHAPE.noun))),
            None => Ok(Self(image)),
        }
    }

    /// Reads the columns of `shape` that follow the id in `row`.
    pub(crate) fn from_sql(shape: &Shape, row: &Row<'_>) -> rusqlite::Result<Self> {
        let mut image = BTreeMap::new();
        for (at, column) in shape.columns.iter().enumerate() {
            image.insert(column.name.to_owned(), cell_of_sql(column.kind, row, at + 1)?);
        }
        Ok(Self(image))
    }

    /// What differs: the columns as they are here, and as they are in `after`.
    pub(crate) fn difference(&self, after: &Self) -> (Self, Self) {
        let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
        for (name, value) in &after.0 {
            let before = self.0.get(name).unwrap_or(&Cell::Null);
            if before != value {
                old.insert(name.clone(), before.clone());
                new.insert(name.clone(), value.clone());
            }
        }
        (Self(old), Self(new))
    }

    /// Does every column of `part` have the same value here?
    pub(crate) fn holds(&self, part: &Self) -> bool {
        part.0.iter().all(|(name, value)| self.0.get(name) == Some(value))
    }

    pub(crate) fn to_json(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|e| Problem::new(Code::Internal).fact("grund", e))
    }

    pub(crate) fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

fn cell_of_json(value: serde_json::Value) -> Option<Cell> {
    Some(match value {
        serde_json::Value::Null => Cell::Null,
        serde_json::Value::Bool(flag) => Cell::Flag(flag),
        serde_json::Value::Number(number) => Cell::Int(number.as_i64()?),
        serde_json::Value::String(text) => Cell::Text(text),
        serde_json::Value::Array(_) | serde_json::Value::Object(_) => return None,
    })
}

fn cell_of_sql(kind: Kind, row: &Row<'_>, at: usize) -> rusqlite::Result<Cell> {
    let cell: Cell = row.get(at)?;
    Ok(match (kind, cell) {
        (Kind::Flag, Cell::Int(number)) => Cell::Flag(number != 0),
        (_, cell) => cell,
    })
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Flag(flag) => ToSqlOutput::Owned(Value::Integer(i64::from(*flag))),
            Self::Int(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}

impl FromSql for Cell {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(Self::Null),
            ValueRef::Integer(number) => Ok(Self::Int(number)),
            ValueRef::Text(_) => value.as_str().map(|text| Self::Text(text.to_owned())),
            ValueRef::Real(_) | ValueRef::Blob(_) => Err(rusqlite::types::FromSqlError::InvalidType),
        }
    }
}
