use documents::list as set;
use domain::board::Board;
use domain::list::{Cell, Column, Kind, List};
use domain::paper::ListFacts;
use domain::{Day, Problems};
use store::Reader;

use super::places::{associations, pots};
use super::write::{chosen, file_name, lay_out, write_whole, written};
use super::{ListFormat, OpenList, WriteList, Written};
use crate::applications::{ListApplications, rows_of};
use crate::associations::ListAssociations;
use crate::desk::Desk;
use crate::pots::ListPots;
use crate::table::Run;

impl Run for WriteList {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let path = chosen(self.path)?;
        let (list, board) = asked(desk, &self.list, self.associations.as_ref(), self.pots)?;
        let bytes = file(desk, list, board, self.format)?;
        write_whole(&path, &bytes)?;
        Ok(written(&path, &bytes))
    }
}

impl Run for OpenList {
    fn run(self, desk: &mut Desk) -> Result<Written, Problems> {
        let (list, board) = asked(desk, &self.list, self.associations.as_ref(), self.pots)?;
        let name = list.title.clone();
        let bytes = file(desk, list, board, ListFormat::Pdf)?;
        let path = lay_out(desk, &file_name(&name, "pdf"), &bytes)?;
        Ok(written(&path, &bytes))
    }
}

/// The list that is asked for, and the board that heads it; 0 stands for all boards.
fn asked(
    desk: &mut Desk,
    list: &ListApplications,
    among: Option<&ListAssociations>,
    money: Option<ListPots>,
) -> Result<(List, i64), Problems> {
    if let Some(filter) = among {
        return Ok((associations(desk, filter)?, 0));
    }
    match money {
        Some(filter) => {
            let board = filter.board;
            Ok((pots(desk, filter)?, board))
        }
        None => Ok((applications(desk, list)?, list.board)),
    }
}

/// Any list in any form. `board` heads the printed one; 0 stands for all boards.
pub(crate) fn file(desk: &mut Desk, list: List, board: i64, format: ListFormat) -> Result<Vec<u8>, Problems> {
    let today = desk.today();
    match format {
        ListFormat::Csv => Ok(exchange::csv(&list)?),
        ListFormat::Xlsx => Ok(exchange::xlsx(&list, today)?),
        ListFormat::Pdf => {
            let facts = desk.read(|reader| facts(reader, list, board, today))?;
            Ok(set(&facts).pdf(desk.fonts()?)?.bytes)
        }
    }
}

fn facts(reader: Reader<'_>, list: List, board: i64, today: Day) -> Result<ListFacts, Problems> {
    let boards = reader.all::<Board>()?;
    let own = boards.iter().find(|one| one.id == board);
    let city = own.or(boards.first());
    let said = |text: Option<&String>| text.cloned().unwrap_or_default();
    Ok(ListFacts {
        municipality_kind: said(city.map(|board| &board.municipality_kind)),
        municipality: said(city.map(|board| &board.municipality)),
        unit: said(own.map(|board| &board.unit)),
        board: said(own.map(|board| &board.name)),
        // Paper is narrow: a column that says nothing is left out there.
        list: list.without_empty_columns(),
        printed: Some(today),
    })
}

/// The whole list of applications behind a filter, in its order.
fn applications(desk: &mut Desk, filter: &ListApplications) -> Result<List, Problems> {
    let found = rows_of(desk, filter)?;
    let boards = desk.read(|reader| Ok(reader.all::<Board>()?))?;
    let columns = vec![
        Column::text("Nummer", 0),
        Column::text("Beirat", 3),
        Column::text("Antragsteller", 4),
        Column::text("Verwendungszweck", 5),
        Column::of(Kind::Day, "Eingang"),
        Column::text("Stand", 3),
        Column::of(Kind::Amount, "beantragt"),
        Column::of(Kind::Amount, "empfohlen"),
        Column::of(Kind::Amount, "beschlossen"),
        Column::of(Kind::Amount, "ausgezahlt"),
        Column::of(Kind::Day, "Nachweis bis"),
    ];
    let district = |id: i64| {
        // Of one board everybody knows the name.
        let board = boards.iter().find(|board| filter.board == 0 && board.id == id);
        Cell::text(board.map(|board| board.district.clone()).unwrap_or_default())
    };
    let rows = found.rows.iter().map(|row| {
        vec![
            Cell::text(&row.number),
            district(row.board),
            Cell::text(&row.applicant),
            Cell::text(&row.purpose),
            Cell::Day(row.received),
            Cell::text(&row.state_label),
            Cell::Amount(row.amounts.requested),
            row.amounts.recommended.into(),
            row.amounts.decided.into(),
            row.amounts.paid.into(),
            row.proof_due.into(),
        ]
    });
    let mut list = List::new("Anträge", ("Antrag", "Anträge"), columns).with(rows).summed();
    list.filter = desk.read(|reader| words(reader, filter))?;
    Ok(list)
}

/// The filter as people say it.
fn words(reader: Reader<'_>, filter: &ListApplications) -> Result<Vec<String>, Problems> {
    let mut words = Vec::new();
    if filter.board == 0 {
        words.push("alle Beiräte".to_owned());
    }
    words.extend(filter.year.map(|year| format!("Jahr {year}")));
    let states: Vec<&str> = filter.states.iter().flatten().map(|state| state.label()).collect();
    if !states.is_empty() {
        words.push(format!("Stand: {}", states.join(", ")));
    }
    if let Some(id) = filter.association {
        words
            .extend(reader.find::<domain::association::Association>(id)?.map(|association| association.name));
    }
    words.extend(filter.kind.map(|kind| kind.label().to_owned()));
    words.extend(filter.lip_field.map(|field| format!("Handlungsfeld {}", field.label())));
    if filter.proof_overdue.unwrap_or(false) {
        words.push("Verwendungsnachweis überfällig".to_owned());
    }
    let text = filter.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    words.extend(text.map(|text| format!("Suche „{text}“")));
    Ok(words)
}
