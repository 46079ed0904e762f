use domain::board::Board;
use domain::problem::Code;
use domain::{Day, Problem, Problems, order};

use super::backups::{SecondFolder, latest, second_folder};
use super::{BoardName, Changes, ChangesSince, DayRead, Overview, ReadDay, ShowOverview};
use crate::answers::Changed;
use crate::desk::{Desk, local_minute};
use crate::table::Run;

impl Run for ShowOverview {
    fn run(self, desk: &mut Desk) -> Result<Overview, Problems> {
        let now = desk.now();
        let today = desk.today();
        let mut overview = Overview {
            register: desk.place.register.display().to_string(),
            writable: false,
            problem: desk.trouble.clone(),
            person: desk.around.actor.name.clone(),
            today,
            weekday: today.weekday().to_owned(),
            boards: Vec::new(),
            entry: 0,
            undo: None,
            redo: None,
            saved_at: None,
            backed_up_at: latest(desk).map(|file| file.at),
            own: desk.place.register == desk.place.own,
            second_folder: None,
            second_folder_prescribed: desk.place.second_backups.is_some(),
            second_folder_decided: false,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let second = second_folder(desk);
        overview.second_folder_decided = second != SecondFolder::Open;
        overview.second_folder = second.path().map(|path| path.display().to_string());
        if desk.register.is_none() && overview.problem.is_none() {
            overview.problem = Some(Problem::new(Code::RegisterNotOpen));
        }
        let Some(register) = &desk.register else { return Ok(overview) };
        overview.writable = register.read_only().is_none();
        overview.problem = register.read_only().cloned();
        register.read(|reader| {
            let mut boards = reader.all::<Board>()?;
            boards.sort_by(|a, b| order::words(&a.district, &b.district));
            overview.boards = boards
                .into_iter()
                .map(|board| BoardName { id: board.id, name: board.name, district: board.district })
                .collect();
            overview.entry = reader.last_entry()?;
            overview.saved_at = reader.moment(overview.entry)?.and_then(|stamp| local_minute(&now, &stamp));
            let state = reader.undo_state(&desk.around.actor)?;
            overview.undo = state.undo.map(|act| act.label);
            overview.redo = state.redo.map(|act| act.label);
            if overview.problem.is_none() {
                overview.problem = reader.clock_behind(&now)?.or_else(|| desk.second_failed.clone());
            }
            Ok::<(), Problem>(())
        })?;
        Ok(overview)
    }
}

impl Run for ChangesSince {
    fn run(self, desk: &mut Desk) -> Result<Changes, Problems> {
        desk.read(|reader| {
            let changed = reader.changes_since(self.entry)?;
            Ok(Changes {
                entry: reader.last_entry()?,
                changed: changed.into_iter().map(|t| Changed { noun: t.noun.to_owned(), id: t.id }).collect(),
            })
        })
    }
}

impl Run for ReadDay {
    fn run(self, desk: &mut Desk) -> Result<DayRead, Problems> {
        let day = Day::read(&self.text, desk.today()).map_err(|p| p.at("text"))?;
        Ok(DayRead { day, shown: day.to_string(), weekday: day.weekday().to_owned() })
    }
}
