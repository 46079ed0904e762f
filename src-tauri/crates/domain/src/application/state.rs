//! Where an application stands (domain.md 4), as it follows from what is recorded. Nothing is stored twice:
//! a move records something, and the state is what the records say.

use super::{Amounts, Ending};
use crate::choice::choice;
use crate::grant::{DecisionOutcome, NoticeKind};
use crate::vote::Outcome;

choice! {
    /// Where an application stands, in the order of the way to the money and its end.
    State {
        /// Vorgespräch (1)
        Draft "Entwurf",
        /// (2)
        Received "eingegangen",
        /// (3)
        Incomplete "Unterlagen fehlen",
        /// (4)
        Examined "geprüft",
        /// (5)
        OnAgenda "auf Tagesordnung",
        /// (6a)
        Recommended "empfohlen",
        /// (6b)
        RecommendedChanged "geändert empfohlen",
        /// (6c)
        Deferred "zurückgestellt",
        /// (6d)
        Rejected "nicht empfohlen",
        /// (7)
        Proposed "in Drucksache",
        /// (8)
        Submitted "eingebracht",
        /// (9a)
        Decided "beschlossen",
        /// (9b)
        DecidedChanged "geändert beschlossen",
        /// (9c)
        Refused "abgelehnt",
        /// (9d)
        Adjourned "vertagt",
        /// (10)
        Granted "bewilligt",
        /// (10x)
        RefusalNoticed "Ablehnung beschieden",
        /// (11)
        Final "bestandskräftig",
        /// (12)
        Ordered "angewiesen",
        /// (13)
        Paid "ausgezahlt",
        /// (14)
        Reminded "erinnert",
        /// (14)
        Dunned "gemahnt",
        /// (15)
        ProofReceived "Nachweis eingegangen",
        /// (16)
        ProofChecked "Nachweis geprüft",
        /// (18)
        Reclaimed "Rückforderung",
        /// (17)
        Closed "abgeschlossen",
        /// (19)
        Rededicated "umgewidmet",
        /// (6e)
        Referred "verwiesen",
        /// (9e, 20)
        Withdrawn "zurückgezogen",
        /// (20)
        Ended "erledigt",
    }
}

/// What is recorded of an application, as far as its state and its moves depend on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    /// Vorgespräch.
    pub draft: bool,
    /// Ended without a decision of the council.
    pub ending: Option<Ending>,
    /// An early start is asked for.
    pub early_asked: bool,
    /// Papers that are asked for and still missing.
    pub missing: i64,
    /// The plan has lines and its sides agree; an application without a plan counts as even.
    pub plan_even: bool,
    /// There is a Prüfvermerk, concluded or not.
    pub examination: bool,
    /// The Prüfvermerk is concluded.
    pub examined: bool,
    /// It stands on the agenda of a sitting that may still weigh it or has.
    pub on_agenda: bool,
    /// The sitting is closed.
    pub sitting_closed: bool,
    /// What the newest sitting made of it.
    pub outcome: Option<Outcome>,
    /// It stands in a Beschlussdrucksache.
    pub proposed: bool,
    /// That Drucksache has its number.
    pub submitted: bool,
    /// The newest decision of the council.
    pub decision: Option<DecisionOutcome>,
    /// Notice.
    pub notice: Option<NoticeKind>,
    /// The notice is bestandskräftig.
    pub notice_final: bool,
    /// A payment is ordered or carried out.
    pub ordered: bool,
    /// A payment was carried out.
    pub paid: bool,
    /// Highest reminder.
    pub reminded: i64,
    /// The proof of use is there.
    pub proof: bool,
    /// The proof of use is examined.
    pub proof_checked: bool,
    /// There is a reclaim.
    pub reclaim: bool,
    /// The reclaimed money came back in full.
    pub reclaim_settled: bool,
    /// All that was paid came back.
    pub all_returned: bool,
    /// Closed by the Abschlussschreiben.
    pub closed: bool,
    /// Another application took its money over, and the council decided so.
    pub rededicated: bool,
    /// The six amounts.
    pub amounts: Amounts,
}

impl State {
    /// From what is recorded.
    pub fn of(case: &Case) -> Self {
        if let Some(ending) = case.ending {
            return match ending {
                Ending::Withdrawn => Self::Withdrawn,
                Ending::Referred => Self::Referred,
                Ending::Cancelled | Ending::Duplicate => Self::Ended,
            };
        }
        if case.draft {
            return Self::Draft;
        }
        if case.closed {
            return Self::Closed;
        }
        if case.rededicated {
            return Self::Rededicated;
        }
        Self::after_payment(case)
            .or_else(|| Self::after_decision(case))
            .unwrap_or_else(|| Self::before_decision(case))
    }

    fn after_payment(case: &Case) -> Option<Self> {
        Some(match case {
            Case { reclaim: true, reclaim_settled: false, .. } => Self::Reclaimed,
            Case { proof_checked: true, .. } => Self::ProofChecked,
            Case { proof: true, .. } => Self::ProofReceived,
            Case { paid: true, reminded: 2.., .. } => Self::Dunned,
            Case { paid: true, reminded: 1, .. } => Self::Reminded,
            Case { paid: true, .. } => Self::Paid,
            Case { ordered: true, .. } => Self::Ordered,
            _ => return None,
        })
    }

    fn after_decision(case: &Case) -> Option<Self> {
        match (case.notice, case.decision) {
            (Some(NoticeKind::Refusal), _) => Some(Self::RefusalNoticed),
            (Some(NoticeKind::Grant), _) if case.notice_final => Some(Self::Final),
            (Some(NoticeKind::Grant), _) => Some(Self::Granted),
            (None, Some(DecisionOutcome::Adopted)) => Some(Self::Decided),
            (None, Some(DecisionOutcome::Changed)) => Some(Self::DecidedChanged),
            (None, Some(DecisionOutcome::Rejected)) => Some(Self::Refused),
            (None, Some(DecisionOutcome::Deferred)) => Some(Self::Adjourned),
            (None, Some(DecisionOutcome::Withdrawn)) => Some(Self::Withdrawn),
            (None, None) => None,
        }
    }

    fn before_decision(case: &Case) -> Self {
        match case.outcome {
            Some(Outcome::Deferred) => Self::Deferred,
            Some(Outcome::Rejected) => Self::Rejected,
            Some(Outcome::Referred) => Self::Referred,
            Some(_) if case.submitted => Self::Submitted,
            Some(_) if case.proposed => Self::Proposed,
            Some(Outcome::Changed) => Self::RecommendedChanged,
            Some(Outcome::Recommended) => Self::Recommended,
            None if case.on_agenda => Self::OnAgenda,
            None if case.missing > 0 => Self::Incomplete,
            None if case.examined => Self::Examined,
            None => Self::Received,
        }
    }

    /// May it be put on an agenda?
    pub fn ready(self) -> bool {
        matches!(self, Self::Received | Self::Incomplete | Self::Examined | Self::Deferred)
    }

    /// Is nothing left to be done?
    pub fn is_done(self) -> bool {
        matches!(
            self,
            Self::Closed
                | Self::Rededicated
                | Self::Referred
                | Self::Withdrawn
                | Self::Ended
                | Self::RefusalNoticed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        for state in State::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.code());
            assert_eq!(State::from_code(state.code()), Some(*state));
        }
    }

    #[test]
    fn the_last_record_counts() {
        let mut case = Case { plan_even: true, ..Case::default() };
        assert_eq!(State::of(&case), State::Received);
        case.missing = 2;
        assert_eq!(State::of(&case), State::Incomplete);
        (case.missing, case.examined) = (0, true);
        assert_eq!(State::of(&case), State::Examined);
        (case.on_agenda, case.outcome) = (true, Some(Outcome::Recommended));
        assert_eq!(State::of(&case), State::Recommended);
        (case.proposed, case.submitted) = (true, true);
        assert_eq!(State::of(&case), State::Submitted);
        case.decision = Some(DecisionOutcome::Adopted);
        assert_eq!(State::of(&case), State::Decided);
        case.notice = Some(NoticeKind::Grant);
        assert_eq!(State::of(&case), State::Granted);
        (case.ordered, case.paid) = (true, true);
        assert_eq!(State::of(&case), State::Paid);
        case.reminded = 1;
        assert_eq!(State::of(&case), State::Reminded);
        case.proof = true;
        assert_eq!(State::of(&case), State::ProofReceived);
        case.closed = true;
        assert_eq!(State::of(&case), State::Closed);
        case.ending = Some(Ending::Duplicate);
        assert_eq!(State::of(&case), State::Ended);
    }
}
