//! Board (Integrationsbeirat) and its members. What differs from board to board is a setting here.

mod dated;
mod office;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::number::NumberPattern;
use crate::paper::HouseStyle;
use crate::{Day, Money, TimeStyle};

pub use dated::setting_label;
pub use office::{RENEWAL_DAYS, group_seats, quota_met, seats_of};

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
    /// Criteria of the Prüfvermerk, one to a line.
    pub criteria: String,
    /// What is never granted, one to a line (Ausschlussliste); shown at the Prüfvermerk.
    pub exclusions: String,
    /// Höchstbetrag of a grant.
    pub upper_limit: Option<Money>,
    /// Only one application per association and year.
    pub one_per_year: bool,
    /// Term in days for missing papers.
    pub papers_days: i64,
    /// Months after the project by which the proof of use is due (domain.md 3.2: usually six).
    pub proof_months: i64,
    /// Street of the office, for letters.
    pub office_street: String,
    /// Postcode and town of the office.
    pub office_town: String,
    /// Who signs and answers.
    pub office_contact: String,
    /// Telephone of the office.
    pub office_phone: String,
    /// E-mail of the office.
    pub office_email: String,
    /// Text block of the letter that asks for missing papers; empty: the standing one.
    pub request_text: String,
    /// Number of seats (Sitze). Where it is set, the majority is that of the seats, else of the members in office.
    pub seats: Option<i64>,
    /// May members be represented?
    pub substitutes: bool,
    /// Do the board's rules allow votes in writing (Umlaufverfahren)?
    pub circular: bool,
    /// Ladungsfrist: days between dispatch of the invitation and the sitting.
    pub invite_days: i64,
    /// Days before the dispatch by which applications must be in to be examined in time.
    pub prepare_days: i64,
    /// Days before the council's sitting by which its office wants the Drucksache (two to three weeks, domain.md 4).
    pub submit_days: i64,
    /// Years after which a membership ends unless renewed (five at most since 2023, domain.md 0, 10).
    pub term_years: i64,
    /// Standing items of every agenda, one to a line; the weighing of applications stands where a line speaks of
    /// Zuwendungen, else after the first.
    pub standing_items: String,
    /// Who the office acts for, `Der Oberbürgermeister`; stands above the unit in letters.
    pub authority: String,
    /// How private persons are named in public versions of documents.
    pub private_names: PrivateNames,
    /// Kostenstelle or Innenauftrag, for payment orders.
    pub cost_centre: String,
    /// Sachkonto for grants, `43180000`.
    pub account: String,
}

choice! {
    /// How private persons are named in public versions (domain.md 3.4).
    #[derive(Default)]
    PrivateNames {
        /// `Privatperson`
        #[default]
        Private "als „Privatperson“",
        /// `F. J.`
        Initials "mit Anfangsbuchstaben",
        Full "mit vollem Namen",
    }
}

/// When a board is quorate (domain.md 3.1, § 65: for a board only its Geschäftsordnung counts).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum QuorumRule {
    /// No rule; the majority is shown as a hint.
    #[default]
    None,
    /// More than half of the seats where their number is set, else of the members in office.
    Majority,
    /// A fixed number of members.
    Fixed,
}

/// Criteria that were found in several districts (domain.md 1.4), in our words; each board has its own.
const USUAL_CRITERIA: &str = "Das Vorhaben wirkt im Stadtbezirk\nDas Vorhaben dient dem Zusammenleben oder der Teilhabe\n\
    Es ist keine Aufgabe, für die die Stadt selbst aufkommt\nDie Kosten sind angemessen und nachvollziehbar\n\
    Andere Fördermittel sind angegeben\nDas Vorhaben hat noch nicht begonnen oder der Beginn ist zugelassen";

impl Board {
    /// A new board with the settings that are usual in Hannover (domain.md 1.3, 2.1); each can be changed.
    pub fn usual(district: &str, number_pattern: NumberPattern) -> Self {
        Self {
            id: 0,
            uid: String::new(),
            district: district.to_owned(),
            name: format!("Integrationsbeirat {district}"),
            council: format!("Stadtbezirksrat {district}"),
            municipality_kind: "Landeshauptstadt".into(),
            municipality: "Hannover".into(),
            number_pattern,
            quorum_rule: QuorumRule::None,
            quorum_number: None,
            print_votes: false,
            time_style: TimeStyle::Dot,
            house_style: HouseStyle::Neutral,
            unit: String::new(),
            gender_text: "Die Vorhaben richten sich an alle Menschen im Stadtbezirk, ob mit oder ohne Migrationshintergrund \
                          und gleich welchen Geschlechts. Einzelne Vorhaben können bestimmte Gruppen besonders ansprechen."
                .into(),
            climate_from: Day::new(2024, 1, 1),
            climate_text: "Das Ergebnis ist neutral. Die Vorhaben haben keine nennenswerten Auswirkungen auf das Klima.".into(),
            product: "Produkt 11111 Angelegenheiten der Stadtbezirke".into(),
            budget_part: "18".into(),
            keep_notice: false,
            number_prefix: "15-".into(),
            criteria: USUAL_CRITERIA.into(),
            exclusions: String::new(),
            upper_limit: None,
            one_per_year: false,
            papers_days: 21,
            proof_months: 6,
            office_street: String::new(),
            office_town: String::new(),
            office_contact: String::new(),
            office_phone: String::new(),
            office_email: String::new(),
            request_text: String::new(),
            seats: None,
            substitutes: false,
            circular: false,
            invite_days: 7,
            prepare_days: 14,
            submit_days: 21,
            term_years: 5,
            standing_items: String::new(),
            authority: String::new(),
            private_names: PrivateNames::default(),
            cost_centre: String::new(),
            account: String::new(),
        }
    }

    /// How many members have to be present, by the rule or as a hint. `members` are those in office.
    pub fn quorum(&self, members: i64) -> i64 {
        match (self.quorum_rule, self.quorum_number) {
            (QuorumRule::Fixed, Some(fixed)) => fixed,
            _ => self.seats.unwrap_or(members) / 2 + 1,
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
    /// Day of the Pflichtenbelehrung (§ 43 NKomVG).
    pub sworn_on: Option<Day>,
    /// Who sits in for them, where the board allows it.
    pub substitute: String,
}

choice! {
    /// A group of seats (domain.md 1.2).
    SeatKind {
        Migration "Menschen mit Migrationshintergrund",
        Multiplier "Multiplikator*innen",
        Council "Mitglieder des Stadtbezirksrats",
        Chair "Vorsitz",
    }
}

/// How many seats a group has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatGroup {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// The group.
    pub kind: SeatKind,
    /// Its seats.
    pub seats: i64,
}

/// The group in which a member sits. Specially protected (Art. 9 DSGVO): kept apart from the member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MemberGroup {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The member.
    pub member: i64,
    /// The group.
    pub kind: SeatKind,
}

/// Wahlperiode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Term {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The board.
    pub board: i64,
    /// `2021–2026`.
    pub label: String,
    /// First day.
    pub from_day: Day,
    /// Last day; `None`: not fixed yet.
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

#[cfg(test)]
impl Member {
    /// Somebody with a vote and nothing else known of them.
    pub(crate) fn numbered(id: i64) -> Self {
        Self {
            id,
            uid: String::new(),
            board: 1,
            last_name: format!("Mitglied {id}"),
            first_name: String::new(),
            role: Role::Member,
            salutation: String::new(),
            function: String::new(),
            party: String::new(),
            voting: true,
            from_day: None,
            to_day: None,
            sworn_on: None,
            substitute: String::new(),
        }
    }
}
