//! Anwesenheitsliste to sign (paper rules 8.5).

use super::super::block::{BlockKey, filled};
use super::super::case::office_values;
use super::super::letter::filled as said;
use super::super::minutes::SittingRecord;
use crate::board::{Member, QuorumRule};
use crate::document::TextBlock;
use crate::order;
use crate::paper::{FillTable, Office, Part, SheetPaper, Tick, Voice, Word};
use crate::sitting::{Guest, GuestKind, Quorum};

const KIND: &str = "Anwesenheitsliste";
/// Rows that stay free for the administration and for guests.
const OFFICIALS: usize = 3;
const GUESTS: usize = 12;

/// The list of a sitting, for its members as of that day.
pub fn attendance_list(record: &SittingRecord, blocks: &[TextBlock]) -> SheetPaper {
    let (board, sitting) = (&record.board, &record.sitting);
    let begin = sitting.begin_at.words(board.time_style);
    let mut about = format!("{}.\u{a0}Sitzung am {}, {begin}", sitting.ordinal, sitting.day.with_weekday());
    if let Some(place) = said(&sitting.place) {
        about.push_str(&format!(" · {place}"));
    }
    let members = members(record);
    let quorum = Quorum::of(board, members.len(), 0);
    let counted = if board.seats.is_some() { "Sitzen" } else { "Mitgliedern" };
    let mut parts = vec![
        Part::Title(board.name.clone()),
        Part::Text(about.into()),
        table(members.iter().map(|member| row(record, member)).collect(), 0, 35),
        // One line: with 22 members it stands below them on page 1.
        Part::Boxes(vec![Tick {
            label: match board.quorum_rule {
                QuorumRule::None => {
                    format!("Mehrheit: {} von {} {counted}, anwesend:", quorum.needed, quorum.of)
                }
                _ => format!("beschlussfähig ab {} von {} {counted}, anwesend:", quorum.needed, quorum.of),
            },
            ticked: false,
            blank: Some("bei Eröffnung".into()),
        }]),
        Part::NewPage,
        Part::Section("Verwaltung".to_owned()),
    ];
    parts.push(guests(record, |guest| guest.kind == GuestKind::Administration, OFFICIALS));
    parts.push(Part::Section("Gäste und Antragstellende".to_owned()));
    parts.push(guests(record, |guest| guest.kind != GuestKind::Administration, GUESTS));
    parts.extend(privacy(record, blocks).into_iter().map(Part::Note));
    let day = sitting.day;
    SheetPaper {
        office: Office::of(board),
        kind: KIND.to_owned(),
        title: format!("{KIND}, {}.\u{a0}Sitzung", sitting.ordinal),
        whose: board.name.clone(),
        foot: format!("{} · {}.\u{a0}Sitzung am {day}", board.name, sitting.ordinal),
        voice: Voice::Usual,
        open: if members.is_empty() { vec!["Mitglieder".to_owned()] } else { Vec::new() },
        parts,
        day: Some(day),
        mark: None,
    }
}

/// In office on the day: chair, deputy, then by alphabet.
fn members(record: &SittingRecord) -> Vec<&Member> {
    let day = record.sitting.day;
    let all = record.members.iter().map(|(member, _)| member);
    let mut members: Vec<&Member> = all.filter(|member| member.in_office(day)).collect();
    members.sort_by(|a, b| a.role.cmp(&b.role).then_with(|| order::persons(&a.listed(), &b.listed())));
    members
}

fn row(record: &SittingRecord, member: &Member) -> Vec<String> {
    let own = [said(&member.function), said(&member.party)];
    let mut about = own.into_iter().flatten().collect::<Vec<_>>().join(", ");
    if record.board.substitutes
        && let Some(substitute) = said(&member.substitute)
    {
        let by = format!("Vertretung: {substitute}");
        about = if about.is_empty() { by } else { format!("{about}; {by}") };
    }
    cells(member.listed(), about)
}

fn cells(name: String, about: String) -> Vec<String> {
    vec![String::new(), name, about, String::new(), String::new(), String::new()]
}

fn guests(record: &SittingRecord, which: impl Fn(&Guest) -> bool, empty: usize) -> Part {
    let known: Vec<_> = record
        .guests
        .iter()
        .filter(|guest| which(guest))
        .map(|guest| cells(guest.name.clone(), guest.unit.clone()))
        .collect();
    // A few rows stay free, however many are known.
    let free = empty.saturating_sub(known.len()).max(2);
    table(known, free, 40)
}

fn table(rows: Vec<Vec<String>>, empty: usize, row_height: u16) -> Part {
    let columns = [
        ("", 9),
        ("Name, Vorname", 46),
        ("Funktion, Partei", 45),
        ("Unterschrift", 40),
        ("von", 12),
        ("bis", 13),
    ];
    Part::Fill(FillTable {
        columns: columns.map(|(head, width)| (head.to_owned(), width)).to_vec(),
        rows,
        empty,
        sum: Vec::new(),
        numbered: true,
        row_height,
    })
}

fn privacy(record: &SittingRecord, blocks: &[TextBlock]) -> Vec<String> {
    let text = BlockKey::AttendancePrivacy.text_on(blocks, record.sitting.day);
    let values = office_values(&record.board);
    text.lines()
        .filter_map(said)
        .map(|line| {
            // A note has no brackets: what is not known is left out.
            let words = filled(&line, &values).0.into_iter();
            words.filter_map(|word| if let Word::Said(text) = word { Some(text) } else { None }).collect()
        })
        .collect()
}
