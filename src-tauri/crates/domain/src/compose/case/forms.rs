//! Forms that go out with the notice and come back: Empfangsbestätigung with Rechtsbehelfsverzicht, and the form of the
//! Verwendungsnachweis, filled in as far as the register knows.

use super::figures::Figures;
use super::frame::fill;
use super::grant::granted;
use super::parts::fact_or;
use super::{CaseRecord, NotYet};
use crate::application::PlanSide;
use crate::compose::BlockKey;
use crate::compose::letter::filled;
use crate::money::Money;
use crate::paper::{FillTable, Part, PartFact, SheetPaper, Tick, Words};

/// Rows of the Belegliste on its page.
const RECEIPTS: usize = 20;
/// Rows for what the plan did not foresee.
const SPARE: usize = 2;

pub(super) fn waiver(record: &CaseRecord) -> Result<SheetPaper, NotYet> {
    let notice = granted(record)?;
    let figures = Figures::of(record);
    let (has, waives) = match record.is_person() {
        true => ("habe ich", "Ich verzichte"),
        false => ("haben wir", "Wir verzichten"),
    };
    let mut parts = vec![
        Part::Title("Empfangsbestätigung und Rechtsbehelfsverzicht".to_owned()),
        Part::Facts(notice_facts(record, &figures)),
        Part::Section("Empfangsbestätigung".to_owned()),
        Part::Text(format!("Den Zuwendungsbescheid vom {} {has} erhalten.", notice.day).into()),
        Part::Blanks(vec!["Erhalten am".to_owned()]),
        Part::Section("Rechtsbehelfsverzicht (freiwillig)".to_owned()),
    ];
    parts.extend(record.texts(BlockKey::WaiverText, notice.day));
    let tick = format!("{waives} auf die Klage gegen den Bescheid vom {}.", notice.day);
    parts.push(Part::Boxes(vec![Tick { label: tick, ticked: false, blank: None }]));
    parts.push(signatures(record));
    parts.push(Part::Section("Bitte zurück an".to_owned()));
    parts.push(Part::Lines(address(record)));
    Ok(record.sheet("Empfangsbestätigung", notice.day, parts))
}

pub(super) fn proof_form(record: &CaseRecord) -> Result<SheetPaper, NotYet> {
    let notice = granted(record)?;
    let figures = Figures::of(record);
    let mut facts = notice_facts(record, &figures);
    let paid = record.amounts.paid.map(|paid| PartFact::new("Ausgezahlt", paid.to_string()));
    facts.extend(paid);
    facts.push(fact_or("Bewilligungszeitraum", figures.period_words(), "Bewilligungszeitraum"));
    facts.push(PartFact {
        strong: true,
        ..fact_or("Einzureichen bis", figures.proof_due.map(|day| day.to_string()), "Nachweisfrist")
    });
    let mut parts = vec![
        Part::Title("Verwendungsnachweis".to_owned()),
        Part::Facts(facts),
        Part::Dashes(record.lines(BlockKey::ProofHints, notice.day)),
        Part::Section("1. Sachbericht".to_owned()),
        Part::WritingRoom,
        Part::NewPage,
        Part::Section("2. Zahlenmäßiger Nachweis".to_owned()),
        Part::Sub("Ausgaben".to_owned()),
        side(record, PlanSide::Expense, &figures),
        Part::Sub("Einnahmen".to_owned()),
        side(record, PlanSide::Income, &figures),
        Part::NewPage,
        Part::Section("3. Belegliste".to_owned()),
    ];
    let columns =
        [("", 10), ("Tag", 22), ("Empfänger", 55), ("Grund der Zahlung", 53), ("Betrag in Euro", 25)];
    parts.push(Part::Fill(fill(&columns, Vec::new(), RECEIPTS)));
    parts.push(Part::Keep(vec![
        Part::Section("4. Erklärung".to_owned()),
        Part::Text(declaration()),
        signatures(record),
    ]));
    let mut sheet = record.sheet("Verwendungsnachweis", notice.day, parts);
    sheet.title = format!("Vordruck Verwendungsnachweis, {}", record.numbered());
    Ok(sheet)
}

fn declaration() -> Words {
    "Die Angaben sind vollständig und richtig. Die Ausgaben waren notwendig, die Zuwendung wurde nur für ihren Zweck verwendet. \
     Die Belege liegen vor und werden fünf Jahre lang aufbewahrt."
        .into()
}

/// What the notice says of itself, so that the sheet finds its way back to it.
fn notice_facts(record: &CaseRecord, figures: &Figures) -> Vec<PartFact> {
    let mut facts = vec![
        fact_or("Empfänger", filled(&record.application.applicant), "Empfänger"),
        PartFact::new("Antrag Nr.", record.application.number.clone()),
        record.purpose("Vorhaben"),
        fact_or("Bescheid vom", figures.notice_day.map(|day| day.to_string()), "Bescheidtag"),
    ];
    facts.extend(filled(&record.notice_sign()).map(|sign| PartFact::new("Unser Zeichen", sign)));
    facts.push(fact_or("Bewilligt", figures.amount_words(), "Betrag"));
    facts
}

fn side(record: &CaseRecord, side: PlanSide, figures: &Figures) -> Part {
    let (head, sum) = match side {
        PlanSide::Expense => ("Ausgaben", "Summe der Ausgaben"),
        PlanSide::Income => ("Einnahmen", "Summe der Einnahmen"),
    };
    let planned = record.plan.iter().filter(|line| line.side == side);
    let mut total: Money = planned.clone().map(|line| line.amount).sum();
    let mut rows: Vec<Vec<String>> = planned
        .map(|line| {
            let label = filled(&line.label).unwrap_or_else(|| line.kind.label().to_owned());
            vec![label, line.amount.bare(), String::new(), String::new()]
        })
        .collect();
    if side == PlanSide::Income {
        let granted = figures.amount.map(|amount| amount.bare()).unwrap_or_default();
        rows.push(vec!["Zuwendung".to_owned(), granted, String::new(), String::new()]);
        total = total + figures.amount.unwrap_or_default();
    }
    let columns = [(head, 65), ("geplant, Euro", 28), ("tatsächlich, Euro", 30), ("Bemerkung", 42)];
    // Without a plan there is nothing to add up.
    let total = if rows.is_empty() { String::new() } else { total.bare() };
    Part::Fill(FillTable { sum: vec![sum.to_owned(), total], ..fill(&columns, rows, SPARE) })
}

fn signatures(record: &CaseRecord) -> Part {
    let who = match record.is_person() {
        true => "Unterschrift",
        false => "Name und Unterschrift der vertretungsberechtigten Person",
    };
    Part::Signatures(vec!["Ort, Datum".to_owned(), who.to_owned()])
}

/// Where a form goes back to.
fn address(record: &CaseRecord) -> Vec<String> {
    let board = &record.board;
    let city = format!("{} {}", board.municipality_kind, board.municipality);
    [&city, &board.authority, &board.unit, &board.office_street, &board.office_town, &board.office_email]
        .into_iter()
        .filter_map(|line| filled(line))
        .collect()
}
