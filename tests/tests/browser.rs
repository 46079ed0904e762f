//! The same page in Chromium against the real core, with axe on every step.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends by panicking"
)]

use std::path::Path;
use std::process::Command;

use beiratsmappe_tests::story::{self, Story};

fn play(story: &Story) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(root.join("../ui/dist/index.html").exists(), "ui/dist fehlt: npm run build");
    let folder = tempfile::tempdir().unwrap();
    story.lay_out(folder.path()).unwrap();
    let script = folder.path().join("story.json");
    std::fs::write(&script, serde_json::to_string(story).unwrap()).unwrap();
    let mut node = Command::new("node");
    node.arg(root.join("browser/play.mjs")).arg(&script).arg(env!("CARGO_BIN_EXE_host")).arg(folder.path());
    let output = node.output().expect("Node fehlt");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    // A player that plays nothing would pass too.
    assert!(said.contains(&format!("{} Schritte", story.steps.len())), "{said}");
}

#[test]
fn the_first_page_is_accessible() {
    play(&Story::new("first-page").step("Erster Start", |acts| acts));
}

fn named(name: &str) {
    play(&story::find(name).unwrap());
}

#[test]
fn the_main_job_plays_without_an_accessibility_finding() {
    named("main-job");
}

#[test]
fn the_register_plays_without_an_accessibility_finding() {
    named("register");
}

#[test]
fn the_sitting_plays_without_an_accessibility_finding() {
    named("sitting");
}

#[test]
fn the_reading_plays_without_an_accessibility_finding() {
    named("chair-reading");
}

#[test]
fn the_papers_play_without_an_accessibility_finding() {
    named("papers");
}

#[test]
fn no_story_is_left_out() {
    let names: Vec<_> = story::all().iter().map(|story| story.name).collect();
    assert_eq!(
        names,
        ["main-job", "register", "sitting", "chair-reading", "papers"],
        "jede Geschichte braucht hier ihren Test"
    );
}
