use serde::{Deserialize, Serialize};

use super::blocks::MarginMark;
use super::minutes::{Edition, MinutesPosition};
use crate::Day;

/// Facts of an excerpt of the Ergebnisprotokoll: the sitting, and one application of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcerptFacts {
    /// First line of the wordmark, `Landeshauptstadt`.
    pub municipality_kind: String,
    /// Second line of the wordmark, `Hannover`.
    pub municipality: String,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// `32. Sitzung`.
    pub sitting: String,
    /// Day of the sitting.
    pub day: Day,
    /// `Montag, 01.04.2019`.
    pub day_words: String,
    /// Place with its address; `None` for an Umlauf.
    pub place: Option<String>,
    /// `9 von 22 Mitgliedern`.
    pub attendance: String,
    /// Votes were given in writing.
    pub circular: bool,
    /// Number of the item.
    pub item: String,
    /// Its title.
    pub title: String,
    /// What the board resolved, before the position; nothing where it recommends nothing.
    pub lead: Option<String>,
    /// The application.
    pub position: MinutesPosition,
    /// Which version of the minutes it is taken from, where that is not the first.
    pub edition: Option<Edition>,
    /// Who wrote the minutes; `None` prints as missing.
    pub signature: Option<String>,
    /// `Entwurf` before the minutes are released.
    pub mark: Option<MarginMark>,
    /// What is still open.
    pub open: Vec<String>,
}
