//! The register: one SQLite file (`*.beirat`) with its rows, journal, drafts and backups.
//!
//! All SQL of the program stands here. Writes go through one door, [`Register::act`]: one
//! transaction, journalled with who, when and the columns before and after; from the journal come
//! undo and redo, the history of a row and what changed. Clock and randomness are passed in with
//! each act ([`Surroundings`]).

mod act;
mod actor;
mod backup;
mod bytes;
mod check;
mod derive;
mod digest;
mod draft;
mod image;
mod journal;
mod location;
mod lock;
mod migration;
mod noun;
mod reader;
mod register;
mod restore;
pub mod rows;
mod search;
mod trouble;
mod tx;

pub use act::{Act, Batch, Done, Touched};
pub use actor::{Actor, Seat, Surroundings};
pub use backup::{BackupFile, BackupReport, backups};
pub use draft::Draft;
pub use image::{Cell, Image};
pub use journal::{CaseChange, Change, UndoState, Undoable};
pub use location::unfit;
pub use noun::{Column, Kind, Noun, Shape};
pub use reader::Reader;
pub use register::{Access, Register};
pub use restore::{RestoreReport, restore};
pub use search::Hit;
pub use tx::Tx;

#[cfg(test)]
mod testing;
