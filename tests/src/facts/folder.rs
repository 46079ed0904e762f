//! Facts of a made-up Sitzungsmappe.

use domain::paper::{
    FolderEarlier, FolderEntry, FolderFacts, FolderItem, FolderNote, FolderPage, FolderPlan, FolderPot, prose,
};
use domain::{Day, Money};

fn euros(cents: i64) -> Money {
    Money::from_cents(cents)
}

#[allow(clippy::unwrap_used, reason = "a day that stands here")]
fn april(day: i8) -> Day {
    Day::new(2026, 4, day).unwrap()
}

fn pot() -> FolderPot {
    FolderPot { label: "Integrationsbeirat 2026".to_owned(), free: euros(660_130), rest: euros(440_230) }
}

/// Two applications: one with everything that can stand on a page, one of which little is known.
pub fn folder() -> FolderFacts {
    let item = |number, title: &str, entries| FolderItem {
        number,
        title: title.to_owned(),
        public: number < 4,
        entries,
    };
    let entry = |number: &str, applicant: &str, amount| FolderEntry {
        number: number.to_owned(),
        applicant: applicant.to_owned(),
        amount: euros(amount),
    };
    FolderFacts {
        municipality_kind: "Landeshauptstadt".to_owned(),
        municipality: "Hannover".to_owned(),
        board: "Integrationsbeirat Linden-Limmer".to_owned(),
        sitting: "41.\u{a0}Sitzung".to_owned(),
        day: april(13),
        day_words: "Montag, 13.04.2026".to_owned(),
        place: "Freizeitheim Linden, Windheimstraße 4".to_owned(),
        begin: "19.00\u{a0}Uhr".to_owned(),
        reader: Some("Frau Voss".to_owned()),
        items: vec![
            item(1, "Eröffnung", Vec::new()),
            item(
                2,
                "Zuwendungen",
                vec![
                    entry("04/2026", "Chor Vielklang e. V.", 140_000),
                    entry("05/2026", "Đặng, Łukasz", 79_900),
                ],
            ),
            item(3, "Rückblick auf zehn Jahre Integrationsplan", Vec::new()),
            item(4, "Personalangelegenheiten", Vec::new()),
        ],
        pots: vec![pot()],
        pages: vec![whole(), sparse()],
        printed: april(9),
    }
}

fn whole() -> FolderPage {
    let pair = |label: &str, text: &str| (label.to_owned(), text.to_owned());
    let line = |label: &str, cents| (label.to_owned(), euros(cents));
    FolderPage {
        over: "TOP 2 · Antrag Nr. 04/2026".to_owned(),
        applicant: "Chor Vielklang e. V.".to_owned(),
        purpose: "Offenes Singen in acht Sprachen".to_owned(),
        facts: vec![
            pair("Beantragt", "1.600,00\u{a0}€"),
            pair("Geprüft", "1.400,00\u{a0}€"),
            pair("Prüfvermerk", "Die Bewirtung ist nicht zuwendungsfähig."),
            pair("Zeit", "05.06.2026 bis 28.08.2026"),
            pair("Ort", "Küchengarten"),
            pair("Für wen", "alle im Stadtbezirk, erwartet: 300 Personen"),
        ],
        description: prose(
            "Der Chor lädt an acht Abenden auf den Küchengarten ein. Jeder Abend gehört einer Sprache; Liederhefte liegen aus, \
             wer mag, bringt ein Lied mit.\n\nMenschen, die sich im Alltag nicht begegnen, singen miteinander.",
        ),
        plan: Some(FolderPlan {
            expenses: vec![
                line("Honorare für die Anleitung", 120_000),
                line("Liederhefte", 30_000),
                line("Bewirtung", 20_000),
            ],
            incomes: vec![line("Eigenmittel", 10_000), line("beantragte Zuwendung", 160_000)],
            costs: euros(170_000),
            funds: euros(170_000),
        }),
        earlier: vec![
            FolderEarlier {
                year: 2025,
                purpose: "Singen am Ihmeufer".to_owned(),
                paid: Some(euros(90_000)),
                recognised: None,
                remark: "offen bis 30.04.2026".to_owned(),
            },
            FolderEarlier {
                year: 2023,
                purpose: "Chorwerkstatt".to_owned(),
                paid: Some(euros(50_000)),
                recognised: Some(euros(48_250)),
                remark: String::new(),
            },
        ],
        remarks: vec![
            "Es fehlt noch: Registerauszug".to_owned(),
            "Cordes, Hinnerk: befangen: Vorstand".to_owned(),
        ],
        attachments: vec!["Antrag.pdf".to_owned(), "Angebot Liederhefte.pdf".to_owned()],
        pots: vec![pot()],
        note: Some(FolderNote {
            view: "mit Änderung zustimmen".to_owned(),
            text: prose("Wer leitet an, wenn Frau Vielhaber verhindert ist?"),
        }),
    }
}

fn sparse() -> FolderPage {
    FolderPage {
        over: "TOP 2 · Antrag Nr. 05/2026".to_owned(),
        applicant: "Đặng, Łukasz".to_owned(),
        purpose: "Lesekreis".to_owned(),
        facts: vec![("Beantragt".to_owned(), "799,00\u{a0}€".to_owned())],
        description: Vec::new(),
        plan: None,
        earlier: Vec::new(),
        remarks: vec!["Das Büro hat noch keinen Prüfvermerk geschrieben.".to_owned()],
        attachments: Vec::new(),
        pots: Vec::new(),
        note: None,
    }
}
