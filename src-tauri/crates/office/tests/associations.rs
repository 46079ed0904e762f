//! Associations through the command table, as a clerk meets them.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod desk;

use desk::{done, office, office_of, refused};
use office::Office;
use serde_json::{Value, json};

fn facts(name: &str) -> Value {
    json!({ "kind": "association", "name": name })
}

fn create(office: &mut Office, facts: Value) -> i64 {
    done(office, "create_association", json!({ "association": facts, "despite_twins": true }))["id"]
        .as_i64()
        .unwrap()
}

fn view(office: &mut Office, id: i64) -> Value {
    done(office, "association", json!({ "id": id }))
}

fn apply(office: &mut Office, association: i64, amount: &str) -> i64 {
    let application = json!({ "number": "", "received": "heute", "applicant": "Wie auf dem Antrag", "amount": amount,
        "purpose": "Fest", "reasoning": "", "association": association });
    done(office, "register_application", json!({ "board": 1, "application": application }))["id"]
        .as_i64()
        .unwrap()
}

fn board(office: &mut Office) {
    done(office, "create_board", json!({ "district": "Linden-Limmer", "number_pattern": "NN/JJJJ" }));
}

#[test]
fn a_near_twin_is_asked_back_and_may_be_meant() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    let known = create(&mut office, facts("Banjul e.V."));
    let new = json!({ "association": facts("Banyul e. V."), "despite_twins": false });
    let problems = office.call("create_association", new).unwrap_err();
    assert_eq!(problems.0[0].code.name(), "AssociationTwin");
    assert_eq!(problems.0[0].field.as_deref(), Some("association.name"));
    assert_eq!(problems.0[0].facts["vorhanden"], "Banjul e.V.");
    assert_eq!(problems.0[0].facts["eintrag"], known.to_string());
    let live = done(&mut office, "near_twins", json!({ "name": "Banyul" }));
    assert_eq!(live["rows"][0]["id"], known);
    assert_eq!(
        done(&mut office, "near_twins", json!({ "name": "Banyul", "except": known }))["rows"],
        json!([])
    );
    create(&mut office, facts("Banyul e. V."));
    assert_eq!(done(&mut office, "associations", json!({}))["count"], 2);
    let other = json!({ "association": facts("TSV Linden 2"), "despite_twins": false });
    done(&mut office, "create_association", other);
}

#[test]
fn two_entries_become_one_and_two_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    board(&mut office);
    done(
        &mut office,
        "add_member",
        json!({ "board": 1, "member": { "last_name": "Akın", "first_name": "Sevgi",
        "role": "member", "salutation": "Frau", "function": "", "party": "", "voting": true, "from_day": "", "to_day": "" } }),
    );
    let person = |name: &str, phone: &str| json!({ "kind": "contact", "name": name, "function": "", "email": "", "phone": phone });
    let mut first = facts("Banjul e.V.");
    first["street"] = json!("Am Sportplatz 7");
    first["town"] = json!("Hannover");
    first["contacts"] = json!([person("Lamin Ceesay", "")]);
    let mut second = facts("Banyul");
    second["street"] = json!("Alte Straße 1");
    second["iban"] = json!("DE89 3704 0044 0532 0130 00");
    second["aliases"] = json!("Kulturkreis Banyul");
    second["contacts"] = json!([person("Lamin Ceesay", "0511 1"), person("Awa Jobe", "")]);
    let (keep, drop) = (create(&mut office, first), create(&mut office, second));
    apply(&mut office, keep, "100,00");
    let moved = apply(&mut office, drop, "250,50");
    done(
        &mut office,
        "add_attachment",
        json!({ "association": drop, "kind": "statute", "name": "Satzung.txt", "bytes": "U2F0enVuZw==" }),
    );
    let tie = json!({ "member": 1, "kind": "board", "from_day": "", "to_day": "", "note": "" });
    for id in [keep, drop] {
        done(&mut office, "add_tie", json!({ "association": id, "tie": tie }));
    }
    let (before_keep, before_drop) = (view(&mut office, keep), view(&mut office, drop));
    assert_eq!(before_keep["twins"][0]["id"], drop);

    let merge = json!({ "keep": keep, "keep_version": before_keep["version"], "drop": drop, "drop_version": before_drop["version"] });
    let stale =
        json!({ "keep": keep, "keep_version": 1, "drop": drop, "drop_version": before_drop["version"] });
    assert_eq!(refused(&mut office, "merge_associations", stale)[0].0, "RowStale");
    let itself = json!({ "keep": keep, "keep_version": 1, "drop": keep, "drop_version": 1 });
    assert_eq!(refused(&mut office, "merge_associations", itself)[0].0, "MergeWithItself");
    let saved = done(&mut office, "merge_associations", merge.clone());
    assert_eq!(
        (saved["undoable"].clone(), saved["label"].clone()),
        (json!(true), json!("Zwei Einträge zusammengeführt"))
    );

    let one = view(&mut office, keep);
    assert_eq!(one["association"]["aliases"], "Banyul\nKulturkreis Banyul");
    assert_eq!(one["iban_shown"], "DE89 3704 0044 0532 0130 00");
    assert_eq!(one["association"]["street"], "Am Sportplatz 7");
    assert!(one["notes"][0]["row"]["text"].as_str().unwrap().contains("Anschrift: Alte Straße 1"));
    assert_eq!(one["contacts"].as_array().unwrap().len(), 2, "Lamin Ceesay steht einmal da, mit Telefon");
    assert_eq!(one["contacts"][0]["phone"], "0511 1");
    assert_eq!(one["applications"].as_array().unwrap().len(), 2);
    assert_eq!(one["sums"]["requested"], 35_050);
    assert_eq!(one["attachments"].as_array().unwrap().len(), 1);
    assert_eq!(one["ties"].as_array().unwrap().len(), 1);
    assert_eq!(one["conflicts"][0]["words"], "befangen: Vorstand");
    assert_eq!(refused(&mut office, "association", json!({ "id": drop }))[0].0, "RowMissing");
    assert_eq!(done(&mut office, "application", json!({ "id": moved }))["association"]["row"]["id"], keep);
    assert_eq!(refused(&mut office, "merge_associations", merge)[0].0, "RowMissing");

    done(&mut office, "undo", json!({}));
    let facts =
        |view: &Value| ["association", "contacts", "sums", "applications"].map(|part| view[part].clone());
    assert_eq!(facts(&view(&mut office, keep)), facts(&before_keep));
    assert_eq!(facts(&view(&mut office, drop)), facts(&before_drop));
    done(&mut office, "redo", json!({}));
    assert_eq!(facts(&view(&mut office, keep)), facts(&one));

    // Somebody else works on with the one entry: the merge stands until that is taken back.
    office.close().unwrap();
    let mut colleague = office_of(folder.path(), "Jan Brandt");
    let version = view(&mut colleague, keep)["version"].clone();
    let renamed = json!({ "id": keep, "version": version, "association": { "kind": "association", "name": "Banjul-Kreis" } });
    done(&mut colleague, "change_association", renamed);
    colleague.close().unwrap();
    let mut office = office_of(folder.path(), "Sabine Krüger");
    let told = refused(&mut office, "undo", json!({}));
    assert_eq!(told[0].0, "UndoTouched", "{told:?}");
    office.close().unwrap();
    let mut colleague = office_of(folder.path(), "Jan Brandt");
    done(&mut colleague, "undo", json!({}));
    colleague.close().unwrap();
    let mut office = office_of(folder.path(), "Sabine Krüger");
    done(&mut office, "undo", json!({}));
    assert_eq!(facts(&view(&mut office, drop)), facts(&before_drop));
    assert_eq!(done(&mut office, "check", json!({}))["found"], json!([]));
}

#[test]
fn two_windows_on_one_association() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    let id = create(&mut office, facts("Banjul e.V."));
    let read = view(&mut office, id)["version"].clone();
    let person = |id: Option<i64>, name: &str| json!({ "id": id, "kind": "contact", "name": name, "function": "", "email": "", "phone": "" });
    let change = |version: &Value, contacts: Value| {
        let mut facts = facts("Banjul e.V.");
        facts["contacts"] = contacts;
        json!({ "id": id, "version": version, "association": facts })
    };
    done(
        &mut office,
        "change_association",
        change(&read, json!([person(None, "Eins"), person(None, "Zwei")])),
    );
    // The other window knows of neither and must not remove them.
    assert_eq!(refused(&mut office, "change_association", change(&read, json!([])))[0].0, "RowStale");
    let now = view(&mut office, id);
    let (one, two) = (now["contacts"][0]["id"].as_i64(), now["contacts"][1]["id"].as_i64());
    done(&mut office, "change_association", change(&now["version"], json!([person(one, "Eins")])));
    let problems = refused(
        &mut office,
        "change_association",
        change(&now["version"], json!([person(one, "Eins"), person(two, "Zwei!")])),
    );
    assert_eq!(problems[0].0, "RowStale");
}

#[test]
fn what_is_typed_wrong_is_said_at_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    let mut wrong = facts(&"x".repeat(10_000));
    wrong["postcode"] = json!("3044");
    wrong["email"] = json!("info.verein.de");
    wrong["iban"] = json!("DE89 3704 0044 0532 0130 01");
    wrong["charitable_until"] = json!("31.02.2021");
    wrong["contacts"] =
        json!([{ "kind": "contact", "name": "", "function": "Kasse", "email": "", "phone": "" }]);
    let told =
        refused(&mut office, "create_association", json!({ "association": wrong, "despite_twins": false }));
    let mut told: Vec<_> = told.into_iter().map(|(code, field, _)| (field.unwrap(), code)).collect();
    told.sort();
    let expected = [
        ("association.charitable_until", "DayImpossible"),
        ("association.contacts.0.name", "TextMissing"),
        ("association.email", "EmailUnreadable"),
        ("association.iban", "IbanCheckDigits"),
        ("association.name", "TextTooLong"),
        ("association.postcode", "PostcodeUnreadable"),
    ];
    assert_eq!(told, expected.map(|(field, code)| (field.to_owned(), code.to_owned())));
    for name in ["Fest 🎉 Verein", "جمعية الصداقة", "Чернышев-Kreis", "İşçi Derneği"]
    {
        let id = create(&mut office, facts(name));
        assert_eq!(view(&mut office, id)["association"]["name"], name);
        assert_eq!(done(&mut office, "association_names", json!({ "text": name }))["rows"][0]["id"], id);
    }
}

#[test]
fn only_who_never_applied_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    board(&mut office);
    let (busy, idle) =
        (create(&mut office, facts("Banjul e.V.")), create(&mut office, facts("Kargah Freunde")));
    apply(&mut office, busy, "100");
    done(
        &mut office,
        "add_attachment",
        json!({ "association": idle, "kind": "other", "name": "x.txt", "bytes": "U2F0enVuZw==" }),
    );
    let version = view(&mut office, busy)["version"].clone();
    let told = refused(&mut office, "remove_association", json!({ "id": busy, "version": version }));
    assert_eq!(told[0].0, "ApplicantHasApplications");
    let version = view(&mut office, idle)["version"].clone();
    done(&mut office, "remove_association", json!({ "id": idle, "version": version }));
    done(&mut office, "undo", json!({}));
    assert_eq!(view(&mut office, idle)["attachments"].as_array().unwrap().len(), 1);
}

#[test]
fn names_are_suggested_with_what_tells_them_apart() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    for typed in ["Banyul", "banj", "Gambischer Kulturverein", "20417"] {
        let rows = done(&mut office, "association_names", json!({ "text": typed }))["rows"].clone();
        assert_eq!(rows[0]["name"], "Banjul e.V.", "{typed}");
    }
    let row = done(&mut office, "association_names", json!({ "text": "Banjul" }))["rows"][0].clone();
    assert_eq!((row["applications"].clone(), row["since"].clone()), (json!(1), json!(2019)));
    assert_eq!(row["iban"], "DE89370400440532013000");
    assert_eq!(row["account_holder"], "Banjul e.V.");
    assert_eq!(done(&mut office, "association_names", json!({ "text": "Katzenzucht" }))["rows"], json!([]));
    let page = view(&mut office, row["id"].as_i64().unwrap());
    assert_eq!(page["applications"][0]["district"], "Linden-Limmer");
    assert_eq!(page["applications"][0]["row"]["number"], "04/2019");
    assert_eq!(page["contacts"][0]["name"], "Lamin Ceesay");
    let list = done(&mut office, "associations", json!({ "sort": "decided", "descending": true }));
    assert_eq!((list["count"].clone(), list["requested"].clone()), (json!(2), json!(219_900)));
    assert_eq!(done(&mut office, "associations", json!({ "text": "banyul" }))["count"], 1);
    assert_eq!(done(&mut office, "associations", json!({ "kind": "person" }))["count"], 0);
}

#[test]
fn a_tie_stands_once_for_its_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    done(&mut office, "make_sample", json!({ "until": "planned" }));
    let tie = |kind: &str, from: &str, to: &str| json!({ "association": 1, "tie": { "member": 3, "kind": kind, "from_day": from, "to_day": to, "note": "" } });
    done(&mut office, "add_tie", tie("relative", "01.01.2018", "31.12.2018"));
    done(&mut office, "add_tie", tie("relative", "01.01.2019", ""));
    assert_eq!(refused(&mut office, "add_tie", tie("relative", "", "01.01.2018"))[0].0, "TieTwice");
    assert_eq!(refused(&mut office, "add_tie", tie("board", "02.01.2019", "01.01.2019"))[0].0, "DayBefore");
    let page = view(&mut office, 1);
    let holds: Vec<_> = page["ties"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| (t["holds"].clone(), t["excludes"].clone()))
        .collect();
    assert_eq!(holds, [(json!(false), json!(false)), (json!(true), json!(false))]);
    assert_eq!(page["conflicts"], json!([]), "Angehörige zählen nur bei Privatpersonen");
    done(&mut office, "add_tie", tie("employed", "", ""));
    assert_eq!(view(&mut office, 1)["conflicts"][0]["words"], "befangen: beschäftigt");
}

#[test]
fn lines_stay_what_the_rows_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = office(folder.path());
    board(&mut office);
    let mut chance = 11u32;
    let mut next = |below: u32| {
        chance = chance.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        (chance >> 16) % below
    };
    for step in 0..70 {
        let rows = done(&mut office, "associations", json!({}))["rows"].as_array().unwrap().clone();
        let pick =
            |n: u32| rows.get(n as usize % rows.len().max(1)).map_or(0, |row| row["id"].as_i64().unwrap());
        let (one, other) = (pick(next(50)), pick(next(50)));
        match next(6) {
            0 | 1 => drop(create(&mut office, facts(&format!("Verein {step}")))),
            2 if one != 0 => drop(apply(&mut office, one, &format!("{}", step + 1))),
            3 if one != other => {
                let version = |office: &mut Office, id| view(office, id)["version"].clone();
                let request = json!({ "keep": one, "keep_version": version(&mut office, one), "drop": other,
                    "drop_version": version(&mut office, other) });
                done(&mut office, "merge_associations", request);
            }
            4 => drop(office.call("undo", json!({}))),
            _ => drop(office.call("redo", json!({}))),
        }
        assert_eq!(done(&mut office, "check", json!({}))["found"], json!([]), "nach Schritt {step}");
    }
}
