//! Saved views: filters of a list, kept under a name.

use domain::problem::Code;
use domain::records::{SavedView, ViewRoom};
use domain::{Problem, Problems, order, text};
use serde::{Deserialize, Serialize};
use store::Tx;
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// The saved views of a list.
#[derive(Debug, Deserialize, TS)]
pub struct ListViews {
    /// The list.
    pub room: ViewRoom,
}

/// The saved views of a list, by name.
#[derive(Debug, Serialize, TS)]
pub struct ViewList {
    /// The views.
    pub rows: Vec<Versioned<SavedView>>,
}

/// Keeps a filter under a name.
#[derive(Debug, Deserialize, TS)]
pub struct SaveView {
    /// The list.
    pub room: ViewRoom,
    /// Its name.
    pub name: String,
    /// The filter as it stands in the address.
    pub query: String,
}

/// Gives a view another name, or another filter.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RenameView {
    /// The view.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// The filter; left out: it stays.
    #[serde(default)]
    pub query: Option<String>,
}

/// Removes a view; what it shows stays.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveView {
    /// The view.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(ListViews, "views", Read, "Listet gespeicherte Ansichten", ViewList);
command!(SaveView, "save_view", Write, "Speichert eine Ansicht", Saved);
command!(RenameView, "rename_view", Write, "Benennt eine Ansicht um", Saved);
command!(RemoveView, "remove_view", Write, "Entfernt eine Ansicht", Saved);

/// More letters than any filter has.
const LONGEST_QUERY: usize = 2_000;

impl Run for ListViews {
    fn run(self, desk: &mut Desk) -> Result<ViewList, Problems> {
        desk.read(|reader| {
            let mut views = reader.saved_views()?;
            views.retain(|view| view.room == self.room);
            views.sort_by(|a, b| order::words(&a.name, &b.name));
            let rows = views
                .into_iter()
                .map(|row| Ok(Versioned { version: reader.version::<SavedView>(row.id)?, row }))
                .collect::<Result<_, Problem>>()?;
            Ok(ViewList { rows })
        })
    }
}

impl Run for SaveView {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("save_view"), |tx| {
            let (name, query) = read(&self.name, &self.query)?;
            let mut view = SavedView { id: 0, room: self.room, name, query };
            refuse_taken(tx, &view)?;
            tx.put(&mut view)?;
            tx.relabel("Ansicht gespeichert");
            Ok(view.id)
        })
    }
}

impl Run for RenameView {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("rename_view"), |tx| {
            tx.expect_version::<SavedView>(self.id, self.version)?;
            let old: SavedView = tx.get(self.id)?;
            let (name, query) = read(&self.name, self.query.as_deref().unwrap_or(&old.query))?;
            let mut view = SavedView { name, query, ..old };
            refuse_taken(tx, &view)?;
            tx.put(&mut view)?;
            tx.relabel("Ansicht geändert");
            Ok(view.id)
        })
    }
}

impl Run for RemoveView {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_view"), |tx| {
            tx.expect_version::<SavedView>(self.id, self.version)?;
            tx.remove::<SavedView>(self.id)?;
            tx.relabel("Ansicht entfernt");
            Ok(self.id)
        })
    }
}

fn read(name: &str, query: &str) -> Result<(String, String), Problems> {
    let mut problems = Problems::default();
    let name = problems.take("name", text::needed(name, "Der Name der Ansicht"));
    let letters = query.chars().count();
    let query = match text::prose(query) {
        Ok(_) if letters > LONGEST_QUERY => problems.take(
            "query",
            Err(Problem::new(Code::TextTooLong).fact("zeichen", letters).fact("hoechstens", LONGEST_QUERY)),
        ),
        read => problems.take("query", read),
    };
    match (name, query) {
        (Some(name), Some(query)) => Ok((name, query)),
        _ => Err(problems),
    }
}

fn refuse_taken(tx: &Tx<'_, '_>, view: &SavedView) -> Result<(), Problem> {
    let name = view.name.to_lowercase();
    let taken = tx
        .read()
        .saved_views()?
        .into_iter()
        .any(|other| other.id != view.id && other.room == view.room && other.name.to_lowercase() == name);
    if taken { Err(Problem::new(Code::ViewNameTaken).at("name").fact("name", &view.name)) } else { Ok(()) }
}
