//! The desk: one register, one person, one clock. Use cases read and act through it.

use documents::Fonts;
use domain::problem::Code;
use domain::{Clock, Day, Problem, Problems};
use jiff::Zoned;
use store::{Access, Act, Done, Reader, Register, Seat, Tx};

use crate::answers::{Changed, Saved};
use crate::surroundings::{Place, Surroundings};

/// One register on the desk.
pub struct Desk {
    pub(crate) place: Place,
    pub(crate) around: Surroundings,
    pub(crate) register: Option<Register>,
    /// Why there is no register.
    pub(crate) trouble: Option<Problem>,
    fonts: Option<Fonts>,
    /// Why the second folder has no part in the last backup.
    pub(crate) second_failed: Option<Problem>,
    /// Acts are being gathered; see [`Desk::gather`].
    gathering: bool,
}

/// Name, label and weight of an act.
pub(crate) struct Deed {
    pub name: &'static str,
    pub is_final: bool,
}

/// An act that can be taken back.
pub(crate) const fn deed(name: &'static str) -> Deed {
    Deed { name, is_final: false }
}

/// An act that is corrected, not taken back.
pub(crate) const fn final_deed(name: &'static str) -> Deed {
    Deed { name, is_final: true }
}

impl Desk {
    pub(crate) fn new(place: Place, around: Surroundings) -> Self {
        let mut desk = Self {
            place,
            around,
            register: None,
            trouble: None,
            fonts: None,
            second_failed: None,
            gathering: false,
        };
        desk.open();
        crate::register::daily(&mut desk);
        desk
    }

    /// Opens the register, or keeps the reason why not.
    pub(crate) fn open(&mut self) {
        let now = self.now();
        let seat = Seat { person: self.around.actor.name.clone(), host: self.around.host.clone() };
        let mut around = store::Surroundings { now, random: &mut *self.around.random };
        let path = &self.place.register;
        let opened = if let Some(problem) = store::unfit(path, &self.place.synced) {
            Err(problem)
        } else if self.place.create && !path.exists() {
            Register::create(path, &seat, &mut around)
        } else {
            Register::open(path, Access::Write, &seat, &mut around)
        };
        (self.register, self.trouble) = match opened {
            Ok(register) => (Some(register), None),
            Err(problem) => (None, Some(problem)),
        };
    }

    /// The moment.
    pub(crate) fn now(&self) -> Zoned {
        (self.around.clock)()
    }

    /// Today.
    pub(crate) fn today(&self) -> Day {
        Day(self.now().date())
    }

    pub(crate) fn register(&self) -> Result<&Register, Problem> {
        self.register.as_ref().ok_or_else(|| self.why_not())
    }

    fn why_not(&self) -> Problem {
        self.trouble.clone().unwrap_or_else(|| Problem::new(Code::RegisterNotOpen))
    }

    /// Reads from one consistent state.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(Reader<'_>) -> Result<T, Problems>) -> Result<T, Problems> {
        self.register()?.read(ask)
    }

    /// One journalled act; the change says which row it was about and labels itself.
    pub(crate) fn act(
        &mut self,
        deed: Deed,
        change: impl FnOnce(&mut Tx<'_, '_>) -> Result<i64, Problems>,
    ) -> Result<Saved, Problems> {
        let now = self.now();
        let missing = self.why_not();
        let Self { register, around, .. } = self;
        let register = register.as_mut().ok_or(missing)?;
        let mut around_store = store::Surroundings { now, random: &mut *around.random };
        let act = Act { name: deed.name, label: String::new(), is_final: deed.is_final };
        let (id, done) = register.act(act, &around.actor, &mut around_store, change)?;
        if !self.gathering {
            crate::register::daily(self);
        }
        Ok(self.saved(id, &done, !deed.is_final))
    }

    /// Many acts in one transaction: all are written, each with its own entry, or none.
    pub(crate) fn gather<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, Problems>,
    ) -> Result<T, Problems> {
        self.begin_gathering()?;
        let outcome = work(self);
        self.finish_gathering(outcome.is_ok())?;
        crate::register::daily(self);
        outcome
    }

    /// From here on acts are gathered in one transaction.
    pub(crate) fn begin_gathering(&mut self) -> Result<(), Problem> {
        self.register()?;
        if let Some(register) = self.register.as_mut() {
            register.gather()?;
        }
        self.gathering = true;
        Ok(())
    }

    /// Writes what was gathered, or lets go of it.
    pub(crate) fn finish_gathering(&mut self, write: bool) -> Result<(), Problem> {
        self.gathering = false;
        self.register.as_mut().map_or(Ok(()), |register| register.finish(write))
    }

    /// Phrases what an act left behind.
    pub(crate) fn saved(&self, id: i64, done: &Done, undoable: bool) -> Saved {
        Saved {
            id,
            entry: done.entry.unwrap_or(0),
            label: done.label.clone(),
            undoable: undoable && done.entry.is_some(),
            changed: done.changed.iter().map(|t| Changed { noun: t.noun.to_owned(), id: t.id }).collect(),
            warnings: Vec::new(),
        }
    }

    /// The fonts, read once.
    pub(crate) fn fonts(&mut self) -> Result<&Fonts, Problem> {
        if self.fonts.is_none() {
            self.fonts = Some(Fonts::load()?);
        }
        self.fonts.as_ref().ok_or_else(|| Problem::new(Code::Internal).fact("grund", "Schriften"))
    }
}

/// A moment that the register keeps in UTC, as day and minute of the office's time zone.
pub(crate) fn local(now: &Zoned, stamp: &str) -> Option<(Day, Clock)> {
    let at = stamp.parse::<jiff::Timestamp>().ok()?.to_zoned(now.time_zone().clone());
    Some((Day(at.date()), Clock::new(at.hour(), at.minute())?))
}

/// `2019-03-12 14:32`.
pub(crate) fn local_minute(now: &Zoned, stamp: &str) -> Option<String> {
    local(now, stamp).map(|(day, clock)| format!("{} {clock}", day.iso()))
}
