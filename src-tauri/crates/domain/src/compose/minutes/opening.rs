//! How a sitting begins and ends: who opens it, whether it was convened in time, whether enough are there.

use super::super::words::{genitive, listed, sentence};
use super::record::{ItemRecord, SittingRecord, count};
use crate::board::{Member, QuorumRule};
use crate::paper::Block;
use crate::sitting::{ItemKind, Moment, Quorum, SittingKind, too_short};

/// The sentences of opening stand under the first item of that kind, else under the first item.
pub(super) fn opens(record: &SittingRecord, row: &ItemRecord) -> bool {
    let of_kind = record.items.iter().find(|other| other.item.kind == ItemKind::Opening);
    of_kind.or(record.items.first()).is_some_and(|first| first.item.id == row.item.id)
}

/// Everything that is said before the first item is dealt with.
pub(super) fn opening(record: &SittingRecord) -> Vec<Block> {
    let first = match record.sitting.kind {
        SittingKind::Meeting => opened(record),
        SittingKind::Circular => circulated(record),
    };
    let more = [moved(record), convened(record), supplemented(record), taken_up(record)];
    std::iter::once(first).chain(more.into_iter().flatten()).map(Block::Paragraph).collect()
}

fn opened(record: &SittingRecord) -> String {
    let SittingRecord { board, sitting, members, .. } = record;
    let begin = sitting.begin_at.words(board.time_style);
    let who = record.presiding().map_or_else(|| "[fehlt: Vorsitz]".to_owned(), Member::addressed);
    let here = record.rooms().first().map_or(record.present(), |(_, room)| count(room.here.len()));
    let are = if here == 1 { "ist" } else { "sind" };
    let quorum = match quorum(record, here) {
        None => ".".to_owned(),
        Some(quorum) if quorum.met() => "; der Beirat ist beschlussfähig.".to_owned(),
        Some(quorum) => with_note(
            record,
            &format!("; der Beirat ist nicht beschlussfähig, nötig {}.", persons(quorum.needed)),
        ),
    };
    let board = genitive(&board.name);
    let of = members.len();
    format!(
        "Um {begin} eröffnet {who} die {}.\u{a0}Sitzung des {board}. Anwesend {are} {here}\u{a0}von {of}\u{a0}Mitgliedern{quorum}",
        sitting.ordinal,
    )
}

/// `sind 12`, `ist 1`.
fn persons(needed: i64) -> String {
    if needed == 1 { "ist\u{a0}1".to_owned() } else { format!("sind\u{a0}{needed}") }
}

fn circulated(record: &SittingRecord) -> String {
    let (took, of) = (record.present(), record.members.len());
    let have = if took == 1 { "hat" } else { "haben" };
    let quorum = match quorum(record, took) {
        Some(quorum) if !quorum.met() => with_note(
            record,
            &format!("; der Beirat ist nicht beschlussfähig, nötig {}.", persons(quorum.needed)),
        ),
        Some(_) => "; der Beirat ist beschlussfähig.".to_owned(),
        None => ".".to_owned(),
    };
    format!(
        "Die Abstimmung fand im Umlaufverfahren statt, Stimmen waren bis zum {} abzugeben. Beteiligt {have} sich {took}\u{a0}von {of}\u{a0}Mitgliedern{quorum}",
        record.sitting.day
    )
}

/// The quorum by the board's rule; `None` where it has none.
fn quorum(record: &SittingRecord, here: i64) -> Option<Quorum> {
    let here = usize::try_from(here).unwrap_or(0);
    (record.board.quorum_rule != QuorumRule::None).then(|| record.quorum(here))
}

/// A quorum that is missing, with the reason why the board went on.
fn with_note(record: &SittingRecord, text: &str) -> String {
    match record.sitting.quorum_note.trim() {
        "" => text.to_owned(),
        note => format!("{text} {}", sentence(note)),
    }
}

fn moved(record: &SittingRecord) -> Option<String> {
    let from = record.sitting.moved_from?;
    let why = record.sitting.moved_for.trim();
    let why = if why.is_empty() { String::new() } else { format!(" {}", sentence(&format!("Grund: {why}"))) };
    Some(format!("Die Sitzung war für den {from} angesetzt und wurde verlegt.{why}"))
}

/// The reasons of what was sent for this day, and whether it kept the term (Eilfall): a Nachtrag may have a reason and
/// come in time.
fn convened(record: &SittingRecord) -> Option<String> {
    let said: Vec<String> = record
        .dispatches
        .iter()
        .filter(|sent| sent.for_day == record.sitting.day && !sent.reason.trim().is_empty())
        .map(|sent| {
            let what = if sent.number == 0 {
                "Die Einladung".to_owned()
            } else {
                format!("Der {}.\u{a0}Nachtrag", sent.number)
            };
            let why = sentence(&format!("Grund: {}", sent.reason.trim()));
            let short = too_short(&record.board, sent.sent_on, sent.for_day);
            let how = if short { " mit verkürzter Ladungsfrist" } else { "" };
            format!("{what} wurde am {}{how} versandt. {why}", sent.sent_on)
        })
        .collect();
    Some(said.join(" ")).filter(|text| !text.is_empty())
}

/// What came with a Nachtrag.
fn supplemented(record: &SittingRecord) -> Option<String> {
    let mut sentences = Vec::new();
    for sent in record.dispatches.iter().filter(|d| d.number > 0 && d.for_day == record.sitting.day) {
        let came = on_agenda(record, |supplement| supplement == Some(sent.number));
        if !came.is_empty() {
            let verb = if came.len() == 1 { "kam" } else { "kamen" };
            sentences.push(format!(
                "Mit dem {}.\u{a0}Nachtrag vom {} {verb} {} hinzu.",
                sent.number,
                sent.sent_on,
                listed(&came)
            ));
        }
    }
    Some(sentences.join(" ")).filter(|text| !text.is_empty())
}

/// What nobody was invited for. Where nothing was sent by this program nobody knows.
fn taken_up(record: &SittingRecord) -> Option<String> {
    if record.dispatches.is_empty() {
        return None;
    }
    let late = on_agenda(record, |supplement| supplement.is_none());
    let verb = match late.len() {
        0 => return None,
        1 => "wird",
        _ => "werden",
    };
    Some(format!("Auf die Tagesordnung genommen {verb} {}.", listed(&late)))
}

/// Items, and the applications under other items, that came onto the agenda in a certain way.
fn on_agenda(record: &SittingRecord, came: impl Fn(Option<i64>) -> bool) -> Vec<String> {
    let mut names = Vec::new();
    for row in &record.items {
        if came(row.item.supplement) {
            names.push(format!("TOP\u{a0}{} ({})", row.item.position, row.item.title));
        } else {
            let entries = row.entries.iter().filter(|entry| came(entry.entry.supplement));
            names.extend(entries.map(|entry| format!("Antrag Nr.\u{a0}{}", entry.application.number)));
        }
    }
    names
}

/// Where the quorum is lost after the opening, or found again, a sentence at that moment.
pub(super) fn turning(record: &SittingRecord, at: Moment) -> Option<String> {
    if record.sitting.kind == SittingKind::Circular {
        return None;
    }
    let rooms = record.rooms();
    let place = rooms.iter().position(|(moment, _)| *moment == at)?;
    let states: Vec<Quorum> =
        rooms.iter().map(|(_, room)| quorum(record, count(room.here.len()))).collect::<Option<_>>()?;
    let before = states.get(place.checked_sub(1)?)?;
    let now = states.get(place)?;
    if before.met() == now.met() {
        return None;
    }
    let who = match now.present {
        0 => "Ohne anwesende Mitglieder".to_owned(),
        1 => "Mit einem anwesenden Mitglied".to_owned(),
        n => format!("Mit {n}\u{a0}anwesenden Mitgliedern"),
    };
    if now.met() {
        return Some(format!("{who} ist der Beirat wieder beschlussfähig."));
    }
    let text = format!("{who} ist der Beirat nicht mehr beschlussfähig, nötig {}.", persons(now.needed));
    let first = states.iter().position(|state| !state.met()) == Some(place);
    Some(if first { with_note(record, &text) } else { text })
}

/// The sentence that closes the minutes as the record has it.
pub(super) fn closes(record: &SittingRecord) -> Option<String> {
    if record.sitting.kind == SittingKind::Circular {
        return Some(format!("Die Frist des Umlaufverfahrens endete am {}.", record.sitting.day));
    }
    let end = record.sitting.end_at?.words(record.board.time_style);
    let who = record.presiding()?.addressed();
    let at = if record.sitting.end_approx { "gegen" } else { "um" };
    Some(format!("{who} schließt die Sitzung {at} {end}."))
}

/// The same as it is printed: written by hand, where somebody did.
pub(super) fn closing(record: &SittingRecord) -> Option<String> {
    let by_hand = record.edits.iter().find(|edit| edit.slot == "closing").map(|edit| edit.text.clone());
    closes(record).map(|generated| by_hand.unwrap_or(generated))
}
