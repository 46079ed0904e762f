use serde::{Deserialize, Serialize};

use super::blocks::MarginMark;
use crate::Day;
use crate::board::Board;

/// The office that writes, as its letters show it. What is empty is left out, or prints as missing
/// where a letter cannot do without it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// `Landeshauptstadt`.
    pub municipality_kind: String,
    /// `Hannover`.
    pub municipality: String,
    /// Who the office acts for, `Der Oberbürgermeister`.
    pub authority: String,
    /// `Bereich Rats- und Stadtbezirksangelegenheiten`.
    pub unit: String,
    /// `Trammplatz 2`.
    pub street: String,
    /// `30159 Hannover`.
    pub town: String,
    /// Who answers questions, `Frau Hartkopf`.
    pub contact: String,
    /// `0511 168-00000`.
    pub phone: String,
    /// E-mail address.
    pub email: String,
}

impl Office {
    /// The office of a board, as its settings name it.
    pub fn of(board: &Board) -> Self {
        Self {
            municipality_kind: board.municipality_kind.clone(),
            municipality: board.municipality.clone(),
            authority: board.authority.clone(),
            unit: board.unit.clone(),
            street: board.office_street.clone(),
            town: board.office_town.clone(),
            contact: board.office_contact.clone(),
            phone: board.office_phone.clone(),
            email: board.office_email.clone(),
        }
    }
}

/// To whom a letter goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// Legal name, the first line in the window of the envelope.
    pub name: String,
    /// `Frau Fatou Jallow`, the second line; empty where the letter goes to the association as such.
    pub person: String,
    /// `Frau Jallow`, for the salutation; empty: everybody is greeted.
    pub greeted: String,
    /// Street and town, a line each; empty prints as missing.
    pub address: Vec<String>,
}

/// What every letter has around its text (DIN 5008, form B; domain.md 3.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterFacts {
    /// The office that writes.
    pub office: Office,
    /// Kind of letter as head and foot name it, `Nachforderung`.
    pub kind: String,
    /// To whom.
    pub recipient: Recipient,
    /// The info block: groups of label and value; `None` prints as missing.
    pub info: Vec<Vec<(String, Option<String>)>>,
    /// The subject, line by line; never with the word "Betreff".
    pub subject: Vec<String>,
    /// `Sehr geehrte Frau Jallow,`.
    pub salutation: String,
    /// Unser Zeichen; stands in the foot of each page.
    pub sign: Option<String>,
    /// Day of the letter.
    pub day: Option<Day>,
    /// Below the text: `Mit freundlichen Grüßen`, `Im Auftrag`.
    pub greeting: Vec<String>,
    /// Name below the room for a hand; `None` prints as missing.
    pub signature: Option<String>,
    /// Anlagen, one an entry.
    pub enclosures: Vec<String>,
    /// `Entwurf` while anything is missing.
    pub mark: Option<MarginMark>,
    /// What is still open, in the words of the foot note of page 1.
    pub open: Vec<String>,
}

impl LetterFacts {
    /// Sets a day in the info block, where it has that label.
    pub(super) fn set_info(&mut self, label: &str, day: Day) {
        for (own, value) in self.info.iter_mut().flatten() {
            if own == label {
                *value = Some(day.to_string());
            }
        }
    }
}
