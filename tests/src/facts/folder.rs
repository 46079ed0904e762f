//! Facts of a made-up Sitzungsmappe.

use domain::paper::{
    FolderCheck, FolderEarlier, FolderEntry, FolderFacts, FolderItem, FolderNote, FolderPage, FolderPlan,
    FolderPot, prose,
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
    FolderPot {
        label: "Integrationsbeirat 2026".to_owned(),
        available: euros(1_250_000),
        spent: euros(489_870),
        bound: euros(100_000),
        free: euros(660_130),
        rest: euros(440_230),
    }
}

/// Two applications: one with everything that can stand on a page, one of which little is known.
pub fn folder() -> FolderFacts {
    let item = |number, title: &str, entries| FolderItem {
        number,
        title: title.to_owned(),
        public: number < 4,
        entries,
    };
    let entry = |number: &str, applicant: &str, purpose: &str, amount| FolderEntry {
        number: number.to_owned(),
        applicant: applicant.to_owned(),
        purpose: purpose.to_owned(),
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
        chair: Some("Bezirksbürgermeisterin Voss".to_owned()),
        quorum: "ab 12 von 22 Mitgliedern".to_owned(),
        reader: Some("Frau Voss".to_owned()),
        items: vec![
            item(1, "Eröffnung", Vec::new()),
            item(
                2,
                "Zuwendungen",
                vec![
                    entry("04/2026", "Chor Vielklang e. V.", "Offenes Singen in acht Sprachen", 140_000),
                    entry("05/2026", "Đặng, Łukasz", "Lesekreis", 79_900),
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
        over: "TOP 2.1 · Antrag Nr. 04/2026".to_owned(),
        applicant: "Chor Vielklang e. V.".to_owned(),
        purpose: "Offenes Singen in acht Sprachen".to_owned(),
        amount_label: "geprüft".to_owned(),
        amount: euros(140_000),
        facts: vec![
            pair("Beantragt", "1.600,00\u{a0}€"),
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
                number: "03/2025".to_owned(),
                year: 2025,
                purpose: "Singen am Ihmeufer".to_owned(),
                paid: Some(euros(90_000)),
                recognised: None,
                remark: "offen bis 30.04.2026".to_owned(),
            },
            FolderEarlier {
                number: "11/2023".to_owned(),
                year: 2023,
                purpose: "Chorwerkstatt".to_owned(),
                paid: Some(euros(50_000)),
                recognised: Some(euros(48_250)),
                remark: String::new(),
            },
        ],
        checks: vec![
            check("Wirkung im Stadtbezirk, öffentliches Interesse", "ja", ""),
            check("Keine andere städtische Förderung für denselben Zweck", "ja", "Auskunft vom 24.03.2026"),
            check("Unterlagen", "offen", "Es fehlt noch: Registerauszug"),
            check("Mitwirkungsverbot (§\u{a0}41 NKomVG)", "beachten", "Cordes, Hinnerk: befangen: Vorstand"),
        ],
        remarks: Vec::new(),
        attachments: vec!["Antrag.pdf".to_owned(), "Angebot Liederhefte.pdf".to_owned()],
        pots: vec![pot()],
        note: Some(FolderNote {
            view: "mit Änderung zustimmen".to_owned(),
            text: prose("Wer leitet an, wenn Frau Vielhaber verhindert ist?"),
        }),
    }
}

fn check(criterion: &str, answer: &str, remark: &str) -> FolderCheck {
    FolderCheck {
        criterion: criterion.to_owned(),
        answer: answer.to_owned(),
        heed: answer != "ja",
        remark: remark.to_owned(),
    }
}

fn sparse() -> FolderPage {
    FolderPage {
        over: "TOP 2.2 · Antrag Nr. 05/2026".to_owned(),
        applicant: "Đặng, Łukasz".to_owned(),
        purpose: "Lesekreis".to_owned(),
        amount_label: "beantragt".to_owned(),
        amount: euros(79_900),
        facts: Vec::new(),
        description: Vec::new(),
        plan: None,
        earlier: Vec::new(),
        checks: Vec::new(),
        remarks: vec!["Das Büro hat noch keinen Prüfvermerk geschrieben.".to_owned()],
        attachments: Vec::new(),
        pots: Vec::new(),
        note: None,
    }
}
