//! The nouns of the register and the SELECTs that serve them. Most rows are the plain structs of
//! `domain`; here stands which columns they have.

mod application;
mod application_list;
mod board;
mod proposal;
mod setting;
mod sitting;

use crate::noun::{Noun, Shape};

pub use application_list::ApplicationLine;
pub use setting::Setting;

/// All nouns, parents before children.
pub(crate) const ALL: &[&Shape] = &[
    Setting::SHAPE,
    domain::board::Board::SHAPE,
    domain::board::Member::SHAPE,
    domain::application::Application::SHAPE,
    domain::sitting::Sitting::SHAPE,
    domain::sitting::Item::SHAPE,
    domain::sitting::Attendance::SHAPE,
    domain::sitting::Guest::SHAPE,
    domain::sitting::AgendaEntry::SHAPE,
    domain::sitting::Recommendation::SHAPE,
    domain::proposal::Proposal::SHAPE,
    domain::proposal::Position::SHAPE,
];

/// The shape of a noun by its name.
pub(crate) fn shape(noun: &str) -> Option<&'static Shape> {
    ALL.iter().copied().find(|shape| shape.noun == noun)
}
