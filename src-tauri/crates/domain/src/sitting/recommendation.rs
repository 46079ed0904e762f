//! What the board made of an application: motions, votes, conditions, who was kept from them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::vote::{Outcome, Vote};
use crate::{Day, Money};

/// What the board recommends on one application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recommendation {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What became of it.
    pub outcome: Outcome,
    /// Recommended amount; `None` where nothing is recommended.
    pub amount: Option<Money>,
    /// "bis zu".
    pub up_to: bool,
    /// `unanimous`, `majority`, `counted`.
    pub vote_kind: VoteKind,
    /// Ja, for counted votes.
    pub yes: Option<i64>,
    /// Nein.
    pub no: Option<i64>,
    /// Enthaltungen.
    pub abstain: Option<i64>,
    /// Reason of a change, a deferral, a rejection.
    pub reason: String,
    /// Open, secret, by acclamation or by name.
    pub manner: Manner,
    /// The day to which it is deferred, where one was named.
    pub deferred_to: Option<Day>,
    /// Where it was referred to.
    pub referred_to: String,
    /// First day of another project period than applied for.
    pub period_from: Option<Day>,
    /// Last day of another project period than applied for.
    pub period_to: Option<Day>,
}

/// How the result was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VoteKind {
    /// einstimmig
    Unanimous,
    /// mehrheitlich
    Majority,
    /// ausgezählt
    Counted,
    /// einvernehmlich, ohne Abstimmung
    Consensus,
}

impl VoteKind {
    /// The vote with its figures; figures count only where votes were counted.
    pub fn vote(self, yes: Option<i64>, no: Option<i64>, abstain: Option<i64>) -> Vote {
        match self {
            Self::Unanimous => Vote::Unanimous,
            Self::Majority => Vote::Majority,
            Self::Consensus => Vote::Consensus,
            Self::Counted => {
                Vote::Counted { yes: yes.unwrap_or(0), no: no.unwrap_or(0), abstain: abstain.unwrap_or(0) }
            }
        }
    }
}

choice! {
    /// How votes are cast. Open is the rule (§ 66 NKomVG).
    Manner {
        Open "offen",
        Secret "geheim",
        Acclamation "durch Zuruf",
        Named "namentlich",
    }
}

impl Recommendation {
    /// Without figures, by show of hands, and nothing else said.
    pub fn unanimous(sitting: i64, application: i64, outcome: Outcome, amount: Option<Money>) -> Self {
        Self {
            id: 0,
            sitting,
            application,
            outcome,
            amount,
            up_to: false,
            vote_kind: VoteKind::Unanimous,
            yes: None,
            no: None,
            abstain: None,
            reason: String::new(),
            manner: Manner::Open,
            deferred_to: None,
            referred_to: String::new(),
            period_from: None,
            period_to: None,
        }
    }

    /// The vote with its figures.
    pub fn vote(&self) -> Vote {
        self.vote_kind.vote(self.yes, self.no, self.abstain)
    }
}

/// What the chair decided on the part of a member in one application (§ 41 NKomVG).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exclusion {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The member.
    pub member: i64,
    /// Kept from deliberation and vote, or admitted in spite of a tie.
    pub excluded: bool,
    /// What it rests on: `Vorstand`, or what the member declared.
    pub reason: String,
}

choice! {
    /// What one person voted.
    PersonalChoice {
        Yes "Ja",
        No "Nein",
        Abstain "Enthaltung",
    }
}

/// How one person voted: in a vote by name, in an Umlauf, or because they asked for it to be recorded (§ 68 NKomVG).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonalVote {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The member.
    pub member: i64,
    /// What they voted; `None` where only a statement is recorded.
    pub choice: Option<PersonalChoice>,
    /// What they want recorded.
    pub statement: String,
    /// Recorded because they asked for it; printed even where votes are not printed.
    pub requested: bool,
}

choice! {
    /// What a motion wants instead of what was applied for. In the order in which they are voted on: what ends the
    /// matter for now comes first, then what goes further from the application.
    MotionKind {
        Deferral "Zurückstellen",
        Referral "Verweisen",
        Rejection "Nicht empfehlen",
        Amount "Anderer Betrag",
        Split "Aufteilung auf Töpfe",
        Period "Anderer Zeitraum",
        Condition "Auflage",
    }
}

/// A motion from the board on one application, voted on before the application itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Motion {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What it wants.
    pub kind: MotionKind,
    /// The amount, of a motion for another amount.
    pub amount: Option<Money>,
    /// In words, as the minutes print it: to which day, where to, which condition.
    pub words: String,
    /// Who moved it.
    pub mover: String,
    /// How it was voted on; `None`: not yet, or it fell with a further-reaching one.
    pub vote_kind: Option<VoteKind>,
    /// Carried.
    pub carried: Option<bool>,
    /// Ja, where counted.
    pub yes: Option<i64>,
    /// Nein.
    pub no: Option<i64>,
    /// Enthaltungen.
    pub abstain: Option<i64>,
}

impl Motion {
    /// The vote with its figures; `None` where there was none.
    pub fn vote(&self) -> Option<Vote> {
        self.vote_kind.map(|kind| kind.vote(self.yes, self.no, self.abstain))
    }
}

/// Condition (Auflage) of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Condition {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What is to be done.
    pub text: String,
    /// By which day.
    pub due: Option<Day>,
    /// Met since.
    pub met_on: Option<Day>,
}

impl Condition {
    /// As a Nebenbestimmung of the notice: "Plakate nennen den Beirat (bis zum 30.06.2019)".
    pub fn words(&self) -> String {
        self.noted(self.due.map(|day| format!("bis zum {day}")))
    }

    /// With the day on which it was met, as far as it was: "Plakate nennen den Beirat (bis zum 30.06.2019, erfüllt am
    /// 12.06.2019)".
    pub fn state(&self) -> String {
        let due = self.due.map(|day| format!("bis zum {day}"));
        self.noted(due.into_iter().chain(self.met_on.map(|day| format!("erfüllt am {day}"))))
    }

    fn noted(&self, notes: impl IntoIterator<Item = String>) -> String {
        let text = self.text.trim().trim_end_matches('.');
        match notes.into_iter().collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => text.to_owned(),
            notes => format!("{text} ({notes})"),
        }
    }
}
