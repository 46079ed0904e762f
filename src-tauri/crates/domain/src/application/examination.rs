//! Prüfvermerk: what the office examined before anything is decided. Without it there is no notice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::{Day, Money};

choice! {
    /// Answer to a criterion.
    Answer {
        Yes "ja",
        No "nein",
        Open "offen",
    }
}

/// The examination of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Examination {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Day of the Prüfvermerk.
    pub day: Day,
    /// Who examined.
    pub examiner: String,
    /// Amount as examined (geprüft, zuwendungsfähig); needed for the conclusion.
    pub eligible: Option<Money>,
    /// Why it differs from what was applied for.
    pub reason: String,
    /// Double funding: what was found on other public money.
    pub other_funding: String,
    /// Result in words; the reasons of the proposal start from it.
    pub remark: String,
    /// Concluded: the Prüfvermerk stands.
    pub concluded: bool,
}

/// One criterion of the board with its answer, in the words that held on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The examination.
    pub examination: i64,
    /// Place, from 1.
    pub position: i64,
    /// The criterion.
    pub criterion: String,
    /// yes, no, open
    pub answer: Answer,
    /// Remark.
    pub remark: String,
}
