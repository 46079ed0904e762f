//! The invitation to the made-up sitting, and a Nachtrag that is not sent yet.

use domain::paper::{AgendaApplication, AgendaItem, AgendaPart, InvitationFacts, MarginMark, Office};
use domain::{Day, Money};

fn application(number: &str, applicant: &str, purpose: &str, cents: i64) -> AgendaApplication {
    AgendaApplication {
        number: number.to_owned(),
        applicant: applicant.to_owned(),
        purpose: purpose.to_owned(),
        amount: Money::from_cents(cents),
    }
}

fn item(number: i64, title: &str, applications: Vec<AgendaApplication>) -> AgendaItem {
    AgendaItem { number: number.to_string(), title: title.to_owned(), applications }
}

fn office() -> Office {
    Office {
        municipality_kind: "Landeshauptstadt".to_owned(),
        municipality: "Hannover".to_owned(),
        authority: String::new(),
        unit: "18.62.10".to_owned(),
        street: "Musterstraße 12".to_owned(),
        town: "30159 Hannover".to_owned(),
        contact: "Frau Krüger".to_owned(),
        phone: "0511 168-12345".to_owned(),
        email: "integrationsbeirat@example.org".to_owned(),
    }
}

/// As it was sent, in two parts, urgently.
pub fn invitation() -> InvitationFacts {
    let grants = vec![
        application("04/2019", "Banjul e.V.", "Internationales Fußballturnier", 140_000),
        application("05/2019", "Förderverein der Schule am Fluss e.V.", "Spielend gegen Ausgrenzung", 79_900),
    ];
    InvitationFacts {
        office: office(),
        kind: "Einladung".to_owned(),
        board: "Integrationsbeirat Linden-Limmer".to_owned(),
        sitting: "32.\u{a0}Sitzung".to_owned(),
        day: Day::new(2019, 4, 1),
        when: vec![
            ("Tag:".to_owned(), Some("Montag, 01.04.2019".to_owned())),
            ("Beginn:".to_owned(), Some("19.00\u{a0}Uhr".to_owned())),
            ("Ort:".to_owned(), Some("Haus am Kanal, Uferweg 3".to_owned())),
        ],
        before: vec![
            "Zur 32.\u{a0}Sitzung des Integrationsbeirates Linden-Limmer laden wir Sie herzlich ein."
                .to_owned(),
            "Die Ladungsfrist ist verkürzt. Grund: Das Turnier beginnt schon am 6. April.".to_owned(),
        ],
        parts: vec![
            AgendaPart {
                title: "Öffentlicher Teil".to_owned(),
                items: vec![
                    item(1, "Eröffnung", Vec::new()),
                    item(2, "Genehmigung des Protokolls über die 31.\u{a0}Sitzung am 04.02.2019", Vec::new()),
                    item(3, "Beratung über Zuwendungen", grants),
                    item(4, "Verschiedenes", Vec::new()),
                ],
            },
            AgendaPart {
                title: "Nichtöffentlicher Teil".to_owned(),
                items: vec![item(5, "Besetzung der Jury", Vec::new())],
            },
        ],
        after: vec![
            "Am öffentlichen Teil können alle Interessierten teilnehmen.".to_owned(),
            "Wer verhindert ist, gibt uns bitte Bescheid.".to_owned(),
        ],
        sent: Some("Hannover, 27.03.2019".to_owned()),
        mark: None,
        open: Vec::new(),
    }
}

/// Not sent yet, at an office that is not fully described.
pub fn supplement_draft() -> InvitationFacts {
    let grants = vec![application("06/2019", "Frauen-Café Limmer", "Lesereihe", 45_000)];
    InvitationFacts {
        office: Office { contact: String::new(), unit: String::new(), ..office() },
        kind: "1.\u{a0}Nachtrag".to_owned(),
        before: vec![
            "Die Tagesordnung der 32.\u{a0}Sitzung des Integrationsbeirates Linden-Limmer wird ergänzt."
                .to_owned(),
        ],
        parts: vec![AgendaPart {
            title: "Tagesordnung".to_owned(),
            items: vec![item(3, "Beratung über Zuwendungen", grants)],
        }],
        sent: None,
        mark: Some(MarginMark { word: "Entwurf".to_owned(), note: "Stand 28.03.2019, 14.32 Uhr".to_owned() }),
        open: vec!["Ansprechperson".to_owned(), "Versand".to_owned()],
        ..invitation()
    }
}
