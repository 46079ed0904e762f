//! What is typed about an application: the fields of its form.

use domain::application::{Begun, Channel, LipField, PlanKind, PlanSide};
use domain::proposal::PositionKind;
use serde::Deserialize;
use ts_rs::TS;

/// What is said of an application, as typed. What is left out stays as it is.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ApplicationFacts {
    /// `04/2019`; empty: the next free one.
    pub number: String,
    /// Day of receipt.
    pub received: String,
    /// Who applies, as it stands on the application.
    pub applicant: String,
    /// Amount.
    pub amount: String,
    /// Purpose.
    pub purpose: String,
    /// Reasons for the Beschlussdrucksache; may follow later.
    pub reasoning: String,
    /// Vorgespräch: saved without being received; may lack amount, purpose and an even plan.
    #[serde(default)]
    pub draft: Option<bool>,
    /// The association that applies. Left out: the one of that name, or a new one.
    #[serde(default)]
    pub association: Option<i64>,
    /// A new association is meant, although a similar one is known.
    #[serde(default)]
    pub new_association: Option<bool>,
    /// Kontoinhaber; kept with the association.
    #[serde(default)]
    pub account_holder: Option<String>,
    /// IBAN; kept with the association.
    #[serde(default)]
    pub iban: Option<String>,
    /// Everything else about the project.
    #[serde(default)]
    pub details: Option<DetailFacts>,
    /// The lines of the plan, both sides, in order.
    #[serde(default)]
    pub plan: Option<Vec<PlanLineFacts>>,
    /// Why the amount is changed.
    #[serde(default)]
    pub reason: Option<String>,
}

/// The rest of an application, as typed.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct DetailFacts {
    /// What kind of money it is.
    pub kind: PositionKind,
    /// For an Umwidmung: the older application.
    pub rededicates: Option<i64>,
    /// How it came in.
    pub channel: Option<Channel>,
    /// What is planned.
    pub description: String,
    /// What it is to achieve.
    pub aim: String,
    /// For whom.
    pub target_group: String,
    /// How many are expected; may be empty.
    pub participants: String,
    /// Where.
    pub place: String,
    /// What ties it to the Stadtbezirk.
    pub district_reference: String,
    /// First day of the project; may be empty.
    pub begins: String,
    /// Last day of the project; may be empty.
    pub ends: String,
    /// Field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// Begun before the decision?
    pub begun: Option<Begun>,
    /// Day from which the early start is asked for; may be empty.
    pub early_from: String,
    /// Other applications at the city.
    pub other_city: String,
    /// Publicity.
    pub publicity: String,
    /// The notice on data protection was given.
    pub privacy_told: bool,
    /// Day of the signature; may be empty.
    pub signed_on: String,
    /// Place of the signature.
    pub signed_place: String,
    /// wirtschaftliche Tätigkeit
    pub economic: bool,
    /// De-minimis declaration is there.
    pub de_minimis: bool,
}

/// A line of the plan, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct PlanLineFacts {
    /// Expense or income.
    pub side: PlanSide,
    /// What it is about.
    pub kind: PlanKind,
    /// `Platz und Technik`.
    pub label: String,
    /// Amount.
    pub amount: String,
    /// Money of others: granted already.
    pub granted: bool,
}
