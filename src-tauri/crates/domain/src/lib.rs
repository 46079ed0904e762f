//! The rules of the grants of an Integrationsbeirat.
//!
//! Pure: no I/O, no clock, no SQL. Dates and the time of day are passed in. What differs from
//! board to board is a setting on [`board::Board`], not code.

pub mod alike;
pub mod application;
pub mod association;
pub mod board;
mod choice;
pub mod compose;
pub mod day;
pub mod document;
pub mod due;
pub mod fold;
pub mod grant;
pub mod iban;
pub mod list;
pub mod money;
pub mod number;
pub mod order;
pub mod paper;
pub mod pot;
pub mod problem;
pub mod proposal;
pub mod records;
pub mod sitting;
pub mod text;
pub mod vote;

pub use day::{Clock, Day, TimeStyle};
pub use iban::Iban;
pub use money::Money;
pub use problem::{Problem, Problems, Severity};
