//! The chair's decision on conflicts of interest (§ 41 NKomVG, domain.md 3.1).

use domain::application::Application;
use domain::problem::Code;
use domain::sitting::Exclusion;
use domain::{Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::plan::open_sitting;
use super::record::record;
use super::vote::electorate;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records whether a member is kept from deliberation and vote on an application.
#[derive(Debug, Deserialize, TS)]
pub struct DecideConflict {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The member.
    pub member: i64,
    /// Version of the decision that was read; 0: there is none yet.
    pub version: i64,
    /// Kept from it, or admitted; `null` takes the decision back.
    pub excluded: Option<bool>,
    /// What it rests on; may be left empty where a tie is known and excludes.
    pub reason: String,
}

command!(
    DecideConflict,
    "decide_conflict",
    Write,
    "Hält fest, ob ein Mitglied bei einem Antrag befangen ist",
    Saved
);

impl Run for DecideConflict {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let typed = text::line(&self.reason).map_err(|p| p.at("reason"))?;
        desk.act(deed("decide_conflict"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            let whole = record(tx.read(), sitting.id)?;
            let member = whole.members.iter().map(|(member, _)| member).find(|m| m.id == self.member);
            let Some(member) = member else {
                let member: domain::board::Member = tx.get(self.member)?;
                return Err(Problem::new(Code::MemberNotInOffice)
                    .fact("name", member.listed())
                    .fact("tag", sitting.day)
                    .into());
            };
            let who = electorate(tx.read(), &whole, application.id)?;
            let conflict = who.conflicts.into_iter().find(|conflict| conflict.member.id == member.id);
            let tie = conflict.as_ref().and_then(|conflict| conflict.tie);
            let old = conflict.and_then(|conflict| conflict.decision);
            match &old {
                Some(old) => tx.expect_version::<Exclusion>(old.id, self.version)?,
                None if self.version != 0 => return Err(Problem::new(Code::RowStale).into()),
                None => {}
            }
            let id = old.as_ref().map_or(0, |old| old.id);
            let Some(excluded) = self.excluded else {
                if id != 0 {
                    tx.remove::<Exclusion>(id)?;
                }
                tx.relabel(format!(
                    "Antrag {}: Entscheidung zur Befangenheit zurückgenommen",
                    application.number
                ));
                return Ok(id);
            };
            let reason = match tie {
                Some(tie) if excluded && typed.is_empty() => tie.label().to_owned(),
                _ if typed.is_empty() => return Err(Problem::new(Code::ReasonMissing).at("reason").into()),
                _ => typed,
            };
            let mut row = Exclusion {
                id,
                sitting: sitting.id,
                application: application.id,
                member: member.id,
                excluded,
                reason,
            };
            tx.put(&mut row)?;
            let what = if excluded { "ein Mitglied befangen" } else { "ein Mitglied zugelassen" };
            tx.relabel(format!("Antrag {}: {what}", application.number));
            Ok(row.id)
        })
    }
}
