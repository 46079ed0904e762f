use domain::board::Member;
use domain::problem::Code;
use domain::sitting::{Attendance, Guest, GuestKind, Presence};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records who is present. Several members at once are one act.
#[derive(Debug, Deserialize, TS)]
pub struct RecordAttendance {
    /// The sitting.
    pub sitting: i64,
    /// The members.
    pub members: Vec<i64>,
    /// Present or verhindert; `null` removes the record.
    pub presence: Option<Presence>,
}

/// What is said of somebody present who is no member.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GuestFacts {
    /// In what part they came.
    pub kind: GuestKind,
    /// `Herr Brandt`.
    pub name: String,
    /// Unit or association.
    pub unit: String,
}

/// Adds somebody present who is no member.
#[derive(Debug, Deserialize, TS)]
pub struct AddGuest {
    /// The sitting.
    pub sitting: i64,
    /// Who.
    pub guest: GuestFacts,
}

/// Changes a guest.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeGuest {
    /// The guest.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub guest: GuestFacts,
}

/// Removes a guest.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveGuest {
    /// The guest.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(RecordAttendance, "record_attendance", Write, "Vermerkt, wer anwesend oder verhindert ist", Saved);
command!(AddGuest, "add_guest", Write, "Trägt Verwaltung, Gäste, Presse oder Antragstellende ein", Saved);
command!(ChangeGuest, "change_guest", Write, "Ändert einen solchen Eintrag", Saved);
command!(RemoveGuest, "remove_guest", Write, "Entfernt einen solchen Eintrag", Saved);

impl Run for RecordAttendance {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("record_attendance"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let recorded = tx.read().attendance(sitting.id)?;
            for &id in &self.members {
                let member: Member = tx.get(id)?;
                if member.board != sitting.board || !member.in_office(sitting.day) {
                    return Err(Problem::new(Code::MemberNotInOffice)
                        .fact("name", member.listed())
                        .fact("tag", sitting.day)
                        .into());
                }
                let old = recorded.iter().find(|a| a.member == id);
                match (old, self.presence) {
                    (Some(old), None) => tx.remove::<Attendance>(old.id)?,
                    (old, Some(presence)) => {
                        let row = old.map_or(0, |old| old.id);
                        tx.put(&mut Attendance { id: row, ..Attendance::new(sitting.id, id, presence) })?;
                    }
                    (None, None) => {}
                }
            }
            let who = match self.members.len() {
                1 => "ein Mitglied".to_owned(),
                n => format!("{n} Mitglieder"),
            };
            tx.relabel(match self.presence {
                Some(presence) => format!("Anwesenheit: {who} {}", presence.label()),
                None => format!("Anwesenheit: {who} offen"),
            });
            Ok(sitting.id)
        })
    }
}

impl Run for AddGuest {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut guest = self.guest.read()?;
        desk.act(deed("add_guest"), |tx| {
            guest.sitting = open_sitting(tx, self.sitting)?.id;
            tx.put(&mut guest)?;
            tx.relabel(format!("{} eingetragen", named(guest.kind)));
            Ok(guest.id)
        })
    }
}

impl Run for ChangeGuest {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let facts = self.guest.read()?;
        desk.act(deed("change_guest"), |tx| {
            tx.expect_version::<Guest>(self.id, self.version)?;
            let old: Guest = tx.get(self.id)?;
            open_sitting(tx, old.sitting)?;
            let mut guest = Guest { id: old.id, sitting: old.sitting, ..facts };
            tx.put(&mut guest)?;
            tx.relabel(format!("{} geändert", named(guest.kind)));
            Ok(guest.id)
        })
    }
}

impl Run for RemoveGuest {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_guest"), |tx| {
            tx.expect_version::<Guest>(self.id, self.version)?;
            let guest: Guest = tx.get(self.id)?;
            open_sitting(tx, guest.sitting)?;
            tx.remove::<Guest>(self.id)?;
            tx.relabel(format!("{} entfernt", named(guest.kind)));
            Ok(self.id)
        })
    }
}

fn named(kind: GuestKind) -> &'static str {
    match kind {
        GuestKind::Administration => "Verwaltung",
        GuestKind::Applicant => "Antragstellende",
        GuestKind::Guest => "Gast",
        GuestKind::Press => "Presse",
    }
}

impl GuestFacts {
    fn read(&self) -> Result<Guest, Problems> {
        let mut problems = Problems::default();
        let name = problems.take("guest.name", text::needed(&self.name, "Der Name"));
        let unit = problems.take("guest.unit", text::line(&self.unit));
        match (name, unit) {
            (Some(name), Some(unit)) => {
                Ok(Guest { id: 0, sitting: 0, kind: self.kind, name, unit, item: None, application: None })
            }
            _ => Err(problems),
        }
    }
}
