//! A filtered list leaves the program whole, in each of its forms, and says what was filtered.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use office::{Office, Place, Surroundings};
use serde_json::{Value, json};
use tempfile::TempDir;

struct Desk {
    office: Office,
    folder: TempDir,
}

impl Desk {
    /// At a register with one board and some applications.
    fn with(applications: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut place = Place::beside(folder.path().join("probe.beirat"));
        place.create = true;
        let office = Office::open(place, Surroundings::of_this_computer());
        let mut desk = Self { office, folder };
        desk.call("make_sample", json!({ "until": "done" }));
        for at in 0..applications {
            let facts = json!({ "number": "", "received": "heute", "applicant": format!("Verein {at} e. V."),
                "amount": format!("{},50", 100 + at), "purpose": "=Fest; \"Tanz\"", "reasoning": "" });
            desk.call("register_application", json!({ "board": 1, "application": facts }));
        }
        desk
    }

    fn call(&mut self, name: &str, request: Value) -> Value {
        let outcome = self.office.call(name, request);
        outcome.unwrap_or_else(|problems| panic!("{name}: {}", problems.0[0].sentence))
    }

    fn write(&mut self, name: &str, mut request: Value) -> PathBuf {
        let path = self.folder.path().join(name);
        request["path"] = json!(path);
        let written = self.call("write_list", request);
        assert_eq!(written["bytes"].as_u64(), Some(fs::metadata(&path).unwrap().len()));
        path
    }
}

fn text(path: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(path).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap().replace('\u{a0}', " ")
}

#[test]
fn every_form_holds_the_same_rows() {
    let mut desk = Desk::with(30);
    // The window of the screen is of no account.
    let filter = json!({ "board": 1, "states": ["received"], "offset": 7, "limit": 3 });
    let found = desk.call("applications", json!({ "board": 1, "states": ["received"] }));
    let count = found["count"].as_u64().unwrap();
    assert!(count >= 30);

    let csv = fs::read_to_string(desk.write("a.csv", json!({ "list": filter }))).unwrap();
    assert_eq!(csv.lines().count() as u64, count + 1, "{csv}");
    assert!(csv.starts_with("\u{feff}Nummer;Beirat;Antragsteller;Verwendungszweck;Eingang;Stand;beantragt;"));
    assert!(csv.contains(";Verein 0 e. V.;\"'=Fest; \"\"Tanz\"\"\";"), "{csv}");
    assert!(csv.contains(";129,50;"), "{csv}");

    let xlsx = fs::read(desk.write("a.xlsx", json!({ "list": filter, "format": "xlsx" }))).unwrap();
    assert!(xlsx.starts_with(b"PK"));

    let pdf = desk.write("a.pdf", json!({ "list": filter, "format": "pdf" }));
    let said = text(&pdf);
    assert!(said.contains(&format!("Stand: eingegangen · {count} Anträge")), "{said}");
    for at in 0..30 {
        assert!(said.contains(&format!("Verein {at} e. V.")), "{at}: {said}");
    }
    // The sum at the end is the one that the screen shows.
    let cents = found["requested"].as_i64().unwrap();
    let sum = domain::Money::from_cents(cents).to_string().replace('\u{a0}', " ");
    assert!(said.lines().any(|line| line.starts_with("Summe") && line.contains(&sum)), "{sum}: {said}");
    // Nothing was paid yet, and of one board everybody knows the name.
    assert!(!said.contains("ausgezahlt") && !said.contains("Beirat "), "{said}");
}

#[test]
fn the_list_of_all_boards_names_them_and_can_be_opened() {
    let mut desk = Desk::with(1);
    let opened = desk.call("open_list", json!({ "list": { "board": 0, "text": "Banjul" } }));
    let said = text(Path::new(opened["path"].as_str().unwrap()));
    assert!(said.contains("alle Beiräte · Suche „Banjul“ · 1 Antrag"), "{said}");
    assert!(said.contains("Linden-Limmer"), "{said}");
}

#[test]
fn the_places_are_those_of_the_whole_list_and_the_sum_is_that_of_what_is_chosen() {
    let mut desk = Desk::with(30);
    for order in ["number", "applicant", "amount", "received"] {
        let list = json!({ "board": 0, "states": ["received"], "sort": order, "descending": true });
        let rows = desk.call("applications", list.clone());
        let rows = rows["rows"].as_array().unwrap().clone();
        let mut windowed = list;
        windowed["offset"] = json!(9);
        windowed["limit"] = json!(2);
        let places = desk.call("application_places", json!({ "list": windowed }));
        let ids: Vec<&Value> = rows.iter().map(|row| &row["id"]).collect();
        assert_eq!(places["ids"].as_array().unwrap().iter().collect::<Vec<_>>(), ids, "{order}");

        let chosen: Vec<&Value> = rows.iter().step_by(3).collect();
        let wanted: i64 = chosen.iter().map(|row| row["latest"].as_i64().unwrap()).sum();
        let ids: Vec<&Value> = chosen.iter().map(|row| &row["id"]).collect();
        let sum = desk.call("sum_applications", json!({ "ids": ids }));
        assert_eq!(
            (sum["count"].as_u64(), sum["latest"].as_i64()),
            (Some(chosen.len() as u64), Some(wanted))
        );
    }
    // What is not there is not counted, and nothing comes to nothing.
    let sum = desk.call("sum_applications", json!({ "ids": [1, 987_654] }));
    assert_eq!(sum["count"], 1);
    let sum = desk.call("sum_applications", json!({ "ids": [] }));
    assert_eq!((sum["count"].as_i64(), sum["latest"].as_i64()), (Some(0), Some(0)));
}

#[test]
fn a_form_that_does_not_exist_is_refused_in_german() {
    let mut desk = Desk::with(0);
    let problems = desk.office.call("write_list", json!({ "format": "docx", "path": "x" })).unwrap_err();
    assert!(problems.0[0].sentence.ends_with('.'), "{}", problems.0[0].sentence);
    let problems = desk.office.call("write_list", json!({ "format": "xlsx" })).unwrap_err();
    assert!(problems.0[0].sentence.contains("Dateiname"), "{}", problems.0[0].sentence);
}

#[test]
fn associations_and_pots_leave_the_program_too() {
    let mut desk = Desk::with(3);
    let pot = json!({ "board": 1, "year": "2019", "source": "board", "allocation": "9000", "release": "80",
        "carried": "", "account": "", "remark": "" });
    desk.call("create_pot", pot);
    let found = desk.call("associations", json!({ "text": "Banjul" }));
    let written =
        desk.write("v.csv", json!({ "associations": { "text": "Banjul", "limit": 0 }, "format": "csv" }));
    let csv = fs::read_to_string(written).unwrap();
    assert!(csv.contains("Banjul e.V.") && !csv.contains("Förderverein"), "{csv}");
    assert!(csv.lines().count() > found["count"].as_u64().unwrap() as usize);
    let csv = desk.write("t.csv", json!({ "pots": { "board": 1, "year": 2019 }, "format": "csv" }));
    let csv = fs::read_to_string(csv).unwrap();
    // Eighty of a hundred are released; the sample has recommended 2.199,00 € of it.
    assert!(
        csv.contains("9000,00;7200,00;") && csv.contains(";2199,00;") && csv.contains(";5001,00"),
        "{csv}"
    );
    for request in [json!({ "associations": {} }), json!({ "pots": { "board": 0, "year": 2019 } })] {
        let opened = desk.call("open_list", request);
        assert!(opened["path"].as_str().unwrap().ends_with(".pdf"));
    }
}
