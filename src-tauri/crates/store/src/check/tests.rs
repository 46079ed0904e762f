use domain::Clock;
use domain::Day;
use domain::Money;
use domain::board::{Member, Role};
use domain::problem::Code;
use domain::proposal::{CostForm, Position, PositionKind, Proposal};
use domain::sitting::{AgendaEntry, Attendance, Item, ItemKind, Presence, Recommendation, Sitting, VoteKind};
use domain::vote::Outcome;

use super::rules::RULES;
use crate::testing::*;

/// One closed sitting with everything that belongs to it, sound.
fn sitting(office: &mut Office) -> crate::Register {
    let mut register = office.create();
    office
        .act(&mut register, &ahrens(), |tx| {
            tx.put(&mut board())?;
            tx.put(&mut domain::board::Board { uid: "b2".into(), ..board() })?;
            for (n, board) in [(1, 1), (2, 1), (3, 2)] {
                tx.put(&mut Member {
                    id: 0,
                    uid: format!("m{n}"),
                    board,
                    last_name: "Voss".into(),
                    first_name: "Ida".into(),
                    role: Role::Chair,
                    salutation: "Frau".into(),
                    function: String::new(),
                    party: String::new(),
                    voting: n != 2,
                    from_day: Day::new(2016, 11, 1),
                    to_day: None,
                    sworn_on: None,
                    substitute: String::new(),
                })?;
            }
            tx.put(&mut application(1, 4))?;
            tx.put(&mut domain::application::Application { uid: "a2".into(), ..application(2, 4) })?;
            tx.put(&mut application(1, 5))?;
            let (day, begin) = (Day::new(2019, 4, 1).unwrap(), Clock::new(19, 0).unwrap());
            tx.put(&mut Sitting {
                uid: "s".into(),
                end_at: Clock::new(20, 45),
                end_approx: true,
                chair: Some(1),
                minute_taker: "Brandt".into(),
                closed: true,
                ..Sitting::planned(1, 32, day, "kargah".into(), begin)
            })?;
            for position in 1..=2 {
                tx.put(&mut Item::new(1, position, ItemKind::Grants, "Anträge".into()))?;
            }
            tx.put(&mut AgendaEntry::new(1, 1, 1))?;
            tx.put(&mut AgendaEntry::new(2, 3, 1))?;
            for member in 1..=2 {
                tx.put(&mut Attendance::new(1, member, Presence::Present))?;
            }
            let amount = Some(Money::from_cents(140_000));
            tx.put(&mut Recommendation {
                vote_kind: VoteKind::Counted,
                yes: Some(1),
                no: Some(0),
                abstain: Some(0),
                ..Recommendation::unanimous(1, 1, Outcome::Recommended, amount)
            })?;
            tx.put(&mut Proposal {
                id: 0,
                uid: "p".into(),
                board: 1,
                sitting: 1,
                number: Some("15-0837/2019".into()),
                attachments: 0,
                agenda_item: None,
                day: None,
                title: "Zuwendungen".into(),
                motion: String::new(),
                gender_text: String::new(),
                climate_text: String::new(),
                reasoning: String::new(),
                cost_form: CostForm::Full,
                entered_transfer: Some(Money::from_cents(140_000)),
                entered_business: Some(Money::from_cents(5_000)),
                movers: String::new(),
            })?;
            let mut position = Position {
                id: 0,
                proposal: 1,
                position: 1,
                kind: PositionKind::Grant,
                application: Some(1),
                recipient: String::new(),
                amount: None,
                up_to: false,
                purpose: String::new(),
                reasoning: String::new(),
            };
            tx.put(&mut position)?;
            let amount = Some(Money::from_cents(5_000));
            let kind = PositionKind::Business;
            tx.put(&mut Position { id: 0, position: 2, kind, application: None, amount, ..position })?;
            Ok(())
        })
        .unwrap();
    register
}

#[test]
fn a_sound_sitting_has_no_finding() {
    let mut office = Office::new();
    let register = sitting(&mut office);
    assert_eq!(register.check().unwrap(), []);
    let line = register.read(|r| r.application_line(1)).unwrap().unwrap();
    assert_eq!(line.amounts.recommended, Some(Money::from_cents(140_000)));
}

/// Each rule has a change that breaks it and only it; the finding names the row.
#[test]
fn each_rule_is_broken_by_its_change() {
    let breaking = [
        "UPDATE sitting SET chair = 3",
        "UPDATE attendance SET member = 3 WHERE id = 2",
        "UPDATE agenda_entry SET application = 2 WHERE id = 2",
        "UPDATE agenda_entry SET application = 1 WHERE id = 2",
        "DELETE FROM agenda_entry WHERE id = 1",
        "UPDATE recommendation SET amount = 139999; UPDATE proposal SET entered_transfer = 139999",
        "UPDATE recommendation SET abstain = 1",
        "UPDATE proposal SET board = 2",
        "UPDATE proposal SET entered_transfer = 260000",
        "UPDATE position SET amount = 5001 WHERE id = 2",
    ];
    assert_eq!(breaking.len(), RULES.len());
    for (change, rule) in breaking.iter().zip(RULES) {
        let mut office = Office::new();
        let register = sitting(&mut office);
        register.conn.execute_batch(change).unwrap();
        let found = register.check().unwrap();
        let broken: Vec<&str> =
            found.iter().filter(|p| p.code == Code::RuleBroken).map(|p| p.facts["regel"].as_str()).collect();
        assert_eq!(broken, [rule.name], "{change}");
        // That the row was changed behind the journal's back is a finding of its own.
        assert!(found.iter().any(|p| p.code == Code::RowDiffers), "{change}");
    }
}

#[test]
fn a_reference_into_nothing_is_named() {
    let mut office = Office::new();
    let register = sitting(&mut office);
    register
        .conn
        .execute_batch("PRAGMA foreign_keys = OFF; UPDATE member SET board = 77 WHERE id = 2")
        .unwrap();
    let found = register.check().unwrap();
    let named = found.iter().find(|p| p.code == Code::ReferenceBroken).unwrap();
    assert_eq!((named.facts["art"].as_str(), named.facts["eintrag"].as_str()), ("member", "2"));
}

#[test]
fn an_attachment_without_its_bytes_is_named() {
    let mut office = Office::new();
    let mut register = sitting(&mut office);
    office
        .act(&mut register, &ahrens(), |tx| {
            for name in ["Satzung.pdf", "Plan.pdf"] {
                let sha256 = tx.put_bytes(name.as_bytes())?;
                tx.put(&mut domain::records::Attachment {
                    id: 0,
                    uid: name.into(),
                    application: Some(1),
                    association: None,
                    day: Day::new(2019, 4, 1).unwrap(),
                    kind: domain::records::AttachmentKind::Statute,
                    name: name.into(),
                    media: "pdf".into(),
                    size: i64::try_from(name.len()).unwrap(),
                    sha256,
                })?;
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(register.check().unwrap(), []);
    register.conn.execute("DELETE FROM blob WHERE size = 11", []).unwrap();
    let found = register.check().unwrap();
    let said: Vec<_> = found.iter().map(|p| (p.code, p.facts["eintrag"].as_str())).collect();
    assert_eq!(said, [(Code::AttachmentLost, "Satzung.pdf")]);
}
