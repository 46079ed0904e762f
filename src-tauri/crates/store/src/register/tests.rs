mod broken;
mod migrations;

use domain::application::Application;
use domain::board::Board;
use domain::problem::{Code, Problem};

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
    first.ending = Some(domain::application::Ending::Withdrawn);
    let (changed, done) = office.act(&mut register, &ahrens(), |tx| tx.put(&mut first)).unwrap();
    assert!(changed && done.entry == Some(2));
    let (changed, done) = office.act(&mut register, &ahrens(), |tx| tx.put(&mut first)).unwrap();
    assert!(!changed && done.entry.is_none() && done.changed.is_empty());
    assert_eq!(register.read(|r| r.version::<Application>(1)).unwrap(), 2);
}

#[test]
fn numbers_of_rows_are_never_used_twice() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.act(&mut register, &ahrens(), |tx| tx.remove::<Board>(1)).unwrap();
    register.close().unwrap();
    let mut register = office.open();
    let mut second = board();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut second)).unwrap();
    assert_eq!(second.id, 2);
}

#[test]
fn a_failed_act_writes_nothing() {
    let mut office = Office::new();
    let mut register = office.create();
    let outcome = office.act(&mut register, &ahrens(), |tx| {
        tx.put(&mut board())?;
        Err::<(), _>(Problem::new(Code::Canceled))
    });
    assert_eq!(outcome.unwrap_err().code, Code::Canceled);
    assert!(register.read(|r| r.all::<Board>()).unwrap().is_empty());
    assert_eq!(register.read(|r| r.last_entry()).unwrap(), 0);
}

#[test]
fn what_breaks_a_rule_of_the_table_is_refused_by_name() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 4))).unwrap();
    let twice = crate::testing::application(1, 4);
    let mut twice = Application { uid: "other".into(), ..twice };
    let refused = office.act(&mut register, &ahrens(), |tx| tx.put(&mut twice)).unwrap_err();
    assert_eq!(refused.code, Code::RowTwice);
    let mut nothing = Application { amount: domain::Money::ZERO, ..application(1, 5) };
    let refused = office.act(&mut register, &ahrens(), |tx| tx.put(&mut nothing)).unwrap_err();
    assert_eq!(
        (refused.code, refused.facts["regel"].as_str()),
        (Code::RowAgainstRule, "application_has_amount")
    );
    let refused = office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(9, 5))).unwrap_err();
    assert_eq!(refused.code, Code::RowMissing);
    let mut gone = Application { id: 77, ..application(1, 5) };
    let refused = office.act(&mut register, &ahrens(), |tx| tx.put(&mut gone)).unwrap_err();
    assert_eq!(refused.code, Code::RowMissing);
    assert_eq!(register.read(|r| r.last_entry()).unwrap(), 2);
}

#[test]
fn a_batch_writes_all_its_acts_or_none() {
    let mut office = Office::new();
    let mut register = office.create();
    let outcome = office.now(|around| {
        register.batch(|batch| {
            batch.act(act("eins"), &ahrens(), around, |tx| tx.put(&mut board()))?;
            let refused = batch.act(act("zwei"), &ahrens(), around, |tx| {
                tx.put(&mut application(1, 1))?;
                tx.put(&mut application(1, 1))
            });
            assert_eq!(refused.unwrap_err().code, Code::RowTwice);
            batch.act(act("drei"), &ahrens(), around, |tx| tx.put(&mut application(1, 2)))
        })
    });
    let (_, done) = outcome.unwrap();
    assert_eq!((done.entry, done.label.as_str()), (Some(2), "drei"));
    let outcome = office.now(|around| {
        register.batch(|batch| {
            batch.act(act("vier"), &ahrens(), around, |tx| tx.put(&mut application(1, 3)))?;
            Err::<(), _>(Problem::new(Code::Canceled))
        })
    });
    assert_eq!(outcome.unwrap_err().code, Code::Canceled);
    assert_eq!(register.read(|r| r.all::<Application>()).unwrap().len(), 1);
    assert_eq!(register.check().unwrap(), []);
}

/// What a power cut leaves: the files as they are in the middle of an act.
#[test]
fn an_act_that_is_cut_off_leaves_nothing() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let after = Office::new();
    let (from, to) = (office.path.clone(), after.path.clone());
    office
        .act(&mut register, &ahrens(), |tx| {
            for running in 1..400 {
                let mut row = Application { reasoning: "lang ".repeat(2000), ..application(1, running) };
                tx.put(&mut row)?;
            }
            for ending in ["", "-wal"] {
                let copy = crate::lock::beside(&to, ending);
                std::fs::copy(crate::lock::beside(&from, ending), &copy).unwrap();
                assert!(std::fs::metadata(copy).unwrap().len() > 0);
            }
            Ok(())
        })
        .unwrap();
    let mut after = after;
    let survivor = after.open();
    assert_eq!(survivor.read(|r| r.all::<Board>()).unwrap().len(), 1);
    assert!(survivor.read(|r| r.all::<Application>()).unwrap().is_empty());
    assert_eq!(survivor.check().unwrap(), []);
}

#[test]
fn a_full_disk_is_said_and_leaves_nothing() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let pages: i64 = register.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    register.conn.query_row(&format!("PRAGMA max_page_count = {}", pages + 2), [], |_| Ok(())).unwrap();
    let mut row = Application { reasoning: "lang ".repeat(20_000), ..application(1, 1) };
    let full = office.act(&mut register, &ahrens(), |tx| tx.put(&mut row)).unwrap_err();
    assert_eq!(full.code, Code::DiskFull);
    assert_eq!(register.read(|r| r.last_entry()).unwrap(), 1);
    assert_eq!(register.check().unwrap(), []);
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
    let now = "2026-11-22T15:00:00+01:00[Europe/Berlin]".parse().unwrap();
    assert_eq!(second.put_draft("k", "v", &now).unwrap_err(), held);
    register.close().unwrap();
    drop(second);
    let mut third = office.open();
    office.act(&mut third, &brandt(), |tx| tx.remove::<Board>(1)).unwrap();
}

#[test]
fn opened_to_read_means_to_read() {
    let mut office = Office::new();
    office.create().close().unwrap();
    let mut register = office.try_open(Access::Read).unwrap();
    let refused = office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap_err();
    assert_eq!(refused.code, Code::RegisterReadOnly);
    assert!(register.conn.execute("DELETE FROM journal", []).is_err());
    // It does not keep others from writing.
    let mut writer = office.open();
    office.act(&mut writer, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    assert_eq!(register.read(|r| r.all::<Board>()).unwrap().len(), 1);
}

#[test]
fn drafts_outlive_a_crash_and_end_with_their_act() {
    let mut office = Office::new();
    let mut register = office.create();
    let now: jiff::Zoned = "2026-11-22T15:00:00+01:00[Europe/Berlin]".parse().unwrap();
    register.put_draft("application.new", "{\"number\": \"04\"", &now).unwrap();
    register.put_draft("application.new", "{\"number\": \"04/2019\"}", &now).unwrap();
    register.put_draft("sitting.1", "x", &now).unwrap();
    std::mem::forget(register);

    let mut after = Office::new();
    for ending in ["", "-wal"] {
        std::fs::copy(crate::lock::beside(&office.path, ending), crate::lock::beside(&after.path, ending))
            .unwrap();
    }
    let mut register = after.open();
    let draft = register.read(|r| r.draft("application.new")).unwrap().unwrap();
    assert_eq!(
        (draft.body.as_str(), draft.saved_at.as_str()),
        ("{\"number\": \"04/2019\"}", "2026-11-22T14:00:00Z")
    );
    let failed = after.act(&mut register, &ahrens(), |tx| {
        tx.clear_draft("application.new")?;
        Err::<(), _>(Problem::new(Code::Canceled))
    });
    assert!(failed.is_err());
    assert_eq!(register.read(|r| r.drafts()).unwrap().len(), 2);
    after
        .act(&mut register, &ahrens(), |tx| {
            tx.clear_draft("application.new")?;
            tx.put(&mut board())
        })
        .unwrap();
    register.clear_draft("sitting.1").unwrap();
    assert_eq!(register.read(|r| r.drafts()).unwrap(), []);
    assert_eq!(register.check().unwrap(), []);
}

#[test]
fn bytes_are_kept_by_their_hash() {
    let mut office = Office::new();
    let mut register = office.create();
    let put = |tx: &mut crate::Tx<'_, '_>| tx.put_bytes(b"%PDF-1.7").and_then(|_| tx.put_bytes(b"%PDF-1.7"));
    let (hash, _) = office.act(&mut register, &ahrens(), put).unwrap();
    assert_eq!(hash.len(), 64);
    assert_eq!(register.read(|r| r.bytes(&hash)).unwrap().unwrap(), b"%PDF-1.7");
    assert_eq!(register.read(|r| r.bytes("00")).unwrap(), None);
    register.conn.execute("UPDATE blob SET bytes = x'2550444600000000'", []).unwrap();
    let found = register.check().unwrap();
    assert_eq!((found.len(), found[0].code), (1, Code::BytesDiffer));
}

#[test]
fn a_clock_that_is_behind_is_told() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let behind = "2026-11-21T14:00:00+01:00[Europe/Berlin]".parse().unwrap();
    let warning = register.read(|r| r.clock_behind(&behind)).unwrap().unwrap();
    assert!(warning.sentence.contains("22.11.2026, 14:32 Uhr"), "{}", warning.sentence);
    let right = "2026-11-22T14:32:00+01:00[Europe/Berlin]".parse().unwrap();
    assert_eq!(register.read(|r| r.clock_behind(&right)).unwrap(), None);
}
