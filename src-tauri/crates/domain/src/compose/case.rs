//! Papers of one application: what is recorded of it, and what each paper says of that.

mod begin;
mod closing;
mod figures;
mod file;
mod forms;
mod frame;
mod grant;
mod order;
mod parts;
mod plain;
mod reclaim;
mod reduction;
mod refusal;
mod remind;
#[cfg(test)]
mod tests;

use super::block::{BlockKey, Values, filled};
use super::letter::filled as said;
use super::words::genitive;
use crate::application::{Amounts, Application, Difference, Examination, Finding, PlanLine, StageRecord};
use crate::association::Association;
use crate::board::Board;
use crate::document::{PaperKind, TextBlock};
use crate::grant::{Decision, InterestLine, Notice, Payment, Proof, Reclaim, Reminder};
use crate::paper::{Facts, Original, Recipient, Words};
use crate::records::{CaseNote, Requirement};
use crate::sitting::{Condition, Recommendation, Sitting};
use crate::{Clock, Day, Money};

use figures::Figures;

/// Everything recorded of an application that any of its papers may need.
#[derive(Clone, Debug)]
pub struct CaseRecord {
    /// The board as its settings held on the day of the paper.
    pub board: Board,
    /// The application.
    pub application: Application,
    /// Who applied, where it is kept.
    pub association: Option<Association>,
    /// To whom letters go.
    pub recipient: Recipient,
    /// Who signs.
    pub signature: String,
    /// The six amounts.
    pub amounts: Amounts,
    /// Those that are known, with day and reason.
    pub stages: Vec<StageRecord>,
    /// Where they differ, and why.
    pub differences: Vec<Difference>,
    /// The cost and finance plan.
    pub plan: Vec<PlanLine>,
    /// The checklist of papers.
    pub requirements: Vec<Requirement>,
    /// The Prüfvermerk.
    pub examination: Option<Examination>,
    /// Its criteria.
    pub findings: Vec<Finding>,
    /// The newest sitting that had it on its agenda.
    pub sitting: Option<Sitting>,
    /// What that sitting said.
    pub recommendation: Option<Recommendation>,
    /// The conditions it laid down.
    pub conditions: Vec<Condition>,
    /// The decisions of the council, the newest first.
    pub decisions: Vec<Decision>,
    /// The notice.
    pub notice: Option<Notice>,
    /// The payments.
    pub payments: Vec<Payment>,
    /// The reminders, by level.
    pub reminders: Vec<Reminder>,
    /// The proof of use.
    pub proof: Option<Proof>,
    /// The reclaim.
    pub reclaim: Option<Reclaim>,
    /// What its interest is made of.
    pub interest: Vec<InterestLine>,
    /// The pots that it draws on: label, account of the pot, fixed part.
    pub pots: Vec<(String, String, Option<Money>)>,
    /// Notes of the office.
    pub notes: Vec<CaseNote>,
    /// What happened, the oldest first: moment, who, what.
    pub history: Vec<[String; 3]>,
    /// Issued documents and attachments, in the order of their days.
    pub originals: Vec<Original>,
    /// The board's own text blocks.
    pub blocks: Vec<TextBlock>,
    /// Day of the paper, where no record says it.
    pub day: Day,
    /// Day and minute of the last change.
    pub changed: Option<(Day, Clock)>,
}

/// Why a paper cannot be made now, as a half sentence: `erst nach dem Beschluss des Stadtbezirksrats`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotYet(pub &'static str);

/// A paper of the case, as far as the kind is one of an application, a payment or a reminder. `row` is the payment or
/// the reminder.
///
/// # Errors
/// [`NotYet`] where the records do not lead to such a paper now.
pub fn case_paper(record: &CaseRecord, kind: PaperKind, row: i64) -> Result<Facts, NotYet> {
    Ok(match kind {
        PaperKind::Receipt => letter(begin::receipt(record)?),
        PaperKind::EarlyStart => letter(begin::early_start(record)?),
        PaperKind::Grant => letter(grant::grant(record)?),
        PaperKind::Refusal => letter(refusal::refusal(record)?),
        PaperKind::Plain => sheet(plain::plain(record)?),
        PaperKind::Waiver => sheet(forms::waiver(record)?),
        PaperKind::ProofForm => sheet(forms::proof_form(record)?),
        PaperKind::PaymentOrder => sheet(order::payment_order(record, row)?),
        PaperKind::Reminder => letter(remind::reminder(record, row)?),
        PaperKind::Hearing => letter(reclaim::hearing(record)?),
        PaperKind::ReclaimNotice => letter(reclaim::notice(record)?),
        PaperKind::Closing => letter(closing::closing(record)?),
        PaperKind::CaseFile => Facts::CaseFile(Box::new(file::case_file(record))),
        _ => return Err(NotYet("gehört nicht zu einem Antrag")),
    })
}

fn letter(paper: crate::paper::LetterPaper) -> Facts {
    Facts::Letter(Box::new(paper))
}

fn sheet(paper: crate::paper::SheetPaper) -> Facts {
    Facts::Sheet(Box::new(paper))
}

impl CaseRecord {
    /// The decision that counts.
    fn decision(&self) -> Option<&Decision> {
        self.decisions.first()
    }

    /// `Antrag Nr. 04/2026`.
    fn numbered(&self) -> String {
        format!("Antrag Nr.\u{a0}{}", self.application.number)
    }

    /// Aktenzeichen: the one entered with the notice or the reclaim, else unit and number.
    fn sign(&self, own: Option<&str>) -> String {
        let own = own.map(str::trim).filter(|own| !own.is_empty());
        match (own, self.board.unit.trim()) {
            (Some(own), _) => own.to_owned(),
            (None, "") => String::new(),
            (None, unit) => format!("{unit} – Antrag {}", self.application.number),
        }
    }

    /// Aktenzeichen of the notice.
    fn notice_sign(&self) -> String {
        self.sign(self.notice.as_ref().map(|notice| notice.reference.as_str()))
    }

    /// The text of a block as it holds on a day, paragraph by paragraph.
    fn paragraphs(&self, key: BlockKey, day: Day) -> Vec<Words> {
        let text = key.text_on(&self.blocks, day);
        let values = self.values(day);
        let mut all: Vec<String> = Vec::new();
        let mut open = false;
        for line in text.lines().map(str::trim) {
            match (line.is_empty(), open, all.last_mut()) {
                (true, ..) => {}
                (false, true, Some(last)) => {
                    last.push(' ');
                    last.push_str(line);
                }
                (false, ..) => all.push(line.to_owned()),
            }
            open = !line.is_empty();
        }
        all.iter().map(|paragraph| filled(paragraph, &values)).collect()
    }

    /// The lines of a block as it holds on a day: one to an item.
    fn lines(&self, key: BlockKey, day: Day) -> Vec<Words> {
        let text = key.text_on(&self.blocks, day);
        let values = self.values(day);
        text.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| filled(line, &values))
            .collect()
    }

    /// What stands in the place of the placeholders, for any block about an application.
    pub fn values(&self, day: Day) -> Values {
        let figures = Figures::of(self);
        let money = |amount: Option<Money>| amount.map(|amount| amount.to_string());
        let date = |day: Option<Day>| day.map(|day| day.to_string());
        let (application, board) = (&self.application, &self.board);
        let reclaim = self.reclaim.as_ref();
        let sign = self.sign(reclaim.map(|one| one.reference.as_str()));
        let mut values: Values = office_values(board);
        values.extend([
            ("Antragsnummer", Some(application.number.clone())),
            ("Antragstag", Some(application.received.to_string())),
            ("Verein", said(&application.applicant)),
            ("Vorhaben", said(&application.purpose)),
            ("Beantragt", Some(figures.requested.to_string())),
            ("Beginn", date(application.early_from)),
            ("Betrag", figures.amount_words()),
            ("Zeitraum", figures.period_words()),
            ("Nachweisfrist", date(figures.proof_due)),
            ("Bescheidtag", date(figures.notice_day)),
            ("Bekanntgabetag", Some(known_on(day).to_owned())),
            ("Erstattung", money(reclaim.map(|one| one.amount))),
            ("Zinsen", money(reclaim.map(|one| one.interest))),
            ("Gesamtbetrag", money(reclaim.map(|one| one.amount + one.interest))),
            ("Pflicht", reclaim.map(reclaim::duty)),
            ("Zahlungsfrist", date(reclaim.and_then(|one| one.due))),
            ("Zeichen", said(&sign).or_else(|| Some(format!("Antrag {}", application.number)))),
            ("Ausgezahlt", money(self.amounts.paid)),
            ("Anerkannt", money(self.amounts.recognised)),
            ("Frist", date(self.term(day))),
            ("Ermäßigung", self.reduction()),
            ("Weniger", self.less()),
            ("Anhörungstag", date(reclaim.and_then(|one| one.hearing_on))),
        ]);
        values
    }

    /// The new term of the paper of that day: that of the reminder, else that of the hearing (§ 28 VwVfG), which is as
    /// long as the one for missing papers.
    fn term(&self, day: Day) -> Option<Day> {
        let reminder = self.reminders.iter().rev().find(|one| one.day == day);
        let days = i32::try_from(self.board.papers_days).unwrap_or(i32::MAX);
        match reminder {
            Some(reminder) => reminder.term,
            None => self.reclaim.as_ref().and_then(|one| one.hearing_on)?.plus(days),
        }
    }
}

/// On which day after posting a notice counts as known.
fn known_on(day: Day) -> &'static str {
    if crate::due::known_after(day) == 4 { "vierten" } else { "dritten" }
}

/// What any block may name of the office.
pub(super) fn office_values(board: &Board) -> Values {
    vec![
        ("Beirat", said(&board.name)),
        ("Beirats", said(&board.name).map(|name| genitive(&name))),
        ("Stadtbezirksrat", said(&board.council)),
        ("Ansprechperson", said(&board.office_contact)),
        ("Telefon", said(&board.office_phone)),
        ("E-Mail", said(&board.office_email)),
    ]
}
