//! A made-up sheet in which every part occurs, a letter with an appendix, a Förderakte.

use domain::paper::{
    Bars, CaseFilePaper, FillTable, FolderPlan, LetterPaper, Original, Part, PartColumn, PartFact, PartTable,
    PotChart, PotStep, SheetPaper, Steps, Tick, Tint, Voice,
};
use domain::{Day, Money};

use super::request;

fn euros(cents: i64) -> Money {
    Money::from_cents(cents)
}

fn words(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// A sheet of these parts.
pub fn sheet_of(voice: Voice, parts: Vec<Part>) -> SheetPaper {
    SheetPaper {
        office: request().letter.office,
        kind: "Musterblatt".to_owned(),
        title: "Musterblatt".to_owned(),
        whose: "Integrationsbeirat Linden-Limmer".to_owned(),
        foot: "Integrationsbeirat Linden-Limmer · 41. Sitzung am 13.04.2026".to_owned(),
        voice,
        parts,
        day: Day::new(2026, 4, 13),
        mark: None,
        open: Vec::new(),
    }
}

/// Every part once.
pub fn every_part() -> Vec<Part> {
    let fill = |rows, empty| FillTable {
        columns: [
            ("", 9),
            ("Name, Vorname", 50),
            ("Funktion", 36),
            ("Unterschrift", 45),
            ("von", 12),
            ("bis", 13),
        ]
        .map(|(head, width)| (head.to_owned(), width))
        .to_vec(),
        rows,
        empty,
        sum: Vec::new(),
        numbered: true,
        row_height: 35,
    };
    vec![
        Part::Title("Musterblatt des Integrationsbeirates Linden-Limmer".into()),
        Part::Subtitle("Alles, was vorkommen kann".into()),
        Part::Text(
            "Der Beirat hat in vier Sitzungen über elf Anträge beraten und acht davon empfohlen.".into(),
        ),
        Part::Lead {
            amount: "1.400,00\u{a0}€".into(),
            words: "(in Worten: eintausendvierhundert Euro).".into(),
        },
        Part::Facts(vec![
            PartFact::new("Zuwendungszweck", "Offenes Singen in acht Sprachen"),
            PartFact { strong: true, ..PartFact::new("Verwendungsnachweis", "bis 31.01.2027") },
            PartFact::needed("Bewilligungszeitraum", None),
        ]),
        Part::Bars(bars()),
        Part::Steps(steps()),
        Part::Section("Nebenbestimmungen".into()),
        Part::Numbered(vec!["Nur für den genannten Zweck.".into(), "Änderungen sind mitzuteilen.".into()]),
        Part::Dashes(vec!["Belege".into(), "Sachbericht".into()]),
        Part::Sub("Anschriften".into()),
        Part::Lines(words(&["Chor Vielklang e. V.", "Musterweg 41", "30451 Hannover"])),
        Part::Note("Die Liste wird danach zu den Akten genommen.".into()),
        Part::Table(table()),
        Part::Plan(FolderPlan {
            expenses: vec![
                ("Honorare".to_owned(), euros(120_000)),
                ("Liederhefte".to_owned(), euros(30_000)),
            ],
            incomes: vec![
                ("Eigenmittel".to_owned(), euros(10_000)),
                ("Zuwendung".to_owned(), euros(140_000)),
            ],
            costs: euros(150_000),
            funds: euros(150_000),
        }),
        Part::Pot(pot()),
        Part::NewPage,
        Part::Section("Anwesenheit".into()),
        Part::Fill(fill(
            vec![words(&["", "Averbeck, Henrike", "Vorsitzende"]), words(&["", "Dąbrowska, Agnieszka"])],
            3,
        )),
        Part::Boxes(vec![
            Tick { label: "zustimmen".to_owned(), ticked: true, blank: None },
            Tick { label: "ändern auf".to_owned(), ticked: false, blank: Some("€".to_owned()) },
        ]),
        Part::Blanks(words(&["Kontoinhaber*in", "IBAN"])),
        Part::Ruled(2),
        Part::Signatures(words(&["Ort, Datum", "Unterschrift", "sachlich und rechnerisch richtig"])),
        Part::Keep(vec![Part::Section("Zum Schluss".into()), Part::Text("Bleibt beisammen.".into())]),
        Part::WritingRoom,
    ]
}

fn table() -> PartTable {
    PartTable {
        columns: vec![
            PartColumn::text("Nr.", 0),
            PartColumn::text("Empfänger, Projekt", 3),
            PartColumn::figure("beschlossen"),
        ],
        rows: vec![
            words(&["01/2025", "Nachbarschaftshaus e. V.\nDeutsch im Alltag", "566,60\u{a0}€"]),
            words(&["02/2025", "Frauenrunde e. V.\nFrühstück der Generationen", "400,00\u{a0}€"]),
        ],
        sums: vec![words(&["", "Insgesamt", "966,60\u{a0}€"])],
    }
}

fn bars() -> Bars {
    Bars {
        title: "Zuwendungen nach Handlungsfeld".to_owned(),
        alt: "Balken: Stadtleben 3.640,70 €, Bildung 1.966,60 €, Stadtverwaltung nichts.".to_owned(),
        rows: vec![
            ("Stadtleben".to_owned(), euros(364_070)),
            ("Bildung".to_owned(), euros(196_660)),
            ("Stadtverwaltung".to_owned(), Money::ZERO),
        ],
        sum: Some(euros(560_730)),
    }
}

fn steps() -> Steps {
    let month = |paid, bound| (euros(paid), euros(bound));
    Steps {
        title: "Fördertopf im Jahreslauf, in Euro".to_owned(),
        alt: "Stufen: Ende April sind von 12.500,00 € 1.700,00 € ausgezahlt.".to_owned(),
        allocation: euros(1_250_000),
        months: vec![month(0, 0), month(0, 170_000), month(170_000, 0), month(170_000, 210_000)],
    }
}

fn pot() -> PotChart {
    let step =
        |label: &str, cents, tint, sum| PotStep { label: label.to_owned(), amount: euros(cents), tint, sum };
    PotChart {
        title: "Fördertopf 2026".to_owned(),
        alt: "Vom Topf sind 11.042,00 € frei.".to_owned(),
        steps: vec![
            step("Ansatz 2026", 1_250_000, None, false),
            step("ausgezahlt", -89_140, Some(Tint::Full), false),
            step("beschlossen, noch nicht ausgezahlt", -56_660, Some(Tint::Third), false),
            step("Frei vor dieser Sitzung", 1_104_200, None, true),
            step("diese Tagesordnung", -219_900, Some(Tint::Hatch), false),
            step("Bliebe frei", 884_300, Some(Tint::Open), true),
        ],
    }
}

/// A notice of two pages with an appendix.
pub fn letter_with_appendix() -> LetterPaper {
    let mut letter = request().letter;
    letter.kind = "Zuwendungsbescheid".to_owned();
    letter.subject = words(&["Zuwendungsbescheid", "Offenes Singen, Antrag Nr. 04/2026"]);
    let long = "Ändern sich Inhalt, Termin, Ausgaben oder Einnahmen des Vorhabens, ist dies unverzüglich mitzuteilen. ";
    LetterPaper {
        letter,
        parts: vec![
            Part::Text("auf Ihren Antrag bewilligen wir eine Zuwendung von".into()),
            Part::Lead {
                amount: "1.400,00\u{a0}€".into(),
                words: "(in Worten: eintausendvierhundert Euro).".into(),
            },
            Part::Section("Nebenbestimmungen".into()),
            Part::Numbered(vec![long.repeat(3).into(); 9]),
            Part::Section("Rechtsbehelfsbelehrung".into()),
            Part::Text(
                "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. "
                    .repeat(4)
                    .into(),
            ),
        ],
        appendix: vec![Part::Section("Zinsberechnung".into()), Part::Table(table())],
    }
}

/// A Förderakte with two originals of the same name and one with letters beyond ASCII.
pub fn case_file() -> CaseFilePaper {
    let original = |name: &str, media: &str| Original {
        name: name.to_owned(),
        media: media.to_owned(),
        about: "Unterlage zum Antrag".to_owned(),
        day: Day::new(2026, 3, 2),
        sha256: String::new(),
    };
    CaseFilePaper {
        sheet: sheet_of(Voice::Usual, every_part()),
        originals: vec![
            original("Antrag.pdf", "application/pdf"),
            original("Antrag.pdf", "application/pdf"),
            original("Übersicht.txt", "kein Typ"),
        ],
    }
}
