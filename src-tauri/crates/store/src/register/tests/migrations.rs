use std::fs;

use domain::board::Board;
use domain::problem::{Code, Problem};

use crate::digest::sha256_hex;
use crate::migration::{self, Migration};
use crate::testing::*;
use crate::{Access, Register};

fn next(sql: &'static str, sha256: &'static str) -> Vec<Migration> {
    let mut all = migration::ALL.to_vec();
    let version = migration::newest(&all) + 1;
    all.push(Migration { version, sql, sha256 });
    all
}

fn open(office: &mut Office, migrations: &[Migration]) -> Result<Register, Problem> {
    let path = office.path.clone();
    office.now(|around| Register::open_with(&path, Access::Write, &seat(), around, migrations))
}

fn copies(office: &Office) -> Vec<String> {
    let names = fs::read_dir(office.folder.path()).unwrap();
    names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("vor-umstellung"))
        .collect()
}

/// Who changes a released migration breaks every register that has it: write a new one instead.
#[test]
fn migrations_are_pinned() {
    for (version, migration) in (1i64..).zip(migration::ALL) {
        assert_eq!(migration.version, version);
        assert_eq!(sha256_hex(migration.sql.as_bytes()), migration.sha256, "migration {version}");
    }
}

const RENAME: &str = "ALTER TABLE setting RENAME COLUMN value TO content;";
const RENAME_SHA256: &str = "cf1f6d4b4a4ab93c6e8cd3b6ee2b6fda01a5f2ef1cbb3e1e6ea0e6d2b3a0ad3c";

#[test]
fn an_older_register_is_copied_and_brought_up_to_date() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    register.close().unwrap();
    let hash: &'static str = sha256_hex(RENAME.as_bytes()).leak();
    let migrations = next(RENAME, hash);
    let register = open(&mut office, &migrations).unwrap();
    assert_eq!(register.read(|r| r.all::<Board>()).unwrap().len(), 1);
    register.conn.prepare("SELECT content FROM setting").unwrap();
    register.close().unwrap();
    assert_eq!(copies(&office), ["Linden-Limmer-vor-umstellung-2026-11-22T14-32-05.beirat"]);

    // The program from before knows it as newer, and the copy as its own.
    assert_eq!(office.try_open(Access::Write).err().unwrap().code, Code::RegisterNewer);
    office.path = office.folder.path().join(&copies(&office)[0]);
    assert_eq!(office.open().check().unwrap(), []);
}

#[test]
fn a_migration_that_fails_changes_nothing() {
    for sql in [
        "UPDATE board SET name = 'x'; INSERT INTO nowhere VALUES (1);",
        "UPDATE board SET name = 'x'; DELETE FROM board;",
    ] {
        let mut office = Office::new();
        let mut register = office.create();
        office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
        office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 1))).unwrap();
        register.close().unwrap();
        assert!(open(&mut office, &next(sql, RENAME_SHA256)).is_err());
        let register = office.open();
        assert_eq!(register.read(|r| r.get::<Board>(1)).unwrap().name, board().name);
        assert_eq!(register.check().unwrap(), []);
    }
}

/// A table that a later table refers to can be rebuilt without losing what refers to it.
#[test]
fn foreign_keys_rest_during_a_migration() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 1))).unwrap();
    register.close().unwrap();
    let sql = "CREATE TABLE kept AS SELECT * FROM board; DELETE FROM board;
        INSERT INTO board SELECT * FROM kept; DROP TABLE kept;";
    let hash: &'static str = sha256_hex(sql.as_bytes()).leak();
    let register = open(&mut office, &next(sql, hash)).unwrap();
    assert_eq!(register.read(|r| r.all::<domain::application::Application>()).unwrap().len(), 1);
    let on: bool = register.conn.query_row("PRAGMA foreign_keys", [], |row| row.get(0)).unwrap();
    assert!(on);
}

#[test]
fn nobody_migrates_what_another_copy_holds() {
    let mut office = Office::new();
    let holder = office.create();
    let refused = open(&mut office, &next(RENAME, RENAME_SHA256)).err().unwrap();
    assert_eq!(refused.code, Code::RegisterHeld);
    holder.close().unwrap();
    assert!(copies(&office).is_empty());
}
