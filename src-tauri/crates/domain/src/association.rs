//! Association (Verein, Initiative, Einrichtung, Person) that applies, its people and its ties to the board.

mod conflict;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;
use crate::choice::choice;

pub use conflict::{Conflict, conflicts};

choice! {
    /// What kind of applicant it is.
    AssociationKind {
        Association "Verein oder Initiative",
        Person "Privatperson",
        Institution "Einrichtung",
    }
}

/// Who applies, kept once for all applications.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Association {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// Verein, Person, Einrichtung.
    pub kind: AssociationKind,
    /// Legal name in its own spelling.
    pub name: String,
    /// Other spellings and former names, one to a line.
    pub aliases: String,
    /// Rechtsform, `e.V.`
    pub legal_form: String,
    /// `Amtsgericht Hannover`.
    pub register_court: String,
    /// `VR 20417`.
    pub register_number: String,
    /// Street and number.
    pub street: String,
    /// Postleitzahl.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Website.
    pub website: String,
    /// Kontoinhaber; the legal name where empty.
    pub account_holder: String,
    /// IBAN without blanks; may be empty.
    pub iban: String,
    /// gemeinnützig
    pub charitable: bool,
    /// Last day of the Gemeinnützigkeit as far as it is proven.
    pub charitable_until: Option<Day>,
    /// Day of the Freistellungsbescheid.
    pub exemption_of: Option<Day>,
    /// vorsteuerabzugsberechtigt
    pub deducts_tax: bool,
    /// Notes of the office.
    pub notes: String,
    /// A warning that stands on each of its applications; empty: none.
    pub warning: String,
}

impl Association {
    /// An association of which only the name is known.
    pub fn named(name: &str, kind: AssociationKind) -> Self {
        Self {
            id: 0,
            uid: String::new(),
            kind,
            name: name.to_owned(),
            aliases: String::new(),
            legal_form: String::new(),
            register_court: String::new(),
            register_number: String::new(),
            street: String::new(),
            postcode: String::new(),
            town: String::new(),
            email: String::new(),
            phone: String::new(),
            website: String::new(),
            account_holder: String::new(),
            iban: String::new(),
            charitable: false,
            charitable_until: None,
            exemption_of: None,
            deducts_tax: false,
            notes: String::new(),
            warning: String::new(),
        }
    }
}

choice! {
    /// What a contact stands for.
    ContactKind {
        Representative "vertretungsberechtigt (§ 26 BGB)",
        Contact "Ansprechperson",
    }
}

/// A person of an association.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The association.
    pub association: i64,
    /// Representative or contact.
    pub kind: ContactKind,
    /// `Lamin Ceesay`.
    pub name: String,
    /// `1. Vorsitzender`.
    pub function: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
}

choice! {
    /// How a member of the board is tied to an applicant. The kind decides whether it is a conflict of
    /// interest (§ 41 NKomVG as explained in domain.md 3.1).
    TieKind {
        Board "Vorstand",
        Proxy "bevollmächtigt",
        Employed "beschäftigt",
        Relative "Angehörige",
        Delegated "von der Kommune entsandt",
        Member "einfaches Mitglied",
    }
}

impl TieKind {
    /// Does the tie exclude from deliberation and vote? Vorstand and Bevollmächtigte (Abs. 1 Nr. 4) and
    /// employees (Abs. 2) always; relatives (Abs. 1 Nr. 2, 3) only where the applicant is a natural person;
    /// somebody sent by the municipality and a plain member never.
    pub fn excludes(self, applicant: AssociationKind) -> bool {
        match self {
            Self::Board | Self::Proxy | Self::Employed => true,
            Self::Relative => applicant == AssociationKind::Person,
            Self::Delegated | Self::Member => false,
        }
    }
}

/// A tie between a member of a board and an applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tie {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The association.
    pub association: i64,
    /// The member of a board.
    pub member: i64,
    /// What ties them.
    pub kind: TieKind,
    /// First day; `None`: always.
    pub from_day: Option<Day>,
    /// Last day; `None`: still.
    pub to_day: Option<Day>,
    /// Remark.
    pub note: String,
}

impl Tie {
    /// Does it hold on that day?
    pub fn holds(&self, day: Day) -> bool {
        self.from_day.is_none_or(|from| from <= day) && self.to_day.is_none_or(|to| day <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_exclude_by_kind_and_day() {
        use AssociationKind::{Association, Person};
        for kind in [TieKind::Board, TieKind::Proxy, TieKind::Employed] {
            assert!(kind.excludes(Association) && kind.excludes(Person));
        }
        assert!(TieKind::Relative.excludes(Person) && !TieKind::Relative.excludes(Association));
        for kind in [TieKind::Delegated, TieKind::Member] {
            assert!(!kind.excludes(Association) && !kind.excludes(Person));
        }
        let tie = Tie {
            id: 1,
            association: 1,
            member: 1,
            kind: TieKind::Board,
            from_day: Day::new(2018, 1, 1),
            to_day: Day::new(2018, 12, 31),
            note: String::new(),
        };
        assert!(tie.holds(Day::new(2018, 12, 31).unwrap()) && !tie.holds(Day::new(2019, 1, 1).unwrap()));
    }
}
