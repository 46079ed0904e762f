//! Associations and persons that apply: kept once for all boards and years.

mod change;
mod facts;
mod history;
mod list;
mod merge;
mod names;
mod remove;
mod ties;
mod view;

use domain::association::{Association, AssociationKind, Contact, Tie, TieKind};
use domain::records::{CaseNote, FollowUp};
use domain::{Day, Money};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::applications::{ApplicationRow, HistoryLine};
use crate::attachments::AttachmentRow;
use crate::table::command;

pub use facts::{AssociationFacts, ContactFacts};
pub(crate) use list::all_rows;
pub use names::{AssociationName, AssociationNameList, AssociationNames, NearTwins, TwinList};
pub use ties::{AddTie, ChangeTie, RemoveTie, TieFacts};

/// The list of associations with count and sums that follow the filter.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListAssociations {
    /// Only what the forgiving search finds for this, by name, other spellings, register number and town.
    pub text: Option<String>,
    /// Only of this kind.
    pub kind: Option<AssociationKind>,
    /// Only those with a warning.
    pub warned: Option<bool>,
    /// Only those of whom a proof of use is still to come.
    pub open_proofs: Option<bool>,
    /// Order; by name where left out.
    pub sort: Option<AssociationOrder>,
    /// Downwards.
    pub descending: Option<bool>,
    /// First row of the window; 0 where left out.
    pub offset: Option<i64>,
    /// Rows of the window; 500 where left out.
    pub limit: Option<i64>,
}

/// Order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AssociationOrder {
    /// German order of the names, `TSV 2` before `TSV 10`.
    #[default]
    Name,
    /// How many applications.
    Applications,
    /// Sum of what was decided.
    Decided,
    /// Year of the newest application.
    LastYear,
}

/// The list.
#[derive(Debug, Serialize, TS)]
pub struct AssociationList {
    /// The rows of the window, in order.
    pub rows: Vec<AssociationRow>,
    /// Place of the first row in the whole list.
    pub offset: i64,
    /// How many the whole list has.
    pub count: i64,
    /// How many applications they made.
    pub applications: i64,
    /// Sum of what they applied for.
    pub requested: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
    /// How many proofs of use are still to come.
    pub open_proofs: i64,
}

/// One row of the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AssociationRow {
    /// The association.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What kind of applicant it is.
    pub kind: AssociationKind,
    /// The word for it.
    pub kind_label: String,
    /// Town.
    pub town: String,
    /// There is a warning.
    pub warned: bool,
    /// How many applications, over all boards and years.
    pub applications: i64,
    /// Sum of what was applied for.
    pub requested: Money,
    /// Sum of what was decided.
    pub decided: Money,
    /// Sum of what was paid.
    pub paid: Money,
    /// How many proofs of use are still to come.
    pub open_proofs: i64,
    /// Year of the newest application.
    pub last_year: Option<i16>,
}

/// One association whole.
#[derive(Debug, Deserialize, TS)]
pub struct ViewAssociation {
    /// The association.
    pub id: i64,
}

/// One association whole.
#[derive(Debug, Serialize, TS)]
pub struct AssociationView {
    /// What is known of it.
    pub association: Association,
    /// Its version, also that of its people.
    pub version: i64,
    /// The word for its kind.
    pub kind_label: String,
    /// IBAN in groups of four; empty where there is none.
    pub iban_shown: String,
    /// Its people: representatives first.
    pub contacts: Vec<Contact>,
    /// Its ties to members of boards.
    pub ties: Vec<TieRow>,
    /// Who would be kept from deliberation and vote today.
    pub conflicts: Vec<ConflictRow>,
    /// Its applications over all boards and years, the newest first.
    pub applications: Vec<AssociationApplication>,
    /// Sums of the six amounts.
    pub sums: AssociationSums,
    /// Proofs of use that are still to come.
    pub open_proofs: Vec<OpenProof>,
    /// Papers kept with it: statute, exemption …
    pub attachments: Vec<AttachmentRow>,
    /// Notes of the office.
    pub notes: Vec<Versioned<CaseNote>>,
    /// Follow-ups, also those that are done.
    pub follow_ups: Vec<Versioned<FollowUp>>,
    /// What happened, newest first.
    pub history: Vec<HistoryLine>,
    /// Others of nearly the same name, to be merged.
    pub twins: Vec<TwinRow>,
}

/// A tie as the page shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TieRow {
    /// The tie.
    pub row: Tie,
    /// Its version.
    pub version: i64,
    /// The word for its kind.
    pub kind_label: String,
    /// The member, `Akın, Sevgi`.
    pub member: String,
    /// The member's board.
    pub board: i64,
    /// Its Stadtbezirk.
    pub district: String,
    /// Does the kind exclude from deliberation and vote?
    pub excludes: bool,
    /// Does it hold today?
    pub holds: bool,
}

/// Somebody who would be kept from deliberation and vote.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConflictRow {
    /// The member.
    pub member: i64,
    /// `Akın, Sevgi`.
    pub name: String,
    /// The member's board.
    pub board: i64,
    /// Its Stadtbezirk.
    pub district: String,
    /// The tie that excludes.
    pub kind: TieKind,
    /// `befangen: Vorstand`.
    pub words: String,
}

/// An application on the page of its association.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AssociationApplication {
    /// Stadtbezirk of the board.
    pub district: String,
    /// The row as the list shows it.
    pub row: ApplicationRow,
}

/// Sums of the six amounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct AssociationSums {
    /// beantragt
    pub requested: Money,
    /// geprüft
    pub examined: Money,
    /// empfohlen
    pub recommended: Money,
    /// beschlossen
    pub decided: Money,
    /// ausgezahlt
    pub paid: Money,
    /// anerkannt
    pub recognised: Money,
}

/// A proof of use that is still to come.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OpenProof {
    /// The application.
    pub application: i64,
    /// Its number.
    pub number: String,
    /// Stadtbezirk of the board.
    pub district: String,
    /// Day by which it is due.
    pub due: Day,
    /// The day has passed.
    pub overdue: bool,
}

/// Another association of nearly the same name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TwinRow {
    /// The association.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The spelling that is near: its name or an alias.
    pub spelling: String,
    /// Town.
    pub town: String,
    /// `VR 20417`.
    pub register_number: String,
    /// How many applications it made.
    pub applications: i64,
}

/// Creates an association. A near twin is asked back.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CreateAssociation {
    /// What is known of it.
    pub association: AssociationFacts,
    /// A new one is meant, although a similar one is known.
    pub despite_twins: bool,
    /// Draft that this act makes superfluous.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Changes an association and its people.
#[derive(Debug, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeAssociation {
    /// The association.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub association: AssociationFacts,
    /// Draft that this act makes superfluous.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Removes an association that made no application, with all that is kept with it.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveAssociation {
    /// The association.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// Makes two entries of one association one.
#[derive(Debug, Deserialize, TS)]
pub struct MergeAssociations {
    /// The entry that stays. What it lacks is taken from the other.
    pub keep: i64,
    /// Version that was read.
    pub keep_version: i64,
    /// The entry that goes. Its applications and papers move, its names stay as other spellings.
    pub drop: i64,
    /// Version that was read.
    pub drop_version: i64,
}

command!(ListAssociations, "associations", Read, "Listet Vereine und Personen mit Summen", AssociationList);
command!(
    ViewAssociation,
    "association",
    Read,
    "Zeigt einen Verein mit allem, was zu ihm gehört",
    AssociationView
);
command!(CreateAssociation, "create_association", Write, "Legt einen Verein an", Saved);
command!(ChangeAssociation, "change_association", Write, "Ändert die Angaben zu einem Verein", Saved);
command!(RemoveAssociation, "remove_association", Write, "Entfernt einen Verein ohne Anträge", Saved);
command!(
    MergeAssociations,
    "merge_associations",
    Write,
    "Führt zwei Einträge desselben Vereins zusammen",
    Saved
);
