//! Papers of a sitting and of a board: Anwesenheitsliste, Beschlussübersicht, Jahresbericht.

mod annual;

use domain::document::PaperKind;
use domain::paper::{Facts, SheetPaper};
use domain::problem::Code;
use domain::sitting::SittingKind;
use domain::{Problem, Problems, compose};

use super::draft::{About, Asked, Draft};
use super::private::private_names;
use crate::desk::Desk;
use crate::sittings::record::record;

/// A paper of a sitting or of a board, not set yet.
pub(super) fn draft(desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    match asked.kind {
        PaperKind::AnnualReport => annual::draft(desk, asked),
        kind => of_sitting(desk, kind, asked.id),
    }
}

fn of_sitting(desk: &Desk, kind: PaperKind, id: i64) -> Result<Draft, Problems> {
    desk.read(|reader| {
        let record = record(reader, id)?;
        let (board, sitting) = (&record.board, &record.sitting);
        if sitting.cancelled_on.is_some() {
            return Err(not_yet(kind, "die Sitzung ist abgesagt").into());
        }
        if kind == PaperKind::AttendanceList && sitting.kind == SittingKind::Circular {
            return Err(not_yet(kind, "im Umlaufverfahren unterschreibt niemand eine Liste").into());
        }
        let sheet = match kind {
            PaperKind::AttendanceList => compose::attendance_list(&record, &reader.text_blocks(board.id)?),
            _ => compose::overview(&record)
                .ok_or_else(|| not_yet(kind, "erst wenn Anträge auf der Tagesordnung stehen"))?,
        };
        let entries = record.items.iter().flat_map(|item| &item.entries);
        let private = private_names(reader, board, entries.map(|entry| &entry.application))?;
        let name =
            format!("{} {} {}. Sitzung {}", kind.label(), board.district, sitting.ordinal, sitting.day.iso());
        let about = About { board: board.id, sitting: Some(id), private, ..About::default() };
        let title = format!("{} zur {}. Sitzung", kind.label(), sitting.ordinal);
        Ok(made(sheet, name, title, about))
    })
}

fn made(sheet: SheetPaper, name: String, title: String, about: About) -> Draft {
    Draft { facts: Facts::Sheet(Box::new(sheet)), name, title, about, kept: None }
}

pub(super) fn not_yet(kind: PaperKind, why: &str) -> Problem {
    Problem::new(Code::PaperNotYet).fact("was", kind.label()).fact("grund", why)
}
