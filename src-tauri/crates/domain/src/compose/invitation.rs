//! The Einladung, its Nachträge, and the text that makes a second sitting quorate (domain.md 2.4; 3.1, §§ 59 and 65).

use crate::paper::{AgendaApplication, AgendaItem, AgendaPart, InvitationFacts, Office};
use crate::sitting::{SittingKind, dispatch_name};
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
    let office = office(record);
    let mut open: Vec<String> = Vec::new();
    if sitting.place.is_empty() {
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
        before: before(record, number, sent.map_or("", |dispatch| dispatch.reason.as_str())),
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

fn before(record: &SittingRecord, number: i64, urgent: &str) -> Vec<String> {
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
    if !urgent.is_empty() {
        said.push(format!("Die Ladungsfrist ist verkürzt. Grund: {}", sentence(urgent)));
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

fn office(record: &SittingRecord) -> Office {
    let board = &record.board;
    Office {
        municipality_kind: board.municipality_kind.clone(),
        municipality: board.municipality.clone(),
        authority: String::new(),
        unit: board.unit.clone(),
        street: board.office_street.clone(),
        town: board.office_town.clone(),
        contact: board.office_contact.clone(),
        phone: board.office_phone.clone(),
        email: board.office_email.clone(),
    }
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
