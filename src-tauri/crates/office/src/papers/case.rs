//! Papers of an application: letters, notices, orders, forms, the Förderakte.

use domain::problem::Code;
use domain::{Problem, Problems};

use super::draft::{Asked, Draft};
use crate::desk::Desk;

/// A paper of an application, not set yet.
pub(super) fn draft(_desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    Err(Problem::new(Code::PaperNotYet)
        .fact("was", asked.kind.label())
        .fact("grund", "noch nicht gebaut")
        .into())
}
