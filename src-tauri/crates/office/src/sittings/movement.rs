//! Who comes and goes while the sitting runs.

use domain::problem::Code;
use domain::sitting::{Attendance, Direction, Moment, Movement, Presence};
use domain::{Clock, Problem, Problems};
use serde::Deserialize;
use ts_rs::TS;

use super::attend::in_office;
use super::plan::open_sitting;
use super::record::record;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records that a member comes or goes with an item, or with an application under it. Who was not recorded as
/// present yet is from now on.
#[derive(Debug, Deserialize, TS)]
pub struct RecordMovement {
    /// The sitting.
    pub sitting: i64,
    /// The member.
    pub member: i64,
    /// Comes or goes; `null`: whichever changes something.
    pub direction: Option<Direction>,
    /// The item.
    pub item: i64,
    /// The application under it; `null`: from the beginning of the item.
    pub application: Option<i64>,
    /// At what time, as typed; empty on the day of the sitting: now; empty on another day: not noted.
    pub at: String,
}

/// Removes such an entry.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveMovement {
    /// The entry.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(RecordMovement, "record_movement", Write, "Vermerkt, dass ein Mitglied kommt oder geht", Saved);
command!(RemoveMovement, "remove_movement", Write, "Entfernt einen Vermerk vom Kommen oder Gehen", Saved);

impl Run for RecordMovement {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let now = desk.now();
        let today = desk.today();
        let typed = match self.at.trim() {
            "" => None,
            typed => Some(Clock::read(typed).map_err(|p| p.at("at"))?),
        };
        desk.act(deed("record_movement"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let member = in_office(tx, &sitting, self.member)?;
            let whole = record(tx.read(), sitting.id)?;
            let moment = Moment { item: self.item, application: self.application };
            let rooms = whole.rooms();
            let Some((_, room)) = rooms.iter().find(|(at, _)| *at == moment) else {
                return Err(Problem::new(Code::RowMissing).fact("was", "Der Tagesordnungspunkt").into());
            };
            let here = room.here.contains(&member.id);
            let direction =
                self.direction.unwrap_or(if here { Direction::Leaves } else { Direction::Arrives });
            if (direction == Direction::Arrives) == here {
                return Err(Problem::new(Code::MovementPointless)
                    .fact("name", member.listed())
                    .fact("stand", if here { "da" } else { "nicht da" })
                    .into());
            }
            // Coming back at the moment of going, or going at the moment of coming, only takes that back.
            let opposite = whole.movements.iter().find(|row| {
                row.member == member.id
                    && (row.item, row.application) == (moment.item, moment.application)
                    && row.direction != direction
            });
            let recorded = whole.attendance.iter().find(|row| row.member == member.id);
            let attends = recorded.is_some_and(|row| row.presence.attends());
            let words = match direction {
                Direction::Arrives => "Ein Mitglied kommt",
                Direction::Leaves => "Ein Mitglied geht",
            };
            tx.relabel(words.to_owned());
            if let Some(opposite) = opposite.filter(|_| attends) {
                tx.remove::<Movement>(opposite.id)?;
                return Ok(opposite.id);
            }
            if !attends {
                let id = recorded.map_or(0, |row| row.id);
                tx.put(&mut Attendance { id, ..Attendance::new(sitting.id, member.id, Presence::Present) })?;
            }
            let clock = Clock::new(now.hour(), now.minute());
            let mut row = Movement {
                id: 0,
                sitting: sitting.id,
                member: member.id,
                direction,
                item: moment.item,
                application: moment.application,
                at: typed.or(clock.filter(|_| sitting.day == today)),
            };
            tx.put(&mut row)?;
            Ok(row.id)
        })
    }
}

impl Run for RemoveMovement {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_movement"), |tx| {
            tx.expect_version::<Movement>(self.id, self.version)?;
            let row: Movement = tx.get(self.id)?;
            open_sitting(tx, row.sitting)?;
            tx.remove::<Movement>(row.id)?;
            tx.relabel("Vermerk vom Kommen oder Gehen entfernt");
            Ok(self.id)
        })
    }
}
