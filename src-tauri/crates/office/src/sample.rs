//! Samples: a small one that guides, and a city of twenty years to measure with. Both are made by the same
//! commands that a clerk uses.

mod city;
mod guided;
mod kinds;

use domain::problem::Code;
use domain::{Problem, Problems};

use crate::answers::Saved;
use crate::desk::Desk;
use crate::register::{MakeSample, SampleSize};
use crate::table::Run;

pub use city::hash as city_hash;

impl Run for MakeSample {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        if desk.read(|reader| Ok(!reader.all::<domain::board::Board>()?.is_empty()))? {
            return Err(Problem::new(Code::RegisterNotEmpty).into());
        }
        let board = match self.size.unwrap_or_default() {
            SampleSize::Guided => desk.gather(|desk| guided::made(desk, self.until.unwrap_or_default()))?,
            SampleSize::City => city::made(desk)?,
        };
        Ok(Saved { id: board, label: "Beispiel angelegt".into(), ..Saved::default() })
    }
}
