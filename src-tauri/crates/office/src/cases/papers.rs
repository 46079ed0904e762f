use domain::application::MoveName;
use domain::problem::Code;
use domain::records::{Requirement, RequirementStatus};
use domain::{Day, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::entry::{at_version, in_order, maybe_day, moving, past_day};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// More papers than any application lacks.
const LONGEST: usize = 100;

/// A paper that is missing, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct PaperFacts {
    /// `Satzung`.
    pub label: String,
    /// Remark for the letter; may be empty.
    pub remark: String,
}

/// Asks for missing papers.
#[derive(Debug, Deserialize, TS)]
pub struct RequirePapers {
    /// The application.
    pub application: i64,
    /// What is missing.
    pub papers: Vec<PaperFacts>,
    /// Day on which they are asked for; empty: today.
    pub asked_on: String,
    /// Term; empty: as many days later as the board's setting says.
    pub term: String,
}

/// Says what became of a paper that was missing.
#[derive(Debug, Deserialize, TS)]
pub struct SettlePaper {
    /// The paper on the checklist.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// received, waived; missing puts it back on the list.
    pub status: RequirementStatus,
    /// Day; empty: today.
    pub day: String,
}

/// Takes a paper from the checklist that was put there by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RemovePaper {
    /// The paper on the checklist.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(RequirePapers, "require_papers", Write, "Fordert fehlende Unterlagen nach", Saved);
command!(SettlePaper, "settle_paper", Write, "Hält fest, dass eine Unterlage da oder nicht nötig ist", Saved);
command!(RemovePaper, "remove_paper", Write, "Nimmt eine Unterlage von der Liste", Saved);

impl Run for RequirePapers {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let papers = read(&self.papers)?;
        let asked_on = past_day(&self.asked_on, today).map_err(|p| p.at("asked_on"))?;
        let mut problems = Problems::default();
        let term = maybe_day(&mut problems, "term", &self.term, today);
        problems.settle()?;
        desk.act(deed("require_papers"), |tx| {
            let count = papers.len();
            let number = require(tx, self.application, &papers, asked_on, term)?;
            tx.relabel(match count {
                1 => format!("Eine Unterlage zu Antrag {number} nachgefordert"),
                many => format!("{many} Unterlagen zu Antrag {number} nachgefordert"),
            });
            Ok(self.application)
        })
    }
}

/// Puts papers on the checklist of an application; gives its number.
pub(crate) fn require(
    tx: &mut Tx<'_, '_>,
    application: i64,
    papers: &[(String, String)],
    asked_on: Day,
    term: Option<Day>,
) -> Result<String, Problem> {
    let file = moving(tx, application, MoveName::RequestPapers)?;
    let board = tx.read().board_on(file.application.board, asked_on)?;
    let term = term.or_else(|| later(asked_on, board.papers_days));
    if let Some(term) = term {
        in_order(("Die Frist", term), ("dem Tag der Nachforderung", asked_on)).map_err(|p| p.at("term"))?;
    }
    let last = tx.read().requirements(application)?.iter().map(|r| r.position).max().unwrap_or(0);
    for (position, (label, remark)) in (last + 1..).zip(papers.iter().cloned()) {
        tx.put(&mut Requirement {
            id: 0,
            application,
            position,
            label,
            remark,
            status: RequirementStatus::Missing,
            asked_on: Some(asked_on),
            term,
            settled_on: None,
        })?;
    }
    Ok(file.application.number)
}

impl Run for SettlePaper {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let day = past_day(&self.day, desk.today()).map_err(|p| p.at("day"))?;
        desk.act(deed("settle_paper"), |tx| {
            let mut paper: Requirement = at_version(tx, self.id, self.version)?;
            let missing = self.status == RequirementStatus::Missing;
            let asks = if missing { MoveName::RequestPapers } else { MoveName::SettlePapers };
            let file = moving(tx, paper.application, asks)?;
            paper.status = self.status;
            paper.settled_on = (!missing).then_some(day);
            tx.put(&mut paper)?;
            let number = &file.application.number;
            tx.relabel(match self.status {
                RequirementStatus::Received => format!("Unterlage zu Antrag {number} ist da"),
                RequirementStatus::Waived => format!("Unterlage zu Antrag {number} nicht nötig"),
                RequirementStatus::Missing => format!("Unterlage zu Antrag {number} fehlt wieder"),
            });
            Ok(self.id)
        })
    }
}

impl Run for RemovePaper {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_paper"), |tx| {
            let paper: Requirement = at_version(tx, self.id, self.version)?;
            let file = moving(tx, paper.application, MoveName::SettlePapers)?;
            tx.remove::<Requirement>(self.id)?;
            tx.relabel(format!("Unterlage zu Antrag {} von der Liste genommen", file.application.number));
            Ok(self.id)
        })
    }
}

/// Names and remarks of the papers; lines without both are passed over.
pub(crate) fn read(papers: &[PaperFacts]) -> Result<Vec<(String, String)>, Problems> {
    let mut problems = Problems::default();
    let mut read = Vec::new();
    for (at, paper) in papers.iter().enumerate() {
        if paper.label.trim().is_empty() && paper.remark.trim().is_empty() {
            continue;
        }
        let field = |name: &str| format!("papers.{at}.{name}");
        let label = problems.take(&field("label"), text::needed(&paper.label, "Der Name der Unterlage"));
        let remark = problems.take(&field("remark"), text::line(&paper.remark));
        read.extend(label.zip(remark));
    }
    if papers.len() > LONGEST {
        problems.add(
            Problem::new(Code::TextTooLong)
                .at("papers")
                .fact("zeichen", format!("{} Unterlagen", papers.len()))
                .fact("hoechstens", LONGEST),
        );
    }
    problems.settle()?;
    if read.is_empty() {
        return Err(Problem::new(Code::TextMissing)
            .at("papers.0.label")
            .fact("was", "Der Name der Unterlage")
            .into());
    }
    Ok(read)
}

/// So many days later; a term does not end while offices are closed.
fn later(day: Day, days: i64) -> Option<Day> {
    day.plus(i32::try_from(days).ok()?).map(Day::or_next_working_day)
}
