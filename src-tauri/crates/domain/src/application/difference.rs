//! What became of the amount from stage to stage, and why.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Stage;
use crate::{Day, Money};

/// One of the six amounts as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageRecord {
    /// Which.
    pub stage: Stage,
    /// The amount.
    pub amount: Money,
    /// The day that stands on its record: receipt, Prüfvermerk, sitting, council, value date, proof.
    pub day: Option<Day>,
    /// The reason that was recorded with it; may be empty.
    pub reason: String,
}

/// A difference between two of the six amounts that follow each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difference {
    /// The earlier amount.
    pub from: Stage,
    /// The later amount.
    pub to: Stage,
    /// Later less earlier; below zero where it was cut.
    pub amount: Money,
    /// Why.
    pub reason: String,
    /// Day of the later amount.
    pub day: Option<Day>,
}

impl Difference {
    /// Must a reason be recorded? Between beantragt, geprüft, empfohlen and beschlossen always (domain.md 4).
    pub fn needs_reason(&self) -> bool {
        matches!(self.to, Stage::Examined | Stage::Recommended | Stage::Decided)
    }
}

/// The differences along the amounts that are known, in their order.
pub fn differences(records: &[StageRecord]) -> Vec<Difference> {
    records
        .iter()
        .zip(records.iter().skip(1))
        .filter(|(from, to)| from.amount != to.amount)
        .map(|(from, to)| {
            // Where the office examined after the vote, its reason explains the difference to that vote.
            let explained = from.stage == Stage::Examined && to.reason.is_empty();
            Difference {
                from: from.stage,
                to: to.stage,
                amount: to.amount - from.amount,
                reason: if explained { from.reason.clone() } else { to.reason.clone() },
                day: to.day,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(stage: Stage, cents: i64, reason: &str) -> StageRecord {
        StageRecord { stage, amount: Money::from_cents(cents), day: None, reason: reason.into() }
    }

    #[test]
    fn a_difference_stands_between_known_amounts_with_its_reason() {
        let records = [
            record(Stage::Requested, 165_000, ""),
            record(Stage::Examined, 140_000, "Technik günstiger"),
            record(Stage::Recommended, 140_000, ""),
            record(Stage::Decided, 150_000, "Rest des Topfes"),
            record(Stage::Paid, 100_000, ""),
        ];
        let found = differences(&records);
        let short: Vec<_> =
            found.iter().map(|d| (d.from, d.to, d.amount.cents(), d.reason.as_str())).collect();
        assert_eq!(
            short,
            [
                (Stage::Requested, Stage::Examined, -25_000, "Technik günstiger"),
                (Stage::Recommended, Stage::Decided, 10_000, "Rest des Topfes"),
                (Stage::Decided, Stage::Paid, -50_000, ""),
            ]
        );
        assert_eq!(found.iter().map(Difference::needs_reason).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn an_examination_after_the_vote_explains_the_difference_to_it() {
        let records = [
            record(Stage::Requested, 100, ""),
            record(Stage::Examined, 80, "Nicht alles zuwendungsfähig"),
            record(Stage::Recommended, 100, ""),
        ];
        let reasons: Vec<_> = differences(&records).into_iter().map(|d| d.reason).collect();
        assert_eq!(reasons, ["Nicht alles zuwendungsfähig", "Nicht alles zuwendungsfähig"]);
    }
}
