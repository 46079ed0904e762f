//! Board (Integrationsbeirat) and its members. What differs from board to board is a setting here.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::number::NumberPattern;
use crate::paper::HouseStyle;
use crate::{Day, TimeStyle};

/// An Integrationsbeirat with its settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Board {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7, for travels between registers.
    pub uid: String,
    /// Stadtbezirk, `Linden-Limmer`.
    pub district: String,
    /// `Integrationsbeirat Linden-Limmer`.
    pub name: String,
    /// The body that decides, `Stadtbezirksrat Linden-Limmer`.
    pub council: String,
    /// `Landeshauptstadt`.
    pub municipality_kind: String,
    /// `Hannover`.
    pub municipality: String,
    /// `NN/JJJJ`.
    pub number_pattern: NumberPattern,
    /// When the board is quorate. Shown, printed as the board wants it, never blocking.
    pub quorum_rule: QuorumRule,
    /// For [`QuorumRule::Fixed`].
    pub quorum_number: Option<i64>,
    /// Are votes printed in the minutes?
    pub print_votes: bool,
    /// `19.00 Uhr` or `19:00 Uhr`.
    pub time_style: TimeStyle,
    /// Labels and order of the Beschlussdrucksache.
    pub house_style: HouseStyle,
    /// Organisationseinheit, `18.62.10`.
    pub unit: String,
    /// Text block "Berücksichtigung von Gender-Aspekten".
    pub gender_text: String,
    /// Day from which proposals carry "Ergebnis der Klimawirkungsprüfung"; `None`: never.
    pub climate_from: Option<Day>,
    /// Text block of the Klimawirkungsprüfung.
    pub climate_text: String,
    /// `Produkt 11111 Angelegenheiten der Stadtbezirke`.
    pub product: String,
    /// Number of the Teilhaushalt, `18`.
    pub budget_part: String,
    /// Prints "BITTE AUFBEWAHREN – wird nicht noch einmal versandt".
    pub keep_notice: bool,
    /// What stands before the number of a Drucksache, `15-`.
    pub number_prefix: String,
}

/// When a board is quorate (domain.md 3.1, § 65: for a board only its Geschäftsordnung counts).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumRule {
    /// No rule; the majority is shown as a hint.
    #[default]
    None,
    /// More than half of the members in office.
    Majority,
    /// A fixed number of members.
    Fixed,
}

impl Board {
    /// How many members have to be present, by the rule or as a hint.
    pub fn quorum(&self, members: i64) -> i64 {
        match (self.quorum_rule, self.quorum_number) {
            (QuorumRule::Fixed, Some(fixed)) => fixed,
            _ => members / 2 + 1,
        }
    }
}

/// Somebody's seat on a board.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Member {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board.
    pub board: i64,
    /// Last name.
    pub last_name: String,
    /// First name.
    pub first_name: String,
    /// Chair, deputy or plain member.
    pub role: Role,
    /// What minutes call them: `Bezirksbürgermeisterin`; else `Frau`, `Herr` or nothing.
    pub salutation: String,
    /// `Vorsitzende`, printed bare in the list of attendance.
    pub function: String,
    /// Party, printed in brackets.
    pub party: String,
    /// May vote (domain.md 1.2: some chairs may not).
    pub voting: bool,
    /// First day in office.
    pub from_day: Option<Day>,
    /// Last day in office.
    pub to_day: Option<Day>,
}

/// The office that a member holds on the board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Vorsitz.
    Chair,
    /// Stellvertretung.
    Deputy,
    /// Mitglied.
    #[default]
    Member,
}

impl Member {
    /// In office on that day?
    pub fn in_office(&self, day: Day) -> bool {
        self.from_day.is_none_or(|from| from <= day) && self.to_day.is_none_or(|to| day <= to)
    }

    /// `Nachname, Vorname`.
    pub fn listed(&self) -> String {
        if self.first_name.is_empty() {
            return self.last_name.clone();
        }
        format!("{}, {}", self.last_name, self.first_name)
    }

    /// `Bezirksbürgermeisterin Voss`.
    pub fn addressed(&self) -> String {
        match self.salutation.as_str() {
            "" => format!("{} {}", self.first_name, self.last_name).trim().to_owned(),
            salutation => format!("{salutation} {}", self.last_name),
        }
    }
}
