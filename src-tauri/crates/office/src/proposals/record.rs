use domain::Problem;
use domain::application::Application;
use domain::compose::{PositionRecord, ProposalRecord};
use domain::problem::Code;
use domain::proposal::Proposal;
use domain::sitting::Sitting;
use store::Reader;

/// Gathers everything recorded of a proposal. `changed` is left open.
pub(crate) fn record(reader: Reader<'_>, id: i64) -> Result<ProposalRecord, Problem> {
    let proposal: Proposal = reader.get(id)?;
    let sitting: Sitting = reader.get(proposal.sitting)?;
    let board = reader.board_on(proposal.board, proposal.day.unwrap_or(sitting.day))?;
    let mut positions = Vec::new();
    for position in reader.positions(id)? {
        let carried = match position.application {
            Some(application) => {
                let row = reader.recommendation(sitting.id, application)?.ok_or_else(|| {
                    Problem::new(Code::RowMissing).fact("was", "Das Votum zu einer Position")
                })?;
                let mut application: Application = reader.get(application)?;
                // Until somebody writes reasons of their own, the result of the Prüfvermerk gives them.
                if application.reasoning.is_empty()
                    && let Some(examination) = reader.examination(application.id)?.filter(|e| e.concluded)
                {
                    application.reasoning = examination.remark;
                }
                Some((application, row))
            }
            None => None,
        };
        positions.push(PositionRecord { position, carried });
    }
    Ok(ProposalRecord { board, sitting, proposal, positions, changed: None })
}
