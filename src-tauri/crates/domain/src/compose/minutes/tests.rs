use super::*;
use crate::application::Application;
use crate::board::{Board, Member, QuorumRule, Role};
use crate::number::NumberPattern;
use crate::paper::{Block, MinutesPosition};
use crate::sitting::{
    AgendaEntry, Attendance, Condition, Direction, Dispatch, Exclusion, Guest, Item, ItemKind, Manner,
    MinutesEdit, Motion, MotionKind, Movement, PersonalChoice, PersonalVote, Presence, Recommendation,
    Sitting, VoteKind,
};
use crate::vote::Outcome;
use crate::{Clock, Day, Money};

mod evening;
mod voting;

fn day(day: i8, month: i8) -> Day {
    Day::new(2019, month, day).unwrap()
}

pub(super) fn euro(euro: i64) -> Money {
    Money::from_cents(euro * 100)
}

fn member(id: i64, salutation: &str, last_name: &str, role: Role) -> Member {
    Member {
        last_name: last_name.into(),
        first_name: "Kim".into(),
        role,
        salutation: salutation.into(),
        ..Member::numbered(id)
    }
}

fn entry(id: i64, amount: i64) -> EntryRecord {
    let mut application = Application::received_on(1, day(1, 3));
    application.number = format!("0{id}/2019");
    application.id = 100 + id;
    application.applicant = format!("Verein {id}");
    application.purpose = format!("Fest {id}");
    application.amount = euro(amount);
    let mut row = AgendaEntry::new(2, application.id, id);
    row.id = id;
    row.supplement = Some(0);
    EntryRecord {
        recommendation: Some(Recommendation::unanimous(
            1,
            application.id,
            Outcome::Recommended,
            Some(application.amount),
        )),
        application,
        entry: row,
        motions: Vec::new(),
        conditions: Vec::new(),
        exclusions: Vec::new(),
        personal: Vec::new(),
    }
}

fn item(id: i64, kind: ItemKind, title: &str, entries: Vec<EntryRecord>) -> ItemRecord {
    let mut item = Item::new(1, id, kind, title.into());
    item.id = id;
    item.supplement = Some(0);
    ItemRecord { item, approval: None, entries }
}

/// Four members, three of them present; two applications under TOP 2.
pub(super) fn record() -> SittingRecord {
    let board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
    let mut sitting = Sitting::planned(1, 7, day(1, 4), "Haus der Jugend".into(), Clock::new(19, 0).unwrap());
    sitting.id = 1;
    sitting.closed = true;
    sitting.end_at = Clock::new(20, 45);
    sitting.minute_taker = "Sommer".into();
    let seats = [
        (member(1, "Frau", "Adler", Role::Chair), Presence::Present),
        (member(2, "Herr", "Berg", Role::Deputy), Presence::Present),
        (member(3, "", "Cordes", Role::Member), Presence::Present),
        (member(4, "Frau", "Dahl", Role::Member), Presence::Prevented),
    ];
    SittingRecord {
        board,
        sitting,
        attendance: seats.iter().map(|(m, presence)| Attendance::new(1, m.id, *presence)).collect(),
        members: seats.into_iter().map(|(m, presence)| (m, Some(presence))).collect(),
        movements: Vec::new(),
        guests: Vec::new(),
        dispatches: Vec::new(),
        items: vec![
            item(1, ItemKind::Opening, "Eröffnung", Vec::new()),
            item(2, ItemKind::Grants, "Zuwendungen", vec![entry(1, 1_400), entry(2, 799)]),
            item(3, ItemKind::Talk, "Verschiedenes", Vec::new()),
        ],
        edits: Vec::new(),
        edition: None,
        changed: None,
    }
}

pub(super) fn presence(record: &mut SittingRecord, member: i64, presence: Presence) {
    for (m, p) in &mut record.members {
        if m.id == member {
            *p = Some(presence);
        }
    }
    for row in record.attendance.iter_mut().filter(|row| row.member == member) {
        row.presence = presence;
    }
}

fn moves(record: &mut SittingRecord, member: i64, direction: Direction, item: i64, application: Option<i64>) {
    let id = i64::try_from(record.movements.len()).unwrap() + 1;
    record.movements.push(Movement { id, sitting: 1, member, direction, item, application, at: None });
}

/// The sentences of a place, with plain spaces.
fn said(record: &SittingRecord, slot: &str) -> String {
    let found = slots(record).into_iter().find(|one| one.name == slot);
    found.map(|one| one.generated).unwrap_or_default().replace('\u{a0}', " ")
}

fn position(record: &SittingRecord, at: usize) -> MinutesPosition {
    let item = minutes(record).items.remove(1);
    item.positions.into_iter().chain(item.others).nth(at).unwrap()
}
