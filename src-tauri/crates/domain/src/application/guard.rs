//! What must be recorded before a move, and what must hold of a state however it was reached.

use super::{Case, Difference, StageRecord, State, differences};
use crate::choice::choice;
use crate::grant::{DecisionOutcome, NoticeKind};
use crate::problem::{Code, Problem};
use crate::vote::Outcome;

use Guard as G;
use State as S;

choice! {
    /// What must be recorded before a move.
    Guard {
        HasAmount "ein Betrag",
        PlanEven "ein Kosten- und Finanzierungsplan, der aufgeht",
        NothingMissing "alle Unterlagen",
        ExaminationBegun "ein Prüfvermerk",
        Examined "ein abgeschlossener Prüfvermerk",
        Recommended "eine Empfehlung des Beirats",
        SittingClosed "eine geschlossene Sitzung",
        Decided "ein Beschluss, der Geld bewilligt",
        NotGranted "ein Beschluss oder Votum gegen die Zuwendung",
        Noticed "ein Zuwendungsbescheid",
        NothingPaid "keine Auszahlung",
        Paid "eine Auszahlung",
        ProofReceived "ein eingegangener Verwendungsnachweis",
        ProofChecked "ein geprüfter Verwendungsnachweis",
        NoReclaimOpen "keine offene Rückforderung",
        NoReclaim "keine Rückforderung",
        Accounted "ein geprüfter Verwendungsnachweis oder die Rückzahlung des ganzen Betrags",
        NotWeighed "kein Votum und kein Beschluss über den geprüften Betrag",
        EarlyAsked "ein Antrag auf vorzeitigen Beginn",
        Ended "ein Ende, das das Büro eingetragen hat",
        NotEnded "ein offener Fall",
    }
}

impl Guard {
    /// Does it hold?
    pub fn holds(self, case: &Case) -> bool {
        let decision = case.decision;
        match self {
            Self::HasAmount => !case.amounts.requested.is_zero(),
            Self::PlanEven => case.plan_even,
            Self::NothingMissing => case.missing == 0,
            Self::ExaminationBegun => case.examination,
            Self::Examined => case.examined,
            Self::Recommended => case.outcome.is_some_and(Outcome::positive),
            Self::SittingClosed => case.sitting_closed,
            Self::Decided => decision.is_some_and(DecisionOutcome::positive),
            Self::NotGranted => match decision {
                Some(decision) => decision == DecisionOutcome::Rejected,
                None => case.outcome == Some(Outcome::Rejected),
            },
            Self::Noticed => case.notice == Some(NoticeKind::Grant),
            Self::NothingPaid => !case.ordered && !case.paid,
            Self::Paid => case.paid,
            Self::ProofReceived => case.proof,
            Self::ProofChecked => case.proof_checked,
            Self::NoReclaimOpen => !case.reclaim || case.reclaim_settled,
            Self::NoReclaim => !case.reclaim,
            Self::Accounted => case.proof_checked || (case.reclaim_settled && case.all_returned),
            Self::NotWeighed => decision.is_none() && !case.outcome.is_some_and(Outcome::positive),
            Self::EarlyAsked => case.early_asked,
            Self::Ended => case.ending.is_some(),
            Self::NotEnded => case.ending.is_none(),
        }
    }

    pub(super) fn problem(self) -> Code {
        match self {
            Self::PlanEven => Code::PlanUneven,
            Self::Examined => Code::ExaminationMissing,
            Self::NotWeighed => Code::ExaminationWeighed,
            _ => Code::MoveLacks,
        }
    }
}

/// What must hold whenever an application stands there, however it came there. The property test over the
/// move table asks this of every state that it reaches.
pub fn guarantees(state: State) -> &'static [Guard] {
    match state {
        S::Recommended | S::RecommendedChanged => &[G::HasAmount, G::Recommended],
        S::Proposed | S::Submitted => &[G::HasAmount, G::Recommended],
        S::Decided | S::DecidedChanged => &[G::HasAmount, G::Decided],
        S::Granted | S::Final => &[G::HasAmount, G::Decided, G::Examined, G::Noticed],
        S::Ordered => &[G::Decided, G::Examined, G::Noticed],
        S::Paid | S::Reminded | S::Dunned => &[G::Decided, G::Examined, G::Noticed, G::Paid],
        S::ProofReceived => &[G::Decided, G::Examined, G::Noticed, G::Paid, G::ProofReceived],
        S::ProofChecked => &[G::Decided, G::Examined, G::Noticed, G::Paid, G::ProofReceived, G::ProofChecked],
        S::Closed => &[G::Decided, G::Examined, G::Noticed, G::Paid, G::Accounted, G::NoReclaimOpen],
        S::Reclaimed => &[G::Decided, G::Examined, G::Noticed, G::Paid],
        S::RefusalNoticed => &[G::NotGranted, G::Examined],
        S::Received | S::Examined | S::OnAgenda => &[G::HasAmount],
        _ => &[],
    }
}

/// Is what is recorded of a case sound? Whatever was written, also by taking something back, must leave a state
/// with all that it rests on, amounts within the hard rules, and a reason for each difference that needs one.
///
/// # Errors
/// `StateUnfounded`, `DifferenceUnfounded`, and those of [`super::Amounts::check`].
pub fn founded(case: &Case, stages: &[StageRecord]) -> Result<(), Problem> {
    let state = State::of(case);
    if let Some(lacking) = guarantees(state).iter().find(|guard| !guard.holds(case)) {
        return Err(Problem::new(Code::StateUnfounded)
            .fact("stand", state.label())
            .fact("fehlt", lacking.label()));
    }
    case.amounts.check()?;
    match differences(stages).into_iter().find(|found| found.needs_reason() && found.reason.is_empty()) {
        Some(Difference { from, to, .. }) => {
            Err(Problem::new(Code::DifferenceUnfounded).fact("von", from.label()).fact("zu", to.label()))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Money;
    use crate::application::{Amounts, Stage};

    #[test]
    fn a_case_without_what_it_rests_on_is_refused() {
        let amounts = Amounts { requested: Money::from_cents(100), ..Amounts::default() };
        let mut case = Case { amounts, ..Case::default() };
        assert_eq!(founded(&case, &[]), Ok(()));
        (case.notice, case.decision) = (Some(NoticeKind::Grant), Some(DecisionOutcome::Adopted));
        assert_eq!(founded(&case, &[]).unwrap_err().code, Code::StateUnfounded);
        case.examined = true;
        assert_eq!(founded(&case, &[]), Ok(()));
        case.amounts.paid = Some(Money::from_cents(1));
        assert_eq!(founded(&case, &[]).unwrap_err().code, Code::PaidAboveDecided);
        case.amounts.paid = None;
        let stage = |stage, cents| StageRecord {
            stage,
            amount: Money::from_cents(cents),
            day: None,
            reason: String::new(),
        };
        let stages = [stage(Stage::Requested, 100), stage(Stage::Examined, 90)];
        assert_eq!(founded(&case, &stages).unwrap_err().code, Code::DifferenceUnfounded);
        let stages = [stage(Stage::Decided, 100), stage(Stage::Paid, 90)];
        assert_eq!(founded(&case, &stages), Ok(()));
    }
}
