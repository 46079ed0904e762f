use domain::application::{Application, Move, MoveName, State};
use domain::problem::Code;
use domain::sitting::{AgendaEntry, Item, ItemKind, Sitting};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::clear;
use super::invite::refuse_sent;
use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Adds an item at the end of its part of the agenda: what is public comes before what is not.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AddItem {
    /// The sitting.
    pub sitting: i64,
    /// What it is about.
    pub kind: ItemKind,
    /// Title.
    pub title: String,
    /// Text for the minutes; may follow later.
    pub text: String,
    /// Dealt with in public? Left out: yes.
    #[serde(default)]
    pub public: Option<bool>,
}

/// Changes title, text or publicity of an item; the text also after closing.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Title.
    pub title: String,
    /// Text for the minutes.
    pub text: String,
    /// Dealt with in public? Left out: as before.
    #[serde(default)]
    pub public: Option<bool>,
}

/// Moves an item to another place.
#[derive(Debug, Deserialize, TS)]
pub struct MoveItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// New place, from 1.
    pub position: i64,
}

/// Removes an item and what stands under it from the agenda.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveItem {
    /// The item.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Puts applications on the agenda, under the item where applications are weighed.
#[derive(Debug, Deserialize, TS)]
pub struct PutOnAgenda {
    /// The sitting.
    pub sitting: i64,
    /// The applications, in this order.
    pub applications: Vec<i64>,
}

/// Moves an application to another place under its item.
#[derive(Debug, Deserialize, TS)]
pub struct MoveEntry {
    /// The entry.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// New place, from 1.
    pub position: i64,
}

/// Takes an application from the agenda.
#[derive(Debug, Deserialize, TS)]
pub struct TakeFromAgenda {
    /// The entry.
    pub entry: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddItem, "add_item", Write, "Fügt einen Tagesordnungspunkt an", Saved);
command!(ChangeItem, "change_item", Write, "Ändert Titel oder Text eines Tagesordnungspunkts", Saved);
command!(MoveItem, "move_item", Write, "Verschiebt einen Tagesordnungspunkt", Saved);
command!(RemoveItem, "remove_item", Write, "Entfernt einen Tagesordnungspunkt", Saved);
command!(PutOnAgenda, "put_on_agenda", Write, "Setzt Anträge auf die Tagesordnung", Saved);
command!(
    MoveEntry,
    "move_entry",
    Write,
    "Verschiebt einen Antrag innerhalb eines Tagesordnungspunkts",
    Saved
);
command!(TakeFromAgenda, "take_from_agenda", Write, "Nimmt einen Antrag von der Tagesordnung", Saved);

impl Run for AddItem {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (title, words) = read(&self.title, &self.text)?;
        desk.act(deed("add_item"), |tx| {
            open_sitting(tx, self.sitting)?;
            let last = place(tx.read().items(self.sitting)?.len() + 1);
            let public = self.public.unwrap_or(true);
            let mut item = Item { text: words, public, ..Item::new(self.sitting, last, self.kind, title) };
            tx.put(&mut item)?;
            number(tx, self.sitting, None)?;
            let position = tx.get::<Item>(item.id)?.position;
            tx.relabel(format!("TOP {position} hinzugefügt"));
            Ok(item.id)
        })
    }
}

impl Run for ChangeItem {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (title, words) = read(&self.title, &self.text)?;
        desk.act(deed("change_item"), |tx| {
            tx.expect_version::<Item>(self.id, self.version)?;
            let old: Item = tx.get(self.id)?;
            let public = self.public.unwrap_or(old.public);
            // The minutes are written after the sitting is closed; its agenda is not.
            if (&title, public) != (&old.title, old.public) {
                open_sitting(tx, old.sitting)?;
                refuse_sent(tx.read(), old.sitting, old.supplement, top(&old))?;
            }
            let mut item = Item { title, text: words, public, ..old };
            tx.put(&mut item)?;
            tx.relabel(format!("TOP {} geändert", item.position));
            if public != old.public {
                number(tx, item.sitting, None)?;
                let part = if public { "öffentlichen" } else { "nichtöffentlichen" };
                tx.relabel(format!("TOP {} steht im {part} Teil", tx.get::<Item>(item.id)?.position));
            }
            Ok(item.id)
        })
    }
}

impl Run for MoveItem {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("move_item"), |tx| {
            tx.expect_version::<Item>(self.id, self.version)?;
            let item: Item = tx.get(self.id)?;
            open_sitting(tx, item.sitting)?;
            refuse_sent(tx.read(), item.sitting, item.supplement, top(&item))?;
            number(tx, item.sitting, Some((self.id, self.position)))?;
            tx.relabel(format!("TOP verschoben auf Platz {}", tx.get::<Item>(self.id)?.position));
            Ok(self.id)
        })
    }
}

impl Run for RemoveItem {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_item"), |tx| {
            tx.expect_version::<Item>(self.id, self.version)?;
            let item: Item = tx.get(self.id)?;
            open_sitting(tx, item.sitting)?;
            refuse_sent(tx.read(), item.sitting, item.supplement, top(&item))?;
            for entry in tx.read().agenda(item.sitting)?.into_iter().filter(|e| e.item == item.id) {
                take_off(tx, item.sitting, &entry)?;
            }
            clear::of_item(tx, item.sitting, item.id)?;
            clear::approval(tx, item.sitting, item.approves)?;
            tx.remove::<Item>(item.id)?;
            number(tx, item.sitting, None)?;
            tx.relabel(format!("TOP {} entfernt", item.position));
            Ok(self.id)
        })
    }
}

impl Run for PutOnAgenda {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("put_on_agenda"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let item = grants_item(tx, &sitting)?;
            let mut numbers = Vec::new();
            for id in self.applications {
                numbers.push(put_last(tx, &sitting, &item, id)?);
            }
            tx.relabel(match numbers.as_slice() {
                [one] => format!("Antrag {one} auf die Tagesordnung gesetzt"),
                many => format!("{} Anträge auf die Tagesordnung gesetzt", many.len()),
            });
            Ok(sitting.id)
        })
    }
}

/// Puts an application at the end of an item; gives its number.
pub(crate) fn put_last(
    tx: &mut Tx<'_, '_>,
    sitting: &Sitting,
    item: &Item,
    id: i64,
) -> Result<String, Problem> {
    let taken = tx.read().agenda(sitting.id)?.iter().filter(|e| e.item == item.id).count();
    let application: Application = tx.get(id)?;
    refuse_unready(tx, sitting, &application)?;
    tx.put(&mut AgendaEntry::new(item.id, id, place(taken + 1)))?;
    Ok(application.number)
}

impl Run for TakeFromAgenda {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("take_from_agenda"), |tx| {
            tx.expect_version::<AgendaEntry>(self.entry, self.version)?;
            let entry: AgendaEntry = tx.get(self.entry)?;
            let item: Item = tx.get(entry.item)?;
            open_sitting(tx, item.sitting)?;
            let application: Application = tx.get(entry.application)?;
            // What ended meanwhile need not be weighed any more, sent or not.
            if application.ending.is_none() {
                let what = format!("Antrag {}", application.number);
                refuse_sent(tx.read(), item.sitting, entry.supplement, what)?;
            }
            take_off(tx, item.sitting, &entry)?;
            tx.relabel(format!("Antrag {} von der Tagesordnung genommen", application.number));
            Ok(self.entry)
        })
    }
}

fn read(title: &str, words: &str) -> Result<(String, String), Problems> {
    let mut problems = Problems::default();
    let title = problems.take("title", text::needed(title, "Der Titel"));
    let words = problems.take("text", text::prose(words));
    match (title, words) {
        (Some(title), Some(words)) => Ok((title, words)),
        _ => Err(problems),
    }
}

fn top(item: &Item) -> String {
    format!("TOP {}", item.position)
}

/// Numbers the agenda anew, with one item at another place: what was sent keeps its place, what came late stands behind
/// it; in each of them what is public stands before what is not.
pub(super) fn number(tx: &mut Tx<'_, '_>, sitting: i64, moved: Option<(i64, i64)>) -> Result<(), Problem> {
    let row: Sitting = tx.get(sitting)?;
    let holds = row.invited(&tx.read().dispatches(sitting)?);
    let mut items = tx.read().items(sitting)?;
    if let Some((id, position)) = moved
        && let Some(from) = items.iter().position(|item| item.id == id)
    {
        let item = items.remove(from);
        let at = usize::try_from(position.max(1) - 1).unwrap_or(0).min(items.len());
        items.insert(at, item);
    }
    items.sort_by_key(|item| match item.supplement.filter(|_| holds) {
        Some(_) => (false, false, item.position),
        None => (holds, !item.public, 0),
    });
    for (position, mut item) in (1i64..).zip(items) {
        item.position = position;
        tx.put(&mut item)?;
    }
    Ok(())
}

impl Run for MoveEntry {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("move_entry"), |tx| {
            tx.expect_version::<AgendaEntry>(self.id, self.version)?;
            let entry: AgendaEntry = tx.get(self.id)?;
            let sitting = tx.get::<Item>(entry.item)?.sitting;
            open_sitting(tx, sitting)?;
            let application: Application = tx.get(entry.application)?;
            refuse_sent(tx.read(), sitting, entry.supplement, format!("Antrag {}", application.number))?;
            let mut entries = tx.read().agenda(sitting)?;
            entries.retain(|other| other.item == entry.item && other.id != entry.id);
            // Behind everything that was sent.
            let holds = tx.get::<Sitting>(sitting)?.invited(&tx.read().dispatches(sitting)?);
            let sent = entries.iter().filter(|other| holds && other.supplement.is_some()).count();
            let at = usize::try_from(self.position.max(1) - 1).unwrap_or(0).clamp(sent, entries.len());
            entries.insert(at, entry);
            for (position, mut row) in (1i64..).zip(entries) {
                row.position = position;
                tx.put(&mut row)?;
            }
            tx.relabel(format!("Antrag {} verschoben auf Platz {}", application.number, at + 1));
            Ok(self.id)
        })
    }
}

/// The item where applications are weighed; made at the end where the agenda has none.
pub(crate) fn grants_item(tx: &mut Tx<'_, '_>, sitting: &Sitting) -> Result<Item, Problem> {
    let items = tx.read().items(sitting.id)?;
    if let Some(item) = items.iter().find(|item| item.kind == ItemKind::Grants) {
        return Ok(item.clone());
    }
    let title = "Beratung über Zuwendungen".to_owned();
    let mut item = Item::new(sitting.id, place(items.len() + 1), ItemKind::Grants, title);
    tx.put(&mut item)?;
    number(tx, sitting.id, None)?;
    tx.get(item.id)
}

fn refuse_unready(tx: &Tx<'_, '_>, sitting: &Sitting, application: &Application) -> Result<(), Problem> {
    if application.board != sitting.board {
        return Err(Problem::new(Code::RowMissing)
            .fact("was", format!("Antrag {} in diesem Beirat", application.number)));
    }
    let file = tx.read().case(application.id)?;
    let allowed = Move::check(MoveName::PutOnAgenda, &file.case);
    let Some(on) = file.sitting.filter(|_| !file.case.draft && file.case.ending.is_none()) else {
        return allowed;
    };
    if allowed.is_err() || on.id == sitting.id {
        return Err(Problem::new(Code::AlreadyOnAgenda)
            .fact("nummer", &application.number)
            .fact("stand", State::of(&file.case).label())
            .fact("sitzung", on.ordinal));
    }
    // The newest sitting counts; one that was before the deferral cannot weigh what was deferred.
    if (sitting.day, sitting.ordinal) < (on.day, on.ordinal) {
        return Err(Problem::new(Code::DayBefore)
            .fact("was", format!("Die {}. Sitzung", sitting.ordinal))
            .fact("tag", sitting.day)
            .fact(
                "vor",
                format!("der {}. Sitzung, die Antrag {} zurückgestellt hat", on.ordinal, application.number),
            )
            .fact("davor", on.day));
    }
    Ok(())
}

pub(super) fn take_off(tx: &mut Tx<'_, '_>, sitting: i64, entry: &AgendaEntry) -> Result<(), Problem> {
    if tx.read().recommendation(sitting, entry.application)?.is_some() {
        let application: Application = tx.get(entry.application)?;
        return Err(Problem::new(Code::AlreadyRecommended).fact("nummer", application.number));
    }
    Move::check(MoveName::TakeFromAgenda, &tx.read().case(entry.application)?.case)?;
    clear::of_application(tx, sitting, entry.application)?;
    tx.remove::<AgendaEntry>(entry.id)
}

pub(super) fn place(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
