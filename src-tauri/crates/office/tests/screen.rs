//! The second screen: nothing leaves the office that the room may not see.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, refused, sample};
use serde_json::{Value, json};

#[test]
fn the_screen_follows_and_says_only_what_is_public() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let show = |office: &mut office::Office, stop: &str| {
        done(office, "show_stop", json!({ "sitting": 1, "stop": stop }));
        done(office, "public_sitting", json!({ "id": 1 }))
    };
    let before = done(&mut office, "public_sitting", json!({ "id": 1 }));
    assert_eq!((&before["stop"], &before["ordinal"]), (&Value::Null, &json!(32)));
    let item = show(&mut office, "punkt-1");
    assert_eq!((&item["stop"]["title"], &item["stop"]["application"]), (&json!("Eröffnung"), &Value::Null));
    let stop = show(&mut office, "antrag-1")["stop"].clone();
    assert_eq!(stop["application"]["applicant"], "Banjul e.V.");
    assert_eq!((&stop["application"]["vote"], &stop["application"]["rests"]), (&Value::Null, &json!([])));

    // Everything internal that there is, and none of it on the screen.
    let secret = "Streng vertraulich";
    let note = json!({ "sitting": 1, "application": 1, "version": 0, "seen": true, "view": "reject", "note": secret });
    done(&mut office, "keep_reading", note);
    done(&mut office, "hand_over_readings", json!({ "sitting": 1 }));
    done(&mut office, "add_note", json!({ "application": 1, "text": secret, "kind": "note" }));
    let pot = json!({ "board": 1, "year": "2019", "source": "board", "allocation": "8000", "release": "",
        "carried": "", "account": "", "remark": secret });
    done(&mut office, "create_pot", pot);
    done(
        &mut office,
        "record_attendance",
        json!({ "sitting": 1, "members": [1, 3, 4], "presence": "present" }),
    );
    let vote = json!({ "outcome": "changed", "amount": "1000", "up_to": false, "vote_kind": "counted", "yes": "2", "no": "1",
        "abstain": "0", "reason": secret });
    done(&mut office, "recommend", json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote }));
    let screen = done(&mut office, "public_sitting", json!({ "id": 1 }));
    let application = &screen["stop"]["application"];
    assert!(application["vote"].as_str().unwrap().contains("1.000,00"), "{application}");
    assert_eq!(application["rests"][0]["free"], 700_000);
    let said = screen.to_string();
    for word in [secret, "Voss", "Akın", "04/2019", "befangen"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
    let gone = refused(&mut office, "show_stop", json!({ "sitting": 1, "stop": "überall" }));
    assert_eq!(gone[0].0, "RowMissing");
    // What is no longer on the agenda is not shown.
    assert_eq!(show(&mut office, "antrag-77")["stop"], Value::Null);
}

#[test]
fn a_person_is_not_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let view = done(&mut office, "application", json!({ "id": 1 }));
    let mut row = view["association"]["row"].clone();
    let version = view["association"]["version"].clone();
    let id = row["id"].clone();
    row["kind"] = json!("person");
    let contacts = done(&mut office, "association", json!({ "id": id }))["contacts"].clone();
    row["contacts"] = contacts;
    for (field, value) in [("charitable_until", "charitable_until"), ("exempt_on", "exempt_on")] {
        if row[field].is_null() {
            row[value] = json!("");
        }
    }
    let changed =
        office.call("change_association", json!({ "id": id, "version": version, "association": row }));
    if let Err(problems) = changed {
        panic!("{}", problems.0[0].sentence);
    }
    done(&mut office, "show_stop", json!({ "sitting": 1, "stop": "antrag-1" }));
    let screen = done(&mut office, "public_sitting", json!({ "id": 1 }));
    assert_eq!(screen["stop"]["application"]["applicant"], "Privatperson");
    assert!(!screen.to_string().contains("Banjul"));
}
