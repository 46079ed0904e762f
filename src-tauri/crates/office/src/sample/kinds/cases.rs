//! The ways of the cases after the vote, each as far as one kind of document needs it.

use domain::Problems;
use domain::application::{Answer, Application, Examination};
use domain::grant::{DecisionOutcome, Financing, NoticeKind, Payment, Proof};

use crate::cases::{
    AllowEarlyStart, CheckProof, CloseApplication, DecisionFacts, ExaminationFacts, Examine, FindingFacts,
    InterestLineFacts, NoticeFacts, OrderPayment, PaperFacts, PaymentFacts, ReclaimFacts, RecordDecision,
    RecordNotice, RecordPayment, RecordProof, RecordReclaim, Remind, RequirePapers,
};
use crate::desk::Desk;
use crate::table::Run;

/// Granted, paid, proven, closed.
pub(super) fn closed(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    examined(desk, application, "20.03.2019")?;
    decided(desk, application, "10.04.2019", "15-0912/2019")?;
    let notice = NoticeFacts {
        waiver: true,
        final_on: "23.04.2019".into(),
        ..grant("15.04.2019", Financing::Fixed, ("01.05.2019", "31.07.2019"))
    };
    RecordNotice { application, notice }.run(desk)?;
    paid(desk, application, "24.04.2019", "29.04.2019")?;
    proven(desk, application, ["20.08.2019", "02.09.2019", "1.950,00", "", ""])?;
    let version = desk.read(|reader| Ok(reader.version::<Application>(application)?))?;
    CloseApplication { id: application, version, day: "05.09.2019".into() }.run(desk).map(drop)
}

/// Cheaper than planned: heard, reclaimed with interest.
pub(super) fn reclaimed(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    examined(desk, application, "21.03.2019")?;
    decided(desk, application, "10.04.2019", "15-0912/2019")?;
    let notice = NoticeFacts {
        final_on: "21.05.2019".into(),
        ..grant("15.04.2019", Financing::Gap, ("01.05.2019", "31.07.2019"))
    };
    RecordNotice { application, notice }.run(desk)?;
    paid(desk, application, "21.05.2019", "24.05.2019")?;
    let cheaper = "Das Vorhaben hat 759,00 € statt der geplanten 999,00 € gekostet. ";
    proven(desk, application, ["15.10.2019", "30.10.2019", "759,00", "559,00", cheaper])?;
    let line = |from: &str, to: &str, amount: &str| InterestLineFacts {
        from: from.into(),
        to: to.into(),
        rate: "4,12 %".into(),
        amount: amount.into(),
    };
    let reclaim = ReclaimFacts {
        amount: "240,00".into(),
        reason: "Das Vorhaben hat 759,00 € statt der geplanten 999,00 € gekostet. Um diesen Unterschied ist die Zuwendung zu \
                 hoch ausgezahlt."
            .into(),
        hearing_on: "04.11.2019".into(),
        notice_on: "09.12.2019".into(),
        due: "15.01.2020".into(),
        interest_lines: Some(vec![
            line("24.05.2019", "31.12.2019", "6,01"),
            line("01.01.2020", "15.01.2020", "0,41"),
        ]),
        ..ReclaimFacts::default()
    };
    RecordReclaim { application, reclaim }.run(desk).map(drop)
}

/// Granted with less than requested; the proof does not come, twice.
pub(super) fn reminded(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    decided(desk, application, "19.06.2019", "15-1344/2019")?;
    let notice = NoticeFacts {
        conditions: "Mitschnitte der Konzerte sind der Stadtbibliothek anzubieten.".into(),
        final_on: "30.07.2019".into(),
        ..grant("24.06.2019", Financing::Gap, ("01.09.2019", "31.10.2019"))
    };
    RecordNotice { application, notice }.run(desk)?;
    paid(desk, application, "30.07.2019", "02.08.2019")?;
    for (day, term) in [("06.05.2020", "27.05.2020"), ("02.06.2020", "23.06.2020")] {
        Remind { application, day: day.into(), term: term.into() }.run(desk)?;
    }
    Ok(())
}

/// Not recommended, and told so.
pub(super) fn refused(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    let notice = NoticeFacts {
        kind: NoticeKind::Refusal,
        financing: None,
        ..grant("24.06.2019", Financing::Fixed, ("", ""))
    };
    RecordNotice { application, notice }.run(desk).map(drop)
}

/// Granted to a private person.
pub(super) fn granted(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    decided(desk, application, "19.06.2019", "15-1344/2019")?;
    let notice = grant("24.06.2019", Financing::Fixed, ("01.08.2019", "30.09.2019"));
    RecordNotice { application, notice }.run(desk).map(drop)
}

/// Two papers are missing.
pub(super) fn incomplete(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    let paper = |label: &str, remark: &str| PaperFacts { label: label.into(), remark: remark.into() };
    let papers = vec![
        paper("Vertretungsnachweis", "Wer darf für den Nachbarschaftskreis unterschreiben?"),
        paper("Angebot für die Moderation", ""),
    ];
    let asked_on = "12.06.2019".into();
    RequirePapers { application, papers, asked_on, term: "03.07.2019".into() }.run(desk).map(drop)
}

/// May begin before the decision.
pub(super) fn early(desk: &mut Desk, application: i64) -> Result<(), Problems> {
    let version = desk.read(|reader| Ok(reader.version::<Application>(application)?))?;
    AllowEarlyStart { id: application, version, day: "20.06.2019".into() }.run(desk).map(drop)
}

/// Every criterion is met and the whole amount is eligible.
pub(super) fn examined(desk: &mut Desk, application: i64, day: &str) -> Result<(), Problems> {
    examine(desk, application, day, &[])
}

/// Examined with a no where the vote will find the reason to refuse.
pub(super) fn doubted(desk: &mut Desk, application: i64, day: &str) -> Result<(), Problems> {
    examine(
        desk,
        application,
        day,
        &[("Zusammenleben", "Die Anzüge kommen nur der eigenen Mannschaft zugute.")],
    )
}

/// Every criterion is met but those with a word of these, for the reason beside it.
fn examine(desk: &mut Desk, application: i64, day: &str, unmet: &[(&str, &str)]) -> Result<(), Problems> {
    let (row, board, kept) = desk.read(|reader| {
        let row: Application = reader.get(application)?;
        let board: domain::board::Board = reader.get(row.board)?;
        Ok((row, board, reader.examination(application)?))
    })?;
    let version = match kept {
        Some(kept) => desk.read(|reader| Ok(reader.version::<Examination>(kept.id)?))?,
        None => 0,
    };
    let finding = |criterion: &str| {
        let why = unmet.iter().find(|(word, _)| criterion.contains(word)).map(|(_, why)| *why);
        FindingFacts {
            criterion: criterion.to_owned(),
            answer: if why.is_some() { Answer::No } else { Answer::Yes },
            remark: why.unwrap_or_default().to_owned(),
        }
    };
    let examination = ExaminationFacts {
        day: day.into(),
        eligible: row.amount.bare(),
        other_funding: "Keine weiteren Anträge bekannt.".into(),
        findings: board.criteria.lines().map(finding).collect(),
        conclude: true,
        ..ExaminationFacts::default()
    };
    Examine { application, version, examination }.run(desk).map(drop)
}

fn decided(desk: &mut Desk, application: i64, day: &str, reference: &str) -> Result<(), Problems> {
    let decision = DecisionFacts {
        day: day.into(),
        reference: reference.into(),
        agenda_item: "6.1".into(),
        outcome: DecisionOutcome::Adopted,
        amount: String::new(),
        reason: String::new(),
        overdraw: None,
    };
    RecordDecision { application, decision }.run(desk).map(drop)
}

fn grant(day: &str, financing: Financing, period: (&str, &str)) -> NoticeFacts {
    NoticeFacts {
        kind: NoticeKind::Grant,
        day: day.into(),
        reference: String::new(),
        financing: Some(financing),
        period_from: period.0.into(),
        period_to: period.1.into(),
        proof_due: String::new(),
        conditions: String::new(),
        waiver: false,
        final_on: String::new(),
    }
}

/// Ordered by somebody who did not examine.
fn paid(desk: &mut Desk, application: i64, ordered_on: &str, paid_on: &str) -> Result<(), Problems> {
    let payment = PaymentFacts {
        amount: String::new(),
        ordered_on: ordered_on.into(),
        ordered_by: "Meike Brinkmann".into(),
        reference: String::new(),
    };
    let id = OrderPayment { application, payment }.run(desk)?.id;
    let version = desk.read(|reader| Ok(reader.version::<Payment>(id)?))?;
    let reference = format!("AO-2019-{application:04}");
    RecordPayment { id, version, paid_on: paid_on.into(), reference }.run(desk).map(drop)
}

/// Receipt, examination, costs, recognised, and why less was.
fn proven(
    desk: &mut Desk,
    application: i64,
    [on, checked, costs, recognised, why]: [&str; 5],
) -> Result<(), Problems> {
    let id = RecordProof { application, received: on.into() }.run(desk)?.id;
    let version = desk.read(|reader| Ok(reader.version::<Proof>(id)?))?;
    let check = CheckProof {
        id,
        version,
        costs: costs.into(),
        recognised: recognised.into(),
        checked_on: checked.into(),
        remark: format!("{why}Sachbericht und Belegliste sind vollständig."),
        lines: Vec::new(),
    };
    check.run(desk).map(drop)
}
