//! Where a register and its backups lie: another register on the desk, the second folder, folders that are no place for one.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use std::fs;
use std::path::Path;

use desk::{done, office, office_in, refused, sample};
use office::Place;
use serde_json::{Value, json};

fn own(folder: &Path) -> Place {
    Place { create: true, keep_backups: true, ..Place::beside(folder.join("eigene.beirat")) }
}

fn overview(office: &mut office::Office) -> Value {
    done(office, "overview", json!({}))
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn another_register_comes_onto_the_desk_and_the_first_one_is_backed_up() {
    let home = tempfile::tempdir().unwrap();
    let other = home.path().join("Übung Süd");
    fs::create_dir(&other).unwrap();
    sample(&mut office(&other));
    let mut office = office_in(own(home.path()));
    done(&mut office, "set_second_folder", json!({ "folder": "" }));
    let before = files(&home.path().join("Sicherungen"));

    let file = other.join("probe.beirat");
    let switched = done(&mut office, "switch_register", json!({ "file": file }));
    assert_eq!(switched["register"], json!(file));
    assert_eq!(switched["warnings"], json!([]));
    let view = overview(&mut office);
    assert_eq!(view["own"], false);
    assert_eq!(view["boards"][0]["district"], "Linden-Limmer");
    assert_eq!(view["second_folder_decided"], false, "jede Mappe hat ihren zweiten Ordner");
    assert_ne!(files(&home.path().join("Sicherungen")), before, "die erste Mappe ist gesichert");
    // Its own backups lie beside it.
    done(&mut office, "backup", json!({}));
    assert!(!files(&other.join("Sicherungen")).is_empty());
    // The first one is free for somebody else.
    let beside = done(&mut office_in(own(home.path())), "overview", json!({}));
    assert_eq!(beside["writable"], true);

    let back = done(&mut office, "switch_register", json!({ "file": "" }));
    assert_eq!(back["register"], json!(home.path().join("eigene.beirat")));
    assert_eq!(overview(&mut office)["own"], true);
}

#[test]
fn what_cannot_be_opened_leaves_the_register_on_the_desk() {
    let home = tempfile::tempdir().unwrap();
    let mut office = office_in(own(home.path()));
    sample(&mut office);
    let letter = home.path().join("Brief.beirat");
    fs::write(&letter, "Sehr geehrte Damen und Herren, kein Register weit und breit, nur Text.").unwrap();
    for (file, code) in [
        (letter.display().to_string(), "RegisterForeign"),
        (home.path().join("gibt es nicht.beirat").display().to_string(), "RegisterMissing"),
        (home.path().display().to_string(), "RegisterForeign"),
        ("\0".to_owned(), "RegisterMissing"),
    ] {
        let told = refused(&mut office, "switch_register", json!({ "file": file }));
        assert_eq!(told[0].0, code, "{told:?}");
        assert_eq!(overview(&mut office)["own"], true);
        assert_eq!(overview(&mut office)["writable"], true);
    }
    assert_eq!(fs::read_to_string(letter).unwrap().len(), 70);
    done(&mut office, "undo", json!({}));
}

#[test]
fn a_backup_that_is_opened_is_only_read() {
    let home = tempfile::tempdir().unwrap();
    let mut office = office_in(own(home.path()));
    sample(&mut office);
    let made = done(&mut office, "backup", json!({}));
    let path = made["files"][0]["path"].as_str().unwrap().to_owned();
    let bytes = fs::read(&path).unwrap();
    done(&mut office, "switch_register", json!({ "file": path }));
    let view = overview(&mut office);
    assert_eq!(view["writable"], false);
    assert_eq!(view["problem"]["code"], "RegisterIsBackup");
    assert_eq!(view["boards"][0]["district"], "Linden-Limmer");
    let told = refused(&mut office, "set_second_folder", json!({ "folder": "" }));
    assert_eq!(told[0].0, "RegisterIsBackup");
    let told_again = refused(&mut office, "restore", json!({ "file": path }));
    assert_eq!(told_again[0].0, "RegisterIsBackup");
    assert!(told[0].2.contains("Sicherung vom 02.04.2019, 14:32 Uhr"), "{}", told[0].2);
    drop(office);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_folder_is_taken_as_the_dialog_names_it() {
    let home = tempfile::tempdir().unwrap();
    let mut office = office_in(own(home.path()));
    // Windows takes 260 characters without further ado, and more by its long form.
    let deep = home.path().join("x".repeat(150)).join("y".repeat(150));
    for folder in [home.path().join("Amt  50").join("Beirat"), deep] {
        fs::create_dir_all(&folder).unwrap();
        done(&mut office, "set_second_folder", json!({ "folder": folder }));
        assert_eq!(overview(&mut office)["second_folder"], json!(folder));
    }
    let told = refused(&mut office, "set_second_folder", json!({ "folder": "H:\\Amt\n50" }));
    assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), ("TextControlCharacters", Some("folder")));
}

#[test]
fn the_second_folder_is_asked_for_until_it_is_decided() {
    let home = tempfile::tempdir().unwrap();
    let mut office = office_in(own(home.path()));
    assert_eq!(overview(&mut office)["second_folder_decided"], false);
    done(&mut office, "set_second_folder", json!({ "folder": "" }));
    let without = overview(&mut office);
    assert_eq!((&without["second_folder_decided"], &without["second_folder"]), (&json!(true), &Value::Null));
    done(&mut office, "undo", json!({}));
    assert_eq!(overview(&mut office)["second_folder_decided"], false);
    fs::create_dir_all(home.path().join("Sicherungen")).unwrap();
    let same = home.path().join("Sicherungen/../Sicherungen");
    assert_eq!(refused(&mut office, "set_second_folder", json!({ "folder": same }))[0].0, "SecondFolderSame");
}

#[test]
fn the_second_folder_of_the_it_is_made_and_cannot_be_changed() {
    let home = tempfile::tempdir().unwrap();
    let share = tempfile::tempdir().unwrap();
    let second = share.path().join("krüger");
    let mut office = office_in(Place { second_backups: Some(second.clone()), ..own(home.path()) });
    sample(&mut office);
    let view = overview(&mut office);
    assert_eq!(view["second_folder"], json!(second));
    assert_eq!(view["second_folder_prescribed"], true);
    assert_eq!(view["second_folder_decided"], true);
    assert_eq!(
        refused(&mut office, "set_second_folder", json!({ "folder": "" }))[0].0,
        "SecondFolderPrescribed"
    );
    assert_eq!(done(&mut office, "backup", json!({}))["files"].as_array().unwrap().len(), 2);
    // Many may share it: each has a folder of its own there.
    assert_eq!(files(&second), ["Sabine Krüger an PC-7"]);
    assert!(!files(&second.join("Sabine Krüger an PC-7")).is_empty());
    // The share is gone: the backup stays on this PC, and it is said until one reaches the share again.
    let away = share.path().join("fort");
    fs::rename(&second, &away).unwrap();
    fs::write(&second, "kein Ordner").unwrap();
    let made = done(&mut office, "backup", json!({}));
    assert_eq!(
        (made["files"].as_array().unwrap().len(), &made["warnings"][0]["code"]),
        (1, &json!("FolderMissing"))
    );
    assert_eq!(overview(&mut office)["problem"]["code"], "SecondFolderFailed");
    assert_eq!(overview(&mut office)["writable"], true);
    fs::remove_file(&second).unwrap();
    fs::rename(&away, &second).unwrap();
    done(&mut office, "backup", json!({}));
    assert_eq!(overview(&mut office)["problem"], Value::Null);
}

#[test]
fn a_synchronised_folder_is_refused_before_anything_is_written() {
    let cloud = tempfile::tempdir().unwrap();
    let inside = cloud.path().join("Ablage/Beirat");
    fs::create_dir_all(&inside).unwrap();
    let mut office = office_in(Place { synced: vec![cloud.path().to_owned()], ..own(&inside) });
    let view = overview(&mut office);
    assert_eq!(view["problem"]["code"], "RegisterSynced");
    assert_eq!(files(&inside), Vec::<String>::new());
}
