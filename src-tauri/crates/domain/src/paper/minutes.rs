use serde::{Deserialize, Serialize};

use super::blocks::{Block, MarginMark};
use crate::{Day, Money};

/// Facts of the Ergebnisprotokoll of a sitting (domain.md 2.2), in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesFacts {
    /// First line of the wordmark, `Landeshauptstadt`.
    pub municipality_kind: String,
    /// Second line of the wordmark, `Hannover`.
    pub municipality: String,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// `32. Sitzung`.
    pub sitting: String,
    /// Day of the sitting.
    pub day: Option<Day>,
    /// `Montag, 01.04.2019`.
    pub day_words: Option<String>,
    /// Place with its address.
    pub place: Option<String>,
    /// `19.00 Uhr` in the board's style.
    pub begin: Option<String>,
    /// `ca. 20.45 Uhr`.
    pub end: Option<String>,
    /// Held in writing (Umlaufverfahren): no place and no begin, `end` is the last day for votes, and those listed
    /// took part or did not.
    pub circular: bool,
    /// Which version these are, where it is not the first.
    pub edition: Option<Edition>,
    /// Members: chair, deputy, then by alphabet.
    pub members: Vec<Attendee>,
    /// Verwaltung.
    pub administration: Vec<Official>,
    /// Antragstellende, with the application they came for.
    pub applicants: Vec<Official>,
    /// Guests.
    pub guests: Vec<Official>,
    /// Press.
    pub press: Vec<Official>,
    /// The items.
    pub items: Vec<MinutesItem>,
    /// `Bezirksbürgermeisterin … beendet die Sitzung um 20.45 Uhr.`; `None` prints as missing.
    pub closing: Option<String>,
    /// Name behind `gez.`; `None` prints as missing.
    pub signature: Option<String>,
    /// `Entwurf` while anything is missing.
    pub mark: Option<MarginMark>,
    /// What is still open, in the words of the foot note of page 1.
    pub open: Vec<String>,
}

/// A version of the minutes that follows another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// 2, 3, …
    pub number: i64,
    /// Why there is another; `None` before it is known.
    pub reason: Option<String>,
}

/// A member in the list of attendance. Absent members stand in brackets in the same list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// `Nachname, Vorname`.
    pub name: String,
    /// `Vorsitzende`, bare.
    pub function: Option<String>,
    /// Party, printed in brackets at the end.
    pub party: Option<String>,
    /// Time remark such as `ab TOP 2`, in brackets after the function or party.
    pub remark: Option<String>,
    /// Verhindert (or absent otherwise): the whole name in brackets.
    pub absent: bool,
}

/// Somebody from the administration, a guest, the press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Official {
    /// `Herr Brandt`.
    pub name: String,
    /// Unit or association, printed in brackets.
    pub unit: Option<String>,
    /// What they came for: `zu TOP 3`.
    pub remark: Option<String>,
}

/// One TOP.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesItem {
    /// `1`, `5.1.1`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Dealt with in public.
    pub public: bool,
    /// Text before the positions (opening, lead-in, discussion).
    pub before: Vec<Block>,
    /// The recommended grants.
    pub positions: Vec<MinutesPosition>,
    /// What was deferred, referred or not recommended.
    pub others: Vec<MinutesPosition>,
    /// Text after the positions (further talk).
    pub after: Vec<Block>,
}

/// One application in the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesPosition {
    /// `Antrag Nr. 04/2019`.
    pub heading: String,
    /// Recipient.
    pub recipient: String,
    /// Recommended; otherwise `amount` is what was applied for.
    pub recommended: bool,
    /// Amount.
    pub amount: Money,
    /// "bis zu".
    pub up_to: bool,
    /// Purpose.
    pub purpose: String,
    /// `(einstimmig)` where the board prints votes.
    pub vote: Option<String>,
    /// What else is to be said of it: conflicts, motions, deviations, conditions, statements.
    pub text: Vec<Block>,
}
