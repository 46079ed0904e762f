use domain::association::{Association, AssociationKind, Contact};
use domain::problem::Code;
use domain::{Problem, Problems};
use store::{Reader, Tx};

use super::{ChangeAssociation, CreateAssociation};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for CreateAssociation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let blank = Association::named("", AssociationKind::Association);
        let (mut association, contacts) = self.association.read(&blank, desk.today())?;
        desk.act(deed("create_association"), |tx| {
            if !self.despite_twins {
                refuse_twin(tx.read(), &association.name)?;
            }
            association.uid = tx.uid();
            tx.put(&mut association)?;
            keep_contacts(tx, association.id, contacts)?;
            clear(tx, self.draft.as_deref())?;
            tx.relabel(format!("{} angelegt", named(association.kind)));
            Ok(association.id)
        })
    }
}

impl Run for ChangeAssociation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("change_association"), |tx| {
            expect_version(tx.read(), self.id, self.version)?;
            let old: Association = tx.get(self.id)?;
            let (mut association, contacts) = self.association.read(&old, today)?;
            tx.put(&mut association)?;
            keep_contacts(tx, association.id, contacts)?;
            clear(tx, self.draft.as_deref())?;
            tx.relabel(format!("Angaben zu {} geändert", to_one(association.kind)));
            Ok(association.id)
        })
    }
}

/// Version of an association together with its people: whoever changes one of them changes it.
pub(crate) fn version(reader: Reader<'_>, id: i64) -> Result<i64, Problem> {
    let mut newest = reader.version::<Association>(id)?;
    for contact in reader.contacts(id)? {
        newest = newest.max(reader.version::<Contact>(contact.id)?);
    }
    Ok(newest)
}

/// Refuses a write that rests on an older state of the association or of its people.
pub(super) fn expect_version(reader: Reader<'_>, id: i64, read: i64) -> Result<(), Problem> {
    let present = version(reader, id)?;
    if present == read {
        return Ok(());
    }
    Err(stale(id).fact("gelesen", read).fact("jetzt", present))
}

fn stale(id: i64) -> Problem {
    Problem::new(Code::RowStale).fact("art", "association").fact("eintrag", id)
}

fn refuse_twin(reader: Reader<'_>, name: &str) -> Result<(), Problem> {
    match reader.associations_alike(name)?.twins.first() {
        None => Ok(()),
        Some(twin) => Err(Problem::new(Code::AssociationTwin)
            .at("association.name")
            .fact("name", name)
            .fact("vorhanden", &twin.name)
            .fact("eintrag", twin.id)),
    }
}

/// Keeps the people that are named, by their numbers, and removes the others.
fn keep_contacts(tx: &mut Tx<'_, '_>, association: i64, contacts: Vec<Contact>) -> Result<(), Problem> {
    let mut gone = tx.read().contacts(association)?;
    for mut contact in contacts {
        contact.association = association;
        if contact.id != 0 {
            // Somebody else removed this person meanwhile, or the number is that of another association.
            let at =
                gone.iter().position(|known| known.id == contact.id).ok_or_else(|| stale(association))?;
            gone.swap_remove(at);
        }
        tx.put(&mut contact)?;
    }
    for contact in gone {
        tx.remove::<Contact>(contact.id)?;
    }
    Ok(())
}

fn clear(tx: &mut Tx<'_, '_>, draft: Option<&str>) -> Result<(), Problem> {
    draft.map_or(Ok(()), |key| tx.clear_draft(key))
}

/// What the entry is called in a label, which names nobody.
pub(super) fn named(kind: AssociationKind) -> &'static str {
    match kind {
        AssociationKind::Association => "Verein",
        AssociationKind::Person => "Person",
        AssociationKind::Institution => "Einrichtung",
    }
}

fn to_one(kind: AssociationKind) -> &'static str {
    match kind {
        AssociationKind::Association => "einem Verein",
        AssociationKind::Person => "einer Person",
        AssociationKind::Institution => "einer Einrichtung",
    }
}
