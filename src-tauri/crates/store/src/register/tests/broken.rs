use std::fs;
use std::path::Path;

use domain::problem::{Code, Problem};
use rusqlite::Connection;

use crate::testing::*;
use crate::{Access, Register};

fn refused(office: &mut Office) -> Problem {
    let before = fs::read(&office.path).ok();
    let problems = [Access::Write, Access::Read].map(|access| match office.try_open(access) {
        Ok(_) => panic!("opened"),
        Err(problem) => problem,
    });
    assert_eq!(problems[0], problems[1]);
    assert_eq!(fs::read(&office.path).ok(), before, "the file was changed");
    let [problem, _] = problems;
    problem
}

#[test]
fn no_file_no_folder_no_register() {
    let mut office = Office::new();
    assert_eq!(refused(&mut office).code, Code::RegisterMissing);
    assert!(!crate::lock::beside(&office.path, ".lock").exists());
    office.path = office.folder.path().join("fehlt").join("x.beirat");
    assert_eq!(refused(&mut office).code, Code::FolderMissing);
    let path = office.path.clone();
    let created = office.now(|around| Register::create(&path, &seat(), around)).err().unwrap();
    assert_eq!(created.code, Code::FolderMissing);
    office.path = office.folder.path().to_owned();
    assert_eq!(refused(&mut office).code, Code::RegisterForeign);
}

#[test]
fn files_that_are_no_register() {
    let mut office = Office::new();
    for (content, code) in [
        (b"".as_slice(), Code::RegisterDamaged),
        (&[0; 4096], Code::RegisterDamaged),
        (b"Betreff: Antrag", Code::RegisterForeign),
        (b"SQLite format 3\0", Code::RegisterDamaged),
        (&[0xff; 9000], Code::RegisterForeign),
    ] {
        fs::write(&office.path, content).unwrap();
        let problem = refused(&mut office);
        assert_eq!(problem.code, code);
        assert!(problem.sentence.contains("Linden-Limmer.beirat"), "{}", problem.sentence);
    }
    fs::remove_file(&office.path).unwrap();
    Connection::open(&office.path).unwrap().execute_batch("CREATE TABLE x (y)").unwrap();
    assert_eq!(refused(&mut office).code, Code::RegisterForeign);
}

#[test]
fn a_register_that_lost_its_end_or_its_middle() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    register.close().unwrap();
    let sound = fs::read(&office.path).unwrap();
    for cut in [100, 4096, sound.len() / 2, sound.len() - 4096] {
        fs::write(&office.path, &sound[..cut]).unwrap();
        assert_eq!(refused(&mut office).code, Code::RegisterDamaged, "{cut}");
    }
    let mut holed = sound.clone();
    holed[8192..12288].fill(0xaa);
    fs::write(&office.path, &holed).unwrap();
    assert_eq!(refused(&mut office).code, Code::RegisterDamaged);
}

#[test]
fn other_versions() {
    let mut office = Office::new();
    office.create().close().unwrap();
    let set = |path: &Path, text: &str| Connection::open(path).unwrap().execute_batch(text).unwrap();
    set(&office.path, "PRAGMA user_version = 99");
    let newer = refused(&mut office);
    assert_eq!((newer.code, newer.facts["stand"].as_str()), (Code::RegisterNewer, "99"));
    set(&office.path, "PRAGMA user_version = 0");
    assert_eq!(refused(&mut office).code, Code::RegisterTooOld);
    set(&office.path, "PRAGMA user_version = 1; UPDATE migration SET sha256 = 'anders'");
    assert_eq!(refused(&mut office).code, Code::MigrationDiffers);
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let mut office = Office::new();
    fs::write(&office.path, "Brief").unwrap();
    let path = office.path.clone();
    let problem = office.now(|around| Register::create(&path, &seat(), around)).err().unwrap();
    assert_eq!(problem.code, Code::RegisterExists);
    assert_eq!(fs::read(&path).unwrap(), b"Brief");
}

#[test]
fn what_an_interrupted_creation_left_is_no_obstacle() {
    let mut office = Office::new();
    fs::write(crate::lock::beside(&office.path, ".neu"), "halb").unwrap();
    office.create().close().unwrap();
    let left: Vec<String> = fs::read_dir(office.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.ends_with(".lock"))
        .collect();
    assert_eq!(left, ["Linden-Limmer.beirat"]);
}

/// Tests may run as root, whom no file mode stops: what SQLite would report is mapped here.
#[test]
fn reports_of_sqlite_become_problems() {
    use rusqlite::ffi;
    for (report, code) in [
        (ffi::SQLITE_READONLY, Code::RegisterReadOnly),
        (ffi::SQLITE_READONLY_DBMOVED, Code::RegisterReadOnly),
        (ffi::SQLITE_FULL, Code::DiskFull),
        (ffi::SQLITE_CORRUPT, Code::RegisterDamaged),
        (ffi::SQLITE_NOTADB, Code::RegisterDamaged),
        (ffi::SQLITE_BUSY, Code::RegisterHeld),
        (ffi::SQLITE_IOERR_WRITE, Code::StoreFailed),
        (ffi::SQLITE_CANTOPEN, Code::StoreFailed),
        (ffi::SQLITE_CONSTRAINT_UNIQUE, Code::RowTwice),
    ] {
        let error = rusqlite::Error::SqliteFailure(ffi::Error::new(report), None);
        assert_eq!(crate::trouble::sql(error).code, code, "{report}");
    }
    use std::io::ErrorKind;
    for (kind, code) in
        [(ErrorKind::StorageFull, Code::DiskFull), (ErrorKind::PermissionDenied, Code::FileFailed)]
    {
        assert_eq!(crate::trouble::file(Path::new("x"), &kind.into()).code, code);
    }
}

#[test]
fn this_sqlite_has_no_wal_reset_bug() {
    assert!(rusqlite::version_number() >= 3_051_003);
    assert_eq!(super::super::open::sqlite_is_young_enough(3_051_002).unwrap_err().code, Code::SqliteTooOld);
}
