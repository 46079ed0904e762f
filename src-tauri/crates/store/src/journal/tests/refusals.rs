use domain::application::Application;
use domain::board::Board;
use domain::problem::Code;

use super::{some_history, tables, tampered};
use crate::testing::*;
use crate::{Act, Kind, Touched};

#[test]
fn undo_goes_back_step_by_step_and_over_a_restart() {
    let mut office = Office::new();
    let mut register = office.create();
    let empty = tables(&register);
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let with_board = tables(&register);
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 1))).unwrap();
    let full = tables(&register);
    register.close().unwrap();

    let mut register = office.open();
    let done = office.undo(&mut register, &ahrens()).unwrap();
    assert_eq!(done.changed, [Touched { noun: "application", id: 1 }]);
    assert_eq!((tables(&register), done.entry, done.label.as_str()), (with_board, Some(3), "Probe"));
    office.undo(&mut register, &ahrens()).unwrap();
    assert_eq!(tables(&register), empty);
    assert_eq!(office.undo(&mut register, &ahrens()).unwrap_err().code, Code::NothingToUndo);
    register.close().unwrap();

    let mut register = office.open();
    office.redo(&mut register, &ahrens()).unwrap();
    office.redo(&mut register, &ahrens()).unwrap();
    assert_eq!(tables(&register), full);
    assert_eq!(office.redo(&mut register, &ahrens()).unwrap_err().code, Code::NothingToRedo);
    // A row version only ever grows: put, undo, redo.
    assert_eq!(register.read(|r| r.version::<Application>(1)).unwrap(), 6);
    assert_eq!(register.check().unwrap(), []);
}

#[test]
fn a_new_act_ends_redo() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    let state = register.read(|r| r.undo_state(&ahrens())).unwrap();
    assert_eq!((state.undo, state.redo.unwrap().entry), (None, 1));
    // What others do ends nobody's redo.
    office
        .act(&mut register, &brandt(), |tx| {
            tx.put(&mut crate::rows::Setting { id: 0, key: "k".into(), value: "v".into() })
        })
        .unwrap();
    assert!(register.read(|r| r.undo_state(&ahrens())).unwrap().redo.is_some());
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    assert_eq!(register.read(|r| r.undo_state(&ahrens())).unwrap().redo, None);
    assert_eq!(office.redo(&mut register, &ahrens()).unwrap_err().code, Code::NothingToRedo);
}

#[test]
fn a_final_act_is_a_barrier() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let closing = Act { name: "close", label: "32. Sitzung geschlossen".into(), is_final: true };
    office
        .now(|around| register.act(closing, &ahrens(), around, |tx| tx.put(&mut application(1, 1))))
        .unwrap();
    let refused = office.undo(&mut register, &ahrens()).unwrap_err();
    assert_eq!(refused.code, Code::UndoFinal);
    assert!(refused.sentence.contains("32. Sitzung geschlossen"));
    assert_eq!(register.read(|r| r.undo_state(&ahrens())).unwrap().undo, None);
}

#[test]
fn a_later_act_on_the_same_row_stands_in_the_way_until_it_is_undone() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let renaming = Act { name: "rename", label: "Beirat umbenannt".into(), is_final: false };
    let rename = |tx: &mut crate::Tx<'_, '_>| {
        let mut row: Board = tx.get(1)?;
        row.name = "anders".into();
        tx.put(&mut row)
    };
    office.now(|around| register.act(renaming, &brandt(), around, rename)).unwrap();
    let before = tables(&register);
    let refused = office.undo(&mut register, &ahrens()).unwrap_err();
    assert_eq!((refused.code, tables(&register)), (Code::UndoTouched, before));
    assert!(refused.sentence.contains("Beirat umbenannt"), "{}", refused.sentence);
    office.undo(&mut register, &brandt()).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    // The row that Brandt's act changed is gone: it cannot be done again.
    assert_eq!(office.redo(&mut register, &brandt()).unwrap_err().code, Code::UndoTouched);
}

#[test]
fn a_row_that_others_need_stays() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let entering = Act { name: "enter", label: "Antrag 01/2019 eingetragen".into(), is_final: false };
    office
        .now(|around| register.act(entering, &brandt(), around, |tx| tx.put(&mut application(1, 1))))
        .unwrap();
    let refused = office.undo(&mut register, &ahrens()).unwrap_err();
    assert_eq!(refused.code, Code::UndoTouched);
    assert!(refused.sentence.contains("Antrag 01/2019 eingetragen"), "{}", refused.sentence);
    let refused = office.act(&mut register, &ahrens(), |tx| tx.remove::<Board>(1)).unwrap_err();
    assert_eq!(refused.code, Code::RowInUse);
    assert!(
        refused.sentence.starts_with("Der Beirat wird noch gebraucht: der Antrag."),
        "{}",
        refused.sentence
    );
}

/// Also where the row that pointed is gone by now: else Brandt could not undo its removal.
#[test]
fn a_row_that_others_needed_stays_while_their_acts_stand() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.act(&mut register, &brandt(), |tx| tx.put(&mut application(1, 1))).unwrap();
    let removing = Act { name: "remove", label: "Antrag 01/2019 entfernt".into(), is_final: false };
    office.now(|around| register.act(removing, &brandt(), around, |tx| tx.remove::<Application>(1))).unwrap();
    assert_eq!(office.undo(&mut register, &ahrens()).unwrap_err().code, Code::UndoTouched);
    office.undo(&mut register, &brandt()).unwrap();
    office.undo(&mut register, &brandt()).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    assert_eq!(tables(&register), "");
}

/// An act counts from when it last took effect: Brandt's was done again after Ahrens's.
#[test]
fn what_was_done_again_later_is_undone_first() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let rename = |name: &'static str| {
        move |tx: &mut crate::Tx<'_, '_>| {
            let mut row: Board = tx.get(1)?;
            row.name = name.into();
            tx.put(&mut row)
        }
    };
    office.act(&mut register, &brandt(), rename("Brandt")).unwrap();
    office.undo(&mut register, &brandt()).unwrap();
    office
        .act(&mut register, &ahrens(), |tx| {
            rename("Ahrens")(tx)?;
            rename(board().name.leak())(tx)?;
            tx.put(&mut application(1, 1))
        })
        .unwrap();
    office.redo(&mut register, &brandt()).unwrap();
    assert_eq!(office.undo(&mut register, &ahrens()).unwrap_err().code, Code::UndoTouched);
    office.undo(&mut register, &brandt()).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    office.undo(&mut register, &ahrens()).unwrap();
    assert_eq!(tables(&register), "");
}

#[test]
fn a_migration_is_a_barrier() {
    let mut office = Office::new();
    some_history(&mut office).close().unwrap();
    tampered(&office, "UPDATE journal SET schema = 0");
    let mut register = office.open();
    assert_eq!(office.undo(&mut register, &brandt()).unwrap_err().code, Code::UndoOtherSchema);
    assert_eq!(office.redo(&mut register, &ahrens()).unwrap_err().code, Code::UndoOtherSchema);
}

#[test]
fn a_stale_write_is_refused_with_both_versions() {
    let mut office = Office::new();
    let mut register = some_history(&mut office);
    let version = register.read(|r| r.version::<Application>(2)).unwrap();
    assert_eq!(version, 8);
    office.act(&mut register, &ahrens(), |tx| tx.expect_version::<Application>(2, 8)).unwrap();
    let stale =
        office.act(&mut register, &ahrens(), |tx| tx.expect_version::<Application>(2, 3)).unwrap_err();
    assert_eq!(
        (stale.code, stale.facts["gelesen"].as_str(), stale.facts["jetzt"].as_str()),
        (Code::RowStale, "3", "8")
    );
}

#[test]
fn the_history_of_a_row_shows_the_changed_columns() {
    let mut office = Office::new();
    let register = some_history(&mut office);
    let history = register.read(|r| r.history::<Application>(2)).unwrap();
    let told: Vec<_> = history.iter().map(|c| (c.entry, c.kind.as_str(), c.actor_name.as_str())).collect();
    let (a, b) = ("Frau Ahrens", "Herr Brandt");
    assert_eq!(told, [(3, "act", a), (6, "act", b), (7, "undo", b), (8, "redo", b)]);
    let change = &history[1];
    let columns: Vec<_> = change.after.as_ref().unwrap().0.keys().map(String::as_str).collect();
    assert_eq!(columns, ["amount", "ending", "withdrawn"]);
    assert_eq!(change.before.as_ref().unwrap().0["amount"], crate::Cell::Int(140_000));
    assert_eq!(change.at, "2026-11-22T13:32:05Z");
    assert_eq!(history[2].after, change.before);
    let since = register.read(|r| r.changes_since(8)).unwrap();
    assert_eq!(since, [Touched { noun: "application", id: 4 }]);
}

/// Undo asks by index, whatever the length of the journal.
#[test]
fn undo_never_scans_the_journal() {
    let mut office = Office::new();
    let register = some_history(&mut office);
    for text in
        [super::super::undo::NEWEST_LIVE, super::super::undo::LAST_UNDONE, super::super::undo::LATER_ACT]
    {
        let mut statement = register.conn.prepare(&format!("EXPLAIN QUERY PLAN {text}")).unwrap();
        let count = statement.parameter_count();
        let params = rusqlite::params_from_iter(std::iter::repeat_n(1, count));
        let plan: Vec<String> =
            statement.query_map(params, |row| row.get(3)).unwrap().map(Result::unwrap).collect();
        assert!(plan.iter().all(|step| !step.starts_with("SCAN")), "{text}: {plan:?}");
    }
}

#[test]
fn every_reference_names_a_noun() {
    let nouns: Vec<&str> = crate::rows::ALL.iter().map(|s| s.noun).collect();
    let mut references = 0;
    for column in crate::rows::ALL.iter().flat_map(|shape| shape.columns) {
        if let Kind::Ref(noun) = column.kind {
            assert!(nouns.contains(&noun), "{noun}");
            references += 1;
        }
    }
    assert!(references > 15);
}
