use domain::board::{Board, Member};
use domain::problem::Code;
use domain::sitting::{Attendance, Guest, GuestKind, Movement, Presence, Sitting};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records who is present. Several members at once are one act. Who is not there any more has no comings and goings.
#[derive(Debug, Deserialize, TS)]
pub struct RecordAttendance {
    /// The sitting.
    pub sitting: i64,
    /// The members.
    pub members: Vec<i64>,
    /// Present, verhindert, unentschuldigt, vertreten; `null` removes the record.
    pub presence: Option<Presence>,
    /// Who sits in for a member that is represented; left out: who usually does.
    #[serde(default)]
    #[ts(optional)]
    pub substitute: Option<String>,
    /// By video; left out: as recorded before, else in person.
    #[serde(default)]
    #[ts(optional)]
    pub video: Option<bool>,
}

/// What is said of somebody present who is no member.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct GuestFacts {
    /// In what part they came.
    pub kind: GuestKind,
    /// `Herr Brandt`.
    pub name: String,
    /// Unit or association.
    pub unit: String,
    /// The item they came for.
    #[serde(default)]
    pub item: Option<i64>,
    /// The application they came for.
    #[serde(default)]
    pub application: Option<i64>,
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
            let substitute = self.substitute.as_deref().map(text::line).transpose();
            let substitute = substitute.map_err(|p| p.at("substitute"))?;
            let board: Board = tx.read().board_on(sitting.board, sitting.day)?;
            if self.presence == Some(Presence::Represented) && !board.substitutes {
                return Err(Problem::new(Code::SubstituteNotAllowed).into());
            }
            for &id in &self.members {
                let old = recorded.iter().find(|a| a.member == id);
                // Whoever was noted wrongly can always be noted as not there.
                let member = match (old, self.presence.is_some_and(Presence::attends)) {
                    (Some(_), false) => tx.get::<Member>(id)?,
                    _ => in_office(tx, &sitting, id)?,
                };
                match (old, self.presence) {
                    (Some(old), None) => {
                        away(tx, sitting.id, id)?;
                        tx.remove::<Attendance>(old.id)?;
                    }
                    (old, Some(presence)) => {
                        let known = old.map(|old| old.substitute.clone()).filter(|name| !name.is_empty());
                        let named = substitute.clone().or(known).unwrap_or(member.substitute);
                        let represented = presence == Presence::Represented;
                        if represented && named.is_empty() {
                            return Err(Problem::new(Code::TextMissing)
                                .fact("was", "Der Name der Vertretung")
                                .at("substitute")
                                .into());
                        }
                        if !presence.attends() {
                            away(tx, sitting.id, id)?;
                        }
                        let video = self.video.or(old.map(|old| old.video)).unwrap_or(false);
                        tx.put(&mut Attendance {
                            id: old.map_or(0, |old| old.id),
                            substitute: if represented { named } else { String::new() },
                            video: video && presence.attends(),
                            ..Attendance::new(sitting.id, id, presence)
                        })?;
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

/// The member, in office on the day of the sitting.
pub(super) fn in_office(tx: &Tx<'_, '_>, sitting: &Sitting, id: i64) -> Result<Member, Problem> {
    let member: Member = tx.get(id)?;
    if member.board == sitting.board && member.in_office(sitting.day) {
        return Ok(member);
    }
    Err(Problem::new(Code::MemberNotInOffice).fact("name", member.listed()).fact("tag", sitting.day))
}

/// Who is not there neither comes nor goes.
fn away(tx: &mut Tx<'_, '_>, sitting: i64, member: i64) -> Result<(), Problem> {
    for row in tx.read().movements(sitting)?.into_iter().filter(|row| row.member == member) {
        tx.remove::<Movement>(row.id)?;
    }
    Ok(())
}

impl Run for AddGuest {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut guest = self.guest.read()?;
        desk.act(deed("add_guest"), |tx| {
            guest.sitting = open_sitting(tx, self.sitting)?.id;
            refuse_strange_reason(tx, &guest)?;
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
            refuse_strange_reason(tx, &guest)?;
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

/// What a guest came for stands on the agenda of the sitting.
fn refuse_strange_reason(tx: &Tx<'_, '_>, guest: &Guest) -> Result<(), Problem> {
    let known = |found: bool, what: &str| {
        if found { Ok(()) } else { Err(Problem::new(Code::RowMissing).fact("was", what)) }
    };
    if let Some(item) = guest.item {
        let found = tx.read().items(guest.sitting)?.iter().any(|row| row.id == item);
        known(found, "Der Tagesordnungspunkt").map_err(|p| p.at("guest.item"))?;
    }
    if let Some(application) = guest.application {
        let found = tx.read().agenda(guest.sitting)?.iter().any(|row| row.application == application);
        known(found, "Der Antrag auf dieser Tagesordnung").map_err(|p| p.at("guest.application"))?;
    }
    Ok(())
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
            (Some(name), Some(unit)) => Ok(Guest {
                id: 0,
                sitting: 0,
                kind: self.kind,
                name,
                unit,
                item: self.item,
                application: self.application,
            }),
            _ => Err(problems),
        }
    }
}
