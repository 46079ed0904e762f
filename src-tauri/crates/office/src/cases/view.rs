use domain::application::{State, differences, moves_from};
use domain::sitting::Condition;
use domain::{Problem, Problems};
use store::{Noun, Reader};

use super::{CaseView, MoveView, ViewCase, examine, interest, pay};
use crate::answers::Versioned;
use crate::desk::Desk;
use crate::table::Run;

impl Run for ViewCase {
    fn run(self, desk: &mut Desk) -> Result<CaseView, Problems> {
        desk.read(|reader| {
            let id = self.application;
            let file = reader.case(id)?;
            let state = State::of(&file.case);
            let examination = reader.examination(id)?;
            let findings = match &examination {
                Some(examination) => reader.findings(examination.id)?,
                None => Vec::new(),
            };
            let version = examine::version_of(reader, examination.as_ref())?;
            let reclaim = match reader.reclaim(id)? {
                Some(row) => Some(Versioned { version: interest::version_of(reader, row.id)?, row }),
                None => None,
            };
            let mut conditions = reader.conditions_of(id)?;
            // What an older sitting wanted fell with its vote.
            conditions.retain(|row| file.sitting.as_ref().is_some_and(|sitting| sitting.id == row.sitting));
            Ok(CaseView {
                application: id,
                version: reader.version::<domain::application::Application>(id)?,
                number: file.application.number.clone(),
                state,
                label: state.label().to_owned(),
                amounts: file.case.amounts,
                moves: moves_from(&file.case).into_iter().map(MoveView::of).collect(),
                requirements: versioned(reader, reader.requirements(id)?)?,
                examination: examination.map(|row| Versioned { row, version }),
                findings,
                decisions: versioned(reader, reader.decisions(id)?)?,
                condition_lines: conditions.iter().map(Condition::words).collect::<Vec<_>>().join("\n"),
                conditions: versioned(reader, conditions)?,
                notice: versioned(reader, reader.notice(id)?)?.pop(),
                payments: versioned(reader, reader.payments(id)?)?,
                left_to_pay: pay::left(reader, &file)?,
                reminders: versioned(reader, reader.reminders(id)?)?,
                proof: versioned(reader, reader.proof(id)?)?.pop(),
                proof_due: file.proof_due,
                interest_lines: match &reclaim {
                    Some(row) => reader.interest_lines(row.row.id)?,
                    None => Vec::new(),
                },
                reclaim,
                notes: versioned(reader, reader.notes(id)?)?,
                follow_ups: versioned(reader, reader.follow_ups_of(id)?)?,
                differences: differences(&file.stages),
                stages: file.stages,
            })
        })
    }
}

fn versioned<N: Noun>(
    reader: Reader<'_>,
    rows: impl IntoIterator<Item = N>,
) -> Result<Vec<Versioned<N>>, Problem> {
    rows.into_iter()
        .map(|row| {
            let version = reader.version::<N>(row.id())?;
            Ok(Versioned { row, version })
        })
        .collect()
}
