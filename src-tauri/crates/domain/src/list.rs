//! A list as people take it away: the same columns, rows and sums for a spreadsheet and for paper.

use serde::{Deserialize, Serialize};

use crate::{Day, Money};

/// A list, ready to be written. Each row has a cell for each column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// What it lists, `Anträge`; also the name of its sheet and of its file.
    pub title: String,
    /// The filter in words, a part an entry: `Jahr 2026`, `Stand: empfohlen`.
    pub filter: Vec<String>,
    /// What one and what many rows are called: `Antrag`, `Anträge`.
    pub nouns: (String, String),
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The rows in order.
    pub rows: Vec<Vec<Cell>>,
    /// Lines below the rows.
    pub sums: Vec<Sum>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// What its cells hold.
    pub kind: Kind,
    /// Share of the width that texts get beside each other; figures take what they need.
    pub weight: u16,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Words, on the left.
    Text,
    /// Euro and cents, on the right.
    Amount,
    /// A day.
    Day,
    /// A whole number, on the right.
    Count,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Words.
    Text(String),
    /// An amount.
    Amount(Money),
    /// A day.
    Day(Day),
    /// A whole number.
    Count(i64),
    /// Nothing.
    Empty,
}

/// A line below the rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// `Summe`.
    pub label: String,
    /// A cell for each column; the label stands in the first ones, which are empty.
    pub cells: Vec<Cell>,
}

impl Column {
    /// Words; `weight` is their share of the width.
    pub fn text(head: &str, weight: u16) -> Self {
        Self { head: head.to_owned(), kind: Kind::Text, weight }
    }

    /// Figures of a kind, as wide as they are.
    pub fn of(kind: Kind, head: &str) -> Self {
        Self { head: head.to_owned(), kind, weight: 0 }
    }
}

impl Cell {
    /// Words; none is an empty cell.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// As people read it: `1.400,00 €`, `01.04.2019`, `12`.
    pub fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Amount(amount) => amount.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Count(count) => count.to_string(),
            Self::Empty => String::new(),
        }
    }
}

impl From<Option<Money>> for Cell {
    fn from(amount: Option<Money>) -> Self {
        amount.map_or(Self::Empty, Self::Amount)
    }
}

impl From<Option<Day>> for Cell {
    fn from(day: Option<Day>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl List {
    /// An empty list; `nouns` says what one and what many rows are called.
    pub fn new(title: &str, nouns: (&str, &str), columns: Vec<Column>) -> Self {
        Self {
            title: title.to_owned(),
            filter: Vec::new(),
            nouns: (nouns.0.to_owned(), nouns.1.to_owned()),
            columns,
            rows: Vec::new(),
            sums: Vec::new(),
        }
    }

    /// Adds the rows; a row that is too short or too long is made to fit the columns.
    #[must_use]
    pub fn with(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        let width = self.columns.len();
        self.rows.extend(rows.into_iter().map(|mut row| {
            row.resize(width, Cell::Empty);
            row
        }));
        self
    }

    /// Adds a line `Summe` below all columns of amounts. The figures are computed, never typed.
    #[must_use]
    pub fn summed(mut self) -> Self {
        let cell = |(at, column): (usize, &Column)| match column.kind {
            Kind::Amount => Cell::Amount(self.total(at)),
            Kind::Text | Kind::Day | Kind::Count => Cell::Empty,
        };
        let cells = self.columns.iter().enumerate().map(cell).collect();
        self.sums.push(Sum { label: "Summe".to_owned(), cells });
        self
    }

    /// Without the columns in which no row says anything.
    #[must_use]
    pub fn without_empty_columns(mut self) -> Self {
        if self.rows.is_empty() {
            return self;
        }
        let said = |at: &usize| self.rows.iter().any(|row| row.get(*at).is_some_and(|c| *c != Cell::Empty));
        let kept: Vec<usize> = (0..self.columns.len()).filter(said).collect();
        let pick = |cells: &[Cell]| kept.iter().filter_map(|at| cells.get(*at)).cloned().collect();
        for cells in self.rows.iter_mut().chain(self.sums.iter_mut().map(|sum| &mut sum.cells)) {
            *cells = pick(cells);
        }
        self.columns = kept.iter().filter_map(|at| self.columns.get(*at)).cloned().collect();
        self
    }

    /// Sum of all amounts of a column.
    pub fn total(&self, column: usize) -> Money {
        let amount = |row: &Vec<Cell>| match row.get(column) {
            Some(Cell::Amount(amount)) => *amount,
            _ => Money::ZERO,
        };
        self.rows.iter().map(amount).sum()
    }

    /// `1 Antrag`, `27 Anträge`.
    pub fn count(&self) -> String {
        let count = self.rows.len();
        let noun = if count == 1 { &self.nouns.0 } else { &self.nouns.1 };
        format!("{count}\u{a0}{noun}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(amounts: &[i64]) -> List {
        let columns = vec![
            Column::text("Nummer", 1),
            Column::of(Kind::Amount, "beantragt"),
            Column::of(Kind::Count, "Gäste"),
        ];
        let row = |cents: &i64| vec![Cell::text("01/2026"), Cell::Amount(Money::from_cents(*cents))];
        List::new("Anträge", ("Antrag", "Anträge"), columns).with(amounts.iter().map(row))
    }

    #[test]
    fn sums_are_computed_and_rows_fit_their_columns() {
        let list = list(&[140_000, 79_901]).summed();
        assert_eq!(list.rows[0].len(), 3);
        assert_eq!(
            list.sums,
            [Sum {
                label: "Summe".into(),
                cells: vec![Cell::Empty, Cell::Amount(Money::from_cents(219_901)), Cell::Empty],
            }]
        );
        assert_eq!(list.total(0), Money::ZERO);
    }

    #[test]
    fn columns_that_say_nothing_can_go() {
        let list = list(&[5]).summed().without_empty_columns();
        assert_eq!(list.columns.iter().map(|c| c.head.as_str()).collect::<Vec<_>>(), ["Nummer", "beantragt"]);
        assert_eq!(list.rows, [[Cell::text("01/2026"), Cell::Amount(Money::from_cents(5))]]);
        assert_eq!(list.sums[0].cells, [Cell::Empty, Cell::Amount(Money::from_cents(5))]);
    }

    #[test]
    fn counts_in_words() {
        assert_eq!(list(&[]).count(), "0\u{a0}Anträge");
        assert_eq!(list(&[1]).count(), "1\u{a0}Antrag");
        assert_eq!(list(&[1, 2]).count(), "2\u{a0}Anträge");
    }

    #[test]
    fn cells_in_words() {
        let cells = [
            Cell::text("Banjul e.V."),
            Cell::Amount(Money::from_cents(140_000)),
            Day::new(2019, 4, 1).into(),
            Cell::Count(12),
            Cell::text(""),
        ];
        let words: Vec<String> = cells.iter().map(Cell::words).collect();
        assert_eq!(words, ["Banjul e.V.", "1.400,00\u{a0}€", "01.04.2019", "12", ""]);
    }
}
