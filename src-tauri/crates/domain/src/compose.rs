//! From what is recorded to what stands on paper: every sentence of the documents is composed here.

mod block;
mod case;
mod invitation;
mod letter;
mod minutes;
mod modules;
mod proposal;
mod public;
mod request;
mod sheets;
mod words;

pub use block::{BlockKey, Placeholder, Values, filled};
pub use case::{CaseRecord, NotYet, case_paper};
pub use invitation::{invitation, second_invitation};
pub use minutes::{
    Approval, EntryRecord, ItemRecord, SittingRecord, Slot, changes, doubts, excerpt, minutes, settled, slots,
};
pub use modules::USUAL_MODULES;
pub use proposal::{PositionRecord, ProposalRecord, Resolved, open_facts, proposal, resolve, standing_title};
pub use public::{short_name, shortened};
pub use request::{RequestRecord, request};
pub use sheets::{AnnualGrant, AnnualRecord, AnnualSitting, annual_report, attendance_list, overview};
pub use words::{genitive, recommendation, recommended_sentence};

use crate::paper::MarginMark;
use crate::{Clock, Day, TimeStyle};

/// `Entwurf` with the state of the facts, never of the clock.
fn draft_mark(changed: Option<(Day, Clock)>, style: TimeStyle) -> MarginMark {
    let note = changed.map(|(day, clock)| format!("Stand {day}, {}", clock.words(style))).unwrap_or_default();
    MarginMark { word: "Entwurf".into(), note }
}
