//! The arithmetic of a pot, to the cent.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Funding, Pot, PotEntry, PotEntryKind};
use crate::Money;
use crate::application::{Case, State};
use crate::grant::DecisionOutcome;

/// What an application claims of its pots, before it is divided among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// vorgemerkt: recommended and not decided yet.
    pub reserved: Money,
    /// gebunden: decided and not paid yet.
    pub bound: Money,
    /// ausgezahlt
    pub spent: Money,
    /// Came back in the year of the pot.
    pub returned: Money,
}

/// The part of a claim that falls on one pot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The pot.
    pub pot: i64,
    /// The part.
    pub claim: Claim,
}

/// A pot at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Balance {
    /// Ansatz.
    pub allocation: Money,
    /// What of the Ansatz is released.
    pub released: Money,
    /// Rest of the year before.
    pub carried: Money,
    /// Rückfluss.
    pub returned: Money,
    /// Verstärkung less Abgabe, less what lapsed.
    pub transferred: Money,
    /// vorgemerkt
    pub reserved: Money,
    /// gebunden
    pub bound: Money,
    /// ausgezahlt, with what was spent without an application.
    pub spent: Money,
    /// frei; negative where the pot is overdrawn.
    pub free: Money,
}

impl Balance {
    /// What can be spent at all: released, carried over, come back, transferred.
    pub fn available(&self) -> Money {
        self.released + self.carried + self.returned + self.transferred
    }
}

/// What of the Ansatz is released, rounded to the cent (half a cent away from zero).
pub fn released(pot: &Pot) -> Money {
    let part = Decimal::from(pot.allocation.cents()) * Decimal::from(pot.release) / Decimal::from(10_000);
    let cents = part.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    Money::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
}

/// What an application claims (domain.md 4): empfohlen = vorgemerkt, beschlossen = gebunden, ausgezahlt =
/// spent; once the case is closed, what was decided and never paid is free again. `returned` is what came
/// back in the year of the pot. An Umwidmung and what has ended claim nothing.
pub fn claim(case: &Case, is_new_money: bool, returned: Money) -> Claim {
    let none = Claim::default();
    if !is_new_money || case.draft || case.ending.is_some() {
        return none;
    }
    let amounts = &case.amounts;
    let paid = amounts.paid.unwrap_or_default();
    match case.decision {
        Some(DecisionOutcome::Adopted | DecisionOutcome::Changed) => {
            let decided = amounts.decided.unwrap_or_default();
            let bound = if State::of(case) == State::Closed { Money::default() } else { decided - paid };
            Claim { bound, spent: paid, returned, ..none }
        }
        Some(DecisionOutcome::Rejected | DecisionOutcome::Withdrawn) => none,
        // Put off is still recommended.
        Some(DecisionOutcome::Deferred) | None => {
            Claim { reserved: amounts.recommended.unwrap_or_default(), ..none }
        }
    }
}

/// Divides a claim among the pots: the fixed parts first, in their order, the rest to the pot that takes the
/// rest, or to the last one. The parts always sum to the claim.
///
/// Paid money is divided like the whole, so that what a pot gave and still has to give is its share.
pub fn shares(claim: Claim, fundings: &[Funding]) -> Vec<Share> {
    let mut order: Vec<&Funding> = fundings.iter().collect();
    order.sort_by_key(|f| (f.amount.is_none(), f.position, f.id));
    let last = order.len().saturating_sub(1);
    let mut reserved = claim.reserved;
    let mut committed = claim.bound + claim.spent;
    let (mut spent, mut returned) = (claim.spent, claim.returned);
    let mut parts = Vec::with_capacity(order.len());
    for (at, funding) in order.into_iter().enumerate() {
        let fixed = funding.amount.filter(|_| at != last);
        let take = |rest: &mut Money| {
            let part = fixed.map_or(*rest, |fixed| fixed.min(*rest));
            *rest = *rest - part;
            part
        };
        let (reserved, committed) = (take(&mut reserved), take(&mut committed));
        let paid = if at == last { spent } else { committed.min(spent) };
        spent = spent - paid;
        let back = if at == last { returned } else { paid.min(returned) };
        returned = returned - back;
        parts.push(Share {
            pot: funding.pot,
            claim: Claim { reserved, bound: committed - paid, spent: paid, returned: back },
        });
    }
    parts
}

/// A pot with everything that is claimed of it.
pub fn balance(pot: &Pot, entries: &[PotEntry], claims: &[Claim]) -> Balance {
    let booked = |kind| entries.iter().filter(|e| e.kind == kind).map(|e| e.amount).sum::<Money>();
    let claimed = |part: fn(&Claim) -> Money| claims.iter().map(part).sum::<Money>();
    let mut balance = Balance {
        allocation: pot.allocation,
        released: released(pot),
        carried: pot.carried,
        returned: booked(PotEntryKind::Return) + claimed(|c| c.returned),
        transferred: booked(PotEntryKind::TransferIn)
            - booked(PotEntryKind::TransferOut)
            - booked(PotEntryKind::Lapse),
        reserved: claimed(|c| c.reserved),
        bound: claimed(|c| c.bound),
        spent: claimed(|c| c.spent) + booked(PotEntryKind::Expense),
        free: Money::default(),
    };
    balance.free = balance.available() - balance.reserved - balance.bound - balance.spent;
    balance
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pot::PotSource;

    fn euros(euros: i64) -> Money {
        Money::from_cents(euros * 100)
    }

    fn pot(allocation: i64, release: i64) -> Pot {
        Pot {
            id: 1,
            uid: String::new(),
            board: 1,
            year: 2019,
            source: PotSource::Board,
            allocation: Money::from_cents(allocation),
            release,
            carried: Money::default(),
            account: String::new(),
            remark: String::new(),
        }
    }

    fn funding(pot: i64, position: i64, amount: Option<Money>) -> Funding {
        Funding { id: pot, application: 1, pot, position, amount, overdraw: String::new() }
    }

    #[test]
    fn two_pots_share_a_project() {
        // domain.md 1.3: 1.500 € = 1.000 € StBR + 500 € IB.
        let fundings = [funding(1, 1, None), funding(2, 2, Some(euros(1000)))];
        let claim = Claim { bound: euros(1500), ..Claim::default() };
        let parts = shares(claim, &fundings);
        assert_eq!(
            parts.iter().map(|s| (s.pot, s.claim.bound)).collect::<Vec<_>>(),
            [(2, euros(1000)), (1, euros(500))]
        );
        let small = shares(Claim { bound: euros(600), ..Claim::default() }, &fundings);
        assert_eq!(
            small.iter().map(|s| (s.pot, s.claim.bound)).collect::<Vec<_>>(),
            [(2, euros(600)), (1, euros(0))]
        );
    }

    #[test]
    fn release_is_rounded_to_the_cent() {
        assert_eq!(released(&pot(900_000, 8_000)), euros(7_200));
        assert_eq!(released(&pot(101, 5_000)), Money::from_cents(51));
    }

    #[test]
    fn free_is_what_nobody_claims() {
        let claims = [
            Claim { reserved: euros(400), ..Claim::default() },
            Claim { bound: euros(1258), ..Claim::default() },
            Claim { spent: Money::from_cents(74_070), ..Claim::default() },
        ];
        let balance = balance(&pot(900_000, 10_000), &[], &claims);
        assert_eq!(balance.free, Money::from_cents(660_130));
    }
}
