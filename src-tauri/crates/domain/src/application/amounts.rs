//! The six amounts of an application (domain.md 0.1, 4): beantragt, geprüft, empfohlen, beschlossen,
//! ausgezahlt, anerkannt.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Money;
use crate::choice::choice;
use crate::problem::{Code, Problem};

choice! {
    /// Which of the six amounts.
    Stage {
        Requested "beantragt",
        Examined "geprüft",
        Recommended "empfohlen",
        Decided "beschlossen",
        Paid "ausgezahlt",
        Recognised "anerkannt",
    }
}

/// The six amounts, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Amounts {
    /// beantragt
    pub requested: Money,
    /// geprüft
    pub examined: Option<Money>,
    /// empfohlen
    pub recommended: Option<Money>,
    /// beschlossen
    pub decided: Option<Money>,
    /// ausgezahlt
    pub paid: Option<Money>,
    /// anerkannt
    pub recognised: Option<Money>,
}

impl Amounts {
    /// The amount that counts now, and which of the six it is. Once the council decided, its amount or what
    /// was paid counts; a recognised amount is the last word.
    pub fn latest(&self) -> (Money, Stage) {
        let later = [
            (self.recognised, Stage::Recognised),
            (self.paid, Stage::Paid),
            (self.decided, Stage::Decided),
            (self.recommended, Stage::Recommended),
            (self.examined, Stage::Examined),
        ];
        later
            .into_iter()
            .find_map(|(amount, stage)| amount.map(|a| (a, stage)))
            .unwrap_or((self.requested, Stage::Requested))
    }

    /// What lies before the board: the examined amount, else the one applied for.
    pub fn laid_before_board(&self) -> Money {
        self.examined.unwrap_or(self.requested)
    }

    /// What lies before the council: the recommended amount.
    pub fn laid_before_council(&self) -> Money {
        self.recommended.unwrap_or_else(|| self.laid_before_board())
    }

    /// The hard rules of domain.md 4: none negative, ausgezahlt ≤ beschlossen, anerkannt ≤ ausgezahlt. The
    /// register has them as CHECK constraints as well.
    ///
    /// # Errors
    /// `AmountNegative`, `PaidAboveDecided`, `RecognisedAbovePaid`.
    pub fn check(&self) -> Result<(), Problem> {
        let all =
            [Some(self.requested), self.examined, self.recommended, self.decided, self.paid, self.recognised];
        if let Some(amount) = all.into_iter().flatten().find(|a| a.cents() < 0) {
            return Err(Problem::new(Code::AmountNegative).fact("eingabe", amount));
        }
        if let Some(paid) = self.paid
            && paid > self.decided.unwrap_or_default()
        {
            return Err(Problem::new(Code::PaidAboveDecided)
                .fact("ausgezahlt", paid)
                .fact("beschlossen", self.decided.unwrap_or_default()));
        }
        if let Some(recognised) = self.recognised
            && recognised > self.paid.unwrap_or_default()
        {
            return Err(Problem::new(Code::RecognisedAbovePaid)
                .fact("anerkannt", recognised)
                .fact("ausgezahlt", self.paid.unwrap_or_default()));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(cents: i64) -> Option<Money> {
        Some(Money::from_cents(cents))
    }

    #[test]
    fn the_latest_amount_counts() {
        let mut amounts = Amounts { requested: Money::from_cents(165_000), ..Amounts::default() };
        assert_eq!(amounts.latest(), (Money::from_cents(165_000), Stage::Requested));
        amounts.examined = money(140_000);
        assert_eq!(amounts.latest().1, Stage::Examined);
        amounts.decided = money(130_000);
        assert_eq!(amounts.latest(), (Money::from_cents(130_000), Stage::Decided));
    }

    #[test]
    fn the_hard_rules() {
        let start = Amounts { requested: Money::from_cents(100), ..Amounts::default() };
        assert_eq!(Amounts { paid: money(1), ..start }.check().unwrap_err().code, Code::PaidAboveDecided);
        let paid = Amounts { decided: money(120), paid: money(120), ..start };
        assert_eq!(paid.check(), Ok(()));
        assert_eq!(
            Amounts { recognised: money(121), ..paid }.check().unwrap_err().code,
            Code::RecognisedAbovePaid
        );
        assert_eq!(Amounts { examined: money(-1), ..start }.check().unwrap_err().code, Code::AmountNegative);
    }
}
