use domain::application::MoveName;
use domain::grant::{Decision, DecisionOutcome};
use domain::number::read_proposal_number;
use domain::problem::Code;
use domain::proposal::Proposal;
use domain::{Money, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use store::rows::CaseFile;
use ts_rs::TS;

use super::entry::{at_version, corrected, in_order, maybe_amount, moving, past_day, reasoned, unread};
use crate::answers::Saved;
use crate::desk::{Desk, final_deed};
use crate::pots::refuse_overdraw;
use crate::table::{Run, command};

/// What the council decided on one application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DecisionFacts {
    /// Day of the council's sitting; empty: today.
    #[serde(default)]
    pub day: String,
    /// Number of the Drucksache; empty: that of the proposal.
    #[serde(default)]
    pub reference: String,
    /// TOP of the council; may be empty.
    #[serde(default)]
    pub agenda_item: String,
    /// What the council did. Adopted and changed are told apart by the amount.
    pub outcome: DecisionOutcome,
    /// Amount; empty: as recommended.
    #[serde(default)]
    pub amount: String,
    /// Why it differs from the recommendation, or why there is no money.
    #[serde(default)]
    pub reason: String,
    /// Why a pot may be overdrawn; empty: it may not.
    #[serde(default)]
    pub overdraw: Option<String>,
}

/// Records what the council decided on one application.
#[derive(Debug, Deserialize, TS)]
pub struct RecordDecision {
    /// The application.
    pub application: i64,
    /// The decision.
    pub decision: DecisionFacts,
}

/// Takes the newest decision on an application back.
#[derive(Debug, Deserialize, TS)]
pub struct RetractDecision {
    /// The decision.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// Why.
    pub reason: String,
}

command!(RecordDecision, "record_decision", Write, "Trägt den Beschluss des Stadtbezirksrats ein", Saved);
command!(RetractDecision, "retract_decision", Write, "Nimmt einen Beschluss zurück", Saved);

impl Run for RecordDecision {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(final_deed("record_decision"), |tx| {
            let (row, number) = decided(tx, self.application, &self.decision, today)?;
            tx.relabel(match row.amount {
                Some(amount) => format!("Antrag {number} {}: {amount}", row.outcome.label()),
                None => format!("Antrag {number} im Stadtbezirksrat {}", row.outcome.label()),
            });
            Ok(row.id)
        })
    }
}

/// Writes the decision on one application, with everything that must hold; gives the number of the application too.
pub(super) fn decided(
    tx: &mut Tx<'_, '_>,
    application: i64,
    facts: &DecisionFacts,
    today: domain::Day,
) -> Result<(Decision, String), Problems> {
    let file = moving(tx, application, MoveName::Decide)?;
    refuse_unfounded_rededication(tx, &file, facts.outcome)?;
    let mut row = facts.read(tx, &file, today)?;
    tx.put(&mut row)?;
    let overdraw = facts.overdraw.as_deref().unwrap_or_default();
    refuse_overdraw(tx, application, overdraw).map_err(|p| p.at("decision.overdraw"))?;
    Ok((row, file.application.number))
}

/// Only money that was granted gets another use (domain.md 4, 19).
fn refuse_unfounded_rededication(
    tx: &Tx<'_, '_>,
    file: &CaseFile,
    outcome: DecisionOutcome,
) -> Result<(), Problem> {
    let Some(older) = file.application.rededicates.filter(|_| outcome.positive()) else { return Ok(()) };
    let older = tx.read().case(older)?;
    if older.case.decision.is_some_and(DecisionOutcome::positive) {
        return Ok(());
    }
    Err(Problem::new(Code::MoveLacks)
        .fact("zug", MoveName::Decide.label())
        .fact("fehlt", format!("der Beschluss zu Antrag {}", older.application.number)))
}

impl DecisionFacts {
    fn read(&self, tx: &Tx<'_, '_>, file: &CaseFile, today: domain::Day) -> Result<Decision, Problems> {
        let mut problems = Problems::default();
        let at = |field: &str| format!("decision.{field}");
        let day = problems.take(&at("day"), past_day(&self.day, today));
        if let (Some(day), Some(sitting)) = (day, &file.sitting) {
            let met = in_order(("Der Beschluss", day), ("der Sitzung des Beirats", sitting.day));
            problems.take(&at("day"), met);
        }
        let reference = match self.reference.trim() {
            "" => Some(proposal_number(tx, file)?),
            typed => problems.take(&at("reference"), read_proposal_number(typed)),
        };
        let agenda_item = problems.take(&at("agenda_item"), text::line(&self.agenda_item));
        let reason = problems.take(&at("reason"), text::prose(&self.reason));
        let before = file.case.amounts.laid_before_council();
        let amount = match maybe_amount(&mut problems, &at("amount"), &self.amount) {
            _ if !self.outcome.positive() => None,
            Some(amount) if amount.is_zero() => {
                problems.add(Problem::new(Code::AmountZero).at(&at("amount")));
                None
            }
            typed => Some(typed.unwrap_or(before)),
        };
        problems.settle()?;
        let outcome = match amount {
            Some(amount) if amount != before => DecisionOutcome::Changed,
            _ => self.outcome,
        };
        let (Some(day), Some(reference), Some(agenda_item), Some(reason)) =
            (day, reference, agenda_item, reason)
        else {
            return Err(unread());
        };
        if reason.is_empty() {
            lacking_reason(file, outcome, amount, before)?;
        }
        Ok(Decision {
            id: 0,
            application: file.application.id,
            proposal: file.proposal,
            day,
            reference,
            agenda_item,
            outcome,
            amount,
            reason,
        })
    }
}

/// As recommended needs no reason; everything else does.
fn lacking_reason(
    file: &CaseFile,
    outcome: DecisionOutcome,
    amount: Option<Money>,
    before: Money,
) -> Result<(), Problem> {
    let at = "decision.reason";
    match (outcome, amount) {
        (DecisionOutcome::Changed, Some(amount)) if amount != before => {
            Err(Problem::new(Code::AmountDiffersWithoutReason).at(at).fact("neu", amount).fact("alt", before))
        }
        (DecisionOutcome::Adopted, _) if file.case.amounts.recommended.is_some() => Ok(()),
        _ => Err(Problem::new(Code::ReasonMissing).at(at)),
    }
}

fn proposal_number(tx: &Tx<'_, '_>, file: &CaseFile) -> Result<String, Problem> {
    let Some(proposal) = file.proposal else { return Ok(String::new()) };
    Ok(tx.get::<Proposal>(proposal)?.number.unwrap_or_default())
}

impl Run for RetractDecision {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let reason = reasoned(&self.reason)?;
        desk.act(final_deed("retract_decision"), |tx| {
            let row: Decision = at_version(tx, self.id, self.version)?;
            let file = moving(tx, row.application, MoveName::RetractDecision)?;
            let newest = tx.read().decisions(row.application)?.into_iter().next();
            if let Some(newest) = newest.filter(|newest| newest.id != row.id) {
                return Err(Problem::new(Code::RowInUse)
                    .fact("was", "Dieser Beschluss")
                    .fact("wo", format!("der spätere Beschluss vom {}", newest.day))
                    .into());
            }
            tx.remove::<Decision>(row.id)?;
            corrected(tx, &file.application, today, &reason)?;
            tx.relabel(format!("Beschluss zu Antrag {} zurückgenommen", file.application.number));
            Ok(self.id)
        })
    }
}
