use domain::Problems;
use domain::sitting::Reading;

use super::{ReadingPage, ReadingView, ViewReading, gather};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ViewReading {
    fn run(self, desk: &mut Desk) -> Result<ReadingView, Problems> {
        let today = desk.today();
        let name = desk.around.actor.name.clone();
        desk.read(|reader| {
            let gathered = gather(reader, self.sitting, &name, today)?;
            let own = || gathered.pages.iter().filter_map(|page| page.own.as_ref().map(|own| &own.row));
            Ok(ReadingView {
                sitting: self.sitting,
                ordinal: gathered.sitting.ordinal,
                day: gathered.sitting.day,
                weekday: gathered.sitting.day.weekday().to_owned(),
                place: gathered.sitting.place.clone(),
                read: count(own().filter(|reading| reading.seen)),
                kept_back: count(own().filter(|reading| says(reading) && reading.handed_on.is_none())),
                handed_on: own().filter_map(|reading| reading.handed_on).max(),
                reader: name,
                pages: gathered.pages,
                forecast: gathered.forecast,
            })
        })
    }
}

impl ReadingPage {
    /// The reader's note and view, where anything stands in them.
    pub(crate) fn said(&self) -> Option<&Reading> {
        self.own.as_ref().map(|own| &own.row).filter(|reading| says(reading))
    }
}

/// Is there anything in it that somebody else could read?
pub(super) fn says(reading: &Reading) -> bool {
    !reading.note.is_empty() || reading.view.is_some()
}

fn count(rows: impl Iterator) -> i64 {
    i64::try_from(rows.count()).unwrap_or(i64::MAX)
}
