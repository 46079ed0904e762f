//! An evening on which everything happened: all kinds of attendance, two parts, motions, conflicts, conditions.

use domain::paper::{
    Attendee, Block, Edition, ExcerptFacts, MinutesFacts, MinutesItem, MinutesPosition, Official,
};
use domain::{Day, Money};

use super::minutes;

fn said(texts: &[&str]) -> Vec<Block> {
    texts.iter().map(|text| Block::Paragraph((*text).to_owned())).collect()
}

fn person(name: &str, unit: Option<&str>, remark: Option<&str>) -> Official {
    Official { name: name.to_owned(), unit: unit.map(str::to_owned), remark: remark.map(str::to_owned) }
}

fn remarked(member: &Attendee, remark: &str, absent: bool) -> Attendee {
    Attendee { remark: Some(remark.to_owned()), absent, ..member.clone() }
}

fn position(number: &str, recipient: &str, euro: i64, purpose: &str) -> MinutesPosition {
    MinutesPosition {
        heading: format!("Antrag Nr.\u{a0}{number}"),
        recipient: recipient.to_owned(),
        recommended: true,
        amount: Money::from_cents(euro * 100),
        up_to: false,
        purpose: purpose.to_owned(),
        vote: None,
        text: Vec::new(),
    }
}

/// The second version of the minutes of a long evening.
pub fn minutes_of_everything() -> MinutesFacts {
    let plain = minutes();
    let mut facts = MinutesFacts {
        edition: Some(Edition { number: 2, reason: Some("Korrektur zu TOP 2".to_owned()) }),
        ..plain.clone()
    };
    let remarks = [
        (2, "per Video, ab TOP 2, 19.20 Uhr", false),
        (3, "vertreten durch Levon Sahakyan", true),
        (4, "bis vor TOP 2, Antrag 05/2019", false),
        (5, "unentschuldigt", true),
    ];
    for (at, remark, absent) in remarks {
        if let (Some(member), Some(place)) = (plain.members.get(at), facts.members.get_mut(at)) {
            *place = remarked(member, remark, absent);
        }
    }
    facts.applicants = vec![
        person("Frau Jallow", Some("Banjul e.V."), Some("zu TOP 2, Antrag 04/2019")),
        person("Herr Brandes", Some("Förderverein der IGS Linden e.V."), Some("zu TOP 2, Antrag 05/2019")),
    ];
    facts.guests = vec![person("Frau Dr. Yıldız", Some("Stadtbibliothek"), Some("zu TOP 4"))];
    facts.press = vec![person("Herr Kolbe", Some("Stadtteilzeitung"), None)];
    let opening = said(&[
        "Um 19.00 Uhr eröffnet Bezirksbürgermeisterin Averbeck die 32. Sitzung des Integrationsbeirates Linden-Limmer. \
         Anwesend sind 12 von 22 Mitgliedern; der Beirat ist beschlussfähig.",
        "Die Einladung wurde am 28.03.2019 mit verkürzter Ladungsfrist versandt. Grund: Das Turnier beginnt am 6. April.",
        "Auf die Tagesordnung genommen wird TOP 4 (Anmietung eines Lagerraums).",
    ]);
    let lead = "Nach der Beratung empfiehlt der Integrationsbeirat Linden-Limmer dem Stadtbezirksrat, diese Zuwendungen zu beschließen:";
    let mut first = position("04/2019", "Banjul e.V.", 1_200, "Internationales Fußballturnier 2019");
    first.vote = Some("(geheime Abstimmung: 7 Ja-Stimmen, 2 Nein-Stimmen, 1 Enthaltung)".to_owned());
    first.text = said(&[
        "An Beratung und Abstimmung nehmen Frau Adeyemi und Herr Stümpel nicht teil (§ 41 NKomVG).",
        "Änderungsantrag von Frau Mbaye, die Entscheidung zurückzustellen (bis zum 03.06.2019): mehrheitlich abgelehnt.",
        "Änderungsantrag von Herrn Hoang, 1.200,00 € zu empfehlen: angenommen (6 Ja-Stimmen, 4 Nein-Stimmen, 0 Enthaltungen).",
        "Beantragt waren 1.400,00 €. Die Pokale trägt der Verein selbst.",
        "Auflagen:",
    ]);
    first.text.push(Block::List(vec![
        "Der Spielplan ist nachzureichen (bis zum 15.05.2019)".to_owned(),
        "Der Eintritt ist frei".to_owned(),
    ]));
    first.text.extend(said(&[
        "Auf eigenen Wunsch vermerkt: Frau Oelrichs hat mit Nein gestimmt.",
        "Frau Oelrichs gibt zu Protokoll: Für Jugendturniere gibt es einen eigenen Topf.",
    ]));
    let mut second =
        position("05/2019", "Förderverein der IGS Linden e.V.", 799, "Projekt „Spielend gegen Ausgrenzung“");
    second.vote = Some("(einstimmig)".to_owned());
    let mut third = position("06/2019", "Chor der Kulturen", 2_500, "Konzertreise");
    third.recommended = false;
    third.text = said(&["Der Antrag wird bis zum 03.06.2019 zurückgestellt. Der Kostenplan fehlt."]);
    let item = |number: &str, title: &str, public, before| MinutesItem {
        number: number.to_owned(),
        title: title.to_owned(),
        public,
        before,
        positions: Vec::new(),
        others: Vec::new(),
        after: Vec::new(),
    };
    facts.items = vec![
        item("1", "Eröffnung", true, opening),
        MinutesItem {
            positions: vec![first, second],
            others: vec![third],
            ..item("2", "Beratung über Zuwendungen", true, said(&[lead]))
        },
        item(
            "3",
            "Genehmigung des Protokolls über die 31. Sitzung am 04.03.2019",
            true,
            said(&["Das Protokoll der 31. Sitzung am 04.03.2019 wird ohne Änderungen genehmigt."]),
        ),
        item(
            "4",
            "Anmietung eines Lagerraums",
            false,
            said(&["Die Verwaltung berichtet über zwei Angebote."]),
        ),
    ];
    facts
}

/// Votes in writing.
pub fn minutes_of_an_umlauf() -> MinutesFacts {
    let mut facts = minutes();
    facts.circular = true;
    facts.begin = None;
    facts.end = Some("01.04.2019".to_owned());
    facts.items.truncate(2);
    if let Some(first) = facts.items.first_mut() {
        first.before = said(&[
            "Die Abstimmung fand im Umlaufverfahren statt, Stimmen waren bis zum 01.04.2019 abzugeben. \
                               Beteiligt haben sich 9 von 22 Mitgliedern.",
        ]);
    }
    facts.closing = Some("Die Frist des Umlaufverfahrens endete am 01.04.2019.".to_owned());
    facts
}

/// The excerpt of the first application of that evening.
pub fn excerpt() -> ExcerptFacts {
    let minutes = minutes_of_everything();
    let position = minutes.items.iter().flat_map(|item| &item.positions).next().cloned();
    ExcerptFacts {
        municipality_kind: minutes.municipality_kind,
        municipality: minutes.municipality,
        board: minutes.board,
        sitting: minutes.sitting,
        day: Day::new(2019, 4, 1).unwrap_or_else(|| unreachable!()),
        day_words: "Montag, 01.04.2019".to_owned(),
        place: minutes.place,
        attendance: "12\u{a0}von 22\u{a0}Mitgliedern".to_owned(),
        circular: false,
        item: "2".to_owned(),
        title: "Beratung über Zuwendungen".to_owned(),
        lead: Some(
            "Nach der Beratung empfiehlt der Integrationsbeirat Linden-Limmer dem Stadtbezirksrat, diese Zuwendung zu beschließen:"
                .to_owned(),
        ),
        position: position.unwrap_or_else(|| super::grant("", "", 0, "")),
        edition: minutes.edition,
        signature: minutes.signature,
        mark: None,
        open: Vec::new(),
    }
}
