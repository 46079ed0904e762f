//! A pot is overdrawn only with a recorded reason.

use std::collections::BTreeMap;

use domain::pot::Pot;
use domain::problem::Code;
use domain::{Money, Problem, text};
use store::{Reader, Tx};

/// What was free in pots before an act changed anything.
pub(crate) struct Free(BTreeMap<i64, Money>);

impl Free {
    /// Of these pots.
    pub(crate) fn of(reader: Reader<'_>, pots: impl IntoIterator<Item = i64>) -> Result<Self, Problem> {
        let mut free = BTreeMap::new();
        for pot in pots {
            if let std::collections::btree_map::Entry::Vacant(place) = free.entry(pot) {
                place.insert(reader.pot_balance(&reader.get(pot)?)?.free);
            }
        }
        Ok(Self(free))
    }

    /// What is missing in a pot now, where this act made it so or worse.
    pub(super) fn missing(&self, reader: Reader<'_>, pot: &Pot) -> Result<Option<Money>, Problem> {
        let free = reader.pot_balance(pot)?.free;
        let before = self.0.get(&pot.id).copied().unwrap_or_default();
        Ok((free.is_negative() && free < before).then_some(Money::default() - free))
    }
}

/// Refuses what an act has changed of an application where one of its pots is overdrawn by it and no reason is
/// given or recorded; a given reason is recorded with the pot. Call it last, and once for an application: the
/// derived lines must still show what was before the act.
///
/// # Errors
/// `PotOverdrawn` with the pot and what is missing.
pub(crate) fn refuse_overdraw(tx: &mut Tx<'_, '_>, application: i64, reason: &str) -> Result<(), Problem> {
    let pots: Vec<i64> =
        tx.read().effective_fundings(application)?.into_iter().map(|funding| funding.pot).collect();
    let before = Free::of(tx.read(), pots)?;
    refuse_overdraw_since(tx, &before, application, reason)
}

/// As [`refuse_overdraw`], for an act that changes the pots of an application as well.
///
/// # Errors
/// `PotOverdrawn` with the pot and what is missing.
pub(crate) fn refuse_overdraw_since(
    tx: &mut Tx<'_, '_>,
    before: &Free,
    application: i64,
    reason: &str,
) -> Result<(), Problem> {
    let reason = text::line(reason)?;
    tx.derive()?;
    for mut funding in tx.read().effective_fundings(application)? {
        let pot: Pot = tx.get(funding.pot)?;
        let Some(missing) = before.missing(tx.read(), &pot)? else { continue };
        if !reason.is_empty() {
            funding.overdraw.clone_from(&reason);
            tx.put(&mut funding)?;
        } else if funding.overdraw.is_empty() {
            return Err(overdrawn(&pot, missing));
        }
    }
    Ok(())
}

/// The refusal.
pub(super) fn overdrawn(pot: &Pot, missing: Money) -> Problem {
    Problem::new(Code::PotOverdrawn).fact("topf", pot.label()).fact("fehlen", missing)
}
