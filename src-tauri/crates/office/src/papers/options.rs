//! Which papers a case, a sitting or a board can have.

use domain::document::{PaperKind, Subject};
use domain::problem::Code;
use domain::{Problem, Problems};

use super::draft::{Asked, gather};
use super::gaps::gaps;
use super::{ListPapers, PaperList, PaperOption};
use crate::desk::Desk;
use crate::issued;
use crate::table::Run;

impl Run for ListPapers {
    fn run(self, desk: &mut Desk) -> Result<PaperList, Problems> {
        let today = desk.today();
        let mut asked: Vec<(PaperKind, i64, Option<i64>)> = Vec::new();
        if let Some(id) = self.application {
            asked.extend(of_application(desk, id)?);
        }
        if let Some(id) = self.sitting {
            asked.extend(of_sitting(desk, id)?);
        }
        if let Some(id) = self.board {
            let years = years(desk, id)?;
            asked.extend(years.into_iter().map(|year| (PaperKind::AnnualReport, id, Some(year))));
        }
        let mut options = Vec::new();
        for (kind, id, year) in asked {
            options.push(option(desk, &Asked { kind, id, year, public: false, piece: None, day: today })?);
        }
        let documents = issued::of(desk, &self)?;
        Ok(PaperList { options, documents })
    }
}

/// So many years back a report is offered.
const REPORTED: usize = 6;

/// The years of a board that have something to report, the newest first; this one and the last in any case.
fn years(desk: &Desk, board: i64) -> Result<Vec<i64>, Problems> {
    let this = i64::from(desk.today().year());
    let sittings = desk.read(|reader| Ok(reader.sittings(board)?))?;
    let held = sittings.iter().filter(|sitting| sitting.closed).map(|sitting| i64::from(sitting.day.year()));
    let mut years: Vec<i64> = held.chain([this, this - 1]).filter(|year| *year <= this).collect();
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    years.truncate(REPORTED);
    Ok(years)
}

fn option(desk: &Desk, asked: &Asked) -> Result<PaperOption, Problems> {
    let gathered = gather(desk, asked);
    let piece = gathered.as_ref().ok().and_then(|draft| draft.facts.piece());
    let issued = issued::newest(desk, asked, piece)?.map(|document| document.id);
    let blank = |title: String| PaperOption {
        kind: asked.kind,
        id: asked.id,
        year: asked.year,
        title,
        gaps: Vec::new(),
        hindrance: String::new(),
        issued,
    };
    Ok(match gathered {
        Ok(draft) => PaperOption { gaps: gaps(&draft), ..blank(draft.title) },
        Err(problems) => {
            let words = problems.0.first().map(reason).unwrap_or_default();
            PaperOption { hindrance: words, ..blank(asked.kind.label().to_owned()) }
        }
    })
}

/// Why a paper cannot be made; which one it is stands beside it.
fn reason(problem: &Problem) -> String {
    match problem.facts.get("grund").filter(|_| problem.code == Code::PaperNotYet) {
        Some(half) => {
            let mut letters = half.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            format!("{first}{}.", letters.as_str())
        }
        None => problem.sentence.clone(),
    }
}

fn of_application(desk: &Desk, id: i64) -> Result<Vec<(PaperKind, i64, Option<i64>)>, Problems> {
    desk.read(|reader| {
        let mut all = Vec::new();
        for kind in PaperKind::ALL {
            match kind.subject() {
                Subject::Application => all.push((*kind, id, None)),
                Subject::Payment => {
                    all.extend(reader.payments(id)?.into_iter().map(|row| (*kind, row.id, None)));
                }
                Subject::Reminder => {
                    all.extend(reader.reminders(id)?.into_iter().map(|row| (*kind, row.id, None)));
                }
                _ => {}
            }
        }
        Ok(all)
    })
}

fn of_sitting(desk: &Desk, id: i64) -> Result<Vec<(PaperKind, i64, Option<i64>)>, Problems> {
    let mut all: Vec<(PaperKind, i64, Option<i64>)> = PaperKind::ALL
        .iter()
        .filter(|kind| kind.subject() == Subject::Sitting)
        .map(|kind| (*kind, id, None))
        .collect();
    let of_entries = desk.read(|reader| {
        let mut papers = Vec::new();
        for entry in reader.agenda(id)? {
            let application = entry.application;
            if reader.recommendation(id, application)?.is_some() {
                papers.push((PaperKind::Excerpt, entry.id, None));
            }
            if let Some(notice) = reader.notice(application)? {
                let kind = match notice.kind {
                    domain::grant::NoticeKind::Grant => PaperKind::Grant,
                    domain::grant::NoticeKind::Refusal => PaperKind::Refusal,
                };
                papers.extend([(kind, application, None), (PaperKind::Plain, application, None)]);
            }
        }
        Ok(papers)
    })?;
    all.extend(of_entries);
    Ok(all)
}
