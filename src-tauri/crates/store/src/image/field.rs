use rusqlite::Row;
use serde::Deserializer;
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{Error as _, IntoDeserializer, Visitor};

use super::{Cell, cell_of_sql};
use crate::noun::Noun;

/// A stored value on its way into a field of a row.
struct Field(Cell);

/// Builds a row from the id and the columns that follow it.
pub(crate) fn row_from_sql<N: Noun>(row: &Row<'_>) -> rusqlite::Result<N> {
    let mut fields: Vec<(&'static str, Field)> = Vec::with_capacity(N::SHAPE.columns.len() + 1);
    fields.push(("id", Field(row.get(0)?)));
    for (at, column) in N::SHAPE.columns.iter().enumerate() {
        fields.push((column.name, Field(cell_of_sql(column.kind, row, at + 1)?)));
    }
    N::deserialize(MapDeserializer::new(fields.into_iter())).map_err(|e: FieldError| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, e.into())
    })
}

/// Why a stored value does not fit its field.
#[derive(Debug)]
struct FieldError(String);

impl std::fmt::Display for FieldError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for FieldError {}

impl serde::de::Error for FieldError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

impl<'de> IntoDeserializer<'de, FieldError> for Field {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Field {
    type Error = FieldError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        match self.0 {
            Cell::Null => visitor.visit_unit(),
            Cell::Flag(flag) => visitor.visit_bool(flag),
            Cell::Int(number) => visitor.visit_i64(number),
            Cell::Text(text) => visitor.visit_string(text),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, FieldError> {
        match self.0 {
            Cell::Null => visitor.visit_none(),
            some => visitor.visit_some(Self(some)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, FieldError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, FieldError> {
        match self.0 {
            Cell::Text(text) => {
                StrDeserializer::<FieldError>::new(&text).deserialize_enum(name, variants, visitor)
            }
            _ => Err(FieldError::custom("no choice")),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
