use serde::{Deserialize, Serialize};

use super::blocks::Block;
use crate::{Day, Money};

/// Facts of a Sitzungsmappe: the agenda, then one application to a page with room for notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderFacts {
    /// First line of the wordmark, `Landeshauptstadt`.
    pub municipality_kind: String,
    /// Second line of the wordmark, `Hannover`.
    pub municipality: String,
    /// `Integrationsbeirat Linden-Limmer`.
    pub board: String,
    /// `32. Sitzung`.
    pub sitting: String,
    /// Day of the sitting.
    pub day: Day,
    /// `Montag, 01.04.2019`.
    pub day_words: String,
    /// Place with its address.
    pub place: String,
    /// `19:00 Uhr`, as the house spells it.
    pub begin: String,
    /// Who presides; `None` where nobody was named.
    pub chair: Option<String>,
    /// `ab 12 von 22 Mitgliedern`.
    pub quorum: String,
    /// Whose notes are printed; `None`: nobody's.
    pub reader: Option<String>,
    /// The agenda.
    pub items: Vec<FolderItem>,
    /// The pots, were everything recommended.
    pub pots: Vec<FolderPot>,
    /// One application to a page.
    pub pages: Vec<FolderPage>,
    /// Day of printing, passed in: the same facts give the same bytes.
    pub printed: Day,
}

/// An item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderItem {
    /// `2`.
    pub number: i64,
    /// Title.
    pub title: String,
    /// Dealt with in public.
    pub public: bool,
    /// The applications under it.
    pub entries: Vec<FolderEntry>,
}

/// An application on the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderEntry {
    /// `04/2019`.
    pub number: String,
    /// Who applies.
    pub applicant: String,
    /// Verwendungszweck.
    pub purpose: String,
    /// What lies before the board.
    pub amount: Money,
}

/// A pot before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderPot {
    /// `Integrationsbeirat 2019`.
    pub label: String,
    /// What can be spent at all.
    pub available: Money,
    /// ausgezahlt
    pub spent: Money,
    /// gebunden und vorgemerkt
    pub bound: Money,
    /// Free now.
    pub free: Money,
    /// What would be left, were everything recommended.
    pub rest: Money,
}

/// One application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderPage {
    /// `TOP 2 · Antrag Nr. 04/2019`.
    pub over: String,
    /// Who applies.
    pub applicant: String,
    /// Verwendungszweck.
    pub purpose: String,
    /// What the amount is, `beantragt`.
    pub amount_label: String,
    /// What lies before the board.
    pub amount: Money,
    /// Amounts and what is known of when, where, for whom: label and text.
    pub facts: Vec<(String, String)>,
    /// What is planned and what it is to achieve.
    pub description: Vec<Block>,
    /// The cost and finance plan; `None` where there is none.
    pub plan: Option<FolderPlan>,
    /// Earlier grants, the newest first.
    pub earlier: Vec<FolderEarlier>,
    /// What the office examined, what is missing, who would be kept from it.
    pub checks: Vec<FolderCheck>,
    /// What else to look at.
    pub remarks: Vec<String>,
    /// Files that lie in the register.
    pub attachments: Vec<String>,
    /// The pots it would come from.
    pub pots: Vec<FolderPot>,
    /// The reader's own note, where it was asked for.
    pub note: Option<FolderNote>,
}

/// One line of the examination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderCheck {
    /// What was looked at.
    pub criterion: String,
    /// `ja`, `nein`, `offen`, `beachten`.
    pub answer: String,
    /// Needs eyes.
    pub heed: bool,
    /// Remark.
    pub remark: String,
}

impl FolderPlan {
    /// Does the plan balance, and how much of the costs is the grant? The sentence below the plan.
    pub fn words(&self, grant: Money) -> String {
        let apart = self.costs - self.funds;
        let balance = match apart.cents() {
            0 => "Der Plan ist ausgeglichen.".to_owned(),
            cents if cents > 0 => format!("Der Plan ist nicht ausgeglichen: Es fehlen {apart} an Einnahmen."),
            _ => {
                format!("Der Plan ist nicht ausgeglichen: Die Einnahmen liegen {} über den Ausgaben.", -apart)
            }
        };
        // Whole percent, cut off: nobody decides on the rest.
        match grant.cents().saturating_mul(100).checked_div(self.costs.cents()) {
            Some(share) if share >= 0 => {
                format!("{balance} Anteil der Zuwendung an den Ausgaben: {share}\u{a0}%.")
            }
            _ => balance,
        }
    }
}

/// Both sides of a plan with their sums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderPlan {
    /// Label and amount.
    pub expenses: Vec<(String, Money)>,
    /// Label and amount, the grant applied for last.
    pub incomes: Vec<(String, Money)>,
    /// Sum of the expenses.
    pub costs: Money,
    /// Sum of the incomes.
    pub funds: Money,
}

/// An earlier grant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderEarlier {
    /// `04/2018`
    pub number: String,
    /// Year.
    pub year: i16,
    /// What for.
    pub purpose: String,
    /// ausgezahlt
    pub paid: Option<Money>,
    /// anerkannt
    pub recognised: Option<Money>,
    /// `Nachweis offen bis 30.06.2019`; empty: nothing to say.
    pub remark: String,
}

/// A reader's own note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderNote {
    /// `zustimmen`; empty: nothing chosen.
    pub view: String,
    /// The note.
    pub text: Vec<Block>,
}
