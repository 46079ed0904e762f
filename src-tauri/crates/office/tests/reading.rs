//! The chair's reading: private until handed over, and nowhere else.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use base64::Engine as _;
use desk::{done, office_of, refused, sample};
use office::Office;
use serde_json::{Value, json};

const SECRET: &str = "Halmaturnier wirkt unausgereift";

fn page(office: &mut Office, at: usize) -> Value {
    done(office, "reading", json!({ "sitting": 1 }))["pages"][at].clone()
}

fn keep(version: &Value, seen: bool, view: Value, note: &str) -> Value {
    json!({ "sitting": 1, "application": 1, "version": version, "seen": seen, "view": view, "note": note })
}

#[test]
fn a_page_says_everything_about_an_application() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_of(folder.path(), "Katharina Voss");
    sample(&mut office);
    let pot = json!({ "board": 1, "year": "2019", "source": "board", "allocation": "8000", "release": "",
        "carried": "", "account": "", "remark": "" });
    done(&mut office, "create_pot", pot);
    let view = done(&mut office, "reading", json!({ "sitting": 1 }));
    assert_eq!(
        (&view["ordinal"], &view["read"], &view["reader"]),
        (&json!(32), &json!(0), &json!("Katharina Voss"))
    );
    let pages = view["pages"].as_array().unwrap();
    assert_eq!(pages.len(), 2);
    let first = &pages[0];
    assert_eq!(first["application"]["number"], "04/2019");
    assert_eq!(first["before"], 140_000);
    assert_eq!(first["balance"]["expenses"], first["balance"]["incomes"]);
    assert!(first["plan"].as_array().unwrap().len() > 1);
    assert!(!first["facts"].as_array().unwrap().is_empty());
    assert_eq!(first["own"], Value::Null);
    let pot = &view["forecast"]["pots"][0];
    let left = pot["now"]["free"].as_i64().unwrap() - pot["then"]["free"].as_i64().unwrap();
    assert_eq!(left, view["forecast"]["sum"].as_i64().unwrap());
}

#[test]
fn what_was_noted_stays_with_its_reader_until_it_is_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let mut chair = office_of(folder.path(), "Katharina Voss");
    sample(&mut chair);
    done(&mut chair, "keep_reading", keep(&json!(0), true, json!("defer"), SECRET));
    let own = page(&mut chair, 0)["own"].clone();
    assert_eq!((&own["row"]["note"], &own["row"]["view"]), (&json!(SECRET), &json!("defer")));
    assert_eq!(done(&mut chair, "reading", json!({ "sitting": 1 }))["read"], 1);
    // Read anew elsewhere in the meantime: the version says so.
    assert_eq!(
        refused(&mut chair, "keep_reading", keep(&json!(0), true, Value::Null, "anders"))[0].0,
        "RowStale"
    );
    chair.close().unwrap();

    let mut clerk = office_of(folder.path(), "Sabine Krüger");
    let seen = page(&mut clerk, 0);
    assert_eq!((&seen["own"], &seen["handed"]), (&Value::Null, &json!([])));
    clerk.close().unwrap();

    let mut chair = office_of(folder.path(), "Katharina Voss");
    done(&mut chair, "hand_over_readings", json!({ "sitting": 1 }));
    chair.close().unwrap();
    let mut clerk = office_of(folder.path(), "Sabine Krüger");
    let handed = page(&mut clerk, 0)["handed"].clone();
    assert_eq!(handed.as_array().unwrap().len(), 1);
    assert_eq!((&handed[0]["reader"], &handed[0]["note"]), (&json!("Katharina Voss"), &json!(SECRET)));
    clerk.close().unwrap();

    // What is changed after that is private again; that it was read is not a change of the note.
    let mut chair = office_of(folder.path(), "Katharina Voss");
    let version = page(&mut chair, 0)["own"]["version"].clone();
    done(&mut chair, "keep_reading", keep(&version, false, json!("defer"), SECRET));
    assert_ne!(page(&mut chair, 0)["own"]["row"]["handed_on"], Value::Null);
    let version = page(&mut chair, 0)["own"]["version"].clone();
    done(&mut chair, "keep_reading", keep(&version, true, json!("agree"), SECRET));
    assert_eq!(page(&mut chair, 0)["own"]["row"]["handed_on"], Value::Null);
}

#[test]
fn a_note_is_in_no_search_no_list_no_history_and_no_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_of(folder.path(), "Katharina Voss");
    sample(&mut office);
    let before = done(&mut office, "show_paper", json!({ "kind": "minutes", "id": 1 }))["sha256"].clone();
    done(&mut office, "keep_reading", keep(&json!(0), true, json!("reject"), SECRET));
    done(&mut office, "hand_over_readings", json!({ "sitting": 1 }));
    for (name, request) in [
        ("search", json!({ "text": "Halmaturnier" })),
        ("applications", json!({ "board": 1 })),
        ("application", json!({ "id": 1 })),
        ("case", json!({ "application": 1 })),
        ("associations", json!({})),
        ("sittings", json!({ "board": 1 })),
        ("sitting", json!({ "id": 1 })),
        ("dues", json!({ "board": 1 })),
        ("overview", json!({})),
    ] {
        let answer = done(&mut office, name, request).to_string();
        assert!(!answer.contains("unausgereift"), "{name}: {answer}");
    }
    assert_eq!(done(&mut office, "search", json!({ "text": "Halmaturnier" }))["count"], 0);
    let after = done(&mut office, "show_paper", json!({ "kind": "minutes", "id": 1 }))["sha256"].clone();
    assert_eq!(before, after);
    for format in ["csv", "xlsx", "pdf"] {
        let path = folder.path().join(format!("liste.{format}"));
        done(
            &mut office,
            "write_list",
            json!({ "list": { "board": 1 }, "format": format, "path": path.display().to_string() }),
        );
        let bytes = std::fs::read(path).unwrap();
        assert!(!bytes.windows(12).any(|part| part == b"unausgereift"), "{format}");
    }
}

#[test]
fn the_folder_shows_own_notes_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_of(folder.path(), "Katharina Voss");
    sample(&mut office);
    let print = |office: &mut Office, kind: &str| {
        let paper = done(office, "show_paper", json!({ "kind": kind, "id": 1 }));
        let pdf = base64::engine::general_purpose::STANDARD.decode(paper["pdf"].as_str().unwrap()).unwrap();
        assert!(pdf.starts_with(b"%PDF-"));
        // The cover and a page for each application.
        assert_eq!(paper["pages"], 3, "{kind}");
        paper["sha256"].clone()
    };
    let plain = print(&mut office, "folder");
    assert_eq!(print(&mut office, "folder"), plain);
    done(&mut office, "keep_reading", keep(&json!(0), true, json!("agree"), SECRET));
    assert_eq!(print(&mut office, "folder"), plain);
    assert_ne!(print(&mut office, "noted-folder"), plain);
}

#[test]
fn only_what_stands_on_the_agenda_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office_of(folder.path(), "Katharina Voss");
    sample(&mut office);
    let request =
        json!({ "sitting": 1, "application": 3, "version": 0, "seen": true, "view": null, "note": "" });
    assert_eq!(refused(&mut office, "keep_reading", request)[0].0, "RowMissing");
    assert_eq!(done(&mut office, "hand_over_readings", json!({ "sitting": 1 }))["entry"], 0);
}
