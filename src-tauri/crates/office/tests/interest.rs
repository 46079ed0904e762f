//! Interest of a reclaim line by line, and private persons in public versions.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office_at, refused};
use office::Office;
use serde_json::{Value, json};

const LATER: &str = "2020-07-01T09:15:00+02:00[Europe/Berlin]";

fn sample(folder: &std::path::Path) -> Office {
    let mut office = office_at(folder, LATER);
    done(&mut office, "make_sample", json!({ "until": "every-kind" }));
    office
}

fn case(office: &mut Office) -> Value {
    done(office, "case", json!({ "application": 2 }))
}

/// The reclaim of the sample with other interest.
fn reclaim(interest: &str, lines: Value) -> Value {
    json!({ "amount": "240,00", "interest": interest, "reason": "Billiger als geplant", "reference": "",
        "hearing_on": "04.11.2019", "notice_on": "09.12.2019", "due": "15.01.2020", "returned": "", "returned_on": "",
        "interest_lines": lines })
}

fn line(from: &str, to: &str, rate: &str, amount: &str) -> Value {
    json!({ "from": from, "to": to, "rate": rate, "amount": amount })
}

fn change(office: &mut Office, reclaim: Value) -> Value {
    let kept = case(office)["reclaim"].clone();
    json!({ "id": kept["row"]["id"], "version": kept["version"], "reclaim": reclaim })
}

#[test]
fn the_lines_sum_to_the_interest_or_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = sample(folder.path());
    let view = case(&mut office);
    assert_eq!(view["reclaim"]["row"]["interest"], 642);
    assert_eq!(view["interest_lines"].as_array().unwrap().len(), 2);
    let two = json!([
        line("24.05.2019", "31.12.2019", "4,12", "6,00"),
        line("01.01.2020", "15.01.2020", "4.12 %", "0,50"),
    ]);
    let uneven = change(&mut office, reclaim("6,42", two.clone()));
    let problems = refused(&mut office, "change_reclaim", uneven);
    assert_eq!(
        (problems[0].0.as_str(), problems[0].1.as_deref()),
        ("InterestUneven", Some("reclaim.interest"))
    );
    let even = change(&mut office, reclaim("", two));
    done(&mut office, "change_reclaim", even.clone());
    let view = case(&mut office);
    assert_eq!(view["reclaim"]["row"]["interest"], 650);
    assert_eq!(view["interest_lines"][1]["rate"], "4,12\u{a0}%");
    // Only a line changed: whoever read before is refused.
    let same_sum = json!([
        line("24.05.2019", "31.12.2019", "4,12", "6,10"),
        line("01.01.2020", "15.01.2020", "4,12", "0,40"),
    ]);
    let read = change(&mut office, reclaim("", same_sum));
    done(&mut office, "change_reclaim", read.clone());
    assert_eq!(refused(&mut office, "change_reclaim", read)[0].0, "RowStale");
    // What is left out stays.
    let mut kept = reclaim("6,50", Value::Null);
    kept["reason"] = json!("Anderer Grund");
    let kept = change(&mut office, kept);
    done(&mut office, "change_reclaim", kept);
    assert_eq!(case(&mut office)["interest_lines"].as_array().unwrap().len(), 2);
    let overlapping = json!([
        line("24.05.2019", "31.12.2019", "4,12", "6,00"),
        line("31.12.2019", "15.01.2020", "viel", "0,50"),
    ]);
    let wrong = change(&mut office, reclaim("", overlapping));
    let problems = refused(&mut office, "change_reclaim", wrong);
    assert_eq!(problems[0].1.as_deref(), Some("reclaim.interest_lines.1.rate"));
    // Without its reclaim no line is left, and both come back together.
    let view = case(&mut office);
    let gone = json!({ "id": view["reclaim"]["row"]["id"], "version": view["reclaim"]["version"], "reason": "Irrtum" });
    done(&mut office, "retract_reclaim", gone);
    assert_eq!(case(&mut office)["interest_lines"], json!([]));
    done(&mut office, "undo", json!({}));
    assert_eq!(case(&mut office)["interest_lines"].as_array().unwrap().len(), 2);
}

#[test]
fn public_versions_name_no_private_person() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = sample(folder.path());
    // Nobody certifies an excerpt of minutes that may still change.
    let excerpt = json!({ "kind": "excerpt", "id": 5 });
    let early = office.call("issue_paper", excerpt).unwrap_err().0.remove(0);
    assert!(early.sentence.contains("Freigabe des Protokolls"), "{}", early.sentence);
    let version = done(&mut office, "minutes", json!({ "sitting": 2 }))["version"].clone();
    done(&mut office, "release_minutes", json!({ "sitting": 2, "version": version, "reason": "" }));
    for (kind, id, year) in [
        ("supplement", 2, None),
        ("excerpt", 5, None),
        ("overview", 2, None),
        ("annual-report", 1, Some(2019)),
        ("proposal", 2, None),
    ] {
        for public in [false, true] {
            let asked = json!({ "kind": kind, "id": id, "year": year, "public": public });
            let issued = done(&mut office, "issue_paper", asked)["id"].clone();
            let paper = done(&mut office, "show_document", json!({ "id": issued }));
            let said: String = paper["sections"].to_string();
            assert_eq!(paper["issued"]["public"], public, "{kind}");
            assert!(!public || !said.contains("Jallow"), "{kind}: {said}");
            assert_eq!(paper["issued"]["stale"], json!([]), "{kind}");
        }
    }
}
