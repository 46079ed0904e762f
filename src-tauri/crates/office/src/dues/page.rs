use std::collections::BTreeMap;

use domain::application::{Application, State};
use domain::association::Association;
use domain::board::Board;
use domain::due::Nearness;
use domain::pot::{Pot, PotSource};
use domain::proposal::Proposal;
use domain::sitting::Sitting;
use domain::{Day, Problem, Problems};
use store::Reader;
use store::rows::LastTouched;

use super::gather::Gather;
use super::{DueCounts, DueGroup, Dues, NextSitting, PotOutlook, Recent, ShowDues};
use crate::desk::{Desk, local_minute};
use crate::pots::{forecast, pot_row};
use crate::table::Run;

/// Days that the start page looks ahead.
const AHEAD: i32 = 42;
/// How many of the last things are shown.
const RECENT: usize = 6;

impl Run for ShowDues {
    fn run(self, desk: &mut Desk) -> Result<Dues, Problems> {
        let (now, today) = (desk.now(), desk.today());
        let person = desk.around.actor.name.clone();
        let until = match self.until.as_deref().map(str::trim).filter(|typed| !typed.is_empty()) {
            Some(typed) => Day::read(typed, today).map_err(|problem| problem.at("until"))?,
            None => today.plus(AHEAD).unwrap_or(today),
        };
        desk.read(|reader| {
            let boards: Vec<Board> = match self.board {
                0 => reader.all()?,
                id => vec![reader.get(id)?],
            };
            let districts: BTreeMap<i64, String> =
                boards.into_iter().map(|board| (board.id, board.district)).collect();
            let mut gather = Gather { reader, board: self.board, today, until, districts, items: Vec::new() };
            gather.all()?;
            let Gather { mut items, districts, .. } = gather;
            let sitting = next_sitting(reader, &districts, today)?;
            let groups = Nearness::ALL
                .iter()
                .map(|nearness| {
                    let (near, rest): (Vec<_>, Vec<_>) =
                        items.drain(..).partition(|item| Nearness::of(item.day, today) == *nearness);
                    items = rest;
                    DueGroup { nearness: *nearness, label: nearness.label().to_owned(), items: near }
                })
                .collect();
            let last = reader.last_touched(
                &person,
                &["application", "sitting", "proposal", "association", "pot"],
                RECENT * 2,
            )?;
            let mut recent = Vec::new();
            for row in last {
                if let Some(title) = title(reader, &row)? {
                    let at = local_minute(&now, &row.at).unwrap_or_default();
                    recent.push(Recent { noun: row.noun, id: row.id, title, at });
                }
            }
            recent.truncate(RECENT);
            Ok(Dues {
                today,
                weekday: today.weekday().to_owned(),
                groups,
                pot: if self.board == 0 {
                    None
                } else {
                    outlook(reader, self.board, sitting.as_ref(), today)?
                },
                next_sitting: sitting.map(|sitting| describe(reader, &sitting, today)).transpose()?,
                recent,
                counts: counts(reader, self.board, today)?,
            })
        })
    }
}

/// The earliest of the next sittings.
fn next_sitting(
    reader: Reader<'_>,
    districts: &BTreeMap<i64, String>,
    today: Day,
) -> Result<Option<Sitting>, Problem> {
    let mut next: Option<Sitting> = None;
    for board in districts.keys() {
        let found = reader.next_sitting(*board, today)?;
        if let Some(found) = found.filter(|found| next.as_ref().is_none_or(|next| found.day < next.day)) {
            next = Some(found);
        }
    }
    Ok(next)
}

fn describe(reader: Reader<'_>, sitting: &Sitting, today: Day) -> Result<NextSitting, Problem> {
    let board = reader.board_on(sitting.board, sitting.day)?;
    let (applications, sum) = reader.agenda_sum(sitting.id)?;
    let members = reader.members(sitting.board)?;
    let voters = members.iter().filter(|m| m.voting && m.in_office(sitting.day)).count();
    let voters = i64::try_from(voters).unwrap_or(i64::MAX);
    Ok(NextSitting {
        id: sitting.id,
        label: format!("{}. Sitzung", sitting.ordinal),
        district: board.district.clone(),
        day: sitting.day,
        day_words: sitting.day.with_weekday(),
        days: today.days_to(sitting.day),
        begin: sitting.begin_at.words(board.time_style),
        place: sitting.place.clone(),
        applications,
        sum,
        voters,
        quorum: board.quorum(voters),
    })
}

fn outlook(
    reader: Reader<'_>,
    board: i64,
    sitting: Option<&Sitting>,
    today: Day,
) -> Result<Option<PotOutlook>, Problem> {
    let Some(pot) = reader.pot_of(board, today.year(), PotSource::Board)? else { return Ok(None) };
    let then = match sitting {
        Some(sitting) => {
            let forecast = forecast(reader, board, Some(sitting), today)?;
            forecast.pots.into_iter().find(|found| found.id == pot.id).map(|found| found.then)
        }
        None => None,
    };
    let district = reader.get::<Board>(board)?.district;
    Ok(Some(PotOutlook { row: pot_row(reader, pot, &district)?, then }))
}

/// What a row is called; `None`: it is gone.
fn title(reader: Reader<'_>, row: &LastTouched) -> Result<Option<String>, Problem> {
    Ok(match row.noun.as_str() {
        "application" => reader.find::<Application>(row.id)?.map(|a| format!("{} {}", a.number, a.applicant)),
        "sitting" => reader.find::<Sitting>(row.id)?.map(|s| format!("{}. Sitzung am {}", s.ordinal, s.day)),
        "proposal" => reader.find::<Proposal>(row.id)?.map(|p| match p.number {
            Some(number) => format!("Drucksache {number}"),
            None => p.title,
        }),
        "association" => reader.find::<Association>(row.id)?.map(|a| a.name),
        "pot" => reader.find::<Pot>(row.id)?.map(|pot| format!("Topf {}", pot.label())),
        _ => None,
    })
}

fn counts(reader: Reader<'_>, board: i64, today: Day) -> Result<DueCounts, Problem> {
    let before = [State::Received, State::Incomplete, State::Examined, State::Deferred];
    let after = [
        State::Decided,
        State::DecidedChanged,
        State::Refused,
        State::Granted,
        State::Final,
        State::Ordered,
        State::ProofReceived,
        State::ProofChecked,
        State::Reclaimed,
    ];
    let unproposed: std::collections::BTreeSet<i64> = reader
        .waiting(board, &[State::Recommended, State::RecommendedChanged])?
        .into_iter()
        .filter_map(|one| one.line.sitting.filter(|sitting| sitting.3).map(|sitting| sitting.0))
        .collect();
    let unnumbered = reader.proposals_without_number(board)?.len();
    Ok(DueCounts {
        applications: reader.count_states(board, &before)?,
        proposals: i64::try_from(unproposed.len() + unnumbered).unwrap_or(i64::MAX),
        after: reader.count_states(board, &after)? + reader.count_proofs_due(board, today)?,
    })
}
