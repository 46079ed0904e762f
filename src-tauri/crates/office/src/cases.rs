//! The way of an application from its papers to its end: what is recorded, and what may be recorded next.

mod answer;
mod conditions;
mod decide;
mod end;
pub(crate) mod entry;
mod examine;
mod interest;
mod notes;
mod notify;
mod papers;
mod pay;
mod prove;
mod reclaim;
mod view;
mod weigh;

pub use answer::{AnswerFacts, RecordAnswers};
pub use conditions::{MeetCondition, ReopenCondition};
pub use decide::{DecisionFacts, RecordDecision, RetractDecision};
pub(crate) use end::end;
pub use end::{CloseApplication, ReopenApplication, ResumeApplication, WithdrawApplication};
pub(crate) use entry::in_order;
pub use examine::{AllowEarlyStart, ExaminationFacts, Examine, FindingFacts, ReopenExamination};
pub use interest::InterestLineFacts;
pub use notes::{AddNote, ChangeNote, RemoveNote};
pub use notify::{ChangeNotice, NoticeFacts, RecordNotice, RetractNotice};
pub use papers::{PaperFacts, RemovePaper, RequirePapers, SettlePaper};
pub(crate) use papers::{read as read_papers, require as require_papers};
pub use pay::{OrderPayment, PaymentFacts, RecordPayment, RetractPayment};
pub use prove::{CheckProof, ProofLineFacts, RecordProof, Remind, RetractProof};
pub use reclaim::{ChangeReclaim, ReclaimFacts, RecordReclaim, RetractReclaim};
pub use weigh::{ExaminationWeighed, WeighExamination};

use domain::application::{Amounts, Difference, Examination, Finding, Move, StageRecord, State};
use domain::grant::{Decision, InterestLine, Notice, Payment, Proof, Reclaim, Reminder};
use domain::records::{CaseNote, FollowUp, Requirement};
use domain::sitting::Condition;
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::Versioned;
use crate::table::command;

/// Everything recorded on the way of an application.
#[derive(Debug, Deserialize, TS)]
pub struct ViewCase {
    /// The application.
    pub application: i64,
}

/// Everything recorded on the way of an application.
#[derive(Debug, Serialize, TS)]
pub struct CaseView {
    /// The application.
    pub application: i64,
    /// Version of its row, for `close_application`, `reopen_application` and `allow_early_start`.
    pub version: i64,
    /// `04/2019`.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// The word for it.
    pub label: String,
    /// The six amounts.
    pub amounts: Amounts,
    /// The moves that are possible now.
    pub moves: Vec<MoveView>,
    /// The checklist of papers.
    pub requirements: Vec<Versioned<Requirement>>,
    /// The Prüfvermerk; its version follows its criteria too.
    pub examination: Option<Versioned<Examination>>,
    /// Its criteria.
    pub findings: Vec<Finding>,
    /// The decisions of the council, the newest first.
    pub decisions: Vec<Versioned<Decision>>,
    /// The conditions (Auflagen) that the newest sitting laid down, in their order.
    pub conditions: Vec<Versioned<Condition>>,
    /// The same, one to a line with the term: a notice that grants begins with them.
    pub condition_lines: String,
    /// The notice.
    pub notice: Option<Versioned<Notice>>,
    /// The payments, in order of their orders.
    pub payments: Vec<Versioned<Payment>>,
    /// What may still be ordered of the decided amount.
    pub left_to_pay: Money,
    /// The reminders, by level.
    pub reminders: Vec<Versioned<Reminder>>,
    /// The proof of use.
    pub proof: Option<Versioned<Proof>>,
    /// Day by which it is due, while it is not there.
    pub proof_due: Option<Day>,
    /// The reclaim; its version follows the lines of its interest too.
    pub reclaim: Option<Versioned<Reclaim>>,
    /// What its interest is made of.
    pub interest_lines: Vec<InterestLine>,
    /// The notes, the oldest first.
    pub notes: Vec<Versioned<CaseNote>>,
    /// The follow-ups, also those that are done.
    pub follow_ups: Vec<Versioned<FollowUp>>,
    /// The amounts that are known, in their order, with the day of their record.
    pub stages: Vec<StageRecord>,
    /// Where an amount differs from the one before it, and why.
    pub differences: Vec<Difference>,
}

/// A move that is possible now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MoveView {
    /// Which.
    pub name: domain::application::MoveName,
    /// What the button says.
    pub label: String,
    /// Does it need a reason?
    pub reason: bool,
    /// The paper that comes of it; empty: none.
    pub paper: String,
}

impl MoveView {
    fn of(one: &Move) -> Self {
        Self {
            name: one.name,
            label: one.name.label().to_owned(),
            reason: one.reason,
            paper: one.paper.to_owned(),
        }
    }
}

command!(
    ViewCase,
    "case",
    Read,
    "Zeigt den Weg eines Antrags: was eingetragen ist und was möglich ist",
    CaseView
);
