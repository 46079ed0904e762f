use domain::application::{Application, Move, MoveName};
use domain::compose::recommended_sentence;
use domain::problem::Code;
use domain::sitting::{Recommendation, Sitting, VoteKind};
use domain::vote::{Outcome, Vote};
use domain::{Money, Problem, Problems, text};
use serde::{Deserialize, Serialize};
use store::{Reader, Tx};
use ts_rs::TS;

use super::plan::open_sitting;
use super::record::{roster, voters_present};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::pots::refuse_overdraw;
use crate::proposals::check_cost;
use crate::table::{Run, command};

/// What the board voted on one application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct VoteFacts {
    /// What became of it. `recommended` and `changed` are told apart by the amount.
    pub outcome: Outcome,
    /// Amount; empty: as examined, else as applied for.
    pub amount: String,
    /// "bis zu".
    pub up_to: bool,
    /// einstimmig, mehrheitlich, ausgezählt.
    pub vote_kind: VoteKind,
    /// Ja, for counted votes.
    pub yes: String,
    /// Nein.
    pub no: String,
    /// Enthaltungen.
    pub abstain: String,
    /// Reason of a change, a deferral, a rejection.
    pub reason: String,
    /// Why the pot may be overdrawn by it.
    #[serde(default)]
    pub overdraw: Option<String>,
}

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
command!(RetractRecommendation, "retract_recommendation", Write, "Nimmt ein Votum zurück", Saved);

impl Run for WeighVote {
    fn run(self, desk: &mut Desk) -> Result<Weighed, Problems> {
        desk.read(|reader| {
            let sitting: Sitting = reader.get(self.sitting)?;
            let application: Application = reader.get(self.application)?;
            Ok(match read(reader, &sitting, &application, &self.vote) {
                Ok((row, warnings)) => Weighed {
                    sentence: recommended_sentence(&row, &application.applicant),
                    figures: row.vote().figures(),
                    problems: warnings,
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
        let mut warnings = Vec::new();
        let mut saved = desk.act(deed("recommend"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            if !tx.read().agenda(sitting.id)?.iter().any(|e| e.application == application.id) {
                return Err(Problem::new(Code::NotOnAgenda).fact("nummer", &application.number).into());
            }
            let old = tx.read().recommendation(sitting.id, application.id)?;
            match &old {
                Some(old) => tx.expect_version::<Recommendation>(old.id, self.version)?,
                None if self.version != 0 => return Err(Problem::new(Code::RowStale).into()),
                None => {}
            }
            let (mut row, found) = read(tx.read(), &sitting, &application, &self.vote)?;
            let known = old.as_ref().map(|old| old.outcome);
            row.id = old.map_or(0, |old| old.id);
            warnings = found;
            refuse_settled(tx, &sitting, &row, known)?;
            if !row.outcome.positive() {
                refuse_proposed(tx, &row)?;
            }
            tx.put(&mut row)?;
            for proposal in tx.read().proposals_of_sitting(sitting.id)? {
                check_cost(tx, proposal.id)?;
            }
            refuse_overdraw(tx, application.id, self.vote.overdraw.as_deref().unwrap_or_default())
                .map_err(|problem| problem.at("vote.overdraw"))?;
            tx.relabel(format!("Votum zu Antrag {}: {}", application.number, row.outcome.label()));
            Ok(row.id)
        })?;
        saved.warnings = warnings;
        Ok(saved)
    }
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

/// Reads a vote as typed; gives the row that would be kept and what is worth a look.
fn read(
    reader: Reader<'_>,
    sitting: &Sitting,
    application: &Application,
    facts: &VoteFacts,
) -> Result<(Recommendation, Vec<Problem>), Problems> {
    let mut problems = Problems::default();
    let positive = facts.outcome.positive();
    // What the office examined lies before the board, else what was applied for.
    let before = reader.case(application.id)?.case.amounts.laid_before_board();
    let amount = match facts.amount.trim() {
        _ if !positive => None,
        "" => Some(before),
        typed => problems.take("vote.amount", Money::read_positive(typed)),
    };
    let reason = problems.take("vote.reason", text::line(&facts.reason)).unwrap_or_default();
    let outcome = match (positive, amount) {
        (true, Some(amount)) if amount == before => Outcome::Recommended,
        (true, _) => Outcome::Changed,
        (false, _) => facts.outcome,
    };
    if amount.is_some_and(Money::is_zero) {
        problems.add(Problem::new(Code::AmountZero).at("vote.amount"));
    }
    if outcome == Outcome::Changed
        && let Some(amount) = amount.filter(|_| reason.is_empty())
    {
        problems.add(
            Problem::new(Code::AmountNeedsReason)
                .at("vote.reason")
                .fact("empfohlen", amount)
                .fact("beantragt", before),
        );
    }
    if !positive && reason.is_empty() {
        problems.add(Problem::new(Code::ReasonMissing).at("vote.reason"));
    }
    let counts = counts(facts, &mut problems);
    problems.settle()?;
    let vote = match (facts.vote_kind, counts) {
        (VoteKind::Counted, Some((yes, no, abstain))) => Vote::Counted { yes, no, abstain },
        (VoteKind::Counted, None) => return Err(Problem::new(Code::VoteIncomplete).at("vote.yes").into()),
        (VoteKind::Unanimous, _) => Vote::Unanimous,
        (VoteKind::Majority, _) => Vote::Majority,
        (VoteKind::Consensus, _) => Vote::Consensus,
    };
    let voters = voters_present(&roster(reader, sitting)?);
    let warning = vote.check(outcome, voters).map_err(|p| p.at("vote.yes"))?;
    let (yes, no, abstain) = match vote {
        Vote::Counted { yes, no, abstain } => (Some(yes), Some(no), Some(abstain)),
        _ => (None, None, None),
    };
    let row = Recommendation {
        up_to: facts.up_to && positive,
        vote_kind: facts.vote_kind,
        yes,
        no,
        abstain,
        reason,
        ..Recommendation::unanimous(sitting.id, application.id, outcome, amount)
    };
    Ok((row, warning.into_iter().collect()))
}

fn counts(facts: &VoteFacts, problems: &mut Problems) -> Option<(i64, i64, i64)> {
    if facts.vote_kind != VoteKind::Counted {
        return None;
    }
    let mut count = |typed: &str, field: &str| {
        let typed = typed.trim();
        if typed.is_empty() {
            problems.add(Problem::new(Code::VoteIncomplete).at(field));
            return None;
        }
        let digits = typed.len() <= 3 && typed.chars().all(|c| c.is_ascii_digit());
        let read = typed.parse::<i64>().ok().filter(|_| digits);
        problems.take(field, read.ok_or_else(|| Problem::new(Code::CountUnreadable).fact("eingabe", typed)))
    };
    let (yes, no, abstain) =
        (count(&facts.yes, "vote.yes"), count(&facts.no, "vote.no"), count(&facts.abstain, "vote.abstain"));
    Some((yes?, no?, abstain?))
}
