//! The two made-up associations of the sample and what they apply for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::application::{Begun, Channel, LipField, PlanKind, PlanSide};
use domain::association::{AssociationKind, ContactKind};
use domain::records::AttachmentKind;
use domain::{Day, Problems};

use crate::applications::{ApplicationFacts, DetailFacts, PlanLineFacts, RegisterApplication};
use crate::associations::{AssociationFacts, ContactFacts, CreateAssociation};
use crate::attachments::AddAttachment;
use crate::desk::Desk;
use crate::table::Run;

/// Registers both associations and their applications 04/2019 and 05/2019.
pub(super) fn applications(desk: &mut Desk, board: i64) -> Result<[i64; 2], Problems> {
    let tournament = tournament(associations(desk)?);
    let games = games();
    let first = RegisterApplication { board, application: tournament, draft: None }.run(desk)?.id;
    let second = RegisterApplication { board, application: games, draft: None }.run(desk)?.id;
    attach(
        desk,
        first,
        ("Banjul e.V.", "Hannover"),
        "Kosten- und Finanzierungsplan",
        &[
            "Für das Internationale Fußballturnier am 15. und 16. Juni 2019 rechnen wir mit Ausgaben von 1.950,00 €.",
            "Aus Eigenmitteln und Startgeldern decken wir 550,00 €. Wir bitten um eine Zuwendung von 1.400,00 €.",
        ],
        AttachmentKind::Plan,
    )?;
    attach(
        desk,
        second,
        ("Förderverein der IGS Linden e.V.", "Hannover"),
        "Angebot Spielmaterial",
        &[
            "Brett- und Bewegungsspiele für acht Nachmittage, wie besprochen: 359,00 € einschließlich Versand.",
        ],
        AttachmentKind::Offer,
    )?;
    Ok([first, second])
}

/// Gives the number of the first.
fn associations(desk: &mut Desk) -> Result<i64, Problems> {
    let person = |kind, name: &str, function: &str, email: &str, phone: &str| ContactFacts {
        id: None,
        kind,
        name: name.into(),
        function: function.into(),
        email: email.into(),
        phone: phone.into(),
    };
    let banjul = AssociationFacts {
        aliases: "Gambischer Kulturverein Banjul".into(),
        register_number: "VR 20417".into(),
        street: "Am Sportplatz 7".into(),
        postcode: "30449".into(),
        email: "vorstand@banjul.example".into(),
        phone: "0511 555-0141".into(),
        iban: "DE89 3704 0044 0532 0130 00".into(),
        exemption_of: "12.03.2018".into(),
        charitable_until: "31.12.2022".into(),
        contacts: vec![
            person(
                ContactKind::Representative,
                "Lamin Ceesay",
                "1. Vorsitzender",
                "lamin.ceesay@banjul.example",
                "0511 555-0142",
            ),
            person(ContactKind::Contact, "Awa Jobe", "Turnierleitung", "turnier@banjul.example", ""),
        ],
        ..association("Banjul e.V.")
    };
    let school = AssociationFacts {
        register_number: "VR 19862".into(),
        street: "Am Schulhof 3".into(),
        postcode: "30451".into(),
        email: "foerderverein@igs-linden.example".into(),
        iban: "DE02 1203 0000 0000 2020 51".into(),
        exemption_of: "05.09.2017".into(),
        charitable_until: "31.12.2021".into(),
        contacts: vec![person(
            ContactKind::Representative,
            "Dörte Althoff",
            "Vorsitzende",
            "foerderverein@igs-linden.example",
            "0511 555-0177",
        )],
        ..association("Förderverein der IGS Linden e.V.")
    };
    let first = CreateAssociation { association: banjul, despite_twins: false, draft: None }.run(desk)?.id;
    CreateAssociation { association: school, despite_twins: false, draft: None }.run(desk)?;
    Ok(first)
}

fn association(name: &str) -> AssociationFacts {
    AssociationFacts {
        kind: AssociationKind::Association,
        name: name.into(),
        aliases: String::new(),
        legal_form: "e.V.".into(),
        register_court: "Amtsgericht Hannover".into(),
        register_number: String::new(),
        street: String::new(),
        postcode: String::new(),
        town: "Hannover".into(),
        email: String::new(),
        phone: String::new(),
        website: String::new(),
        account_holder: name.into(),
        iban: String::new(),
        charitable: true,
        charitable_until: String::new(),
        exemption_of: String::new(),
        deducts_tax: false,
        notes: String::new(),
        warning: String::new(),
        contacts: Vec::new(),
    }
}

fn tournament(association: i64) -> ApplicationFacts {
    ApplicationFacts {
        number: "04/2019".into(),
        received: "14.02.2019".into(),
        applicant: "Banjul e.V.".into(),
        association: Some(association),
        amount: "1.400,00".into(),
        purpose: "Internationales Fußballturnier".into(),
        reasoning:
            "Der Verein lädt im Juni Mannschaften aus vielen Herkunftsländern zu einem Turnier auf dem Sportplatz am \
             Ihmeufer ein. Musik und Küche aus Gambia gehören dazu. Rund 120 Spieler*innen ab 14 Jahren werden erwartet, \
             etwa die Hälfte wohnt in Linden oder Limmer. Bezahlt werden Platz, Technik, Material und Verpflegung."
                .into(),
        details: Some(DetailFacts {
            channel: Some(Channel::Post),
            description: "Zwei Tage Turnier mit zwölf Mannschaften, dazu Musik und Küche aus Gambia.".into(),
            aim: "Menschen aus vielen Herkunftsländern lernen einander beim Sport kennen.".into(),
            target_group: "Jugendliche und Erwachsene ab 14 Jahren".into(),
            participants: "120".into(),
            place: "Sportplatz am Ihmeufer".into(),
            district_reference: "Etwa die Hälfte der Teilnehmenden wohnt in Linden oder Limmer.".into(),
            begins: "15.06.2019".into(),
            ends: "16.06.2019".into(),
            lip_field: Some(LipField::CityLife),
            begun: Some(Begun::No),
            publicity: "Plakate und Anzeige im Stadtteilblatt, jeweils mit Hinweis auf die Förderung.".into(),
            privacy_told: true,
            signed_on: "12.02.2019".into(),
            signed_place: "Hannover".into(),
            ..DetailFacts::default()
        }),
        plan: Some(vec![
            expense(PlanKind::Rent, "Platz und Technik", "420,00"),
            expense(PlanKind::Fees, "Schiedsrichter*innen", "240,00"),
            expense(PlanKind::Material, "Bälle, Leibchen, Material", "490,00"),
            expense(PlanKind::Catering, "Verpflegung", "550,00"),
            expense(PlanKind::Publicity, "Plakate und Druck", "250,00"),
            income(PlanKind::Own, "Eigenmittel des Vereins", "300,00"),
            income(PlanKind::Admission, "Startgelder", "250,00"),
        ]),
        ..ApplicationFacts::default()
    }
}

fn games() -> ApplicationFacts {
    ApplicationFacts {
        number: "05/2019".into(),
        received: "26.02.2019".into(),
        applicant: "Förderverein der IGS Linden e.V.".into(),
        amount: "799,00".into(),
        purpose: "Projekt „Spielend gegen Ausgrenzung“".into(),
        reasoning: "An acht Nachmittagen zeigen Schüler*innen der Jahrgänge 5 und 6 einander Spiele aus ihren Familien. Dabei \
                    üben sie, Streit ohne Herabsetzung auszutragen. Bezuschusst werden Spielmaterial und ein Honorar für die \
                    Anleitung."
            .into(),
        details: Some(DetailFacts {
            channel: Some(Channel::Mail),
            description: "Acht angeleitete Spielnachmittage mit Spielen aus den Familien der Kinder.".into(),
            aim: "Kinder tragen Streit ohne Herabsetzung aus.".into(),
            target_group: "Schüler*innen der Jahrgänge 5 und 6".into(),
            participants: "48".into(),
            place: "IGS Linden".into(),
            district_reference: "Die Schule liegt im Stadtbezirk.".into(),
            begins: "06.05.2019".into(),
            ends: "28.06.2019".into(),
            lip_field: Some(LipField::Education),
            begun: Some(Begun::No),
            publicity: "Bericht auf der Seite der Schule mit Hinweis auf die Förderung.".into(),
            privacy_told: true,
            signed_on: "25.02.2019".into(),
            signed_place: "Hannover".into(),
            ..DetailFacts::default()
        }),
        plan: Some(vec![
            expense(PlanKind::Material, "Spielmaterial", "359,00"),
            expense(PlanKind::Fees, "Honorar für die Anleitung", "640,00"),
            income(PlanKind::Own, "Eigenmittel des Fördervereins", "200,00"),
        ]),
        ..ApplicationFacts::default()
    }
}

fn expense(kind: PlanKind, label: &str, amount: &str) -> PlanLineFacts {
    PlanLineFacts {
        side: PlanSide::Expense,
        kind,
        label: label.into(),
        amount: amount.into(),
        granted: false,
    }
}

fn income(kind: PlanKind, label: &str, amount: &str) -> PlanLineFacts {
    PlanLineFacts { side: PlanSide::Income, ..expense(kind, label, amount) }
}

/// Keeps a sheet as it would have come with the application.
fn attach(
    desk: &mut Desk,
    application: i64,
    sender: (&str, &str),
    title: &str,
    paragraphs: &[&str],
    kind: AttachmentKind,
) -> Result<(), Problems> {
    let sheet = documents::sheet(sender, title, paragraphs, Day::new(2019, 2, 12));
    let pdf = sheet.pdf(desk.fonts()?)?;
    let attachment = AddAttachment {
        application: Some(application),
        association: None,
        kind,
        name: Some(format!("{title}.pdf")),
        path: None,
        paths: None,
        bytes: Some(STANDARD.encode(&pdf.bytes)),
    };
    attachment.run(desk).map(drop)
}
