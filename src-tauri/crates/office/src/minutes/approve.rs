use domain::problem::Code;
use domain::sitting::{Item, MinutesVersion, Sitting};
use domain::{Problem, Problems, text};

use super::ApproveMinutes;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::sittings::open_sitting;
use crate::table::Run;

impl Run for ApproveMinutes {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let objections = text::prose(&self.objections).map_err(|p| p.at("objections"))?;
        desk.act(deed("approve_minutes"), |tx| {
            let item: Item = tx.get(self.item)?;
            let here = open_sitting(tx, item.sitting)?;
            let of = item.approves.ok_or_else(|| Problem::new(Code::ItemApprovesNothing))?;
            let sitting: Sitting = tx.get(of)?;
            let newest = tx.read().minutes_versions(of)?.pop();
            let mut version = newest
                .ok_or_else(|| Problem::new(Code::MinutesNotReleased).fact("nummer", sitting.ordinal))?;
            tx.expect_version::<MinutesVersion>(version.id, self.version)?;
            // The same evening may still say what was changed; another one may not.
            if let Some(day) = version.approved_on.filter(|_| version.approved_in != Some(here.id)) {
                let problem = Problem::new(Code::MinutesApproved).fact("nummer", sitting.ordinal);
                return Err(problem.fact("tag", day).into());
            }
            version.approved_on = Some(here.day);
            version.approved_in = Some(here.id);
            version.objections = objections;
            tx.put(&mut version)?;
            tx.relabel(format!("Protokoll der {}.\u{a0}Sitzung genehmigt", sitting.ordinal));
            Ok(version.id)
        })
    }
}
