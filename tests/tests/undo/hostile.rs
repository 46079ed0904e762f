//! Requests that no window would send: each is answered, or refused with a German sentence, and the
//! register stays sound.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::deeds::{self, DEEDS};
use super::desk::Clerk;

fn hostile() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!(i64::MIN)),
        Just(json!(i64::MAX)),
        Just(json!(-1)),
        Just(json!(1.5)),
        Just(json!(true)),
        Just(json!([])),
        Just(json!({})),
        Just(json!("")),
        Just(json!("x".repeat(70_000))),
        Just(json!("\u{0}\u{7}\u{1b}[31m")),
        Just(json!("\u{202e}lieV\u{2066}")),
        Just(json!("'; DROP TABLE application; --")),
        Just(json!("{{empfaenger}} %s ../../etc/passwd")),
        Just(json!("=HYPERLINK(\"x\")")),
        Just(json!("9".repeat(40))),
        Just(json!("31.02.2019")),
        Just(json!("𝟙𝟜𝟘𝟘")),
        Just(json!("👩‍👩‍👧 ẞ ﷽ \u{301}\u{301}\u{301}")),
        "\\PC{0,60}".prop_map(|text| json!(text)),
        any::<i64>().prop_map(|n| json!(n)),
    ]
}

/// All places of a request that hold a single value.
fn leaves(request: &Value, at: &str, found: &mut Vec<String>) {
    match request {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, v)| leaves(v, &format!("{at}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, v)| leaves(v, &format!("{at}/{i}"), found))
        }
        _ => found.push(at.to_owned()),
    }
}

#[test]
fn hostile_requests_are_refused_in_german_and_nothing_breaks() {
    let config = Config { cases: 12, failure_persistence: None, ..Config::default() };
    let plan = proptest::collection::vec((any::<prop::sample::Index>(), any::<u32>(), hostile()), 40..80);
    TestRunner::new(config)
        .run(&plan, |plan| {
            let mut clerk = Clerk::at_work();
            clerk.ask("make_sample", json!({ "until": "planned" })).unwrap();
            if plan.len() % 2 == 0 {
                deeds::hold_the_sitting(&mut clerk);
                clerk.act("draft_proposal", json!({ "sitting": 1 })).unwrap();
            }
            for (which, chance, value) in plan {
                let (name, generate) = DEEDS[which.index(DEEDS.len())];
                let Some(mut request) = generate(&mut clerk, chance) else { continue };
                let mut places = Vec::new();
                leaves(&request, "", &mut places);
                let place = &places[chance as usize % places.len()];
                *request.pointer_mut(place).unwrap() = value;
                for problem in clerk.refusals(name, request.clone()) {
                    prop_assert!(problem.ends_with('.'), "{name} {place}: {problem}");
                    prop_assert!(
                        problem.chars().count() < 900,
                        "{name} {place}: {} Zeichen",
                        problem.chars().count()
                    );
                    let broken = problem.contains("Programm ist ein Fehler")
                        || problem.contains("konnte nicht gespeichert");
                    prop_assert!(!broken, "{name} {place} {request}: {problem}");
                }
            }
            for kind in ["proposal", "minutes"] {
                if clerk
                    .ask(if kind == "proposal" { "proposal" } else { "sitting" }, json!({ "id": 1 }))
                    .is_some()
                {
                    let told = clerk.refusals("show_paper", json!({ "kind": kind, "id": 1 }));
                    prop_assert_eq!(told, Vec::<String>::new());
                }
            }
            prop_assert_eq!(clerk.unsound(), Vec::<String>::new());
            Ok(())
        })
        .unwrap();
}
