use std::collections::BTreeMap;

use domain::Money;
use domain::application::Application;
use domain::board::Board;
use domain::problem::{Code, Problem};
use proptest::prelude::*;

use super::tables;
use crate::rows::Setting;
use crate::testing::*;
use crate::{Actor, Register, Tx};

/// What one of two people may do, in any order.
#[derive(Clone, Debug)]
enum Step {
    AddBoard,
    AddApplication(usize),
    ChangeAmount(usize, i64),
    Withdraw(usize, bool),
    ChangeAndAdd(usize, i64),
    RemoveApplication(usize),
    RemoveBoard(usize),
    PutSetting(String),
    Undo,
    Redo,
    Reopen,
}

fn step() -> impl Strategy<Value = (bool, Step)> {
    let which = 0usize..5;
    let one = prop_oneof![
        1 => Just(Step::AddBoard),
        4 => which.clone().prop_map(Step::AddApplication),
        4 => (which.clone(), 1i64..4).prop_map(|(w, a)| Step::ChangeAmount(w, a)),
        2 => (which.clone(), any::<bool>()).prop_map(|(w, b)| Step::Withdraw(w, b)),
        2 => (which.clone(), 1i64..4).prop_map(|(w, a)| Step::ChangeAndAdd(w, a)),
        2 => which.clone().prop_map(Step::RemoveApplication),
        1 => which.prop_map(Step::RemoveBoard),
        1 => "[a-zä\"]{0,3}".prop_map(Step::PutSetting),
        4 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ];
    (any::<bool>(), one)
}

fn pick(ids: Vec<i64>, which: usize) -> Result<i64, Problem> {
    ids.get(which % ids.len().max(1)).copied().ok_or_else(|| Problem::new(Code::RowMissing))
}

fn boards(tx: &Tx<'_, '_>) -> Result<Vec<i64>, Problem> {
    Ok(tx.read().all::<Board>()?.iter().map(|b| b.id).collect())
}

fn applications(tx: &Tx<'_, '_>) -> Result<Vec<i64>, Problem> {
    Ok(tx.read().all::<Application>()?.iter().map(|a| a.id).collect())
}

fn change(tx: &mut Tx<'_, '_>, step: &Step, nth: i64) -> Result<(), Problem> {
    let change_amount = |tx: &mut Tx<'_, '_>, which: usize, amount: i64| {
        let mut row: Application = tx.get(pick(applications(tx)?, which)?)?;
        row.amount = Money::from_cents(amount);
        tx.put(&mut row).map(|_| ())
    };
    let add = |tx: &mut Tx<'_, '_>, which: usize| {
        let board = pick(boards(tx)?, which)?;
        tx.put(&mut application(board, nth)).map(|_| ())
    };
    match step {
        Step::AddBoard => {
            let mut row = Board { uid: format!("board-{nth}"), ..board() };
            tx.put(&mut row).map(|_| ())
        }
        Step::AddApplication(which) => add(tx, *which),
        Step::ChangeAmount(which, amount) => change_amount(tx, *which, *amount),
        Step::Withdraw(which, withdrawn) => {
            let mut row: Application = tx.get(pick(applications(tx)?, *which)?)?;
            row.withdrawn = withdrawn.then(|| "Grund".to_owned());
            row.ending = withdrawn.then_some(domain::application::Ending::Withdrawn);
            tx.put(&mut row).map(|_| ())
        }
        Step::ChangeAndAdd(which, amount) => {
            change_amount(tx, *which, *amount)?;
            change_amount(tx, *which, amount + 1)?;
            add(tx, *which)
        }
        Step::RemoveApplication(which) => tx.remove::<Application>(pick(applications(tx)?, *which)?),
        Step::RemoveBoard(which) => tx.remove::<Board>(pick(boards(tx)?, *which)?),
        Step::PutSetting(value) => {
            let found = tx.read().setting("farbe")?;
            let mut row = found.unwrap_or(Setting { id: 0, key: "farbe".into(), value: String::new() });
            row.value = value.clone();
            tx.put(&mut row).map(|_| ())
        }
        Step::Undo | Step::Redo | Step::Reopen => Ok(()),
    }
}

/// The acts that stand, with the entry by which each took effect: its own, or the last that did it again.
fn live(register: &Register) -> BTreeMap<i64, i64> {
    let text = "SELECT a.entry, ifnull((SELECT max(r.entry) FROM journal r WHERE r.target = a.entry
            AND r.kind = 'redo'), a.entry)
        FROM journal a WHERE a.kind = 'act' AND a.undone_by IS NULL";
    let mut statement = register.conn.prepare(text).unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
}

fn reopened(office: &mut Office, register: Register) -> Register {
    register.close().unwrap();
    office.open()
}

/// The person whose redo comes first in the order in which the acts had taken effect, if it was live before.
fn next_redo(register: &Register, people: &[Actor; 2], live_before: &BTreeMap<i64, i64>) -> Option<usize> {
    let candidate = |who: &Actor| register.read(|r| r.undo_state(who)).unwrap().redo.map(|redo| redo.entry);
    let candidates = people.iter().map(candidate).enumerate();
    candidates.filter_map(|(who, entry)| Some((*live_before.get(&entry?)?, who))).min().map(|(_, who)| who)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// Whatever two people did, with restarts between: undoing everything leaves the tables as they
    /// were, doing it all again leaves them as they had become, and the check finds nothing.
    #[test]
    fn undo_everything_and_redo_everything(steps in proptest::collection::vec(step(), 1..40)) {
        let people = [ahrens(), brandt()];
        let mut office = Office::new();
        let mut register = office.create();
        let empty = tables(&register);
        for (nth, (who, step)) in (1i64..).zip(&steps) {
            let who = &people[usize::from(*who)];
            // What is refused (no such row, still in use, nothing to undo …) must leave no trace.
            let before = tables(&register);
            let outcome = match step {
                Step::Undo => office.undo(&mut register, who).map(|_| ()),
                Step::Redo => office.redo(&mut register, who).map(|_| ()),
                Step::Reopen => { register = reopened(&mut office, register); Ok(()) }
                step => office.act(&mut register, who, |tx| change(tx, step, nth)).map(|_| ()),
            };
            if let Err(problem) = outcome {
                prop_assert!(problem.code != Code::StoreFailed && problem.code != Code::Internal, "{problem:?}");
                prop_assert_eq!(tables(&register), before);
            }
        }
        let full = tables(&register);
        let live_before = live(&register);
        register = reopened(&mut office, register);

        while people.iter().any(|who| office.undo(&mut register, who).is_ok()) {}
        prop_assert!(live(&register).is_empty());
        prop_assert_eq!(tables(&register), empty);
        prop_assert_eq!(register.check().unwrap(), []);
        register = reopened(&mut office, register);

        while let Some(who) = next_redo(&register, &people, &live_before) {
            office.redo(&mut register, &people[who]).unwrap();
        }
        prop_assert_eq!(live(&register).into_keys().collect::<Vec<_>>(), live_before.into_keys().collect::<Vec<_>>());
        prop_assert_eq!(tables(&register), full);
        prop_assert_eq!(register.check().unwrap(), []);
    }
}
