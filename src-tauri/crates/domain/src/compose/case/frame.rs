//! What stands around the text of every letter and sheet of a case.

use super::super::letter::{filled, info, open, salutation};
use super::CaseRecord;
use crate::Day;
use crate::compose::draft_mark;
use crate::paper::{FillTable, LetterFacts, LetterPaper, Office, Part, SheetPaper, Voice, Words};

/// What tells one letter from the others.
pub(super) struct Letter<'a> {
    /// `Zuwendungsbescheid`.
    pub kind: &'a str,
    /// First line of the subject; the project and the number follow.
    pub subject: &'a str,
    /// Aktenzeichen.
    pub sign: String,
    /// Day of the letter, and the words for it in the list of what is missing.
    pub day: (Option<Day>, &'a str),
    /// The text.
    pub parts: Vec<Part>,
    /// What follows on pages of its own.
    pub appendix: Vec<Part>,
    /// Anlagen.
    pub enclosures: Vec<String>,
}

impl CaseRecord {
    pub(super) fn letter(&self, of: Letter<'_>) -> LetterPaper {
        let office = Office::of(&self.board);
        let (day, missing_day) = of.day;
        let mut open = open(&office, &self.recipient, &of.sign, day);
        if let Some(place) = open.iter_mut().find(|words| *words == "Datum") {
            missing_day.clone_into(place);
        }
        missing(&of.parts, &mut open);
        missing(&of.appendix, &mut open);
        if self.signature.trim().is_empty() {
            open.push("Unterschrift".to_owned());
        }
        let number = self.numbered();
        let about = match filled(&self.application.purpose) {
            Some(project) => format!("{project}, {number}"),
            None => number,
        };
        let letter = LetterFacts {
            kind: of.kind.to_owned(),
            recipient: self.recipient.clone(),
            info: info(
                &office,
                &of.sign,
                ("Ihr Antrag vom", self.application.signed_on.or(Some(self.application.received))),
                day,
            ),
            subject: vec![of.subject.to_owned(), about],
            salutation: salutation(&self.recipient.greeted),
            sign: filled(&of.sign),
            day,
            greeting: vec!["Mit freundlichen Grüßen".to_owned(), "Im Auftrag".to_owned()],
            signature: filled(&self.signature),
            enclosures: of.enclosures,
            mark: (!open.is_empty()).then(|| draft_mark(self.changed, self.board.time_style)),
            open,
            office,
        };
        LetterPaper { letter, parts: said(of.parts), appendix: of.appendix }
    }

    /// A sheet about the case.
    pub(super) fn sheet(&self, kind: &str, day: Day, parts: Vec<Part>) -> SheetPaper {
        let mut open = Vec::new();
        missing(&parts, &mut open);
        let sign = self.notice_sign();
        let foot = [sign.as_str(), kind].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>();
        SheetPaper {
            office: Office::of(&self.board),
            kind: kind.to_owned(),
            title: format!("{kind}, {}", self.numbered()),
            whose: self.application.applicant.clone(),
            foot: foot.join(" · "),
            voice: Voice::Usual,
            parts: said(parts),
            day: Some(day),
            mark: None,
            open,
        }
    }
}

/// What is missing in some parts, each once.
pub(in crate::compose) fn missing(parts: &[Part], open: &mut Vec<String>) {
    let mut all = Vec::new();
    for part in parts {
        match part {
            Part::Subtitle(words) | Part::Text(words) | Part::Lead { amount: words, .. } => all.push(words),
            Part::Facts(facts) => all.extend(facts.iter().map(|fact| &fact.value)),
            Part::Numbered(items) | Part::Dashes(items) => all.extend(items),
            Part::Keep(parts) => missing(parts, open),
            _ => {}
        }
    }
    for what in all.into_iter().flat_map(Words::missing) {
        if !open.iter().any(|known| known == what) {
            open.push(what.to_owned());
        }
    }
}

/// A table to write in: head and width of each column, the known rows, empty ones below.
pub(super) fn fill(columns: &[(&str, u16)], rows: Vec<Vec<String>>, empty: usize) -> FillTable {
    let numbered = columns.first().is_some_and(|(head, _)| head.is_empty());
    FillTable {
        columns: columns.iter().map(|(head, width)| ((*head).to_owned(), *width)).collect(),
        rows,
        empty,
        sum: Vec::new(),
        numbered,
        row_height: 35,
    }
}

/// Without the headings below which nothing stands: the office emptied their text.
fn said(parts: Vec<Part>) -> Vec<Part> {
    let heads = |part: &Part| matches!(part, Part::Section(_) | Part::Sub(_));
    let mut kept: Vec<Part> = Vec::new();
    for part in parts {
        if heads(&part) && kept.last().is_some_and(heads) && !matches!(part, Part::Sub(_)) {
            kept.pop();
        }
        kept.push(part);
    }
    if kept.last().is_some_and(heads) {
        kept.pop();
    }
    kept
}
