//! How members of the boards are tied to an association.

use domain::association::{Association, Tie, TieKind};
use domain::board::Member;
use domain::problem::Code;
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// What is said of a tie, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct TieFacts {
    /// The member of a board.
    pub member: i64,
    /// What ties them.
    pub kind: TieKind,
    /// First day; empty: always.
    pub from_day: String,
    /// Last day; empty: still.
    pub to_day: String,
    /// Remark.
    pub note: String,
}

/// Notes how a member of a board is tied to an association.
#[derive(Debug, Deserialize, TS)]
pub struct AddTie {
    /// The association.
    pub association: i64,
    /// The tie.
    pub tie: TieFacts,
}

/// Changes a tie.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeTie {
    /// The tie.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub tie: TieFacts,
}

/// Removes a tie.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveTie {
    /// The tie.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddTie, "add_tie", Write, "Hält die Verbindung eines Mitglieds zu einem Verein fest", Saved);
command!(ChangeTie, "change_tie", Write, "Ändert die Verbindung eines Mitglieds zu einem Verein", Saved);
command!(RemoveTie, "remove_tie", Write, "Entfernt die Verbindung eines Mitglieds zu einem Verein", Saved);

impl Run for AddTie {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut tie = self.tie.read(desk.today())?;
        desk.act(deed("add_tie"), |tx| {
            tie.association = tx.get::<Association>(self.association)?.id;
            keep(tx, &mut tie)?;
            tx.relabel("Verbindung zum Beirat festgehalten");
            Ok(tie.id)
        })
    }
}

impl Run for ChangeTie {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let facts = self.tie.read(desk.today())?;
        desk.act(deed("change_tie"), |tx| {
            tx.expect_version::<Tie>(self.id, self.version)?;
            let old: Tie = tx.get(self.id)?;
            let mut tie = Tie { id: old.id, association: old.association, ..facts };
            keep(tx, &mut tie)?;
            tx.relabel("Verbindung zum Beirat geändert");
            Ok(tie.id)
        })
    }
}

impl Run for RemoveTie {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_tie"), |tx| {
            tx.expect_version::<Tie>(self.id, self.version)?;
            tx.remove::<Tie>(self.id)?;
            tx.relabel("Verbindung zum Beirat entfernt");
            Ok(self.id)
        })
    }
}

fn keep(tx: &mut Tx<'_, '_>, tie: &mut Tie) -> Result<(), Problem> {
    tx.get::<Member>(tie.member).map_err(|problem| problem.at("tie.member"))?;
    let twice =
        tx.read().ties(tie.association)?.into_iter().any(|other| other.id != tie.id && meet(&other, tie));
    if twice {
        return Err(Problem::new(Code::TieTwice).at("tie.kind"));
    }
    tx.put(tie).map(drop)
}

/// The same tie of the same member, in terms that meet.
pub(super) fn meet(one: &Tie, other: &Tie) -> bool {
    let begins_in_time = |a: &Tie, b: &Tie| match (a.to_day, b.from_day) {
        (Some(to), Some(from)) => from <= to,
        _ => true,
    };
    one.member == other.member
        && one.kind == other.kind
        && begins_in_time(one, other)
        && begins_in_time(other, one)
}

impl TieFacts {
    fn read(&self, today: Day) -> Result<Tie, Problems> {
        let mut problems = Problems::default();
        let mut day = |value: &str, field: &str| match value.trim() {
            "" => None,
            typed => problems.take(field, Day::read(typed, today)),
        };
        let from_day = day(&self.from_day, "tie.from_day");
        let to_day = day(&self.to_day, "tie.to_day");
        let note = problems.take("tie.note", text::line(&self.note)).unwrap_or_default();
        if self.member == 0 {
            problems.add(Problem::new(Code::TextMissing).at("tie.member").fact("was", "Das Mitglied"));
        }
        if let (Some(from), Some(to)) = (from_day, to_day)
            && to < from
        {
            problems.add(
                Problem::new(Code::DayBefore)
                    .at("tie.to_day")
                    .fact("was", "Das Ende")
                    .fact("tag", to)
                    .fact("vor", "dem Beginn")
                    .fact("davor", from),
            );
        }
        problems.settle()?;
        Ok(Tie { id: 0, association: 0, member: self.member, kind: self.kind, from_day, to_day, note })
    }
}
