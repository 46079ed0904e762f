//! A printed list: facts -> model.

use domain::Money;
use domain::list::{Cell, Kind, List};
use domain::paper::ListFacts;

use crate::model::said;
use crate::model::{
    Document, Grid, GridColumn, GridRow, Head, Heading, Look, Node, Role, Section, Size, Text, Voice,
};

/// More columns than these want a sheet that lies across.
const UPRIGHT: usize = 5;

/// Arranges any list as a table: heads on each page, sums with the last rows.
pub fn list(facts: &ListFacts) -> Document {
    let list = &facts.list;
    let city = said(&[&facts.municipality_kind, &facts.municipality], " ");
    let printed = facts.printed.map(|day| format!("gedruckt am {day}")).unwrap_or_default();
    let mut about = vec![facts.board.clone()];
    about.extend(list.filter.iter().cloned());
    about.push(list.count());
    let about = said(&about.iter().map(String::as_str).collect::<Vec<_>>(), " · ");
    let heading = Heading {
        level: 1,
        size: Size::Title,
        over: None,
        text: Text::or_missing(Some(&list.title), "Titel"),
    };
    let mut nodes = vec![Node::Heading(heading), Node::paragraph(Role::Plain, Text::plain(&about))];
    if !list.rows.is_empty() {
        nodes.push(Node::Grid(grid(list)));
    }
    Document {
        title: said(&[&list.title, &facts.board], " – "),
        language: "de-DE",
        turned: list.columns.len() > UPRIGHT,
        voice: Voice::Usual,
        originals: Vec::new(),
        head: Head {
            wordmark: (facts.municipality_kind.clone(), facts.municipality.clone()),
            kind: None,
            sign: None,
            running: (said(&[&city, &list.title], " · "), facts.board.clone()),
            foot: said(&[&facts.unit, &printed], " · "),
            letter: None,
        },
        sections: vec![Section { name: None, nodes }],
        mark: None,
        open: Vec::new(),
        day: facts.printed,
    }
}

fn grid(list: &List) -> Grid {
    let columns = list.columns.iter().map(|column| GridColumn {
        head: column.head.clone(),
        right: matches!(column.kind, Kind::Amount | Kind::Count),
        weight: if column.kind == Kind::Text { column.weight } else { 0 },
    });
    let sums = list.sums.iter().map(|sum| {
        let mut cells: Vec<String> = sum.cells.iter().map(Cell::words).collect();
        if let Some(first) = cells.first_mut().filter(|first| first.is_empty()) {
            first.clone_from(&sum.label);
        }
        GridRow { cells, ..GridRow::default() }
    });
    Grid { columns: columns.collect(), rows: rows(list), sums: sums.collect(), look: Look::default() }
}

/// The rows, each with the sums up to it of the columns that are summed below.
fn rows(list: &List) -> Vec<GridRow> {
    let summed: Vec<usize> = (0..list.columns.len())
        .filter(|at| list.sums.iter().any(|sum| matches!(sum.cells.get(*at), Some(Cell::Amount(_)))))
        .collect();
    let mut so_far = vec![Money::ZERO; summed.len()];
    let row = |row: &Vec<Cell>| {
        for (at, sum) in summed.iter().zip(&mut so_far) {
            if let Some(Cell::Amount(amount)) = row.get(*at) {
                *sum = *sum + *amount;
            }
        }
        let carried = summed.iter().zip(&so_far).map(|(at, sum)| (*at, sum.to_string())).collect();
        GridRow { cells: row.iter().map(Cell::words).collect(), carried, ..GridRow::default() }
    };
    list.rows.iter().map(row).collect()
}
