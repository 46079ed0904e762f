//! Votes, motions, conflicts, conditions, statements.

use super::*;

fn motion(id: i64, kind: MotionKind, amount: Option<Money>, carried: Option<bool>) -> Motion {
    Motion {
        id,
        sitting: 1,
        application: 101,
        kind,
        amount,
        words: String::new(),
        mover: "Frau Dahl".into(),
        vote_kind: carried.map(|_| VoteKind::Counted),
        carried,
        yes: carried.map(|yes| if yes { 2 } else { 1 }),
        no: carried.map(|yes| if yes { 1 } else { 2 }),
        abstain: carried.map(|_| 0),
    }
}

fn vote_line(record: &SittingRecord) -> Option<String> {
    position(record, 0).vote.map(|vote| vote.replace('\u{a0}', " "))
}

#[test]
fn the_manner_of_the_vote() {
    let mut record = record();
    assert_eq!(vote_line(&record), None);
    record.board.print_votes = true;
    assert_eq!(vote_line(&record).as_deref(), Some("(einstimmig)"));
    let set = |record: &mut SittingRecord, manner| {
        let row = record.items[1].entries[0].recommendation.as_mut().unwrap();
        (row.manner, row.vote_kind) = (manner, VoteKind::Counted);
        (row.yes, row.no, row.abstain) = (Some(2), Some(1), Some(0));
    };
    set(&mut record, Manner::Secret);
    let figures = "2 Ja-Stimmen, 1 Nein-Stimme, 0 Enthaltungen";
    assert_eq!(vote_line(&record), Some(format!("(geheime Abstimmung: {figures})")));
    set(&mut record, Manner::Acclamation);
    assert_eq!(vote_line(&record), Some(format!("(durch Zuruf: {figures})")));
    record.board.print_votes = false;
    assert_eq!(vote_line(&record), None);
    set(&mut record, Manner::Named);
    assert_eq!(vote_line(&record).as_deref(), Some("(namentliche Abstimmung)"));
}

#[test]
fn a_vote_by_name_names_everybody() {
    let mut record = record();
    let one = &mut record.items[1].entries[0];
    one.recommendation.as_mut().unwrap().manner = Manner::Named;
    let vote = |member, choice| PersonalVote {
        id: member,
        sitting: 1,
        application: 101,
        member,
        choice: Some(choice),
        statement: String::new(),
        requested: false,
    };
    one.personal =
        vec![vote(1, PersonalChoice::Yes), vote(2, PersonalChoice::No), vote(3, PersonalChoice::Yes)];
    assert_eq!(said(&record, "entry-1"), "Ja: Frau Adler, Kim Cordes. Nein: Herr Berg.");
}

#[test]
fn excluded_members_are_named_and_admitted_ones_are_not() {
    let mut record = record();
    let out = |member, excluded| Exclusion {
        id: member,
        sitting: 1,
        application: 101,
        member,
        excluded,
        reason: "Vorstand".into(),
    };
    record.items[1].entries[0].exclusions = vec![out(1, false), out(2, true), out(4, true)];
    let one = "An Beratung und Abstimmung nimmt Herr Berg nicht teil (§ 41 NKomVG).";
    assert_eq!(said(&record, "entry-1"), one);
    record.items[1].entries[0].exclusions.push(out(3, true));
    assert!(said(&record, "entry-1").contains("nehmen Herr Berg und Kim Cordes nicht teil"));
}

#[test]
fn motions_stand_in_the_order_of_voting() {
    let mut record = record();
    let wish = MotionKind::Amount;
    record.items[1].entries[0].motions = vec![
        motion(1, wish, Some(euro(1_200)), None),
        motion(2, wish, Some(euro(500)), Some(true)),
        motion(3, MotionKind::Deferral, None, Some(false)),
        motion(4, wish, Some(euro(300)), Some(false)),
    ];
    record.items[1].entries[0].motions[2].words = "bis zum 03.06.2019".into();
    record.items[1].entries[0].motions[0].mover = String::new();
    let lines: Vec<String> =
        said(&record, "entry-1").lines().filter(|l| !l.is_empty()).map(str::to_owned).collect();
    assert_eq!(
        lines,
        [
            "Änderungsantrag von Frau Dahl, die Entscheidung zurückzustellen (bis zum 03.06.2019): abgelehnt.",
            "Änderungsantrag von Frau Dahl, 300,00 € zu empfehlen: abgelehnt.",
            "Änderungsantrag von Frau Dahl, 500,00 € zu empfehlen: angenommen.",
            "Änderungsantrag, 1.200,00 € zu empfehlen: entfällt, weil ein weitergehender angenommen ist.",
        ]
    );
    record.items[1].entries[0].motions[2].kind = MotionKind::Referral;
    record.items[1].entries[0].motions[2].words = "den Kulturausschuss".into();
    assert!(
        said(&record, "entry-1").contains(", den Antrag an den Kulturausschuss zu verweisen: abgelehnt.")
    );
    record.board.print_votes = true;
    assert!(said(&record, "entry-1").contains("abgelehnt (1 Ja-Stimme, 2 Nein-Stimmen, 0 Enthaltungen)."));
}

#[test]
fn what_differs_from_the_application_is_said() {
    let mut record = record();
    let row = record.items[1].entries[0].recommendation.as_mut().unwrap();
    (row.outcome, row.amount, row.reason) = (Outcome::Changed, Some(euro(900)), "Ohne Verpflegung".into());
    (row.period_from, row.period_to) = (Some(day(1, 5)), Some(day(31, 7)));
    assert_eq!(
        said(&record, "entry-1"),
        "Beantragt waren 1.400,00 €. Ohne Verpflegung. Vom Antrag abweichender Zeitraum: 01.05.2019 bis 31.07.2019."
    );
    assert_eq!(position(&record, 0).amount, euro(900));
}

#[test]
fn conditions_have_their_term() {
    let mut record = record();
    let condition = |id, text: &str, due| Condition {
        id,
        sitting: 1,
        application: 101,
        text: text.into(),
        due,
        met_on: None,
    };
    let one = &mut record.items[1].entries[0];
    one.conditions = vec![condition(1, "Der Plan ist nachzureichen.", Some(day(30, 6)))];
    assert_eq!(said(&record, "entry-1"), "Auflage: Der Plan ist nachzureichen (bis zum 30.06.2019).");
    record.items[1].entries[0].conditions.push(condition(2, "Eintritt frei", None));
    assert_eq!(
        said(&record, "entry-1"),
        "Auflagen:\n\n– Der Plan ist nachzureichen (bis zum 30.06.2019)\n– Eintritt frei"
    );
}

#[test]
fn what_is_not_recommended_keeps_its_amount_and_says_what_became_of_it() {
    let mut record = record();
    let set = |record: &mut SittingRecord, outcome, reason: &str| {
        let row = record.items[1].entries[0].recommendation.as_mut().unwrap();
        (row.outcome, row.amount, row.reason) = (outcome, None, reason.into());
    };
    set(&mut record, Outcome::Deferred, "Der Plan fehlt");
    assert_eq!(said(&record, "entry-1"), "Der Antrag wird zurückgestellt. Der Plan fehlt.");
    record.items[1].entries[0].recommendation.as_mut().unwrap().deferred_to = Some(day(3, 6));
    assert!(said(&record, "entry-1").starts_with("Der Antrag wird bis zum 03.06.2019 zurückgestellt."));
    let other = position(&record, 1);
    assert_eq!((other.recommended, other.amount), (false, euro(1_400)));
    set(&mut record, Outcome::Rejected, "");
    assert_eq!(said(&record, "entry-1"), "Der Antrag wird nicht empfohlen.");
    set(&mut record, Outcome::Referred, "Dort ist Geld");
    record.items[1].entries[0].recommendation.as_mut().unwrap().referred_to = "den Kulturausschuss".into();
    assert_eq!(said(&record, "entry-1"), "Der Antrag wird an den Kulturausschuss verwiesen. Dort ist Geld.");
    // One recommended application is left.
    assert!(said(&record, "item-2").contains("diese Zuwendung zu beschließen:"));
}

#[test]
fn statements_are_printed_where_votes_are_not() {
    let mut record = record();
    record.items[1].entries[0].personal = vec![PersonalVote {
        id: 1,
        sitting: 1,
        application: 101,
        member: 2,
        choice: Some(PersonalChoice::Abstain),
        statement: "Die Frist war zu kurz".into(),
        requested: true,
    }];
    assert_eq!(
        said(&record, "entry-1"),
        "Auf eigenen Wunsch vermerkt: Herr Berg hat sich enthalten.\n\nHerr Berg gibt zu Protokoll: Die Frist war zu kurz."
    );
}
