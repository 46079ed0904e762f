use jiff::Zoned;
use serde::{Deserialize, Serialize};

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// Name; undo and redo follow it.
    pub name: String,
    /// Role at that moment, `Sachbearbeitung`.
    pub role: String,
}

/// Where a copy of the program runs; shown to whoever finds the register held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Name of the person.
    pub person: String,
    /// Name of the PC.
    pub host: String,
}

/// Clock and randomness of one act. Nothing in this crate fetches them by itself.
pub struct Surroundings<'a> {
    /// The moment, in the time zone of the office.
    pub now: Zoned,
    /// Fills a buffer with random bytes (salts of the journal, UUIDs).
    pub random: &'a mut dyn FnMut(&mut [u8]),
}

impl Surroundings<'_> {
    /// The moment as the register keeps it: `2026-11-22T13:32:05Z`.
    pub(crate) fn stamp(&self) -> String {
        stamp(&self.now)
    }

    /// A new UUIDv7.
    pub fn uid(&mut self) -> String {
        let mut random = [0u8; 10];
        (self.random)(&mut random);
        let millis = u64::try_from(self.now.timestamp().as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
    }
}

/// A moment in UTC to the second, as the register keeps it.
pub(crate) fn stamp(now: &Zoned) -> String {
    now.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
