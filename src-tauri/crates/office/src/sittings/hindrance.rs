//! What of an application keeps a sitting from being closed.

use domain::Problem;
use domain::compose::{EntryRecord, SittingRecord};
use domain::problem::Code;
use domain::sitting::{PersonalChoice, motion};
use domain::vote::{Outcome, Vote};
use store::Reader;

use super::room::{self, Evening};

/// Conflicts nobody decided on, motions nobody voted on, and votes that no longer fit those in the room: somebody may
/// have been noted as absent, or as kept from it, after the votes were counted.
pub(super) fn of_entry(
    reader: Reader<'_>,
    record: &SittingRecord,
    evening: &Evening<'_>,
    item: i64,
    entry: &EntryRecord,
    found: &mut Vec<Problem>,
) -> Result<(), Problem> {
    let number = &entry.application.number;
    let room = evening.at_entry(item, entry);
    let conflicts = room::conflicts(reader, record, entry)?;
    for conflict in conflicts.iter().filter(|c| c.undecided() && room.here.contains(&c.member.id)) {
        found.push(
            Problem::new(Code::ConflictUndecided)
                .fact("name", conflict.member.listed())
                .fact("nummer", number),
        );
    }
    if motion::next(&motion::in_order(&entry.motions, entry.application.amount)).is_some() {
        found.push(Problem::new(Code::MotionsOpen).fact("nummer", number));
    }
    let voters = room::voters(&room, &conflicts);
    let most = i64::try_from(voters.len()).unwrap_or(i64::MAX);
    let mut wrong: Vec<Problem> = Vec::new();
    if let Some(row) = &entry.recommendation {
        wrong.extend(row.vote().check(row.outcome, most).err());
        if let Vote::Counted { yes, no, abstain } = row.vote() {
            wrong.extend(contradicting(entry, [yes, no, abstain]));
        }
    }
    for row in &entry.motions {
        let outcome = if row.carried == Some(true) { Outcome::Recommended } else { Outcome::Rejected };
        // A lost motion without figures says nothing about who voted.
        let vote =
            row.vote().filter(|vote| row.carried == Some(true) || matches!(vote, Vote::Counted { .. }));
        wrong.extend(vote.and_then(|vote| vote.check(outcome, most).err()));
    }
    for row in entry.personal.iter().filter(|row| row.choice.is_some() && !voters.contains(&row.member)) {
        let name = record.members.iter().find(|(member, _)| member.id == row.member);
        let excluded = conflicts.iter().any(|c| c.member.id == row.member && c.excluded());
        wrong.push(
            Problem::new(Code::MemberCannotVote)
                .fact("name", name.map(|(member, _)| member.listed()).unwrap_or_default())
                .fact("grund", if excluded { "befangen" } else { "nicht im Raum oder ohne Stimmrecht" }),
        );
    }
    for problem in wrong {
        found.push(Problem::new(Code::VoteNoLonger).fact("nummer", number).fact("grund", problem.sentence));
    }
    Ok(())
}

/// More single votes of a kind than were counted.
fn contradicting(entry: &EntryRecord, counted: [i64; 3]) -> Option<Problem> {
    PersonalChoice::ALL.iter().zip(counted).find_map(|(choice, counted)| {
        let noted: i64 = entry.personal.iter().filter(|row| row.choice == Some(*choice)).map(|_| 1).sum();
        (noted > counted).then(|| {
            Problem::new(Code::PersonalVotesContradict)
                .fact("vermerkt", noted)
                .fact("stimme", choice.label())
                .fact("gezaehlt", counted)
        })
    })
}
