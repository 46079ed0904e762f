//! What is recorded of an application, gathered for its state, its moves and its amounts.

use domain::application::{Amounts, Application, Begun, Case, Stage, StageRecord, balance};
use domain::problem::Problem;
use domain::records::RequirementStatus;
use domain::sitting::Sitting;
use domain::{Day, Money};
use rusqlite::OptionalExtension as _;

use crate::reader::Reader;
use crate::trouble::sql;

/// A case with the sitting and the proposal that it belongs to now.
#[derive(Clone, Debug)]
pub struct CaseFile {
    /// The application.
    pub application: Application,
    /// What is recorded of it.
    pub case: Case,
    /// The newest sitting that has it on its agenda.
    pub sitting: Option<Sitting>,
    /// The newest Beschlussdrucksache of that sitting that it stands in.
    pub proposal: Option<i64>,
    /// Day by which the proof of use is due, while it is not there.
    pub proof_due: Option<Day>,
    /// Day on which reclaimed money came back, and how much.
    pub returned: Option<(Day, Money)>,
    /// The amounts that are known, in their order, with day and reason.
    pub stages: Vec<StageRecord>,
}

impl Reader<'_> {
    /// What is recorded of an application.
    pub fn case(&self, id: i64) -> Result<CaseFile, Problem> {
        let application: Application = self.get(id)?;
        self.case_of(application)
    }

    pub(crate) fn case_of(&self, application: Application) -> Result<CaseFile, Problem> {
        let id = application.id;
        let sitting = self.newest_sitting(id)?;
        let vote = match &sitting {
            Some(sitting) => self.recommendation(sitting.id, id)?,
            None => None,
        };
        let proposal = match &sitting {
            Some(sitting) => self.newest_proposal(sitting.id, id)?,
            None => None,
        };
        let plan = self.plan(id)?;
        let examination = self.examination(id)?;
        let decision = self.decisions(id)?.into_iter().next();
        let notice = self.notice(id)?;
        let payments = self.payments(id)?;
        let proof = self.proof(id)?;
        let reclaim = self.reclaim(id)?;
        let requirements = self.requirements(id)?;
        let missing = requirements.iter().filter(|r| r.status == RequirementStatus::Missing).count();
        let paid: Vec<Money> = payments.iter().filter(|p| p.paid_on.is_some()).map(|p| p.amount).collect();
        let amounts = Amounts {
            requested: application.amount,
            examined: examination.as_ref().filter(|e| e.concluded).and_then(|e| e.eligible),
            recommended: vote.as_ref().filter(|v| v.outcome.positive()).and_then(|v| v.amount),
            decided: decision.as_ref().and_then(|d| d.amount),
            paid: (!paid.is_empty()).then(|| paid.into_iter().sum()),
            recognised: proof.as_ref().and_then(|p| p.recognised),
        };
        let mut stages = Vec::new();
        let mut known = |stage, amount: Option<Money>, day, reason: Option<&str>| {
            let reason = reason.unwrap_or_default().to_owned();
            stages.extend(amount.map(|amount| StageRecord { stage, amount, day, reason }));
        };
        let examined = examination.as_ref();
        known(Stage::Requested, Some(amounts.requested), Some(application.received), None);
        known(
            Stage::Examined,
            amounts.examined,
            examined.map(|e| e.day),
            examined.map(|e| e.reason.as_str()),
        );
        known(
            Stage::Recommended,
            amounts.recommended,
            sitting.as_ref().map(|s| s.day),
            vote.as_ref().map(|v| v.reason.as_str()),
        );
        let decided = decision.as_ref();
        known(Stage::Decided, amounts.decided, decided.map(|d| d.day), decided.map(|d| d.reason.as_str()));
        known(Stage::Paid, amounts.paid, payments.iter().filter_map(|p| p.paid_on).max(), None);
        known(
            Stage::Recognised,
            amounts.recognised,
            proof.as_ref().and_then(|p| p.checked_on),
            proof.as_ref().map(|p| p.remark.as_str()),
        );
        let case = Case {
            draft: application.draft,
            early_asked: application.begun == Begun::Early,
            ending: application.ending,
            missing: i64::try_from(missing).unwrap_or(i64::MAX),
            plan_even: balance(&plan, application.amount).is_none_or(domain::application::Balance::is_even),
            examination: examination.is_some(),
            examined: examination.as_ref().is_some_and(|e| e.concluded),
            on_agenda: sitting.is_some(),
            sitting_closed: sitting.as_ref().is_some_and(|s| s.closed),
            outcome: vote.as_ref().map(|v| v.outcome),
            proposed: proposal.is_some(),
            submitted: proposal.as_ref().is_some_and(|(_, number)| number.is_some()),
            decision: decision.as_ref().map(|d| d.outcome),
            notice: notice.as_ref().map(|n| n.kind),
            notice_final: notice.as_ref().is_some_and(|n| n.final_on.is_some()),
            ordered: !payments.is_empty(),
            paid: amounts.paid.is_some(),
            reminded: self.reminders(id)?.iter().map(|r| r.level).max().unwrap_or(0),
            proof: proof.is_some(),
            proof_checked: proof.as_ref().is_some_and(|p| p.checked_on.is_some()),
            reclaim: reclaim.is_some(),
            reclaim_settled: reclaim.as_ref().is_some_and(|r| r.returned == r.amount),
            all_returned: reclaim.as_ref().is_some_and(|r| Some(r.returned) == amounts.paid),
            closed: application.closed_on.is_some(),
            rededicated: self.is_rededicated(id)?,
            amounts,
        };
        Ok(CaseFile {
            proof_due: notice.filter(|_| case.paid && !case.proof).and_then(|n| n.proof_due),
            returned: reclaim.and_then(|r| r.returned_on.map(|day| (day, r.returned))),
            proposal: proposal.map(|(id, _)| id),
            stages,
            application,
            case,
            sitting,
        })
    }

    /// The newest sitting that has an application on its agenda.
    fn newest_sitting(&self, application: i64) -> Result<Option<Sitting>, Problem> {
        self.first(
            "WHERE id = (SELECT s.id FROM agenda_entry e JOIN item i ON i.id = e.item
                JOIN sitting s ON s.id = i.sitting
                WHERE e.application = ?1 ORDER BY s.day DESC, s.ordinal DESC LIMIT 1)",
            [application],
        )
    }

    /// The newest proposal of a sitting with an application among its positions, and its number.
    fn newest_proposal(
        &self,
        sitting: i64,
        application: i64,
    ) -> Result<Option<(i64, Option<String>)>, Problem> {
        self.conn
            .prepare_cached(
                "SELECT d.id, d.number FROM position p JOIN proposal d ON d.id = p.proposal
                 WHERE p.application = ?1 AND d.sitting = ?2 ORDER BY d.id DESC LIMIT 1",
            )
            .and_then(|mut s| {
                s.query_row((application, sitting), |row| Ok((row.get(0)?, row.get(1)?))).optional()
            })
            .map_err(sql)
    }

    /// Did the council give its money another use?
    fn is_rededicated(&self, application: i64) -> Result<bool, Problem> {
        let found = self.number(
            "SELECT count(*) FROM application a JOIN decision d ON d.application = a.id
             WHERE a.rededicates = ?1 AND d.outcome IN ('adopted', 'changed')",
            [application],
        )?;
        Ok(found > 0)
    }
}
