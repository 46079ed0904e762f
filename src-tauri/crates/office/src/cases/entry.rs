//! What the entries of a case have in common: the move that allows them, typed days and amounts, reasons.

use domain::application::{Application, Move, MoveName};
use domain::problem::Code;
use domain::records::NoteKind;
use domain::{Day, Money, Problem, Problems, text};
use store::rows::CaseFile;
use store::{Noun, Tx};

use crate::applications::change::note;

/// The case, where the move may be made.
pub(super) fn moving(tx: &Tx<'_, '_>, application: i64, name: MoveName) -> Result<CaseFile, Problem> {
    let file = tx.read().case(application)?;
    Move::check(name, &file.case)?;
    Ok(file)
}

/// The row at the version that was read.
pub(crate) fn at_version<N: Noun>(tx: &Tx<'_, '_>, id: i64, version: i64) -> Result<N, Problem> {
    tx.expect_version::<N>(id, version)?;
    tx.get(id)
}

/// A reason as typed; there must be one.
pub(crate) fn reasoned(typed: &str) -> Result<String, Problem> {
    let reason = text::prose(typed).map_err(|p| p.at("reason"))?;
    if reason.is_empty() { Err(Problem::new(Code::ReasonMissing).at("reason")) } else { Ok(reason) }
}

/// Keeps why something was taken back.
pub(super) fn corrected(
    tx: &mut Tx<'_, '_>,
    application: &Application,
    day: Day,
    reason: &str,
) -> Result<(), Problem> {
    note(tx, application.id, day, NoteKind::Correction, reason)
}

/// A day as typed; today where nothing is.
pub(super) fn day_or_today(typed: &str, today: Day) -> Result<Day, Problem> {
    if typed.trim().is_empty() { Ok(today) } else { Day::read(typed, today) }
}

/// A day on which something has happened: today where nothing is typed, never ahead.
pub(crate) fn past_day(typed: &str, today: Day) -> Result<Day, Problem> {
    let day = day_or_today(typed, today)?;
    if day > today { Err(Problem::new(Code::DayAhead).fact("tag", day)) } else { Ok(day) }
}

/// A day that may be left empty.
pub(super) fn maybe_day(problems: &mut Problems, field: &str, typed: &str, today: Day) -> Option<Day> {
    if typed.trim().is_empty() { None } else { problems.take(field, Day::read(typed, today)) }
}

/// An amount that may be left empty.
pub(super) fn maybe_amount(problems: &mut Problems, field: &str, typed: &str) -> Option<Money> {
    if typed.trim().is_empty() { None } else { problems.take(field, Money::read(typed)) }
}

/// Refuses a day before the one that it follows.
pub(crate) fn in_order((what, day): (&str, Day), (before, earlier): (&str, Day)) -> Result<(), Problem> {
    if earlier <= day {
        return Ok(());
    }
    Err(Problem::new(Code::DayBefore)
        .fact("was", what)
        .fact("tag", day)
        .fact("vor", before)
        .fact("davor", earlier))
}

/// Reads that left no value although no problem was noted.
pub(super) fn unread() -> Problems {
    Problem::new(Code::Internal).fact("grund", "Eingabe").into()
}
