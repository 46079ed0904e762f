//! Somebody at an empty register, on a fixed day, with counted chance.
#![allow(dead_code, clippy::unwrap_used, clippy::panic, reason = "not every test asks for everything")]

use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};

/// Tuesday after the sitting of the sample.
pub const APRIL: &str = "2019-04-02T14:32:00+02:00[Europe/Berlin]";

pub fn office(folder: &std::path::Path) -> Office {
    office_of(folder, "Sabine Krüger")
}

/// The same register with another person at it.
pub fn office_of(folder: &std::path::Path, person: &str) -> Office {
    seated(folder, person, APRIL)
}

/// The same register on another day.
pub fn office_at(folder: &std::path::Path, now: &str) -> Office {
    seated(folder, "Sabine Krüger", now)
}

/// The same register wherever its place says.
pub fn office_in(place: Place) -> Office {
    at_place(place, "Sabine Krüger", APRIL)
}

fn seated(folder: &std::path::Path, person: &str, now: &str) -> Office {
    let mut place = Place::beside(folder.join("probe.beirat"));
    place.create = true;
    at_place(place, person, now)
}

fn at_place(place: Place, person: &str, now: &str) -> Office {
    let clock: jiff::Zoned = now.parse().unwrap();
    let mut next = 0u32;
    let surroundings = Surroundings {
        actor: Actor { name: person.into(), role: office::CLERK.into() },
        host: "PC-7".into(),
        clock: Box::new(move || clock.clone()),
        random: Box::new(move |buffer| {
            for byte in buffer {
                next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = (next >> 24) as u8;
            }
        }),
    };
    Office::open(place, surroundings)
}

/// The sample with its sitting planned: applications 1 (1.400,00 €) and 2 (799,00 €) stand on the agenda of sitting 1.
pub fn sample(office: &mut Office) {
    done(office, "make_sample", json!({ "until": "planned" }));
}

pub fn done(office: &mut Office, name: &str, request: Value) -> Value {
    office.call(name, request).unwrap_or_else(|p| panic!("{name}: {}", p.0[0].sentence))
}

/// Code, field and sentence of each problem.
pub fn refused(office: &mut Office, name: &str, request: Value) -> Vec<(String, Option<String>, String)> {
    let problems = office.call(name, request).unwrap_err();
    problems.0.into_iter().map(|p| (p.code.name().to_owned(), p.field, p.sentence)).collect()
}

/// The evening of the sitting of the sample.
pub const EVENING: &str = "2019-04-01T19:25:00+02:00[Europe/Berlin]";

/// The sample on the evening of its sitting, with the first so many of its members present.
pub fn opened(folder: &std::path::Path, present: i64) -> Office {
    let mut office = office_at(folder, EVENING);
    sample(&mut office);
    let members: Vec<i64> = (1..=present).collect();
    done(
        &mut office,
        "record_attendance",
        json!({ "sitting": 1, "members": members, "presence": "present" }),
    );
    office
}

/// The sitting of the sample.
pub fn sitting(office: &mut Office) -> Value {
    done(office, "sitting", json!({ "id": 1 }))
}

/// An application on its agenda.
pub fn entry(office: &mut Office, application: i64) -> Value {
    let view = sitting(office);
    let entries = view["items"].as_array().unwrap().iter().flat_map(|i| i["entries"].as_array().unwrap());
    entries.into_iter().find(|e| e["application"]["id"] == application).unwrap().clone()
}

/// A vote without figures.
pub fn vote(outcome: &str, kind: &str) -> Value {
    json!({ "outcome": outcome, "amount": "", "up_to": false, "vote_kind": kind, "yes": "", "no": "", "abstain": "",
        "reason": if outcome == "recommended" { "" } else { "So beraten" } })
}

/// A vote that was counted.
pub fn counted(outcome: &str, yes: i64, no: i64, abstain: i64) -> Value {
    let mut vote = vote(outcome, "counted");
    (vote["yes"], vote["no"], vote["abstain"]) =
        (json!(yes.to_string()), json!(no.to_string()), json!(abstain.to_string()));
    vote
}
