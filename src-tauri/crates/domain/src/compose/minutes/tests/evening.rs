//! Who was there, how the sitting was convened, opened and closed.

use super::*;

fn remarks(record: &SittingRecord) -> Vec<(String, bool, Option<String>)> {
    let people = minutes(record).members.into_iter();
    people.map(|m| (m.name, m.absent, m.remark.map(|r| r.replace('\u{a0}', " ")))).collect()
}

#[test]
fn each_kind_of_attendance_has_its_words() {
    let mut record = record();
    presence(&mut record, 2, Presence::Represented);
    record.attendance[1].substitute = "Toni Wolf".into();
    presence(&mut record, 3, Presence::Unexcused);
    record.attendance[0].video = true;
    let people = remarks(&record);
    assert_eq!(people[0], ("Adler, Kim".into(), false, Some("per Video".into())));
    assert_eq!(people[1], ("Berg, Kim".into(), true, Some("vertreten durch Toni Wolf".into())));
    assert_eq!(people[2], ("Cordes, Kim".into(), true, Some("unentschuldigt".into())));
    assert_eq!(people[3], ("Dahl, Kim".into(), true, None));
    assert_eq!(record.present(), 2);
}

#[test]
fn comings_and_goings_stand_behind_the_name() {
    let mut record = record();
    moves(&mut record, 1, Direction::Leaves, 3, None);
    moves(&mut record, 2, Direction::Arrives, 2, Some(102));
    record.movements[1].at = Clock::new(19, 20);
    moves(&mut record, 3, Direction::Leaves, 2, Some(101));
    moves(&mut record, 3, Direction::Arrives, 3, None);
    let people = remarks(&record);
    assert_eq!(people[0].2.as_deref(), Some("bis TOP 2"));
    assert_eq!(people[1].2.as_deref(), Some("ab TOP 2, Antrag 02/2019, 19.20 Uhr"));
    assert_eq!(people[2].2.as_deref(), Some("bis vor TOP 2, Antrag 01/2019 und ab TOP 3"));
    // Whoever was prevented has no movements, whatever was recorded before.
    presence(&mut record, 1, Presence::Prevented);
    assert_eq!(remarks(&record)[0].2, None);
    let mut gone = super::record();
    moves(&mut gone, 1, Direction::Leaves, 1, None);
    assert_eq!(remarks(&gone)[0].2.as_deref(), Some("bis vor TOP 1"));
}

#[test]
fn guests_stand_in_groups_with_what_they_came_for() {
    let mut record = record();
    let guest = |id, kind, item, application| Guest {
        id,
        sitting: 1,
        kind,
        name: format!("Gast {id}"),
        unit: String::new(),
        item,
        application,
    };
    record.guests = vec![
        guest(1, GuestKind::Administration, None, None),
        guest(2, GuestKind::Applicant, Some(2), Some(102)),
        guest(3, GuestKind::Guest, Some(3), None),
        guest(4, GuestKind::Press, None, None),
    ];
    let facts = minutes(&record);
    let came = |people: &[crate::paper::Official]| people[0].remark.clone().map(|r| r.replace('\u{a0}', " "));
    assert_eq!(came(&facts.administration), None);
    assert_eq!(came(&facts.applicants).as_deref(), Some("zu TOP 2, Antrag 02/2019"));
    assert_eq!(came(&facts.guests).as_deref(), Some("zu TOP 3"));
    assert_eq!((facts.press.len(), facts.guests.len()), (1, 1));
}

#[test]
fn the_opening_says_how_many_are_there_and_whether_they_are_enough() {
    let mut record = record();
    let opening = "Um 19.00 Uhr eröffnet Frau Adler die 7. Sitzung des Integrationsbeirates Nord. Anwesend sind 3 von 4 Mitgliedern";
    assert_eq!(said(&record, "opening"), format!("{opening}."));
    record.board.quorum_rule = QuorumRule::Majority;
    assert_eq!(said(&record, "opening"), format!("{opening}; der Beirat ist beschlussfähig."));
    record.board.seats = Some(9);
    record.sitting.quorum_note = "Es wird nur beraten".into();
    let short = "; der Beirat ist nicht beschlussfähig, nötig sind 5. Es wird nur beraten.";
    assert_eq!(said(&record, "opening"), format!("{opening}{short}"));
    presence(&mut record, 2, Presence::Prevented);
    presence(&mut record, 3, Presence::Prevented);
    assert!(said(&record, "opening").contains("Anwesend ist 1 von 4 Mitgliedern;"));
    assert!(!said(&record, "item-3").contains("beschlussfähig"));
}

#[test]
fn a_lost_quorum_is_said_where_it_is_lost_and_found_again() {
    let mut record = record();
    record.board.quorum_rule = QuorumRule::Majority;
    record.sitting.quorum_note = "Der Beirat gibt nur ein Stimmungsbild ab.".into();
    moves(&mut record, 3, Direction::Leaves, 2, Some(102));
    moves(&mut record, 3, Direction::Arrives, 3, None);
    assert_eq!(
        said(&record, "entry-2"),
        "Mit 2 anwesenden Mitgliedern ist der Beirat nicht mehr beschlussfähig, nötig sind 3. Der Beirat gibt nur ein Stimmungsbild ab."
    );
    assert_eq!(said(&record, "item-3"), "Mit 3 anwesenden Mitgliedern ist der Beirat wieder beschlussfähig.");
    assert!(!said(&record, "opening").contains("Stimmungsbild"));
    record.board.quorum_rule = QuorumRule::None;
    assert_eq!((said(&record, "entry-2"), said(&record, "item-3")), (String::new(), String::new()));
}

#[test]
fn how_it_was_convened() {
    let mut record = record();
    let sent = |number, reason: &str| Dispatch {
        id: number + 1,
        sitting: 1,
        number,
        sent_on: day(28, 3),
        for_day: day(1, 4),
        reason: reason.into(),
    };
    record.dispatches = vec![sent(0, "Das Turnier beginnt am 6. April"), sent(1, "")];
    record.items[2].item.supplement = Some(1);
    record.items[1].entries[1].entry.supplement = None;
    record.sitting.moved_from = Some(day(25, 3));
    record.sitting.moved_for = "Der Saal war gesperrt".into();
    let text = said(&record, "opening");
    for sentence in [
        "Die Sitzung war für den 25.03.2019 angesetzt und wurde verlegt. Grund: Der Saal war gesperrt.",
        "Die Einladung wurde am 28.03.2019 mit verkürzter Ladungsfrist versandt. Grund: Das Turnier beginnt am 6. April.",
        "Mit dem 1. Nachtrag vom 28.03.2019 kam TOP 3 (Verschiedenes) hinzu.",
        "Auf die Tagesordnung genommen wird Antrag Nr. 02/2019.",
    ] {
        assert!(text.contains(sentence), "{text}");
    }
    // Four days are no short notice where three are the term.
    record.board.invite_days = 3;
    let text = said(&record, "opening");
    assert!(text.contains("Die Einladung wurde am 28.03.2019 versandt. Grund: Das Turnier"), "{text}");
    record.items[2].item.supplement = None;
    assert!(
        said(&record, "opening").contains("genommen werden Antrag Nr. 02/2019 und TOP 3 (Verschiedenes).")
    );
    // An invitation to another day says nothing of this one; nothing sent, nothing known.
    record.sitting.day = day(8, 4);
    assert!(!said(&record, "opening").contains("Ladungsfrist"));
    record.dispatches.clear();
    assert!(!said(&record, "opening").contains("Tagesordnung"));
}

#[test]
fn earlier_minutes_are_approved_with_or_without_changes() {
    let mut record = record();
    let approval =
        Approval { ordinal: 6, day: day(4, 3), version: Some(1), approved: false, objections: String::new() };
    record.items[2].approval = Some(approval.clone());
    assert_eq!(said(&record, "item-3"), "");
    record.items[2].approval = Some(Approval { approved: true, ..approval.clone() });
    assert_eq!(
        said(&record, "item-3"),
        "Das Protokoll der 6. Sitzung am 04.03.2019 wird ohne Änderungen genehmigt."
    );
    let changed =
        Approval { approved: true, version: Some(2), objections: "TOP 2 entfällt".into(), ..approval };
    record.items[2].approval = Some(changed);
    assert_eq!(
        said(&record, "item-3"),
        "Das Protokoll der 6. Sitzung am 04.03.2019 (2. Fassung) wird mit diesen Änderungen genehmigt: TOP 2 entfällt."
    );
}

#[test]
fn an_umlauf_has_no_room_and_no_clock() {
    let mut record = record();
    record.sitting.kind = SittingKind::Circular;
    record.sitting.end_at = None;
    let vote = |id, member| PersonalVote {
        id,
        sitting: 1,
        application: 101,
        member,
        choice: Some(PersonalChoice::Yes),
        statement: String::new(),
        requested: false,
    };
    record.items[1].entries[0].personal = vec![vote(1, 2), vote(2, 4)];
    assert_eq!(
        said(&record, "opening"),
        "Die Abstimmung fand im Umlaufverfahren statt, Stimmen waren bis zum 01.04.2019 abzugeben. Beteiligt haben sich 2 von 4 Mitgliedern."
    );
    let facts = minutes(&record);
    assert_eq!((facts.begin, facts.end.as_deref()), (None, Some("01.04.2019")));
    let absent: Vec<bool> = facts.members.iter().map(|m| m.absent).collect();
    assert_eq!(absent, [true, false, true, false]);
    assert!(facts.open.is_empty(), "{:?}", facts.open);
    record.items[1].entries[0].personal.pop();
    assert!(said(&record, "opening").contains("Beteiligt hat sich 1 von 4 Mitgliedern."));
}

#[test]
fn what_is_written_by_hand_replaces_its_place_only() {
    let mut record = record();
    let by_hand = |slot: &str, text: &str| MinutesEdit {
        id: 1,
        sitting: 1,
        slot: slot.into(),
        generated: said(&record, slot),
        text: text.into(),
    };
    record.edits = vec![
        by_hand("closing", "Ende um neun."),
        by_hand("opening", "Frau Adler begrüßt alle.\n\nEs sind:\n- drei\n- Gäste"),
        by_hand("entry-1", "Nach längerer Beratung."),
    ];
    let facts = minutes(&record);
    assert_eq!(facts.closing.as_deref(), Some("Ende um neun."));
    assert_eq!(facts.items[0].before.len(), 3);
    let position = &facts.items[1].positions[0];
    assert_eq!((position.amount, position.recipient.as_str()), (euro(1_400), "Verein 1"));
    assert_eq!(position.text, [Block::Paragraph("Nach längerer Beratung.".into())]);
    // The record still says what it would say.
    assert!(said(&record, "closing").starts_with("Frau Adler schließt"));
}
