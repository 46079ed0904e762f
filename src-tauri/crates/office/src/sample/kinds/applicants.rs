//! Five more made-up applicants.

use domain::Problems;
use domain::application::{Begun, Channel, LipField, PlanKind, PlanSide};
use domain::association::{AssociationKind, ContactKind};

use crate::applications::{ApplicationFacts, DetailFacts, PlanLineFacts, RegisterApplication};
use crate::associations::{AssociationFacts, ContactFacts, CreateAssociation};
use crate::desk::Desk;
use crate::table::Run;

/// The applications by who applies.
pub(super) struct More {
    pub choir: i64,
    pub sport: i64,
    pub person: i64,
    pub circle: i64,
    pub readers: i64,
}

/// An applicant: name, street, postcode, IBAN, who represents it.
struct Who<'a> {
    name: &'a str,
    kind: AssociationKind,
    street: &'a str,
    postcode: &'a str,
    iban: &'a str,
    person: &'a str,
}

/// A project: number, receipt, amount, purpose, first and last day, field, costs and own money.
struct What<'a> {
    number: &'a str,
    received: &'a str,
    amount: &'a str,
    purpose: &'a str,
    reasoning: &'a str,
    days: (&'a str, &'a str),
    field: LipField,
    costs: &'a [(PlanKind, &'a str, &'a str)],
    own: &'a str,
    early_from: &'a str,
}

pub(super) fn applications(desk: &mut Desk, board: i64) -> Result<More, Problems> {
    Ok(More {
        choir: choir(desk, board)?,
        sport: sport(desk, board)?,
        person: person(desk, board)?,
        circle: circle(desk, board)?,
        readers: readers(desk, board)?,
    })
}

fn choir(desk: &mut Desk, board: i64) -> Result<i64, Problems> {
    let who = Who {
        name: "Chor Vielklang e. V.",
        kind: AssociationKind::Association,
        street: "Fannystraße 14",
        postcode: "30451",
        iban: "DE02 5001 0517 0137 0750 30",
        person: "Frau Ani Bagdasaryan",
    };
    let what = What {
        number: "06/2019",
        received: "29.04.2019",
        amount: "1.650,00",
        purpose: "Konzertreihe „Lieder von hier und dort“",
        reasoning: "Der Chor singt im September und Oktober an drei Abenden Lieder in neun Sprachen und lädt das Publikum \
                    zum Mitsingen ein. Der Eintritt ist frei. Bezahlt werden Noten, Honorare und Werbung.",
        days: ("14.09.2019", "19.10.2019"),
        field: LipField::CityLife,
        costs: &[
            (PlanKind::Fees, "Chorleitung und Instrumente", "1.100,00"),
            (PlanKind::Rent, "Tontechnik", "450,00"),
            (PlanKind::Publicity, "Programme und Plakate", "350,00"),
        ],
        own: "250,00",
        early_from: "",
    };
    register(desk, board, &who, &what)
}

fn sport(desk: &mut Desk, board: i64) -> Result<i64, Problems> {
    let who = Who {
        name: "Sportgemeinschaft Ihmeufer e. V.",
        kind: AssociationKind::Association,
        street: "An der Schleuse 5",
        postcode: "30449",
        iban: "DE02 1005 0000 0054 5404 02",
        person: "Herr Jörn Iwersen",
    };
    let what = What {
        number: "07/2019",
        received: "02.05.2019",
        amount: "2.400,00",
        purpose: "Trainingsanzüge für die erste Mannschaft",
        reasoning: "Der Verein möchte die erste Mannschaft einheitlich einkleiden.",
        days: ("01.08.2019", "31.08.2019"),
        field: LipField::Social,
        costs: &[(PlanKind::Material, "24 Trainingsanzüge", "2.640,00")],
        own: "240,00",
        early_from: "",
    };
    register(desk, board, &who, &what)
}

fn person(desk: &mut Desk, board: i64) -> Result<i64, Problems> {
    let who = Who {
        name: "Fatou Jallow",
        kind: AssociationKind::Person,
        street: "Musterweg 41",
        postcode: "30451",
        iban: "DE02 3002 0900 0106 5310 65",
        person: "",
    };
    let what = What {
        number: "08/2019",
        received: "22.05.2019",
        amount: "300,00",
        purpose: "Nachbarschaftsfrühstück in der Fannystraße",
        reasoning: "Frau Jallow lädt die Nachbarschaft an vier Sonntagen zum Frühstück ein. Bezahlt werden Lebensmittel und \
                    die Miete von Tischen.",
        days: ("18.08.2019", "29.09.2019"),
        field: LipField::Social,
        costs: &[
            (PlanKind::Catering, "Lebensmittel", "220,00"),
            (PlanKind::Rent, "Tische und Bänke", "120,00"),
        ],
        own: "40,00",
        early_from: "",
    };
    register(desk, board, &who, &what)
}

fn circle(desk: &mut Desk, board: i64) -> Result<i64, Problems> {
    let who = Who {
        name: "Nachbarschaftskreis Limmer",
        kind: AssociationKind::Association,
        street: "Kirchhöfnerstraße 8",
        postcode: "30453",
        iban: "DE02 2005 0550 1015 8713 93",
        person: "Frau Kerstin Oelrichs",
    };
    let what = What {
        number: "09/2019",
        received: "07.06.2019",
        amount: "480,00",
        purpose: "Erzählcafé der Generationen",
        reasoning: "An sechs Nachmittagen erzählen ältere und junge Menschen einander, wie sie nach Limmer gekommen sind.",
        days: ("10.09.2019", "26.11.2019"),
        field: LipField::Education,
        costs: &[
            (PlanKind::Fees, "Moderation", "360,00"),
            (PlanKind::Catering, "Kaffee und Kuchen", "180,00"),
        ],
        own: "60,00",
        early_from: "",
    };
    register(desk, board, &who, &what)
}

fn readers(desk: &mut Desk, board: i64) -> Result<i64, Problems> {
    let who = Who {
        name: "Lesebrücke Linden e. V.",
        kind: AssociationKind::Association,
        street: "Am Küchengarten 11",
        postcode: "30449",
        iban: "DE02 7001 0080 0030 8768 08",
        person: "Herr Samir El-Khatib",
    };
    let what = What {
        number: "10/2019",
        received: "11.06.2019",
        amount: "740,70",
        purpose: "Vorlesen in zwei Sprachen",
        reasoning: "Ehrenamtliche lesen im Sommer in der Stadtbibliothek auf Deutsch und in einer zweiten Sprache vor.",
        days: ("01.07.2019", "30.09.2019"),
        field: LipField::Education,
        costs: &[(PlanKind::Material, "Bücher", "540,70"), (PlanKind::Publicity, "Handzettel", "300,00")],
        own: "100,00",
        early_from: "01.07.2019",
    };
    register(desk, board, &who, &what)
}

fn register(desk: &mut Desk, board: i64, who: &Who<'_>, what: &What<'_>) -> Result<i64, Problems> {
    let association = create(desk, who)?;
    let line = |side, kind, label: &str, amount: &str| PlanLineFacts {
        side,
        kind,
        label: label.into(),
        amount: amount.into(),
        granted: false,
    };
    let mut plan: Vec<PlanLineFacts> = what
        .costs
        .iter()
        .map(|(kind, label, amount)| line(PlanSide::Expense, *kind, label, amount))
        .collect();
    plan.push(line(PlanSide::Income, PlanKind::Own, "Eigenmittel", what.own));
    let begun = if what.early_from.is_empty() { Begun::No } else { Begun::Early };
    let application = ApplicationFacts {
        number: what.number.into(),
        received: what.received.into(),
        applicant: who.name.into(),
        association: Some(association),
        amount: what.amount.into(),
        purpose: what.purpose.into(),
        reasoning: what.reasoning.into(),
        details: Some(DetailFacts {
            channel: Some(Channel::Mail),
            begins: what.days.0.into(),
            ends: what.days.1.into(),
            lip_field: Some(what.field),
            begun: Some(begun),
            early_from: what.early_from.into(),
            privacy_told: true,
            signed_on: what.received.into(),
            signed_place: "Hannover".into(),
            ..DetailFacts::default()
        }),
        plan: Some(plan),
        ..ApplicationFacts::default()
    };
    Ok(RegisterApplication { board, application, draft: None }.run(desk)?.id)
}

fn create(desk: &mut Desk, who: &Who<'_>) -> Result<i64, Problems> {
    let contacts = if who.person.is_empty() {
        Vec::new()
    } else {
        vec![ContactFacts {
            id: None,
            kind: ContactKind::Representative,
            name: who.person.into(),
            function: "Vorstand".into(),
            email: String::new(),
            phone: String::new(),
        }]
    };
    let association = AssociationFacts {
        kind: who.kind,
        name: who.name.into(),
        aliases: String::new(),
        legal_form: String::new(),
        register_court: String::new(),
        register_number: String::new(),
        street: who.street.into(),
        postcode: who.postcode.into(),
        town: "Hannover".into(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        account_holder: who.name.into(),
        iban: who.iban.into(),
        charitable: false,
        charitable_until: String::new(),
        exemption_of: String::new(),
        deducts_tax: false,
        notes: String::new(),
        warning: String::new(),
        contacts,
    };
    Ok(CreateAssociation { association, despite_twins: false, draft: None }.run(desk)?.id)
}
