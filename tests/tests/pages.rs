//! The papers as a reader gets them: conformance, text, structure, picture, bytes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that cannot go on ends; clippy spares only the test functions themselves"
)]

#[path = "pages/conformance.rs"]
mod conformance;
#[path = "pages/contact.rs"]
mod contact;
#[path = "pages/golden.rs"]
mod golden;
#[path = "pages/letter.rs"]
mod letter;
#[path = "pages/list.rs"]
mod list;
#[path = "pages/paper.rs"]
mod paper;
#[path = "pages/picture.rs"]
mod picture;
#[path = "pages/random.rs"]
mod random;
#[path = "pages/reading.rs"]
mod reading;
#[path = "pages/sample.rs"]
mod sample;
