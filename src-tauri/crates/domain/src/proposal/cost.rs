use crate::Money;
use crate::paper::{CostRow, CostSide, CostTables};
use crate::problem::{Code, Problem};

use super::PositionKind;

/// What a clerk entered in the Kostentabelle by hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EnteredCost {
    /// Transferaufwendungen.
    pub transfer: Option<Money>,
    /// Sach- und Dienstleistungen (Geschäftsaufwand).
    pub business: Option<Money>,
}

/// Sum of the new money: transfers and business; an Umwidmung adds nothing (domain.md 8.7).
pub fn total(positions: &[(PositionKind, Money)]) -> Money {
    positions.iter().filter(|(kind, _)| kind.adds_money()).map(|(_, amount)| *amount).sum()
}

fn share(positions: &[(PositionKind, Money)], business: bool) -> Money {
    positions
        .iter()
        .filter(|(kind, _)| kind.adds_money() && kind.is_business() == business)
        .map(|(_, amount)| *amount)
        .sum()
}

/// A table entered by hand must say what the positions say; the refusal names the difference
/// (domain.md 0.8: published tables do not add up).
pub fn check_entered(positions: &[(PositionKind, Money)], entered: EnteredCost) -> Result<(), Problem> {
    for (business, value, field) in
        [(false, entered.transfer, "entered_transfer"), (true, entered.business, "entered_business")]
    {
        let Some(value) = value else { continue };
        let sum = share(positions, business);
        if value == sum {
            continue;
        }
        let listed: Vec<String> = positions
            .iter()
            .filter(|(kind, _)| kind.adds_money() && kind.is_business() == business)
            .map(|(_, amount)| amount.to_string())
            .collect();
        let difference = if value > sum { value - sum } else { sum - value };
        let listed = if listed.is_empty() { "keine Positionen".to_owned() } else { listed.join(" + ") };
        return Err(Problem::new(Code::CostTableDiffers)
            .at(field)
            .fact("positionen", listed)
            .fact("summe", sum)
            .fact("eingetragen", value)
            .fact("unterschied", difference));
    }
    Ok(())
}

/// Both tables of the Kostentabelle, computed from the positions. The list of rows follows
/// domain.md 2.1; rows without money print 0,00.
pub fn tables(positions: &[(PositionKind, Money)], budget_part: &str, product: &str) -> CostTables {
    let transfer = share(positions, false);
    let business = share(positions, true);
    let side = |head: &str, rows: &[(&str, Money)], balance: Option<(&str, Money)>| CostSide {
        head: head.into(),
        rows: rows.iter().map(row).collect(),
        balance: balance.as_ref().map(row),
    };
    let nothing = Money::ZERO;
    let blank = |labels: &[&'static str]| labels.iter().map(|l| (*l, nothing)).collect::<Vec<_>>();
    CostTables {
        investment_title: format!("Teilfinanzhaushalt {budget_part} – Investitionstätigkeit"),
        investment: (
            side(
                "Einzahlungen",
                &blank(&[
                    "Zuwendungen",
                    "Beiträge und ähnliche Entgelte",
                    "Veräußerung von Sachvermögen",
                    "Veräußerung von Finanzvermögen",
                    "Sonstige Investitionstätigkeit",
                ]),
                None,
            ),
            side(
                "Auszahlungen",
                &blank(&[
                    "Grundstücke und Gebäude",
                    "Baumaßnahmen",
                    "Bewegliches Vermögen",
                    "Finanzvermögen",
                    "Zuwendungen für Investitionen",
                    "Sonstige Investitionstätigkeit",
                ]),
                Some(("Saldo Investitionstätigkeit", nothing)),
            ),
        ),
        result_title: format!("Teilergebnishaushalt {budget_part}"),
        result_note: format!("{product} · Angaben pro Jahr"),
        result: (
            side(
                "Ordentliche Erträge",
                &blank(&[
                    "Zuwendungen und allg. Umlagen",
                    "Sonstige Transfererträge",
                    "Öffentlichrechtl. Entgelte",
                    "Privatrechtl. Entgelte",
                    "Kostenerstattungen",
                    "Auflösung Sonderposten",
                    "Sonstige ordentl. Erträge",
                    "Außerordentliche Erträge",
                    "Erträge aus internen Leistungsbeziehungen",
                ]),
                None,
            ),
            side(
                "Ordentliche Aufwendungen",
                &[
                    ("Personalaufwendungen", nothing),
                    ("Sach- und Dienstleistungen", business),
                    ("Abschreibungen", nothing),
                    ("Zinsen o. ä. (TH 99)", nothing),
                    ("Transferaufwendungen", transfer),
                    ("Sonstige ordentliche Aufwendungen", nothing),
                ],
                Some(("Saldo ordentliches Ergebnis", -(transfer + business))),
            ),
        ),
    }
}

fn row((label, amount): &(&str, Money)) -> CostRow {
    CostRow { label: (*label).to_owned(), amount: *amount }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KINDS: [PositionKind; 6] = [
        PositionKind::Grant,
        PositionKind::OwnProject,
        PositionKind::Business,
        PositionKind::Prize,
        PositionKind::Rededication,
        PositionKind::Disposal,
    ];

    #[test]
    fn names_the_difference() {
        let positions = [40_000, 220_000].map(|c| (PositionKind::Grant, Money::from_cents(c)));
        let entered = EnteredCost { transfer: Some(Money::from_cents(240_000)), business: None };
        let problem = check_entered(&positions, entered).unwrap_err();
        assert_eq!(problem.code, Code::CostTableDiffers);
        for part in ["400,00", "2.200,00", "2.600,00", "2.400,00", "200,00"] {
            assert!(problem.sentence.contains(part), "{}", problem.sentence);
        }
    }

    proptest! {
        #[test]
        fn the_table_proves_the_positions(list in proptest::collection::vec((0usize..6, 0i64..1_000_000), 0..60)) {
            let positions: Vec<_> = list.iter().map(|(k, c)| (KINDS[*k], Money::from_cents(*c))).collect();
            let tables = tables(&positions, "18", "Produkt 11111");
            let spent: Money = tables.result.1.rows.iter().map(|r| r.amount).sum();
            let balance = tables.result.1.balance.clone().unwrap().amount;
            prop_assert_eq!(spent, total(&positions));
            prop_assert_eq!(spent + balance, Money::ZERO);
            let naive: i64 = list.iter().filter(|(k, _)| *k != 4).map(|(_, c)| *c).sum();
            prop_assert_eq!(spent.cents(), naive);
            let entered = EnteredCost { transfer: Some(share(&positions, false)), business: Some(share(&positions, true)) };
            prop_assert!(check_entered(&positions, entered).is_ok());
        }
    }
}
