//! Groups and seats of a board. In which group a person sits is specially protected (Art. 9 DSGVO): it is shown and set
//! here alone, for whoever asks for it; everything else knows only counts.

use std::collections::BTreeMap;

use domain::board::{Board, Member, MemberGroup, SeatGroup, SeatKind, group_seats, quota_met, seats_of};
use domain::problem::Code;
use domain::{Day, Problem, Problems, order};
use serde::{Deserialize, Serialize};
use store::Reader;
use ts_rs::TS;

use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// How many seats each group has, and how many are filled. No names.
#[derive(Debug, Deserialize, TS)]
pub struct ShowSeats {
    /// The board.
    pub board: i64,
}

/// Seats in counts.
#[derive(Debug, Serialize, TS)]
pub struct Seats {
    /// Each group.
    pub groups: Vec<SeatRow>,
    /// Members in office today.
    pub members: i64,
    /// Members in office of whom no group is recorded.
    pub unassigned: i64,
    /// Seats of the board, as set; `None`: nobody fixed them.
    pub seats: Option<i64>,
    /// Seats of all groups together.
    pub group_seats: i64,
    /// Is at least half with Migrationshintergrund? `None`: not everybody's group is recorded.
    pub quota: Option<bool>,
    /// The same in words.
    pub quota_words: String,
}

/// A group in counts.
#[derive(Debug, Serialize, TS)]
pub struct SeatRow {
    /// The group.
    pub kind: SeatKind,
    /// `Menschen mit Migrationshintergrund`.
    pub label: String,
    /// Its seats; `None`: not fixed.
    pub seats: Option<i64>,
    /// Version of the row of its seats; 0: there is none.
    pub version: i64,
    /// How many members in office sit in it.
    pub filled: i64,
}

/// Fixes the seats of a group.
#[derive(Debug, Deserialize, TS)]
pub struct SetSeats {
    /// The board.
    pub board: i64,
    /// The group.
    pub kind: SeatKind,
    /// Version that was read; 0: there was none.
    pub version: i64,
    /// How many, as typed; empty: not fixed.
    pub seats: String,
}

/// Shows in which group each member in office sits. Specially protected; asked for by name.
#[derive(Debug, Deserialize, TS)]
pub struct ShowMemberGroups {
    /// The board.
    pub board: i64,
}

/// Who sits in which group.
#[derive(Debug, Serialize, TS)]
pub struct MemberGroups {
    /// The members in office today, by alphabet.
    pub rows: Vec<GroupedMember>,
}

/// A member with the group.
#[derive(Debug, Serialize, TS)]
pub struct GroupedMember {
    /// The member.
    pub member: i64,
    /// `Voss, Katharina`.
    pub name: String,
    /// The group; `None`: not recorded.
    pub kind: Option<SeatKind>,
    /// Version of the record; 0: there is none.
    pub version: i64,
}

/// Records in which group a member sits, or removes the record. Specially protected.
#[derive(Debug, Deserialize, TS)]
pub struct SetMemberGroup {
    /// The member.
    pub member: i64,
    /// Version that was read; 0: there was none.
    pub version: i64,
    /// The group; `null`: no longer recorded.
    pub kind: Option<SeatKind>,
}

command!(ShowSeats, "seats", Read, "Zeigt die Sitze der Gruppen in Zahlen", Seats);
command!(SetSeats, "set_seats", Write, "Legt die Sitze einer Gruppe fest", Saved);
command!(
    ShowMemberGroups,
    "member_groups",
    Read,
    "Zeigt die Gruppen der Mitglieder (besonders geschützt)",
    MemberGroups
);
command!(
    SetMemberGroup,
    "set_member_group",
    Write,
    "Hält die Gruppe eines Mitglieds fest (besonders geschützt)",
    Saved
);

impl Run for ShowSeats {
    fn run(self, desk: &mut Desk) -> Result<Seats, Problems> {
        let today = desk.today();
        desk.read(|reader| Ok(count(reader, self.board, today)?))
    }
}

fn count(reader: Reader<'_>, board: i64, today: Day) -> Result<Seats, Problem> {
    let held = in_office(reader, board, today)?;
    let fixed = reader.seat_groups(board)?;
    let groups = SeatKind::ALL
        .iter()
        .map(|kind| {
            let row = fixed.iter().find(|row| row.kind == *kind);
            Ok(SeatRow {
                kind: *kind,
                label: kind.label().to_owned(),
                seats: seats_of(&fixed, *kind),
                version: row.map_or(Ok(0), |row| reader.version::<SeatGroup>(row.id))?,
                filled: whole(
                    held.iter().filter(|(_, group)| group.as_ref().is_some_and(|g| g.kind == *kind)),
                ),
            })
        })
        .collect::<Result<Vec<_>, Problem>>()?;
    let migration = groups.iter().filter(|row| row.kind == SeatKind::Migration).map(|row| row.filled).sum();
    let (members, unassigned) = (whole(held.iter()), whole(held.iter().filter(|(_, group)| group.is_none())));
    let quota = (unassigned == 0 && members > 0).then(|| quota_met(migration, members));
    let words = match quota {
        None if members == 0 => "Es ist noch niemand im Amt.".to_owned(),
        None => format!("Zu {unassigned} von {members} Mitgliedern ist keine Gruppe festgehalten."),
        Some(true) => {
            format!("{migration} von {members}: Mindestens die Hälfte hat einen Migrationshintergrund.")
        }
        Some(false) => {
            format!("{migration} von {members}: Weniger als die Hälfte hat einen Migrationshintergrund.")
        }
    };
    Ok(Seats {
        groups,
        members,
        unassigned,
        seats: reader.board_on(board, today)?.seats,
        group_seats: group_seats(&fixed),
        quota,
        quota_words: words,
    })
}

fn whole<T>(rows: impl Iterator<Item = T>) -> i64 {
    i64::try_from(rows.count()).unwrap_or(i64::MAX)
}

/// The members in office with their groups, by alphabet.
fn in_office(
    reader: Reader<'_>,
    board: i64,
    today: Day,
) -> Result<Vec<(Member, Option<MemberGroup>)>, Problem> {
    let mut groups: BTreeMap<i64, MemberGroup> =
        reader.member_groups(board)?.into_iter().map(|row| (row.member, row)).collect();
    let mut members = reader.members(board)?;
    members.retain(|member| member.in_office(today));
    members.sort_by(|a, b| order::persons(&a.listed(), &b.listed()));
    Ok(members.into_iter().map(|member| (member.clone(), groups.remove(&member.id))).collect())
}

impl Run for SetSeats {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let seats = match self.seats.trim() {
            "" => None,
            typed => Some(super::change::count(typed, 0, 999).map_err(|problem| problem.at("seats"))?),
        };
        desk.act(deed("set_seats"), |tx| {
            let board: Board = tx.get(self.board)?;
            let known = tx.read().seat_groups(board.id)?.into_iter().find(|row| row.kind == self.kind);
            match (&known, self.version) {
                (Some(row), version) => tx.expect_version::<SeatGroup>(row.id, version)?,
                (None, 0) => {}
                (None, _) => return Err(Problem::new(Code::RowStale).into()),
            }
            match (known, seats) {
                (Some(row), None) => tx.remove::<SeatGroup>(row.id)?,
                (None, None) => {}
                (known, Some(seats)) => {
                    let id = known.map_or(0, |row| row.id);
                    tx.put(&mut SeatGroup { id, board: board.id, kind: self.kind, seats })?;
                }
            }
            tx.relabel(format!("Sitze „{}“ festgelegt", self.kind.label()));
            Ok(board.id)
        })
    }
}

impl Run for ShowMemberGroups {
    fn run(self, desk: &mut Desk) -> Result<MemberGroups, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let rows = in_office(reader, self.board, today)?
                .into_iter()
                .map(|(member, group)| {
                    let version =
                        group.as_ref().map_or(Ok(0), |row| reader.version::<MemberGroup>(row.id))?;
                    Ok(GroupedMember {
                        member: member.id,
                        name: member.listed(),
                        kind: group.map(|row| row.kind),
                        version,
                    })
                })
                .collect::<Result<_, Problem>>()?;
            Ok(MemberGroups { rows })
        })
    }
}

impl Run for SetMemberGroup {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("set_member_group"), |tx| {
            let member: Member = tx.get(self.member)?;
            let known =
                tx.read().member_groups(member.board)?.into_iter().find(|row| row.member == member.id);
            match (&known, self.version) {
                (Some(row), version) => tx.expect_version::<MemberGroup>(row.id, version)?,
                (None, 0) => {}
                (None, _) => return Err(Problem::new(Code::RowStale).into()),
            }
            match (known, self.kind) {
                (Some(row), None) => tx.remove::<MemberGroup>(row.id)?,
                (None, None) => {}
                (known, Some(kind)) => {
                    tx.put(&mut MemberGroup { id: known.map_or(0, |row| row.id), member: member.id, kind })?;
                }
            }
            // Neither who nor which: labels are read by everybody.
            tx.relabel("Gruppe eines Mitglieds festgehalten");
            Ok(member.id)
        })
    }
}
