use domain::problem::Code;
use domain::{Problem, Problems};

use super::{Draft, FetchDraft, ForgetDraft, KeepDraft};
use crate::desk::{Desk, local_minute};
use crate::table::Run;

/// More than any form holds; a register is no place for pasted books.
const LONGEST: usize = 400_000;

impl Run for KeepDraft {
    fn run(self, desk: &mut Desk) -> Result<Draft, Problems> {
        let now = desk.now();
        let length = self.body.chars().count();
        if length > LONGEST || self.key.len() > 200 {
            return Err(Problem::new(Code::TextTooLong)
                .fact("zeichen", length)
                .fact("hoechstens", LONGEST)
                .into());
        }
        desk.register()?;
        if let Some(register) = desk.register.as_mut() {
            register.put_draft(&self.key, &self.body, &now)?;
        }
        fetch(desk, &self.key)
    }
}

impl Run for FetchDraft {
    fn run(self, desk: &mut Desk) -> Result<Draft, Problems> {
        fetch(desk, &self.key)
    }
}

impl Run for ForgetDraft {
    fn run(self, desk: &mut Desk) -> Result<Draft, Problems> {
        desk.register()?;
        if let Some(register) = desk.register.as_mut() {
            register.clear_draft(&self.key)?;
        }
        fetch(desk, &self.key)
    }
}

fn fetch(desk: &Desk, key: &str) -> Result<Draft, Problems> {
    let now = desk.now();
    let draft = desk.read(|reader| Ok(reader.draft(key)?))?;
    Ok(Draft {
        saved_at: draft.as_ref().and_then(|draft| local_minute(&now, &draft.saved_at)),
        body: draft.map(|draft| draft.body),
    })
}
