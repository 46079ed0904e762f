use serde::{Deserialize, Serialize};

use super::blocks::MarginMark;
use super::letter::Office;
use crate::{Day, Money};

/// Facts of the Einladung, or of a Nachtrag to it (domain.md 2.4), in the order of the paper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationFacts {
    /// Who invites, and who is asked.
    pub office: Office,
    /// `Einladung`, `1. Nachtrag`.
    pub kind: String,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// `32. Sitzung`.
    pub sitting: String,
    /// Day of the sitting.
    pub day: Option<Day>,
    /// When and where: label and value; `None` prints as missing.
    pub when: Vec<(String, Option<String>)>,
    /// What the paper wants, sentence by sentence.
    pub before: Vec<String>,
    /// The agenda: what is public, then what is not.
    pub parts: Vec<AgendaPart>,
    /// What else the members should know, each a paragraph.
    pub after: Vec<String>,
    /// `Hannover, 22.03.2019`; `None` prints as missing.
    pub sent: Option<String>,
    /// `Entwurf` while it is not sent.
    pub mark: Option<MarginMark>,
    /// What is still open.
    pub open: Vec<String>,
}

/// A part of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaPart {
    /// `Öffentlicher Teil`; `Tagesordnung` where there is but one part.
    pub title: String,
    /// Its items.
    pub items: Vec<AgendaItem>,
}

/// One item of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// `3`.
    pub number: String,
    /// Title.
    pub title: String,
    /// The applications to be weighed.
    pub applications: Vec<AgendaApplication>,
}

/// One application on the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaApplication {
    /// `04/2019`.
    pub number: String,
    /// Who applies.
    pub applicant: String,
    /// For what.
    pub purpose: String,
    /// How much.
    pub amount: Money,
}
