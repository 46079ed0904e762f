//! What must be recorded before a move, and what must hold of a state however it was reached.

use super::{Case, State};
use crate::choice::choice;
use crate::grant::{DecisionOutcome, NoticeKind};
use crate::problem::Code;
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
