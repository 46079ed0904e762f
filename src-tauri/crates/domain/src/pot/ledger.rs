//! The arithmetic of a pot, to the cent.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Funding, Pot, PotEntry, PotEntryKind};
use crate::Money;
use crate::application::State;
use crate::proposal::PositionKind;

/// What is known of an application as far as the pots depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimant {
    /// What kind of money it is.
    pub kind: PositionKind,
    /// Where it stands.
    pub state: State,
    /// empfohlen
    pub recommended: Option<Money>,
    /// beschlossen
    pub decided: Option<Money>,
    /// ausgezahlt
    pub paid: Money,
    /// Paid under the applications that took its money over (Umwidmung).
    pub paid_elsewhere: Money,
    /// What came back in the year that is asked about.
    pub returned: Money,
}

/// What an application claims of its pots, before it is divided among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
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

impl std::iter::Sum for Claim {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |a, b| Self {
            reserved: a.reserved + b.reserved,
            bound: a.bound + b.bound,
            spent: a.spent + b.spent,
            returned: a.returned + b.returned,
        })
    }
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
// The plan of an application has a balance too; the contract knows one name each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "PotBalance")]
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
    /// What can be spent at all: released, carried over, come back, transferred.
    pub available: Money,
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
    /// Fills in what follows from the rest: free + reserved + bound + spent are always what is available.
    fn settled(mut self) -> Self {
        self.available = self.released + self.carried + self.returned + self.transferred;
        self.free = self.available - self.reserved - self.bound - self.spent;
        self
    }

    /// The same pot, were `claim` laid on it as well.
    #[must_use]
    pub fn with(self, claim: Claim) -> Self {
        Self {
            reserved: self.reserved + claim.reserved,
            bound: self.bound + claim.bound,
            spent: self.spent + claim.spent,
            returned: self.returned + claim.returned,
            ..self
        }
        .settled()
    }

    /// What lapses on 31.12. unless it is transferred, and what stays bound (domain.md 1.3).
    pub fn lapse(&self) -> Lapse {
        let free = self.free.max(Money::default());
        Lapse { free, reserved: self.reserved, lapses: free + self.reserved, bound: self.bound }
    }
}

/// A pot at the end of its year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lapse {
    /// Free.
    pub free: Money,
    /// Recommended, but not decided.
    pub reserved: Money,
    /// Both: not bound on 31.12.
    pub lapses: Money,
    /// Decided and still to be paid.
    pub bound: Money,
}

/// What of the Ansatz is released, rounded to the cent (half a cent away from zero).
pub fn released(pot: &Pot) -> Money {
    let part = Decimal::from(pot.allocation.cents()) * Decimal::from(pot.release) / Decimal::from(10_000);
    let cents = part.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    Money::from_cents(i64::try_from(cents).unwrap_or(i64::MAX))
}

/// What an application claims (domain.md 4): empfohlen = vorgemerkt, beschlossen = gebunden, ausgezahlt =
/// spent; once the case is closed, what was decided and never paid is free again. What was put off by the
/// council is still recommended; what was refused or has ended claims nothing more.
///
/// An Umwidmung is no new money: it claims nothing itself, and what is paid under it is spent from what the
/// older application had bound.
pub fn claim(of: &Claimant) -> Claim {
    if !of.kind.adds_money() {
        return Claim::default();
    }
    let spent = of.paid + of.paid_elsewhere;
    let mut claim = Claim { spent, returned: of.returned, ..Claim::default() };
    let ended = matches!(
        of.state,
        State::Draft
            | State::Refused
            | State::RefusalNoticed
            | State::Closed
            | State::Referred
            | State::Withdrawn
            | State::Ended
    );
    match of.decided {
        _ if ended => {}
        Some(decided) => claim.bound = (decided - spent).max(Money::default()),
        None if of.state == State::Rededicated => {}
        None => claim.reserved = of.recommended.unwrap_or_default(),
    }
    claim
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

/// The sum of pots, for the line under a list of them.
impl std::iter::Sum for Balance {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |a, b| Self {
            allocation: a.allocation + b.allocation,
            released: a.released + b.released,
            carried: a.carried + b.carried,
            returned: a.returned + b.returned,
            transferred: a.transferred + b.transferred,
            reserved: a.reserved + b.reserved,
            bound: a.bound + b.bound,
            spent: a.spent + b.spent,
            ..Self::default()
        })
        .settled()
    }
}

/// A pot with everything that is claimed of it.
pub fn balance(pot: &Pot, entries: &[PotEntry], claims: &[Claim]) -> Balance {
    let booked = |kind| entries.iter().filter(|e| e.kind == kind).map(|e| e.amount).sum::<Money>();
    let claimed = |part: fn(&Claim) -> Money| claims.iter().map(part).sum::<Money>();
    Balance {
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
        ..Balance::default()
    }
    .settled()
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

    fn decided(amount: Money) -> Claimant {
        Claimant {
            kind: PositionKind::Grant,
            state: State::Decided,
            recommended: Some(amount),
            decided: Some(amount),
            paid: Money::default(),
            paid_elsewhere: Money::default(),
            returned: Money::default(),
        }
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
    fn partial_payments_fill_the_fixed_part_first() {
        let fundings = [funding(1, 1, None), funding(2, 2, Some(euros(1000)))];
        let half = claim(&Claimant { paid: euros(600), ..decided(euros(1500)) });
        assert_eq!((half.bound, half.spent), (euros(900), euros(600)));
        let parts = shares(half, &fundings);
        assert_eq!(
            parts.iter().map(|s| (s.pot, s.claim.bound, s.claim.spent)).collect::<Vec<_>>(),
            [(2, euros(400), euros(600)), (1, euros(500), euros(0))]
        );
        // Closed with less than was decided: the rest is free again in both.
        let closed = claim(&Claimant { paid: euros(600), state: State::Closed, ..decided(euros(1500)) });
        let parts = shares(closed, &fundings);
        assert_eq!(
            parts.iter().map(|s| (s.pot, s.claim.bound, s.claim.spent)).collect::<Vec<_>>(),
            [(2, euros(0), euros(600)), (1, euros(0), euros(0))]
        );
    }

    #[test]
    fn another_use_is_no_new_money() {
        let old = Claimant { state: State::Rededicated, paid_elsewhere: euros(300), ..decided(euros(500)) };
        assert_eq!(claim(&old), Claim { bound: euros(200), spent: euros(300), ..Claim::default() });
        let new = Claimant { kind: PositionKind::Rededication, paid: euros(300), ..decided(euros(500)) };
        assert_eq!(claim(&new), Claim::default());
    }

    #[test]
    fn put_off_is_still_reserved_and_refused_is_free() {
        let put_off = Claimant { decided: None, state: State::Adjourned, ..decided(euros(500)) };
        assert_eq!(claim(&put_off).reserved, euros(500));
        let refused = Claimant { state: State::Refused, ..put_off };
        assert_eq!(claim(&refused), Claim::default());
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
