use domain::application::{Move, MoveName};
use domain::compose::{self, ProposalRecord, open_facts, resolve};
use domain::grant::Decision;
use domain::number::proposal_link;
use domain::proposal::{self as rules, Position, Proposal};
use domain::{Problem, Problems};
use store::Reader;

use super::draft::recommended;
use super::record::record;
use super::{
    Check, ListProposals, PositionView, ProposalList, ProposalRow, ProposalView, Section, SiblingProposal,
    ViewProposal, WaitingSitting,
};
use crate::desk::Desk;
use crate::sittings::record::label;
use crate::table::Run;

impl Run for ListProposals {
    fn run(self, desk: &mut Desk) -> Result<ProposalList, Problems> {
        desk.read(|reader| {
            let rows: Vec<ProposalRow> = reader
                .proposals(self.board)?
                .iter()
                .map(|proposal| record(reader, proposal.id).map(|record| list_row(&record)))
                .collect::<Result<_, Problem>>()?;
            Ok(ProposalList { waiting: waiting(reader, self.board, &rows)?, rows })
        })
    }
}

fn list_row(record: &ProposalRecord) -> ProposalRow {
    let p = &record.proposal;
    ProposalRow {
        id: p.id,
        number: p.number.clone(),
        title: p.title.clone(),
        sitting_label: label(&record.sitting),
        sitting: p.sitting,
        positions: i64::try_from(record.positions.len()).unwrap_or(i64::MAX),
        total: rules::total(&record.amounts()),
        open: open_facts(record).iter().map(|_| 1).sum(),
    }
}

/// Closed sittings that recommended money and have no proposal yet.
fn waiting(reader: Reader<'_>, board: i64, rows: &[ProposalRow]) -> Result<Vec<WaitingSitting>, Problem> {
    let mut all = Vec::new();
    for sitting in reader.sittings(board)? {
        if !sitting.closed {
            continue;
        }
        let weighed = reader.recommendations(sitting.id)?;
        let mut open: Vec<i64> = weighed.iter().map(|row| row.application).collect();
        if rows.iter().any(|row| row.sitting == sitting.id) {
            // Of what went into one already, only the rest waits; without any there is nothing to draft.
            open = recommended(reader, &sitting).unwrap_or_default();
            if open.is_empty() {
                continue;
            }
        }
        all.push(WaitingSitting {
            id: sitting.id,
            label: label(&sitting),
            recommended: weighed
                .iter()
                .filter(|r| r.outcome.positive() && open.contains(&r.application))
                .filter_map(|r| r.amount)
                .sum(),
        });
    }
    Ok(all)
}

impl Run for ViewProposal {
    fn run(self, desk: &mut Desk) -> Result<ProposalView, Problems> {
        desk.read(|reader| {
            let record = record(reader, self.id)?;
            let mut checks = checks(&record);
            // After a correction of the sitting a table entered by hand may no longer fit; the page
            // must still open, or nobody could mend it.
            let sections = match compose::proposal(&record) {
                Ok(facts) => documents::proposal(&facts).sections(),
                Err(problem) => {
                    let field = problem.field.unwrap_or_default();
                    checks.insert(0, Check { done: false, late: false, text: problem.sentence, field });
                    Vec::new()
                }
            };
            let siblings = reader
                .proposals_of_sitting(record.proposal.sitting)?
                .into_iter()
                .filter(|other| other.id != self.id)
                .map(|other| SiblingProposal { id: other.id, label: other.number.unwrap_or(other.title) })
                .collect();
            let sections = sections.into_iter().map(|(name, text)| Section { name, text }).collect();
            Ok(ProposalView {
                version: reader.version::<Proposal>(self.id)?,
                board_name: record.board.name.clone(),
                council: record.board.council.clone(),
                sitting_label: label(&record.sitting),
                positions: positions(reader, &record)?,
                total: rules::total(&record.amounts()),
                checks,
                climate_asked: record.climate_asked(),
                siblings,
                link: record.proposal.number.as_deref().map(proposal_link),
                sections,
                proposal: record.proposal,
            })
        })
    }
}

fn positions(reader: Reader<'_>, record: &ProposalRecord) -> Result<Vec<PositionView>, Problem> {
    record
        .positions
        .iter()
        .map(|position| {
            let resolved = resolve(position);
            let decision = answer(reader, &position.position)?;
            Ok(PositionView {
                version: reader.version::<Position>(position.position.id)?,
                position: position.position.clone(),
                number: resolved.number,
                recipient: resolved.recipient,
                amount: resolved.amount,
                up_to: resolved.up_to,
                purpose: resolved.purpose,
                reasoning: resolved.reasoning,
                decision: decision.1,
                answerable: decision.0,
            })
        })
        .collect()
}

/// May the council's decision be recorded now, and what did it decide last?
fn answer(reader: Reader<'_>, position: &Position) -> Result<(bool, Option<Decision>), Problem> {
    let Some(application) = position.application else { return Ok((false, None)) };
    let file = reader.case(application)?;
    let last = reader.decisions(application)?.into_iter().next();
    let here = file.proposal == Some(position.proposal);
    let answerable = here && Move::check(MoveName::Decide, &file.case).is_ok();
    Ok((answerable, last.filter(|decision| decision.proposal == Some(position.proposal))))
}

/// "Was noch fehlt": first what is open, then what is settled.
fn checks(record: &ProposalRecord) -> Vec<Check> {
    let open = open_facts(record);
    let mut checks: Vec<Check> = open
        .iter()
        .map(|(text, field, late)| Check {
            done: false,
            late: *late,
            text: text.clone(),
            field: field.clone(),
        })
        .collect();
    let mut done = |text: String, field: &str| {
        checks.push(Check { done: true, late: false, text, field: field.to_owned() });
    };
    let total = rules::total(&record.amounts());
    if !total.is_zero() {
        done(format!("Kostentabelle = Positionen = {total}"), "cost_form");
    }
    let voted = record.positions.iter().filter(|p| p.carried.is_some()).count();
    if voted > 0 {
        done(
            if voted == 1 { "Votum zur Position".into() } else { format!("Votum zu {voted} Positionen") },
            "positions",
        );
    }
    if !open.iter().any(|(_, field, _)| field == "gender_text") {
        done("Gender-Aspekte".into(), "gender_text");
    }
    if !record.board.unit.is_empty() {
        done(format!("Organisationseinheit {}", record.board.unit), "board:unit");
    }
    checks
}
