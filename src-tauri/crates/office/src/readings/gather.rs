//! Everything about the applications of a sitting that a reader needs, for the screen and for the Sitzungsmappe.

use std::collections::BTreeMap;

use domain::application::{Answer, Application, Finding, balance};
use domain::association::{Association, conflicts};
use domain::board::{Board, Member};
use domain::problem::Code;
use domain::records::RequirementStatus;
use domain::sitting::{Item, Sitting};
use domain::{Day, Problem};
use store::Reader;
use store::rows::{LineFilter, LineOrder};

use super::{EarlierGrant, HandedReading, ReadingFact, ReadingPage};
use crate::answers::Versioned;
use crate::applications::row;
use crate::associations::ConflictRow;
use crate::attachments::row_of;
use crate::pots::{Forecast, forecast};

/// More grants than anybody reads of one applicant.
const EARLIER: i64 = 100;

/// A sitting with the pages of its applications.
pub(crate) struct Gathered {
    pub sitting: Sitting,
    pub board: Board,
    pub items: Vec<Item>,
    pub pages: Vec<ReadingPage>,
    pub forecast: Forecast,
    /// What the office answered to every question, by application.
    pub findings: BTreeMap<i64, Vec<Finding>>,
}

/// Gathers the pages; `reader_name` decides whose own notes stand on them.
pub(crate) fn gather(
    reader: Reader<'_>,
    id: i64,
    reader_name: &str,
    today: Day,
) -> Result<Gathered, Problem> {
    let sitting: Sitting = reader.get(id)?;
    let board = reader.board_on(sitting.board, sitting.day)?;
    let items = reader.items(id)?;
    let forecast = forecast(reader, sitting.board, Some(&sitting), today)?;
    let districts: BTreeMap<i64, String> =
        reader.all::<Board>()?.into_iter().map(|board| (board.id, board.district)).collect();
    let members = reader.members(sitting.board)?;
    let readings = reader.readings(id)?;
    let mut pages = Vec::new();
    let mut findings = BTreeMap::new();
    for entry in reader.agenda(id)? {
        let Some(item) = items.iter().find(|item| item.id == entry.item) else { continue };
        let mut page = page(reader, &sitting, item, entry.application, (&members, &districts), today)?;
        page.parts = forecast
            .lines
            .iter()
            .find(|line| line.application.id == entry.application)
            .map(|line| line.parts.clone())
            .unwrap_or_default();
        for reading in readings.iter().filter(|reading| reading.application == entry.application) {
            if reading.reader == reader_name {
                let version = reader.version::<domain::sitting::Reading>(reading.id)?;
                page.own = Some(Versioned { row: reading.clone(), version });
            } else if let Some(on) = reading.handed_on {
                page.handed.push(HandedReading {
                    reader: reading.reader.clone(),
                    view: reading.view,
                    note: reading.note.clone(),
                    on,
                });
            }
        }
        if let Some(examination) = &page.examination {
            findings.insert(entry.application, reader.findings(examination.id)?);
        }
        pages.push(page);
    }
    Ok(Gathered { sitting, board, items, pages, forecast, findings })
}

fn page(
    reader: Reader<'_>,
    sitting: &Sitting,
    item: &Item,
    id: i64,
    (members, districts): (&[Member], &BTreeMap<i64, String>),
    today: Day,
) -> Result<ReadingPage, Problem> {
    let line = reader
        .application_line(id)?
        .ok_or_else(|| Problem::new(Code::RowMissing).fact("was", "Der Antrag"))?;
    let application: Application = reader.get(id)?;
    let examination = reader.examination(id)?;
    let doubts = match &examination {
        Some(examination) => reader.findings(examination.id)?,
        None => Vec::new(),
    };
    let plan = reader.plan(id)?;
    let association = application.association.map(|id| reader.get::<Association>(id)).transpose()?;
    let named = match &association {
        Some(association) => {
            let ties = reader.ties(association.id)?;
            conflicts(&ties, members, association.kind, sitting.day)
        }
        None => Vec::new(),
    };
    let conflicts = named.into_iter().filter_map(|conflict| {
        let member = members.iter().find(|member| member.id == conflict.member)?;
        Some(ConflictRow {
            member: member.id,
            name: member.listed(),
            board: member.board,
            district: districts.get(&member.board).cloned().unwrap_or_default(),
            kind: conflict.kind,
            words: format!("befangen: {}", conflict.kind.label()),
        })
    });
    let missing = reader.requirements(id)?.into_iter();
    Ok(ReadingPage {
        item: item.id,
        under: format!("TOP {}", item.position),
        application: row(&line),
        before: line.amounts.laid_before_board(),
        applicant_kind: association.as_ref().map(|association| association.kind),
        facts: facts(&application),
        doubts: doubts.into_iter().filter(|finding| finding.answer != Answer::Yes).collect(),
        missing: missing
            .filter(|paper| paper.status == RequirementStatus::Missing)
            .map(|paper| paper.label)
            .collect(),
        balance: balance(&plan, application.amount),
        plan,
        earlier: earlier(reader, &application, districts, today)?,
        attachments: reader
            .attachments(id)?
            .into_iter()
            .map(|attachment| row_of(reader, attachment))
            .collect::<Result<_, _>>()?,
        conflicts: conflicts.collect(),
        parts: Vec::new(),
        own: None,
        handed: Vec::new(),
        examination,
        description: application.description,
        aim: application.aim,
    })
}

/// What is known of when, where, for whom; what is not known takes no room on the page.
fn facts(a: &Application) -> Vec<ReadingFact> {
    let time = match (a.begins, a.ends) {
        (Some(begins), Some(ends)) if begins == ends => begins.to_string(),
        (Some(begins), Some(ends)) => format!("{begins} bis {ends}"),
        (Some(begins), None) => format!("ab {begins}"),
        (None, Some(ends)) => format!("bis {ends}"),
        (None, None) => String::new(),
    };
    let expected = match a.participants {
        Some(1) => "1 Person".to_owned(),
        Some(number) => format!("{number} Personen"),
        None => String::new(),
    };
    let people = match (a.target_group.is_empty(), expected.is_empty()) {
        (false, false) => format!("{}, erwartet: {expected}", a.target_group),
        (false, true) => a.target_group.clone(),
        (true, _) => expected,
    };
    let begun = if a.begun == domain::application::Begun::No {
        String::new()
    } else {
        match a.early_allowed {
            Some(day) => format!("{}, am {day} zugelassen", a.begun.label()),
            None => a.begun.label().to_owned(),
        }
    };
    [
        ("Zeit", time),
        ("Ort", a.place.clone()),
        ("Für wen", people),
        ("Stadtbezirk", a.district_reference.clone()),
        ("Handlungsfeld", a.lip_field.map(|field| field.label().to_owned()).unwrap_or_default()),
        ("Beginn", begun),
        ("Andere Anträge", a.other_city.clone()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| ReadingFact { label: label.to_owned(), text })
    .collect()
}

/// What the same applicant was granted in the years before, and proofs that are still open.
fn earlier(
    reader: Reader<'_>,
    of: &Application,
    districts: &BTreeMap<i64, String>,
    today: Day,
) -> Result<Vec<EarlierGrant>, Problem> {
    let Some(association) = of.association else { return Ok(Vec::new()) };
    let filter = LineFilter { association: Some(association), ..LineFilter::default() };
    let lines = reader.application_lines(&filter, LineOrder::Number, true, (0, EARLIER))?;
    let granted = lines.into_iter().filter(|line| {
        let money = line.amounts.decided.is_some() || line.amounts.paid.is_some();
        line.id != of.id && (money || line.proof_due.is_some())
    });
    Ok(granted
        .map(|line| EarlierGrant {
            application: line.id,
            year: line.year,
            number: line.number,
            district: districts.get(&line.board).filter(|_| line.board != of.board).cloned(),
            purpose: line.purpose,
            state_label: line.state.label().to_owned(),
            paid: line.amounts.paid,
            recognised: line.amounts.recognised,
            proof_due: line.proof_due,
            overdue: line.proof_due.is_some_and(|due| due < today),
        })
        .collect())
}
