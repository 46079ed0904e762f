use serde::{Deserialize, Serialize};

use crate::Day;
use crate::list::List;

/// Facts of a printed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFacts {
    /// First line of the wordmark, `Landeshauptstadt`.
    pub municipality_kind: String,
    /// Second line of the wordmark, `Hannover`.
    pub municipality: String,
    /// Organisationseinheit, `18.62.10`; empty where it is not known.
    pub unit: String,
    /// `Integrationsbeirat Linden-Limmer`; empty for a list of all boards.
    pub board: String,
    /// Title, filter, columns, rows and sums.
    pub list: List,
    /// Day of printing, passed in: the same facts give the same bytes.
    pub printed: Option<Day>,
}
