//! The facts of minutes, as they are now and as they were released.

use domain::Problem;
use domain::compose::{self, SittingRecord};
use domain::paper::{Edition, MinutesFacts};
use domain::problem::Code;
use domain::sitting::MinutesVersion;
use store::Reader;

use crate::sittings::record::record;

/// The record of a sitting as the next version would print it, the newest version, and what is another than there.
pub(crate) struct Current {
    pub record: SittingRecord,
    pub facts: MinutesFacts,
    pub newest: Option<MinutesVersion>,
    pub changes: Vec<String>,
}

impl Current {
    pub fn read(reader: Reader<'_>, sitting: i64) -> Result<Self, Problem> {
        let mut record = record(reader, sitting)?;
        let newest = reader.minutes_versions(sitting)?.pop();
        if let Some(newest) = &newest {
            record.edition = Some(Edition { number: newest.version + 1, reason: None });
        }
        let facts = compose::minutes(&record);
        let changes = match &newest {
            Some(newest) => compose::changes(&frozen(newest)?, &facts),
            None => Vec::new(),
        };
        Ok(Self { record, facts, newest, changes })
    }

    /// The newest version still says what the register says.
    pub fn stands(&self) -> Option<&MinutesVersion> {
        self.newest.as_ref().filter(|_| self.changes.is_empty())
    }
}

/// The facts of a released version.
pub(crate) fn frozen(version: &MinutesVersion) -> Result<MinutesFacts, Problem> {
    serde_json::from_str(&version.facts)
        .map_err(|_| Problem::new(Code::Internal).fact("grund", "Angaben der Fassung"))
}
