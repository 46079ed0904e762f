use domain::application::{Answer, Application, Begun, Finding, State};
use domain::association::Association;
use domain::board::Board;
use domain::problem::Code;
use domain::{Day, Money, Problem, Problems};
use serde::{Deserialize, Serialize};
use store::Reader;
use store::rows::{LineFilter, LineOrder};
use ts_rs::TS;

use super::entry::{day_or_today, maybe_amount};
use crate::desk::Desk;
use crate::table::{Run, command};

/// More applications than one association makes.
const MANY: i64 = 1_000;

/// Says what the Prüfvermerk should look at, without recording anything.
#[derive(Debug, Deserialize, TS)]
pub struct WeighExamination {
    /// The application.
    pub application: i64,
    /// Day of the Prüfvermerk; empty: today.
    #[serde(default)]
    pub day: String,
    /// The amount as typed so far; empty: the one applied for.
    #[serde(default)]
    pub eligible: String,
}

/// What the Prüfvermerk should look at.
#[derive(Debug, Serialize, TS)]
pub struct ExaminationWeighed {
    /// Upper limit, second application this year, proof overdue, warning, begun already.
    pub warnings: Vec<Problem>,
    /// The criteria: as answered so far, else those of the board on that day, all open.
    pub findings: Vec<Finding>,
    /// What is never granted, line by line, in the words of the board.
    pub exclusions: Vec<String>,
    /// Höchstbetrag of the board.
    pub upper_limit: Option<Money>,
}

command!(
    WeighExamination,
    "weigh_examination",
    Read,
    "Sagt, worauf der Prüfvermerk achten sollte, und schlägt die Prüffragen vor",
    ExaminationWeighed
);

impl Run for WeighExamination {
    fn run(self, desk: &mut Desk) -> Result<ExaminationWeighed, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let application: Application = reader.get(self.application)?;
            // Half-typed days and amounts are not complained about while they are typed.
            let day = day_or_today(&self.day, today).unwrap_or(today);
            let typed = maybe_amount(&mut Problems::default(), "eligible", &self.eligible);
            let board = reader.board_on(application.board, day)?;
            Ok(ExaminationWeighed {
                warnings: warnings(reader, &board, &application, typed, day)?,
                findings: findings(reader, &board, application.id)?,
                exclusions: lines(&board.exclusions).map(str::to_owned).collect(),
                upper_limit: board.upper_limit,
            })
        })
    }
}

/// The criteria as answered so far, else those of the board, all open.
pub(super) fn findings(reader: Reader<'_>, board: &Board, application: i64) -> Result<Vec<Finding>, Problem> {
    if let Some(examination) = reader.examination(application)? {
        return reader.findings(examination.id);
    }
    let asked = (1i64..).zip(lines(&board.criteria));
    Ok(asked
        .map(|(position, criterion)| Finding {
            id: 0,
            examination: 0,
            position,
            criterion: criterion.to_owned(),
            answer: Answer::Open,
            remark: String::new(),
        })
        .collect())
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// What is worth a look before the Prüfvermerk is concluded; none of it hinders.
pub(super) fn warnings(
    reader: Reader<'_>,
    board: &Board,
    application: &Application,
    eligible: Option<Money>,
    day: Day,
) -> Result<Vec<Problem>, Problem> {
    let mut found = Vec::new();
    let amount = eligible.unwrap_or(application.amount);
    if let Some(limit) = board.upper_limit.filter(|limit| amount > *limit) {
        found.push(
            Problem::new(Code::UpperLimitExceeded)
                .at("examination.eligible")
                .fact("betrag", amount)
                .fact("grenze", limit),
        );
    }
    if let Some(association) = application.association {
        let of_association = LineFilter { association: Some(association), ..LineFilter::default() };
        for other in reader.application_lines(&of_association, LineOrder::Number, true, (0, MANY))? {
            if other.id == application.id {
                continue;
            }
            let counts = !matches!(
                other.state,
                State::Withdrawn | State::Ended | State::Referred | State::Refused | State::RefusalNoticed
            );
            if board.one_per_year
                && counts
                && (other.board, other.year) == (application.board, application.year)
            {
                found.push(
                    Problem::new(Code::SecondThisYear).fact("jahr", other.year).fact("nummer", &other.number),
                );
            }
            if let Some(due) = other.proof_due.filter(|due| *due < day) {
                found.push(
                    Problem::new(Code::ProofOverdue).fact("nummer", &other.number).fact("faellig", due),
                );
            }
        }
        let association: Association = reader.get(association)?;
        if !association.warning.is_empty() {
            found.push(Problem::new(Code::AssociationWarning).fact("hinweis", &association.warning));
        }
    }
    let started = application.begins.is_some_and(|begins| begins <= day);
    if application.begun == Begun::Yes || (started && application.early_allowed.is_none()) {
        found.push(Problem::new(Code::BegunAlready));
    }
    Ok(found)
}
