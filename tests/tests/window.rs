//! The real window.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test ends by panicking"
)]

use std::path::Path;
use std::process::{Command, Stdio};

use beiratsmappe_tests::window::{Home, Screen, Window, program};
use beiratsmappe_tests::{player, story};
use serde_json::json;

/// Calls the one command of the window and gives `{answer}` or `{problems}`.
const CALL: &str = "const [name, request, done] = arguments;\
    window.__TAURI_INTERNALS__.invoke('call', { name, request })\
    .then((answer) => done({ answer }), (problems) => done({ problems }));";

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn the_page_reaches_the_office_and_nothing_else() {
    let (program, screen) = (program().unwrap(), Screen::in_memory().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let window = Window::open(&home).unwrap();

    let overview = window.read_later(CALL, vec![json!("overview"), json!({})]).unwrap();
    let register = folder.path().join("data/beiratsmappe/beiratsmappe.beirat");
    assert_eq!(overview["answer"]["register"], json!(register), "{overview}");

    let unknown = window.read_later(CALL, vec![json!("fly"), json!({})]).unwrap();
    assert_eq!(unknown["problems"][0]["code"], "CommandUnknown", "{unknown}");

    // The capability names one command: the plugins answer Rust, never the page.
    let plugin = "const done = arguments[0];\
        window.__TAURI_INTERNALS__.invoke('plugin:opener|open_path', { path: '/etc/passwd' })\
        .then(() => done('opened'), (error) => done(String(error)));";
    let refused = window.read_later(plugin, Vec::new()).unwrap();
    assert!(refused.as_str().unwrap().contains("not allowed"), "{refused}");

    // Nothing is fetched from outside: the policy forbids it before any socket opens.
    let fetch = "const done = arguments[0];\
        fetch('http://127.0.0.1:1/').then(() => done('fetched'), (error) => done(String(error)));";
    let fetched = window.read_later(fetch, Vec::new()).unwrap();
    assert!(fetched.as_str().unwrap() != "fetched", "{fetched}");

    window.close().unwrap();
}

#[test]
fn closing_leaves_a_proven_backup_and_an_empty_private_folder() {
    let (program, screen) = (program().unwrap(), Screen::in_memory().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let window = Window::open(&home).unwrap();
    let made = window.read_later(CALL, vec![json!("make_sample"), json!({ "until": "done" })]).unwrap();
    assert!(made["answer"].is_object(), "{made}");
    let proposals = window.read_later(CALL, vec![json!("proposals"), json!({ "board": 1 })]).unwrap();
    let paper = json!({ "kind": "proposal", "id": proposals["answer"]["rows"][0]["id"] });
    let opened = window.read_later(CALL, vec![json!("open_paper"), paper]).unwrap();
    assert!(opened["answer"]["bytes"].as_i64().unwrap() > 5_000, "{opened}");
    // The folder stands in for the system's viewer.
    assert_eq!(files(&folder.path().join("geöffnet")).len(), 1);

    window.close().unwrap();
    let own = folder.path().join("data/beiratsmappe");
    // What says that the folder is ours stays; what was opened is gone.
    assert_eq!(files(&own.join("Ansicht")), [".beiratsmappe"]);
    let backups = files(&own.join("Sicherungen"));
    assert!(backups.iter().any(|name| name.ends_with(".beirat")), "{backups:?}");
    assert!(!own.join("beiratsmappe.beirat-wal").exists());
}

#[test]
fn without_a_screen_there_is_a_sentence_and_no_panic() {
    for display in [None, Some(":4711")] {
        let mut command = Command::new(program().unwrap());
        let folder = tempfile::tempdir().unwrap();
        command
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", folder.path())
            .stdin(Stdio::null());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("Beiratsmappe braucht einen Bildschirm"), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_wrong_argument_is_answered_in_german() {
    let output = Command::new(program().unwrap()).arg("--mappe").stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8_lossy(&output.stderr)
            .starts_with("Diese Angabe kennt Beiratsmappe nicht: --mappe.")
    );
}

/// Looks until something is so.
fn until(window: &Window, what: &str, so: impl Fn(&beiratsmappe_tests::window::Look) -> bool) {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(15);
    loop {
        let look = window.look();
        if look.as_ref().is_ok_and(&so) {
            return;
        }
        assert!(std::time::Instant::now() < end, "{what}: {look:#?}");
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
}

/// Everything that was confirmed, and everything typed up to the last second, is there after the power went.
#[test]
fn the_evening_survives_being_killed() {
    let (program, screen) = (program().unwrap(), Screen::in_memory().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let window = Window::open(&home).unwrap();
    window.read_later(CALL, vec![json!("make_sample"), json!({ "until": "planned" })]).unwrap();
    let members: Vec<i64> = (1..=12).collect();
    let present = json!({ "sitting": 1, "members": members, "presence": "present" });
    window.read_later(CALL, vec![json!("record_attendance"), present]).unwrap();
    // The page knows nothing of what was done behind its back.
    window.read("location.hash = '#/sitzung/1'; location.reload();", Vec::new()).unwrap();
    until(&window, "die Sitzung", |look| look.focus.name.contains("Ja"));
    // The first vote is confirmed, the second half typed, a sentence for the minutes half written.
    window.press("F8").unwrap();
    until(&window, "einstimmig", |look| look.text.contains("Der Beirat empfiehlt einstimmig"));
    window.press("Enter").unwrap();
    until(&window, "das erste Votum", |look| look.text.contains("empfohlen: 1.400,00"));
    until(&window, "der zweite Antrag", |look| {
        look.text.contains("Antrag Nr. 05/2019") && look.focus.name.contains("Ja")
    });
    window.type_("9").unwrap();
    until(&window, "das Feld Nein", |look| look.focus.name.contains("Nein"));
    window.type_("2").unwrap();
    until(&window, "das Feld Enthaltung", |look| look.focus.name.contains("Enthaltung"));
    std::thread::sleep(std::time::Duration::from_millis(1_000));
    window.press("Alt+ArrowDown").unwrap();
    until(&window, "der letzte Punkt", |look| look.focus.name.contains("Text für das Protokoll"));
    window.type_("Die Mitglieder sprechen über").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1_000));
    window.kill().unwrap();

    let window = Window::open(&home).unwrap();
    window.read("location.hash = '#/sitzung/1';", Vec::new()).unwrap();
    until(&window, "das erste Votum bleibt", |look| look.text.contains("empfohlen: 1.400,00"));
    let has = |name: &'static str, value: &'static str| {
        move |look: &beiratsmappe_tests::window::Look| {
            look.fields.iter().any(|field| field.name.contains(name) && field.value == value)
        }
    };
    until(&window, "die getippten Ja-Stimmen", has("Ja", "9"));
    until(&window, "die getippten Nein-Stimmen", has("Nein", "2"));
    window.press("Alt+ArrowDown").unwrap();
    until(&window, "der halbe Satz", has("Text für das Protokoll", "Die Mitglieder sprechen über"));
    let sitting = window.read_later(CALL, vec![json!("sitting"), json!({ "id": 1 })]).unwrap();
    assert_eq!(sitting["answer"]["present"], 12, "{sitting}");
    let checked = window.read_later(CALL, vec![json!("check"), json!({})]).unwrap();
    assert_eq!(checked["answer"]["sound"], true, "{checked}");
    window.close().unwrap();
}

#[test]
fn every_story_plays_by_keyboard_alone() {
    let (program, screen) = (program().unwrap(), Screen::in_memory().unwrap());
    let stories = story::all();
    assert!(!stories.is_empty());
    for story in stories {
        let out = tempfile::tempdir().unwrap();
        let report =
            player::play(&story, &program, &screen, out.path()).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(report.steps.len(), story.steps.len());
        let told: serde_json::Value =
            serde_json::from_slice(&std::fs::read(out.path().join("story.json")).unwrap()).unwrap();
        assert_eq!(told["steps"].as_array().unwrap().len(), story.steps.len());
    }
}

/// The second window opens beside the first, and going it leaves the work alone.
#[test]
fn the_second_screen_opens_and_closes_without_ending_the_work() {
    let (program, screen) = (program().unwrap(), Screen::in_memory().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let window = Window::open(&home).unwrap();
    window.read_later(CALL, vec![json!("make_sample"), json!({ "until": "planned" })]).unwrap();
    let shown = json!({ "sitting": 1, "stop": "antrag-1" });
    window.read_later(CALL, vec![json!("show_stop"), shown]).unwrap();
    for _ in 0..2 {
        let opened = window.read_later(CALL, vec![json!("open_screen"), json!({ "sitting": 1 })]).unwrap();
        assert_eq!(opened["problems"], json!(null), "{opened}");
        std::thread::sleep(std::time::Duration::from_millis(1_500));
    }
    // The work goes on behind it.
    let overview = window.read_later(CALL, vec![json!("overview"), json!({})]).unwrap();
    assert_eq!(overview["answer"]["writable"], true, "{overview}");
    if let Ok(picture) = std::env::var("BEIRATSMAPPE_PICTURE") {
        std::fs::write(picture, window.screenshot().unwrap()).unwrap();
    }
    window.close().unwrap();
}

/// Whoever clicks on a register while the program is open gets it in the window that is there.
#[test]
fn a_second_start_opens_the_file_in_the_window_that_is_there() {
    let program = program().unwrap();
    let screen = Screen::in_memory().unwrap().with_bus().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let window = Window::open(&home).unwrap();
    window.read_later(CALL, vec![json!("make_sample"), json!({ "until": "planned" })]).unwrap();
    let made = window.read_later(CALL, vec![json!("backup"), json!({})]).unwrap();
    let other = folder.path().join("Übung Süd.beirat");
    std::fs::copy(made["answer"]["files"][0]["path"].as_str().unwrap(), &other).unwrap();
    window.read("location.hash = '#/antraege/neu'; location.reload();", Vec::new()).unwrap();
    until(&window, "das neue Formular", |look| look.focus.name.contains("Verein oder Person"));
    window.type_("Chor Viel").unwrap();

    // Half a word later somebody clicks on the other register.
    let again = |words: &[&str]| {
        let mut command = Command::new(&program);
        home.furnish(&mut command);
        let ended = command.args(words).current_dir(folder.path()).stdin(Stdio::null()).output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    };
    again(&["Übung Süd.beirat"]);
    until(&window, "die andere Mappe", |look| look.text.contains("Übung Süd.beirat"));
    let view = window.read_later(CALL, vec![json!("overview"), json!({})]).unwrap();
    assert_eq!(view["answer"]["register"], json!(other), "{view}");
    assert_eq!(view["answer"]["own"], false);
    let draft = json!({ "key": "new-application:1" });
    let there = window.read_later(CALL, vec![json!("draft"), draft.clone()]).unwrap();
    assert_eq!(there["answer"]["body"], json!(null), "{there}");

    // What is no register leaves the one on the desk, and says so.
    std::fs::write(folder.path().join("Brief.beirat"), "nur ein Brief").unwrap();
    again(&["Brief.beirat"]);
    until(&window, "die Meldung", |look| look.text.contains("Brief.beirat ist keine Beiratsmappe"));
    again(&[]);
    let still = window.read_later(CALL, vec![json!("overview"), json!({})]).unwrap();
    assert_eq!(still["answer"]["register"], json!(other), "{still}");

    // Back at the own register the half word is there.
    window.read_later(CALL, vec![json!("switch_register"), json!({ "file": "" })]).unwrap();
    let kept = window.read_later(CALL, vec![json!("draft"), draft]).unwrap();
    assert!(kept["answer"]["body"].as_str().unwrap().contains("Chor Viel"), "{kept}");
    window.close().unwrap();
}

#[test]
fn the_program_tells_where_everything_lies() {
    let screen = Screen::in_memory().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let program = program().unwrap();
    let home = Home { program: &program, folder: folder.path(), answers: folder.path(), screen: &screen };
    let mut command = Command::new(&program);
    home.furnish(&mut command);
    let output = command.arg("--pruefen").stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let register = folder.path().join("data/beiratsmappe/beiratsmappe.beirat");
    assert!(said.contains(&format!("Mappe: {}", register.display())), "{said}");
    assert!(said.contains("Richtlinie: keine"), "{said}");
    assert!(!folder.path().join("data").exists(), "nachsehen legt nichts an");
}
