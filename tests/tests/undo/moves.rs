//! The table of moves through the office: whatever is asked in whatever order, also with an old version, also
//! backwards, no application reaches a state without what that state rests on, and none changes its state but by
//! a move that allowed it.

use std::collections::BTreeMap;

use domain::application::{
    Application, Difference, MoveName as M, State, differences, guarantees, moves_from,
};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use store::{Access, Register, Seat};

use super::deeds::{self, DEEDS};
use super::desk::Clerk;

/// By which moves a command may change where an application stands. A command that is not here changes no state.
const BY: &[(&str, &[M])] = &[
    ("change_application", &[M::Receive]),
    ("withdraw_application", &[M::Withdraw]),
    ("resume_application", &[M::Resume]),
    ("require_papers", &[M::RequestPapers]),
    ("settle_paper", &[M::SettlePapers, M::RequestPapers]),
    ("remove_paper", &[M::SettlePapers]),
    ("examine", &[M::Examine]),
    ("reopen_examination", &[M::ReopenExamination]),
    ("put_on_agenda", &[M::PutOnAgenda]),
    ("take_from_agenda", &[M::TakeFromAgenda]),
    ("remove_item", &[M::TakeFromAgenda]),
    ("remove_sitting", &[M::TakeFromAgenda, M::RetractRecommendation]),
    ("cancel_sitting", &[M::TakeFromAgenda]),
    ("recommend", &[M::Recommend]),
    ("recommend_many", &[M::Recommend]),
    ("retract_recommendation", &[M::RetractRecommendation]),
    ("draft_proposal", &[M::Propose]),
    ("remove_proposal", &[M::Unpropose]),
    ("remove_position", &[M::Unpropose]),
    ("record_decision", &[M::Decide]),
    ("record_answers", &[M::Decide]),
    ("retract_decision", &[M::RetractDecision]),
    ("record_notice", &[M::Notify, M::NotifyRefusal]),
    ("change_notice", &[M::Finalise]),
    ("retract_notice", &[M::RetractNotice]),
    ("order_payment", &[M::Order]),
    ("record_payment", &[M::Pay]),
    ("retract_payment", &[M::RetractPayment]),
    ("remind", &[M::Remind]),
    ("record_proof", &[M::ReceiveProof]),
    ("check_proof", &[M::CheckProof]),
    ("retract_proof", &[M::RetractProof]),
    ("record_reclaim", &[M::Reclaim]),
    ("change_reclaim", &[M::Reclaim]),
    ("retract_reclaim", &[M::RetractReclaim]),
    ("close_application", &[M::Close]),
    ("reopen_application", &[M::Reopen]),
    ("move_applications", &[M::PutOnAgenda, M::RequestPapers, M::Withdraw]),
];

/// Where an application stands, and what may be done with it.
struct Stand {
    state: State,
    moves: Vec<M>,
}

/// Reads every application and asks everything of it that must hold after any act.
fn stands(register: &Register) -> Result<BTreeMap<i64, Stand>, TestCaseError> {
    let read = register.read(|reader| {
        let all = reader.all::<Application>()?;
        all.into_iter().map(|a| Ok((reader.case(a.id)?, reader.application_line(a.id)?.unwrap()))).collect()
    });
    let read: Vec<_> = read.map_err(|p: domain::Problem| TestCaseError::fail(p.sentence))?;
    let mut found = BTreeMap::new();
    for (file, line) in read {
        let number = &file.application.number;
        let state = State::of(&file.case);
        prop_assert_eq!(line.state, state, "{}", number);
        prop_assert_eq!(line.amounts, file.case.amounts, "{}", number);
        for guard in guarantees(state) {
            prop_assert!(guard.holds(&file.case), "{number} {state:?} ohne {guard:?}: {:?}", file.case);
        }
        prop_assert!(file.case.amounts.check().is_ok(), "{number}: {:?}", file.case.amounts);
        let unfounded =
            |d: &Difference| d.needs_reason() && d.reason.is_empty() && d.amount != domain::Money::default();
        prop_assert!(!differences(&file.stages).iter().any(unfounded), "{number}: {:?}", file.stages);
        let moves = moves_from(&file.case).into_iter().map(|m| m.name).collect();
        found.insert(file.application.id, Stand { state, moves });
    }
    Ok(found)
}

/// May this command have brought the application from one state to the other?
fn explained(name: &str, before: &Stand, after: State) -> bool {
    match (name, before.state, after) {
        // Taking back goes to a state that was reached before, and everything else is asked of it too.
        ("undo" | "redo", ..) => true,
        // The number of the Drucksache arrives late, and may have been a slip.
        ("change_proposal", State::Proposed, State::Submitted) => true,
        ("change_proposal", State::Submitted, State::Proposed) => true,
        // The council's word on an Umwidmung moves the older application too.
        ("record_decision" | "record_answers", _, State::Rededicated) => true,
        // A number that comes with the answer is that of the positions that were not answered, too.
        ("record_answers", State::Proposed, State::Submitted) => true,
        // Of two Drucksachen one may have its number and the other not yet.
        ("transfer_position", State::Submitted, State::Proposed) => true,
        ("transfer_position", State::Proposed, State::Submitted) => true,
        ("retract_decision", State::Rededicated, _) => true,
        _ => BY
            .iter()
            .filter(|(command, _)| *command == name)
            .any(|(_, allowed)| allowed.iter().any(|one| before.moves.contains(one))),
    }
}

#[test]
fn no_sequence_of_acts_reaches_a_state_without_its_guards() {
    let config = Config { cases: 8, failure_persistence: None, max_shrink_iters: 24, ..Config::default() };
    let any_deed = (any::<prop::sample::Index>(), any::<u32>(), 0u8..12);
    let plan = proptest::collection::vec(any_deed, 60..110);
    let met = std::cell::RefCell::new(std::collections::BTreeSet::new());
    TestRunner::new(config)
        .run(&plan, |plan| {
            let mut clerk = Clerk::at_work();
            clerk.ask("make_sample", json!({ "until": "planned" })).unwrap();
            deeds::on_the_way(&mut clerk);
            let register = clerk.as_witness();
            for (which, chance, twist) in plan {
                let (name, generate) = DEEDS[which.index(DEEDS.len())];
                let (name, request) = match twist {
                    0 => ("undo", json!({})),
                    1 => ("redo", json!({})),
                    _ => match generate(&mut clerk, chance) {
                        Some(request) => (name, request),
                        None => continue,
                    },
                };
                if twist == 2 && request["version"].as_i64().is_some_and(|version| version > 0) {
                    prop_assert!(refused_when_stale(&mut clerk, name, &request), "{name}");
                }
                // What the generator had to set up first is not what the command did.
                let before = stands(&register)?;
                clerk.act(name, request.clone());
                let after = stands(&register)?;
                for (id, stand) in &after {
                    let Some(old) = before.get(id).filter(|old| old.state != stand.state) else { continue };
                    met.borrow_mut().insert(name);
                    prop_assert!(
                        explained(name, old, stand.state),
                        "{name} {request}: {:?} wird {:?}, möglich war {:?}",
                        old.state,
                        stand.state,
                        old.moves
                    );
                }
            }
            Ok(())
        })
        .unwrap();
    // A run in which hardly anything moved would prove nothing.
    assert!(met.borrow().len() >= 15, "nur {:?}", met.borrow());
}

/// The same request with the version before: refused, and nothing changes.
fn refused_when_stale(clerk: &mut Clerk, name: &str, request: &Value) -> bool {
    let mut stale = request.clone();
    stale["version"] = json!(request["version"].as_i64().unwrap_or(0) - 1);
    let before = clerk.tables();
    !clerk.refusals(name, stale).is_empty() && clerk.tables() == before
}

impl Clerk {
    /// The same register, opened once more to read.
    fn as_witness(&self) -> Register {
        let now: jiff::Zoned = "2019-04-02T09:00:00+02:00[Europe/Berlin]".parse().unwrap();
        let seat = Seat { person: "Zeugin".into(), host: "PC-8".into() };
        let mut random = |buffer: &mut [u8]| buffer.fill(1);
        let mut around = store::Surroundings { now, random: &mut random };
        Register::open(self.path(), Access::Read, &seat, &mut around).unwrap()
    }
}
