//! Associations and pots as lists that leave the program.

use domain::Problems;
use domain::list::{Cell, Column, Kind, List};

use crate::associations::{ListAssociations, all_rows};
use crate::desk::Desk;
use crate::pots::ListPots;
use crate::table::Run;

/// The whole list of associations behind a filter, in its order.
pub(super) fn associations(desk: &mut Desk, filter: &ListAssociations) -> Result<List, Problems> {
    let found = all_rows(desk, filter)?;
    let columns = vec![
        Column::text("Name", 5),
        Column::text("Art", 3),
        Column::text("Ort", 2),
        Column::of(Kind::Count, "Anträge"),
        Column::of(Kind::Amount, "beantragt"),
        Column::of(Kind::Amount, "beschlossen"),
        Column::of(Kind::Amount, "ausgezahlt"),
        Column::of(Kind::Count, "Nachweise offen"),
        Column::text("zuletzt", 0),
    ];
    let rows = found.rows.iter().map(|row| {
        vec![
            Cell::text(&row.name),
            Cell::text(&row.kind_label),
            Cell::text(&row.town),
            Cell::Count(row.applications),
            Cell::Amount(row.requested),
            Cell::Amount(row.decided),
            Cell::Amount(row.paid),
            Cell::Count(row.open_proofs),
            Cell::text(row.last_year.map(|year| year.to_string()).unwrap_or_default()),
        ]
    });
    let mut list = List::new("Vereine", ("Eintrag", "Einträge"), columns).with(rows).summed();
    list.filter.extend(filter.kind.map(|kind| kind.label().to_owned()));
    if filter.warned.unwrap_or(false) {
        list.filter.push("mit Hinweis".to_owned());
    }
    if filter.open_proofs.unwrap_or(false) {
        list.filter.push("Verwendungsnachweis offen".to_owned());
    }
    let text = filter.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
    list.filter.extend(text.map(|text| format!("Suche „{text}“")));
    Ok(list)
}

/// The pots of a year with their balances.
pub(super) fn pots(desk: &mut Desk, filter: ListPots) -> Result<List, Problems> {
    let is_all = filter.board == 0;
    let found = filter.run(desk)?;
    let mut columns = vec![Column::text("Topf", 4), Column::text("Beirat", 3)];
    let figures = [
        "Ansatz",
        "freigegeben",
        "Rest Vorjahr",
        "Rückfluss",
        "übertragen",
        "vorgemerkt",
        "gebunden",
        "ausgezahlt",
        "frei",
    ];
    columns.extend(figures.map(|head| Column::of(Kind::Amount, head)));
    let rows = found.rows.iter().map(|row| {
        let b = &row.balance;
        let district = if is_all { row.district.as_str() } else { "" };
        let amounts = [
            b.allocation,
            b.released,
            b.carried,
            b.returned,
            b.transferred,
            b.reserved,
            b.bound,
            b.spent,
            b.free,
        ];
        [Cell::text(&row.label), Cell::text(district)].into_iter().chain(amounts.map(Cell::Amount)).collect()
    });
    let mut list = List::new("Töpfe", ("Topf", "Töpfe"), columns).with(rows).summed();
    if is_all {
        list.filter.push("alle Beiräte".to_owned());
    }
    list.filter.push(format!("Haushaltsjahr {}", found.year));
    Ok(list)
}
