use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::blocks::{Block, MarginMark};
use crate::{Day, Money};

/// How a district office spells its Beschlussdrucksachen (paper rules 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HouseStyle {
    /// `Empfänger:` / `Zuwendungsbetrag:` / `Verwendungszweck:`.
    LindenLimmer,
    /// `Zuwendungsempfänger:` / `Zuwendungssumme:` / `Projekt:`.
    Mitte,
    /// One sentence for each position.
    Nord,
    /// As Linden-Limmer.
    #[default]
    Neutral,
}

/// Facts of a Beschlussdrucksache (domain.md 2.1), in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalFacts {
    /// House style of the labels and of the opening.
    pub style: HouseStyle,
    /// First line of the wordmark, `Landeshauptstadt`.
    pub municipality_kind: String,
    /// Second line of the wordmark, `Hannover`.
    pub municipality: String,
    /// Groups of the council that move it: then it is an interfraktioneller Antrag, without Kostentabelle and without
    /// the texts of the administration (domain.md 1.3). Papers frozen before there were such have none.
    #[serde(default)]
    pub movers: Vec<String>,
    /// `In den Stadtbezirksrat Linden-Limmer`.
    pub addressee: String,
    /// `15-0837/2019`; issued by the central system and therefore late. A draft prints a line to write on.
    pub number: Option<String>,
    /// What a draft prints before the line for the number, `15-`.
    pub number_prefix: String,
    /// Year of the number that is still missing.
    pub year: i16,
    /// Anzahl der Anlagen.
    pub attachments: u32,
    /// Zu TOP; late as well.
    pub agenda_item: Option<String>,
    /// Prints "BITTE AUFBEWAHREN – wird nicht noch einmal versandt".
    pub keep_notice: bool,
    /// Title; `None` prints as missing.
    pub title: Option<String>,
    /// The head of the motion, `Antrag,` or `Antrag`.
    pub motion_head: String,
    /// The opening clause and, for a recommendation without money, the whole motion.
    pub motion: Vec<Block>,
    /// The positions, numbered from 1.
    pub positions: Vec<ProposalPosition>,
    /// One sentence with the sum, from two positions on.
    pub sum_sentence: Option<String>,
    /// Berücksichtigung von Gender-Aspekten; empty prints as missing.
    pub gender: Vec<Block>,
    /// Ergebnis der Klimawirkungsprüfung: `None` where the dated setting leaves it out; empty
    /// prints as missing.
    pub climate: Option<Vec<Block>>,
    /// Kostentabelle.
    pub cost: CostTable,
    /// Begründung: one entry a position (same order; empty prints as missing), or any number of
    /// entries without positions.
    pub reasons: Vec<Vec<Block>>,
    /// Last sentence of the Begründung: date and vote of the board.
    pub vote_sentence: Option<String>,
    /// Organisationseinheit, `18.62.10`.
    pub unit: Option<String>,
    /// `Hannover` in `Hannover / 02.04.2019`.
    pub place: String,
    /// Day of the paper.
    pub day: Option<Day>,
    /// `Entwurf` while anything is missing.
    pub mark: Option<MarginMark>,
    /// What is still open, in the words of the foot note of page 1.
    pub open: Vec<String>,
}

/// One numbered position of the motion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalPosition {
    /// Recipient; `None` prints as missing.
    pub recipient: Option<String>,
    /// Amount; `None` for an Umwidmung or a motion without new money, which then is set from `sentence`.
    pub amount: Option<Money>,
    /// "bis zu": a highest amount.
    pub up_to: bool,
    /// Purpose; `None` prints as missing.
    pub purpose: Option<String>,
    /// Number of the application, where the style prints it.
    pub application: Option<String>,
    /// Instead of the labelled block: a sentence (house style Nord, Umwidmung).
    pub sentence: Option<String>,
}

/// The Kostentabelle in its forms.
#[allow(clippy::large_enum_variant, reason = "one value for each paper; a box would save nothing")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CostTable {
    /// One sentence instead of tables: no effects, or "in der o.g. Höhe".
    Sentence(String),
    /// "Darstellung der zu erwartenden finanziellen Auswirkungen in Euro:" and both tables.
    Full(CostTables),
}

/// Both tables of the Kostentabelle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostTables {
    /// "Teilfinanzhaushalt 18 – Investitionstätigkeit": both sides; all rows 0,00.
    pub investment: (CostSide, CostSide),
    /// Title of the first table.
    pub investment_title: String,
    /// "Teilergebnishaushalt 18": both sides.
    pub result: (CostSide, CostSide),
    /// Title of the second table.
    pub result_title: String,
    /// "Produkt 11111 Angelegenheiten der Stadtbezirke · Angaben pro Jahr".
    pub result_note: String,
}

/// One side of a two-sided table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostSide {
    /// Column head, `Ordentliche Aufwendungen`.
    pub head: String,
    /// The rows; those that are not zero are set SemiBold.
    pub rows: Vec<CostRow>,
    /// The last line with its rule, `Saldo ordentliches Ergebnis`; stands on the right side.
    pub balance: Option<CostRow>,
}

/// One row of a cost table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostRow {
    /// Label.
    pub label: String,
    /// In Euro, printed without the sign.
    pub amount: Money,
}
