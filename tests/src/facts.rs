//! Facts of a made-up sitting for the tests of the papers: 22 members, 9 present, two grants.
//! Names, places and sentences are invented.

use domain::paper::{
    Attendee, Block, CostTable, CostTables, HouseStyle, MarginMark, MinutesFacts, MinutesItem,
    MinutesPosition, Official, ProposalFacts, ProposalPosition,
};
use domain::proposal::{PositionKind, tables};
use domain::{Day, Money};

#[path = "facts/evening.rs"]
mod evening;
#[path = "facts/folder.rs"]
mod folder;
#[path = "facts/invitations.rs"]
mod invitations;
#[path = "facts/letters.rs"]
mod letters;
#[path = "facts/lists.rs"]
mod lists;
#[path = "facts/notices.rs"]
mod notices;
#[path = "facts/parts.rs"]
mod parts;
#[path = "facts/styles.rs"]
mod styles;

#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use evening::{excerpt, minutes_of_an_umlauf, minutes_of_everything};
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use folder::folder;
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use invitations::{invitation, supplement_draft};
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use letters::{request, request_draft, request_long};
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use lists::{list_of, list_upright};
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use notices::notice;
#[allow(unused_imports, reason = "one of the two that share this file uses fewer")]
pub use parts::{case_file, every_part, letter_with_appendix, sheet_of};
#[allow(unused_imports, reason = "shared by tests that need different ones")]
pub use styles::{proposal_moved, proposal_nord};

fn paragraph(text: &str) -> Vec<Block> {
    vec![Block::Paragraph(text.to_owned())]
}

/// Both cost tables for a sum of grants in cents.
pub fn cost_tables(cents: i64) -> CostTables {
    let positions = [(PositionKind::Grant, Money::from_cents(cents))];
    tables(&positions, "18", "Produkt 11111 Angelegenheiten der Stadtbezirke")
}

fn position(recipient: &str, cents: i64, purpose: &str) -> ProposalPosition {
    ProposalPosition {
        recipient: Some(recipient.to_owned()),
        amount: Some(Money::from_cents(cents)),
        up_to: false,
        purpose: Some(purpose.to_owned()),
        application: None,
        sentence: None,
    }
}

/// The Beschlussdrucksache of the sitting, complete.
pub fn proposal() -> ProposalFacts {
    ProposalFacts {
        style: HouseStyle::LindenLimmer,
        municipality_kind: "Landeshauptstadt".to_owned(),
        municipality: "Hannover".to_owned(),
        movers: Vec::new(),
        addressee: "In den Stadtbezirksrat Linden-Limmer".to_owned(),
        number: Some("15-0837/2019".to_owned()),
        number_prefix: "15-".to_owned(),
        year: 2019,
        attachments: 0,
        agenda_item: Some("8.1.".to_owned()),
        keep_notice: true,
        title: Some("Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer".to_owned()),
        motion_head: "Antrag,".to_owned(),
        motion: paragraph(
            "die nachfolgenden Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer zu beschließen:",
        ),
        positions: vec![
            position(
                "Banjul e.V.",
                140_000,
                "Internationales Fußballturnier 2019 auf der Bezirkssportanlage am Ihmeufer",
            ),
            position(
                "Förderverein der IGS Linden e.V.",
                79_900,
                "Projekt „Spielend gegen Ausgrenzung“ im Ganztag der Jahrgänge 5 und 6",
            ),
        ],
        sum_sentence: Some("Zusammen werden Zuwendungen in Höhe von 2.199,00\u{a0}€ beantragt.".to_owned()),
        gender: paragraph(
            "Beide Vorhaben stehen Menschen mit und ohne Migrationshintergrund unabhängig von ihrem Geschlecht \
             offen. Beim Turnier spielen gemischte Mannschaften; im Schulprojekt wird auf eine ausgewogene \
             Besetzung der Spielgruppen geachtet.",
        ),
        climate: None,
        cost: CostTable::Full(cost_tables(219_900)),
        reasons: vec![
            paragraph(
                "Banjul e.V. richtet am 22.06.2019 ein Fußballturnier für zwölf Mannschaften aus Vereinen, \
                 Unterkünften und Nachbarschaften des Stadtbezirks aus. Neben den Spielen stellen Mitglieder \
                 des Vereins westafrikanische Musik und Küche vor. Erwartet werden rund 250 Gäste. Die Mittel \
                 sind für Platz, Technik, Verpflegung und mehrsprachige Einladungen vorgesehen.",
            ),
            paragraph(
                "Der Förderverein bietet von September bis Dezember 2019 an zehn Nachmittagen Brett- und \
                 Bewegungsspiele aus den Herkunftsländern der Familien an. Etwa 40 Kinder der Jahrgänge 5 \
                 und 6 leiten die Spiele abwechselnd selbst an und üben dabei, Streit ohne Herabsetzung \
                 auszutragen. Bezuschusst werden Material und Honorare.",
            ),
        ],
        vote_sentence: Some(
            "Der Integrationsbeirat Linden-Limmer hat in seiner Sitzung am 01.04.2019 beide Zuwendungen \
             einstimmig empfohlen."
                .to_owned(),
        ),
        unit: Some("18.62.10".to_owned()),
        place: "Hannover".to_owned(),
        day: Day::new(2019, 4, 2),
        mark: None,
        open: Vec::new(),
    }
}

/// The same paper before its number, its item and its day are known.
pub fn proposal_draft() -> ProposalFacts {
    ProposalFacts {
        number: None,
        agenda_item: None,
        day: None,
        mark: Some(MarginMark {
            word: "Entwurf".to_owned(),
            note: "Stand 02.04.2019, 14.32\u{a0}Uhr".to_owned(),
        }),
        open: ["Nr. der Drucksache", "Zu TOP", "Datum"].map(str::to_owned).into(),
        ..proposal()
    }
}

/// A motion with this many positions, for papers of many pages.
pub fn proposal_of(count: usize) -> ProposalFacts {
    let base = proposal();
    let positions = base.positions.iter().cycle().take(count).cloned().collect();
    let reasons = base.reasons.iter().cycle().take(count).cloned().collect();
    ProposalFacts { positions, reasons, ..base }
}

fn member(name: &str, function: Option<&str>, party: Option<&str>, absent: bool) -> Attendee {
    Attendee {
        name: name.to_owned(),
        function: function.map(str::to_owned),
        party: party.map(str::to_owned),
        remark: None,
        absent,
    }
}

/// 22 members: 9 present, 13 verhindert.
fn members() -> Vec<Attendee> {
    vec![
        member("Averbeck, Henrike", Some("Vorsitzende"), None, false),
        member("Tanrıverdi, Nilgün", Some("Stellv. Vorsitzende"), None, true),
        member("Adeyemi, Folake", None, None, false),
        member("Bagdasaryan, Ani", None, None, true),
        member("Borchers, Wiebke", None, Some("SPD"), false),
        member("Çetinkaya, Emre", None, None, true),
        member("Dąbrowska, Agnieszka", None, None, true),
        member("El-Khatib, Samir", None, None, false),
        member("Ferreira, Tiago", None, None, true),
        member("Gräfe, Mechthild", None, None, true),
        member("Hoang, Thị Minh", None, None, false),
        member("Iwersen, Jörn", None, Some("Piraten"), true),
        member("Jovanović, Milena", None, None, true),
        member("Kaplan, Deniz", None, None, false),
        member("Kutscher, Paul", None, None, true),
        member("Lindemann, Svea", None, None, true),
        member("Mbaye, Awa", None, None, false),
        member("Nazari, Farid", None, None, true),
        member("Oelrichs, Kerstin", None, Some("BÜNDNIS 90/DIE GRÜNEN"), false),
        member("Petrosyan, Levon", None, None, true),
        member("Rezaei, Shirin", None, None, true),
        member("Stümpel, Gerd", None, Some("DIE LINKE."), false),
    ]
}

fn grant(heading: &str, recipient: &str, cents: i64, purpose: &str) -> MinutesPosition {
    MinutesPosition {
        heading: heading.to_owned(),
        recipient: recipient.to_owned(),
        amount: Money::from_cents(cents),
        up_to: false,
        purpose: purpose.to_owned(),
        recommended: true,
        vote: None,
        text: Vec::new(),
    }
}

fn item(number: &str, title: &str, before: Vec<Block>) -> MinutesItem {
    MinutesItem {
        number: number.to_owned(),
        title: title.to_owned(),
        public: true,
        before,
        positions: Vec::new(),
        others: Vec::new(),
        after: Vec::new(),
    }
}

/// The Ergebnisprotokoll of the sitting.
pub fn minutes() -> MinutesFacts {
    let mut grants = item(
        "2",
        "Beratung über Zuwendungen auf Vorschlag des Integrationsbeirates Linden-Limmer",
        [
            paragraph(
                "Frau Jallow stellt für Banjul e.V. das geplante Turnier vor und beantwortet Fragen zu \
                 Spielplan und Verpflegung. Für den Förderverein erläutert Herr Brandes, wie die Kinder die \
                 Spielnachmittage selbst leiten.",
            ),
            paragraph(
                "Der Integrationsbeirat schlägt dem Stadtbezirksrat nach Beratung den Beschluss der folgenden \
                 Zuwendungen vor:",
            ),
        ]
        .concat(),
    );
    grants.positions = vec![
        grant("Antrag Nr. 04/2019", "Banjul e.V.", 140_000, "Internationales Fußballturnier 2019"),
        grant(
            "Antrag Nr. 05/2019",
            "Förderverein der IGS Linden e.V.",
            79_900,
            "Projekt „Spielend gegen Ausgrenzung“",
        ),
    ];
    let list = Block::List(
        [
            "Formulare und Bescheide durch Schreiben in Einfacher Sprache zu ergänzen,",
            "Empfehlungen des Beirates alle zwei Jahre auf ihre Umsetzung zu prüfen,",
            "Vereinen Räume der Stadt an Wochenenden ohne Miete zu überlassen.",
        ]
        .map(str::to_owned)
        .into(),
    );
    let mut talk = paragraph(
        "Die Gäste berichten über drei Gesprächsrunden mit Vereinen aus dem Stadtbezirk. Die Mitglieder \
         regen an,",
    );
    talk.push(list);
    talk.extend(paragraph(
        "Frau Mbaye bittet, das Thema in der nächsten Sitzung fortzusetzen. Die Verwaltung sagt eine \
         Einladung zu.",
    ));
    MinutesFacts {
        municipality_kind: "Landeshauptstadt".to_owned(),
        municipality: "Hannover".to_owned(),
        board: "Integrationsbeirat Linden-Limmer".to_owned(),
        sitting: "32. Sitzung".to_owned(),
        day: Day::new(2019, 4, 1),
        day_words: Some("Montag, 01.04.2019".to_owned()),
        place: Some("Stadtteilhaus am Fluss, Fannystraße 3, 30451 Hannover".to_owned()),
        begin: Some("19.00 Uhr".to_owned()),
        end: Some("ca. 20.45 Uhr".to_owned()),
        circular: false,
        edition: None,
        members: members(),
        administration: vec![Official {
            name: "Frau Hartkopf".to_owned(),
            unit: Some("Bereich Rats- und Stadtbezirksangelegenheiten".to_owned()),
            remark: None,
        }],
        applicants: Vec::new(),
        guests: Vec::new(),
        press: Vec::new(),
        items: vec![
            item(
                "1",
                "Eröffnung",
                paragraph(
                    "Bezirksbürgermeisterin Averbeck eröffnet die 32. Sitzung des Integrationsbeirates \
                     Linden-Limmer. Anwesend sind 9 von 22 Mitgliedern.",
                ),
            ),
            grants,
            item("3", "Austausch über die Fortschreibung des Lokalen Integrationsplans", talk),
        ],
        closing: Some("Bezirksbürgermeisterin Averbeck beendet die Sitzung um 20.45 Uhr.".to_owned()),
        signature: Some("Hartkopf".to_owned()),
        mark: None,
        open: Vec::new(),
    }
}

/// House style Mitte: its labels, highest amounts, numbers of applications, the Klima block.
pub fn proposal_mitte() -> ProposalFacts {
    let mut facts = proposal();
    facts.style = HouseStyle::Mitte;
    facts.motion_head = "Antrag".to_owned();
    facts.motion = paragraph("Der Stadtbezirksrat beschließt folgende Zuwendungen:");
    facts.climate = Some(paragraph(
        "Das Ergebnis ist neutral. Anreise mit Bus und Bahn, Mehrweggeschirr und die Nutzung vorhandener \
         Sportflächen halten die Wirkung gering.",
    ));
    for (at, position) in facts.positions.iter_mut().enumerate() {
        position.up_to = true;
        position.application = Some(format!("IB-{:02}/2019", at + 1));
    }
    facts.positions.push(ProposalPosition {
        recipient: None,
        amount: None,
        up_to: false,
        purpose: None,
        application: None,
        sentence: Some(
            "Die mit Drucks. Nr. 15-0411/2018 bewilligten Mittel dürfen auch für Honorare verwendet werden."
                .to_owned(),
        ),
    });
    facts.reasons.push(paragraph("Der Verein hat die Umwidmung am 12.03.2019 angezeigt."));
    facts
}

/// A recommendation without money.
pub fn proposal_without_money() -> ProposalFacts {
    ProposalFacts {
        title: Some("Mehrsprachige Schilder am Ihmeufer".to_owned()),
        motion: paragraph(
            "die Verwaltung zu bitten, die Hinweisschilder am Ihmeufer mehrsprachig zu gestalten.",
        ),
        positions: Vec::new(),
        sum_sentence: None,
        cost: CostTable::Sentence("Es entstehen keine finanziellen Auswirkungen.".to_owned()),
        reasons: vec![paragraph(
            "Die Schilder werden von vielen Menschen aus der Nachbarschaft nicht verstanden.",
        )],
        ..proposal()
    }
}

/// Names of many scripts: what the house face lacks comes from the faces behind it.
pub fn minutes_of_many_scripts() -> MinutesFacts {
    let names = [
        "Đặng, Thị Ngọc Ánh",
        "Łukasiewicz, Błażej",
        "Şêxo, Rojîn",
        "Παπαδοπούλου, Ελένη",
        "Шевченко, Оксана",
        "أمل, الخطيب",
        "M̨ēch̆t, J̌an",
        "Ndiaye, Ḥalīma",
        "Õunapuu, Jüri",
        "Þórsdóttir, Æsa",
    ];
    let mut facts = minutes();
    facts.members = names.iter().map(|name| member(name, None, None, false)).collect();
    facts.items.truncate(1);
    facts
}

/// Text that no clerk would type: control characters, overrides, emoji, private letters, one huge word.
pub fn proposal_hostile() -> ProposalFacts {
    let mut facts = proposal_draft();
    facts.title =
        Some("漢字 👩\u{200d}👩\u{200d}👧 ᚠᛇ \u{e000} \u{10ffff} \u{202e}rot\u{202c} <&> (\\)".to_owned());
    facts.motion =
        paragraph(&format!("{} \u{0}\u{7} Ж\u{301}\u{323}x\u{35c} fi ffl क्षि", "Fluß".repeat(1_250)));
    facts.gender = paragraph(&"أمل الخطيب لا (Verein) 12/2019 عربي ".repeat(9));
    for position in &mut facts.positions {
        position.recipient = Some("\u{feff}שלום עולם e. V. \u{1b}[31m".to_owned());
        position.purpose = Some(String::new());
    }
    facts.unit = Some(" \t\n ".to_owned());
    facts.open = vec!["Ü".repeat(300); 30];
    facts
}
