//! What follows the recommendation, as plain records: decision of the council, notice, payment, proof of
//! use, reminder, reclaim (domain.md 3.2, 3.3, 4).

mod rate;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use rate::read_rate;

use crate::choice::choice;
use crate::{Day, Money};

choice! {
    /// What the council did with a recommendation (domain.md 4, 9a to 9e).
    DecisionOutcome {
        Adopted "beschlossen",
        Changed "geändert beschlossen",
        Rejected "abgelehnt",
        Deferred "vertagt",
        Withdrawn "zurückgezogen",
    }
}

impl DecisionOutcome {
    /// Is there money?
    pub fn positive(self) -> bool {
        matches!(self, Self::Adopted | Self::Changed)
    }
}

/// Decision (Beschluss) of the council on one application. The newest counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Decision {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// The Beschlussdrucksache that was decided on, where it is kept here.
    pub proposal: Option<i64>,
    /// Day of the council's sitting.
    pub day: Day,
    /// Number of the Drucksache, `15-0912/2019`.
    pub reference: String,
    /// TOP of the council.
    pub agenda_item: String,
    /// What the council did.
    pub outcome: DecisionOutcome,
    /// Amount decided; `None` where there is none.
    pub amount: Option<Money>,
    /// Why it differs from the recommendation.
    pub reason: String,
}

choice! {
    /// Kind of notice.
    NoticeKind {
        Grant "Zuwendungsbescheid",
        Refusal "Ablehnungsbescheid",
    }
}

choice! {
    /// Finanzierungsart (domain.md 3.2); decides how the proof of use is examined.
    Financing {
        Fixed "Festbetrag",
        Share "Anteilfinanzierung",
        Gap "Fehlbedarfsfinanzierung",
        Full "Vollfinanzierung",
    }
}

/// Notice (Bescheid) to the applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notice {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Grant or refusal.
    pub kind: NoticeKind,
    /// Day of the notice.
    pub day: Day,
    /// Aktenzeichen.
    pub reference: String,
    /// Finanzierungsart; none for a refusal.
    pub financing: Option<Financing>,
    /// First day of the Bewilligungszeitraum.
    pub period_from: Option<Day>,
    /// Last day of the Bewilligungszeitraum.
    pub period_to: Option<Day>,
    /// Day by which the proof of use is due.
    pub proof_due: Option<Day>,
    /// Nebenbestimmungen, one to a line.
    pub conditions: String,
    /// The applicant waived legal remedies (Rechtsbehelfsverzicht).
    pub waiver: bool,
    /// bestandskräftig since
    pub final_on: Option<Day>,
}

/// Payment (Auszahlung), ordered and then carried out by the Stadtkasse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Payment {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Amount.
    pub amount: Money,
    /// Day of the Auszahlungsanordnung.
    pub ordered_on: Day,
    /// Who ordered; another person than the one who examined (Vier-Augen-Prinzip).
    pub ordered_by: String,
    /// Reference of the HKR system.
    pub reference: String,
    /// Value date; `None`: ordered only.
    pub paid_on: Option<Day>,
}

/// Proof of use (Verwendungsnachweis).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proof {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Day of receipt.
    pub received: Day,
    /// What the project cost.
    pub costs: Option<Money>,
    /// What was recognised (anerkannt).
    pub recognised: Option<Money>,
    /// Day of its examination.
    pub checked_on: Option<Day>,
    /// Result in words.
    pub remark: String,
}

/// Reminder of an overdue proof of use: level 1 Erinnerung, level 2 Mahnung.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// 1 or 2.
    pub level: i64,
    /// Day of the letter.
    pub day: Day,
    /// New term.
    pub term: Option<Day>,
}

/// Reclaim (Rückforderung): hearing, notice, money back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reclaim {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Amount to be paid back, without interest.
    pub amount: Money,
    /// Interest as entered.
    pub interest: Money,
    /// Why.
    pub reason: String,
    /// Aktenzeichen.
    pub reference: String,
    /// Day of the Anhörung (§ 28 VwVfG).
    pub hearing_on: Option<Day>,
    /// Day of the Erstattungsbescheid (§ 49a VwVfG).
    pub notice_on: Option<Day>,
    /// Day by which the money is due.
    pub due: Option<Day>,
    /// What came back, without interest.
    pub returned: Money,
    /// Day on which it came back.
    pub returned_on: Option<Day>,
}

/// A stretch of time for which interest is asked, as it was worked out and entered (§ 49a Abs. 3 VwVfG).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterestLine {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The reclaim.
    pub reclaim: i64,
    /// Place, from 1.
    pub position: i64,
    /// First day.
    pub from_day: Day,
    /// Last day.
    pub to_day: Day,
    /// Rate per year as it is printed, `6,27 %`.
    pub rate: String,
    /// Interest of that time.
    pub amount: Money,
}
