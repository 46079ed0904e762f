//! A city of twenty years: 13 boards, 1,040 sittings, 5,000 associations, 20,000 applications, made by the
//! commands of the table, a quarter to a transaction. The same in every run.

mod associations;
mod boards;
mod chance;
mod quarter;
mod words;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::problem::Code;
use domain::{Day, Problem, Problems};
use jiff::civil;
use jiff::tz::TimeZone;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::desk::Desk;
use chance::Chance;
use quarter::Course;

const FIRST_YEAR: i16 = 2007;
const YEARS: i16 = 20;
const APPLICATIONS: usize = 20_000;
const ASSOCIATIONS: usize = 5_000;
const SEED: u64 = 0x0B31_2A75;

/// SHA-256 of the generator: a register made by another one is another register.
pub fn hash() -> String {
    let sources = [
        include_str!("city.rs"),
        include_str!("city/associations.rs"),
        include_str!("city/boards.rs"),
        include_str!("city/chance.rs"),
        include_str!("city/quarter.rs"),
        include_str!("city/words.rs"),
    ];
    Sha256::digest(sources.concat()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Makes the city; gives its first board.
pub(super) fn made(desk: &mut Desk) -> Result<i64, Problems> {
    let mut city = City::new(desk);
    let outcome = city.make();
    city.leave();
    outcome
}

/// The city in the making: a desk whose clock and chance are the generator's own.
struct City<'d> {
    desk: &'d mut Desk,
    chance: Chance,
    /// Seconds since 1970 of the moment that the desk believes in.
    moment: Arc<AtomicI64>,
    kept: (Box<dyn Fn() -> jiff::Zoned + Send>, crate::surroundings::Chance),
}

impl<'d> City<'d> {
    fn new(desk: &'d mut Desk) -> Self {
        let moment = Arc::new(AtomicI64::new(0));
        let seen = moment.clone();
        let zone = desk.now().time_zone().clone();
        let clock = Box::new(move || {
            let second = jiff::Timestamp::from_second(seen.load(Ordering::Relaxed)).unwrap_or_default();
            second.to_zoned(zone.clone())
        });
        let mut salts = Chance::new(SEED + 1);
        let random = Box::new(move |buffer: &mut [u8]| salts.fill(buffer));
        let kept = (
            std::mem::replace(&mut desk.around.clock, clock),
            std::mem::replace(&mut desk.around.random, random),
        );
        Self { desk, chance: Chance::new(SEED), moment, kept }
    }

    /// Gives the desk its own clock and chance back.
    fn leave(self) {
        let Self { desk, kept: (clock, random), .. } = self;
        desk.around.clock = clock;
        desk.around.random = random;
    }

    fn make(&mut self) -> Result<i64, Problems> {
        self.go_to(FIRST_YEAR, 1, 8);
        let boards = self.gathered(boards::make)?;
        let mut associations = Vec::new();
        while associations.len() < ASSOCIATIONS {
            let known = associations.len();
            let more =
                self.gathered(|city| associations::make(city, known, 500.min(ASSOCIATIONS - known)))?;
            associations.extend(more);
        }
        let mut course = Course::new(boards, associations);
        for year in FIRST_YEAR..FIRST_YEAR + YEARS {
            for quarter in 0..4 {
                self.gathered(|city| course.quarter(city, year, quarter))?;
            }
        }
        Ok(course.first_board())
    }

    fn gathered<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, Problems>) -> Result<T, Problems> {
        self.desk.begin_gathering()?;
        let outcome = work(self);
        self.desk.finish_gathering(outcome.is_ok())?;
        outcome
    }

    /// Sets the clock to a morning.
    fn go_to(&mut self, year: i16, month: i8, day: i8) {
        let noon = civil::DateTime::new(year, month, day, 9, 0, 0, 0).ok();
        let second = noon.and_then(|at| at.to_zoned(TimeZone::UTC).ok()).map(|at| at.timestamp().as_second());
        let later = second.unwrap_or(0).max(self.moment.load(Ordering::Relaxed));
        self.moment.store(later, Ordering::Relaxed);
    }

    /// Calls a command, a little later than the one before.
    fn say(&mut self, name: &str, request: Value) -> Result<Value, Problems> {
        self.moment.fetch_add(1, Ordering::Relaxed);
        let entry = crate::TABLE.iter().find(|entry| entry.name == name);
        let entry = entry.ok_or_else(|| Problem::new(Code::CommandUnknown).fact("befehl", name))?;
        crate::table::read(&(entry.run)(self.desk, request)?)
    }

    /// Calls a write command; gives the row that it was about.
    fn act(&mut self, name: &str, request: Value) -> Result<i64, Problems> {
        let saved = self.say(name, request)?;
        Ok(saved.get("id").and_then(Value::as_i64).unwrap_or(0))
    }

    /// The version of a row.
    fn version(&self, noun: &str, id: i64) -> Result<i64, Problems> {
        self.desk.read(|reader| Ok(reader.version_of(noun, id)?))
    }
}

/// `01.04.2019`
fn shown(day: Day) -> String {
    day.to_string()
}

/// A day of a year, as the clerk types it.
fn day(year: i16, month: i8, day: i8) -> Day {
    Day::new(year, month, day.min(28)).unwrap_or(Day(civil::Date::ZERO))
}
