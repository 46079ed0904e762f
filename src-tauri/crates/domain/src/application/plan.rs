//! Cost and finance plan (Kosten- und Finanzierungsplan): both sides must balance (domain.md 2.5).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Money;
use crate::choice::choice;

choice! {
    /// Side of the plan.
    PlanSide {
        Expense "Ausgaben",
        Income "Einnahmen",
    }
}

choice! {
    /// What a line of the plan is about. The grant itself is no line: it is what was applied for.
    PlanKind {
        Personnel "Personal",
        Fees "Honorare",
        Material "Material",
        Rent "Miete und Technik",
        Travel "Fahrten",
        Catering "Verpflegung",
        Publicity "Werbung und Druck",
        Insurance "Versicherung",
        Own "Eigenmittel",
        OwnWork "Eigenleistung",
        Admission "Eintritt und Startgelder",
        Donation "Spenden",
        Public "andere öffentliche Mittel",
        Other "Sonstiges",
    }
}

impl PlanKind {
    /// The side on which it may stand; `None`: on both.
    pub fn side(self) -> Option<PlanSide> {
        match self {
            Self::Personnel
            | Self::Fees
            | Self::Material
            | Self::Rent
            | Self::Travel
            | Self::Catering
            | Self::Publicity
            | Self::Insurance => Some(PlanSide::Expense),
            Self::Own | Self::OwnWork | Self::Admission | Self::Donation | Self::Public => {
                Some(PlanSide::Income)
            }
            Self::Other => None,
        }
    }
}

/// One line of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanLine {
    /// Row number; 0 before it is saved.
    pub id: i64,
    /// The application.
    pub application: i64,
    /// Expense or income.
    pub side: PlanSide,
    /// Place on its side, from 1.
    pub position: i64,
    /// What it is about.
    pub kind: PlanKind,
    /// `Platz und Technik`.
    pub label: String,
    /// As planned.
    pub amount: Money,
    /// For money of others: granted already, not only applied for.
    pub granted: bool,
    /// As it was in the end, from the proof of use.
    pub actual: Option<Money>,
    /// As recognised.
    pub recognised: Option<Money>,
}

/// Sums of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Balance {
    /// Sum of the expenses.
    pub expenses: Money,
    /// Sum of the incomes, the grant applied for included.
    pub incomes: Money,
}

impl Balance {
    /// Do both sides agree to the cent?
    pub fn is_even(self) -> bool {
        self.expenses == self.incomes
    }

    /// What is not covered yet; negative where there is more income than cost.
    pub fn uncovered(self) -> Money {
        self.expenses - self.incomes
    }
}

/// Sums a plan whose income side is completed by the grant applied for. A plan without lines is no plan.
pub fn balance(lines: &[PlanLine], requested: Money) -> Option<Balance> {
    if lines.is_empty() {
        return None;
    }
    let sum = |side| lines.iter().filter(|l| l.side == side).map(|l| l.amount).sum::<Money>();
    Some(Balance { expenses: sum(PlanSide::Expense), incomes: sum(PlanSide::Income) + requested })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(side: PlanSide, cents: i64) -> PlanLine {
        PlanLine {
            id: 0,
            application: 1,
            side,
            position: 1,
            kind: PlanKind::Other,
            label: "x".into(),
            amount: Money::from_cents(cents),
            granted: false,
            actual: None,
            recognised: None,
        }
    }

    #[test]
    fn the_grant_completes_the_income() {
        let lines = [
            line(PlanSide::Expense, 210_000),
            line(PlanSide::Expense, 25_000),
            line(PlanSide::Income, 70_000),
        ];
        let even = balance(&lines, Money::from_cents(165_000)).unwrap();
        assert!(even.is_even());
        let short = balance(&lines, Money::from_cents(150_000)).unwrap();
        assert_eq!(short.uncovered(), Money::from_cents(15_000));
        assert_eq!(balance(&[], Money::from_cents(1)), None);
    }
}
