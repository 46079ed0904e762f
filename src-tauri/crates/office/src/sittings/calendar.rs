//! The yearly calendar: sittings, days of the council, holidays, and the terms computed from them.

use domain::board::Board;
use domain::problem::Code;
use domain::sitting::{CouncilDay, Sitting, SittingKind, council_term, last_sitting_before, sitting_terms};
use domain::{Day, Problem, Problems, text};
use serde::{Deserialize, Serialize};
use store::Reader;
use ts_rs::TS;

use super::invitation::reaches;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// The calendar of a board.
#[derive(Debug, Deserialize, TS)]
pub struct ShowCalendar {
    /// The board.
    pub board: i64,
    /// The year; 0: this one.
    pub year: i16,
}

/// The calendar of a board for a year.
#[derive(Debug, Serialize, TS)]
pub struct Calendar {
    /// The year.
    pub year: i16,
    /// Today.
    pub today: Day,
    /// The sittings of the year, the earliest first.
    pub sittings: Vec<CalendarSitting>,
    /// The days of the council in the year.
    pub council: Vec<CalendarCouncil>,
    /// The public holidays of Niedersachsen.
    pub holidays: Vec<Holiday>,
    /// May the board vote in writing?
    pub circular: bool,
}

/// A sitting with its terms.
#[derive(Debug, Serialize, TS)]
pub struct CalendarSitting {
    /// The sitting.
    pub id: i64,
    /// `32`.
    pub ordinal: i64,
    /// A meeting, or votes in writing.
    pub kind: SittingKind,
    /// The day.
    pub day: Day,
    /// `Montag`.
    pub weekday: String,
    /// Closed.
    pub closed: bool,
    /// Since when it is cancelled.
    pub cancelled_on: Option<Day>,
    /// The day for which it was planned before it was moved.
    pub moved_from: Option<Day>,
    /// The day on which the invitation was sent.
    pub invited_on: Option<Day>,
    /// Antragsschluss.
    pub apply_by: Day,
    /// Last day to invite.
    pub invite_by: Day,
    /// The next day of the council that it reaches.
    pub council: Option<Day>,
    /// Until when the Drucksache is wanted for it.
    pub submit_by: Option<Day>,
    /// The holiday on which it would fall.
    pub holiday: Option<String>,
}

/// A day of the council.
#[derive(Debug, Serialize, TS)]
pub struct CalendarCouncil {
    /// The row.
    pub id: i64,
    /// Its version.
    pub version: i64,
    /// The day.
    pub day: Day,
    /// `Mittwoch`.
    pub weekday: String,
    /// What else is known.
    pub note: String,
    /// Until when the Drucksache is wanted.
    pub submit_by: Day,
    /// The last sitting of the board whose Drucksache comes in time for it and for none before: its number.
    pub ordinal: Option<i64>,
    /// "Ein Antrag muss bis 04.03.2019 vorliegen, um am 22.05.2019 beschlossen zu werden."
    pub words: Option<String>,
}

/// A public holiday.
#[derive(Debug, Serialize, TS)]
pub struct Holiday {
    /// The day.
    pub day: Day,
    /// `Montag`.
    pub weekday: String,
    /// `Ostermontag`.
    pub name: String,
}

/// Notes days on which the council sits; those that are known already stay as they are.
#[derive(Debug, Deserialize, TS)]
pub struct AddCouncilDays {
    /// The board.
    pub board: i64,
    /// Days as typed, on lines of their own or between commas.
    pub days: String,
    /// The year that days without one mean; 0: this one.
    pub year: i16,
    /// What is worth knowing of them; may be empty.
    pub note: String,
}

/// Removes a day of the council.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveCouncilDay {
    /// The row.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(
    ShowCalendar,
    "calendar",
    Read,
    "Zeigt das Jahr eines Beirats mit Sitzungen, Ratsterminen und Fristen",
    Calendar
);
command!(AddCouncilDays, "add_council_days", Write, "Trägt Sitzungstage des Stadtbezirksrats ein", Saved);
command!(
    RemoveCouncilDay,
    "remove_council_day",
    Write,
    "Entfernt einen Sitzungstag des Stadtbezirksrats",
    Saved
);

impl Run for ShowCalendar {
    fn run(self, desk: &mut Desk) -> Result<Calendar, Problems> {
        let today = desk.today();
        let year = if self.year == 0 { today.year() } else { self.year };
        if !(1990..=2099).contains(&year) {
            return Err(Problem::new(Code::DayOutOfRange).fact("eingabe", year).at("year").into());
        }
        desk.read(|reader| {
            let mut sittings = reader.sittings(self.board)?;
            sittings.sort_by_key(|sitting| (sitting.day, sitting.ordinal));
            let council = reader.council_days(self.board)?;
            Ok(Calendar {
                year,
                today,
                council: council
                    .iter()
                    .filter(|row| row.day.year() == year)
                    .map(|row| council_row(reader, row, &sittings))
                    .collect::<Result<_, Problem>>()?,
                sittings: sittings
                    .iter()
                    .filter(|sitting| sitting.day.year() == year)
                    .map(|sitting| sitting_row(reader, sitting))
                    .collect::<Result<_, Problem>>()?,
                holidays: Day::holidays(year)
                    .into_iter()
                    .map(|(day, name)| Holiday {
                        day,
                        weekday: day.weekday().to_owned(),
                        name: name.to_owned(),
                    })
                    .collect(),
                circular: reader.board_on(self.board, today)?.circular,
            })
        })
    }
}

fn sitting_row(reader: Reader<'_>, sitting: &Sitting) -> Result<CalendarSitting, Problem> {
    let board = reader.board_on(sitting.board, sitting.day)?;
    let terms = sitting_terms(&board, sitting.day);
    let council = match sitting.cancelled_on {
        None => reaches(reader, sitting)?,
        Some(_) => None,
    };
    let dispatches = reader.dispatches(sitting.id)?;
    Ok(CalendarSitting {
        id: sitting.id,
        ordinal: sitting.ordinal,
        kind: sitting.kind,
        day: sitting.day,
        weekday: sitting.day.weekday().to_owned(),
        closed: sitting.closed,
        cancelled_on: sitting.cancelled_on,
        moved_from: sitting.moved_from,
        invited_on: sitting.sent(&dispatches).first().map(|sent| sent.sent_on),
        apply_by: terms.apply_by,
        invite_by: terms.invite_by,
        council: council.map(|(day, _)| day),
        submit_by: council.map(|(_, by)| by),
        holiday: sitting.day.holiday().map(str::to_owned),
    })
}

fn council_row(
    reader: Reader<'_>,
    row: &CouncilDay,
    sittings: &[Sitting],
) -> Result<CalendarCouncil, Problem> {
    let term = council_term(&reader.board_on(row.board, row.day)?, row.day);
    // One that reaches an earlier day of the council goes there.
    let sitting = match last_sitting_before(sittings, &term) {
        Some(last) => reaches(reader, last)?.filter(|(day, _)| *day == row.day).map(|_| last),
        None => None,
    };
    let words = match sitting {
        Some(sitting) => {
            let by = sitting_terms(&reader.board_on(row.board, sitting.day)?, sitting.day).apply_by;
            Some(format!("Ein Antrag muss bis {by} vorliegen, um am {} beschlossen zu werden.", row.day))
        }
        None => None,
    };
    Ok(CalendarCouncil {
        id: row.id,
        version: reader.version::<CouncilDay>(row.id)?,
        day: row.day,
        weekday: row.day.weekday().to_owned(),
        note: row.note.clone(),
        submit_by: term.submit_by,
        ordinal: sitting.map(|sitting| sitting.ordinal),
        words,
    })
}

/// Days typed at once; those without a year are meant in the year that is on screen.
pub(super) fn typed_days(typed: &str, year: i16, today: Day) -> Result<Vec<Day>, Problem> {
    let meant = if year == 0 || year == today.year() { today } else { Day::new(year, 1, 1).unwrap_or(today) };
    Day::read_several(typed, meant).map_err(|problem| problem.at("days"))
}

impl Run for AddCouncilDays {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut problems = Problems::default();
        let days = problems.take("days", typed_days(&self.days, self.year, today));
        let note = problems.take("note", text::line(&self.note));
        let (Some(days), Some(note)) = (days, note) else { return Err(problems) };
        desk.act(deed("add_council_days"), |tx| {
            let board: Board = tx.get(self.board)?;
            let known: Vec<Day> = tx.read().council_days(board.id)?.iter().map(|row| row.day).collect();
            let fresh: Vec<Day> = days.into_iter().filter(|day| !known.contains(day)).collect();
            for day in &fresh {
                tx.put(&mut CouncilDay { id: 0, board: board.id, day: *day, note: note.clone() })?;
            }
            tx.relabel(match fresh.as_slice() {
                [day] => format!("Sitzungstag des Stadtbezirksrats am {day} eingetragen"),
                days => format!("{} Sitzungstage des Stadtbezirksrats eingetragen", days.len()),
            });
            Ok(board.id)
        })
    }
}

impl Run for RemoveCouncilDay {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_council_day"), |tx| {
            tx.expect_version::<CouncilDay>(self.id, self.version)?;
            let row: CouncilDay = tx.get(self.id)?;
            tx.remove::<CouncilDay>(self.id)?;
            tx.relabel(format!("Sitzungstag des Stadtbezirksrats am {} entfernt", row.day));
            Ok(self.id)
        })
    }
}
