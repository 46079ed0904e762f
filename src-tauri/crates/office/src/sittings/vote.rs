//! A vote as typed, read and judged against those in the room.

use domain::application::Application;
use domain::board::Member;
use domain::compose::SittingRecord;
use domain::problem::Code;
use domain::sitting::{Manner, PersonalChoice, Recommendation, SittingKind, VoteKind};
use domain::vote::{Outcome, Vote};
use domain::{Day, Money, Problem, Problems, text};
use serde::Deserialize;
use store::Reader;
use ts_rs::TS;

use super::room::{Conflict, Evening, conflicts, voters};

/// What the board voted on one application, as typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct VoteFacts {
    /// What became of it. `recommended` and `changed` are told apart by the amount.
    pub outcome: Outcome,
    /// Amount; empty: as examined, else as applied for.
    pub amount: String,
    /// "bis zu".
    pub up_to: bool,
    /// einstimmig, mehrheitlich, ausgezählt.
    pub vote_kind: VoteKind,
    /// Ja, for counted votes.
    pub yes: String,
    /// Nein.
    pub no: String,
    /// Enthaltungen.
    pub abstain: String,
    /// Reason of a change, a deferral, a rejection.
    pub reason: String,
    /// Why the pot may be overdrawn by it.
    #[serde(default)]
    pub overdraw: Option<String>,
    /// Open where left out.
    #[serde(default)]
    pub manner: Option<Manner>,
    /// Day to which it is deferred, as typed.
    #[serde(default)]
    pub deferred_to: Option<String>,
    /// Where it is referred to.
    #[serde(default)]
    pub referred_to: Option<String>,
    /// First day of another project period, as typed.
    #[serde(default)]
    pub period_from: Option<String>,
    /// Last day of another project period, as typed.
    #[serde(default)]
    pub period_to: Option<String>,
    /// The single votes, of a vote by name and in an Umlauf; they are counted.
    #[serde(default)]
    pub ballots: Option<Vec<Ballot>>,
}

impl VoteFacts {
    /// Nothing but the result.
    pub fn plain(outcome: Outcome, vote_kind: VoteKind) -> Self {
        Self {
            outcome,
            amount: String::new(),
            up_to: false,
            vote_kind,
            yes: String::new(),
            no: String::new(),
            abstain: String::new(),
            reason: String::new(),
            overdraw: None,
            manner: None,
            deferred_to: None,
            referred_to: None,
            period_from: None,
            period_to: None,
            ballots: None,
        }
    }
}

/// How one member votes.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct Ballot {
    /// The member.
    pub member: i64,
    /// What they vote.
    pub choice: PersonalChoice,
}

/// A vote that was read: the row that would be kept, the single votes, what is worth a look.
pub(super) struct Read {
    pub row: Recommendation,
    pub ballots: Vec<Ballot>,
    pub warnings: Vec<Problem>,
}

/// Who may vote on an application at its moment, and who is kept from it.
pub(super) struct Electorate {
    pub voters: Vec<i64>,
    pub conflicts: Vec<Conflict>,
}

/// Of an application that stands on the agenda.
pub(super) fn electorate(
    reader: Reader<'_>,
    record: &SittingRecord,
    application: i64,
) -> Result<Electorate, Problem> {
    let evening = Evening::of(record);
    for item in &record.items {
        if let Some(entry) = item.entries.iter().find(|e| e.application.id == application) {
            let room = evening.at_entry(item.item.id, entry);
            let conflicts = conflicts(reader, record, entry)?;
            return Ok(Electorate { voters: voters(&room, &conflicts), conflicts });
        }
    }
    let number = reader.get::<Application>(application)?.number;
    Err(Problem::new(Code::NotOnAgenda).fact("nummer", number))
}

/// Reads a vote as typed and judges it against those who may vote.
pub(super) fn read(
    reader: Reader<'_>,
    record: &SittingRecord,
    application: &Application,
    facts: &VoteFacts,
    today: Day,
) -> Result<Read, Problems> {
    let sitting = &record.sitting;
    let mut problems = Problems::default();
    let positive = facts.outcome.positive();
    // What the office examined lies before the board, else what was applied for.
    let before = reader.case(application.id)?.case.amounts.laid_before_board();
    let amount = match facts.amount.trim() {
        _ if !positive => None,
        "" => Some(before),
        typed => problems.take("vote.amount", Money::read_positive(typed)),
    };
    let reason = problems.take("vote.reason", text::line(&facts.reason)).unwrap_or_default();
    let outcome = match (positive, amount) {
        (true, Some(amount)) if amount == before => Outcome::Recommended,
        (true, _) => Outcome::Changed,
        (false, _) => facts.outcome,
    };
    if amount.is_some_and(Money::is_zero) {
        problems.add(Problem::new(Code::AmountZero).at("vote.amount"));
    }
    if outcome == Outcome::Changed
        && let Some(amount) = amount.filter(|_| reason.is_empty())
    {
        problems.add(
            Problem::new(Code::AmountNeedsReason)
                .at("vote.reason")
                .fact("empfohlen", amount)
                .fact("beantragt", before),
        );
    }
    // To whom it goes says enough of a referral.
    if !positive && outcome != Outcome::Referred && reason.is_empty() {
        problems.add(Problem::new(Code::ReasonMissing).at("vote.reason"));
    }
    let terms = terms(facts, outcome, sitting.day, today, &mut problems);
    let who = electorate(reader, record, application.id)?;
    let manner = match sitting.kind {
        // In writing everybody votes for themselves.
        SittingKind::Circular => Manner::Named,
        SittingKind::Meeting => facts.manner.unwrap_or(Manner::Open),
    };
    let ballots =
        if manner == Manner::Named { facts.ballots.clone().unwrap_or_default() } else { Vec::new() };
    let vote = if manner == Manner::Named {
        refuse_strangers(record, &who, &ballots)?;
        let count = |choice| ballots.iter().filter(|ballot| ballot.choice == choice).map(|_| 1).sum();
        problems.settle()?;
        if ballots.is_empty() {
            return Err(Problem::new(Code::VoteIncomplete).at("vote.yes").into());
        }
        Vote::Counted {
            yes: count(PersonalChoice::Yes),
            no: count(PersonalChoice::No),
            abstain: count(PersonalChoice::Abstain),
        }
    } else {
        let counts = counts(facts, &mut problems);
        problems.settle()?;
        match (facts.vote_kind, counts) {
            (VoteKind::Counted, Some((yes, no, abstain))) => Vote::Counted { yes, no, abstain },
            (VoteKind::Counted, None) => {
                return Err(Problem::new(Code::VoteIncomplete).at("vote.yes").into());
            }
            (VoteKind::Unanimous, _) => Vote::Unanimous,
            (VoteKind::Majority, _) => Vote::Majority,
            (VoteKind::Consensus, _) => Vote::Consensus,
        }
    };
    let most = i64::try_from(who.voters.len()).unwrap_or(i64::MAX);
    let warning = vote.check(outcome, most).map_err(|p| p.at("vote.yes"))?;
    let (yes, no, abstain) = match vote {
        Vote::Counted { yes, no, abstain } => (Some(yes), Some(no), Some(abstain)),
        _ => (None, None, None),
    };
    let row = Recommendation {
        up_to: facts.up_to && positive,
        vote_kind: if manner == Manner::Named { VoteKind::Counted } else { facts.vote_kind },
        yes,
        no,
        abstain,
        reason,
        manner,
        deferred_to: terms.deferred_to,
        referred_to: terms.referred_to,
        period_from: terms.period_from,
        period_to: terms.period_to,
        ..Recommendation::unanimous(sitting.id, application.id, outcome, amount)
    };
    Ok(Read { row, ballots, warnings: warning.into_iter().collect() })
}

/// Only those who may vote do, and each once.
fn refuse_strangers(record: &SittingRecord, who: &Electorate, ballots: &[Ballot]) -> Result<(), Problem> {
    for (at, ballot) in ballots.iter().enumerate() {
        let member = record.members.iter().map(|(member, _)| member).find(|m| m.id == ballot.member);
        let excluded = who.conflicts.iter().any(|c| c.member.id == ballot.member && c.excluded());
        let twice = ballots.iter().take(at).any(|other| other.member == ballot.member);
        let why = match member {
            None => "gehört dem Beirat an diesem Tag nicht an",
            Some(_) if excluded => "befangen",
            Some(member) if !member.voting => "ohne Stimmrecht",
            Some(_) if twice => "die Stimme steht zweimal da",
            Some(_) if !who.voters.contains(&ballot.member) => "nicht im Raum",
            Some(_) => continue,
        };
        let name = member.map_or_else(|| "Diese Person".to_owned(), Member::listed);
        return Err(Problem::new(Code::MemberCannotVote)
            .at("vote.ballots")
            .fact("name", name)
            .fact("grund", why));
    }
    Ok(())
}

/// What else a result may say.
struct Terms {
    deferred_to: Option<Day>,
    referred_to: String,
    period_from: Option<Day>,
    period_to: Option<Day>,
}

fn terms(facts: &VoteFacts, outcome: Outcome, sitting: Day, today: Day, problems: &mut Problems) -> Terms {
    let mut day = |typed: &Option<String>, field: &str, wanted: bool| {
        let typed = typed.as_deref().unwrap_or_default().trim();
        if typed.is_empty() || !wanted { None } else { problems.take(field, Day::read(typed, today)) }
    };
    let deferred_to = day(&facts.deferred_to, "vote.deferred_to", outcome == Outcome::Deferred);
    let period_from = day(&facts.period_from, "vote.period_from", outcome.positive());
    let period_to = day(&facts.period_to, "vote.period_to", outcome.positive());
    if let Some(to) = deferred_to.filter(|to| *to <= sitting) {
        problems.add(
            Problem::new(Code::DayBefore)
                .at("vote.deferred_to")
                .fact("was", "Der Tag, auf den zurückgestellt wird,")
                .fact("tag", to)
                .fact("vor", "der Sitzung")
                .fact("davor", sitting),
        );
    }
    if let (Some(from), Some(to)) = (period_from, period_to)
        && to < from
    {
        problems.add(
            Problem::new(Code::EndBeforeBegin).at("vote.period_to").fact("ende", to).fact("beginn", from),
        );
    }
    let typed = facts.referred_to.as_deref().unwrap_or_default();
    let referred_to = if outcome == Outcome::Referred {
        problems.take("vote.referred_to", text::needed(typed, "Wohin der Antrag geht,")).unwrap_or_default()
    } else {
        String::new()
    };
    Terms { deferred_to, referred_to, period_from, period_to }
}

fn counts(facts: &VoteFacts, problems: &mut Problems) -> Option<(i64, i64, i64)> {
    if facts.vote_kind != VoteKind::Counted {
        return None;
    }
    let mut count = |typed: &str, field: &str| {
        let typed = typed.trim();
        if typed.is_empty() {
            problems.add(Problem::new(Code::VoteIncomplete).at(field));
            return None;
        }
        let digits = typed.len() <= 3 && typed.chars().all(|c| c.is_ascii_digit());
        let read = typed.parse::<i64>().ok().filter(|_| digits);
        problems.take(field, read.ok_or_else(|| Problem::new(Code::CountUnreadable).fact("eingabe", typed)))
    };
    let (yes, no, abstain) =
        (count(&facts.yes, "vote.yes"), count(&facts.no, "vote.no"), count(&facts.abstain, "vote.abstain"));
    Some((yes?, no?, abstain?))
}
