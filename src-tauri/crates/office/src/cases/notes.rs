use domain::application::Application;
use domain::association::Association;
use domain::problem::Code;
use domain::records::{CaseNote, NoteKind};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::entry::at_version;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Writes a note into the file of an application or of an association.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddNote {
    /// The application, or …
    #[serde(default)]
    pub application: Option<i64>,
    /// … the association.
    #[serde(default)]
    pub association: Option<i64>,
    /// What it says.
    pub text: String,
}

/// Changes a note. The reasons of corrections stay as they were written.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeNote {
    /// The note.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// What it says.
    pub text: String,
}

/// Removes a note.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveNote {
    /// The note.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddNote, "add_note", Write, "Schreibt einen Vermerk in die Akte", Saved);
command!(ChangeNote, "change_note", Write, "Ändert einen Vermerk", Saved);
command!(RemoveNote, "remove_note", Write, "Entfernt einen Vermerk", Saved);

fn said(typed: &str) -> Result<String, Problem> {
    let words = text::prose(typed).map_err(|p| p.at("text"))?;
    if words.is_empty() {
        return Err(Problem::new(Code::TextMissing).at("text").fact("was", "Der Vermerk"));
    }
    Ok(words)
}

impl Run for AddNote {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let day = desk.today();
        let text = said(&self.text)?;
        desk.act(deed("add_note"), |tx| {
            let label = match (self.application, self.association) {
                (Some(application), None) => {
                    format!("Vermerk zu Antrag {} geschrieben", tx.get::<Application>(application)?.number)
                }
                (None, Some(association)) => {
                    tx.get::<Association>(association)?;
                    "Vermerk zum Verein geschrieben".to_owned()
                }
                _ => return Err(Problem::new(Code::RowMissing).fact("was", "Die Akte zum Vermerk").into()),
            };
            let mut note = CaseNote {
                id: 0,
                application: self.application,
                association: self.association,
                day,
                kind: NoteKind::Note,
                text,
            };
            tx.put(&mut note)?;
            tx.relabel(label);
            Ok(note.id)
        })
    }
}

/// The note; reasons that belong to another act are no notes to be changed.
fn own(tx: &Tx<'_, '_>, id: i64, version: i64) -> Result<CaseNote, Problem> {
    let note: CaseNote = at_version(tx, id, version)?;
    if note.kind == NoteKind::Note {
        return Ok(note);
    }
    Err(Problem::new(Code::RowInUse)
        .fact("was", "Dieser Vermerk")
        .fact("wo", "der Schritt, den er begründet; schreiben Sie einen weiteren Vermerk"))
}

impl Run for ChangeNote {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let text = said(&self.text)?;
        desk.act(deed("change_note"), |tx| {
            let mut note = own(tx, self.id, self.version)?;
            note.text = text;
            tx.put(&mut note)?;
            tx.relabel("Vermerk geändert");
            Ok(self.id)
        })
    }
}

impl Run for RemoveNote {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_note"), |tx| {
            let note = own(tx, self.id, self.version)?;
            tx.remove::<CaseNote>(note.id)?;
            tx.relabel("Vermerk entfernt");
            Ok(self.id)
        })
    }
}
