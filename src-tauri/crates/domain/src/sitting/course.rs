//! Who is in the room at each moment of a sitting, and whether they are enough (quorum).

use std::collections::BTreeMap;

use super::{Attendance, Direction, Movement, Presence};
use crate::board::{Board, Member};

/// A moment of a sitting: the beginning of an item, or one application under it. In the order of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    /// The item.
    pub item: i64,
    /// The application under it; `None`: the beginning of the item.
    pub application: Option<i64>,
}

/// Everything that says who is in the room when.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    /// The members in office on the day.
    pub members: &'a [Member],
    /// Who was recorded as what.
    pub attendance: &'a [Attendance],
    /// Who came and went.
    pub movements: &'a [Movement],
    /// The moments in their order.
    pub moments: &'a [Moment],
}

/// How many are in the room at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Room {
    /// The members in the room, or their substitutes, in the order of `members`.
    pub here: Vec<i64>,
    /// Those of them that may vote.
    pub voters: Vec<i64>,
}

/// At which moment, in which order of entry, somebody came or went.
type Step = (usize, i64, Direction);

impl Course<'_> {
    /// Who is in the room at each moment, in the order of the moments. Somebody who arrives or leaves with an item
    /// or an application is, or is no longer, there from that moment on. A movement at a moment that is no longer
    /// on the agenda counts from the beginning.
    pub fn rooms(&self) -> Vec<(Moment, Room)> {
        let mut moving: BTreeMap<i64, Vec<Step>> = BTreeMap::new();
        for movement in self.movements {
            let at = Moment { item: movement.item, application: movement.application };
            let place = self
                .moments
                .iter()
                .position(|moment| *moment == at)
                .or_else(|| self.moments.iter().position(|moment| moment.item == at.item))
                .unwrap_or(0);
            moving.entry(movement.member).or_default().push((place, movement.id, movement.direction));
        }
        for steps in moving.values_mut() {
            steps.sort_unstable_by_key(|(place, id, _)| (*place, *id));
        }
        let attending: Vec<(&Member, &[Step])> = self
            .members
            .iter()
            .filter(|member| self.presence(member.id).is_some_and(Presence::attends))
            .map(|member| (member, moving.get(&member.id).map_or(&[][..], Vec::as_slice)))
            .collect();
        let room = |place: usize| {
            let mut room = Room::default();
            for (member, steps) in &attending {
                if is_here(steps, place) {
                    room.here.push(member.id);
                    if member.voting {
                        room.voters.push(member.id);
                    }
                }
            }
            room
        };
        self.moments.iter().enumerate().map(|(place, moment)| (*moment, room(place))).collect()
    }

    fn presence(&self, member: i64) -> Option<Presence> {
        self.attendance.iter().find(|a| a.member == member).map(|a| a.presence)
    }
}

/// Whoever first arrives was not there before; whoever first leaves was.
fn is_here(steps: &[Step], place: usize) -> bool {
    match steps.iter().rev().find(|(at, ..)| *at <= place) {
        Some((.., direction)) => *direction == Direction::Arrives,
        None => steps.first().is_none_or(|(.., direction)| *direction == Direction::Leaves),
    }
}

/// Whether enough members are in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum {
    /// Members in the room.
    pub present: i64,
    /// Members or seats that count.
    pub of: i64,
    /// How many have to be present; a hint where the board has no rule.
    pub needed: i64,
}

impl Quorum {
    /// Of a board with so many members in office, so many of them in the room.
    pub fn of(board: &Board, members: usize, present: usize) -> Self {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        Self {
            present: count(present),
            of: board.seats.unwrap_or_else(|| count(members)),
            needed: board.quorum(count(members)),
        }
    }

    /// Enough.
    pub fn met(self) -> bool {
        self.present >= self.needed
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn member(id: i64) -> Member {
        Member { voting: id % 5 != 0, ..Member::numbered(id) }
    }

    fn moments(items: i64, each: i64) -> Vec<Moment> {
        (1..=items)
            .flat_map(|item| {
                let under = (1..=each).map(move |n| Moment { item, application: Some(item * 100 + n) });
                std::iter::once(Moment { item, application: None }).chain(under)
            })
            .collect()
    }

    proptest! {
        /// The room, counted anew by walking through the evening door by door.
        #[test]
        fn the_room_is_what_the_door_saw(
            seats in 1..40i64,
            records in proptest::collection::vec((0..40i64, 0..4usize), 0..60),
            steps in proptest::collection::vec((0..40i64, any::<bool>(), 0..12usize), 0..60),
        ) {
            let members: Vec<Member> = (0..seats).map(member).collect();
            let moments = moments(4, 2);
            let mut attendance: Vec<Attendance> = Vec::new();
            for (who, kind) in records {
                if attendance.iter().all(|a| a.member != who) {
                    attendance.push(Attendance::new(1, who, Presence::ALL[kind]));
                }
            }
            let movements: Vec<Movement> = (1..)
                .zip(steps)
                .map(|(id, (member, arrives, place))| Movement {
                    id,
                    sitting: 1,
                    member,
                    direction: if arrives { Direction::Arrives } else { Direction::Leaves },
                    item: moments[place].item,
                    application: moments[place].application,
                    at: None,
                })
                .collect();
            let course = Course {
                members: &members,
                attendance: &attendance,
                movements: &movements,
                moments: &moments,
            };
            let rooms = course.rooms();
            for member in &members {
                let attends = attendance.iter().any(|a| {
                    a.member == member.id && matches!(a.presence, Presence::Present | Presence::Represented)
                });
                // Through the door in the order of the evening.
                let own = movements.iter().filter(|m| m.member == member.id);
                let mut own: Vec<_> = own.collect();
                own.sort_by_key(|m| {
                    let at = Moment { item: m.item, application: m.application };
                    (moments.iter().position(|moment| *moment == at).unwrap(), m.id)
                });
                let mut here = attends && own.first().is_none_or(|m| m.direction == Direction::Leaves);
                let mut next = own.into_iter().peekable();
                for (moment, room) in &rooms {
                    while let Some(step) = next.next_if(|m| {
                        Moment { item: m.item, application: m.application } == *moment
                    }) {
                        here = attends && step.direction == Direction::Arrives;
                    }
                    prop_assert_eq!(room.here.contains(&member.id), here);
                    prop_assert_eq!(room.voters.contains(&member.id), here && member.voting);
                }
            }
            for (_, room) in &rooms {
                let quorum = Quorum::of(&Board::usual("Nord", crate::number::NumberPattern::read("NN/JJJJ").unwrap()), members.len(), room.here.len());
                prop_assert_eq!(quorum.met(), 2 * room.here.len() > members.len());
            }
        }
    }

    #[test]
    fn what_is_no_longer_on_the_agenda_counts_from_its_item_or_the_beginning() {
        let members = [member(1)];
        let attendance = [Attendance::new(1, 1, Presence::Present)];
        let moments = moments(2, 1);
        let at = |item, application| {
            let movements = [Movement {
                id: 1,
                sitting: 1,
                member: 1,
                direction: Direction::Leaves,
                item,
                application,
                at: None,
            }];
            let course = Course {
                members: &members,
                attendance: &attendance,
                movements: &movements,
                moments: &moments,
            };
            course.rooms().iter().map(|(_, room)| room.here.len()).collect::<Vec<_>>()
        };
        assert_eq!(at(2, Some(201)), [1, 1, 1, 0]);
        assert_eq!(at(2, Some(999)), [1, 1, 0, 0]);
        assert_eq!(at(9, None), [0, 0, 0, 0]);
    }
}
