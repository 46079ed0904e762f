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
    /// Spent of the pots without an application.
    pub expenses: Money,
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
        _ if record.sittings.is_empty() => "Der Beirat hat in diesem Jahr nicht getagt.".to_owned(),
        0 => format!("Der Beirat hat in {sittings} getagt."),
        _ => format!("Der Beirat hat in {sittings} über {applications} beraten und {of_them} empfohlen."),
    };
    let all = sum(record.grants.iter()) + record.expenses;
    let used = if record.expenses.is_zero() { "beschlossen" } else { "beschlossen oder ausgegeben" };
    let second = match record.pot {
        Some(pot) if pot.reserved.is_zero() => {
            format!("Von {} sind {all} {used}, {} sind frei.", pot.available, pot.free)
        }
        Some(pot) => format!(
            "Von {} sind {all} {used} und {} vorgemerkt, {} sind frei.",
            pot.available, pot.reserved, pot.free
        ),
        None => format!("Insgesamt sind {all} {used}."),
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
    let row = |label: &str, decided: Money, recognised: Money| {
        let (decided, recognised) = (decided.to_string(), recognised.to_string());
        vec![String::new(), label.to_owned(), String::new(), String::new(), decided, recognised]
    };
    // What was spent without an application is accounted for as soon as it is booked.
    let line = |label: &str, which: &dyn Fn(&AnnualGrant) -> bool, more: Money| {
        let chosen = || record.grants.iter().filter(|one| which(one));
        let recognised: Money = chosen().filter_map(|one| one.recognised).sum();
        row(label, sum(chosen()) + more, recognised + more)
    };
    let mut sums = vec![line("Zuwendungen", &|one| !one.business, Money::ZERO)];
    if of(true).next().is_some() {
        sums.push(line("Geschäftsaufwendungen des Beirates", &|one| one.business, Money::ZERO));
    }
    if !record.expenses.is_zero() {
        sums.push(row("Ausgaben ohne Antrag", record.expenses, record.expenses));
    }
    sums.push(line("Insgesamt", &|_| true, record.expenses));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::NumberPattern;

    fn grant(number: &str, cents: i64, business: bool) -> AnnualGrant {
        AnnualGrant {
            number: number.into(),
            applicant: "Kora Hannover e. V.".into(),
            purpose: "Turnier".into(),
            lip_field: Some(LipField::CityLife),
            decided_on: Day::new(2025, 3, 12).unwrap(),
            amount: Money::from_cents(cents),
            recognised: None,
            business,
        }
    }

    fn record() -> AnnualRecord {
        AnnualRecord {
            board: Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap()),
            year: 2025,
            sittings: vec![AnnualSitting {
                ordinal: 54,
                day: Day::new(2025, 2, 10).unwrap(),
                present: 15,
                members: 22,
            }],
            grants: vec![
                grant("01/2025", 140_000, false),
                grant("02/2025", 60_000, false),
                grant("03/2025", 33_336, true),
            ],
            weighed: (3, 1),
            pot: Some(Balance {
                available: Money::from_cents(1_250_000),
                free: Money::from_cents(991_664),
                ..Balance::default()
            }),
            expenses: Money::from_cents(25_000),
            months: vec![(Money::ZERO, Money::ZERO); 12],
            day: Day::new(2026, 1, 15).unwrap(),
        }
    }

    #[test]
    fn every_sum_is_that_of_its_rows_and_every_field_has_a_bar() {
        let sheet = annual_report(&record()).unwrap();
        let table = sheet
            .parts
            .iter()
            .find_map(|part| if let Part::Table(table) = part { Some(table) } else { None });
        let sums: Vec<_> = table.unwrap().sums.iter().map(|row| (row[1].as_str(), row[4].as_str())).collect();
        assert_eq!(
            sums,
            [
                ("Zuwendungen", "2.000,00\u{a0}€"),
                ("Geschäftsaufwendungen des Beirates", "333,36\u{a0}€"),
                ("Ausgaben ohne Antrag", "250,00\u{a0}€"),
                ("Insgesamt", "2.583,36\u{a0}€"),
            ]
        );
        let bars = bars(&record());
        assert_eq!(bars.rows.len(), LipField::ALL.len());
        assert_eq!(bars.rows.iter().map(|(_, amount)| *amount).sum::<Money>(), bars.sum.unwrap());
        assert!(bars.alt.contains("Stadtverwaltung 0,00\u{a0}€"), "{}", bars.alt);
    }

    #[test]
    fn two_sentences_with_the_figures() {
        assert_eq!(
            summary(&record()),
            "Der Beirat hat in einer Sitzung über drei Anträge beraten und einen davon empfohlen. Von 12.500,00\u{a0}€ sind \
             2.583,36\u{a0}€ beschlossen oder ausgegeben, 9.916,64\u{a0}€ sind frei."
        );
        let empty = AnnualRecord { sittings: Vec::new(), grants: Vec::new(), ..record() };
        assert_eq!(annual_report(&empty), None);
    }
}
