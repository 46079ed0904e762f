//! Pieces of sheets that are read and written on by hand.

use domain::paper::Tick;

use super::Text;

/// Boxes to tick, side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Boxes {
    /// What they are about, before the first one.
    pub lead: Option<String>,
    pub ticks: Vec<Tick>,
}

/// The head of an application: who on the left, how much on the right.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Banner {
    /// `TOP 2.1 · Antrag Nr. 04/2026`
    pub over: String,
    /// Who applies; the heading.
    pub title: String,
    /// What the amount is, `beantragt`.
    pub label: String,
    /// How much.
    pub amount: String,
}

/// Label and value in two columns side by side; the first half stands on the left.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Gathered {
    pub rows: Vec<(String, Text)>,
}
