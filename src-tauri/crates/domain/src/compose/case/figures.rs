use super::CaseRecord;
use crate::grant::{Financing, NoticeKind};
use crate::{Day, Money};

/// The amounts and days of a notice. The Bescheid and the letter in Einfacher Sprache both read them here and nowhere
/// else, so that they cannot differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// beantragt
    pub requested: Money,
    /// bewilligt; `None` for a refusal.
    pub amount: Option<Money>,
    /// "bis zu": a Höchstbetrag.
    pub up_to: bool,
    /// Bewilligungszeitraum: that of the notice, else as recommended, else that of the project.
    pub period: Option<(Day, Day)>,
    /// Day by which the proof of use is due.
    pub proof_due: Option<Day>,
    /// Day of the notice.
    pub notice_day: Option<Day>,
    /// Day of the council's sitting.
    pub decided_on: Option<Day>,
    /// Drucksachennummer.
    pub reference: Option<String>,
    /// Finanzierungsart.
    pub financing: Option<Financing>,
}

impl Figures {
    pub(super) fn of(record: &CaseRecord) -> Self {
        let decision = record.decision();
        let notice = record.notice.as_ref();
        let granted = notice.is_none_or(|notice| notice.kind == NoticeKind::Grant);
        let amount = decision.filter(|row| granted && row.outcome.positive()).and_then(|row| row.amount);
        let vote = record.recommendation.as_ref();
        let pair = |from: Option<Day>, to: Option<Day>| from.zip(to);
        let application = &record.application;
        Self {
            requested: application.amount,
            up_to: vote.is_some_and(|vote| vote.up_to && vote.amount == amount),
            amount,
            period: notice
                .and_then(|row| pair(row.period_from, row.period_to))
                .or_else(|| vote.and_then(|row| pair(row.period_from, row.period_to)))
                .or_else(|| pair(application.begins, application.ends.or(application.begins)))
                .filter(|_| granted),
            proof_due: notice.and_then(|row| row.proof_due),
            notice_day: notice.map(|row| row.day),
            decided_on: decision.map(|row| row.day),
            reference: decision.map(|row| row.reference.trim().to_owned()).filter(|text| !text.is_empty()),
            financing: notice.and_then(|row| row.financing),
        }
    }

    /// `1.400,00 €`, `bis zu 1.400,00 €`.
    pub(super) fn amount_words(&self) -> Option<String> {
        self.amount.map(|amount| crate::compose::words::amount(amount, self.up_to))
    }

    /// `(in Worten: eintausendvierhundert Euro).`
    pub(super) fn spelt(&self) -> String {
        let up_to = if self.up_to { "bis zu " } else { "" };
        self.amount.map(|amount| format!("(in Worten: {up_to}{}).", amount.words())).unwrap_or_default()
    }

    /// `06.05.2026 bis 31.07.2026`.
    pub(super) fn period_words(&self) -> Option<String> {
        self.period.map(|(from, to)| format!("{from} bis {to}"))
    }

    /// Was less granted than applied for?
    pub(super) fn is_reduced(&self) -> bool {
        self.amount.is_some_and(|amount| amount < self.requested)
    }
}
