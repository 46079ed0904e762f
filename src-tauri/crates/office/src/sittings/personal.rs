//! What a member wants recorded of their own vote (§ 68 NKomVG).

use domain::application::Application;
use domain::problem::Code;
use domain::sitting::{Manner, PersonalChoice, PersonalVote};
use domain::{Problem, Problems, text};
use serde::Deserialize;
use ts_rs::TS;

use super::plan::open_sitting;
use super::record::record;
use super::vote::electorate;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Records a member's own vote or statement because they ask for it.
#[derive(Debug, Deserialize, TS)]
pub struct RecordPersonalVote {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// The member.
    pub member: i64,
    /// Version that was read; 0: there is none yet.
    pub version: i64,
    /// What they voted; `null`: only a statement.
    pub choice: Option<PersonalChoice>,
    /// What they want recorded; may be empty where the vote is named.
    pub statement: String,
}

/// Takes it out again. A vote by name keeps the vote itself.
#[derive(Debug, Deserialize, TS)]
pub struct RemovePersonalVote {
    /// The entry.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(
    RecordPersonalVote,
    "record_personal_vote",
    Write,
    "Hält auf Wunsch die eigene Stimme oder Erklärung eines Mitglieds fest",
    Saved
);
command!(RemovePersonalVote, "remove_personal_vote", Write, "Nimmt einen solchen Vermerk heraus", Saved);

impl Run for RecordPersonalVote {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let statement = text::prose(&self.statement).map_err(|p| p.at("personal.statement"))?;
        desk.act(deed("record_personal_vote"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            let whole = record(tx.read(), sitting.id)?;
            let who = electorate(tx.read(), &whole, application.id)?;
            let member: domain::board::Member = tx.get(self.member)?;
            let old = tx
                .read()
                .personal_votes(sitting.id)?
                .into_iter()
                .find(|row| row.application == application.id && row.member == member.id);
            match &old {
                Some(old) => tx.expect_version::<PersonalVote>(old.id, self.version)?,
                None if self.version != 0 => return Err(Problem::new(Code::RowStale).into()),
                None => {}
            }
            let vote = tx.read().recommendation(sitting.id, application.id)?;
            let manner = vote.map(|row| row.manner);
            if self.choice.is_some() && manner == Some(Manner::Secret) {
                return Err(Problem::new(Code::VoteSecret).at("personal.choice").into());
            }
            if self.choice.is_some() && !who.voters.contains(&member.id) {
                let excluded = who.conflicts.iter().any(|c| c.member.id == member.id && c.excluded());
                return Err(Problem::new(Code::MemberCannotVote)
                    .at("personal.choice")
                    .fact("name", member.listed())
                    .fact("grund", if excluded { "befangen" } else { "nicht im Raum oder ohne Stimmrecht" })
                    .into());
            }
            if self.choice.is_none() && statement.is_empty() {
                return Err(Problem::new(Code::TextMissing)
                    .fact("was", "Die Stimme oder die Erklärung")
                    .at("personal.statement")
                    .into());
            }
            // A vote by name says already how they voted.
            let named = old.as_ref().filter(|_| manner == Some(Manner::Named)).and_then(|row| row.choice);
            let mut row = PersonalVote {
                id: old.map_or(0, |row| row.id),
                sitting: sitting.id,
                application: application.id,
                member: member.id,
                choice: named.or(self.choice),
                statement,
                requested: true,
            };
            tx.put(&mut row)?;
            tx.relabel(format!("Vermerk auf Wunsch zu Antrag {}", application.number));
            Ok(row.id)
        })
    }
}

impl Run for RemovePersonalVote {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_personal_vote"), |tx| {
            tx.expect_version::<PersonalVote>(self.id, self.version)?;
            let row: PersonalVote = tx.get(self.id)?;
            open_sitting(tx, row.sitting)?;
            let vote = tx.read().recommendation(row.sitting, row.application)?;
            if vote.is_some_and(|vote| vote.manner == Manner::Named) && row.choice.is_some() {
                tx.put(&mut PersonalVote { statement: String::new(), requested: false, ..row })?;
            } else {
                tx.remove::<PersonalVote>(self.id)?;
            }
            tx.relabel("Vermerk auf Wunsch herausgenommen");
            Ok(self.id)
        })
    }
}
