use domain::Problems;
use domain::sitting::Sitting;
use serde::Deserialize;
use ts_rs::TS;

use super::view::says;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

/// Hands over what the person at the desk noted for a sitting: from then on the office sees it too.
#[derive(Debug, Deserialize, TS)]
pub struct HandOverReadings {
    /// The sitting.
    pub sitting: i64,
}

impl Run for HandOverReadings {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        let name = desk.around.actor.name.clone();
        desk.act(deed("hand_over_readings"), |tx| {
            let sitting: Sitting = tx.get(self.sitting)?;
            let own = tx.read().readings(self.sitting)?.into_iter().filter(|reading| reading.reader == name);
            for mut row in own.filter(|reading| says(reading) && reading.handed_on.is_none()) {
                row.handed_on = Some(today);
                tx.put(&mut row)?;
            }
            tx.relabel(format!("Lesenotizen zur {}.\u{a0}Sitzung übergeben", sitting.ordinal));
            Ok(self.sitting)
        })
    }
}
