use std::cmp::Ordering;

use domain::application::State;
use domain::{Money, Problems, order};
use store::rows::ApplicationLine;

use super::{ApplicationList, ApplicationOrder, ApplicationRow, ListApplications};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ListApplications {
    fn run(self, desk: &mut Desk) -> Result<ApplicationList, Problems> {
        desk.read(|reader| {
            let mut lines = reader.application_lines(self.board, self.year)?;
            lines.retain(|line| self.keeps(line));
            self.order(&mut lines);
            let rows: Vec<ApplicationRow> = lines.iter().map(row).collect();
            Ok(ApplicationList {
                count: i64::try_from(rows.len()).unwrap_or(i64::MAX),
                requested: rows.iter().map(|r| r.amount).sum(),
                recommended: rows.iter().filter_map(|r| r.recommended).sum(),
                years: reader.years(self.board)?,
                rows,
            })
        })
    }
}

impl ListApplications {
    fn keeps(&self, line: &ApplicationLine) -> bool {
        let states = self.states.as_deref().unwrap_or_default();
        if !states.is_empty() && !states.contains(&line.state) {
            return false;
        }
        let a = &line.application;
        match self.text.as_deref().map(|t| t.trim().to_lowercase()).filter(|t| !t.is_empty()) {
            None => true,
            Some(text) => {
                [&a.number, &a.applicant, &a.purpose].iter().any(|f| f.to_lowercase().contains(&text))
            }
        }
    }

    fn order(&self, lines: &mut [ApplicationLine]) {
        let number = |l: &ApplicationLine| (l.application.year, l.application.running);
        let compare = |a: &ApplicationLine, b: &ApplicationLine| -> Ordering {
            match self.sort.unwrap_or_default() {
                ApplicationOrder::Number => number(a).cmp(&number(b)),
                ApplicationOrder::Applicant => {
                    order::words(&a.application.applicant, &b.application.applicant)
                }
                ApplicationOrder::Amount => latest(a).cmp(&latest(b)),
                ApplicationOrder::Received => a.application.received.cmp(&b.application.received),
            }
            .then_with(|| number(a).cmp(&number(b)))
        };
        if self.descending.unwrap_or(false) {
            lines.sort_by(|a, b| compare(b, a));
        } else {
            lines.sort_by(compare);
        }
    }
}

fn latest(line: &ApplicationLine) -> Money {
    line.recommended.unwrap_or(line.application.amount)
}

/// A line of the register as the window shows it.
pub(crate) fn row(line: &ApplicationLine) -> ApplicationRow {
    let a = &line.application;
    ApplicationRow {
        id: a.id,
        number: a.number.clone(),
        applicant: a.applicant.clone(),
        purpose: a.purpose.clone(),
        received: a.received,
        amount: a.amount,
        recommended: line.recommended,
        state: line.state,
        state_label: match (line.state, line.sitting) {
            (State::OnAgenda, Some((_, _, day, _))) => format!("auf Tagesordnung zum {day}"),
            (state, _) => state.label().to_owned(),
        },
        sitting: line.sitting.map(|(id, ..)| id),
        sitting_label: line.sitting.map(|(_, ordinal, day, _)| format!("{ordinal}. Sitzung am {day}")),
        proposal: line.proposal,
    }
}
