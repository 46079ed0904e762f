//! Text modules (Bausteine) of a board, for the texts of the minutes.

use domain::board::Board;
use domain::compose::USUAL_MODULES;
use domain::problem::Code;
use domain::sitting::TextModule;
use domain::{Problem, Problems, order, text};
use serde::{Deserialize, Serialize};
use store::Tx;
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// The text modules of a board.
#[derive(Debug, Deserialize, TS)]
pub struct ListTextModules {
    /// The board.
    pub board: i64,
}

/// The text modules of a board.
#[derive(Debug, Serialize, TS)]
pub struct TextModuleList {
    /// By name.
    pub rows: Vec<Versioned<TextModule>>,
    /// How many of the usual ones the board does not have.
    pub usual: i64,
}

/// Adds a text module.
#[derive(Debug, Deserialize, TS)]
pub struct AddTextModule {
    /// The board.
    pub board: i64,
    /// What it is called in the choice.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Adds the usual text modules that the board does not have yet.
#[derive(Debug, Deserialize, TS)]
pub struct AddUsualTextModules {
    /// The board.
    pub board: i64,
}

/// Changes a text module. Texts into which it was put stay.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeTextModule {
    /// The module.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// What it is called in the choice.
    pub name: String,
    /// The text.
    pub text: String,
}

/// Removes a text module.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveTextModule {
    /// The module.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(ListTextModules, "text_modules", Read, "Listet die Bausteine eines Beirats", TextModuleList);
command!(AddTextModule, "add_text_module", Write, "Legt einen Baustein an", Saved);
command!(AddUsualTextModules, "add_usual_text_modules", Write, "Übernimmt die üblichen Bausteine", Saved);
command!(ChangeTextModule, "change_text_module", Write, "Ändert einen Baustein", Saved);
command!(RemoveTextModule, "remove_text_module", Write, "Entfernt einen Baustein", Saved);

impl Run for ListTextModules {
    fn run(self, desk: &mut Desk) -> Result<TextModuleList, Problems> {
        desk.read(|reader| {
            let mut modules = reader.text_modules(self.board)?;
            modules.sort_by(|a, b| order::words(&a.name, &b.name));
            let lacks = |name: &str| modules.iter().all(|module| module.name != name);
            let usual = USUAL_MODULES.iter().filter(|(name, _)| lacks(name)).count();
            let rows = modules
                .into_iter()
                .map(|row| Ok(Versioned { version: reader.version::<TextModule>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            Ok(TextModuleList { rows, usual: i64::try_from(usual).unwrap_or(i64::MAX) })
        })
    }
}

impl Run for AddTextModule {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (name, words) = read(&self.name, &self.text)?;
        desk.act(deed("add_text_module"), |tx| {
            tx.get::<Board>(self.board)?;
            let mut module = TextModule { id: 0, board: self.board, name, text: words };
            refuse_taken(tx, &module)?;
            tx.put(&mut module)?;
            tx.relabel("Baustein angelegt");
            Ok(module.id)
        })
    }
}

impl Run for AddUsualTextModules {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("add_usual_text_modules"), |tx| {
            tx.get::<Board>(self.board)?;
            let there = tx.read().text_modules(self.board)?;
            for (name, words) in USUAL_MODULES {
                if there.iter().all(|module| module.name != *name) {
                    let (name, text) = ((*name).to_owned(), (*words).to_owned());
                    tx.put(&mut TextModule { id: 0, board: self.board, name, text })?;
                }
            }
            tx.relabel("Übliche Bausteine übernommen");
            Ok(self.board)
        })
    }
}

impl Run for ChangeTextModule {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (name, words) = read(&self.name, &self.text)?;
        desk.act(deed("change_text_module"), |tx| {
            tx.expect_version::<TextModule>(self.id, self.version)?;
            let old: TextModule = tx.get(self.id)?;
            let mut module = TextModule { name, text: words, ..old };
            refuse_taken(tx, &module)?;
            tx.put(&mut module)?;
            tx.relabel("Baustein geändert");
            Ok(module.id)
        })
    }
}

impl Run for RemoveTextModule {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_text_module"), |tx| {
            tx.expect_version::<TextModule>(self.id, self.version)?;
            tx.remove::<TextModule>(self.id)?;
            tx.relabel("Baustein entfernt");
            Ok(self.id)
        })
    }
}

fn read(name: &str, words: &str) -> Result<(String, String), Problems> {
    let mut problems = Problems::default();
    let name = problems.take("name", text::needed(name, "Der Name"));
    let words = problems.take("text", text::prose(words).and_then(filled));
    match (name, words) {
        (Some(name), Some(words)) => Ok((name, words)),
        _ => Err(problems),
    }
}

fn filled(words: String) -> Result<String, Problem> {
    if words.is_empty() { Err(Problem::new(Code::TextMissing).fact("was", "Der Text")) } else { Ok(words) }
}

/// Names in the choice must tell the modules apart.
fn refuse_taken(tx: &Tx<'_, '_>, module: &TextModule) -> Result<(), Problem> {
    let others = tx.read().text_modules(module.board)?;
    let same =
        |other: &TextModule| other.id != module.id && other.name.to_lowercase() == module.name.to_lowercase();
    match others.iter().find(|other| same(other)) {
        Some(other) => Err(Problem::new(Code::ModuleNameTaken).at("name").fact("name", &other.name)),
        None => Ok(()),
    }
}
