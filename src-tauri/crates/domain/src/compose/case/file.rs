//! Förderakte: everything about one case in one paper, for auditors; the originals lie in it.

mod course;
mod money;

use super::CaseRecord;
use super::parts::typed;
use crate::application::{Application, PlanSide, balance};
use crate::compose::letter::filled;
use crate::paper::{CaseFilePaper, FolderPlan, MarginMark, Part, PartColumn, PartFact, PartTable};
use crate::records::RequirementStatus;
use crate::{Day, Money};

pub(super) fn case_file(record: &CaseRecord) -> CaseFilePaper {
    let application = &record.application;
    let mut parts = vec![
        Part::Title(format!("Förderakte {}", record.numbered())),
        Part::Subtitle(format!("{} · {}", application.applicant, record.board.name).into()),
        Part::Section("Antragsteller".to_owned()),
        Part::Facts(applicant(record)),
        Part::Section("Antrag".to_owned()),
        Part::Facts(facts(application)),
    ];
    for (label, text) in [("Beschreibung", &application.description), ("Begründung", &application.reasoning)]
    {
        if filled(text).is_some() {
            parts.push(Part::Sub(label.to_owned()));
            parts.extend(typed(text));
        }
    }
    parts.push(Part::Section("Beträge".to_owned()));
    parts.push(Part::Table(money::amounts(record)));
    parts.extend(plan(record));
    parts.extend(papers(record));
    parts.extend(course::examination(record));
    parts.extend(course::recommendation(record));
    parts.extend(course::decisions(record));
    parts.extend(course::notice(record));
    parts.extend(money::payments(record));
    parts.extend(money::proof(record));
    parts.extend(money::reclaim(record));
    parts.extend(notes(record));
    parts.extend(history(record));
    parts.extend(originals(record));
    let mut sheet = record.sheet("Förderakte", record.day, parts);
    sheet.mark = Some(MarginMark { word: "Nichtöffentlich".into(), note: String::new() });
    CaseFilePaper { sheet, originals: record.originals.clone() }
}

fn applicant(record: &CaseRecord) -> Vec<PartFact> {
    let mut facts = vec![PartFact::new("Name", record.application.applicant.clone())];
    let Some(association) = &record.association else { return facts };
    let register = [&association.register_court, &association.register_number]
        .into_iter()
        .filter_map(|text| filled(text))
        .collect::<Vec<_>>()
        .join(", ");
    let town = format!("{} {}", association.postcode, association.town);
    let address = [&association.street, &town]
        .into_iter()
        .filter_map(|text| filled(text))
        .collect::<Vec<_>>()
        .join(", ");
    let exempt = association.exemption_of.map(|day| day.to_string()).unwrap_or_default();
    let rows = [
        ("Art", association.kind.label().to_owned()),
        ("Rechtsform", association.legal_form.clone()),
        ("Register", register),
        ("Anschrift", address),
        ("Vertreten durch", record.recipient.person.clone()),
        ("E-Mail", association.email.clone()),
        ("Telefon", association.phone.clone()),
        ("Kontoinhaber", association.account_holder.clone()),
        ("IBAN", super::order::grouped(&association.iban)),
        ("Freistellungsbescheid vom", exempt),
    ];
    facts.extend(rows.into_iter().filter_map(|(label, text)| Some(PartFact::new(label, filled(&text)?))));
    facts
}

fn facts(application: &Application) -> Vec<PartFact> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let channel = application.channel.map(|channel| format!(" {}", channel.label())).unwrap_or_default();
    let people = application.participants.map(|count| count.to_string()).unwrap_or_default();
    let lip = application.lip_field.map(|field| field.label().to_owned()).unwrap_or_default();
    let rows = [
        ("Nummer", application.number.clone()),
        ("Eingang", format!("{}{channel}", application.received)),
        ("Verwendungszweck", application.purpose.clone()),
        ("Art", application.kind.label().to_owned()),
        ("Zeitraum", day_span(application.begins, application.ends)),
        ("Ort", application.place.clone()),
        ("Ziel", application.aim.clone()),
        ("Zielgruppe", application.target_group.clone()),
        ("Teilnehmende", people),
        ("Bezug zum Stadtbezirk", application.district_reference.clone()),
        ("LIP-Feld", lip),
        ("Beginn", application.begun.label().to_owned()),
        ("Vorzeitiger Beginn zugelassen", early_start(application)),
        ("Andere Anträge bei der Stadt", application.other_city.clone()),
        ("Öffentlichkeitsarbeit", application.publicity.clone()),
        ("Unterschrieben am", day(application.signed_on)),
        ("Abgeschlossen am", day(application.closed_on)),
        ("Erledigt", application.ending.map(|one| one.label().to_owned()).unwrap_or_default()),
    ];
    rows.into_iter().filter_map(|(label, text)| Some(PartFact::new(label, filled(&text)?))).collect()
}

/// On which day it was allowed, and from which day on.
fn early_start(application: &Application) -> String {
    let allowed = application.early_allowed.map(|day| format!("am {day}"));
    let from = allowed.as_ref().and(application.early_from).map(|day| format!("ab {day}"));
    allowed.into_iter().chain(from).collect::<Vec<_>>().join(", ")
}

fn plan(record: &CaseRecord) -> Vec<Part> {
    let Some(sums) = balance(&record.plan, record.application.amount) else { return Vec::new() };
    let lines = |side: PlanSide| -> Vec<(String, Money)> {
        let of = record.plan.iter().filter(|line| line.side == side);
        of.map(|line| (filled(&line.label).unwrap_or_else(|| line.kind.label().to_owned()), line.amount))
            .collect()
    };
    let mut incomes = lines(PlanSide::Income);
    incomes.push(("beantragte Zuwendung".to_owned(), record.application.amount));
    let plan =
        FolderPlan { expenses: lines(PlanSide::Expense), incomes, costs: sums.expenses, funds: sums.incomes };
    vec![Part::Section("Kosten- und Finanzierungsplan".to_owned()), Part::Plan(plan)]
}

fn papers(record: &CaseRecord) -> Vec<Part> {
    if record.requirements.is_empty() {
        return Vec::new();
    }
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let rows = record
        .requirements
        .iter()
        .map(|row| {
            let state = match row.status {
                RequirementStatus::Missing => format!("{} bis {}", row.status.label(), day(row.term)),
                _ => format!("{} {}", row.status.label(), day(row.settled_on)),
            };
            vec![row.label.clone(), state.trim().trim_end_matches("bis").trim().to_owned(), day(row.asked_on)]
        })
        .collect();
    table("Unterlagen", &[("Unterlage", 4), ("Stand", 3), ("angefordert", 2)], rows)
}

fn notes(record: &CaseRecord) -> Vec<Part> {
    let rows = record
        .notes
        .iter()
        .map(|row| vec![row.day.to_string(), row.kind.label().to_owned(), flat(&row.text)])
        .collect();
    table("Vermerke", &[("Tag", 2), ("Art", 2), ("Text", 8)], rows)
}

fn history(record: &CaseRecord) -> Vec<Part> {
    let rows = record.history.iter().map(|row| row.to_vec()).collect();
    table("Verlauf", &[("Zeitpunkt", 3), ("Wer", 3), ("Was", 8)], rows)
}

fn originals(record: &CaseRecord) -> Vec<Part> {
    let rows = record
        .originals
        .iter()
        .map(|one| {
            let day = one.day.map(|day| day.to_string()).unwrap_or_default();
            let start: String = one.sha256.chars().take(16).collect();
            vec![day, one.name.clone(), one.about.clone(), start]
        })
        .collect();
    let columns = [("Tag", 2), ("Datei", 5), ("Was", 4), ("SHA-256 (Anfang)", 3)];
    table("Dokumente und Anlagen in dieser Akte", &columns, rows)
}

/// A section with one table; nothing where there are no rows.
fn table(title: &str, columns: &[(&str, u16)], rows: Vec<Vec<String>>) -> Vec<Part> {
    let columns = columns.iter().map(|(head, weight)| PartColumn::text(head, *weight)).collect();
    summed(title, PartTable { columns, rows, sums: Vec::new() })
}

/// As [`table`], with columns of figures or sums.
fn summed(title: &str, table: PartTable) -> Vec<Part> {
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![Part::Section(title.to_owned()), Part::Table(table)]
}

/// `15.06.2019 bis 16.06.2019`, `ab 15.06.2019`; empty where nothing is known.
fn day_span(from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{from} bis {to}"),
        (Some(day), Some(_)) => day.to_string(),
        (Some(from), None) => format!("ab {from}"),
        (None, Some(to)) => format!("bis {to}"),
        (None, None) => String::new(),
    }
}

/// In one line: a second line of a cell says something else.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
