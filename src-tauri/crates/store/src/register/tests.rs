use domain::application::Application;
use domain::board::Board;
use domain::problem::Code;

use crate::Access;
use crate::testing::*;

#[test]
fn what_is_put_is_read_again_after_a_restart() {
    let mut office = Office::new();
    let mut register = office.create();
    let mut board = board();
    let (mut first, done) = office
        .act(&mut register, &ahrens(), |tx| {
            tx.put(&mut board)?;
            let mut row = application(board.id, 4);
            tx.put(&mut row)?;
            Ok(row)
        })
        .unwrap();
    assert_eq!((board.id, first.id, done.entry), (1, 1, Some(1)));
    assert_eq!(done.changed.len(), 2);
    register.close().unwrap();

    let mut register = office.open();
    assert_eq!(register.read(|r| r.get::<Application>(1)).unwrap(), first);
    assert_eq!(register.read(|r| r.get::<Board>(1)).unwrap(), board);
    first.withdrawn = Some("zurückgezogen".into());
    let (changed, done) = office.act(&mut register, &ahrens(), |tx| tx.put(&mut first)).unwrap();
    assert!(changed && done.entry == Some(2));
    let (changed, done) = office.act(&mut register, &ahrens(), |tx| tx.put(&mut first)).unwrap();
    assert!(!changed && done.entry.is_none() && done.changed.is_empty());
    assert_eq!(register.read(|r| r.version::<Application>(1)).unwrap(), 2);
}

#[test]
fn a_failed_act_writes_nothing() {
    let mut office = Office::new();
    let mut register = office.create();
    let outcome = office.act(&mut register, &ahrens(), |tx| {
        tx.put(&mut board())?;
        Err::<(), _>(domain::Problem::new(Code::Canceled))
    });
    assert_eq!(outcome.unwrap_err().code, Code::Canceled);
    assert!(register.read(|r| r.all::<Board>()).unwrap().is_empty());
    assert_eq!(register.read(|r| r.number("SELECT count(*) FROM journal", [])).unwrap(), 0);
}

#[test]
fn a_second_copy_reads_and_is_told_who_writes() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let mut second = office.try_open(Access::Write).unwrap();
    let held = second.read_only().unwrap().clone();
    assert_eq!(held.code, Code::RegisterHeld);
    for word in ["Frau Ahrens", "PC-0815", "22.11.2026, 14:32 Uhr"] {
        assert!(held.sentence.contains(word), "{}", held.sentence);
    }
    assert_eq!(second.read(|r| r.all::<Board>()).unwrap().len(), 1);
    let refused = office.act(&mut second, &brandt(), |tx| tx.put(&mut board())).unwrap_err();
    assert_eq!(refused, held);
    register.close().unwrap();
    drop(second);
    let mut third = office.open();
    office.act(&mut third, &brandt(), |tx| tx.remove::<Board>(1)).unwrap();
}
