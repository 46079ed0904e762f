//! Boards, their settings and their members.

mod change;
mod members;
mod seats;
mod terms;

pub(crate) use change::keep_from;
pub use seats::{SetMemberGroup, SetSeats, ShowMemberGroups, ShowSeats};
pub use terms::{AddTerm, ChangeTerm, RemoveTerm, TermFacts};

use domain::Day;
use domain::board::{Board, Member, Role, Term};
use domain::records::BoardSetting;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answers::{Saved, Versioned};
use crate::table::command;

/// A board with its members, chair first, then deputy, then by alphabet.
#[derive(Debug, Deserialize, TS)]
pub struct ViewBoard {
    /// The board.
    pub id: i64,
}

/// A board as the settings show it.
#[derive(Debug, Serialize, TS)]
pub struct BoardView {
    /// The board.
    pub board: Board,
    /// Its version.
    pub version: i64,
    /// The board with the settings that hold today.
    pub today: Board,
    /// Settings that hold from a day on, the oldest first.
    pub settings: Vec<DatedSetting>,
    /// All members, also those no longer in office.
    pub members: Vec<Versioned<Member>>,
    /// Memberships that end soon by the years of the board, or have ended by them.
    pub ending: Vec<MembershipEnd>,
    /// The Wahlperioden, the newest first.
    pub terms: Vec<Versioned<Term>>,
}

/// A membership that ends.
#[derive(Debug, Serialize, TS)]
pub struct MembershipEnd {
    /// The member.
    pub member: i64,
    /// The last day.
    pub day: Day,
    /// Days from today; negative: it has ended, and nobody recorded so.
    pub days: i64,
}

/// A setting that holds from a day on.
#[derive(Debug, Serialize, TS)]
pub struct DatedSetting {
    /// The setting, its value as JSON.
    pub row: BoardSetting,
    /// Its version.
    pub version: i64,
    /// What people call it: "Höchstbetrag".
    pub label: String,
}

/// Creates a board with the settings that are usual in Hannover; each can be changed.
#[derive(Debug, Deserialize, TS)]
pub struct CreateBoard {
    /// Stadtbezirk, `Linden-Limmer`; names of board and council follow from it.
    pub district: String,
    /// `NN/JJJJ`.
    pub number_pattern: String,
}

/// Changes settings of a board. Fields left out stay as they are. With `from` the new values hold from that day
/// on, and what was before stays for the days before.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ChangeBoard {
    /// The board.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// First day of the new values, as typed; left out or empty: they hold from the beginning.
    pub from: Option<String>,
    /// `Integrationsbeirat Linden-Limmer`.
    pub name: Option<String>,
    /// `Stadtbezirksrat Linden-Limmer`.
    pub council: Option<String>,
    /// `Landeshauptstadt`.
    pub municipality_kind: Option<String>,
    /// `Hannover`.
    pub municipality: Option<String>,
    /// `NN/JJJJ`.
    pub number_pattern: Option<String>,
    /// `none`, `majority`, `fixed`.
    pub quorum_rule: Option<domain::board::QuorumRule>,
    /// For `fixed`.
    pub quorum_number: Option<i64>,
    /// Print votes in the minutes?
    pub print_votes: Option<bool>,
    /// `dot`, `colon`.
    pub time_style: Option<domain::TimeStyle>,
    /// House style of the Beschlussdrucksache.
    pub house_style: Option<domain::paper::HouseStyle>,
    /// Organisationseinheit.
    pub unit: Option<String>,
    /// Text block on gender aspects.
    pub gender_text: Option<String>,
    /// Day from which the Klimawirkungsprüfung is printed, as typed; empty: never.
    pub climate_from: Option<String>,
    /// Text block of the Klimawirkungsprüfung.
    pub climate_text: Option<String>,
    /// `Produkt 11111 …`.
    pub product: Option<String>,
    /// `18`.
    pub budget_part: Option<String>,
    /// "BITTE AUFBEWAHREN".
    pub keep_notice: Option<bool>,
    /// `15-`.
    pub number_prefix: Option<String>,
    /// Criteria of the Prüfvermerk, one to a line.
    pub criteria: Option<String>,
    /// Ausschlussliste, one to a line.
    pub exclusions: Option<String>,
    /// Höchstbetrag; empty: none.
    pub upper_limit: Option<String>,
    /// One application per association and year?
    pub one_per_year: Option<bool>,
    /// Term in days for missing papers.
    pub papers_days: Option<String>,
    /// Months after the project by which the proof of use is due.
    pub proof_months: Option<String>,
    /// Street of the office.
    pub office_street: Option<String>,
    /// Postcode and town of the office.
    pub office_town: Option<String>,
    /// Who signs and answers.
    pub office_contact: Option<String>,
    /// Telephone of the office.
    pub office_phone: Option<String>,
    /// E-mail of the office.
    pub office_email: Option<String>,
    /// Text block of the letter that asks for missing papers; empty: the standing one.
    pub request_text: Option<String>,
    /// Number of seats, as typed; empty: the members in office count.
    pub seats: Option<String>,
    /// May members be represented?
    pub substitutes: Option<bool>,
    /// Votes in writing?
    pub circular: Option<bool>,
    /// Ladungsfrist in days.
    pub invite_days: Option<String>,
    /// Days before the dispatch by which applications must be in.
    pub prepare_days: Option<String>,
    /// Days before the council's sitting by which its office wants the Drucksache.
    pub submit_days: Option<String>,
    /// Years of a membership.
    pub term_years: Option<String>,
    /// Standing items, one to a line.
    pub standing_items: Option<String>,
    /// Who the office acts for, `Der Oberbürgermeister`.
    pub authority: Option<String>,
    /// How private persons are named in public versions.
    pub private_names: Option<domain::board::PrivateNames>,
    /// Kostenstelle or Innenauftrag.
    pub cost_centre: Option<String>,
    /// Sachkonto for grants.
    pub account: Option<String>,
}

/// Removes a dated setting: what held before holds on.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveBoardSetting {
    /// The dated setting.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

/// What is said of a member, in creation and change alike.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MemberFacts {
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Chair, deputy, member.
    pub role: Role,
    /// `Bezirksbürgermeisterin`, `Frau`, `Herr` or empty.
    pub salutation: String,
    /// `Vorsitzende`; empty: the usual word for the role.
    pub function: String,
    /// Party.
    pub party: String,
    /// May vote.
    pub voting: bool,
    /// First day in office, as typed; may be empty.
    pub from_day: String,
    /// Last day in office, as typed; may be empty.
    pub to_day: String,
    /// Day of the Pflichtenbelehrung, as typed; may be empty.
    #[serde(default)]
    pub sworn_on: String,
    /// Who sits in for them; may be empty.
    #[serde(default)]
    pub substitute: String,
}

/// Adds a member.
#[derive(Debug, Deserialize, TS)]
pub struct AddMember {
    /// The board.
    pub board: i64,
    /// Who.
    pub member: MemberFacts,
}

/// Changes a member.
#[derive(Debug, Deserialize, TS)]
pub struct ChangeMember {
    /// The member.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// All facts anew.
    pub member: MemberFacts,
}

/// Removes a member that no sitting mentions; others get a last day in office instead.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveMember {
    /// The member.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(ViewBoard, "board", Read, "Zeigt einen Beirat mit Einstellungen und Mitgliedern", BoardView);
command!(CreateBoard, "create_board", Write, "Legt einen Beirat an", Saved);
command!(ChangeBoard, "change_board", Write, "Ändert Einstellungen eines Beirats", Saved);
command!(RemoveBoardSetting, "remove_board_setting", Write, "Entfernt eine datierte Einstellung", Saved);
command!(AddMember, "add_member", Write, "Nimmt ein Mitglied auf", Saved);
command!(ChangeMember, "change_member", Write, "Ändert die Angaben zu einem Mitglied", Saved);
command!(RemoveMember, "remove_member", Write, "Entfernt ein versehentlich aufgenommenes Mitglied", Saved);
