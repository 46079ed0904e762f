//! A house style that travels as a file: from which day it holds, and what does not come with it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use std::path::{Path, PathBuf};

use desk::{done, office, office_at, refused};
use office::Office;
use serde_json::{Value, json};

fn ready(folder: &Path) -> Office {
    let mut office = office(folder);
    done(&mut office, "make_sample", json!({ "until": "done" }));
    office
}

fn board(office: &mut Office, id: &Value) -> Value {
    done(office, "board", json!({ "id": id }))
}

fn change(office: &mut Office, id: &Value, fields: Value) {
    let mut request = fields;
    request["id"] = id.clone();
    request["version"] = board(office, id)["version"].clone();
    done(office, "change_board", request);
}

fn another(office: &mut Office) -> Value {
    done(office, "create_board", json!({ "district": "Nord", "number_pattern": "NN/JJJJ" }))["id"].clone()
}

fn write(office: &mut Office, folder: &Path) -> PathBuf {
    let path = folder.join("Hausstil.json");
    done(office, "write_house_style", json!({ "board": 1, "path": path }));
    path
}

fn reading(office: &mut Office, id: &Value, path: &Path, from: Option<&str>) -> Value {
    json!({ "board": id, "version": board(office, id)["version"], "path": path, "from": from })
}

fn read(office: &mut Office, id: &Value, path: &Path, from: Option<&str>) {
    let request = reading(office, id, path, from);
    done(office, "read_house_style", request);
}

fn on(folder: &Path, office: Office, day: &str) -> Office {
    office.close().unwrap();
    let hour = if day < "2019-03-31" { "+01:00" } else { "+02:00" };
    office_at(folder, &format!("{day}T09:00:00{hour}[Europe/Berlin]"))
}

#[test]
fn values_with_days_of_their_own_travel_and_give_way() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    change(&mut office, &json!(1), json!({ "from": "01.05.2019", "unit": "18.62.20" }));
    let path = write(&mut office, folder.path());
    let nord = another(&mut office);
    change(&mut office, &nord, json!({ "unit": "alt" }));
    change(&mut office, &nord, json!({ "from": "01.01.2019", "unit": "seit Januar" }));
    change(&mut office, &nord, json!({ "from": "01.06.2019", "unit": "ab Juni" }));
    read(&mut office, &nord, &path, None);
    let unit = |office: &mut Office| board(office, &nord)["today"]["unit"].clone();
    assert_eq!(unit(&mut office), "18.62.10");
    for (day, wanted) in
        [("2019-04-01", "seit Januar"), ("2019-05-01", "18.62.20"), ("2019-07-01", "18.62.20")]
    {
        office = on(folder.path(), office, day);
        assert_eq!(unit(&mut office), wanted, "{day}");
    }
    assert_eq!(board(&mut office, &nord)["board"]["unit"], "alt", "what held from the beginning stays");
}

#[test]
fn a_day_before_the_file_was_made_takes_what_held_then() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    change(&mut office, &json!(1), json!({ "from": "01.03.2019", "unit": "18.62.20" }));
    let path = write(&mut office, folder.path());
    let nord = another(&mut office);
    read(&mut office, &nord, &path, Some("01.02.2019"));
    assert_eq!(board(&mut office, &nord)["today"]["unit"], "18.62.20");
    office = on(folder.path(), office, "2019-02-15");
    assert_eq!(board(&mut office, &nord)["today"]["unit"], "18.62.10");
    office = on(folder.path(), office, "2019-01-15");
    assert_eq!(board(&mut office, &nord)["today"]["unit"], "");
}

#[test]
fn what_was_issued_before_the_day_stays_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let id = done(&mut office, "issue_paper", json!({ "kind": "proposal", "id": 1 }))["id"].clone();
    let stale = |office: &mut Office| {
        let all = done(office, "documents", json!({ "board": 1 }));
        let row = all["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
        row["stale"].as_array().unwrap().len()
    };
    let path = write(&mut office, folder.path());
    let mut file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    file["unit"] = json!("99.99");
    std::fs::write(&path, file.to_string()).unwrap();
    for (from, code) in [("", "DayMissing"), ("Quatsch", "DayUnreadable")] {
        let request = reading(&mut office, &json!(1), &path, Some(from));
        let told = refused(&mut office, "read_house_style", request);
        assert_eq!((told[0].0.as_str(), told[0].1.as_deref()), (code, Some("from")));
    }
    // The proposal bears a day in April: what holds from June on is nothing to it.
    office = on(folder.path(), office, "2019-06-03");
    read(&mut office, &json!(1), &path, None);
    assert_eq!(
        (board(&mut office, &json!(1))["today"]["unit"].as_str(), stale(&mut office)),
        (Some("99.99"), 0)
    );
    read(&mut office, &json!(1), &path, Some("01.01.2019"));
    assert_ne!(stale(&mut office), 0, "the day before its own changes it, and somebody asked for that");
}

#[test]
fn text_blocks_hold_from_the_day_and_what_was_before_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let keep = |office: &mut Office, board: &Value, key: &str, from: &str, text: &str| {
        let request = json!({ "board": board, "key": key, "from": from, "text": text });
        done(office, "keep_text_block", request);
    };
    keep(&mut office, &json!(1), "remedy", "", "Neu.");
    keep(&mut office, &json!(1), "remedy", "01.05.2019", "Ab Mai.");
    let path = write(&mut office, folder.path());
    let nord = another(&mut office);
    keep(&mut office, &nord, "remedy", "", "Alt.");
    keep(&mut office, &nord, "remedy", "01.06.2019", "Ab Juni.");
    keep(&mut office, &nord, "plain-remedy", "", "Eigenes.");
    read(&mut office, &nord, &path, None);
    let block = |office: &mut Office, key: &str| {
        let all = done(office, "text_blocks", json!({ "board": nord }));
        all["rows"].as_array().unwrap().iter().find(|row| row["key"] == key).unwrap().clone()
    };
    let own: Vec<(Value, Value)> = block(&mut office, "remedy")["own"]
        .as_array()
        .unwrap()
        .iter()
        .map(|own| (own["row"]["from_day"].clone(), own["row"]["text"].clone()))
        .collect();
    let wanted = [
        (Value::Null, json!("Alt.")),
        (json!("2019-04-02"), json!("Neu.")),
        (json!("2019-05-01"), json!("Ab Mai.")),
    ];
    assert_eq!(own, wanted);
    // The file has no words of its own for this one: from the day on the usual ones hold.
    let plain = block(&mut office, "plain-remedy");
    assert_eq!(plain["today"], plain["usual"]);
    office = on(folder.path(), office, "2019-04-01");
    assert_eq!(block(&mut office, "plain-remedy")["today"], "Eigenes.");
    assert_eq!(block(&mut office, "remedy")["today"], "Alt.");
}

#[test]
fn names_of_persons_and_bookings_are_not_laid_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = ready(folder.path());
    let path = write(&mut office, folder.path());
    let mut file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let foreign = json!({ "private_names": "full", "account": "1", "cost_centre": "2", "product": "Produkt 3",
        "budget_part": "4" });
    for (field, value) in foreign.as_object().unwrap() {
        assert_eq!(file.get(field), None, "{field} is not even written");
        // A file of an older version has them.
        file[field] = value.clone();
    }
    file["municipality"] = json!("Seelze");
    std::fs::write(&path, file.to_string()).unwrap();
    let before = board(&mut office, &json!(1))["today"].clone();
    read(&mut office, &json!(1), &path, None);
    let after = board(&mut office, &json!(1))["today"].clone();
    for field in foreign.as_object().unwrap().keys() {
        assert_eq!(after[field], before[field], "{field}");
    }
    assert_eq!(after["municipality"], "Seelze");
    // Nor with a day of their own.
    file["settings"] = json!([{ "key": "private_names", "from_day": "2019-05-01", "value": "full" }]);
    std::fs::write(&path, file.to_string()).unwrap();
    let request = reading(&mut office, &json!(1), &path, None);
    assert_eq!(refused(&mut office, "read_house_style", request)[0].0, "HouseStyleUnreadable");
}
