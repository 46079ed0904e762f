use std::path::{Path, PathBuf};

use domain::problem::Code;
use domain::{Problem, Problems};

use super::backups::{folders, on_leaving};
use super::{SwitchRegister, Switched};
use crate::desk::Desk;
use crate::surroundings::Place;
use crate::table::Run;

impl Run for SwitchRegister {
    fn run(self, desk: &mut Desk) -> Result<Switched, Problems> {
        if self.waiting == Some(true) && self.file.is_none() {
            return Err(Problem::new(Code::Canceled).into());
        }
        let before = desk.place.clone();
        let register = match self.file.filter(|file| !file.trim().is_empty()) {
            Some(file) => std::path::absolute(&file).unwrap_or_else(|_| PathBuf::from(file)),
            None => before.own.clone(),
        };
        let register = if same(&register, &before.own) { before.own.clone() } else { register };
        // Looked at before the one on the desk is put away: a slip of the mouse costs nothing.
        if register != before.own && !register.exists() {
            return Err(missing(&register).into());
        }
        if same(&register, &before.register) && desk.register.is_some() {
            return Ok(Switched { register: before.register.display().to_string(), warnings: Vec::new() });
        }
        let is_backup =
            folders(desk).iter().any(|folder| register.parent().is_some_and(|one| same(one, folder)));
        let put_away = on_leaving(desk, is_backup);
        let warnings = put_away.err().map_or_else(Vec::new, |problems| problems.0);
        if let Some(open) = desk.register.take()
            && let Err(problem) = open.close()
        {
            desk.open();
            return Err(problem.into());
        }
        desk.second_failed = None;
        // Backups lie beside their register, unless the place says where all of them go.
        if before.backups == Place::backups_beside(&before.register) {
            desk.place.backups = Place::backups_beside(&register);
        }
        desk.place.create = register == before.own;
        desk.place.register = register;
        desk.open();
        if let Some(problem) = desk.trouble.take() {
            desk.place = before;
            desk.open();
            return Err(problem.into());
        }
        crate::register::daily(desk);
        Ok(Switched { register: desk.place.register.display().to_string(), warnings })
    }
}

fn missing(register: &Path) -> Problem {
    Problem::new(Code::RegisterMissing).fact("datei", register.display())
}

/// Windows knows a file by more than one name: another case, a letter for a folder, short names.
pub(super) fn same(one: &Path, other: &Path) -> bool {
    one == other || matches!((one.canonicalize(), other.canonicalize()), (Ok(a), Ok(b)) if a == b)
}
