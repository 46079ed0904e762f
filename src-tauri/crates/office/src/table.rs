//! The one command table. It alone feeds the window, the command line and the tests; the
//! TypeScript contract is generated from it.

use domain::problem::Code;
use domain::{Problem, Problems};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};
use ts_rs::{Config, TS};

use crate::contract::Contract;
use crate::desk::Desk;

/// Does a command change the register?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Looks only.
    Read,
    /// Changes the register through [`Desk::act`], or a file outside.
    Write,
}

/// Who works with the register. Until sign-in exists everybody is [`CLERK`].
pub const CLERK: &str = "Sachbearbeitung";
/// Reads everything, changes nothing.
pub const CHAIR: &str = "Vorsitz";

impl Kind {
    /// The roles that may carry out commands of this kind.
    pub const fn roles(self) -> &'static [&'static str] {
        match self {
            Self::Read => &[CLERK, CHAIR],
            Self::Write => &[CLERK],
        }
    }
}

/// A request is the command: its fields are what the caller says, [`Command::run`] is the use case.
pub trait Command: DeserializeOwned + TS + 'static {
    /// `register_application`.
    const NAME: &'static str;
    /// Reads or writes.
    const KIND: Kind;
    /// What it does, in German, as the command line and the reference show it.
    const SUMMARY: &'static str;
    /// The answer.
    type Answer: Serialize + TS + 'static;
}

/// What a command does at the desk.
pub trait Run: Command {
    /// Carries it out; on `Err` nothing was changed.
    fn run(self, desk: &mut Desk) -> Result<Self::Answer, Problems>;
}

/// Names a command: `command!(UndoLast, "undo", Write, "…", Saved);`.
macro_rules! command {
    ($request:ty, $name:literal, $kind:ident, $summary:literal, $answer:ty) => {
        impl $crate::table::Command for $request {
            const NAME: &'static str = $name;
            const KIND: $crate::table::Kind = $crate::table::Kind::$kind;
            const SUMMARY: &'static str = $summary;
            type Answer = $answer;
        }
    };
}
pub(crate) use command;

/// One row of the table.
pub struct Entry {
    /// Name of the command.
    pub name: &'static str,
    /// Reads or writes.
    pub kind: Kind,
    /// German summary.
    pub summary: &'static str,
    /// TypeScript name of the request.
    pub request: fn(&Config) -> String,
    /// TypeScript name of the answer.
    pub answer: fn(&Config) -> String,
    pub(crate) run: fn(&mut Desk, Value) -> Result<Box<RawValue>, Problems>,
    pub(crate) describe: fn(&mut Contract),
}

/// The row of a command.
pub(crate) const fn entry<C: Run>() -> Entry {
    Entry {
        name: C::NAME,
        kind: C::KIND,
        summary: C::SUMMARY,
        request: |config| C::name(config),
        answer: |config| C::Answer::name(config),
        run: |desk, request| {
            let request: C = serde_path_to_error::deserialize(request).map_err(|error| {
                Problem::new(Code::RequestUnreadable).fact("befehl", C::NAME).fact("feld", error.path())
            })?;
            let answer = request.run(desk)?;
            to_raw_value(&answer).map_err(|error| Problem::new(Code::Internal).fact("grund", error).into())
        },
        describe: |contract| contract.add::<C>(),
    }
}

/// An answer to look into.
pub(crate) fn read(answer: &RawValue) -> Result<Value, Problems> {
    serde_json::from_str(answer.get())
        .map_err(|error| Problem::new(Code::Internal).fact("grund", error).into())
}
