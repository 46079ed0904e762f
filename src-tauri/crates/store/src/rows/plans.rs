//! What lists ask of SQLite: no table of more than a thousand rows is scanned, but for an index that covers
//! the question.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use domain::Day;
use domain::application::State;
use domain::association::AssociationKind;
use domain::pot::{Pot, PotSource};
use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::{AssociationFilter, AssociationSort, LineFilter, LineOrder};
use crate::testing::*;
use crate::{Reader, Register};

/// Tables that stay small: settings, boards, pots of a year, what a list of ids unfolds to, one row of constants, the
/// hundred acts that somebody did lately.
const SMALL: &[&str] =
    &["board", "setting", "saved_view", "json_each", "known", "derivation", "CONSTANT", "lately"];

/// The statements that `ask` runs.
fn asked(register: &mut Register, ask: impl FnOnce(Reader<'_>)) -> BTreeSet<String> {
    let asked = Arc::new(Mutex::new(BTreeSet::new()));
    let noted = asked.clone();
    let note = move |event: TraceEvent<'_>| {
        if let TraceEvent::Stmt(_, text) = event {
            noted.lock().unwrap().insert(text.to_owned());
        }
    };
    register.conn.trace_v2(TraceEventCodes::SQLITE_TRACE_STMT, Some(note)).unwrap();
    ask(Reader::new(&register.conn));
    register.conn.trace_v2(TraceEventCodes::empty(), None::<fn(TraceEvent<'_>)>).unwrap();
    asked.lock().unwrap().clone()
}

/// The lines of the plan that read a large table from its beginning to its end.
fn scans(register: &Register, text: &str) -> Vec<String> {
    let mut statement = register.conn.prepare(&format!("EXPLAIN QUERY PLAN {text}")).unwrap();
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let line: String = row.get(3).unwrap();
        let table = line.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next());
        if table.is_some_and(|t| !SMALL.contains(&t) && !t.starts_with('('))
            && !line.contains("COVERING INDEX")
        {
            found.push(line);
        }
    }
    found
}

fn pot(board: i64) -> Pot {
    Pot {
        id: 0,
        uid: "0191".into(),
        board,
        year: 2019,
        source: PotSource::Board,
        allocation: domain::Money::from_cents(900_000),
        release: 10_000,
        carried: domain::Money::default(),
        account: String::new(),
        remark: String::new(),
    }
}

fn filters() -> Vec<LineFilter> {
    let none = LineFilter::default();
    vec![
        none.clone(),
        LineFilter { board: Some(1), ..none.clone() },
        LineFilter { year: Some(2019), ..none.clone() },
        LineFilter { board: Some(1), year: Some(2019), ..none.clone() },
        LineFilter { board: Some(1), states: Some(vec![State::Received, State::Paid]), ..none.clone() },
        LineFilter { states: Some(vec![State::Received]), ..none.clone() },
        LineFilter { association: Some(1), ..none.clone() },
        LineFilter { kind: Some(domain::proposal::PositionKind::Prize), ..none.clone() },
        LineFilter { lip_field: Some(domain::application::LipField::Social), ..none.clone() },
        LineFilter { board: Some(1), proof_due: Day::new(2019, 1, 1), ..none.clone() },
        LineFilter { among: Some(vec![1, 2, 3]), ..none },
    ]
}

#[test]
fn no_list_scans_a_large_table() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 1))).unwrap();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut pot(1))).unwrap();
    let asked = asked(&mut register, |reader| {
        for filter in filters() {
            for order in [LineOrder::Number, LineOrder::Applicant, LineOrder::Amount, LineOrder::Received] {
                for descending in [false, true] {
                    reader.application_lines(&filter, order, descending, (0, 200)).unwrap();
                    reader.application_ids(&filter, order, descending).unwrap();
                }
            }
            reader.application_sums(&filter).unwrap();
        }
        reader.years(None).unwrap();
        reader.years(Some(1)).unwrap();
        reader.case(1).unwrap();
        let all = AssociationFilter::default();
        for filter in [
            all.clone(),
            AssociationFilter { kind: Some(AssociationKind::Person), ..all.clone() },
            AssociationFilter { warned: true, ..all.clone() },
            AssociationFilter { open_proofs: true, ..all.clone() },
            AssociationFilter { among: Some(vec![1]), ..all },
        ] {
            use AssociationSort::{Applications, Decided, LastYear, Name};
            for sort in [Name, Applications, Decided, LastYear] {
                reader.association_lines(&filter, sort, false, (0, 200)).unwrap();
            }
            reader.association_totals(&filter).unwrap();
        }
        reader.pots(1, Some(2019)).unwrap();
        reader.pot_years(None).unwrap();
        let day = Day::new(2019, 1, 1).unwrap();
        reader.follow_ups(1, day).unwrap();
        for pot in reader.pots(1, Some(2019)).unwrap() {
            reader.pot_balance(&pot).unwrap();
        }
        reader.effective_fundings(1).unwrap();
        reader.board_on(1, day).unwrap();
        // The start page, of one board and of all.
        for board in [0, 1] {
            reader.waiting(board, &[State::Received, State::Decided]).unwrap();
            reader.count_states(board, &[State::Received]).unwrap();
            reader.missing_papers(board, day).unwrap();
            reader.proofs_due(board, day).unwrap();
            reader.count_proofs_due(board, day).unwrap();
            reader.reclaims_due(board, day).unwrap();
            reader.open_sittings(board, day).unwrap();
            reader.proposals_without_number(board).unwrap();
        }
        reader.agenda_sum(1).unwrap();
        reader.next_sitting(1, day).unwrap();
        reader.last_touched("Frau Ahrens", &["application"], 6).unwrap();
    });
    assert!(asked.len() > 60, "{}", asked.len());
    let found: Vec<_> = asked
        .iter()
        .map(|text| (scans(&register, text), text))
        .filter(|(scans, _)| !scans.is_empty())
        .collect();
    assert!(found.is_empty(), "{} Abfragen: {found:#?}", found.len());
}

/// The test sees a scan where there is one.
#[test]
fn a_scan_is_seen() {
    let mut office = Office::new();
    let register = office.create();
    assert_eq!(scans(&register, "SELECT purpose FROM application WHERE purpose LIKE 'x%'").len(), 1);
    assert!(scans(&register, "SELECT purpose FROM application WHERE id = 1").is_empty());
}
