use domain::board::Member;
use domain::problem::Code;
use domain::sitting::{Attendance, Guest, GuestKind, Presence};
use domain::{Problem, Problems, text};

use super::plan::open_sitting;
use super::{AddGuest, ChangeGuest, GuestFacts, RecordAttendance, RemoveGuest};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

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
                        tx.put(&mut Attendance { id: row, sitting: sitting.id, member: id, presence })?;
                    }
                    (None, None) => {}
                }
            }
            let who = match self.members.len() {
                1 => "ein Mitglied".to_owned(),
                n => format!("{n} Mitglieder"),
            };
            tx.relabel(match self.presence {
                Some(Presence::Present) => format!("Anwesenheit: {who} anwesend"),
                Some(Presence::Prevented) => format!("Anwesenheit: {who} verhindert"),
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
            (Some(name), Some(unit)) => Ok(Guest { id: 0, sitting: 0, kind: self.kind, name, unit }),
            _ => Err(problems),
        }
    }
}
