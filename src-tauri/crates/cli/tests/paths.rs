//! Folders as offices name them: umlauts, spaces, long, on a server.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod shell;

use std::fs;
use std::path::Path;

use serde_json::json;
#[cfg(windows)]
use shell::refused;
use shell::{call, run};

/// The whole way in one folder: made, written, backed up, gone back, printed.
fn works_in(folder: &Path) {
    let register = folder.join("Beiräte für Südstadt & Bült (100 %) #1.beirat");
    run(&["sample", "--until", "done"], &register, &json!({}));
    let backup = call("backup", &register, &json!({}));
    assert_eq!(backup["warnings"], json!([]));
    let facts = json!({ "number": "", "received": "01.04.2019", "applicant": "Neu e.V.", "amount": "100",
        "purpose": "Fest", "reasoning": "" });
    call("register_application", &register, &json!({ "board": 1, "application": facts }));
    let restored = call("restore", &register, &json!({ "file": backup["files"][0]["path"] }));
    assert!(restored["kept"].as_str().unwrap().contains("-ersetzt-"));
    assert_eq!(call("applications", &register, &json!({ "board": 1 }))["count"], 2);
    let target = folder.join("Ergebnisprotokoll „Größe“ – Straße.pdf");
    // Twice: the second one takes the place of the first.
    for _ in 0..2 {
        let written = call("write_paper", &register, &json!({ "kind": "minutes", "id": 1, "path": target }));
        assert_eq!(written["path"], json!(target));
    }
    assert!(fs::read(&target).unwrap().starts_with(b"%PDF"));
    assert_eq!(call("check", &register, &json!({}))["sound"], true);
}

#[test]
fn umlauts_and_spaces() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("Zuwendungen Süd-Österreich").join("Ordner mit  Leerzeichen – ß");
    fs::create_dir_all(&folder).unwrap();
    works_in(&folder);
}

/// Beyond the 260 letters that Windows takes without being told otherwise.
#[test]
fn long_names() {
    let home = tempfile::tempdir().unwrap();
    let part = "Förderung der Vereine im Stadtbezirk Südstadt-Bult seit dem Jahr 2019";
    let folder = home.path().join(part).join(part).join(part);
    fs::create_dir_all(&folder).unwrap();
    assert!(folder.as_os_str().len() > 200);
    works_in(&folder);
}

/// The forms of a path that only Windows has.
#[cfg(windows)]
#[test]
fn a_path_taken_by_the_letter() {
    let home = tempfile::tempdir().unwrap();
    let plain = std::path::absolute(home.path()).unwrap();
    let verbatim = Path::new(&format!(r"\\?\{}", plain.display())).join("wörtlich");
    fs::create_dir(&verbatim).unwrap();
    works_in(&verbatim);
}

/// A folder on a server, which no test can make: no place for a register, but papers and backups go there.
#[cfg(windows)]
#[test]
#[ignore = "BEIRATSMAPPE_TEST_SHARE has to name a share that may be written"]
fn a_share() {
    let share = std::env::var_os("BEIRATSMAPPE_TEST_SHARE").unwrap();
    let share = Path::new(&share);
    assert!(share.to_string_lossy().starts_with(r"\\"), "{}", share.display());
    let home = tempfile::tempdir_in(share).unwrap();
    let folder = home.path().join("Förderung Süd");
    fs::create_dir(&folder).unwrap();

    let own = tempfile::tempdir().unwrap();
    let register = own.path().join("Süd.beirat");
    run(&["sample", "--until", "done"], &register, &json!({}));
    call("set_second_folder", &register, &json!({ "folder": folder }));
    let made = call("backup", &register, &json!({}));
    assert_eq!((made["files"].as_array().unwrap().len(), &made["warnings"]), (2, &json!([])));
    let target = folder.join("Beschlussdrucksache für Süd.pdf");
    for _ in 0..2 {
        call("write_paper", &register, &json!({ "kind": "proposal", "id": 1, "path": target }));
    }
    assert!(fs::read(&target).unwrap().starts_with(b"%PDF"));

    let there = folder.join("Süd.beirat");
    fs::copy(&register, &there).unwrap();
    assert_eq!(refused("applications", &there, &json!({ "board": 1 }))[0]["code"], "RegisterOnShare");
}
