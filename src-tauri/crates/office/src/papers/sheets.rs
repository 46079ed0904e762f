//! Papers of a sitting and of a board: Anwesenheitsliste, Beschlussübersicht, Jahresbericht.

use domain::problem::Code;
use domain::{Problem, Problems};

use super::draft::{Asked, Draft};
use crate::desk::Desk;

/// A paper of a sitting or of a board, not set yet.
pub(super) fn draft(_desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    Err(Problem::new(Code::PaperNotYet)
        .fact("was", asked.kind.label())
        .fact("grund", "noch nicht gebaut")
        .into())
}
