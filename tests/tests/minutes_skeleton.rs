//! The minutes against the skeleton of a real Ergebnisprotokoll of 2019: which kinds of line follow each other. Of
//! that paper only the kinds are kept here, none of its names and sentences. A sitting of the same shape is replayed
//! through the office with names of our own, contradictions of the same sort included: they are pointed out and
//! printed as they are.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use domain::paper::MinutesFacts;
use office::{Actor, Office, Place, Surroundings};
use serde_json::{Value, json};

/// A line of minutes by what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Heading,
    Board,
    Place,
    Begin,
    End,
    Rule,
    Attendance,
    AbsentNote,
    /// In brackets or not; with what behind the name.
    Member(bool, Behind),
    Administration,
    Official,
    Top,
    Title,
    Paragraph,
    Number,
    Recipient,
    Amount,
    Purpose,
    /// Everything under a TOP that is no weighing of applications.
    Talk,
    Close,
    Signature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    Nothing,
    Function,
    Party,
}

use Behind::{Function, Nothing, Party};
use Line::*;

/// Who of the members behind chair and deputy stood in brackets, and what stood behind the names.
const MEMBERS: [(bool, Behind); 20] = [
    (false, Nothing),
    (true, Nothing),
    (false, Nothing),
    (true, Nothing),
    (true, Nothing),
    (true, Nothing),
    (true, Nothing),
    (true, Nothing),
    (false, Party),
    (false, Party),
    (false, Nothing),
    (true, Nothing),
    (false, Nothing),
    (true, Nothing),
    (false, Party),
    (true, Nothing),
    (true, Nothing),
    (true, Nothing),
    (true, Nothing),
    (false, Nothing),
];

/// The real paper.
fn model() -> Vec<Line> {
    let mut lines = vec![Heading, Board, Place, Begin, End, Rule, Attendance, AbsentNote];
    lines.extend([Member(false, Function), Member(true, Function)]);
    lines.extend(MEMBERS.map(|(absent, behind)| Member(absent, behind)));
    lines.extend([Administration, Official, Top, Title, Paragraph]);
    lines.extend([Top, Title, Paragraph, Paragraph, Paragraph]);
    lines.extend([Number, Recipient, Amount, Purpose, Number, Recipient, Amount, Purpose]);
    lines.extend([Top, Title, Talk, Close, Signature]);
    lines
}

/// Where ours is of another kind, and why.
const DIFFERENCES: &[(Line, &str)] =
    &[(Rule, "the line across the page is drawn; read out as text it is nothing")];

#[test]
fn the_kinds_of_line_are_those_of_the_model() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = replayed(folder.path());
    let text = documents::minutes(&released(&mut office, folder.path())).plain_text();
    let ours = kinds(&text);
    let members =
        |wanted: bool| ours.iter().filter(|l| matches!(l, Member(absent, _) if *absent == wanted)).count();
    assert_eq!((members(false), members(true)), (9, 13));
    let (missing, added) = apart(&model(), &ours);
    assert_eq!(added, [], "{text}");
    assert_eq!(missing, DIFFERENCES.iter().map(|(line, _)| *line).collect::<Vec<_>>(), "{text}");
    assert!(missing.len() + added.len() <= 10);
    for part in ["1.400,00\u{a0}€", "799,00\u{a0}€", "ca.\u{a0}20.45\u{a0}Uhr"] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn contradictions_are_pointed_out_and_printed_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut office = replayed(folder.path());
    let view = done(&mut office, "minutes", json!({ "sitting": 1 }));
    let hints: Vec<(&str, &str)> = view["hints"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hint| (hint["code"].as_str().unwrap(), hint["sentence"].as_str().unwrap()))
        .collect();
    for (code, words) in [
        ("NameSpeltTwice", "Sambezi"),
        ("NameSpeltTwice", "Erika Wintert"),
        ("NameSpeltTwice", "Mahirra Amadi"),
        ("NameSpeltTwice", "Jürgen Lidermann"),
        ("PurposeCutOff", "Schachturnier"),
        ("EndUnclear", "20.45\u{a0}Uhr"),
    ] {
        assert!(
            hints.iter().any(|(is, said)| *is == code && said.contains(words)),
            "{code} {words}: {hints:#?}"
        );
    }
    assert_eq!(hints.len(), 6, "{hints:#?}");
    assert_eq!(view["hindrances"], json!([]), "none of them is in the way");
    let text = documents::minutes(&released(&mut office, folder.path())).plain_text();
    for spelling in ["Sambesi e.V.", "Sambezi e.V.", "Winter, Erika", "Erika Wintert", "Offenes Schach\n"] {
        assert!(text.contains(spelling), "{spelling}: {text}");
    }
}

/// What of the model ours lacks and what it adds, by a longest common sequence.
fn apart(model: &[Line], ours: &[Line]) -> (Vec<Line>, Vec<Line>) {
    let mut lengths = vec![vec![0usize; ours.len() + 1]; model.len() + 1];
    for row in (0..model.len()).rev() {
        for column in (0..ours.len()).rev() {
            lengths[row][column] = match model[row] == ours[column] {
                true => lengths[row + 1][column + 1] + 1,
                false => lengths[row + 1][column].max(lengths[row][column + 1]),
            };
        }
    }
    let (mut missing, mut added, mut row, mut column) = (Vec::new(), Vec::new(), 0, 0);
    while row < model.len() || column < ours.len() {
        if row < model.len() && column < ours.len() && model[row] == ours[column] {
            (row, column) = (row + 1, column + 1);
        } else if column == ours.len()
            || (row < model.len() && lengths[row + 1][column] >= lengths[row][column + 1])
        {
            missing.push(model[row]);
            row += 1;
        } else {
            added.push(ours[column]);
            column += 1;
        }
    }
    (missing, added)
}

/// Reads the kinds of line from the text of our minutes.
fn kinds(text: &str) -> Vec<Line> {
    let mut kinds = Vec::new();
    let mut lines = text.lines().filter(|line| !line.is_empty()).peekable();
    let (mut head, mut people, mut talk) = (0, None, false);
    while let Some(line) = lines.next() {
        let plain = line.replace('\u{a0}', " ");
        let kind = match plain.as_str() {
            "ERGEBNISPROTOKOLL" => Heading,
            _ if kinds.last() == Some(&Heading) => Board,
            _ if kinds.last() == Some(&Board) => Place,
            _ if plain.starts_with("Beginn: ") => Begin,
            _ if plain.starts_with("Ende: ") => End,
            "Anwesend:" => Attendance,
            "(verhindert waren)" => {
                people = Some(Member(false, Nothing));
                AbsentNote
            }
            "Verwaltung:" => {
                people = Some(Official);
                Administration
            }
            _ if plain.starts_with("TOP ") => {
                (people, talk, head) = (None, false, head + 1);
                let title = lines.next().unwrap();
                kinds.extend([Top, Title]);
                talk |= title.starts_with("Austausch");
                if talk { Talk } else { continue }
            }
            _ if plain.starts_with("gez. ") => Signature,
            _ if lines.peek().is_some_and(|next| next.starts_with("gez. ")) => {
                talk = false;
                Close
            }
            _ if talk => continue,
            _ if people == Some(Official) => Official,
            _ if people.is_some() => member(&plain),
            _ if plain.starts_with("Antrag Nr. ") => Number,
            _ if kinds.last() == Some(&Number) => Recipient,
            _ if plain.starts_with("Zuwendungsbetrag: ") => Amount,
            _ if plain.starts_with("Verwendungszweck: ") => Purpose,
            _ => Paragraph,
        };
        kinds.push(kind);
    }
    kinds
}

fn member(line: &str) -> Line {
    let absent = line.starts_with('(');
    let behind = match line {
        _ if line.contains("Vorsitzende") => Function,
        _ if line.ends_with(')') && !(absent && line.matches('(').count() == 1) => Party,
        _ => Nothing,
    };
    Member(absent, behind)
}

/// The sitting held, closed, its minutes written and not yet released.
fn replayed(folder: &std::path::Path) -> Office {
    let mut office = at_work(folder);
    let board = json!({ "district": "Am Kanal", "number_pattern": "NN/JJJJ" });
    done(&mut office, "create_board", board);
    let names = [
        "Amadi", "Bauer", "Conrad", "Dietz", "Ebert", "Falk", "Gerlach", "Hoffmann", "Ibsen", "Jost",
        "Kramer", "Lorenz", "Mertens", "Naumann", "Otte", "Pohl", "Quast", "Richter", "Sander", "Winter",
    ];
    let mut roster =
        vec![("Abel", "Ruth", "chair", Function, false), ("Zander", "Udo", "deputy", Function, true)];
    for (name, (absent, behind)) in names.into_iter().zip(MEMBERS) {
        let first = match name {
            "Amadi" => "Lena Mahira",
            "Winter" => "Erika",
            _ => "Kim",
        };
        roster.push((name, first, "member", behind, absent));
    }
    let (mut here, mut away) = (Vec::new(), Vec::new());
    for (last, first, role, behind, absent) in roster {
        let function = if behind == Function {
            ["Vorsitzende", "Stellv. Vorsitzender"][usize::from(role == "deputy")]
        } else {
            ""
        };
        let member = json!({ "last_name": last, "first_name": first, "role": role, "function": function,
            "salutation": if role == "chair" { "Bezirksbürgermeisterin" } else { "" },
            "party": if behind == Party { "Die Liste" } else { "" }, "voting": true, "from_day": "", "to_day": "",
            "sworn_on": "", "substitute": "" });
        let id = done(&mut office, "add_member", json!({ "board": 1, "member": member }))["id"].clone();
        if absent { away.push(id) } else { here.push(id) }
    }
    for (number, applicant, amount, purpose) in [
        ("04/2019", "Sambesi e.V.", "1400", "Offenes Schach"),
        ("05/2019", "Förderkreis der Kanalschule e.V.", "799", "Projekt „Alle spielen mit“"),
    ] {
        let application = json!({ "number": number, "received": "04.03.2019", "applicant": applicant, "amount": amount,
            "purpose": purpose, "reasoning": "", "new_association": true });
        done(&mut office, "register_application", json!({ "board": 1, "application": application }));
    }
    let facts = json!({ "ordinal": "32", "day": "01.04.2019", "place": "Haus am Kanal, Uferweg 1", "begin_at": "19:00",
        "end_at": "", "end_approx": false, "chair": null, "minute_taker": "Sommer" });
    done(&mut office, "plan_sitting", json!({ "board": 1, "sitting": facts }));
    done(&mut office, "put_on_agenda", json!({ "sitting": 1, "applications": [1, 2] }));
    let topic = json!({ "sitting": 1, "kind": "talk", "title": "Austausch über den Integrationsplan", "text":
        "Als Gäste sind eingeladen:\n- Herr Jürgen Liedermann\n- Frau Ilse Moor\n\nAnwesende: Ruth Abel, Erika Wintert, \
         Lena Mahirra Amadi, Jürgen Lidermann.\n\nEs gibt viele Fragen." });
    done(&mut office, "add_item", topic);
    for (members, presence) in [(here, "present"), (away, "prevented")] {
        done(
            &mut office,
            "record_attendance",
            json!({ "sitting": 1, "members": members, "presence": presence }),
        );
    }
    done(
        &mut office,
        "add_guest",
        json!({ "sitting": 1,
        "guest": { "kind": "administration", "name": "Frau Sommer", "unit": "Fachbereich Personal" } }),
    );
    for application in [1, 2] {
        let vote = json!({ "outcome": "recommended", "amount": "", "up_to": false, "vote_kind": "unanimous", "yes": "",
            "no": "", "abstain": "", "reason": "" });
        let request = json!({ "sitting": 1, "application": application, "version": 0, "vote": vote });
        done(&mut office, "recommend", request);
    }
    let item = done(&mut office, "sitting", json!({ "id": 1 }))["items"][1].clone();
    done(
        &mut office,
        "change_item",
        json!({ "id": item["item"]["id"], "version": item["version"],
        "title": item["item"]["title"], "text": "Die Mitglieder von Sambezi e.V. werden begrüßt.\n\n\
        Das geplante Schachturnier ist offen für alle." }),
    );
    let version = done(&mut office, "sitting", json!({ "id": 1 }))["version"].clone();
    done(
        &mut office,
        "close_sitting",
        json!({ "id": 1, "version": version, "end_at": "20:45", "end_approx": true }),
    );
    let view = done(&mut office, "minutes", json!({ "sitting": 1 }));
    let closing = view["slots"].as_array().unwrap().iter().find(|slot| slot["slot"] == "closing").unwrap();
    done(
        &mut office,
        "edit_minutes",
        json!({ "sitting": 1, "slot": "closing", "version": 0,
        "generated": closing["generated"], "text": "Bezirksbürgermeisterin Abel beendet die Sitzung um 20.45 Uhr." }),
    );
    office
}

/// The facts of the released minutes, as the register keeps them.
fn released(office: &mut Office, folder: &std::path::Path) -> MinutesFacts {
    let version = done(office, "minutes", json!({ "sitting": 1 }))["version"].clone();
    done(office, "release_minutes", json!({ "sitting": 1, "version": version, "reason": "" }));
    let witness = rusqlite::Connection::open(folder.join("probe.beirat")).unwrap();
    let facts: String = witness.query_row("SELECT facts FROM minutes_version", [], |row| row.get(0)).unwrap();
    serde_json::from_str(&facts).unwrap()
}

fn at_work(folder: &std::path::Path) -> Office {
    let clock: jiff::Zoned = "2019-04-02T09:00:00+02:00[Europe/Berlin]".parse().unwrap();
    let mut place = Place::beside(folder.join("probe.beirat"));
    place.create = true;
    let mut next = 7u32;
    let around = Surroundings {
        actor: Actor { name: "Sabine Krüger".into(), role: office::CLERK.into() },
        host: "PC-7".into(),
        clock: Box::new(move || clock.clone()),
        random: Box::new(move |buffer| {
            for byte in buffer {
                next = next.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                *byte = (next >> 24) as u8;
            }
        }),
    };
    Office::open(place, around)
}

fn done(office: &mut Office, name: &str, request: Value) -> Value {
    office.call(name, request).unwrap_or_else(|p| panic!("{name}: {}", p.0[0].sentence))
}
