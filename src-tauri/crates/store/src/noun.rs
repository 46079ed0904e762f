use serde::Serialize;
use serde::de::DeserializeOwned;

/// A kind of row that the register keeps: a plain struct whose fields are the columns.
///
/// The struct has a field `id` and one field for each column, of the same name. Amounts serialise
/// as whole cents, days and times of day as text.
pub trait Noun: Serialize + DeserializeOwned {
    /// Table and columns.
    const SHAPE: &'static Shape;

    /// Row number; 0 before the first put.
    fn id(&self) -> i64;

    /// Sets the row number.
    fn set_id(&mut self, id: i64);
}

/// Table and columns of a noun.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    /// Name of the noun and of its table.
    pub noun: &'static str,
    /// What people call it, with its article: `der Antrag`.
    pub german: &'static str,
    /// All columns but `id`.
    pub columns: &'static [Column],
}

/// A column of a noun.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Name of the column and of the field.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a column holds. Every kind may be absent where the table allows NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number; amounts in cents.
    Int,
    /// Text; also days, times and choices.
    Text,
    /// Yes or no, stored as 1 or 0.
    Flag,
    /// The row number of another noun.
    Ref(&'static str),
}

impl Shape {
    /// `"uid", "board", …`
    pub(crate) fn column_list(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|c| format!("\"{}\"", c.name)).collect();
        quoted.join(", ")
    }

    /// `SELECT "id", … FROM "noun"`, to be followed by a condition.
    pub(crate) fn select(&self) -> String {
        format!("SELECT \"id\", {} FROM \"{}\"", self.column_list(), self.noun)
    }
}

/// States a noun: type, name, German name, columns with their kinds.
macro_rules! noun {
    ($type:ty, $noun:literal, $german:literal, { $($column:ident: $kind:expr),* $(,)? }) => {
        impl $crate::noun::Noun for $type {
            const SHAPE: &'static $crate::noun::Shape = &$crate::noun::Shape {
                noun: $noun,
                german: $german,
                columns: &[$($crate::noun::Column { name: stringify!($column), kind: $kind }),*],
            };

            fn id(&self) -> i64 {
                self.id
            }

            fn set_id(&mut self, id: i64) {
                self.id = id;
            }
        }
    };
}
pub(crate) use noun;
