//! What goes with a sitting, an item, an application on the agenda: rows that mean nothing without it.

use domain::Problem;
use domain::sitting::{
    Attendance, Condition, Dispatch, Exclusion, Guest, MinutesEdit, MinutesVersion, Motion, Movement,
    PersonalVote, Reading,
};
use store::Tx;

/// Removes what was recorded of an application in a sitting beside its vote. What somebody noted for themselves stays:
/// it may come onto the same agenda again.
pub(super) fn of_application(tx: &mut Tx<'_, '_>, sitting: i64, application: i64) -> Result<(), Problem> {
    let read = tx.read();
    let (motions, conditions) = (read.motions(sitting)?, read.conditions(sitting)?);
    let (exclusions, votes) = (read.exclusions(sitting)?, read.personal_votes(sitting)?);
    let (movements, guests) = (read.movements(sitting)?, read.guests(sitting)?);
    for row in motions.into_iter().filter(|row| row.application == application) {
        tx.remove::<Motion>(row.id)?;
    }
    for row in conditions.into_iter().filter(|row| row.application == application) {
        tx.remove::<Condition>(row.id)?;
    }
    for row in exclusions.into_iter().filter(|row| row.application == application) {
        tx.remove::<Exclusion>(row.id)?;
    }
    for row in votes.into_iter().filter(|row| row.application == application) {
        tx.remove::<PersonalVote>(row.id)?;
    }
    // Who came or went with it did so with its item.
    for row in movements.into_iter().filter(|row| row.application == Some(application)) {
        tx.put(&mut Movement { application: None, ..row })?;
    }
    for row in guests.into_iter().filter(|row| row.application == Some(application)) {
        tx.put(&mut Guest { application: None, ..row })?;
    }
    Ok(())
}

/// An approval that no sitting gives any more did not happen.
pub(super) fn approval(tx: &mut Tx<'_, '_>, sitting: i64, approves: Option<i64>) -> Result<(), Problem> {
    let Some(approves) = approves else { return Ok(()) };
    for row in tx.read().minutes_versions(approves)? {
        if row.approved_in == Some(sitting) {
            let (approved_in, approved_on, objections) = (None, None, String::new());
            tx.put(&mut MinutesVersion { approved_in, approved_on, objections, ..row })?;
        }
    }
    Ok(())
}

/// Removes what was recorded with an item.
pub(super) fn of_item(tx: &mut Tx<'_, '_>, sitting: i64, item: i64) -> Result<(), Problem> {
    let read = tx.read();
    let (movements, guests) = (read.movements(sitting)?, read.guests(sitting)?);
    for row in movements.into_iter().filter(|row| row.item == item) {
        tx.remove::<Movement>(row.id)?;
    }
    for row in guests.into_iter().filter(|row| row.item == Some(item)) {
        tx.put(&mut Guest { item: None, ..row })?;
    }
    Ok(())
}

/// Removes what was recorded of a sitting beside its agenda.
pub(super) fn of_sitting(tx: &mut Tx<'_, '_>, sitting: i64) -> Result<(), Problem> {
    let read = tx.read();
    let (attendance, guests, movements) =
        (read.attendance(sitting)?, read.guests(sitting)?, read.movements(sitting)?);
    let (dispatches, edits) = (read.dispatches(sitting)?, read.minutes_edits(sitting)?);
    let readings = read.readings(sitting)?;
    for row in readings {
        tx.remove::<Reading>(row.id)?;
    }
    for row in movements {
        tx.remove::<Movement>(row.id)?;
    }
    for row in attendance {
        tx.remove::<Attendance>(row.id)?;
    }
    for row in guests {
        tx.remove::<Guest>(row.id)?;
    }
    for row in dispatches {
        tx.remove::<Dispatch>(row.id)?;
    }
    for row in edits {
        tx.remove::<MinutesEdit>(row.id)?;
    }
    Ok(())
}
