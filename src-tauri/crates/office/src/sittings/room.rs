//! Who is in the room at each moment, who may vote on which application, and who is kept from it.

use std::collections::BTreeMap;

use domain::association::TieKind;
use domain::board::Member;
use domain::compose::{EntryRecord, SittingRecord};
use domain::sitting::{Exclusion, Moment, Quorum, Room, SittingKind};
use domain::{Problem, association};
use store::Reader;

/// Somebody with a tie to the applicant, or on whose part the chair decided.
#[derive(Clone, Debug)]
pub(crate) struct Conflict {
    /// The member.
    pub member: Member,
    /// The tie that excludes, as the register knows it.
    pub tie: Option<TieKind>,
    /// What the chair decided.
    pub decision: Option<Exclusion>,
}

impl Conflict {
    /// Kept from deliberation and vote. A tie excludes until the chair decides otherwise.
    pub fn excluded(&self) -> bool {
        self.decision.as_ref().map_or(self.tie.is_some(), |decision| decision.excluded)
    }

    /// A tie was found and nobody has decided yet.
    pub fn undecided(&self) -> bool {
        self.decision.is_none()
    }
}

/// The evening: who is in the room when. Gathered once for a sitting.
pub(crate) struct Evening<'a> {
    record: &'a SittingRecord,
    rooms: BTreeMap<Moment, Room>,
}

impl<'a> Evening<'a> {
    pub fn of(record: &'a SittingRecord) -> Self {
        Self { rooms: record.rooms().into_iter().collect(), record }
    }

    /// Who is in the room at the beginning of an item. In an Umlauf: whoever answered at all.
    pub fn at_item(&self, item: i64) -> Room {
        if self.record.sitting.kind == SittingKind::Circular {
            let entries = self.record.items.iter().flat_map(|item| &item.entries);
            return self.answered(&entries.collect::<Vec<_>>());
        }
        self.rooms.get(&Moment { item, application: None }).cloned().unwrap_or_default()
    }

    /// Who is in the room while an application is weighed. In an Umlauf: whoever answered on it; all may vote.
    pub fn at_entry(&self, item: i64, entry: &EntryRecord) -> Room {
        if self.record.sitting.kind == SittingKind::Circular {
            return self.answered(&[entry]);
        }
        let moment = Moment { item, application: Some(entry.application.id) };
        self.rooms.get(&moment).cloned().unwrap_or_default()
    }

    /// The quorum with those in the room.
    pub fn quorum(&self, room: &Room) -> Quorum {
        self.record.quorum(room.here.len())
    }

    fn answered(&self, entries: &[&EntryRecord]) -> Room {
        let voted = |member: i64| {
            entries.iter().any(|e| e.personal.iter().any(|v| v.member == member && v.choice.is_some()))
        };
        let members = || self.record.members.iter().map(|(member, _)| member);
        Room {
            here: members().filter(|m| voted(m.id)).map(|m| m.id).collect(),
            voters: members().filter(|m| m.voting).map(|m| m.id).collect(),
        }
    }
}

/// Who has a tie to the applicant of an entry, or on whose part the chair decided, in the order of the roster.
pub(crate) fn conflicts(
    reader: Reader<'_>,
    record: &SittingRecord,
    entry: &EntryRecord,
) -> Result<Vec<Conflict>, Problem> {
    let members: Vec<Member> = record.members.iter().map(|(member, _)| member.clone()).collect();
    let found = match entry.application.association {
        Some(id) => {
            let kind = reader.get::<association::Association>(id)?.kind;
            association::conflicts(&reader.ties(id)?, &members, kind, record.sitting.day)
        }
        None => Vec::new(),
    };
    Ok(members
        .into_iter()
        .filter_map(|member| {
            let tie = found.iter().find(|conflict| conflict.member == member.id).map(|c| c.kind);
            let decision = entry.exclusions.iter().find(|row| row.member == member.id).cloned();
            (tie.is_some() || decision.is_some()).then_some(Conflict { member, tie, decision })
        })
        .collect())
}

/// Who may vote on an application: those in the room with a vote, without those kept from it.
pub(crate) fn voters(room: &Room, conflicts: &[Conflict]) -> Vec<i64> {
    let excluded = |member: i64| conflicts.iter().any(|c| c.member.id == member && c.excluded());
    room.voters.iter().copied().filter(|member| !excluded(*member)).collect()
}
