use crate::application::Application;
use crate::board::{Board, Member, Role};
use crate::paper::Edition;
use crate::sitting::{
    AgendaEntry, Attendance, Condition, Course, Dispatch, Exclusion, Guest, Item, MinutesEdit, Moment,
    Motion, Movement, PersonalVote, Presence, Quorum, Recommendation, Room, Sitting, SittingKind,
};
use crate::{Clock, Day};

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
    /// What was written by hand instead of what the record says by itself.
    pub edits: Vec<MinutesEdit>,
    /// The version (Fassung) that these minutes would be, or are; `None` where nobody asks.
    pub edition: Option<Edition>,
    /// Day and minute of the last change to any of it.
    pub changed: Option<(Day, Clock)>,
}

/// One item with its applications.
#[derive(Clone, Debug)]
pub struct ItemRecord {
    /// The item.
    pub item: Item,
    /// The minutes that are approved here.
    pub approval: Option<Approval>,
    /// The applications under it, in order.
    pub entries: Vec<EntryRecord>,
}

/// Earlier minutes under the item that is to approve them.
#[derive(Clone, Debug)]
pub struct Approval {
    /// Ordinal of the sitting they belong to.
    pub ordinal: i64,
    /// Its day.
    pub day: Day,
    /// Which version of them; `None`: none was released yet.
    pub version: Option<i64>,
    /// Approved in this sitting.
    pub approved: bool,
    /// What was changed before.
    pub objections: String,
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
    /// How many members attend, be it for a part of the evening. In an Umlauf: how many voted.
    pub fn present(&self) -> i64 {
        count(match self.sitting.kind {
            SittingKind::Meeting => self.members.iter().filter(|(m, _)| self.attends(m.id)).count(),
            SittingKind::Circular => self.members.iter().filter(|(m, _)| self.took_part(m.id)).count(),
        })
    }

    /// Did the member, or a substitute, attend, be it for a part of the evening?
    pub fn attends(&self, member: i64) -> bool {
        self.presence(member).is_some_and(Presence::attends)
    }

    /// What was recorded of a member.
    pub fn presence(&self, member: i64) -> Option<Presence> {
        self.members.iter().find(|(m, _)| m.id == member).and_then(|(_, presence)| *presence)
    }

    /// Did the member vote on any of the applications?
    pub fn took_part(&self, member: i64) -> bool {
        let mut votes = self.items.iter().flat_map(|item| &item.entries).flat_map(|entry| &entry.personal);
        votes.any(|vote| vote.member == member && vote.choice.is_some())
    }

    /// The member of that number.
    pub fn member(&self, id: i64) -> Option<&Member> {
        self.members.iter().map(|(member, _)| member).find(|member| member.id == id)
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
        let away = |member: &&Member| {
            let recorded = self.members.iter().find(|(one, _)| one.id == member.id).and_then(|(_, p)| *p);
            recorded.is_some_and(|presence| !presence.attends())
        };
        let here = |role: Role| all().filter(|m| m.role == role).find(|m| !away(m));
        match self.sitting.chair {
            // Who is known to be absent does not preside.
            Some(id) => all().find(|m| m.id == id).filter(|m| !away(m)),
            None => here(Role::Chair).or_else(|| here(Role::Deputy)),
        }
    }

    /// What is missing before the minutes are whole, in the words of the paper.
    pub fn open(&self) -> Vec<String> {
        let mut open = Vec::new();
        let meets = self.sitting.kind == SittingKind::Meeting;
        if meets && self.sitting.place.is_empty() {
            open.push("Ort".to_owned());
        }
        if meets && self.sitting.end_at.is_none() {
            open.push("Ende".to_owned());
        }
        if self.present() == 0 {
            open.push(if meets { "Anwesenheit" } else { "Stimmen" }.to_owned());
        } else if meets {
            let unknown = self.members.iter().filter(|(_, p)| p.is_none()).count();
            if unknown > 0 {
                let who = if unknown == 1 {
                    "einem\u{a0}Mitglied".to_owned()
                } else {
                    format!("{unknown}\u{a0}Mitgliedern")
                };
                open.push(format!("Anwesenheit von {who}"));
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

pub(super) fn count(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}
