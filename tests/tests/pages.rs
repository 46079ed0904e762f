//! The papers as a reader gets them: conformance, text, structure, picture, bytes.

#[path = "pages/conformance.rs"]
mod conformance;
#[path = "pages/golden.rs"]
mod golden;
#[path = "pages/paper.rs"]
mod paper;
#[path = "pages/reading.rs"]
mod reading;
