//! The hard rules of the amounts, asked of the door for writes and of the database itself.

use domain::grant::{Decision, DecisionOutcome, Payment, Proof};
use domain::problem::Code;
use domain::{Day, Money};

use crate::testing::*;
use crate::{Register, Tx};

fn day() -> Day {
    Day::new(2019, 4, 1).unwrap()
}

fn decision(cents: i64) -> Decision {
    Decision {
        id: 0,
        application: 1,
        proposal: None,
        day: day(),
        reference: String::new(),
        agenda_item: String::new(),
        outcome: DecisionOutcome::Adopted,
        amount: Some(Money::from_cents(cents)),
        reason: String::new(),
    }
}

fn payment(cents: i64) -> Payment {
    Payment {
        id: 0,
        application: 1,
        amount: Money::from_cents(cents),
        ordered_on: day(),
        ordered_by: "Frau Brandt".into(),
        reference: String::new(),
        paid_on: Some(day()),
    }
}

fn registered(office: &mut Office) -> Register {
    let mut register = office.create();
    office
        .act(&mut register, &ahrens(), |tx| {
            tx.put(&mut board())?;
            tx.put(&mut application(1, 4))
        })
        .unwrap();
    register
}

fn code(
    office: &mut Office,
    register: &mut Register,
    change: impl FnOnce(&mut Tx<'_, '_>) -> Result<bool, domain::Problem>,
) -> Code {
    office.act(register, &ahrens(), change).unwrap_err().code
}

#[test]
fn no_act_leaves_a_state_without_what_it_rests_on() {
    let mut office = Office::new();
    let mut register = registered(&mut office);
    let office = &mut office;
    // Paid without notice and Prüfvermerk: the state would not be founded, whatever the command.
    let found = code(office, &mut register, |tx| {
        tx.put(&mut decision(140_000))?;
        tx.put(&mut payment(140_000))
    });
    assert_eq!(found, Code::StateUnfounded);
    // More than was decided: the CHECK of the line refuses it first, with the sentence of the rule.
    let found = code(office, &mut register, |tx| {
        tx.put(&mut decision(140_000))?;
        tx.put(&mut payment(140_001))
    });
    assert_eq!(found, Code::PaidAboveDecided);
    let found = code(office, &mut register, |tx| {
        tx.put(&mut decision(140_000))?;
        tx.put(&mut payment(100))?;
        tx.put(&mut Proof {
            id: 0,
            application: 1,
            received: day(),
            costs: None,
            recognised: Some(Money::from_cents(101)),
            checked_on: Some(day()),
            remark: String::new(),
        })
    });
    assert_eq!(found, Code::RecognisedAbovePaid);
    // Another amount without a reason.
    let found = code(office, &mut register, |tx| tx.put(&mut decision(130_000)));
    assert_eq!(found, Code::DifferenceUnfounded);
    let (found, _) = office.act(&mut register, &ahrens(), |tx| tx.put(&mut decision(140_000))).unwrap();
    assert!(found);
}

#[test]
fn the_database_itself_refuses_amounts_against_the_rules() {
    let mut office = Office::new();
    let register = registered(&mut office);
    register.close().unwrap();
    let conn = rusqlite::Connection::open(&office.path).unwrap();
    for (text, rule) in [
        ("UPDATE application_line SET requested = -1", "amounts_requested"),
        ("UPDATE application_line SET examined = -1", "amounts_examined"),
        ("UPDATE application_line SET recommended = -1", "amounts_recommended"),
        ("UPDATE application_line SET decided = -1", "amounts_decided"),
        ("UPDATE application_line SET decided = 5, paid = -1", "amounts_paid"),
        ("UPDATE application_line SET decided = 5, paid = 5, recognised = -1", "amounts_recognised"),
        ("UPDATE application_line SET paid = 1", "amounts_paid_within_decided"),
        ("UPDATE application_line SET decided = 5, paid = 6", "amounts_paid_within_decided"),
        ("UPDATE application_line SET recognised = 1", "amounts_recognised_within_paid"),
        (
            "UPDATE application_line SET decided = 5, paid = 5, recognised = 6",
            "amounts_recognised_within_paid",
        ),
        ("UPDATE application SET amount = -1", "application_amount"),
        ("UPDATE application SET amount = 0", "application_has_amount"),
    ] {
        let refused = conn.execute_batch(text).unwrap_err().to_string();
        assert!(refused.ends_with(&format!("CHECK constraint failed: {rule}")), "{text}: {refused}");
    }
    for (text, rule) in [
        ("INSERT INTO payment VALUES (1, 1, 0, '2019-04-01', '', '', NULL)", "payment_amount"),
        ("INSERT INTO payment VALUES (1, 1, 5, '2019-04-02', '', '', '2019-04-01')", "payment_days"),
        (
            "INSERT INTO examination VALUES (1, 1, '2019-04-01', '', NULL, '', '', '', 1)",
            "examination_concluded",
        ),
        (
            "INSERT INTO decision VALUES (1, 1, NULL, '2019-04-01', '', '', 'adopted', NULL, '')",
            "decision_has_amount",
        ),
        (
            "INSERT INTO decision VALUES (1, 1, NULL, '2019-04-01', '', '', 'rejected', 5, '')",
            "decision_has_amount",
        ),
        (
            "INSERT INTO reclaim VALUES (1, 1, 5, 0, 'x', '', NULL, NULL, NULL, 6, '2019-04-01')",
            "reclaim_returned_part",
        ),
        (
            "INSERT INTO reclaim VALUES (1, 1, 5, 0, 'x', '', NULL, NULL, NULL, 5, NULL)",
            "reclaim_returned_day",
        ),
        ("INSERT INTO proof VALUES (1, 1, '2019-04-01', NULL, 5, NULL, '')", "proof_checked"),
    ] {
        let refused = conn.execute_batch(text).unwrap_err().to_string();
        assert!(refused.ends_with(&format!("CHECK constraint failed: {rule}")), "{text}: {refused}");
    }
}

#[test]
fn the_history_of_a_case_is_found_by_index() {
    let mut office = Office::new();
    registered(&mut office).close().unwrap();
    let conn = rusqlite::Connection::open(&office.path).unwrap();
    let text =
        format!("EXPLAIN QUERY PLAN {} SELECT * FROM of_case", crate::journal::OF_CASE.replace("?1", "1"));
    let plan: Vec<String> = conn
        .prepare(&text)
        .unwrap()
        .query_map([], |row| row.get(3))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert!(plan.iter().any(|step| step.contains("journal_image_by_application")), "{plan:#?}");
    assert!(!plan.iter().any(|step| step.starts_with("SCAN i") || step.starts_with("SCAN r")), "{plan:#?}");
}
