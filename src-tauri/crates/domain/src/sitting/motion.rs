//! In which order motions on one application are voted on, and which fall with a further-reaching one
//! (domain.md 5: weitergehender Antrag first).

use super::{Motion, MotionKind};
use crate::Money;

/// The motions on one application in the order of voting: what ends the matter for now comes before what changes it,
/// and of two amounts the one that is further from what was applied for comes first. Of equals the older.
pub fn in_order(motions: &[Motion], requested: Money) -> Vec<&Motion> {
    let mut ordered: Vec<&Motion> = motions.iter().collect();
    ordered.sort_by_key(|motion| {
        let distance = motion.amount.map_or(0, |amount| (amount.cents() - requested.cents()).abs());
        (motion.kind, -distance, motion.id)
    });
    ordered
}

/// Does a motion fall because a further-reaching one was carried? `ordered` is the order of voting. What defers,
/// refers or rejects leaves nothing to change; of several amounts only one can be.
pub fn fallen(ordered: &[&Motion], motion: &Motion) -> bool {
    ordered.iter().take_while(|other| other.id != motion.id).filter(|other| other.carried == Some(true)).any(
        |other| ends(other.kind) || (other.kind == MotionKind::Amount && motion.kind == MotionKind::Amount),
    )
}

/// The motion that the board has to vote on next.
pub fn next<'a>(ordered: &[&'a Motion]) -> Option<&'a Motion> {
    ordered.iter().copied().find(|motion| motion.carried.is_none() && !fallen(ordered, motion))
}

fn ends(kind: MotionKind) -> bool {
    matches!(kind, MotionKind::Deferral | MotionKind::Referral | MotionKind::Rejection)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitting::VoteKind;

    fn motion(id: i64, kind: MotionKind, euros: i64) -> Motion {
        Motion {
            id,
            sitting: 1,
            application: 1,
            kind,
            amount: (kind == MotionKind::Amount).then(|| Money::from_cents(euros * 100)),
            words: String::new(),
            mover: String::new(),
            vote_kind: None,
            carried: None,
            yes: None,
            no: None,
            abstain: None,
        }
    }

    fn voted(mut motion: Motion, carried: bool) -> Motion {
        motion.vote_kind = Some(VoteKind::Majority);
        motion.carried = Some(carried);
        motion
    }

    fn requested() -> Money {
        Money::from_cents(140_000)
    }

    #[test]
    fn the_further_reaching_comes_first() {
        let motions = [
            motion(1, MotionKind::Condition, 0),
            motion(2, MotionKind::Amount, 1_200),
            motion(3, MotionKind::Amount, 500),
            motion(4, MotionKind::Deferral, 0),
            motion(5, MotionKind::Amount, 1_900),
        ];
        let order: Vec<i64> = in_order(&motions, requested()).iter().map(|m| m.id).collect();
        assert_eq!(order, [4, 3, 5, 2, 1]);
    }

    #[test]
    fn what_is_carried_takes_the_lesser_with_it() {
        let motions = [
            voted(motion(1, MotionKind::Deferral, 0), false),
            voted(motion(2, MotionKind::Amount, 500), true),
            motion(3, MotionKind::Amount, 1_200),
            motion(4, MotionKind::Condition, 0),
        ];
        let ordered = in_order(&motions, requested());
        let fell: Vec<i64> = ordered.iter().filter(|m| fallen(&ordered, m)).map(|m| m.id).collect();
        assert_eq!(fell, [3]);
        assert_eq!(next(&ordered).map(|m| m.id), Some(4));

        let motions = [voted(motion(1, MotionKind::Referral, 0), true), motion(2, MotionKind::Condition, 0)];
        let ordered = in_order(&motions, requested());
        assert!(fallen(&ordered, &motions[1]));
        assert_eq!(next(&ordered), None);
    }
}
