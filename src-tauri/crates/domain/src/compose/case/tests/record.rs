//! A case with everything that any paper asks for.

use crate::application::{Amounts, Application, PlanKind, PlanLine, PlanSide};
use crate::association::{Association, AssociationKind};
use crate::board::Board;
use crate::compose::CaseRecord;
use crate::grant::{
    Decision, DecisionOutcome, Financing, InterestLine, Notice, NoticeKind, Payment, Proof, Reclaim, Reminder,
};
use crate::number::NumberPattern;
use crate::paper::Recipient;
use crate::sitting::Condition;
use crate::{Day, Money};

pub(super) fn day(year: i16, month: i8, day: i8) -> Day {
    Day::new(year, month, day).unwrap()
}

/// A case on its whole way, with everything that any paper asks for.
pub(super) fn whole() -> CaseRecord {
    let mut board = Board::usual("Nord", NumberPattern::read("NN/JJJJ").unwrap());
    board.office_street = "Trammplatz 2".into();
    board.office_town = "30159 Hannover".into();
    board.office_contact = "Frau Hartkopf".into();
    board.office_phone = "0511 168-00000".into();
    board.office_email = "beirat@beispiel.invalid".into();
    board.unit = "18.63.10".into();
    board.account = "43180000".into();
    board.cost_centre = "18630".into();
    let mut association = Association::named("Kora Hannover e. V.", AssociationKind::Association);
    association.iban = "DE89370400440532013000".into();
    let mut application = Application::received_on(1, day(2026, 3, 2));
    application.number = "04/2026".into();
    application.applicant = "Kora Hannover e. V.".into();
    application.amount = Money::from_cents(165_000);
    application.purpose = "Internationales Fußballturnier".into();
    application.early_from = Some(day(2026, 5, 1));
    application.early_allowed = Some(day(2026, 4, 20));
    let line = |side, cents| PlanLine {
        id: 0,
        application: 1,
        side,
        position: 1,
        kind: PlanKind::Other,
        label: "Platz".into(),
        amount: Money::from_cents(cents),
        granted: false,
        actual: None,
        recognised: None,
    };
    let money = |cents| Some(Money::from_cents(cents));
    CaseRecord {
        board,
        application,
        association: Some(association),
        recipient: Recipient {
            name: "Kora Hannover e. V.".into(),
            person: "Frau Fatou Jallow".into(),
            greeted: "Frau Jallow".into(),
            address: vec!["Musterweg 41".into(), "30451 Hannover".into()],
        },
        signature: "Hartkopf".into(),
        amounts: Amounts {
            requested: Money::from_cents(165_000),
            decided: money(140_000),
            paid: money(140_000),
            recognised: money(116_000),
            ..Amounts::default()
        },
        stages: Vec::new(),
        differences: Vec::new(),
        plan: vec![line(PlanSide::Expense, 200_000), line(PlanSide::Income, 35_000)],
        requirements: Vec::new(),
        examination: None,
        findings: Vec::new(),
        sitting: None,
        recommendation: None,
        conditions: vec![Condition {
            id: 1,
            sitting: 1,
            application: 1,
            text: "Plakate nennen den Beirat".into(),
            due: Some(day(2026, 6, 30)),
            met_on: None,
        }],
        decisions: vec![Decision {
            id: 1,
            application: 1,
            proposal: None,
            day: day(2026, 5, 6),
            reference: "15-0937/2026".into(),
            agenda_item: String::new(),
            outcome: DecisionOutcome::Changed,
            amount: money(140_000),
            reason: "Rest des Topfes".into(),
        }],
        notice: Some(Notice {
            id: 1,
            application: 1,
            kind: NoticeKind::Grant,
            day: day(2026, 5, 12),
            reference: String::new(),
            financing: Some(Financing::Fixed),
            period_from: Some(day(2026, 5, 6)),
            period_to: Some(day(2026, 7, 31)),
            proof_due: Some(day(2027, 1, 31)),
            conditions: "Ein Foto ist beizulegen".into(),
            waiver: false,
            final_on: Day::new(2026, 6, 15),
        }),
        payments: vec![Payment {
            id: 7,
            application: 1,
            amount: Money::from_cents(140_000),
            ordered_on: day(2026, 6, 20),
            ordered_by: "Brinkmann".into(),
            reference: "AO-1".into(),
            paid_on: Some(day(2026, 6, 24)),
        }],
        reminders: vec![Reminder {
            id: 9,
            application: 1,
            level: 1,
            day: day(2027, 2, 2),
            term: Some(day(2027, 2, 23)),
        }],
        proof: Some(Proof {
            id: 1,
            application: 1,
            received: day(2027, 2, 20),
            costs: money(176_000),
            recognised: money(116_000),
            checked_on: Some(day(2027, 3, 1)),
            remark: String::new(),
        }),
        reclaim: Some(Reclaim {
            id: 1,
            application: 1,
            amount: Money::from_cents(24_000),
            interest: Money::from_cents(612),
            reason: "Das Turnier war billiger als geplant".into(),
            reference: String::new(),
            hearing_on: Some(day(2027, 3, 8)),
            notice_on: Some(day(2027, 4, 12)),
            due: Some(day(2027, 5, 12)),
            returned: Money::from_cents(24_000),
            returned_on: Some(day(2027, 5, 10)),
        }),
        interest: vec![InterestLine {
            id: 1,
            reclaim: 1,
            position: 1,
            from_day: day(2026, 6, 24),
            to_day: day(2027, 5, 12),
            rate: "6,27\u{a0}%".into(),
            amount: Money::from_cents(612),
        }],
        pots: vec![("Integrationsbeirat 2026".into(), "18630-IB".into(), None)],
        notes: Vec::new(),
        history: Vec::new(),
        originals: Vec::new(),
        blocks: Vec::new(),
        day: day(2026, 5, 20),
        changed: None,
    }
}

pub(super) fn refused() -> CaseRecord {
    let mut record = whole();
    let notice = record.notice.as_mut().unwrap();
    notice.kind = NoticeKind::Refusal;
    (notice.financing, notice.proof_due) = (None, None);
    let decision = record.decisions.first_mut().unwrap();
    (decision.outcome, decision.amount) = (DecisionOutcome::Rejected, None);
    record
}
