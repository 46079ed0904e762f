//! Jahresbericht of a board (paper rules 8.6): every figure is computed, and every chart has its table.

use super::super::words::genitive;
use crate::application::LipField;
use crate::board::Board;
use crate::paper::{Bars, Office, Part, PartColumn, PartTable, SheetPaper, Steps, Voice};
use crate::pot::Balance;
use crate::{Day, Money};

const KIND: &str = "Jahresbericht";

/// Everything recorded of a board in a year.
#[derive(Clone, Debug)]
pub struct AnnualRecord {
    /// The board as it stood at the end of the year.
    pub board: Board,
    /// The year.
    pub year: i16,
    /// The sittings that were held, in order.
    pub sittings: Vec<AnnualSitting>,
    /// What the council decided in favour of, in order of the numbers.
    pub grants: Vec<AnnualGrant>,
    /// How many applications the board weighed, and how many it recommended.
    pub weighed: (usize, usize),
    /// The pots of the year together; `None`: there are none.
    pub pot: Option<Balance>,
    /// For each month: paid out, and bound but not paid, at its end.
    pub months: Vec<(Money, Money)>,
    /// Day of the report.
    pub day: Day,
}

/// A sitting.
#[derive(Clone, Debug)]
pub struct AnnualSitting {
    /// Its number.
    pub ordinal: i64,
    /// Its day.
    pub day: Day,
    /// Members that were there.
    pub present: usize,
    /// Members in office.
    pub members: usize,
}

/// A decision in favour.
#[derive(Clone, Debug)]
pub struct AnnualGrant {
    /// Number of the application.
    pub number: String,
    /// Recipient.
    pub applicant: String,
    /// Verwendungszweck.
    pub purpose: String,
    /// Field of the Lokaler Integrationsplan.
    pub lip_field: Option<LipField>,
    /// Day of the council.
    pub decided_on: Day,
    /// beschlossen
    pub amount: Money,
    /// abgerechnet: recognised.
    pub recognised: Option<Money>,
    /// Geschäftsaufwendungen of the board itself.
    pub business: bool,
}

/// The report; `None` where nothing happened in the year.
pub fn annual_report(record: &AnnualRecord) -> Option<SheetPaper> {
    if record.sittings.is_empty() && record.grants.is_empty() {
        return None;
    }
    let board = &record.board;
    let title = format!("{KIND} {} des {}", record.year, genitive(&board.name));
    let mut parts = vec![Part::Title(title.clone()), Part::Text(summary(record).into())];
    parts.push(Part::Bars(bars(record)));
    parts.extend(steps(record).map(Part::Steps));
    parts.push(Part::Section("Beschlossene Zuwendungen".to_owned()));
    if record.grants.is_empty() {
        parts.push(Part::Text(
            format!("Im Jahr {} wurden keine Zuwendungen beschlossen.", record.year).into(),
        ));
    } else {
        parts.push(Part::Table(grants(record)));
    }
    if !record.sittings.is_empty() {
        parts.push(Part::Section("Sitzungen und Anwesenheit".to_owned()));
        parts.push(Part::Table(sittings(record)));
    }
    Some(SheetPaper {
        office: Office::of(board),
        kind: KIND.to_owned(),
        whose: board.name.clone(),
        foot: format!("{KIND} {} · {}", record.year, board.name),
        voice: Voice::Usual,
        parts,
        title,
        day: Some(record.day),
        mark: None,
        open: Vec::new(),
    })
}

fn sum<'a>(grants: impl Iterator<Item = &'a AnnualGrant>) -> Money {
    grants.map(|one| one.amount).sum()
}

/// Two sentences with the figures.
fn summary(record: &AnnualRecord) -> String {
    let (weighed, recommended) = record.weighed;
    let sittings = match record.sittings.len() {
        1 => "einer Sitzung".to_owned(),
        many => format!("{} Sitzungen", count(many)),
    };
    let applications = match weighed {
        0 => "keine Anträge".to_owned(),
        1 => "einen Antrag".to_owned(),
        many => format!("{} Anträge", count(many)),
    };
    let of_them = match recommended {
        0 => "keinen davon".to_owned(),
        1 => "einen davon".to_owned(),
        many => format!("{} davon", count(many)),
    };
    let first = match weighed {
        0 => format!("Der Beirat hat in {sittings} getagt."),
        _ => format!("Der Beirat hat in {sittings} über {applications} beraten und {of_them} empfohlen."),
    };
    let decided = sum(record.grants.iter());
    let second = match record.pot {
        Some(pot) => format!("Von {} wurden {decided} beschlossen, {} sind frei.", pot.available, pot.free),
        None => format!("Beschlossen wurden {decided}."),
    };
    format!("{first} {second}")
}

/// Small numbers are words in running text.
fn count(of: usize) -> String {
    const WORDS: [&str; 13] = [
        "null", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
        "zwölf",
    ];
    WORDS.get(of).map_or_else(|| of.to_string(), |word| (*word).to_owned())
}

/// Every field stands there, also with nothing (paper rules 8.6).
fn bars(record: &AnnualRecord) -> Bars {
    let grants = || record.grants.iter().filter(|one| !one.business);
    let of = |field: Option<LipField>| sum(grants().filter(|one| one.lip_field == field));
    let mut rows: Vec<(String, Money)> =
        LipField::ALL.iter().map(|field| (field.label().to_owned(), of(Some(*field)))).collect();
    rows.sort_by_key(|(_, amount)| std::cmp::Reverse(*amount));
    let without = of(None);
    if !without.is_zero() {
        rows.push(("ohne Angabe".to_owned(), without));
    }
    let said = rows.iter().map(|(label, amount)| format!("{label} {amount}")).collect::<Vec<_>>().join(", ");
    let total = sum(grants());
    Bars {
        title: "Zuwendungen nach LIP-Feld".to_owned(),
        alt: format!("Balken der Zuwendungen nach LIP-Feld: {said}; zusammen {total}."),
        rows,
        sum: Some(total),
    }
}

fn steps(record: &AnnualRecord) -> Option<Steps> {
    let pot = record.pot?;
    let (paid, bound) = record.months.last().copied()?;
    Some(Steps {
        title: "Fördertopf im Jahreslauf".to_owned(),
        alt: format!(
            "Stufen des Fördertopfs über das Jahr {}: verfügbar {}, am Ende {paid} ausgezahlt und {bound} noch auszuzahlen.",
            record.year, pot.available
        ),
        allocation: pot.available,
        months: record.months.clone(),
    })
}

fn grants(record: &AnnualRecord) -> PartTable {
    let cells = |one: &AnnualGrant| {
        vec![
            one.number.clone(),
            format!("{}\n{}", one.applicant, one.purpose),
            one.lip_field.map(|field| field.label().to_owned()).unwrap_or_default(),
            one.decided_on.to_string(),
            one.amount.to_string(),
            one.recognised.map(|amount| amount.to_string()).unwrap_or_default(),
        ]
    };
    let of = |business: bool| record.grants.iter().filter(move |one| one.business == business);
    let line = |label: &str, which: &dyn Fn(&AnnualGrant) -> bool| {
        let chosen = || record.grants.iter().filter(|one| which(one));
        let recognised: Money = chosen().filter_map(|one| one.recognised).sum();
        vec![
            String::new(),
            label.to_owned(),
            String::new(),
            String::new(),
            sum(chosen()).to_string(),
            recognised.to_string(),
        ]
    };
    let mut sums = vec![line("Zuwendungen", &|one| !one.business)];
    if of(true).next().is_some() {
        sums.push(line("Geschäftsaufwendungen des Beirates", &|one| one.business));
    }
    sums.push(line("Insgesamt", &|_| true));
    PartTable {
        columns: vec![
            PartColumn::text("Nr.", 0),
            PartColumn::text("Empfänger, Projekt", 6),
            PartColumn::text("LIP-Feld", 3),
            PartColumn::text("Beschluss", 0),
            PartColumn::figure("beschlossen"),
            PartColumn::figure("abgerechnet"),
        ],
        rows: of(false).map(cells).collect(),
        sums,
    }
}

fn sittings(record: &AnnualRecord) -> PartTable {
    let rows = record
        .sittings
        .iter()
        .map(|one| {
            vec![
                format!("{}.\u{a0}Sitzung", one.ordinal),
                one.day.with_weekday(),
                format!("{} von {}", one.present, one.members),
            ]
        })
        .collect();
    PartTable {
        columns: vec![
            PartColumn::text("Sitzung", 2),
            PartColumn::text("Tag", 4),
            PartColumn::figure("Anwesende Mitglieder"),
        ],
        rows,
        sums: Vec::new(),
    }
}
