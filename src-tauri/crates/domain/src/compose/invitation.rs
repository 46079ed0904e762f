//! The Einladung, its Nachträge, and the text that makes a second sitting quorate (domain.md 2.4; 3.1, §§ 59 and 65).

use crate::paper::{AgendaApplication, AgendaItem, AgendaPart, InvitationFacts, Office};
use crate::sitting::{Dispatch, SittingKind, dispatch_name, too_short};
use crate::{Day, TimeStyle};

use super::minutes::{ItemRecord, SittingRecord};
use super::words::{genitive, sentence};

/// The facts of the invitation (number 0) or of a Nachtrag; as it was sent, or as it would be sent now.
pub fn invitation(record: &SittingRecord, number: i64) -> InvitationFacts {
    let SittingRecord { board, sitting, .. } = record;
    let sent = sitting.sent(&record.dispatches).into_iter().find(|dispatch| dispatch.number == number);
    let belongs = |supplement: Option<i64>| match sent {
        Some(_) => supplement == Some(number),
        None => supplement.is_none(),
    };
    let parts = parts(record, &belongs);
    let office = Office::of(&record.board);
    let mut open: Vec<String> = Vec::new();
    if sitting.place.is_empty() && sitting.kind == SittingKind::Meeting {
        open.push("Ort".to_owned());
    }
    if parts.is_empty() {
        open.push("Tagesordnung".to_owned());
    }
    if office.contact.is_empty() {
        open.push("Ansprechperson".to_owned());
    }
    if sent.is_none() {
        open.push("Versand".to_owned());
    }
    let mark = sent.is_none().then(|| super::draft_mark(record.changed, board.time_style));
    InvitationFacts {
        kind: dispatch_name(number),
        board: board.name.clone(),
        sitting: format!("{}.\u{a0}Sitzung", sitting.ordinal),
        day: Some(sitting.day),
        when: when(record),
        before: before(record, number, sent),
        after: after(record),
        parts,
        sent: sent.map(|dispatch| format!("{}, {}", board.municipality, dispatch.sent_on)),
        office,
        mark,
        open,
    }
}

fn when(record: &SittingRecord) -> Vec<(String, Option<String>)> {
    let SittingRecord { board, sitting, .. } = record;
    let time = sitting.begin_at.words(board.time_style);
    if sitting.kind == SittingKind::Circular {
        return vec![("Bis:".to_owned(), Some(format!("{}, {time}", sitting.day.with_weekday())))];
    }
    vec![
        ("Tag:".to_owned(), Some(sitting.day.with_weekday())),
        ("Beginn:".to_owned(), Some(time)),
        ("Ort:".to_owned(), Some(sitting.place.clone()).filter(|place| !place.is_empty())),
    ]
}

fn before(record: &SittingRecord, number: i64, sent: Option<&Dispatch>) -> Vec<String> {
    let SittingRecord { board, sitting, .. } = record;
    let which = format!("{}.\u{a0}Sitzung des {}", sitting.ordinal, genitive(&board.name));
    let mut said = Vec::new();
    said.push(match (number, sitting.kind) {
        (0, SittingKind::Circular) => format!(
            "Der {} entscheidet über die folgenden Anträge im Umlaufverfahren. Bitte geben Sie Ihre Stimme zu jedem Antrag schriftlich ab.",
            board.name
        ),
        (0, SittingKind::Meeting) => format!("Zur {which} laden wir Sie herzlich ein."),
        _ => format!("Die Tagesordnung der {which} wird ergänzt."),
    });
    if number == 0
        && let Some(from) = sitting.moved_from
    {
        said.push(format!("Die Sitzung war für den {from} geplant; dieser Termin entfällt."));
    }
    if let Some(sent) = sent.filter(|sent| !sent.reason.trim().is_empty()) {
        // A Nachtrag has a reason even where it comes in time.
        let short = if too_short(board, sent.sent_on, sent.for_day) {
            "Die Ladungsfrist ist verkürzt. "
        } else {
            ""
        };
        said.push(format!("{short}Grund: {}", sentence(sent.reason.trim())));
    }
    said
}

fn after(record: &SittingRecord) -> Vec<String> {
    let SittingRecord { board, sitting, .. } = record;
    if sitting.kind == SittingKind::Circular {
        return Vec::new();
    }
    let mut said = Vec::new();
    let public = |wanted: bool| record.items.iter().any(|item| item.item.public == wanted);
    if !public(false) {
        said.push("Die Sitzung ist öffentlich.".to_owned());
    } else if public(true) {
        said.push("Am öffentlichen Teil können alle Interessierten teilnehmen.".to_owned());
    }
    let name = if board.substitutes {
        "Wer verhindert ist, gibt uns bitte Bescheid und verständigt die Vertretung."
    } else {
        "Wer verhindert ist, gibt uns bitte Bescheid."
    };
    said.push(name.to_owned());
    said
}

const CLOSED: &str = "Nichtöffentlicher Teil";

/// What is public, then what is not. An item that was sent before is repeated where applications came to it.
fn parts(record: &SittingRecord, belongs: &dyn Fn(Option<i64>) -> bool) -> Vec<AgendaPart> {
    let items = |public: bool| -> Vec<AgendaItem> {
        record
            .items
            .iter()
            .filter(|item| item.item.public == public)
            .filter_map(|item| agenda_item(item, belongs))
            .collect()
    };
    let (open, closed) = (items(true), items(false));
    let title = if closed.is_empty() { "Tagesordnung" } else { "Öffentlicher Teil" };
    [(title, open), (CLOSED, closed)]
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(title, items)| AgendaPart { title: title.to_owned(), items })
        .collect()
}

fn agenda_item(item: &ItemRecord, belongs: &dyn Fn(Option<i64>) -> bool) -> Option<AgendaItem> {
    let applications: Vec<AgendaApplication> = item
        .entries
        .iter()
        .filter(|entry| belongs(entry.entry.supplement))
        .map(|entry| AgendaApplication {
            number: entry.application.number.clone(),
            applicant: entry.application.applicant.clone(),
            purpose: entry.application.purpose.clone(),
            amount: entry.application.amount,
        })
        .collect();
    (belongs(item.item.supplement) || !applications.is_empty()).then(|| AgendaItem {
        number: item.item.position.to_string(),
        title: item.item.title.clone(),
        applications,
    })
}

/// The text for inviting a second time after a quorum was missed: called in for the same matters, the members that come
/// are enough, if the invitation says so (§ 65 NKomVG; for a board as far as its rules follow it).
pub fn second_invitation(board: &str, ordinal: i64, day: Day, style: TimeStyle) -> String {
    let time = match style {
        TimeStyle::Dot => "__.__\u{a0}Uhr",
        TimeStyle::Colon => "__:__\u{a0}Uhr",
    };
    format!(
        "Der {board} war in seiner {ordinal}.\u{a0}Sitzung am {} nicht beschlussfähig. Wir laden Sie deshalb zu denselben \
         Beratungsgegenständen ein zweites Mal ein:\n\n\
         Tag: __.__.____\nBeginn: {time}\nOrt: ____\n\n\
         Bitte beachten Sie: In dieser Sitzung ist der Beirat zu diesen Gegenständen ohne Rücksicht auf die Zahl der \
         anwesenden Mitglieder beschlussfähig (§\u{a0}65\u{a0}NKomVG entsprechend). Auf diese Folge weisen wir \
         ausdrücklich hin.",
        day.with_weekday()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Clock;
    use crate::board::Board;
    use crate::number::NumberPattern;
    use crate::sitting::{Dispatch, Item, ItemKind, Sitting};

    fn day(month: i8, day: i8) -> Day {
        Day::new(2019, month, day).unwrap()
    }

    fn item(position: i64, public: bool, supplement: Option<i64>) -> ItemRecord {
        let item = Item::new(1, position, ItemKind::Talk, format!("Punkt {position}"));
        ItemRecord { item: Item { public, supplement, ..item }, approval: None, entries: Vec::new() }
    }

    fn record(items: Vec<ItemRecord>, dispatches: Vec<Dispatch>) -> SittingRecord {
        let board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
        let sitting = Sitting::planned(1, 7, day(4, 1), "Saal".into(), Clock::new(19, 0).unwrap());
        SittingRecord {
            board: Board { office_contact: "Frau Krüger".into(), ..board },
            sitting,
            members: Vec::new(),
            attendance: Vec::new(),
            movements: Vec::new(),
            guests: Vec::new(),
            dispatches,
            items,
            edits: Vec::new(),
            edition: None,
            changed: None,
        }
    }

    fn sent(number: i64, for_day: Day, reason: &str) -> Dispatch {
        Dispatch { id: number, sitting: 1, number, sent_on: day(3, 22), for_day, reason: reason.into() }
    }

    #[test]
    fn before_it_is_sent_it_is_a_draft_of_everything() {
        let facts = invitation(&record(vec![item(1, true, None), item(2, false, None)], Vec::new()), 0);
        assert_eq!(facts.kind, "Einladung");
        let titles: Vec<&str> = facts.parts.iter().map(|part| part.title.as_str()).collect();
        assert_eq!(titles, ["Öffentlicher Teil", "Nichtöffentlicher Teil"]);
        assert!(facts.mark.is_some() && facts.sent.is_none());
        assert_eq!(facts.open, ["Versand"]);
        assert!(
            facts.before[0].contains("7.\u{a0}Sitzung des Integrationsbeirates Nord"),
            "{:?}",
            facts.before
        );
        let empty = invitation(&record(Vec::new(), Vec::new()), 0);
        assert_eq!(empty.open, ["Tagesordnung", "Versand"]);
    }

    #[test]
    fn what_was_sent_stays_what_it_was() {
        let items = vec![item(1, true, Some(0)), item(2, true, Some(1)), item(3, true, None)];
        let mut record = record(items, vec![sent(0, day(4, 1), "Es eilt"), sent(1, day(4, 1), "")]);
        record.board.invite_days = 14;
        let numbers = |number: i64| -> Vec<String> {
            let facts = invitation(&record, number);
            facts.parts.iter().flat_map(|part| &part.items).map(|item| item.number.clone()).collect()
        };
        assert_eq!([numbers(0), numbers(1), numbers(2)], [["1"], ["2"], ["3"]]);
        let first = invitation(&record, 0);
        assert!(first.mark.is_none() && first.open.is_empty());
        assert_eq!(first.before[1], "Die Ladungsfrist ist verkürzt. Grund: Es eilt.");
        // Ten days are enough where a week is the term; the reason stays.
        record.board.invite_days = 7;
        assert_eq!(invitation(&record, 0).before[1], "Grund: Es eilt.");
        assert_eq!(first.sent.as_deref(), Some("Hannover, 22.03.2019"));
        assert_eq!(first.parts[0].title, "Tagesordnung");
        assert_eq!(invitation(&record, 2).kind, "2.\u{a0}Nachtrag");
    }

    #[test]
    fn an_invitation_to_another_day_is_none() {
        let mut record = record(vec![item(1, true, None)], vec![sent(0, day(3, 25), "")]);
        record.sitting.moved_from = Some(day(3, 25));
        let facts = invitation(&record, 0);
        assert!(facts.mark.is_some());
        assert!(facts.before[1].contains("25.03.2019 geplant"), "{:?}", facts.before);
    }

    #[test]
    fn votes_in_writing_have_a_last_day_and_no_place() {
        let mut record = record(vec![item(1, true, None)], Vec::new());
        (record.sitting.kind, record.sitting.place) = (SittingKind::Circular, String::new());
        let facts = invitation(&record, 0);
        assert_eq!(facts.when, [("Bis:".to_owned(), Some("Montag, 01.04.2019, 19.00\u{a0}Uhr".to_owned()))]);
        assert_eq!((facts.open, facts.after), (vec!["Versand".to_owned()], Vec::new()));
    }

    #[test]
    fn the_second_invitation_says_what_follows_from_it() {
        let text = second_invitation("Integrationsbeirat Nord", 7, day(4, 1), TimeStyle::Dot);
        for said in [
            "7.\u{a0}Sitzung am Montag, 01.04.2019 nicht beschlussfähig",
            "ohne Rücksicht auf die Zahl",
            "§\u{a0}65",
        ] {
            assert!(text.contains(said), "{text}");
        }
    }
}
