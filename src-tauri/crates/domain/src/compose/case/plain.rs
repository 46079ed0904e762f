//! Begleitschreiben in Einfacher Sprache: the same amounts and days as the notice, because both read [`Figures`].

use super::figures::Figures;
use super::grant::{granted, own_conditions};
use super::parts::{fact_or, or_missing};
use super::refusal::refused;
use super::{CaseRecord, NotYet};
use crate::association::AssociationKind;
use crate::compose::BlockKey;
use crate::compose::letter::{filled, salutation};
use crate::grant::NoticeKind;
use crate::paper::{Part, PartFact, SheetPaper, Voice, Word, Words};

const KIND: &str = "In Einfacher Sprache";

pub(super) fn plain(record: &CaseRecord) -> Result<SheetPaper, NotYet> {
    let refuses = record.notice.as_ref().is_some_and(|notice| notice.kind == NoticeKind::Refusal);
    let (day, parts) = if refuses {
        let day = refused(record)?.day;
        (day, refusal(record, &Figures::of(record)))
    } else {
        let day = granted(record)?.day;
        (day, grant(record, &Figures::of(record)))
    };
    let mut sheet = record.sheet(KIND, day, parts);
    sheet.voice = Voice::Simple;
    sheet.title = format!("Begleitschreiben in Einfacher Sprache, {}", record.numbered());
    let sign = record.notice_sign();
    sheet.foot = filled(&sign).map(|sign| format!("{sign} · ")).unwrap_or_default();
    sheet.foot.push_str("Begleitschreiben in Einfacher Sprache");
    Ok(sheet)
}

fn grant(record: &CaseRecord, figures: &Figures) -> Vec<Part> {
    let day = figures.notice_day.unwrap_or(record.day);
    let amount = figures.amount_words();
    let who = match record.association.as_ref().map(|one| one.kind) {
        Some(AssociationKind::Association) => "Ihr Verein bekommt",
        Some(AssociationKind::Institution) => "Ihre Einrichtung bekommt",
        Some(AssociationKind::Person) | None => "Sie bekommen",
    };
    let title = match &amount {
        Some(amount) => format!("{who} {amount}"),
        None => format!("{who} Geld"),
    };
    let mut parts = opening(record, figures, title);
    let agreed =
        figures.decided_on.map(|day| format!("Der {} hat am {day} zugestimmt.", record.board.council));
    parts.push(asked_and_answered(record, agreed));
    let spend = figures.period.map(|(from, to)| format!("vom {from} bis zum {to}"));
    let mut facts = vec![PartFact { strong: true, ..fact_or("So viel Geld", amount, "Betrag") }];
    if figures.is_reduced() {
        facts.push(PartFact::new("Beantragt waren", figures.requested.to_string()));
    }
    facts.extend([
        record.purpose("Wofür"),
        fact_or("Geld ausgeben", spend, "Bewilligungszeitraum"),
        fact_or("Bericht abgeben", figures.proof_due.map(|due| format!("bis zum {due}")), "Nachweisfrist"),
    ]);
    parts.push(Part::Facts(facts));
    asked(&mut parts, "Wann kommt das Geld?", record.texts(BlockKey::PlainPayout, day));
    let mut duties = record.lines(BlockKey::PlainDuties, day);
    // What only this notice asks for, with its terms.
    duties.extend(record.notice.iter().flat_map(|notice| own_conditions(record, notice)));
    asked(&mut parts, "Was müssen Sie tun?", vec![Part::Dashes(duties)]);
    asked(&mut parts, "Was ist, wenn etwas nicht klappt?", record.texts(BlockKey::PlainTrouble, day));
    asked(&mut parts, "Sind Sie nicht einverstanden?", record.texts(BlockKey::PlainRemedy, day));
    asked(&mut parts, "Haben Sie Fragen?", vec![questions(record)]);
    parts
}

fn refusal(record: &CaseRecord, figures: &Figures) -> Vec<Part> {
    let day = figures.notice_day.unwrap_or(record.day);
    let mut parts = opening(record, figures, "Sie bekommen leider kein Geld".to_owned());
    let said = match (figures.decided_on, &record.sitting) {
        (Some(day), _) => Some(format!("Der {} hat am {day} Nein gesagt.", record.board.council)),
        (None, Some(sitting)) => {
            Some(format!("Der {} hat am {} Nein gesagt.", record.board.name, sitting.day))
        }
        (None, None) => None,
    };
    parts.push(asked_and_answered(record, said));
    parts.push(Part::Facts(vec![
        PartFact::new("So viel Geld war beantragt", figures.requested.to_string()),
        record.purpose("Wofür"),
    ]));
    asked(&mut parts, "Warum gibt es kein Geld?", record.texts(BlockKey::PlainRefusal, day));
    asked(&mut parts, "Sind Sie nicht einverstanden?", record.texts(BlockKey::PlainRemedy, day));
    asked(&mut parts, "Haben Sie Fragen?", vec![questions(record)]);
    parts
}

/// What holds is the notice, and this says so at once.
fn opening(record: &CaseRecord, figures: &Figures, title: String) -> Vec<Part> {
    let valid = Words(vec![
        Word::Said("Dieser Brief erklärt den Bescheid vom ".to_owned()),
        or_missing(figures.notice_day.map(|day| day.to_string()), "Bescheidtag"),
        Word::Said(". Gültig ist der Bescheid.".to_owned()),
    ]);
    vec![Part::Title(title), Part::Text(valid), Part::Text(salutation(&record.recipient.greeted).into())]
}

/// In one paragraph: the whole letter has one page.
fn asked_and_answered(record: &CaseRecord, answer: Option<String>) -> Part {
    let asked = match record.is_person() {
        true => "Sie haben Geld beantragt.".to_owned(),
        false => format!("{} hat Geld beantragt.", record.application.applicant),
    };
    Part::Text(answer.map_or(asked.clone(), |answer| format!("{asked} {answer}")).into())
}

fn asked(parts: &mut Vec<Part>, question: &str, answer: Vec<Part>) {
    parts.push(Part::Section(question.to_owned()));
    parts.extend(answer);
}

fn questions(record: &CaseRecord) -> Part {
    let board = &record.board;
    let who = or_missing(filled(&board.office_contact), "Auskunft");
    let phone = filled(&board.office_phone).map(|phone| format!(" Telefon: {phone}")).unwrap_or_default();
    Part::Text(Words(vec![who, Word::Said(format!(" hilft Ihnen gern.{phone}"))]))
}
