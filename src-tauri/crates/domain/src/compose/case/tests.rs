mod record;

use proptest::prelude::*;
use record::{day, refused, whole};

use super::*;
use crate::paper::{LetterPaper, Part, SheetPaper, Word};

/// Every text of some parts, a line each.
fn text(parts: &[Part]) -> String {
    let words = |words: &Words| -> String {
        let said = |word: &Word| match word {
            Word::Said(text) => text.clone(),
            Word::Missing(what) => format!("[fehlt: {what}]"),
        };
        words.0.iter().map(said).collect()
    };
    let mut lines = Vec::new();
    for part in parts {
        match part {
            Part::Title(text) | Part::Section(text) | Part::Sub(text) | Part::Note(text) => {
                lines.push(text.clone())
            }
            Part::Text(one) | Part::Subtitle(one) => lines.push(words(one)),
            Part::Lead { amount, words: spelt } => lines.push(format!("{} {spelt}", words(amount))),
            Part::Facts(facts) => {
                lines.extend(facts.iter().map(|fact| format!("{}: {}", fact.label, words(&fact.value))));
            }
            Part::Numbered(items) | Part::Dashes(items) => lines.extend(items.iter().map(words)),
            Part::Table(table) => {
                lines.extend(table.rows.iter().chain(&table.sums).map(|row| row.join(" | ")))
            }
            Part::Keep(parts) => lines.push(text(parts)),
            _ => {}
        }
    }
    lines.join("\n")
}

fn grant_letter(record: &CaseRecord) -> LetterPaper {
    grant::grant(record).unwrap()
}

fn plain_sheet(record: &CaseRecord) -> SheetPaper {
    plain::plain(record).unwrap()
}

#[test]
fn a_whole_case_has_every_paper_and_nothing_is_open() {
    let record = whole();
    for (kind, row) in [
        (PaperKind::Receipt, 0),
        (PaperKind::EarlyStart, 0),
        (PaperKind::Grant, 0),
        (PaperKind::Plain, 0),
        (PaperKind::Waiver, 0),
        (PaperKind::PaymentOrder, 7),
        (PaperKind::ProofForm, 0),
        (PaperKind::Reminder, 9),
        (PaperKind::Hearing, 0),
        (PaperKind::ReclaimNotice, 0),
        (PaperKind::Closing, 0),
        (PaperKind::CaseFile, 0),
    ] {
        let facts = case_paper(&record, kind, row).unwrap();
        assert_eq!(facts.open(), Vec::<String>::new(), "{kind:?}");
    }
    for kind in [PaperKind::Refusal, PaperKind::Plain] {
        assert_eq!(case_paper(&refused(), kind, 0).unwrap().open(), Vec::<String>::new(), "{kind:?}");
    }
}

#[test]
fn what_cannot_be_made_yet_says_after_what() {
    let mut record = whole();
    record.notice = None;
    let not_yet = |record: &CaseRecord, kind| case_paper(record, kind, 0).unwrap_err().0;
    assert_eq!(not_yet(&record, PaperKind::Grant), "erst wenn der Zuwendungsbescheid eingetragen ist");
    record.decisions.clear();
    assert!(not_yet(&record, PaperKind::Plain).starts_with("erst nach dem Beschluss des Stadtbezirksrats"));
    record.application.early_allowed = None;
    assert!(not_yet(&record, PaperKind::EarlyStart).contains("zugelassen"));
    record.reclaim = None;
    assert!(not_yet(&record, PaperKind::Hearing).contains("Rückforderung"));
    assert_eq!(not_yet(&refused(), PaperKind::Grant), "der Antrag ist abgelehnt");
    let mut unheard = whole();
    unheard.reclaim.as_mut().unwrap().hearing_on = None;
    assert!(not_yet(&unheard, PaperKind::ReclaimNotice).contains("§ 28 VwVfG"));
    assert_eq!(case_paper(&unheard, PaperKind::Hearing, 0).unwrap().open(), ["Tag der Anhörung", "Frist"]);
}

#[test]
fn the_grant_says_amount_basis_conditions_reasons_and_remedy() {
    let paper = grant_letter(&whole());
    let said = text(&paper.parts);
    for line in [
        "1.400,00\u{a0}€ (in Worten: eintausendvierhundert Euro).",
        "Bewilligungszeitraum: 06.05.2026 bis 31.07.2026",
        "Zuwendungsart: Projektförderung als Festbetrag",
        "Zuwendungsfähige Ausgaben: 2.000,00\u{a0}€ nach dem Kosten- und Finanzierungsplan",
        "Grundlage: Beschluss des Stadtbezirksrates Nord vom 06.05.2026, Drucks. Nr.\u{a0}15-0937/2026",
        "Verwendungsnachweis: bis 31.01.2027",
        "Ein Foto ist beizulegen.",
        "Plakate nennen den Beirat (bis zum 30.06.2026).",
        "Beantragt waren 1.650,00\u{a0}€, bewilligt werden 1.400,00\u{a0}€.",
        "am vierten Tag nach der Aufgabe zur Post",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    let Some(Part::Keep(last)) = paper.parts.last() else { panic!("not the last") };
    let remedy = text(last);
    assert!(remedy.contains("innerhalb eines Monats") && remedy.contains("Leonhardtstraße 15"), "{remedy}");
    assert!(!remedy.contains("Widerspruch"), "{remedy}");
    assert_eq!(
        paper.letter.subject,
        ["Zuwendungsbescheid", "Internationales Fußballturnier, Antrag Nr.\u{a0}04/2026"]
    );
}

#[test]
fn a_full_grant_gives_no_reasons_and_a_condition_stands_once() {
    let mut record = whole();
    record.decisions.first_mut().unwrap().amount = Some(Money::from_cents(165_000));
    record.notice.as_mut().unwrap().conditions = "Plakate nennen den Beirat, bis zum 30.06.2026".into();
    let said = text(&grant_letter(&record).parts);
    assert!(!said.contains("Beantragt waren"), "{said}");
    assert_eq!(said.matches("Plakate nennen den Beirat").count(), 1, "{said}");
    record.notice.as_mut().unwrap().day = day(2024, 12, 30);
    assert!(text(&grant_letter(&record).parts).contains("am dritten Tag nach der Aufgabe"), "{said}");
}

#[test]
fn what_is_missing_is_named_by_its_place() {
    let mut record = whole();
    record.plan.clear();
    record.decisions.first_mut().unwrap().reference.clear();
    record.notice.as_mut().unwrap().proof_due = None;
    let open = grant_letter(&record).letter.open;
    assert_eq!(open, ["Kosten- und Finanzierungsplan", "Drucksachennummer", "Nachweisfrist"]);
    record.board.account.clear();
    record.association.as_mut().unwrap().iban.clear();
    record.pots.clear();
    record.notice.as_mut().unwrap().final_on = None;
    let order = order::payment_order(&record, 7).unwrap();
    assert_eq!(order.open, ["IBAN", "Topf", "Sachkonto", "Bestandskraft"]);
    assert!(text(&order::payment_order(&whole(), 7).unwrap().parts).contains("DE89\u{a0}3704\u{a0}0044"));
}

#[test]
fn a_refusal_has_its_reasons_and_its_remedy() {
    let paper = refusal::refusal(&refused()).unwrap();
    let said = text(&paper.parts);
    assert!(
        said.contains("lehnen wir ab.") && said.contains("Rest des Topfes.") && said.contains("Klage"),
        "{said}"
    );
    let mut record = refused();
    record.decisions.first_mut().unwrap().reason.clear();
    assert_eq!(refusal::refusal(&record).unwrap().letter.open, ["Gründe der Ablehnung"]);
}

#[test]
fn the_interest_sheet_sums_to_what_is_asked_for() {
    let paper = reclaim::notice(&whole()).unwrap();
    let sheet = text(&paper.appendix);
    assert!(sheet.contains("24.06.2026 | 12.05.2027 | 323 | 6,27\u{a0}% | 6,12\u{a0}€"), "{sheet}");
    assert!(sheet.contains("Insgesamt |  |  |  | 246,12\u{a0}€"), "{sheet}");
    let said = text(&paper.parts);
    assert!(
        said.contains("246,12\u{a0}€ (in Worten: zweihundertsechsundvierzig Euro und zwölf Cent)."),
        "{said}"
    );
    let mut record = whole();
    record.interest.clear();
    assert_eq!(reclaim::notice(&record).unwrap().letter.open, ["Zinszeiträume"]);
}

/// The decision names the sum it revokes; the sum to be paid, with interest, is another one.
#[test]
fn a_reclaim_says_how_much_is_revoked() {
    let mut record = whole();
    let said = |record: &CaseRecord| text(&reclaim::notice(record).unwrap().parts);
    let first = "den Zuwendungsbescheid vom 12.05.2026 widerrufen wir in Höhe von 240,00\u{a0}€ mit Wirkung für die \
                 Vergangenheit (§ 49 Abs. 3 Satz 1 VwVfG in Verbindung mit § 1 NVwVfG).";
    let with_interest = said(&record);
    assert!(with_interest.starts_with(first), "{with_interest}");
    for sentence in [
        "Dieser Betrag ist zu erstatten und zu verzinsen. Sie haben zu zahlen:",
        "soweit er mit Wirkung für die Vergangenheit widerrufen worden ist.",
        "bis zum 12.05.2027 berechnet",
        "§ 49a Abs. 3 Satz 2 VwVfG",
    ] {
        assert!(with_interest.contains(sentence), "{sentence}\n{with_interest}");
    }
    record.reclaim.as_mut().unwrap().interest = Money::default();
    let without = said(&record);
    assert!(
        without.starts_with(first) && without.contains("Dieser Betrag ist zu erstatten. Sie"),
        "{without}"
    );
    assert!(!without.contains("verzinsen"), "{without}");
}

#[test]
fn every_placeholder_of_every_block_has_a_value() {
    let record = whole();
    let values = record.values(day(2027, 2, 2));
    for key in BlockKey::ALL {
        for placeholder in key.placeholders() {
            let value = values.iter().find(|(name, _)| *name == placeholder.name);
            assert!(matches!(value, Some((_, Some(_)))), "{key:?}: {}", placeholder.name);
        }
        assert!(!key.usual().is_empty(), "{key:?}");
    }
}

#[test]
fn own_words_hold_from_their_day() {
    let mut record = whole();
    record.blocks.push(TextBlock {
        id: 1,
        board: 1,
        key: BlockKey::GrantPayout.code().into(),
        from_day: Some(day(2026, 5, 1)),
        text: "{Betrag} kommen bald.".into(),
    });
    assert!(text(&grant_letter(&record).parts).contains("1.400,00\u{a0}€ kommen bald."));
    record.blocks.first_mut().unwrap().from_day = Some(day(2026, 6, 1));
    assert!(!text(&grant_letter(&record).parts).contains("kommen bald"));
}

/// Amounts and days of a text, each once.
fn figures(text: &str) -> std::collections::BTreeSet<String> {
    let figure = |word: &&str| word.contains('€') || word.matches('.').count() == 2;
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '€').to_owned();
    text.split([' ', '\n', '(']).filter(figure).map(bare).collect()
}

proptest! {
    /// Whatever is granted, and whenever: the letter in Einfacher Sprache has no amount and no day of its own.
    #[test]
    fn plain_words_say_what_the_notice_says(
        cents in 1..=999_999_999i64,
        asked in 1..=999_999_999i64,
        first in 0..4000i32,
        length in 0..400i32,
        term in 1..400i32,
        up_to in any::<bool>(),
    ) {
        let start = day(2020, 1, 1).plus(first).unwrap();
        let mut record = whole();
        record.application.amount = Money::from_cents(asked);
        let decision = record.decisions.first_mut().unwrap();
        (decision.amount, decision.day) = (Some(Money::from_cents(cents)), start);
        let notice = record.notice.as_mut().unwrap();
        notice.day = start.plus(5).unwrap();
        (notice.period_from, notice.period_to) = (Some(start), start.plus(length));
        notice.proof_due = start.plus(length + term);
        let mut vote = Recommendation::unanimous(1, 1, crate::vote::Outcome::Recommended, Some(Money::from_cents(cents)));
        vote.up_to = up_to;
        record.recommendation = Some(vote);
        let letter = grant_letter(&record);
        let mut noticed = figures(&text(&letter.parts));
        noticed.insert(letter.letter.day.unwrap().to_string());
        let plain = figures(&text(&plain_sheet(&record).parts));
        prop_assert!(plain.is_subset(&noticed), "{plain:?} {noticed:?}");
        prop_assert!(plain.len() >= 2, "{plain:?}");
    }
}

/// domain.md 3.2: what a cheaper project gives back follows from the Finanzierungsart; the letter in Einfacher Sprache
/// names the grant as the limit only where it is the limit.
#[test]
fn the_rule_of_reduction_follows_the_financing() {
    use crate::grant::Financing;
    for (financing, rule, plainly) in [
        (Financing::Fixed, "niedriger als die Zuwendung", "weniger als 1.400,00"),
        (Financing::Share, "anteilig", "weniger als geplant"),
        (Financing::Gap, "um den vollen Unterschied", "weniger als geplant"),
        (Financing::Full, "um den vollen Unterschied", "weniger als geplant"),
    ] {
        let mut record = whole();
        record.notice.as_mut().unwrap().financing = Some(financing);
        let notice = text(&grant_letter(&record).parts);
        assert!(notice.contains(rule), "{financing:?}: {notice}");
        let letter = text(&plain::plain(&record).unwrap().parts);
        assert!(letter.contains(plainly), "{financing:?}: {letter}");
    }
}

#[test]
fn an_order_repeats_no_label_and_ends_no_sentence() {
    let mut record = whole();
    record.board.product = "Produkt 11111 Integration".into();
    record.board.cost_centre = "Kostenstellengruppe 7".into();
    let said = text(&order::payment_order(&record, 7).unwrap().parts);
    for line in ["Produkt: 11111 Integration\n", "Kostenstelle: Kostenstellengruppe 7\n", "Euro)\n"] {
        assert!(said.contains(line), "{line}\n{said}");
    }
}

#[test]
fn the_file_says_when_conditions_are_met_and_what_interest_is_made_of() {
    let mut record = whole();
    record.sitting = Some(Sitting::planned(1, 7, day(2026, 4, 1), "Saal".into(), Clock::new(19, 0).unwrap()));
    record.conditions.first_mut().unwrap().met_on = Some(day(2026, 6, 12));
    let parts = file::case_file(&record).sheet.parts;
    let said = text(&parts);
    for line in [
        "Vorzeitiger Beginn zugelassen: am 20.04.2026, ab 01.05.2026\n",
        "Plakate nennen den Beirat (bis zum 30.06.2026, erfüllt am 12.06.2026)",
        "24.06.2026 | 12.05.2027 | 323 | 6,27\u{a0}% | 6,12\u{a0}€\nSumme |  |  |  | 6,12\u{a0}€",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    // Amounts stand one under the other.
    let tables: Vec<_> = parts
        .iter()
        .filter_map(|part| if let Part::Table(table) = part { Some(table) } else { None })
        .collect();
    let columns = tables.iter().flat_map(|table| &table.columns);
    let money: Vec<_> =
        columns.filter(|column| ["Betrag", "Zinsen"].contains(&column.head.as_str())).collect();
    assert!(money.len() == 4 && money.iter().all(|column| column.right), "{money:?}");
}

/// Every pot says what it gives, and the parts are the payment.
#[test]
fn pots_give_their_share_of_a_payment() {
    let mut record = whole();
    let part = Some(Money::from_cents(40_001));
    record.pots = vec![("Erster".into(), String::new(), None), ("Zweiter".into(), String::new(), part)];
    let order = text(&order::payment_order(&record, 7).unwrap().parts);
    assert!(order.contains("Erster, davon 999,99") && order.contains("Zweiter, davon 400,01"), "{order}");
    // Of an instalment nobody knows how it is split.
    record.payments.first_mut().unwrap().amount = Money::from_cents(70_000);
    let order = text(&order::payment_order(&record, 7).unwrap().parts);
    assert!(
        order.contains("Erster, Anteil an der Zuwendung 999,99") && order.contains("________"),
        "{order}"
    );
}
