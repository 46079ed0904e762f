//! Pots through the command table, as a clerk uses them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, refused, sample};
use serde_json::{Value, json};

fn pot(office: &mut office::Office, year: &str, source: &str, allocation: &str) -> i64 {
    let request = json!({ "board": 1, "year": year, "source": source, "allocation": allocation, "release": "",
        "carried": "", "account": "", "remark": "" });
    done(office, "create_pot", request)["id"].as_i64().unwrap()
}

fn free(office: &mut office::Office, id: i64) -> i64 {
    done(office, "pot", json!({ "id": id }))["row"]["balance"]["free"].as_i64().unwrap()
}

fn vote(amount: &str, overdraw: &str) -> Value {
    json!({ "outcome": "recommended", "amount": amount, "up_to": false, "vote_kind": "unanimous", "yes": "", "no": "",
        "abstain": "", "reason": "so beraten", "overdraw": overdraw })
}

fn present(office: &mut office::Office) {
    done(office, "record_attendance", json!({ "sitting": 1, "members": [1, 2, 3], "presence": "present" }));
}

fn fund(office: &mut office::Office, id: i64, parts: Value, overdraw: &str) -> Value {
    let version = done(office, "funding", json!({ "application": id }))["version"].clone();
    json!({ "application": id, "version": version, "parts": parts, "overdraw": overdraw })
}

#[test]
fn what_is_recommended_is_reserved_in_the_boards_own_pot() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let own = pot(&mut office, "2019", "board", "9.000");
    let before = done(&mut office, "what_if", json!({ "board": 1, "sitting": 1 }));
    assert_eq!(before["sum"], 219_900);
    assert_eq!(before["without_pot"], 0);
    assert_eq!(before["pots"][0]["now"]["free"], 900_000);
    assert_eq!(before["pots"][0]["then"]["free"], 900_000 - 219_900);
    present(&mut office);
    done(
        &mut office,
        "recommend",
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote("", "") }),
    );
    assert_eq!(free(&mut office, own), 900_000 - 140_000);
    // What is voted counts as voted: the forecast stays where it was.
    let now = done(&mut office, "what_if", json!({ "board": 1, "sitting": 1 }));
    assert_eq!(now["sum"], 79_900);
    assert_eq!(now["pots"][0]["then"]["free"], before["pots"][0]["then"]["free"]);
    let view = done(&mut office, "pot", json!({ "id": own }));
    assert_eq!(view["draws"][0]["implied"], true);
    assert_eq!(view["kinds"][0]["claim"]["reserved"], 140_000);
    assert_eq!(view["lapse"]["lapses"], 900_000);
    done(&mut office, "undo", json!({}));
    assert_eq!(free(&mut office, own), 900_000);
    assert_eq!(done(&mut office, "check", json!({}))["sound"], true);
}

#[test]
fn a_project_draws_on_two_pots() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let own = pot(&mut office, "2019", "board", "9000");
    let council = pot(&mut office, "2019", "council", "10.200");
    let parts = json!([{ "pot": council, "amount": "1000" }, { "pot": own, "amount": "" }]);
    let request = fund(&mut office, 1, parts, "");
    done(&mut office, "fund_application", request);
    present(&mut office);
    done(
        &mut office,
        "recommend",
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote("", "") }),
    );
    assert_eq!((free(&mut office, council), free(&mut office, own)), (920_000, 860_000));
    let funding = done(&mut office, "funding", json!({ "application": 1 }));
    assert_eq!(funding["implied"], false);
    assert_eq!(funding["parts"][0]["claim"]["reserved"], 100_000);
    assert_eq!(funding["parts"][1]["claim"]["reserved"], 40_000);
    // Back to the pot that stands in where none is named.
    let request = fund(&mut office, 1, json!([]), "");
    done(&mut office, "fund_application", request);
    assert_eq!((free(&mut office, council), free(&mut office, own)), (1_020_000, 760_000));
}

#[test]
fn a_pot_is_overdrawn_only_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let own = pot(&mut office, "2019", "board", "1000");
    present(&mut office);
    let without = json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote("", "") });
    let told = refused(&mut office, "recommend", without);
    assert_eq!(told[0].0, "PotOverdrawn");
    assert_eq!(told[0].1.as_deref(), Some("vote.overdraw"));
    assert!(told[0].2.contains("400,00"), "{}", told[0].2);
    assert_eq!(free(&mut office, own), 100_000);
    let reason = "Der Stadtbezirksrat gleicht aus";
    done(
        &mut office,
        "recommend",
        json!({ "sitting": 1, "application": 1, "version": 0, "vote": vote("", reason) }),
    );
    let view = done(&mut office, "pot", json!({ "id": own }));
    assert_eq!(view["row"]["balance"]["free"], -40_000);
    assert_eq!(view["draws"][0]["overdraw"], reason);
    // The next one goes deeper and needs its own reason; less than before needs none.
    let next = json!({ "sitting": 1, "application": 2, "version": 0, "vote": vote("", "") });
    assert_eq!(refused(&mut office, "recommend", next)[0].0, "PotOverdrawn");
    let row = done(&mut office, "pots", json!({ "board": 1, "year": 2019 }))["rows"][0].clone();
    let change = |allocation: &str, overdraw: &str| {
        json!({ "id": own, "version": row["version"], "allocation": allocation, "release": "", "carried": "",
            "account": "", "remark": "", "overdraw": overdraw })
    };
    assert_eq!(refused(&mut office, "change_pot", change("900", ""))[0].0, "PotOverdrawn");
    done(&mut office, "change_pot", change("1.100", ""));
    assert_eq!(free(&mut office, own), -30_000);
    let spend = |overdraw: &str| {
        json!({ "pot": own, "overdraw": overdraw,
            "entry": { "day": "1.4.", "kind": "expense", "amount": "5", "reason": "Porto" } })
    };
    assert_eq!(refused(&mut office, "book_pot", spend(""))[0].0, "PotOverdrawn");
    done(&mut office, "book_pot", spend("Nachtrag folgt"));
    let view = done(&mut office, "pot", json!({ "id": own }));
    assert!(view["entries"][0]["row"]["reason"].as_str().unwrap().contains("Nachtrag folgt"));
}

#[test]
fn a_rest_is_carried_over_and_never_counted_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let own = pot(&mut office, "2019", "board", "9000");
    let version = done(&mut office, "pot", json!({ "id": own }))["row"]["version"].clone();
    let carry =
        |amount: &str| json!({ "pot": own, "version": version, "amount": amount, "reason": "übertragbar" });
    assert_eq!(refused(&mut office, "carry_over", carry("9.000,01"))[0].0, "PotHolds");
    let next = done(&mut office, "carry_over", carry("433,36"))["id"].as_i64().unwrap();
    assert_eq!((free(&mut office, own), free(&mut office, next)), (856_664, 43_336));
    done(&mut office, "carry_over", carry(""));
    assert_eq!((free(&mut office, own), free(&mut office, next)), (0, 900_000));
    let end = done(&mut office, "year_end", json!({ "board": 1, "year": 2019 }));
    assert_eq!(end["total"]["lapses"], 0);
    assert_eq!(end["rows"][0]["next"], next);
    done(&mut office, "undo", json!({}));
    done(&mut office, "undo", json!({}));
    assert_eq!(free(&mut office, own), 900_000);
    assert!(office.call("pot", json!({ "id": next })).is_err());
}

#[test]
fn bad_input_is_refused_at_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    sample(&mut office);
    let own = pot(&mut office, "2019", "board", "9000");
    let create = |year: &str, release: &str, allocation: &str| {
        json!({ "board": 1, "year": year, "source": "council", "allocation": allocation, "release": release,
            "carried": "-3", "account": "x".repeat(10_000), "remark": "" })
    };
    let told = refused(&mut office, "create_pot", create("1800", "101 %", "1.4"));
    let codes: Vec<&str> = told.iter().map(|t| t.0.as_str()).collect();
    let all = ["YearUnreadable", "AmountAmbiguous", "PercentUnreadable", "AmountNegative", "TextTooLong"];
    assert_eq!(codes, all);
    let twice = json!({ "board": 1, "year": "2019", "source": "board", "allocation": "1", "release": "",
        "carried": "", "account": "", "remark": "" });
    assert_eq!(refused(&mut office, "create_pot", twice)[0].0, "PotExists");
    for (parts, code, field) in [
        (json!([{ "pot": 99, "amount": "" }]), "PotMissing", "parts.0.pot"),
        (json!([{ "pot": own, "amount": "5" }]), "PotPartsUnclear", "parts"),
        (json!([{ "pot": own, "amount": "" }, { "pot": own, "amount": "" }]), "PotTwice", "parts.1.pot"),
        (json!([{ "pot": own, "amount": "abc" }]), "AmountUnreadable", "parts.0.amount"),
    ] {
        let request = fund(&mut office, 1, parts, "");
        let told = refused(&mut office, "fund_application", request);
        assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), (code, Some(field)));
    }
    let council = pot(&mut office, "2019", "council", "1");
    let parts = json!([{ "pot": own, "amount": "1400,01" }, { "pot": council, "amount": "" }]);
    let request = fund(&mut office, 1, parts, "");
    assert_eq!(refused(&mut office, "fund_application", request)[0].0, "PotPartTooLarge");
    done(&mut office, "create_board", json!({ "district": "Mitte", "number_pattern": "NN/JJJJ" }));
    let other = json!({ "board": 2, "year": "2019", "source": "board", "allocation": "1", "release": "",
        "carried": "", "account": "", "remark": "" });
    let other = done(&mut office, "create_pot", other)["id"].clone();
    let request = fund(&mut office, 1, json!([{ "pot": other, "amount": "" }]), "");
    assert_eq!(refused(&mut office, "fund_application", request)[0].0, "PotOfOtherBoard");
    let late = json!({ "pot": own, "entry": { "day": "02.01.2020", "kind": "return", "amount": "5", "reason": "zurück" } });
    assert_eq!(refused(&mut office, "book_pot", late)[0].0, "PotOtherYear");
    let stale = json!({ "application": 1, "version": 0, "parts": [] });
    assert_eq!(refused(&mut office, "fund_application", stale)[0].0, "RowStale");
    // Two windows: the one that saves last has read what is no longer so, also where pots only went.
    let first = fund(&mut office, 1, json!([{ "pot": own, "amount": "" }]), "");
    let second =
        fund(&mut office, 1, json!([{ "pot": council, "amount": "1" }, { "pot": own, "amount": "" }]), "so");
    done(&mut office, "fund_application", first);
    assert_eq!(refused(&mut office, "fund_application", second)[0].0, "RowStale");
    let none = fund(&mut office, 1, json!([]), "");
    let again = fund(&mut office, 1, json!([{ "pot": own, "amount": "" }]), "");
    done(&mut office, "fund_application", none);
    assert_eq!(refused(&mut office, "fund_application", again)[0].0, "RowStale");
}

#[test]
fn a_granted_project_that_never_takes_place_gives_its_money_back_to_the_pot() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    let o = &mut office;
    sample(o);
    let own = pot(o, "2019", "board", "9.000");
    present(o);
    for application in [1, 2] {
        let vote = json!({ "sitting": 1, "application": application, "version": 0, "vote": vote("", "") });
        done(o, "recommend", vote);
    }
    let version = done(o, "sitting", json!({ "id": 1 }))["version"].clone();
    done(o, "close_sitting", json!({ "id": 1, "version": version, "end_at": "21:00", "end_approx": false }));
    let decision = json!({ "day": "", "reference": "15-0912/2019", "agenda_item": "", "outcome": "adopted",
        "amount": "", "reason": "" });
    done(o, "record_decision", json!({ "application": 1, "decision": decision }));
    assert_eq!(free(o, own), 900_000 - 140_000 - 79_900);

    let end = |o: &mut office::Office, name: &str| {
        let version = done(o, "application", json!({ "id": 1 }))["version"].clone();
        let request =
            json!({ "id": 1, "version": version, "reason": "Kein Trainer gefunden", "ending": "cancelled" });
        done(o, name, request)
    };
    end(o, "withdraw_application");
    assert_eq!(done(o, "case", json!({ "application": 1 }))["state"], "ended");
    assert_eq!(free(o, own), 900_000 - 79_900);
    end(o, "resume_application");
    assert_eq!(done(o, "case", json!({ "application": 1 }))["state"], "decided");
    assert_eq!(free(o, own), 900_000 - 140_000 - 79_900);
    assert_eq!(done(o, "check", json!({}))["sound"], true);
}
