use domain::application::{Application, Move, MoveName};
use domain::compose::{SittingRecord, recommended_sentence};
use domain::problem::Code;
use domain::sitting::{Manner, Motion, MotionKind, PersonalVote, Recommendation, Sitting, motion};
use domain::vote::Outcome;
use domain::{Day, Problem, Problems};
use serde::{Deserialize, Serialize};
use store::Tx;
use ts_rs::TS;

use super::motion::words;
use super::plan::open_sitting;
use super::record::record;
use super::vote::{Ballot, VoteFacts, read};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::pots::refuse_overdraw;
use crate::proposals::check_cost;
use crate::table::{Run, command};

/// Says what a vote would mean, without recording it: the live sentence under the digits.
#[derive(Debug, Deserialize, TS)]
pub struct WeighVote {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The vote.
    pub vote: VoteFacts,
}

/// What a vote would mean.
#[derive(Debug, Serialize, TS)]
pub struct Weighed {
    /// The sentence of the result; empty while anything is wrong.
    pub sentence: String,
    /// `7 Ja-Stimmen, 0 Nein-Stimmen, 1 Enthaltung`.
    pub figures: String,
    /// What is wrong or worth a look.
    pub problems: Vec<Problem>,
}

/// Records what the board voted on one application; a later record replaces it.
#[derive(Debug, Deserialize, TS)]
pub struct Recommend {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// Version of the recommendation that was read; 0: there is none yet.
    pub version: i64,
    /// The vote.
    pub vote: VoteFacts,
}

/// Records the same result for several applications, as one act. The amount is that of each.
#[derive(Debug, Deserialize, TS)]
pub struct RecommendMany {
    /// The sitting.
    pub sitting: i64,
    /// The applications.
    pub applications: Vec<ReadVote>,
    /// The vote.
    pub vote: VoteFacts,
}

/// An application with the version of its recommendation that was read.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct ReadVote {
    /// The application.
    pub application: i64,
    /// Version of the recommendation; 0: there is none yet.
    pub version: i64,
}

/// Takes a recommendation back.
#[derive(Debug, Deserialize, TS)]
pub struct RetractRecommendation {
    /// The recommendation.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(WeighVote, "weigh_vote", Read, "Sagt, was ein Votum bedeutet, ohne es festzuhalten", Weighed);
command!(Recommend, "recommend", Write, "Hält das Votum zu einem Antrag fest", Saved);
command!(
    RecommendMany,
    "recommend_many",
    Write,
    "Hält dasselbe Votum zu mehreren Anträgen in einem Schritt fest",
    Saved
);
command!(RetractRecommendation, "retract_recommendation", Write, "Nimmt ein Votum zurück", Saved);

impl Run for WeighVote {
    fn run(self, desk: &mut Desk) -> Result<Weighed, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let record = record(reader, self.sitting)?;
            let application: Application = reader.get(self.application)?;
            Ok(match read(reader, &record, &application, &self.vote, today) {
                Ok(read) => Weighed {
                    sentence: recommended_sentence(&read.row, &application.applicant),
                    figures: read.row.vote().figures(),
                    problems: read.warnings,
                },
                Err(problems) => {
                    Weighed { sentence: String::new(), figures: String::new(), problems: problems.0 }
                }
            })
        })
    }
}

impl Run for Recommend {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let mut warnings = Vec::new();
        let mut saved = desk.act(deed("recommend"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            let kept = keep(tx, &sitting, &application, self.version, &self.vote, today)?;
            warnings = kept.1;
            for proposal in tx.read().proposals_of_sitting(sitting.id)? {
                check_cost(tx, proposal.id)?;
            }
            tx.relabel(format!("Votum zu Antrag {}: {}", application.number, kept.0.outcome.label()));
            Ok(kept.0.id)
        })?;
        saved.warnings = warnings;
        Ok(saved)
    }
}

impl Run for RecommendMany {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        if self.applications.is_empty() {
            return Err(Problem::new(Code::NothingSelected).into());
        }
        let mut warnings: Vec<Problem> = Vec::new();
        let mut saved = desk.act(deed("recommend_many"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            for one in &self.applications {
                let application: Application = tx.get(one.application)?;
                let (_, found) = keep(tx, &sitting, &application, one.version, &self.vote, today)
                    .map_err(|problems| of_application(problems, &application.number))?;
                warnings.extend(found.into_iter().filter(|new| !warnings.contains(new)).collect::<Vec<_>>());
            }
            for proposal in tx.read().proposals_of_sitting(sitting.id)? {
                check_cost(tx, proposal.id)?;
            }
            tx.relabel(format!(
                "Votum zu {} Anträgen: {}",
                self.applications.len(),
                self.vote.outcome.label()
            ));
            Ok(sitting.id)
        })?;
        saved.warnings = warnings;
        Ok(saved)
    }
}

/// Which of several applications a refusal is about.
fn of_application(problems: Problems, number: &str) -> Problems {
    match problems.0.into_iter().next() {
        Some(problem) => {
            Problem::new(Code::SelectionRefused).fact("nummer", number).fact("grund", problem.sentence).into()
        }
        None => Problem::new(Code::Internal).into(),
    }
}

/// Keeps a vote with its single votes; gives the row and what is worth a look.
fn keep(
    tx: &mut Tx<'_, '_>,
    sitting: &Sitting,
    application: &Application,
    version: i64,
    vote: &VoteFacts,
    today: Day,
) -> Result<(Recommendation, Vec<Problem>), Problems> {
    let old = tx.read().recommendation(sitting.id, application.id)?;
    match &old {
        Some(old) => tx.expect_version::<Recommendation>(old.id, version)?,
        None if version != 0 => return Err(Problem::new(Code::RowStale).into()),
        None => {}
    }
    let whole = record(tx.read(), sitting.id)?;
    refuse_open_motions(&whole, application)?;
    let read = read(tx.read(), &whole, application, vote, today)?;
    let mut row = read.row;
    refuse_against_motions(&whole, application, &row)?;
    let (known, before) = (old.as_ref().map(|old| old.outcome), old.as_ref().map(|old| old.manner));
    row.id = old.map_or(0, |old| old.id);
    refuse_settled(tx, sitting, &row, known)?;
    if !row.outcome.positive() {
        refuse_proposed(tx, &row)?;
    }
    tx.put(&mut row)?;
    let open = |manner| matches!(manner, Manner::Open | Manner::Acclamation);
    let stay = open(row.manner) && before.is_none_or(open);
    keep_ballots(tx, (sitting.id, application.id), &read.ballots, stay)?;
    refuse_overdraw(tx, application.id, vote.overdraw.as_deref().unwrap_or_default())
        .map_err(|problem| problem.at("vote.overdraw"))?;
    Ok((row, read.warnings))
}

/// Motions are voted on before the application.
fn refuse_open_motions(record: &SittingRecord, application: &Application) -> Result<(), Problem> {
    let mut entries = record.items.iter().flat_map(|item| &item.entries);
    let Some(entry) = entries.find(|entry| entry.application.id == application.id) else { return Ok(()) };
    let ordered = motion::in_order(&entry.motions, application.amount);
    match motion::next(&ordered) {
        Some(_) => Err(Problem::new(Code::MotionsOpen).fact("nummer", &application.number)),
        None => Ok(()),
    }
}

/// What the board carried before is what it votes on now; it may still turn the whole down.
fn refuse_against_motions(
    record: &SittingRecord,
    application: &Application,
    row: &Recommendation,
) -> Result<(), Problem> {
    let mut entries = record.items.iter().flat_map(|item| &item.entries);
    let Some(entry) = entries.find(|entry| entry.application.id == application.id) else { return Ok(()) };
    let against = |motion: &&Motion| {
        motion.carried == Some(true)
            && match motion.kind {
                MotionKind::Deferral => row.outcome != Outcome::Deferred,
                MotionKind::Referral => row.outcome != Outcome::Referred,
                MotionKind::Rejection => row.outcome != Outcome::Rejected,
                MotionKind::Amount => row.outcome.positive() && row.amount != motion.amount,
                MotionKind::Split | MotionKind::Period | MotionKind::Condition => false,
            }
    };
    match entry.motions.iter().find(against) {
        Some(motion) => Err(Problem::new(Code::MotionIgnored).fact("antrag", words(motion))),
        None => Ok(()),
    }
}

/// The single votes of a vote by name take the place of earlier ones. A statement stays. A vote that somebody asked
/// to be recorded stays where votes are open and were open before; a secret vote keeps none.
fn keep_ballots(
    tx: &mut Tx<'_, '_>,
    (sitting, application): (i64, i64),
    ballots: &[Ballot],
    own_votes_stay: bool,
) -> Result<(), Problem> {
    let old: Vec<PersonalVote> =
        tx.read().personal_votes(sitting)?.into_iter().filter(|row| row.application == application).collect();
    for row in old.iter().filter(|row| ballots.iter().all(|b| b.member != row.member)) {
        let choice = row.choice.filter(|_| row.requested && own_votes_stay);
        if choice.is_none() && row.statement.is_empty() {
            tx.remove::<PersonalVote>(row.id)?;
        } else if choice != row.choice {
            tx.put(&mut PersonalVote { choice, ..row.clone() })?;
        }
    }
    for ballot in ballots {
        let known = old.iter().find(|row| row.member == ballot.member);
        let mut row = PersonalVote {
            id: known.map_or(0, |row| row.id),
            sitting,
            application,
            member: ballot.member,
            choice: Some(ballot.choice),
            statement: known.map(|row| row.statement.clone()).unwrap_or_default(),
            requested: known.is_some_and(|row| row.requested),
        };
        tx.put(&mut row)?;
    }
    Ok(())
}

impl Run for RetractRecommendation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("retract_recommendation"), |tx| {
            tx.expect_version::<Recommendation>(self.id, self.version)?;
            let row: Recommendation = tx.get(self.id)?;
            open_sitting(tx, row.sitting)?;
            refuse_proposed(tx, &row)?;
            let application: Application = tx.get(row.application)?;
            retractable(tx, &row)?;
            tx.remove::<Recommendation>(row.id)?;
            let open = matches!(row.manner, Manner::Open | Manner::Acclamation);
            keep_ballots(tx, (row.sitting, row.application), &[], open)?;
            tx.relabel(format!("Votum zu Antrag {} zurückgenommen", application.number));
            Ok(self.id)
        })
    }
}

/// The newest sitting with an application decides where it stands. In an older one only figures and reasons
/// are still corrected, not what became of it.
fn refuse_settled(
    tx: &Tx<'_, '_>,
    sitting: &Sitting,
    row: &Recommendation,
    known: Option<Outcome>,
) -> Result<(), Problem> {
    let file = tx.read().case(row.application)?;
    match file.sitting.filter(|newest| newest.id != sitting.id) {
        Some(_) if known == Some(row.outcome) => Ok(()),
        Some(newest) => Err(later(&file.application, &newest)),
        None => Move::check(MoveName::Recommend, &file.case),
    }
}

fn later(application: &Application, newest: &Sitting) -> Problem {
    Problem::new(Code::AlreadyOnAgenda).fact("nummer", &application.number).fact("sitzung", newest.ordinal)
}

/// May this vote be taken back?
pub(super) fn retractable(tx: &Tx<'_, '_>, row: &Recommendation) -> Result<(), Problem> {
    let file = tx.read().case(row.application)?;
    match file.sitting.filter(|newest| newest.id != row.sitting) {
        Some(newest) => Err(later(&file.application, &newest)),
        None => Move::check(MoveName::RetractRecommendation, &file.case),
    }
}

/// A recommendation that a Beschlussdrucksache rests on is not simply gone.
fn refuse_proposed(tx: &Tx<'_, '_>, row: &Recommendation) -> Result<(), Problem> {
    let reader = tx.read();
    for proposal in reader.proposals_of_sitting(row.sitting)? {
        if reader.positions(proposal.id)?.iter().any(|p| p.application == Some(row.application)) {
            return Err(Problem::new(Code::RowInUse)
                .fact("was", "Das Votum")
                .fact("wo", "Beschlussdrucksache"));
        }
    }
    Ok(())
}
