//! Papers of a sitting and of a board: Anwesenheitsliste, Beschlussübersicht, Jahresbericht.

mod annual;
mod attendance;
mod overview;

pub use annual::{AnnualGrant, AnnualRecord, AnnualSitting, annual_report};
pub use attendance::attendance_list;
pub use overview::overview;
