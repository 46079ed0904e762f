use domain::association::{Association, Contact, Tie};
use domain::problem::Code;
use domain::records::{CaseNote, NoteKind};
use domain::{Day, Problem, Problems};
use store::Tx;

use super::MergeAssociations;
use super::change::expect_version;
use super::facts::read_aliases;
use super::ties::meet;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for MergeAssociations {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        if self.keep == self.drop {
            return Err(Problem::new(Code::MergeWithItself).at("drop").into());
        }
        let today = desk.today();
        desk.act(deed("merge_associations"), |tx| {
            let mut keep: Association = tx.get(self.keep)?;
            let drop: Association = tx.get(self.drop)?;
            expect_version(tx.read(), self.keep, self.keep_version)?;
            expect_version(tx.read(), self.drop, self.drop_version)?;
            move_people(tx, keep.id, drop.id)?;
            move_papers(tx, keep.id, drop.id)?;
            let other = join(&mut keep, &drop)?;
            tx.put(&mut keep)?;
            if !other.is_empty() {
                note(tx, keep.id, today, &other)?;
            }
            tx.remove::<Association>(drop.id)?;
            tx.relabel("Zwei Einträge zusammengeführt");
            Ok(keep.id)
        })
    }
}

/// People move over; whoever stands in both entries stays once, with what either of them says.
fn move_people(tx: &mut Tx<'_, '_>, keep: i64, drop: i64) -> Result<(), Problem> {
    let mut known = tx.read().contacts(keep)?;
    for mut contact in tx.read().contacts(drop)? {
        let same = known.iter_mut().find(|k| {
            k.kind == contact.kind && domain::fold::fold(&k.name) == domain::fold::fold(&contact.name)
        });
        let Some(same) = same else {
            contact.association = keep;
            tx.put(&mut contact)?;
            continue;
        };
        let differs = |a: &str, b: &str| !a.is_empty() && !b.is_empty() && a != b;
        if differs(&same.email, &contact.email) || differs(&same.phone, &contact.phone) {
            contact.association = keep;
            tx.put(&mut contact)?;
            continue;
        }
        fill(&mut same.function, &contact.function);
        fill(&mut same.email, &contact.email);
        fill(&mut same.phone, &contact.phone);
        tx.put(same)?;
        tx.remove::<Contact>(contact.id)?;
    }
    let known = tx.read().ties(keep)?;
    for mut tie in tx.read().ties(drop)? {
        if known.iter().any(|k| meet(k, &tie) && k.note == tie.note) {
            tx.remove::<Tie>(tie.id)?;
        } else {
            tie.association = keep;
            tx.put(&mut tie)?;
        }
    }
    Ok(())
}

/// What names the dropped entry names the kept one.
fn move_papers(tx: &mut Tx<'_, '_>, keep: i64, drop: i64) -> Result<(), Problem> {
    for mut row in tx.read().applications_of(drop)? {
        row.association = Some(keep);
        tx.put(&mut row)?;
    }
    for mut row in tx.read().attachments_of_association(drop)? {
        row.association = Some(keep);
        tx.put(&mut row)?;
    }
    for mut row in tx.read().notes_of_association(drop)? {
        row.association = Some(keep);
        tx.put(&mut row)?;
    }
    for mut row in tx.read().follow_ups_of_association(drop)? {
        row.association = Some(keep);
        tx.put(&mut row)?;
    }
    Ok(())
}

fn fill(kept: &mut String, from: &str) {
    if kept.is_empty() {
        from.clone_into(kept);
    }
}

/// Fills what the kept entry lacks; gives the lines in which the other one says something else.
fn join(keep: &mut Association, drop: &Association) -> Result<Vec<String>, Problem> {
    let aliases = [keep.aliases.as_str(), &drop.name, &drop.aliases].join("\n");
    keep.aliases = read_aliases(&aliases, &keep.name)?;
    let mut other = Vec::new();
    let mut tell = |label: &str, kept: &str, dropped: &str| {
        if !kept.is_empty() && !dropped.is_empty() && kept != dropped {
            other.push(format!("{label}: {dropped}"));
        }
    };
    tell("Rechtsform", &keep.legal_form, &drop.legal_form);
    fill(&mut keep.legal_form, &drop.legal_form);
    // Parts of an address or of an account belong together; half of each would be nobody's.
    let register =
        |a: &Association| [a.register_court.as_str(), &a.register_number].join(" ").trim().to_owned();
    tell("Register", &register(keep), &register(drop));
    if register(keep).is_empty() {
        keep.register_court.clone_from(&drop.register_court);
        keep.register_number.clone_from(&drop.register_number);
    }
    let address = |a: &Association| {
        let town = [a.postcode.as_str(), &a.town].join(" ");
        [a.street.as_str(), town.trim()].join(", ").trim_matches([',', ' ']).to_owned()
    };
    tell("Anschrift", &address(keep), &address(drop));
    if address(keep).is_empty() {
        keep.street.clone_from(&drop.street);
        keep.postcode.clone_from(&drop.postcode);
        keep.town.clone_from(&drop.town);
    }
    let account = |a: &Association| match (a.iban.as_str(), a.account_holder.as_str()) {
        ("", _) => String::new(),
        (iban, "") => iban.to_owned(),
        (iban, holder) => format!("{iban} ({holder})"),
    };
    tell("Bankverbindung", &account(keep), &account(drop));
    if keep.iban.is_empty() {
        keep.iban.clone_from(&drop.iban);
        keep.account_holder.clone_from(&drop.account_holder);
    }
    for (label, kept, dropped) in [
        ("E-Mail", &mut keep.email, &drop.email),
        ("Telefon", &mut keep.phone, &drop.phone),
        ("Website", &mut keep.website, &drop.website),
        ("Notizen", &mut keep.notes, &drop.notes),
        ("Hinweis", &mut keep.warning, &drop.warning),
    ] {
        tell(label, kept, dropped);
        fill(kept, dropped);
    }
    if !keep.charitable && drop.charitable {
        keep.charitable = true;
        keep.charitable_until = drop.charitable_until;
        keep.exemption_of = drop.exemption_of;
    }
    keep.deducts_tax |= drop.deducts_tax;
    Ok(other)
}

/// Nothing that the office once knew is lost: where both entries differ, the file says what the other one said.
fn note(tx: &mut Tx<'_, '_>, association: i64, day: Day, lines: &[String]) -> Result<(), Problem> {
    let mut note = CaseNote {
        id: 0,
        application: None,
        association: Some(association),
        day,
        kind: NoteKind::Note,
        text: format!("Aus dem zusammengeführten Eintrag:\n{}", lines.join("\n")),
    };
    tx.put(&mut note).map(drop)
}
