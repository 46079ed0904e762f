//! Tables of the model.

use super::Text;

/// Two tables side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TwoSided {
    pub left: Side,
    pub right: Side,
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Side {
    pub head: String,
    pub unit: &'static str,
    pub rows: Vec<SideRow>,
    pub sum: Option<SideRow>,
}

/// A row of one side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SideRow {
    pub label: String,
    pub amount: String,
    pub strong: bool,
}

/// A table of any length.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grid {
    pub columns: Vec<GridColumn>,
    pub rows: Vec<GridRow>,
    pub sums: Vec<GridRow>,
    pub look: Look,
}

impl Grid {
    /// Without the column of pages, where nobody turns them; `None` where it has none.
    pub fn without_pages(&self) -> Option<Self> {
        self.rows.iter().any(|row| row.page_of.is_some()).then(|| {
            let mut own = self.clone();
            own.columns.pop();
            for row in own.rows.iter_mut().chain(&mut own.sums) {
                row.cells.truncate(own.columns.len());
                row.page_of = None;
            }
            own
        })
    }
}

/// How close the rows of a table stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    pub air: Air,
    /// A line break in a cell begins a second line; the first is then SemiBold.
    pub stacked: bool,
}

/// Height of a row of one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Air {
    /// 5 mm.
    Dense,
    /// 6.25 mm.
    #[default]
    Usual,
    /// 7.5 mm.
    Roomy,
}

/// A column of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GridColumn {
    pub head: String,
    /// Figures stand on the right.
    pub right: bool,
    /// Share of the width; 0: as wide as its widest cell.
    pub weight: u16,
}

/// A row, a text for each column. In a sum the first text may reach over empty ones behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct GridRow {
    pub cells: Vec<String>,
    /// Sums so far, by column, for the head of the next page of a long table.
    pub carried: Vec<(usize, String)>,
    /// Columns whose cell is SemiBold.
    pub strong: Vec<usize>,
    /// The last cell takes the page of that application, counted from 0, once the pages are known.
    pub page_of: Option<usize>,
}

/// A list of people in two columns.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Roll {
    pub rows: Vec<RollRow>,
}

/// One person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RollRow {
    pub name: Text,
    pub absent: bool,
    pub detail: String,
}
