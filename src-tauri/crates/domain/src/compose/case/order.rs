//! Auszahlungsanordnung (domain.md 4, 12): who examined is not who orders.

use super::parts::fact_or;
use super::{CaseRecord, NotYet};
use crate::Money;
use crate::compose::letter::filled;
use crate::grant::Payment;
use crate::paper::{Part, PartFact, SheetPaper, Words};

pub(super) fn payment_order(record: &CaseRecord, id: i64) -> Result<SheetPaper, NotYet> {
    let Some(payment) = record.payments.iter().find(|row| row.id == id) else {
        return Err(NotYet("erst wenn die Auszahlung angeordnet ist"));
    };
    let amount = Part::Lead {
        amount: Words::from(payment.amount.to_string()),
        // No sentence ends here.
        words: format!("(in Worten: {})", payment.amount.words()),
    };
    let parts = vec![
        Part::Title("Auszahlungsanordnung".to_owned()),
        Part::Subtitle(format!("{} · {}", record.numbered(), record.board.name).into()),
        amount,
        Part::Section("Zahlung an".to_owned()),
        Part::Facts(payee(record)),
        Part::Section("Buchung".to_owned()),
        Part::Facts(booking(record, payment)),
        Part::Section("Begründung".to_owned()),
        Part::Facts(reason(record)),
        Part::Keep(vec![
            Part::Section("Feststellung und Anordnung".to_owned()),
            Part::Signatures(vec![
                format!("Sachlich und rechnerisch richtig: Datum, {}", examiner(record)),
                format!("Angeordnet: Datum, {}", orderer(payment)),
            ]),
        ]),
    ];
    Ok(record.sheet("Auszahlungsanordnung", payment.ordered_on, parts))
}

fn payee(record: &CaseRecord) -> Vec<PartFact> {
    let association = record.association.as_ref();
    let holder = association.and_then(|one| filled(&one.account_holder).or_else(|| filled(&one.name)));
    let iban = association.and_then(|one| filled(&one.iban)).map(|iban| grouped(&iban));
    let address =
        record.recipient.address.iter().filter_map(|line| filled(line)).collect::<Vec<_>>().join(", ");
    vec![
        PartFact::new("Zuwendungsempfänger", record.application.applicant.clone()),
        fact_or("Kontoinhaber", holder, "Kontoinhaber"),
        fact_or("Anschrift", filled(&address), "Anschrift des Empfängers"),
        PartFact { strong: true, ..fact_or("IBAN", iban, "IBAN") },
        PartFact::new("Verwendungszweck", format!("Zuwendung zu {}", record.numbered())),
    ]
}

fn booking(record: &CaseRecord, payment: &Payment) -> Vec<PartFact> {
    let board = &record.board;
    let mut facts: Vec<PartFact> = record.pots.iter().map(|pot| drawn(record, payment, pot)).collect();
    if facts.is_empty() {
        facts.push(fact_or("Topf", None, "Topf"));
    }
    for (label, value) in
        [("Produkt", &board.product), ("Sachkonto", &board.account), ("Kostenstelle", &board.cost_centre)]
    {
        facts.push(fact_or(label, filled(value).map(|value| unlabelled(label, &value)), label));
    }
    facts.push(PartFact::new("Angeordnet am", payment.ordered_on.to_string()));
    facts.extend(filled(&payment.reference).map(|text| PartFact::new("Belegnummer", text)));
    facts
}

/// Boards write `Produkt 11111`, with the word that stands before it here.
fn unlabelled(label: &str, value: &str) -> String {
    let rest = value.strip_prefix(label).filter(|rest| rest.starts_with([' ', '\u{a0}', ':']));
    let rest = rest.map(|rest| rest.trim_start_matches(':').trim()).filter(|rest| !rest.is_empty());
    rest.unwrap_or(value).to_owned()
}

/// A pot with its account and what it gives: of this payment where that is the whole grant, else of the grant; how an
/// instalment is split is written in by hand.
fn drawn(record: &CaseRecord, payment: &Payment, pot: &(String, String, Option<Money>)) -> PartFact {
    let (label, account, part) = pot;
    let account = filled(account).map(|account| format!(", {account}")).unwrap_or_default();
    if record.pots.len() < 2 {
        return PartFact::new("Topf", format!("{label}{account}"));
    }
    let whole = record.amounts.decided.unwrap_or(payment.amount);
    let others: Money = record.pots.iter().filter_map(|(.., part)| *part).sum();
    // One pot takes what the others leave.
    let share = part.unwrap_or(whole - others);
    let words = if payment.amount == whole {
        format!(", davon {share}")
    } else {
        format!(", Anteil an der Zuwendung {share}, von dieser Rate ________ €")
    };
    PartFact::new("Topf", format!("{label}{account}{words}"))
}

fn reason(record: &CaseRecord) -> Vec<PartFact> {
    let mut facts = vec![record.purpose("Vorhaben")];
    let decided = record.decision().map(|row| {
        let reference = filled(&row.reference).map(|text| format!(", Drucks. Nr.\u{a0}{text}"));
        format!("{} vom {}{}", record.board.council, row.day, reference.unwrap_or_default())
    });
    facts.push(fact_or("Beschluss", decided, "Beschluss"));
    let notice = record.notice.as_ref();
    facts.push(fact_or("Bescheid vom", notice.map(|row| row.day.to_string()), "Bescheidtag"));
    let state = notice.map(|row| match (row.final_on, row.waiver) {
        (Some(day), true) => format!("seit {day}, auf Rechtsbehelfe wurde verzichtet"),
        (Some(day), false) => format!("seit {day}"),
        (None, true) => "auf Rechtsbehelfe wurde verzichtet".to_owned(),
        // Nothing is paid before (domain.md 3.3).
        (None, false) => String::new(),
    });
    facts.push(fact_or("Bestandskräftig", state, "Bestandskraft"));
    let decided = record.amounts.decided.map(|amount| PartFact::new("Bewilligt", amount.to_string()));
    facts.extend(decided);
    facts
}

fn examiner(record: &CaseRecord) -> String {
    match record.examination.as_ref().and_then(|row| filled(&row.examiner)) {
        Some(name) => format!("Unterschrift ({name})"),
        None => "Unterschrift".to_owned(),
    }
}

fn orderer(payment: &Payment) -> String {
    match filled(&payment.ordered_by) {
        Some(name) => format!("Unterschrift ({name})"),
        None => "Unterschrift".to_owned(),
    }
}

/// `DE89 3704 0044 0532 0130 00`, with spaces that do not break (DIN 5008).
pub(super) fn grouped(iban: &str) -> String {
    let bare: Vec<char> = iban.chars().filter(|sign| !sign.is_whitespace()).collect();
    bare.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join("\u{a0}")
}
