//! Facts of made-up letters.

use domain::compose::{self, RequestRecord};
use domain::paper::{MissingPaper, Office, Recipient, RequestFacts};
use domain::{Clock, Day, TimeStyle};

fn paper(name: &str, remark: &str) -> MissingPaper {
    MissingPaper { name: name.to_owned(), remark: remark.to_owned() }
}

fn record() -> RequestRecord {
    RequestRecord {
        office: Office {
            municipality_kind: "Landeshauptstadt".to_owned(),
            municipality: "Hannover".to_owned(),
            authority: "Der Oberbürgermeister".to_owned(),
            unit: "Bereich Rats- und Stadtbezirksangelegenheiten".to_owned(),
            street: "Trammplatz 2".to_owned(),
            town: "30159 Hannover".to_owned(),
            contact: "Frau Hartkopf".to_owned(),
            phone: "0511 168-00000".to_owned(),
            email: "18.63.10@beispiel.invalid".to_owned(),
        },
        recipient: Recipient {
            name: "Nachbarschaftskreis Ihmeufer e. V.".to_owned(),
            person: "Frau Derya Aydın".to_owned(),
            greeted: "Frau Aydın".to_owned(),
            address: vec!["Musterweg 41".to_owned(), "30451 Hannover".to_owned()],
        },
        board: "Integrationsbeirat Linden-Limmer".to_owned(),
        number: "07/2026".to_owned(),
        project: "Sommerfest der Sprachen 2026".to_owned(),
        received: Day::new(2026, 3, 2),
        sign: "18.63.10 – IB 07/2026".to_owned(),
        papers: vec![
            paper("Satzung in der geltenden Fassung", "Die Kopie im Antrag endet nach der dritten Seite."),
            paper("Freistellungsbescheid des Finanzamtes", ""),
            paper(
                "Kosten- und Finanzierungsplan",
                "Die Einnahmen liegen 120,00\u{a0}€ unter den Ausgaben; bitte ergänzen Sie, woraus der Rest \
                 bezahlt wird.",
            ),
        ],
        term: Day::new(2026, 3, 30),
        day: Day::new(2026, 3, 9),
        text: String::new(),
        signature: "Hartkopf".to_owned(),
        changed: Day::new(2026, 3, 9).zip(Clock::new(10, 5)),
        time_style: TimeStyle::Dot,
    }
}

/// The Nachforderung, ready to be sent.
pub fn request() -> RequestFacts {
    compose::request(&record())
}

/// Without address, term and signature.
pub fn request_draft() -> RequestFacts {
    let mut record = record();
    record.recipient.address.clear();
    record.recipient.person.clear();
    record.recipient.greeted.clear();
    record.papers.truncate(1);
    record.term = None;
    record.signature.clear();
    compose::request(&record)
}

/// Many papers and a name that hardly fits the window of an envelope: two pages.
pub fn request_long(papers: usize) -> RequestFacts {
    let mut record = record();
    record.recipient.name =
        "Gesellschaft zur Förderung der Mehrsprachigkeit in Kindertagesstätten, Schulen und \
                             Jugendzentren der Landeshauptstadt Hannover und ihrer Umlandgemeinden e. V."
            .to_owned();
    record.papers = record.papers.iter().cycle().take(papers).cloned().collect();
    compose::request(&record)
}
