use std::collections::BTreeMap;

use domain::{Day, Money};
use store::{CaseChange, Cell, Image};

/// The rows of a case as they stood after each entry, so that a change of one column can be told with the others.
#[derive(Default)]
pub(super) struct Known(BTreeMap<(String, i64), Image>);

/// What an entry did to a row.
pub(super) struct Told<'c> {
    /// Noun of the row.
    pub noun: &'c str,
    /// The changed columns before; `None`: the row was new.
    pub before: Option<&'c Image>,
    /// The changed columns after; `None`: the row was removed.
    pub after: Option<&'c Image>,
    /// The whole row, after the entry or before it was removed.
    pub row: Image,
}

impl Known {
    /// Follows what an entry did to a row.
    pub fn follow<'c>(&mut self, found: &'c CaseChange) -> Told<'c> {
        let (before, after) = (found.change.before.as_ref(), found.change.after.as_ref());
        let row = self.0.entry((found.noun.clone(), found.id)).or_default();
        for (column, cell) in after.or(before).into_iter().flat_map(|image| &image.0) {
            row.0.insert(column.clone(), cell.clone());
        }
        Told { noun: &found.noun, before, after, row: row.clone() }
    }
}

impl Told<'_> {
    /// Was the row new?
    pub fn is_new(&self) -> bool {
        self.before.is_none() && self.after.is_some()
    }

    /// Was it removed?
    pub fn is_gone(&self) -> bool {
        self.after.is_none()
    }

    /// Was this column changed, or the row new?
    pub fn touches(&self, column: &str) -> bool {
        self.after.is_some_and(|after| after.0.contains_key(column))
    }

    /// A text of the row; empty where there is none.
    pub fn text(&self, column: &str) -> &str {
        text(&self.row, column)
    }

    /// A day of the row as people write it.
    pub fn day(&self, column: &str) -> Option<String> {
        day(self.row.0.get(column))
    }

    /// An amount of the row.
    pub fn amount(&self, column: &str) -> Option<Money> {
        match self.row.0.get(column) {
            Some(Cell::Int(cents)) => Some(Money::from_cents(*cents)),
            _ => None,
        }
    }

    /// A number of the row.
    pub fn number(&self, column: &str) -> i64 {
        match self.row.0.get(column) {
            Some(Cell::Int(number)) => *number,
            _ => 0,
        }
    }

    /// Is a flag of the row set?
    pub fn flag(&self, column: &str) -> bool {
        self.row.0.get(column) == Some(&Cell::Flag(true))
    }
}

/// A text of an image; empty where there is none.
pub(super) fn text<'i>(image: &'i Image, column: &str) -> &'i str {
    match image.0.get(column) {
        Some(Cell::Text(text)) => text,
        _ => "",
    }
}

/// A day as people write it.
pub(super) fn day(cell: Option<&Cell>) -> Option<String> {
    match cell {
        Some(Cell::Text(iso)) => {
            Some(iso.parse().map(|day| Day(day).to_string()).unwrap_or_else(|_| iso.clone()))
        }
        _ => None,
    }
}
