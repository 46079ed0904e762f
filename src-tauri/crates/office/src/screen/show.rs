use domain::Problem;
use domain::Problems;
use domain::problem::Code;

use super::{ShowStop, ShownStop};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ShowStop {
    fn run(self, desk: &mut Desk) -> Result<ShownStop, Problems> {
        let now = desk.now();
        desk.read(|reader| Ok(reader.get::<domain::sitting::Sitting>(self.sitting)?))?;
        if Stop::read(&self.stop).is_none() {
            return Err(Problem::new(Code::RowMissing).fact("was", "Der Punkt der Tagesordnung").into());
        }
        desk.register()?;
        if let Some(register) = desk.register.as_mut() {
            register.put_draft(&key(self.sitting), &self.stop, &now)?;
        }
        Ok(ShownStop { stop: self.stop })
    }
}

/// Where the stop of a sitting is kept.
pub(super) fn key(sitting: i64) -> String {
    format!("screen:{sitting}")
}

/// A stop of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// An item.
    Item(i64),
    /// An application under one.
    Application(i64),
}

impl Stop {
    /// Reads `punkt-7` and `antrag-4`.
    pub fn read(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('-')?;
        let id = id.parse().ok()?;
        match kind {
            "punkt" => Some(Self::Item(id)),
            "antrag" => Some(Self::Application(id)),
            _ => None,
        }
    }
}
