use crate::application::Application;
use crate::board::{Board, Member, QuorumRule, Role};
use crate::paper::{Attendee, Block, MinutesFacts, MinutesItem, MinutesPosition, Official, prose};
use crate::sitting::{
    AgendaEntry, Attendance, Condition, Course, Dispatch, Exclusion, Guest, GuestKind, Item, ItemKind,
    Moment, Motion, Movement, PersonalVote, Presence, Quorum, Recommendation, Room, Sitting,
};
use crate::vote::Outcome;
use crate::{Clock, Day, order};

use super::words::{genitive, sentence};

/// Everything recorded of one sitting.
#[derive(Clone, Debug)]
pub struct SittingRecord {
    /// The board with its style.
    pub board: Board,
    /// The sitting.
    pub sitting: Sitting,
    /// The members in office on the day, and what was recorded of each.
    pub members: Vec<(Member, Option<Presence>)>,
    /// How each of them was recorded, with substitutes and video.
    pub attendance: Vec<Attendance>,
    /// Who came and went.
    pub movements: Vec<Movement>,
    /// Everybody else who was there.
    pub guests: Vec<Guest>,
    /// What was sent before, in the order of sending.
    pub dispatches: Vec<Dispatch>,
    /// The agenda in order.
    pub items: Vec<ItemRecord>,
    /// Day and minute of the last change to any of it.
    pub changed: Option<(Day, Clock)>,
}

/// One item with its applications.
#[derive(Clone, Debug)]
pub struct ItemRecord {
    /// The item.
    pub item: Item,
    /// The applications under it, in order.
    pub entries: Vec<EntryRecord>,
}

/// One application on the agenda.
#[derive(Clone, Debug)]
pub struct EntryRecord {
    /// The application.
    pub application: Application,
    /// How it came onto the agenda.
    pub entry: AgendaEntry,
    /// What the board made of it.
    pub recommendation: Option<Recommendation>,
    /// Motions from the board, as they were made.
    pub motions: Vec<Motion>,
    /// Conditions (Auflagen).
    pub conditions: Vec<Condition>,
    /// Who was kept from it by the chair's decision, or admitted in spite of a tie.
    pub exclusions: Vec<Exclusion>,
    /// How single persons voted, and what they want recorded.
    pub personal: Vec<PersonalVote>,
}

impl SittingRecord {
    /// How many members attend, be it for a part of the evening.
    pub fn present(&self) -> i64 {
        self.members.iter().filter(|(_, p)| p.is_some_and(Presence::attends)).map(|_| 1).sum()
    }

    /// The moments of the evening: each item, then the applications under it.
    pub fn moments(&self) -> Vec<Moment> {
        self.items
            .iter()
            .flat_map(|item| {
                let id = item.item.id;
                let under = item
                    .entries
                    .iter()
                    .map(move |e| Moment { item: id, application: Some(e.application.id) });
                std::iter::once(Moment { item: id, application: None }).chain(under)
            })
            .collect()
    }

    /// Who is in the room at each moment.
    pub fn rooms(&self) -> Vec<(Moment, Room)> {
        let members: Vec<Member> = self.members.iter().map(|(member, _)| member.clone()).collect();
        let course = Course {
            members: &members,
            attendance: &self.attendance,
            movements: &self.movements,
            moments: &self.moments(),
        };
        course.rooms()
    }

    /// The quorum with so many members in the room.
    pub fn quorum(&self, here: usize) -> Quorum {
        Quorum::of(&self.board, self.members.len(), here)
    }

    /// Who presides: as recorded, else the chair of the board, else the deputy.
    pub fn presiding(&self) -> Option<&Member> {
        let all = || self.members.iter().map(|(member, _)| member);
        let by_role = |role: Role| all().find(|m| m.role == role);
        match self.sitting.chair {
            Some(id) => all().find(|m| m.id == id),
            None => by_role(Role::Chair).or_else(|| by_role(Role::Deputy)),
        }
    }

    /// What is missing before the minutes are whole, in the words of the paper.
    pub fn open(&self) -> Vec<String> {
        let mut open = Vec::new();
        if self.sitting.place.is_empty() {
            open.push("Ort".to_owned());
        }
        if self.sitting.end_at.is_none() {
            open.push("Ende".to_owned());
        }
        if self.present() == 0 {
            open.push("Anwesenheit".to_owned());
        } else {
            let unknown = self.members.iter().filter(|(_, p)| p.is_none()).count();
            if unknown > 0 {
                open.push(format!("Anwesenheit von {unknown}\u{a0}Mitgliedern"));
            }
        }
        if self.presiding().is_none() {
            open.push("Vorsitz".to_owned());
        }
        for entry in self.items.iter().flat_map(|i| &i.entries).filter(|e| e.recommendation.is_none()) {
            open.push(format!("Votum zu {}", entry.application.number));
        }
        if self.sitting.minute_taker.is_empty() {
            open.push("Protokollführung".to_owned());
        }
        open
    }
}

/// The facts of the Ergebnisprotokoll (domain.md 2.2).
pub fn minutes(record: &SittingRecord) -> MinutesFacts {
    let SittingRecord { board, sitting, .. } = record;
    let style = board.time_style;
    let open = record.open();
    let official = |kinds: &[GuestKind]| -> Vec<Official> {
        record
            .guests
            .iter()
            .filter(|g| kinds.contains(&g.kind))
            .map(|g| Official { name: g.name.clone(), unit: Some(g.unit.clone()).filter(|u| !u.is_empty()) })
            .collect()
    };
    let about = if sitting.end_approx { "ca.\u{a0}" } else { "" };
    let mark =
        if open.is_empty() && sitting.closed { None } else { Some(super::draft_mark(record.changed, style)) };
    MinutesFacts {
        municipality_kind: board.municipality_kind.clone(),
        municipality: board.municipality.clone(),
        board: board.name.clone(),
        sitting: format!("{}. Sitzung", sitting.ordinal),
        day: Some(sitting.day),
        day_words: Some(sitting.day.with_weekday()),
        place: Some(sitting.place.clone()).filter(|p| !p.is_empty()),
        begin: Some(sitting.begin_at.words(style)),
        end: sitting.end_at.map(|end| format!("{about}{}", end.words(style))),
        members: attendees(record),
        administration: official(&[GuestKind::Administration]),
        guests: official(&[GuestKind::Applicant, GuestKind::Guest, GuestKind::Press]),
        items: record.items.iter().map(|item| minutes_item(record, item)).collect(),
        closing: closing(record),
        signature: Some(sitting.minute_taker.clone()).filter(|s| !s.is_empty()),
        mark,
        open,
    }
}

fn attendees(record: &SittingRecord) -> Vec<Attendee> {
    let mut members: Vec<_> = record.members.iter().collect();
    members
        .sort_by(|(a, _), (b, _)| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
    let text = |text: &str| Some(text.to_owned()).filter(|t| !t.is_empty());
    members
        .into_iter()
        .map(|(member, presence)| Attendee {
            name: member.listed(),
            function: text(&member.function),
            party: text(&member.party),
            remark: None,
            absent: *presence == Some(Presence::Prevented),
        })
        .collect()
}

fn minutes_item(record: &SittingRecord, item: &ItemRecord) -> MinutesItem {
    let mut before = Vec::new();
    if item.item.kind == ItemKind::Opening {
        before.push(Block::Paragraph(opening(record)));
    }
    before.extend(prose(&item.item.text));
    let recommended: Vec<_> = item
        .entries
        .iter()
        .filter_map(|entry| entry.recommendation.as_ref().map(|r| (&entry.application, r)))
        .collect();
    let positions: Vec<_> = recommended
        .iter()
        .filter(|(_, r)| r.outcome.positive())
        .map(|(a, r)| position(record, a, r))
        .collect();
    if !positions.is_empty() {
        let what = if positions.len() == 1 { "diese Zuwendung" } else { "diese Zuwendungen" };
        before.push(Block::Paragraph(format!(
            "Nach der Beratung empfiehlt der {} dem Stadtbezirksrat, {what} zu beschließen:",
            record.board.name
        )));
    }
    let after = recommended
        .iter()
        .filter(|(_, r)| !r.outcome.positive())
        .map(|(a, r)| Block::Paragraph(turned_down(record, a, r)))
        .collect();
    MinutesItem {
        number: item.item.position.to_string(),
        title: item.item.title.clone(),
        before,
        positions,
        after,
    }
}

fn opening(record: &SittingRecord) -> String {
    let SittingRecord { board, sitting, members, .. } = record;
    let begin = sitting.begin_at.words(board.time_style);
    let who = record.presiding().map_or_else(|| "[fehlt: Vorsitz]".to_owned(), Member::addressed);
    let (present, seats) = (record.present(), i64::try_from(members.len()).unwrap_or(i64::MAX));
    let needed = board.quorum(seats);
    let quorum = match board.quorum_rule {
        QuorumRule::None => String::new(),
        _ if present >= needed => "; der Beirat ist beschlussfähig".to_owned(),
        _ => format!("; {needed}\u{a0}wären nötig"),
    };
    format!(
        "Um {begin} eröffnet {who} die {}.\u{a0}Sitzung des {}. Anwesend sind {present}\u{a0}von {seats}\u{a0}Mitgliedern{quorum}.",
        sitting.ordinal,
        genitive(&board.name)
    )
}

fn position(record: &SittingRecord, application: &Application, row: &Recommendation) -> MinutesPosition {
    let amount = row.amount.unwrap_or(application.amount);
    let mut remarks = Vec::new();
    if amount != application.amount {
        remarks.push(
            format!("Beantragt waren {}. {}", application.amount, sentence(&row.reason)).trim().to_owned(),
        );
    }
    MinutesPosition {
        heading: format!("Antrag Nr.\u{a0}{}", application.number),
        recipient: application.applicant.clone(),
        amount,
        up_to: row.up_to,
        purpose: application.purpose.clone(),
        vote: record.board.print_votes.then(|| format!("({})", row.vote().figures())),
        remarks,
    }
}

fn turned_down(record: &SittingRecord, application: &Application, row: &Recommendation) -> String {
    let about = format!(
        "Antrag Nr.\u{a0}{} ({}, {}, {})",
        application.number, application.applicant, application.purpose, application.amount
    );
    let vote = if record.board.print_votes && row.outcome != Outcome::Deferred {
        format!(" ({})", row.vote().figures())
    } else {
        String::new()
    };
    let verdict =
        if row.outcome == Outcome::Deferred { "wird zurückgestellt" } else { "wird nicht empfohlen" };
    format!("{about} {verdict}{vote}. {}", sentence(&row.reason)).trim().to_owned()
}

fn closing(record: &SittingRecord) -> Option<String> {
    let end = record.sitting.end_at?.words(record.board.time_style);
    let who = record.presiding()?.addressed();
    let at = if record.sitting.end_approx { "gegen" } else { "um" };
    Some(format!("{who} schließt die Sitzung {at} {end}."))
}
