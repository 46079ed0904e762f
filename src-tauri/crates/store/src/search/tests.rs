use domain::application::Application;
use domain::association::{Association, AssociationKind};
use domain::problem::Problem;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::Hit;
use crate::derive;
use crate::testing::*;
use crate::{Register, Tx};

fn titles(register: &Register, text: &str) -> Vec<String> {
    search(register, text).into_iter().map(|hit| hit.title).collect()
}

fn search(register: &Register, text: &str) -> Vec<Hit> {
    register.read(|reader| reader.search(text, None, 5)).unwrap()
}

fn named(tx: &mut Tx<'_, '_>, name: &str) -> Result<i64, Problem> {
    let mut association = Association::named(name, AssociationKind::Association);
    association.uid = tx.uid();
    tx.put(&mut association)?;
    Ok(association.id)
}

/// A board, three associations, an application.
fn register(office: &mut Office) -> Register {
    let mut register = office.create();
    office
        .act(&mut register, &ahrens(), |tx| {
            tx.put(&mut board())?;
            for name in ["Banjul e.V.", "Frauencafé Küchengarten e.V.", "Чернышевский-Kreis"] {
                named(tx, name)?;
            }
            let mut application = Application {
                applicant: "Förderverein der Musikschule".into(),
                purpose: "Baukostenzuschuss für den Probenraum".into(),
                reasoning: "Die Wände halten keinen Schall.".into(),
                ..application(1, 4)
            };
            tx.put(&mut application)
        })
        .unwrap();
    register
}

#[test]
fn finds_what_was_meant() {
    let mut office = Office::new();
    let register = register(&mut office);
    let banjul = "Banjul e.V.";
    let music = "04/2019 Förderverein der Musikschule";
    for (typed, wanted) in [
        ("ba", banjul),
        ("Banjul", banjul),
        ("Banyul eV", banjul),
        ("bajnul", banjul),
        ("kuechengarten", "Frauencafé Küchengarten e.V."),
        ("Kuchengarten Frauen", "Frauencafé Küchengarten e.V."),
        ("Tschernischewski", "Чернышевский-Kreis"),
        ("zuschuss", music),
        ("Musikshcule", music),
        ("Musik Schule", music),
        ("foerder verein musik", music),
        ("Schall", music),
        ("4/19", music),
        ("Antrag 04-2019", music),
        ("4", music),
    ] {
        assert_eq!(titles(&register, typed).first().map(String::as_str), Some(wanted), "{typed}");
    }
    for other in ["Tischtennis", "Hannover", "5/2019", "", "Banjul Tischtennis"] {
        assert_eq!(titles(&register, other), [""; 0], "{other}");
    }
}

#[test]
fn says_by_which_words() {
    let mut office = Office::new();
    let register = register(&mut office);
    let hits = search(&register, "zuschus probenraum");
    assert_eq!(hits[0].matched, ["Baukostenzuschuss", "Probenraum"]);
    assert_eq!((hits[0].noun, hits[0].id), ("application", 1));
    assert_eq!(hits[0].detail, "Baukostenzuschuss für den Probenraum");
    assert_eq!(search(&register, "tschernischewski")[0].matched, ["Чернышевский"]);
    assert_eq!(search(&register, "Banjul")[0].score, 1000);
}

#[test]
fn the_name_before_the_prose_and_the_younger_before_the_older() {
    let mut office = Office::new();
    let mut register = register(&mut office);
    office
        .act(&mut register, &ahrens(), |tx| {
            let mut other = Application {
                applicant: "Chor".into(),
                reasoning: "Mit Banjul.".into(),
                ..application(1, 5)
            };
            tx.put(&mut other)?;
            tx.put(&mut Application { purpose: "Reise nach Banjul".into(), ..application(1, 6) })?;
            tx.put(&mut Application { purpose: "Reise nach Banjul".into(), ..application(1, 7) })
        })
        .unwrap();
    let found: Vec<(&str, i64)> =
        search(&register, "banjul").into_iter().map(|hit| (hit.noun, hit.id)).collect();
    assert_eq!(found, [("association", 1), ("application", 4), ("application", 3), ("application", 2)]);
    let elsewhere = register.read(|reader| reader.search("banjul", Some(2), 5)).unwrap();
    assert_eq!(elsewhere.len(), 1, "an association belongs to every board");
}

#[test]
fn whatever_is_typed_there_is_an_answer() {
    let mut office = Office::new();
    let register = register(&mut office);
    let long = "ä".repeat(10_000);
    let words = "banjul ".repeat(2_000);
    for typed in [
        long.as_str(),
        words.as_str(),
        "\"",
        "''; DROP TABLE search_text; --",
        "banjul* OR NOT (",
        "names : x",
        "NEAR(a b, 2)",
        "^banjul",
        "{names} : \"",
        "ban\u{0}jul",
        "\u{202e}lujnab",
        "👩‍👩‍👧",
        "ﷺ ﷽",
        "%_~",
        "\u{301}\u{301}",
        "٤/٢٠١٩",
        "9999999999999999999999/2019",
        "- - -",
        "北京 שלום",
    ] {
        search(&register, typed);
    }
}

/// After any acts, taken back and done again, the index is what a rebuild would write.
#[test]
fn the_index_is_always_what_a_rebuild_writes() {
    let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
    let words = "(Banjul|Müller|Verein|Łukasik|Straße|Fest|Чернышев|2|e\\.V\\.|Café){1}( (Garten|Linden|Musik|10|Öl))?";
    let plan = proptest::collection::vec((0u8..7, any::<prop::sample::Index>(), words), 4..40);
    TestRunner::new(config)
        .run(&plan, |plan| {
            let mut office = Office::new();
            let mut register = register(&mut office);
            for (deed, which, text) in plan {
                let done = match deed {
                    0 => office.act(&mut register, &ahrens(), |tx| named(tx, &text)).is_ok(),
                    1 => office
                        .act(&mut register, &ahrens(), |tx| {
                            let all = tx.read().all::<Association>()?;
                            let Some(row) = all.get(which.index(all.len().max(1))) else { return Ok(false) };
                            tx.put(&mut Association {
                                notes: text.clone(),
                                name: text.clone(),
                                ..row.clone()
                            })
                        })
                        .is_ok(),
                    2 => office
                        .act(&mut register, &ahrens(), |tx| {
                            let running = tx.read().next_running(1, 2019)?;
                            let mut new = Application { purpose: text.clone(), ..application(1, running) };
                            new.uid = tx.uid();
                            tx.put(&mut new)
                        })
                        .is_ok(),
                    3 => office
                        .act(&mut register, &ahrens(), |tx| {
                            let all = tx.read().all::<Association>()?;
                            let Some(row) = all.get(which.index(all.len().max(1))) else { return Ok(()) };
                            tx.remove::<Association>(row.id)
                        })
                        .is_ok(),
                    4 => office.redo(&mut register, &ahrens()).is_ok(),
                    _ => office.undo(&mut register, &ahrens()).is_ok(),
                };
                let _ = done;
                let differing = register.read(derive::differing).unwrap();
                prop_assert_eq!(differing, vec![]);
            }
            sound(&register);
            let kept = dump(&register);
            register.conn.execute_batch("BEGIN").unwrap();
            super::rebuild(&register.conn).unwrap();
            register.conn.execute_batch("COMMIT").unwrap();
            sound(&register);
            prop_assert_eq!(dump(&register), kept);
            Ok(())
        })
        .unwrap();
}

/// FTS5 compares its indexes with the tables that they are made from.
fn sound(register: &Register) {
    for index in ["search_doc", "search_part"] {
        let text = format!("INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
        register.conn.execute_batch(&text).unwrap();
    }
}

fn dump(register: &Register) -> Vec<String> {
    let all = "SELECT concat_ws('|', id, board, number, names, prose) FROM search_text
        UNION ALL SELECT concat_ws('|', form, sound, texts) FROM search_word
        UNION ALL SELECT concat_ws('|', n.near, w.form) FROM search_near n JOIN search_word w ON w.id = n.word
        ORDER BY 1";
    let mut statement = register.conn.prepare(all).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn the_check_names_an_index_that_lies() {
    let mut office = Office::new();
    let register = register(&mut office);
    for (lie, named) in [
        ("UPDATE search_text SET names = 'bamako' WHERE names = 'banjul ev'", "search_text"),
        ("DELETE FROM search_text WHERE id = 1099511627777", "search_text"),
        ("UPDATE search_word SET texts = texts + 1 WHERE form = 'banjul'", "search_word"),
        ("DELETE FROM search_near WHERE near LIKE 'ban%'", "search_near"),
        ("INSERT INTO search_doc (rowid, names, prose) VALUES (99, 'lost', '')", "search_doc"),
    ] {
        register.conn.execute_batch("SAVEPOINT lie").unwrap();
        register.conn.execute_batch(lie).unwrap();
        let found = derive::differing(crate::Reader::new(&register.conn)).unwrap();
        register.conn.execute_batch("ROLLBACK TO lie; RELEASE lie").unwrap();
        assert!(found.iter().any(|(table, _)| *table == named), "{lie}: {found:?}");
    }
    assert_eq!(derive::differing(crate::Reader::new(&register.conn)).unwrap(), []);
}
