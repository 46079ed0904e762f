use domain::application::Examination;
use domain::compose;
use domain::paper::Facts;
use domain::proposal::{Position, Proposal};
use domain::sitting::{Recommendation, Sitting};
use domain::{Problem, Problems};
use store::Reader;

use super::draft::{About, Draft};
use super::private::{private_among, private_names};
use crate::desk::{Desk, local};
use crate::proposals::record::record;

/// The Beschlussdrucksache of a proposal, not set yet.
pub(super) fn draft(desk: &Desk, id: i64) -> Result<Draft, Problems> {
    let now = desk.now();
    desk.read(|reader| {
        let mut record = record(reader, id)?;
        let last = last_entry(reader, &record)?;
        record.changed = reader.moment(last)?.and_then(|stamp| local(&now, &stamp));
        let facts = compose::proposal(&record)?;
        let name = match &record.proposal.number {
            Some(number) => format!("Beschlussdrucksache {number}"),
            None => format!(
                "Beschlussdrucksache zur {}. Sitzung {}",
                record.sitting.ordinal, record.board.district
            ),
        };
        let about = About {
            board: record.board.id,
            sitting: Some(record.sitting.id),
            proposal: Some(id),
            private: names(reader, &record)?,
            ..About::default()
        };
        Ok(Draft { facts: Facts::Proposal(Box::new(facts)), title: name.clone(), name, about, kept: None })
    })
}

fn names(reader: Reader<'_>, record: &compose::ProposalRecord) -> Result<Vec<(String, String)>, Problem> {
    let applications = record.positions.iter().filter_map(|position| position.carried.as_ref());
    let mut names = private_names(reader, &record.board, applications.map(|(application, _)| application))?;
    let own = record.positions.iter().filter(|position| position.carried.is_none());
    let own = own.map(|position| position.position.recipient.as_str());
    names.extend(private_among(reader, &record.board, own)?);
    Ok(names)
}

/// The newest entry that touched anything on the paper.
fn last_entry(reader: Reader<'_>, record: &compose::ProposalRecord) -> Result<i64, Problem> {
    let mut last = reader
        .version::<Proposal>(record.proposal.id)?
        .max(reader.version::<Sitting>(record.sitting.id)?)
        .max(reader.board_version(record.board.id)?);
    for position in &record.positions {
        last = last.max(reader.version::<Position>(position.position.id)?);
        if let Some((application, row)) = &position.carried {
            last = last
                .max(reader.version::<domain::application::Application>(application.id)?)
                .max(reader.version::<Recommendation>(row.id)?);
            if let Some(examination) = reader.examination(application.id)? {
                last = last.max(reader.version::<Examination>(examination.id)?);
            }
        }
    }
    Ok(last)
}
