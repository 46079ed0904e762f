use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use domain::problem::Code;
use jiff::civil::{DateTime, date};
use jiff::{ToSpan, Zoned};
use proptest::prelude::*;

use super::thin::kept;
use super::{backups, named, prove};
use crate::Access;
use crate::testing::*;

fn zoned(text: &str) -> Zoned {
    text.parse().unwrap()
}

fn noon() -> Zoned {
    zoned("2026-11-22T12:00:00+01:00[Europe/Berlin]")
}

fn names(folder: &Path) -> Vec<String> {
    let mut all: Vec<String> =
        fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    all.sort();
    all
}

#[test]
fn a_backup_is_a_sound_register_in_one_file() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let first = register.backup(folder.path(), &noon()).unwrap();
    assert_eq!(first.path.file_name().unwrap(), "Linden-Limmer-2026-11-22T12-00-00.beirat");
    assert_eq!((first.entries, first.removed.len()), (1, 0));
    // Within the same second the earlier one is not overwritten; and one of a day is enough.
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut application(1, 1))).unwrap();
    let second = register.backup(folder.path(), &noon()).unwrap();
    assert_eq!(second.removed, [first.path]);
    let third = register.backup(folder.path(), &noon()).unwrap();
    assert_eq!(third.removed, [second.path]);
    assert_eq!(names(folder.path()), ["Linden-Limmer-2026-11-22T12-00-02.beirat"]);
    let listed = backups(folder.path(), register.path()).unwrap();
    assert_eq!((listed.len(), listed[0].size), (1, third.size));
    assert_eq!(listed[0].at, date(2026, 11, 22).at(12, 0, 2, 0));
    // It opens like any register.
    office.path = third.path;
    let copy = office.open();
    assert_eq!(copy.check().unwrap(), []);
    assert_eq!(copy.read(|r| r.all::<domain::application::Application>()).unwrap().len(), 1);
}

#[test]
fn a_reader_backs_up_while_another_copy_writes() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let reader = office.try_open(Access::Read).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let report = reader.backup(folder.path(), &noon()).unwrap();
    assert_eq!(prove(&report.path).unwrap().entries, 1);
}

#[test]
fn a_missing_folder_is_named_and_a_bad_copy_never_gets_its_name() {
    let mut office = Office::new();
    let mut register = office.create();
    office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let missing = register.backup(&folder.path().join("weg"), &noon()).unwrap_err();
    assert_eq!(missing.code, Code::FolderMissing);
    let good = register.backup(folder.path(), &noon()).unwrap();
    register.conn.execute("UPDATE journal SET label = 'anders'", []).unwrap();
    let bad = register.backup(folder.path(), &noon()).unwrap_err();
    assert_eq!(bad.code, Code::BackupFailed);
    assert!(bad.sentence.contains("Eintrag 1"), "{}", bad.sentence);
    assert_eq!(names(folder.path()), [good.path.file_name().unwrap().to_str().unwrap()]);
}

/// A folder with a backup of each of these moments, made by `Office`'s register.
fn folder_with(moments: &[&str], filled: bool) -> (Office, crate::Register, tempfile::TempDir) {
    let mut office = Office::new();
    let mut register = office.create();
    if filled {
        office.act(&mut register, &ahrens(), |tx| tx.put(&mut board())).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    for moment in moments {
        let zoned = zoned(&format!("{moment}[Europe/Berlin]"));
        register.backup(folder.path(), &zoned).unwrap();
    }
    (office, register, folder)
}

#[test]
fn seven_days_and_four_weeks_stay() {
    let days: Vec<String> = (0..60).map(|n| date(2026, 9, 1).saturating_add(n.days()).to_string()).collect();
    let moments: Vec<String> = days.iter().map(|day| format!("{day}T18:00:00")).collect();
    let moments: Vec<&str> = moments.iter().map(String::as_str).collect();
    let (_office, _register, folder) = folder_with(&moments, true);
    let kept: Vec<String> = names(folder.path()).iter().map(|name| name[14..24].to_owned()).collect();
    // Friday 30.10.2026 is the last day; 18.10. and 11.10. are Sundays, the ends of their weeks.
    let wanted = [
        "2026-10-11",
        "2026-10-18",
        "2026-10-24",
        "2026-10-25",
        "2026-10-26",
        "2026-10-27",
        "2026-10-28",
        "2026-10-29",
        "2026-10-30",
    ];
    assert_eq!(kept, wanted);
}

#[test]
fn other_files_are_never_touched() {
    let (_office, register, folder) = folder_with(&["2026-11-01T08:00:00"], true);
    let others = [
        "Linden-Limmer.beirat",
        "Linden-Limmer-2026-11-01T08-00-00.beirat.bak",
        "Linden-Limmer-2026-11-01.beirat",
        "Linden-Limmer-2026-11-31T08-00-00.beirat",
        "Linden-Limmer-ersetzt-2026-11-01T08-00-00.beirat",
        "Mitte-2026-11-01T07-00-00.beirat",
        "Brief.docx",
        // Named like a backup, but no register: perhaps the only copy of something.
        "Linden-Limmer-2026-11-01T07-00-00.beirat",
    ];
    for other in others {
        fs::write(folder.path().join(other), "x").unwrap();
    }
    fs::create_dir(folder.path().join("Linden-Limmer-2026-11-01T06-00-00.beirat")).unwrap();
    register.backup(folder.path(), &zoned("2026-11-01T09:00:00[Europe/Berlin]")).unwrap();
    let left = names(folder.path());
    assert!(others.iter().all(|other| left.contains(&(*other).to_owned())), "{left:?}");
    assert!(!left.contains(&"Linden-Limmer-2026-11-01T08-00-00.beirat".to_owned()));
    assert_eq!(left.len(), others.len() + 2);
}

#[test]
fn an_empty_register_replaces_no_good_backup() {
    let moments = ["2026-11-16T08:00:00", "2026-11-17T08:00:00", "2026-11-18T08:00:00"];
    let (_office, _register, folder) = folder_with(&moments, true);
    let mut fresh = Office::new();
    let empty = fresh.create();
    for day in 18..=30 {
        let moment = zoned(&format!("2026-11-{day}T20:00:00[Europe/Berlin]"));
        empty.backup(folder.path(), &moment).unwrap();
    }
    let left = names(folder.path());
    for moment in moments {
        let name = named("Linden-Limmer", moment.parse().unwrap());
        assert!(left.contains(&name), "{left:?}");
    }
    assert!(left.len() < 3 + 12, "{left:?}");
}

#[test]
fn a_backup_from_the_future_takes_no_place() {
    let future: Vec<String> = (1..=9).map(|day| format!("2031-01-0{day}T08:00:00")).collect();
    let future: Vec<&str> = future.iter().map(String::as_str).collect();
    let (_office, register, folder) = folder_with(&future, true);
    let before = names(folder.path()).len();
    for day in 1..=5 {
        register.backup(folder.path(), &zoned(&format!("2026-11-0{day}T08:00:00[Europe/Berlin]"))).unwrap();
    }
    let now = names(folder.path()).iter().filter(|name| name.contains("-2026-")).count();
    assert_eq!((now, names(folder.path()).len()), (5, before + 5));
}

fn moment() -> impl Strategy<Value = DateTime> {
    (0i64..60 * 24 * 200)
        .prop_map(|minutes| date(2026, 1, 1).at(0, 0, 0, 0).saturating_add(minutes.minutes()))
}

proptest! {
    #[test]
    fn thinning_keeps_the_newest_and_enough(moments in proptest::collection::vec(moment(), 1..80)) {
        let kept = kept(&moments);
        let newest = *moments.iter().max().unwrap();
        prop_assert!(kept.contains(&newest));
        prop_assert!(kept.len() <= 11);
        let days: BTreeSet<_> = moments.iter().map(|m| m.date()).collect();
        for day in days.iter().rev().take(7) {
            let newest_of_day = moments.iter().filter(|m| m.date() == *day).max().unwrap();
            prop_assert!(kept.contains(newest_of_day));
        }
        let weeks: BTreeSet<_> = moments.iter().map(|m| m.date().iso_week_date().first_of_week().unwrap()).collect();
        for week in weeks.iter().rev().take(4) {
            let of_week = moments.iter().filter(|m| m.date().iso_week_date().first_of_week().unwrap() == *week);
            prop_assert!(kept.contains(of_week.max().unwrap()));
        }
        // Thinning what was thinned removes nothing more.
        let again: Vec<DateTime> = kept.iter().copied().collect();
        prop_assert_eq!(super::thin::kept(&again), kept);
    }

    #[test]
    fn names_read_back(moment in moment(), stem in "[A-Za-zäöü0-9 .-]{1,12}") {
        let folder = tempfile::tempdir().unwrap();
        let path: PathBuf = folder.path().join(named(&stem, moment));
        fs::write(&path, "x").unwrap();
        let register = folder.path().join(format!("{stem}.beirat"));
        let listed = backups(folder.path(), &register).unwrap();
        prop_assert_eq!(listed.iter().map(|b| (b.path.clone(), b.at)).collect::<Vec<_>>(), [(path, moment)]);
    }
}
