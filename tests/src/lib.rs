//! What the tests of the workspace share.
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "stories are timed by the real clock"
)]

#[cfg(feature = "bench")]
pub mod bench;
pub mod facts;
#[cfg(feature = "window")]
pub mod player;
pub mod story;
pub mod verapdf;
#[cfg(feature = "window")]
pub mod window;

/// Anything that can go wrong while a test prepares itself; it is printed and ends the test.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
