//! What stands on paper: the typed, validated facts of each kind of document.
//!
//! Every sentence here is final; `documents` only arranges and sets it. A fact that is not known
//! yet is `None` and appears in a draft as `[fehlt: …]` (paper rules 5).

mod blocks;
mod excerpt;
mod facts;
mod folder;
mod invitation;
mod letter;
mod list;
mod minutes;
mod part;
mod proposal;
mod request;
mod sheet;

pub use blocks::{Block, MarginMark, prose};
pub use excerpt::ExcerptFacts;
pub use facts::{Facts, Piece};
pub use folder::{
    FolderCheck, FolderEarlier, FolderEntry, FolderFacts, FolderItem, FolderNote, FolderPage, FolderPlan,
    FolderPot,
};
pub use invitation::{AgendaApplication, AgendaItem, AgendaPart, InvitationFacts};
pub use letter::{LetterFacts, Office, Recipient};
pub use list::ListFacts;
pub use minutes::{Attendee, Edition, MinutesFacts, MinutesItem, MinutesPosition, Official};
pub use part::{
    Bars, FillTable, Part, PartColumn, PartFact, PartTable, PotChart, PotStep, Steps, Tick, Tint, Word, Words,
};
pub use proposal::{CostRow, CostSide, CostTable, CostTables, HouseStyle, ProposalFacts, ProposalPosition};
pub use request::{MissingPaper, RequestFacts};
pub use sheet::{CaseFilePaper, LetterPaper, Original, SheetPaper, Voice};
