//! Undo over the whole command table: after taking back everything that may be taken back, with
//! restarts between, the register is what it was after the last final act.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::type_complexity,
    clippy::disallowed_methods,
    reason = "a test"
)]

mod deeds;
mod desk;
mod hostile;
mod moves;
mod tables;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use deeds::{DEEDS, NOT_UNDONE};
use desk::Clerk;

/// Every write command has a generator, or a reason why it is no act that can be taken back.
#[test]
fn every_write_command_is_generated() {
    let written: Vec<&str> =
        office::commands().iter().filter(|c| c.kind == office::Kind::Write).map(|c| c.name).collect();
    for name in &written {
        let generated = DEEDS.iter().any(|(deed, _)| deed == name);
        let exempt = NOT_UNDONE.iter().any(|(deed, _)| deed == name);
        assert!(generated != exempt, "{name}: braucht einen Generator in deeds.rs");
    }
    for (name, _) in DEEDS.iter() {
        assert!(written.contains(name), "{name}: diesen Befehl gibt es nicht");
    }
}

#[test]
fn everything_taken_back_is_the_state_after_the_last_final_act() {
    let config = Config { cases: 18, failure_persistence: None, ..Config::default() };
    // Every deed once in any order, so that none is left to luck, then some more.
    let every = Just((0..DEEDS.len()).collect::<Vec<_>>()).prop_shuffle();
    let more = proptest::collection::vec(0..DEEDS.len(), 0..40);
    let plan = (every, more).prop_flat_map(|(mut which, more)| {
        which.extend(more);
        which.into_iter().map(|at| (Just(at), any::<u32>(), 0u8..20)).collect::<Vec<_>>()
    });
    let met = std::cell::RefCell::new(std::collections::BTreeSet::new());
    TestRunner::new(config)
        .run(&plan, |plan| {
            let mut clerk = Clerk::at_work();
            let mut last_final = clerk.tables();
            clerk.ask("make_sample", serde_json::json!({ "until": "planned" })).unwrap();
            // Some plans begin where a proposal already lies on the desk, some where cases stand all along their way.
            match plan.len() % 3 {
                0 => {
                    deeds::hold_the_sitting(&mut clerk);
                    last_final = clerk.tables();
                    clerk.act("draft_proposal", serde_json::json!({ "sitting": 1 })).unwrap();
                }
                1 => {
                    deeds::on_the_way(&mut clerk);
                    last_final = clerk.tables();
                }
                _ => {}
            }
            // What was final until here is told above.
            clerk.after_final();
            for (which, chance, restart) in plan {
                let (name, generate) = DEEDS[which];
                if restart == 0 {
                    clerk.restart();
                }
                // What a deed needs first may be final too.
                let acted = generate(&mut clerk, chance).and_then(|request| clerk.act(name, request));
                if acted.is_some() {
                    met.borrow_mut().insert(name);
                }
                if let Some(tables) = clerk.after_final() {
                    last_final = tables;
                }
            }
            let end = clerk.tables();
            let mut taken_back = 0;
            while clerk.act("undo", serde_json::json!({})).is_some() {
                taken_back += 1;
                if taken_back % 5 == 0 {
                    clerk.restart();
                }
            }
            prop_assert_eq!(clerk.tables(), last_final);
            let mut again = 0;
            while clerk.act("redo", serde_json::json!({})).is_some() {
                again += 1;
            }
            prop_assert_eq!(again, taken_back);
            prop_assert_eq!(clerk.tables(), end);
            prop_assert_eq!(clerk.unsound(), Vec::<String>::new());
            Ok(())
        })
        .unwrap();
    // A generator whose requests are always refused would prove nothing.
    let never: Vec<_> =
        DEEDS.iter().map(|(name, _)| *name).filter(|name| !met.borrow().contains(name)).collect();
    assert!(never.len() <= 2, "nie gelungen: {never:?}");
}
