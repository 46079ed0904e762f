//! What the tests of the workspace share.

pub mod facts;
pub mod verapdf;
