//! Items, applications and members as the sitting shows them.

use domain::board::{Member, QuorumRule};
use domain::compose::{self, EntryRecord, SittingRecord};
use domain::problem::Code;
use domain::sitting::{
    AgendaEntry, Condition, Direction, Exclusion, Item, Moment, Motion, Movement, PersonalVote, Presence,
    Quorum, Recommendation, Room, motion,
};
use domain::{Problem, TimeStyle};
use store::Reader;

use super::motion::words as motion_words;
use super::room::{Conflict, Evening, conflicts, voters};
use super::{ConflictView, EntryView, ItemView, MotionView, MovementView, RoomView, RosterEntry};
use crate::answers::Versioned;
use crate::applications::row;

/// The agenda with everything recorded under it.
pub(super) fn items(
    reader: Reader<'_>,
    record: &SittingRecord,
    evening: &Evening<'_>,
) -> Result<Vec<ItemView>, Problem> {
    let mut items = Vec::new();
    for item in &record.items {
        let mut entries = Vec::new();
        for entry in &item.entries {
            entries.push(entry_view(reader, record, evening, item.item.id, entry)?);
        }
        let room = evening.at_item(item.item.id);
        items.push(ItemView {
            version: reader.version::<Item>(item.item.id)?,
            item: item.item.clone(),
            entries,
            room: room_view(record, evening, &room, room.voters.len()),
        });
    }
    Ok(items)
}

fn entry_view(
    reader: Reader<'_>,
    record: &SittingRecord,
    evening: &Evening<'_>,
    item: i64,
    entry: &EntryRecord,
) -> Result<EntryView, Problem> {
    let line = reader
        .application_line(entry.application.id)?
        .ok_or_else(|| Problem::new(Code::RowMissing).fact("was", "Der Antrag"))?;
    let recommendation = match &entry.recommendation {
        Some(row) => Some(Versioned { version: reader.version::<Recommendation>(row.id)?, row: row.clone() }),
        None => None,
    };
    let room = evening.at_entry(item, entry);
    let conflicts = conflicts(reader, record, entry)?;
    let voters = voters(&room, &conflicts).len();
    Ok(EntryView {
        id: entry.entry.id,
        version: reader.version::<AgendaEntry>(entry.entry.id)?,
        application: row(&line),
        words: entry.recommendation.as_ref().map(compose::recommendation),
        recommendation,
        supplement: entry.entry.supplement,
        room: room_view(record, evening, &room, voters),
        conflicts: conflicts
            .iter()
            .map(|conflict| conflict_view(reader, conflict, &room))
            .collect::<Result<_, Problem>>()?,
        motions: motions(reader, entry)?,
        conditions: versioned::<Condition>(reader, &entry.conditions, |row| row.id)?,
        personal: versioned::<PersonalVote>(reader, &entry.personal, |row| row.id)?,
    })
}

fn versioned<N: store::Noun + Clone>(
    reader: Reader<'_>,
    rows: &[N],
    id: impl Fn(&N) -> i64,
) -> Result<Vec<Versioned<N>>, Problem> {
    rows.iter()
        .map(|row| Ok(Versioned { version: reader.version::<N>(id(row))?, row: row.clone() }))
        .collect()
}

fn conflict_view(reader: Reader<'_>, conflict: &Conflict, room: &Room) -> Result<ConflictView, Problem> {
    let decision = conflict.decision.as_ref();
    Ok(ConflictView {
        member: conflict.member.id,
        name: conflict.member.listed(),
        tie: conflict.tie.map(|tie| tie.label().to_owned()),
        excluded: conflict.excluded(),
        decided: !conflict.undecided(),
        reason: decision.map(|decision| decision.reason.clone()).unwrap_or_default(),
        here: room.here.contains(&conflict.member.id),
        version: decision.map_or(Ok(0), |decision| reader.version::<Exclusion>(decision.id))?,
    })
}

fn motions(reader: Reader<'_>, entry: &EntryRecord) -> Result<Vec<MotionView>, Problem> {
    let ordered = motion::in_order(&entry.motions, entry.application.amount);
    let next = motion::next(&ordered).map(|motion| motion.id);
    ordered
        .iter()
        .map(|row| {
            Ok(MotionView {
                row: (*row).clone(),
                version: reader.version::<Motion>(row.id)?,
                fallen: motion::fallen(&ordered, row),
                next: next == Some(row.id),
                words: motion_words(row),
            })
        })
        .collect()
}

fn room_view(record: &SittingRecord, evening: &Evening<'_>, room: &Room, voters: usize) -> RoomView {
    let quorum = evening.quorum(room);
    RoomView {
        here: room.here.clone(),
        present: quorum.present,
        voters: i64::try_from(voters).unwrap_or(i64::MAX),
        of: quorum.of,
        needed: quorum.needed,
        quorate: quorum.met(),
        words: quorum_words(record, quorum),
    }
}

/// "9 von 22 – 12 nötig".
pub(super) fn quorum_words(record: &SittingRecord, quorum: Quorum) -> String {
    let Quorum { present, of, needed } = quorum;
    if record.board.quorum_rule == QuorumRule::None {
        format!("{present} von {of} – {needed} wären die Mehrheit")
    } else {
        format!("{present} von {of} – {needed} nötig")
    }
}

/// Where the quorum is lost first, by a rule of the board. Before anybody is recorded nothing is lost.
pub(super) fn quorum_lost(record: &SittingRecord, items: &[ItemView]) -> Option<String> {
    if record.board.quorum_rule == QuorumRule::None || record.present() == 0 {
        return None;
    }
    let rooms = items.iter().flat_map(|item| {
        let top = format!("TOP {}", item.item.position);
        let under = item.entries.iter().map({
            let top = top.clone();
            move |entry| (format!("{top}, Antrag {}", entry.application.number), &entry.room)
        });
        std::iter::once((top, &item.room)).chain(under).collect::<Vec<_>>()
    });
    let lost = rooms.into_iter().find(|(_, room)| !room.quorate);
    lost.map(|(place, room)| format!("Ab {place}: {}", room.words))
}

/// A member with how they were recorded.
pub(super) fn roster_entry(
    record: &SittingRecord,
    member: &Member,
    presence: Option<Presence>,
) -> RosterEntry {
    let recorded = record.attendance.iter().find(|row| row.member == member.id);
    let mut own: Vec<&Movement> = record.movements.iter().filter(|row| row.member == member.id).collect();
    own.sort_by_key(|row| (place_of(record, row), row.id));
    let moves: Vec<String> = own.iter().map(|row| since(record, row)).collect();
    RosterEntry {
        name: member.listed(),
        member: member.clone(),
        presence,
        substitute: recorded.map(|row| row.substitute.clone()).unwrap_or_default(),
        video: recorded.is_some_and(|row| row.video),
        moves: moves.join(", "),
    }
}

/// Who came and went, in the order of the evening.
pub(super) fn movements(reader: Reader<'_>, record: &SittingRecord) -> Result<Vec<MovementView>, Problem> {
    let mut rows: Vec<&Movement> = record.movements.iter().collect();
    rows.sort_by_key(|row| (place_of(record, row), row.id));
    rows.into_iter()
        .map(|row| {
            let name = record.members.iter().find(|(member, _)| member.id == row.member);
            let name = name.map(|(member, _)| member.listed()).unwrap_or_default();
            let at = row.at.map(|at| format!(", {}", at.words(TimeStyle::Colon))).unwrap_or_default();
            Ok(MovementView {
                words: format!("{name} {}{at}", passes(record, row)),
                version: reader.version::<Movement>(row.id)?,
                row: row.clone(),
            })
        })
        .collect()
}

fn place_of(record: &SittingRecord, row: &Movement) -> usize {
    let at = Moment { item: row.item, application: row.application };
    record.moments().iter().position(|moment| *moment == at).unwrap_or(0)
}

/// `ab TOP 2`, `bis vor TOP 3`: whoever leaves with an item was there until then.
fn since(record: &SittingRecord, row: &Movement) -> String {
    let place = place_words(record, row);
    match row.direction {
        Direction::Arrives => format!("ab {place}"),
        Direction::Leaves => format!("bis vor {place}"),
    }
}

/// `kommt zu TOP 2`, `geht vor TOP 3`.
fn passes(record: &SittingRecord, row: &Movement) -> String {
    let place = place_words(record, row);
    match row.direction {
        Direction::Arrives => format!("kommt zu {place}"),
        Direction::Leaves => format!("geht vor {place}"),
    }
}

fn place_words(record: &SittingRecord, row: &Movement) -> String {
    let item = record.items.iter().find(|item| item.item.id == row.item);
    let top = item.map_or(0, |item| item.item.position);
    let entry = item.and_then(|item| item.entries.iter().find(|e| Some(e.application.id) == row.application));
    match entry {
        Some(entry) => format!("TOP {top}, Antrag {}", entry.application.number),
        None => format!("TOP {top}"),
    }
}
