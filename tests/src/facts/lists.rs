//! Facts of made-up lists.

use domain::list::{Cell, Column, Kind, List};
use domain::paper::ListFacts;
use domain::{Day, Money};

fn facts(list: List) -> ListFacts {
    ListFacts {
        municipality_kind: "Landeshauptstadt".to_owned(),
        municipality: "Hannover".to_owned(),
        unit: "18.62.10".to_owned(),
        board: "Integrationsbeirat Linden-Limmer".to_owned(),
        list,
        printed: Day::new(2026, 3, 9),
    }
}

const WHO: [&str; 5] = [
    "Banjul e.V.",
    "Förderverein der IGS Linden e.V.",
    "Nachbarschaftskreis Ihmeufer e. V.",
    "Deutsch-Vietnamesischer Kulturverein Hannover-Linden und Umgebung e. V.",
    "Đặng, Łukasz",
];
const WHAT: [&str; 4] = [
    "Internationales Fußballturnier auf der Bezirkssportanlage am Ihmeufer",
    "Sommerfest der Sprachen",
    "Projekt „Spielend gegen Ausgrenzung“ im Ganztag der Jahrgänge 5 und 6, zehn Nachmittage von September \
     bis Dezember, mit Abschlussfest",
    "Lesekreis",
];
const STATES: [&str; 4] = ["eingegangen", "auf Tagesordnung zum 13.04.2026", "empfohlen", "zurückgezogen"];

/// A list of applications, seven columns: it lies across.
pub fn list_of(count: usize) -> ListFacts {
    let columns = vec![
        Column::text("Nummer", 0),
        Column::text("Antragsteller", 4),
        Column::text("Verwendungszweck", 5),
        Column::of(Kind::Day, "Eingang"),
        Column::text("Stand", 3),
        Column::of(Kind::Amount, "beantragt"),
        Column::of(Kind::Amount, "empfohlen"),
    ];
    let pick = |all: &[&str], at: usize| Cell::text(all.get(at % all.len()).copied().unwrap_or_default());
    let row = |at: usize| {
        let euros = i64::try_from(at).unwrap_or(0);
        let asked = Money::from_cents(40_000 + euros * 1_375 % 210_000);
        vec![
            Cell::text(format!("{:02}/2026", at + 1)),
            pick(&WHO, at),
            pick(&WHAT, at * 7),
            Day::new(2026, 1, 5).and_then(|day| day.plus(i32::try_from(at % 300).unwrap_or(0))).into(),
            pick(&STATES, at * 3),
            Cell::Amount(asked),
            (at % 3 == 2).then_some(asked).into(),
        ]
    };
    let mut list = List::new("Anträge", ("Antrag", "Anträge"), columns).with((0..count).map(row)).summed();
    list.filter = vec!["Jahr 2026".to_owned()];
    facts(list)
}

/// Three columns: it stands upright.
pub fn list_upright() -> ListFacts {
    let columns = vec![
        Column::text("Topf", 1),
        Column::of(Kind::Count, "Zuwendungen"),
        Column::of(Kind::Amount, "beschlossen"),
    ];
    let row = |(name, count, cents): (&str, i64, i64)| {
        vec![Cell::text(name), Cell::Count(count), Cell::Amount(Money::from_cents(cents))]
    };
    let rows = [
        ("Integrationsbeirat 2026", 12, 1_043_250),
        ("Eigene Mittel des Stadtbezirksrates 2026", 3, 219_900),
        ("Stadtbezirksmanagement 2026", 1, -5_000),
    ];
    let list = List::new("Fördertöpfe", ("Topf", "Töpfe"), columns).with(rows.map(row)).summed();
    facts(list)
}
