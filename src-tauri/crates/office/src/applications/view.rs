use domain::Problem;
use domain::Problems;
use domain::application::{Application, balance, moves_from};
use domain::association::Association;
use domain::compose;
use domain::problem::Code;

use super::change::refuse_locked;
use super::history::history;
use super::list::row;
use super::{ApplicationView, ViewApplication};
use crate::answers::Versioned;
use crate::desk::Desk;
use crate::table::Run;

impl Run for ViewApplication {
    fn run(self, desk: &mut Desk) -> Result<ApplicationView, Problems> {
        let now = desk.now();
        desk.read(|reader| {
            let line = reader
                .application_line(self.id)?
                .ok_or_else(|| Problem::new(Code::RowMissing).fact("was", "Der Antrag"))?;
            let file = reader.case(self.id)?;
            let recommendation = match &file.sitting {
                Some(sitting) => reader.recommendation(sitting.id, self.id)?,
                None => None,
            };
            let plan = reader.plan(self.id)?;
            let association = match file.application.association {
                Some(id) => Some(Versioned {
                    row: reader.get::<Association>(id)?,
                    version: reader.version::<Association>(id)?,
                }),
                None => None,
            };
            let earlier = match file.application.association {
                Some(id) => reader.applications_of(id)?.len().saturating_sub(1),
                None => 0,
            };
            Ok(ApplicationView {
                version: reader.version::<Application>(self.id)?,
                row: row(&line),
                balance: balance(&plan, file.application.amount),
                plan,
                association,
                earlier: i64::try_from(earlier).unwrap_or(i64::MAX),
                moves: moves_from(&file.case).into_iter().copied().collect(),
                recommendation_words: recommendation.as_ref().map(compose::recommendation),
                locked: refuse_locked(reader, &file.application).err().map(|problem| problem.sentence),
                history: history(reader, self.id, &now)?,
                recommendation,
                application: file.application,
            })
        })
    }
}
