//! The nouns of the register and the SELECTs that serve them. Most rows are the plain structs of
//! `domain`; here stands which columns they have.

mod alike;
mod application;
mod application_list;
mod association;
mod association_list;
mod board;
mod case;
mod document;
mod draw;
mod due;
mod evening;
mod grant;
mod plan;
mod pot;
mod proposal;
mod record;
mod setting;
mod sitting;

#[cfg(test)]
mod plans;

use crate::noun::{Noun, Shape};

pub use alike::{Alike, NearTwin};
pub use application_list::{ApplicationLine, LineFilter, LineOrder, Sums};
pub use association_list::{AssociationFilter, AssociationLine, AssociationSort, AssociationTotals};
pub use case::CaseFile;
pub use draw::Draw;
pub use due::{LastTouched, MissingPapers, Waiting};
pub use setting::Setting;

/// All nouns, parents before children.
pub(crate) const ALL: &[&Shape] = &[
    Setting::SHAPE,
    domain::board::Board::SHAPE,
    domain::board::Member::SHAPE,
    domain::board::Term::SHAPE,
    domain::board::SeatGroup::SHAPE,
    domain::board::MemberGroup::SHAPE,
    domain::sitting::CouncilDay::SHAPE,
    domain::sitting::TextModule::SHAPE,
    domain::association::Association::SHAPE,
    domain::association::Contact::SHAPE,
    domain::association::Tie::SHAPE,
    domain::application::Application::SHAPE,
    domain::application::PlanLine::SHAPE,
    domain::application::Examination::SHAPE,
    domain::application::Finding::SHAPE,
    domain::sitting::Sitting::SHAPE,
    domain::sitting::Item::SHAPE,
    domain::sitting::Dispatch::SHAPE,
    domain::sitting::Attendance::SHAPE,
    domain::sitting::Movement::SHAPE,
    domain::sitting::Guest::SHAPE,
    domain::sitting::AgendaEntry::SHAPE,
    domain::sitting::Recommendation::SHAPE,
    domain::sitting::Exclusion::SHAPE,
    domain::sitting::PersonalVote::SHAPE,
    domain::sitting::Motion::SHAPE,
    domain::sitting::Condition::SHAPE,
    domain::sitting::Reading::SHAPE,
    domain::sitting::MinutesEdit::SHAPE,
    domain::sitting::MinutesVersion::SHAPE,
    domain::proposal::Proposal::SHAPE,
    domain::proposal::Position::SHAPE,
    domain::grant::Decision::SHAPE,
    domain::grant::Notice::SHAPE,
    domain::grant::Payment::SHAPE,
    domain::grant::Proof::SHAPE,
    domain::grant::Reminder::SHAPE,
    domain::grant::Reclaim::SHAPE,
    domain::grant::InterestLine::SHAPE,
    domain::pot::Pot::SHAPE,
    domain::pot::PotEntry::SHAPE,
    domain::pot::Funding::SHAPE,
    domain::records::Attachment::SHAPE,
    domain::records::Requirement::SHAPE,
    domain::records::CaseNote::SHAPE,
    domain::records::FollowUp::SHAPE,
    domain::records::SavedView::SHAPE,
    domain::records::BoardSetting::SHAPE,
    domain::document::TextBlock::SHAPE,
    domain::document::IssuedDocument::SHAPE,
];

/// The shape of a noun by its name.
pub(crate) fn shape(noun: &str) -> Option<&'static Shape> {
    ALL.iter().copied().find(|shape| shape.noun == noun)
}
