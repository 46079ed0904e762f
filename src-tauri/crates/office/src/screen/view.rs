use domain::application::Application;
use domain::association::{Association, AssociationKind};
use domain::compose;
use domain::pot::Pot;
use domain::sitting::{Item, Sitting};
use domain::{Problem, Problems};
use store::Reader;

use super::show::{Stop, key};
use super::{PublicApplication, PublicRest, PublicSitting, PublicStop, ViewPublicSitting};
use crate::desk::Desk;
use crate::table::Run;

impl Run for ViewPublicSitting {
    fn run(self, desk: &mut Desk) -> Result<PublicSitting, Problems> {
        desk.read(|reader| {
            let sitting: Sitting = reader.get(self.id)?;
            let board = reader.board_on(sitting.board, sitting.day)?;
            let shown = reader.draft(&key(self.id))?.and_then(|draft| Stop::read(&draft.body));
            let stop = match shown {
                Some(stop) => stop_of(reader, &sitting, stop)?,
                None => None,
            };
            Ok(PublicSitting {
                board: board.name,
                ordinal: sitting.ordinal,
                day: sitting.day,
                weekday: sitting.day.weekday().to_owned(),
                closed: sitting.closed,
                stop,
            })
        })
    }
}

fn stop_of(reader: Reader<'_>, sitting: &Sitting, stop: Stop) -> Result<Option<PublicStop>, Problem> {
    let items = reader.items(sitting.id)?;
    let (item, application) = match stop {
        Stop::Item(id) => (id, None),
        Stop::Application(id) => {
            let agenda = reader.agenda(sitting.id)?;
            let Some(entry) = agenda.into_iter().find(|entry| entry.application == id) else {
                return Ok(None);
            };
            (entry.item, Some(id))
        }
    };
    let Some(item) = items.into_iter().find(|one| one.id == item) else { return Ok(None) };
    public(reader, sitting, item, application).map(Some)
}

/// What is not public is left out here, not hidden by whoever draws it.
fn public(
    reader: Reader<'_>,
    sitting: &Sitting,
    item: Item,
    application: Option<i64>,
) -> Result<PublicStop, Problem> {
    let number = format!("TOP {}", item.position);
    if !item.public {
        return Ok(PublicStop { item: number, title: None, application: None });
    }
    let application = application.map(|id| public_application(reader, sitting, id)).transpose()?;
    Ok(PublicStop { item: number, title: Some(item.title), application })
}

fn public_application(reader: Reader<'_>, sitting: &Sitting, id: i64) -> Result<PublicApplication, Problem> {
    let application: Application = reader.get(id)?;
    let kind = application.association.map(|id| reader.get::<Association>(id)).transpose()?;
    // Who is not known to be an association may be a person, and persons are not named in public.
    let named = kind.is_some_and(|association| association.kind != AssociationKind::Person);
    let recommendation = reader.recommendation(sitting.id, id)?;
    let vote = recommendation.as_ref().map(|row| {
        if named {
            compose::recommended_sentence(row, &application.applicant)
        } else {
            compose::recommendation(row)
        }
    });
    let mut rests = Vec::new();
    if recommendation.is_some_and(|row| row.outcome.positive()) {
        for funding in reader.effective_fundings(id)? {
            let pot: Pot = reader.get(funding.pot)?;
            rests.push(PublicRest { label: pot.label(), free: reader.pot_balance(&pot)?.free });
        }
    }
    Ok(PublicApplication {
        applicant: if named { application.applicant } else { "Privatperson".to_owned() },
        purpose: application.purpose,
        requested: application.amount,
        vote,
        rests,
    })
}
