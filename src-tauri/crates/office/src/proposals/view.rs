use domain::compose::{self, ProposalRecord, open_facts, resolve};
use domain::proposal::{self as rules, Position, Proposal};
use domain::{Problem, Problems};
use store::Reader;

use super::record::record;
use super::{
    Check, ListProposals, PositionView, ProposalList, ProposalRow, ProposalView, Section, ViewProposal,
    WaitingSitting,
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
        if !sitting.closed || rows.iter().any(|row| row.sitting == sitting.id) {
            continue;
        }
        let weighed = reader.recommendations(sitting.id)?;
        all.push(WaitingSitting {
            id: sitting.id,
            label: label(&sitting),
            recommended: weighed.iter().filter(|r| r.outcome.positive()).filter_map(|r| r.amount).sum(),
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
            Ok(PositionView {
                version: reader.version::<Position>(position.position.id)?,
                position: position.position.clone(),
                number: resolved.number,
                recipient: resolved.recipient,
                amount: resolved.amount,
                up_to: resolved.up_to,
                purpose: resolved.purpose,
                reasoning: resolved.reasoning,
            })
        })
        .collect()
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
