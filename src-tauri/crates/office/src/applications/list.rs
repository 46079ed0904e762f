use domain::Problems;
use domain::application::State;
use store::Reader;
use store::rows::{ApplicationLine, LineFilter, LineOrder};

use super::{
    ApplicationList, ApplicationOrder, ApplicationPlaces, ApplicationRow, ApplicationSum, ListApplications,
    ListPlaces, SumApplications,
};
use crate::desk::Desk;
use crate::table::Run;

/// Rows of a window where the caller does not say.
const WINDOW: i64 = 500;
/// More rows than any register has: a list that leaves the program is whole.
const ALL: i64 = 1_000_000;

impl Run for ListApplications {
    fn run(self, desk: &mut Desk) -> Result<ApplicationList, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let filter = self.filter(reader, today)?;
            let offset = self.offset.unwrap_or(0).max(0);
            let limit = self.limit.unwrap_or(WINDOW).clamp(0, ALL);
            let descending = self.descending.unwrap_or(false);
            let lines = reader.application_lines(&filter, self.order(), descending, (offset, limit))?;
            let sums = reader.application_sums(&filter)?;
            Ok(ApplicationList {
                rows: lines.iter().map(row).collect(),
                offset,
                count: sums.count,
                requested: sums.requested,
                recommended: sums.recommended,
                decided: sums.decided,
                paid: sums.paid,
                years: reader.years(filter.board)?,
            })
        })
    }
}

impl Run for ListPlaces {
    fn run(self, desk: &mut Desk) -> Result<ApplicationPlaces, Problems> {
        let today = desk.today();
        desk.read(|reader| {
            let filter = self.list.filter(reader, today)?;
            let descending = self.list.descending.unwrap_or(false);
            Ok(ApplicationPlaces { ids: reader.application_ids(&filter, self.list.order(), descending)? })
        })
    }
}

impl Run for SumApplications {
    fn run(self, desk: &mut Desk) -> Result<ApplicationSum, Problems> {
        let (count, latest) = desk.read(|reader| reader.sum_of(&self.ids).map_err(Problems::from))?;
        Ok(ApplicationSum { count, latest })
    }
}

/// The whole list, for a file or a printout.
pub(crate) fn rows_of(desk: &mut Desk, list: &ListApplications) -> Result<ApplicationList, Problems> {
    ListApplications { offset: Some(0), limit: Some(ALL), ..list.clone() }.run(desk)
}

impl ListApplications {
    fn filter(&self, reader: Reader<'_>, today: domain::Day) -> Result<LineFilter, Problems> {
        let text = self.text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        Ok(LineFilter {
            board: Some(self.board).filter(|board| *board != 0),
            year: self.year,
            states: self.states.clone().filter(|states| !states.is_empty()),
            association: self.association,
            kind: self.kind,
            lip_field: self.lip_field,
            proof_due: self.proof_overdue.unwrap_or(false).then_some(today),
            among: text.map(|text| reader.applications_with(text)).transpose()?,
        })
    }

    fn order(&self) -> LineOrder {
        match self.sort.unwrap_or_default() {
            ApplicationOrder::Number => LineOrder::Number,
            ApplicationOrder::Applicant => LineOrder::Applicant,
            ApplicationOrder::Amount => LineOrder::Amount,
            ApplicationOrder::Received => LineOrder::Received,
        }
    }
}

/// A line of the register as the window shows it.
pub(crate) fn row(line: &ApplicationLine) -> ApplicationRow {
    let (latest, stage) = line.amounts.latest();
    ApplicationRow {
        id: line.id,
        board: line.board,
        number: line.number.clone(),
        applicant: line.applicant.clone(),
        purpose: line.purpose.clone(),
        received: line.received,
        amount: line.amounts.requested,
        recommended: line.amounts.recommended,
        amounts: line.amounts,
        latest,
        stage,
        kind: line.kind,
        association: line.association,
        state: line.state,
        state_label: match (line.state, line.sitting) {
            (State::OnAgenda, Some((_, _, day, _))) => format!("auf Tagesordnung zum {day}"),
            (state, _) => state.label().to_owned(),
        },
        proof_due: line.proof_due,
        sitting: line.sitting.map(|(id, ..)| id),
        sitting_label: line.sitting.map(|(_, ordinal, day, _)| format!("{ordinal}. Sitzung am {day}")),
        proposal: line.proposal,
    }
}
