//! The search index: finds rows by what people type, slips included.
//!
//! Derived, like the lines of the lists: written only as a consequence of rows put or removed, never
//! journalled, rebuilt at any time. [`document`] says what of a row can be found, [`index`] keeps it,
//! [`find`] looks words up and ranks the rows.

mod agree;
mod document;
mod find;
mod index;
mod rank;
mod terms;
mod vocabulary;

pub(crate) use agree::{differing, rebuild};
pub(crate) use document::{KINDS, PARTS};
pub(crate) use index::refresh;

/// From here on it is the word itself: no need to look for slips.
const CERTAIN: u16 = 950;

/// A row that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Noun of the row.
    pub noun: &'static str,
    /// Row number.
    pub id: i64,
    /// `04/2019 Banjul e.V.`
    pub title: String,
    /// What else tells it from others of the same title.
    pub detail: String,
    /// The words by which it was found, as they are written there.
    pub matched: Vec<String>,
    /// How well it fits, up to 1000.
    pub score: u16,
}

#[cfg(test)]
mod tests;
