//! The register: one SQLite file (`*.beirat`) with its rows, journal, drafts and backups.
//!
//! All SQL of the program stands here. Writes go through one door, [`Register::act`]: one
//! transaction, journalled with who, when and the columns before and after; from the journal come
//! undo and redo, the history of a row and what changed. Clock and randomness are passed in with
//! each act ([`Surroundings`]).

mod act;
mod actor;
mod digest;
mod image;
mod journal;
mod lock;
mod migration;
mod noun;
mod reader;
mod register;
pub mod rows;
mod trouble;
mod tx;

pub use act::{Act, Batch, Done, Touched};
pub use actor::{Actor, Seat, Surroundings};
pub use image::{Cell, Image};
pub use journal::{UndoState, Undoable};
pub use noun::{Column, Kind, Noun, Shape};
pub use reader::Reader;
pub use register::{Access, Register};
pub use tx::Tx;

#[cfg(test)]
mod testing;
