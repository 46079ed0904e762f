use domain::{Problem, Problems};
use store::{Done, Register};

use super::{Redo, Undo};
use crate::answers::Saved;
use crate::desk::Desk;
use crate::surroundings::Actor;
use crate::table::Run;

impl Run for Undo {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        turn(desk, "Rückgängig gemacht", |register, actor, around| register.undo(actor, around))
    }
}

impl Run for Redo {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        turn(desk, "Wiederhergestellt", |register, actor, around| register.redo(actor, around))
    }
}

fn turn(
    desk: &mut Desk,
    words: &str,
    how: impl FnOnce(&mut Register, &Actor, &mut store::Surroundings<'_>) -> Result<Done, Problem>,
) -> Result<Saved, Problems> {
    let now = desk.now();
    desk.register()?;
    let Desk { register, around, .. } = &mut *desk;
    let Some(register) = register.as_mut() else { return Ok(Saved::default()) };
    let mut given = store::Surroundings { now, random: &mut *around.random };
    let done = how(register, &around.actor, &mut given)?;
    let mut saved = desk.saved(0, &done, false);
    saved.label = format!("{words}: {}", done.label);
    Ok(saved)
}
