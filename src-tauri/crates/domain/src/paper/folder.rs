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
    /// What lies before the board.
    pub amount: Money,
}

/// A pot before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FolderPot {
    /// `Integrationsbeirat 2019`.
    pub label: String,
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
    /// Amounts and what is known of when, where, for whom: label and text.
    pub facts: Vec<(String, String)>,
    /// What is planned and what it is to achieve.
    pub description: Vec<Block>,
    /// The cost and finance plan; `None` where there is none.
    pub plan: Option<FolderPlan>,
    /// Earlier grants, the newest first.
    pub earlier: Vec<FolderEarlier>,
    /// What to look at: missing papers, open proofs, members who would be kept from it.
    pub remarks: Vec<String>,
    /// Files that lie in the register.
    pub attachments: Vec<String>,
    /// The pots it would come from.
    pub pots: Vec<FolderPot>,
    /// The reader's own note, where it was asked for.
    pub note: Option<FolderNote>,
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
