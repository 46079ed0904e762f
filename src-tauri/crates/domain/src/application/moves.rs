//! The moves of an application (domain.md 4) as one table: from where, to where, under which guards, with a
//! reason or not, who may, which paper comes of it. Every command that moves an application asks
//! [`Move::check`] first.

use serde::Serialize;
use ts_rs::TS;

use super::{Case, Guard, State};
use crate::choice::choice;
use crate::problem::{Code, Problem};

choice! {
    /// The moves.
    MoveName {
        Receive "Als eingegangen eintragen",
        RequestPapers "Unterlagen nachfordern",
        SettlePapers "Unterlagen sind da",
        Examine "Prüfvermerk abschließen",
        ReopenExamination "Prüfvermerk wieder öffnen",
        AllowEarlyStart "Vorzeitigen Beginn zulassen",
        PutOnAgenda "Auf die Tagesordnung setzen",
        TakeFromAgenda "Von der Tagesordnung nehmen",
        Recommend "Votum festhalten",
        RetractRecommendation "Votum zurücknehmen",
        Propose "In die Drucksache aufnehmen",
        Unpropose "Aus der Drucksache nehmen",
        Decide "Beschluss des Stadtbezirksrats eintragen",
        RetractDecision "Beschluss zurücknehmen",
        Notify "Zuwendungsbescheid eintragen",
        NotifyRefusal "Ablehnungsbescheid eintragen",
        RetractNotice "Bescheid zurücknehmen",
        Finalise "Bestandskraft eintragen",
        Order "Auszahlung anordnen",
        Pay "Auszahlung eintragen",
        RetractPayment "Auszahlung zurücknehmen",
        Remind "An den Nachweis erinnern",
        ReceiveProof "Verwendungsnachweis eingegangen",
        CheckProof "Verwendungsnachweis prüfen",
        RetractProof "Nachweis zurücknehmen",
        Reclaim "Rückforderung eintragen",
        RetractReclaim "Rückforderung zurücknehmen",
        Close "Fall abschließen",
        Reopen "Fall wieder öffnen",
        Withdraw "Ohne Auszahlung beenden",
        Resume "Wieder aufnehmen",
    }
}

/// One move.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Move {
    /// Which.
    pub name: MoveName,
    /// The states from which it is possible.
    pub from: &'static [State],
    /// What must be recorded.
    pub guards: &'static [Guard],
    /// Does it need a reason? Corrective moves back do.
    pub reason: bool,
    /// The roles that may.
    pub roles: &'static [&'static str],
    /// The paper that comes of it; empty: none.
    pub paper: &'static str,
    /// Where the rule comes from.
    pub source: &'static str,
}

const CLERK: &[&str] = &["Sachbearbeitung"];

const fn forward(
    name: MoveName,
    from: &'static [State],
    guards: &'static [Guard],
    paper: &'static str,
    source: &'static str,
) -> Move {
    Move { name, from, guards, reason: false, roles: CLERK, paper, source }
}

const fn back(name: MoveName, from: &'static [State], guards: &'static [Guard]) -> Move {
    Move { name, from, guards, reason: true, roles: CLERK, paper: "", source: "domain.md 4, Berichtigung" }
}

use Guard as G;
use MoveName as To;
use State as S;

/// Papers are asked for, and the office examines, until the notice; a vote may come before the Prüfvermerk.
const BEFORE_NOTICE: &[S] = &[
    S::Received,
    S::Incomplete,
    S::Examined,
    S::OnAgenda,
    S::Deferred,
    S::Recommended,
    S::RecommendedChanged,
    S::Rejected,
    S::Proposed,
    S::Submitted,
    S::Decided,
    S::DecidedChanged,
    S::Refused,
    S::Adjourned,
];
const RECOMMENDED: &[S] = &[S::Recommended, S::RecommendedChanged, S::Proposed, S::Submitted];
/// Before the council has decided, or after it put the matter off.
const UNDECIDED: &[S] =
    &[S::Recommended, S::RecommendedChanged, S::Rejected, S::Proposed, S::Submitted, S::Adjourned];
const GRANTED: &[S] = &[S::Granted, S::Final, S::Ordered, S::Paid];
const PAID: &[S] = &[S::Paid, S::Reminded, S::Dunned];

/// All moves.
pub const MOVES: &[Move] = &[
    forward(To::Receive, &[S::Draft], &[G::HasAmount, G::PlanEven], "Eingangsbestätigung", "domain.md 4, 2"),
    forward(To::RequestPapers, BEFORE_NOTICE, &[], "Nachforderung", "domain.md 4, 3"),
    forward(To::SettlePapers, BEFORE_NOTICE, &[], "", "domain.md 4, 3"),
    forward(
        To::Examine,
        BEFORE_NOTICE,
        &[G::PlanEven, G::NothingMissing],
        "Prüfvermerk",
        "domain.md 4, 4; § 44 LHO entsprechend",
    ),
    back(To::ReopenExamination, BEFORE_NOTICE, &[G::Examined, G::NotWeighed]),
    forward(
        To::AllowEarlyStart,
        &[
            S::Received,
            S::Incomplete,
            S::Examined,
            S::OnAgenda,
            S::Deferred,
            S::Recommended,
            S::RecommendedChanged,
            S::Proposed,
            S::Submitted,
        ],
        &[G::EarlyAsked],
        "Zulassung des vorzeitigen Beginns",
        "domain.md 3.2, 4a",
    ),
    forward(
        To::PutOnAgenda,
        &[S::Received, S::Incomplete, S::Examined, S::Deferred],
        &[G::HasAmount],
        "Einladung",
        "domain.md 4, 5",
    ),
    forward(
        To::TakeFromAgenda,
        // What ended while it stood on an agenda need not be weighed any more.
        &[S::OnAgenda, S::Withdrawn, S::Referred, S::Ended],
        &[],
        "",
        "domain.md 4, 5",
    ),
    forward(
        To::Recommend,
        &[
            S::OnAgenda,
            S::Recommended,
            S::RecommendedChanged,
            S::Deferred,
            S::Rejected,
            S::Referred,
            S::Proposed,
            S::Submitted,
        ],
        &[G::NotEnded],
        "Ergebnisprotokoll",
        "domain.md 4, 6a bis 6e",
    ),
    forward(
        To::RetractRecommendation,
        &[S::Recommended, S::RecommendedChanged, S::Deferred, S::Rejected, S::Referred],
        &[G::NotEnded],
        "",
        "domain.md 4, 6",
    ),
    forward(
        To::Propose,
        RECOMMENDED,
        &[G::Recommended, G::SittingClosed],
        "Beschlussdrucksache",
        "domain.md 4, 7",
    ),
    forward(To::Unpropose, &[S::Proposed, S::Submitted, S::Adjourned], &[], "", "domain.md 4, 7"),
    forward(To::Decide, UNDECIDED, &[G::SittingClosed], "", "domain.md 4, 9a bis 9e; § 93 NKomVG"),
    back(To::RetractDecision, &[S::Decided, S::DecidedChanged, S::Refused, S::Adjourned, S::Withdrawn], &[]),
    forward(
        To::Notify,
        &[S::Decided, S::DecidedChanged],
        &[G::Decided, G::Examined],
        "Zuwendungsbescheid",
        "domain.md 4, 10; 3.3",
    ),
    forward(
        To::NotifyRefusal,
        &[S::Refused, S::Rejected],
        &[G::NotGranted, G::Examined, G::SittingClosed],
        "Ablehnungsbescheid",
        "domain.md 4, 10x; § 39 VwVfG",
    ),
    back(To::RetractNotice, &[S::Granted, S::Final, S::RefusalNoticed], &[G::NothingPaid]),
    forward(To::Finalise, GRANTED, &[G::Noticed], "", "domain.md 4, 11; § 58 VwGO"),
    forward(To::Order, GRANTED, &[G::Noticed, G::Decided], "Auszahlungsanordnung", "domain.md 4, 12"),
    forward(To::Pay, &[S::Ordered, S::Paid], &[G::Noticed, G::Decided], "", "domain.md 4, 13"),
    back(To::RetractPayment, &[S::Ordered, S::Paid, S::Reminded, S::Dunned], &[G::NoReclaim]),
    forward(To::Remind, &[S::Paid, S::Reminded], &[G::Paid], "Erinnerung", "domain.md 4, 14"),
    forward(To::ReceiveProof, PAID, &[G::Paid], "", "domain.md 4, 15"),
    forward(
        To::CheckProof,
        &[S::ProofReceived, S::ProofChecked],
        &[G::ProofReceived],
        "Prüfvermerk",
        "domain.md 4, 16",
    ),
    back(To::RetractProof, &[S::ProofReceived, S::ProofChecked], &[]),
    forward(
        To::Reclaim,
        &[S::Paid, S::Reminded, S::Dunned, S::ProofReceived, S::ProofChecked, S::Reclaimed],
        &[G::Paid],
        "Anhörung, Erstattungsbescheid",
        "domain.md 4, 18; §§ 28, 48, 49, 49a VwVfG",
    ),
    back(
        To::RetractReclaim,
        &[S::Reclaimed, S::Paid, S::Reminded, S::Dunned, S::ProofReceived, S::ProofChecked],
        &[],
    ),
    forward(
        To::Close,
        &[S::ProofChecked, S::ProofReceived, S::Paid, S::Reminded, S::Dunned],
        &[G::Accounted, G::NoReclaimOpen],
        "Abschlussschreiben",
        "domain.md 4, 17",
    ),
    back(To::Reopen, &[S::Closed], &[]),
    forward(
        To::Withdraw,
        // Also after the council's word: a granted project that never takes place needs no money.
        &[
            S::Draft,
            S::Received,
            S::Incomplete,
            S::Examined,
            S::OnAgenda,
            S::Deferred,
            S::Rejected,
            S::Decided,
            S::DecidedChanged,
            S::Granted,
            S::Final,
        ],
        &[G::NothingPaid],
        "Schreiben",
        "domain.md 4, 6e und 20",
    ),
    back(To::Resume, &[S::Withdrawn, S::Referred, S::Ended], &[G::Ended]),
];

impl Move {
    /// The move of that name.
    pub fn named(name: MoveName) -> Option<&'static Self> {
        MOVES.iter().find(|m| m.name == name)
    }

    /// May it be made now?
    ///
    /// # Errors
    /// `MoveImpossible` from another state; `MoveLacks`, `PlanUneven` or `ExaminationMissing` where a guard
    /// does not hold.
    pub fn check(name: MoveName, case: &Case) -> Result<(), Problem> {
        let state = State::of(case);
        let refused =
            || Problem::new(Code::MoveImpossible).fact("zug", name.label()).fact("stand", state.label());
        let this = Self::named(name).ok_or_else(refused)?;
        if !this.from.contains(&state) {
            return Err(refused());
        }
        match this.guards.iter().find(|guard| !guard.holds(case)) {
            Some(guard) => {
                Err(Problem::new(guard.problem()).fact("zug", name.label()).fact("fehlt", guard.label()))
            }
            None => Ok(()),
        }
    }
}

/// The moves that may be made now, for the buttons.
pub fn moves_from(case: &Case) -> Vec<&'static Move> {
    MOVES.iter().filter(|m| Move::check(m.name, case).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_move_stands_once_and_is_possible_somewhere() {
        for name in MoveName::ALL {
            let found: Vec<_> = MOVES.iter().filter(|m| m.name == *name).collect();
            assert_eq!(found.len(), 1, "{name:?}");
            assert!(found.iter().all(|m| !m.from.is_empty() && !m.roles.is_empty() && !m.source.is_empty()));
        }
    }

    #[test]
    fn no_notice_without_the_examination() {
        let mut case = Case {
            decision: Some(crate::grant::DecisionOutcome::Adopted),
            outcome: Some(crate::vote::Outcome::Recommended),
            plan_even: true,
            ..Case::default()
        };
        assert_eq!(Move::check(To::Notify, &case).unwrap_err().code, Code::ExaminationMissing);
        case.examined = true;
        assert_eq!(Move::check(To::Notify, &case), Ok(()));
        case.decision = None;
        assert_eq!(Move::check(To::Notify, &case).unwrap_err().code, Code::MoveImpossible);
    }
}
