use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use office::{Actor, Office, Place, Surroundings};
use rusqlite::types::Value as Cell;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Somebody at a register of their own, who can be sent home and come back.
pub struct Clerk {
    office: Option<Office>,
    register: PathBuf,
    seconds: Arc<AtomicI64>,
    /// The register after the last final act that was asked for beside the deeds.
    after_final: Option<Tables>,
    _folder: TempDir,
}

/// All rows of all tables.
pub type Tables = Vec<(String, Vec<Vec<Cell>>)>;

impl Clerk {
    /// At an empty register.
    pub fn at_work() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("probe.beirat");
        let mut clerk = Self {
            office: None,
            register,
            seconds: Arc::new(AtomicI64::new(0)),
            after_final: None,
            _folder: folder,
        };
        clerk.restart();
        clerk
    }

    pub fn restart(&mut self) {
        if let Some(office) = self.office.take() {
            office.close().unwrap();
        }
        let mut place = Place::beside(self.register.clone());
        place.create = true;
        let seconds = self.seconds.clone();
        let start: jiff::Zoned = "2019-04-02T09:00:00+02:00[Europe/Berlin]".parse().unwrap();
        let mut state = 7u64;
        let around = Surroundings {
            actor: Actor { name: "Sabine Krüger".into(), role: "Sachbearbeitung".into() },
            host: "PC-7".into(),
            clock: Box::new(move || {
                let later = seconds.fetch_add(1, Ordering::Relaxed);
                start.saturating_add(jiff::SignedDuration::from_secs(later))
            }),
            random: Box::new(move |buffer| {
                for byte in buffer {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    *byte = (state >> 33) as u8;
                }
            }),
        };
        self.office = Some(Office::open(place, around));
    }

    pub fn ask(&mut self, name: &str, request: Value) -> Option<Value> {
        let answer = self.office.as_mut().unwrap().call(name, request).ok()?;
        let acted = answer["entry"].as_i64().is_some_and(|entry| entry != 0);
        if acted && answer["undoable"] == false && name != "undo" && name != "redo" {
            self.after_final = Some(self.tables());
        }
        Some(answer)
    }

    /// The register after the last final act, where there was one since this was asked.
    pub fn after_final(&mut self) -> Option<Tables> {
        self.after_final.take()
    }

    /// The sentences with which a command is refused; none where it was carried out.
    pub fn refusals(&mut self, name: &str, request: Value) -> Vec<String> {
        let outcome = self.office.as_mut().unwrap().call(name, request);
        outcome.err().map(|p| p.0.into_iter().map(|p| p.sentence).collect()).unwrap_or_default()
    }

    /// Acts; says whether it can be taken back, or nothing where it was refused or changed nothing.
    pub fn act(&mut self, name: &str, request: Value) -> Option<bool> {
        let saved = self.ask(name, request)?;
        (saved["entry"].as_i64() != Some(0))
            .then(|| saved["undoable"] == true || name == "undo" || name == "redo")
    }

    pub fn path(&self) -> &std::path::Path {
        &self.register
    }

    pub fn tables(&self) -> Tables {
        super::tables::tables(&self.register)
    }

    /// What the self-check finds.
    pub fn unsound(&mut self) -> Vec<String> {
        let found = self.ask("check", json!({})).unwrap()["found"].clone();
        found.as_array().unwrap().iter().map(|p| p["sentence"].as_str().unwrap().to_owned()).collect()
    }
}
