//! Application (Antrag) for a grant.

mod amounts;
mod difference;
mod examination;
mod guard;
mod moves;
mod plan;
mod state;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::choice::choice;
use crate::proposal::PositionKind;
use crate::{Day, Money};

pub use amounts::{Amounts, Stage};
pub use difference::{Difference, StageRecord, differences};
pub use examination::{Answer, Examination, Finding};
pub use guard::{Guard, founded, guarantees};
pub use moves::{MOVES, Move, MoveName, moves_from};
pub use plan::{Balance, PlanKind, PlanLine, PlanSide, balance};
pub use state::{Case, State};

choice! {
    /// How an application came in.
    Channel {
        Post "per Post",
        Mail "per E-Mail",
        Portal "über das Portal",
        Desk "persönlich",
    }
}

choice! {
    /// Fields of the Lokaler Integrationsplan (domain.md 7).
    LipField {
        Education "Bildung",
        Economy "Wirtschaft",
        Social "Soziales",
        CityLife "Stadtleben",
        Democracy "Demokratie",
        Administration "Stadtverwaltung",
    }
}

choice! {
    /// Has the project begun before the decision (domain.md 3.2: no start before approval)?
    Begun {
        No "noch nicht begonnen",
        Early "vorzeitiger Beginn beantragt",
        Yes "schon begonnen",
    }
}

choice! {
    /// How an application ended without a decision of the council.
    Ending {
        Withdrawn "zurückgezogen",
        Cancelled "Vorhaben entfällt",
        Duplicate "doppelt eingereicht",
        Referred "verwiesen",
    }
}

/// An application as it was received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Application {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// UUIDv7.
    pub uid: String,
    /// The board that is to recommend it.
    pub board: i64,
    /// `04/2019` in the board's spelling.
    pub number: String,
    /// Year of the number.
    pub year: i16,
    /// Running number in that year.
    pub running: i64,
    /// Day of receipt.
    pub received: Day,
    /// Who applies, as it stands on the application and on every paper.
    pub applicant: String,
    /// Amount applied for (beantragt), above zero unless it is a draft.
    pub amount: Money,
    /// Verwendungszweck, as it stands on paper.
    pub purpose: String,
    /// What the proposal gives as reasons: who, what, for whom, when.
    pub reasoning: String,
    /// Why it ended without a decision of the council; `None`: it did not.
    pub withdrawn: Option<String>,
    /// The association or person that applies; `None` while nobody said which.
    pub association: Option<i64>,
    /// What kind of money it is.
    pub kind: PositionKind,
    /// For an Umwidmung: the older application whose money gets another use.
    pub rededicates: Option<i64>,
    /// Vorgespräch: not received yet, may lack what an application needs.
    pub draft: bool,
    /// How it came in.
    pub channel: Option<Channel>,
    /// What is planned.
    pub description: String,
    /// What it is to achieve.
    pub aim: String,
    /// For whom.
    pub target_group: String,
    /// How many are expected.
    pub participants: Option<i64>,
    /// Where.
    pub place: String,
    /// What ties it to the Stadtbezirk.
    pub district_reference: String,
    /// First day of the project.
    pub begins: Option<Day>,
    /// Last day of the project.
    pub ends: Option<Day>,
    /// Field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// Begun before the decision?
    pub begun: Begun,
    /// Day from which the early start is asked for.
    pub early_from: Option<Day>,
    /// Day on which the early start was allowed (vorzeitiger Maßnahmenbeginn; no claim to the grant).
    pub early_allowed: Option<Day>,
    /// Other applications at the city for the same purpose.
    pub other_city: String,
    /// Publicity, and how the grant is mentioned.
    pub publicity: String,
    /// The notice on data protection was given (Art. 13 DSGVO).
    pub privacy_told: bool,
    /// Day of the signature; `None`: the signed original is still to follow.
    pub signed_on: Option<Day>,
    /// Place of the signature.
    pub signed_place: String,
    /// wirtschaftliche Tätigkeit
    pub economic: bool,
    /// The De-minimis declaration is there ((EU) 2023/2831).
    pub de_minimis: bool,
    /// How it ended without a decision of the council.
    pub ending: Option<Ending>,
    /// Day of the Abschlussschreiben.
    pub closed_on: Option<Day>,
}

impl Application {
    /// An application of a board, received on a day, about which nothing else is known yet.
    pub fn received_on(board: i64, received: Day) -> Self {
        Self {
            id: 0,
            uid: String::new(),
            board,
            number: String::new(),
            year: received.year(),
            running: 0,
            received,
            applicant: String::new(),
            amount: Money::default(),
            purpose: String::new(),
            reasoning: String::new(),
            withdrawn: None,
            association: None,
            kind: PositionKind::Grant,
            rededicates: None,
            draft: false,
            channel: None,
            description: String::new(),
            aim: String::new(),
            target_group: String::new(),
            participants: None,
            place: String::new(),
            district_reference: String::new(),
            begins: None,
            ends: None,
            lip_field: None,
            begun: Begun::No,
            early_from: None,
            early_allowed: None,
            other_city: String::new(),
            publicity: String::new(),
            privacy_told: false,
            signed_on: None,
            signed_place: String::new(),
            economic: false,
            de_minimis: false,
            ending: None,
            closed_on: None,
        }
    }
}
