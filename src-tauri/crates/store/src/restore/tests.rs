use std::fs;
use std::path::PathBuf;

use domain::board::Board;
use domain::problem::Code;
use jiff::Zoned;

use super::restore;
use crate::lock::beside;
use crate::testing::*;

fn now() -> Zoned {
    "2026-11-22T16:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

/// A register with a board, and a backup from before the board got another name.
fn with_backup() -> (Office, tempfile::TempDir, PathBuf) {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let backup = register.backup(folder.path(), &now()).unwrap().path;
    rename(&mut office, &mut register);
    register.close().unwrap();
    (office, folder, backup)
}

fn rename(office: &mut Office, register: &mut crate::Register) {
    office
        .act(register, &ahrens(), |tx| {
            let mut row: Board = tx.get(1)?;
            row.name = "anders".into();
            tx.put(&mut row)
        })
        .unwrap();
}

fn name(office: &mut Office) -> String {
    office.open().read(|r| r.get::<Board>(1)).unwrap().name
}

#[test]
fn back_to_the_backup_and_the_old_file_stays() {
    let (mut office, _folder, backup) = with_backup();
    let report = restore(&backup, &office.path, &seat(), &now()).unwrap();
    assert_eq!(report.entries, 1);
    assert_eq!(name(&mut office), board().name);
    assert_eq!(office.open().check().unwrap(), []);
    let kept = report.replaced.unwrap();
    assert_eq!(kept.file_name().unwrap(), "Linden-Limmer-ersetzt-2026-11-22T16-00-00.beirat");
    // And back again.
    restore(&kept, &office.path.clone(), &seat(), &now()).unwrap();
    assert_eq!(name(&mut office), "anders");
    assert!(!beside(&office.path, ".neu").exists());
}

#[test]
fn what_stood_only_in_the_log_is_kept_and_never_played_into_the_backup() {
    let (mut office, _folder, backup) = with_backup();
    let mut register = office.open();
    office
        .act(&mut register, &ahrens(), |tx| {
            let mut row: Board = tx.get(1)?;
            row.name = "nur im Protokoll".into();
            tx.put(&mut row)
        })
        .unwrap();
    // As after a crash: the log is still there.
    let crashed = Office::new();
    for ending in ["", "-wal"] {
        fs::copy(beside(&office.path, ending), beside(&crashed.path, ending)).unwrap();
    }
    let mut crashed = crashed;
    let report = restore(&backup, &crashed.path, &seat(), &now()).unwrap();
    assert_eq!(name(&mut crashed), board().name);
    crashed.path = report.replaced.unwrap();
    assert_eq!(name(&mut crashed), "nur im Protokoll");
}

#[test]
fn a_damaged_or_missing_register_is_replaced() {
    for damage in [Some(b"kaputt".to_vec()), Some(vec![0; 5000]), None] {
        let (mut office, _folder, backup) = with_backup();
        match &damage {
            Some(bytes) => fs::write(&office.path, bytes).unwrap(),
            None => fs::remove_file(&office.path).unwrap(),
        }
        fs::write(beside(&office.path, "-wal"), "alt").unwrap();
        let report = restore(&backup, &office.path, &seat(), &now()).unwrap();
        assert_eq!(name(&mut office), board().name);
        assert_eq!(report.replaced.map(|kept| fs::read(kept).unwrap()), damage);
    }
}

#[test]
fn a_bad_backup_changes_nothing() {
    let (mut office, folder, backup) = with_backup();
    let present = fs::read(&office.path).unwrap();
    let sound = fs::read(&backup).unwrap();
    let mut holed = sound.clone();
    holed[8192..12288].fill(0x5a);
    let mut tampered = sound.clone();
    let at = tampered.windows(5).position(|w| w == b"Probe").unwrap();
    tampered[at] = b'X';
    let cut = sound[..sound.len() / 2].to_vec();
    for (bytes, code) in [
        (holed, Code::BackupUnsound),
        (tampered, Code::BackupUnsound),
        (cut, Code::BackupUnsound),
        (b"Brief".to_vec(), Code::RegisterForeign),
    ] {
        let bad = folder.path().join("schlecht.beirat");
        fs::write(&bad, &bytes).unwrap();
        let refused = restore(&bad, &office.path, &seat(), &now()).unwrap_err();
        assert_eq!(refused.code, code, "{}", refused.sentence);
        assert_eq!(fs::read(&bad).unwrap(), bytes);
        assert_eq!(fs::read(&office.path).unwrap(), present);
    }
    let missing = restore(&folder.path().join("weg.beirat"), &office.path, &seat(), &now()).unwrap_err();
    assert_eq!(missing.code, Code::RegisterMissing);
    let kept = fs::read_dir(office.folder.path()).unwrap().map(|e| e.unwrap().file_name());
    assert!(kept.into_iter().all(|name| !name.to_string_lossy().contains("ersetzt")));
    assert_eq!(name(&mut office), "anders");
}

#[test]
fn nothing_is_restored_under_the_hands_of_another_copy() {
    let (mut office, _folder, backup) = with_backup();
    let open = office.open();
    let refused = restore(&backup, &office.path, &seat(), &now()).unwrap_err();
    assert_eq!(refused.code, Code::RegisterHeld);
    drop(open);
    assert_eq!(name(&mut office), "anders");
}

/// Windows keeps a file in its place as long as somebody has it open.
#[cfg(windows)]
#[test]
fn what_somebody_reads_stays_where_it_is() {
    use std::os::windows::fs::OpenOptionsExt as _;
    let (mut office, _folder, backup) = with_backup();
    let names = |office: &Office| -> Vec<_> {
        let entries = fs::read_dir(office.folder.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names(&office);
    // As SQLite opens it: others may read and write, nobody may move it.
    let reader = fs::OpenOptions::new().read(true).share_mode(3).open(&office.path).unwrap();
    let problem = restore(&backup, &office.path, &seat(), &now()).unwrap_err();
    assert_eq!(problem.code, Code::FileHeld);
    assert!(problem.sentence.starts_with("Linden-Limmer.beirat ist in einem anderen Programm"));
    assert_eq!(names(&office), before);
    drop(reader);
    assert_eq!(name(&mut office), "anders");
    restore(&backup, &office.path, &seat(), &now()).unwrap();
    assert_eq!(name(&mut office), board().name);
}

#[cfg(windows)]
#[test]
fn what_another_copy_of_the_program_reads_stays_where_it_is() {
    let (mut office, _folder, backup) = with_backup();
    let writer = office.open();
    let reader = office.open();
    assert!(reader.read_only().is_some());
    assert_eq!(reader.read(|r| r.get::<Board>(1)).unwrap().name, "anders");
    writer.close().unwrap();
    let problem = restore(&backup, &office.path, &seat(), &now()).unwrap_err();
    assert_eq!(problem.code, Code::FileHeld);
    assert!(problem.sentence.starts_with("Linden-Limmer.beirat ist in einem anderen Programm"));
    drop(reader);
    restore(&backup, &office.path, &seat(), &now()).unwrap();
    assert_eq!(name(&mut office), board().name);
}
