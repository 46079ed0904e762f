use domain::application::Application;
use domain::association::Association;
use domain::board::Board;
use domain::records::FollowUp;
use domain::{Day, Problem, Problems, text};
use store::Tx;

use super::{AddFollowUp, ChangeFollowUp, FinishFollowUp, RemoveFollowUp};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for AddFollowUp {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (due, text) = read(&self.due, &self.text, desk.today())?;
        desk.act(deed("add_follow_up"), |tx| {
            if let Some(association) = self.association {
                tx.get::<Association>(association)?;
            }
            let board = match self.application {
                Some(id) => tx.get::<Application>(id)?.board,
                None => tx.get::<Board>(self.board)?.id,
            };
            let blank = FollowUp {
                id: 0,
                board,
                application: self.application,
                association: self.association,
                due,
                text,
                done_on: None,
            };
            let id = add(tx, blank)?;
            tx.relabel(format!("Wiedervorlage zum {due} angelegt"));
            Ok(id)
        })
    }
}

/// Keeps a new follow-up.
pub(crate) fn add(tx: &mut Tx<'_, '_>, mut follow_up: FollowUp) -> Result<i64, Problem> {
    tx.put(&mut follow_up)?;
    Ok(follow_up.id)
}

impl Run for ChangeFollowUp {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let (due, text) = read(&self.due, &self.text, desk.today())?;
        desk.act(deed("change_follow_up"), |tx| {
            tx.expect_version::<FollowUp>(self.id, self.version)?;
            let old: FollowUp = tx.get(self.id)?;
            tx.put(&mut FollowUp { due, text, done_on: None, ..old })?;
            tx.relabel(format!("Wiedervorlage zum {due} geändert"));
            Ok(self.id)
        })
    }
}

impl Run for FinishFollowUp {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let today = desk.today();
        desk.act(deed("finish_follow_up"), |tx| {
            tx.expect_version::<FollowUp>(self.id, self.version)?;
            let old: FollowUp = tx.get(self.id)?;
            tx.relabel(format!("Wiedervorlage zum {} erledigt", old.due));
            tx.put(&mut FollowUp { done_on: Some(old.done_on.unwrap_or(today)), ..old })?;
            Ok(self.id)
        })
    }
}

impl Run for RemoveFollowUp {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_follow_up"), |tx| {
            tx.expect_version::<FollowUp>(self.id, self.version)?;
            let old: FollowUp = tx.get(self.id)?;
            tx.remove::<FollowUp>(self.id)?;
            tx.relabel(format!("Wiedervorlage zum {} entfernt", old.due));
            Ok(self.id)
        })
    }
}

fn read(due: &str, words: &str, today: Day) -> Result<(Day, String), Problems> {
    let mut problems = Problems::default();
    let due = problems.take("due", Day::read(due, today));
    let text = problems.take("text", text::needed(words, "Der Text der Wiedervorlage"));
    match (due, text) {
        (Some(due), Some(text)) => Ok((due, text)),
        _ => Err(problems),
    }
}
