//! Motions from the board on one application (domain.md 5).

use domain::application::Application;
use domain::problem::Code;
use domain::sitting::{Condition, Motion, MotionKind, VoteKind, motion};
use domain::vote::{Outcome, Vote};
use domain::{Money, Problem, Problems, text};
use serde::Deserialize;
use store::Tx;
use ts_rs::TS;

use super::plan::open_sitting;
use super::record::record;
use super::vote::electorate;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Adds a motion.
#[derive(Debug, Deserialize, TS)]
pub struct AddMotion {
    /// The sitting.
    pub sitting: i64,
    /// The application.
    pub application: i64,
    /// What it wants.
    pub kind: MotionKind,
    /// The amount, as typed, of a motion for another amount.
    pub amount: String,
    /// In words: to which day, where to, which condition.
    pub words: String,
    /// Who moved it.
    pub mover: String,
}

/// Records how the board voted on a motion. A condition that is carried becomes an Auflage.
#[derive(Debug, Deserialize, TS)]
pub struct VoteMotion {
    /// The motion.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
    /// How the result was found; `null` takes it back.
    pub vote_kind: Option<VoteKind>,
    /// Carried; for counted votes the figures say it.
    pub carried: bool,
    /// Ja, as typed, for counted votes.
    pub yes: String,
    /// Nein.
    pub no: String,
    /// Enthaltungen.
    pub abstain: String,
}

/// Removes a motion.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveMotion {
    /// The motion.
    pub id: i64,
    /// Version that was read.
    pub version: i64,
}

command!(AddMotion, "add_motion", Write, "Nimmt einen Änderungsantrag aus der Mitte des Beirats auf", Saved);
command!(VoteMotion, "vote_motion", Write, "Hält fest, was aus einem Änderungsantrag wurde", Saved);
command!(RemoveMotion, "remove_motion", Write, "Entfernt einen Änderungsantrag", Saved);

impl Run for AddMotion {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let mut problems = Problems::default();
        let amount = match (self.kind, self.amount.trim()) {
            (MotionKind::Amount, typed) => problems.take("motion.amount", Money::read_positive(typed)),
            (_, "") => None,
            _ => {
                problems.add(Problem::new(Code::AmountNotAsked).at("motion.amount"));
                None
            }
        };
        let words = match self.kind {
            MotionKind::Amount | MotionKind::Rejection | MotionKind::Deferral => text::line(&self.words),
            _ => text::needed(&self.words, "Der Wortlaut"),
        };
        let words = problems.take("motion.words", words);
        let mover = problems.take("motion.mover", text::line(&self.mover));
        problems.settle()?;
        desk.act(deed("add_motion"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let application: Application = tx.get(self.application)?;
            refuse_off_agenda(tx, sitting.id, &application)?;
            let mut row = Motion {
                id: 0,
                sitting: sitting.id,
                application: application.id,
                kind: self.kind,
                amount,
                words: words.unwrap_or_default(),
                mover: mover.unwrap_or_default(),
                vote_kind: None,
                carried: None,
                yes: None,
                no: None,
                abstain: None,
            };
            tx.put(&mut row)?;
            tx.relabel(format!("Änderungsantrag zu Antrag {}: {}", application.number, self.kind.label()));
            Ok(row.id)
        })
    }
}

impl Run for VoteMotion {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let vote = self.vote()?;
        desk.act(deed("vote_motion"), |tx| {
            tx.expect_version::<Motion>(self.id, self.version)?;
            let old: Motion = tx.get(self.id)?;
            let sitting = open_sitting(tx, old.sitting)?;
            let application: Application = tx.get(old.application)?;
            let whole = record(tx.read(), sitting.id)?;
            let all: Vec<Motion> = tx
                .read()
                .motions(sitting.id)?
                .into_iter()
                .filter(|m| m.application == application.id)
                .collect();
            let ordered = motion::in_order(&all, application.amount);
            if motion::fallen(&ordered, &old) {
                return Err(Problem::new(Code::MotionFallen).into());
            }
            let before = ordered.iter().take_while(|other| other.id != old.id);
            let waits =
                before.copied().find(|other| other.carried.is_none() && !motion::fallen(&ordered, other));
            if let Some(first) = waits.filter(|_| vote.is_some()) {
                return Err(Problem::new(Code::MotionOrder).fact("antrag", words(first)).into());
            }
            let carried = match vote {
                Some(counted @ Vote::Counted { .. }) => Some(counted.carried()),
                Some(_) => Some(self.carried),
                None => None,
            };
            if let (Some(vote), Some(carried)) = (vote, carried) {
                let who = electorate(tx.read(), &whole, application.id)?;
                let most = i64::try_from(who.voters.len()).unwrap_or(i64::MAX);
                let outcome = if carried { Outcome::Recommended } else { Outcome::Rejected };
                if let (Vote::Counted { .. }, _) | (_, true) = (vote, carried) {
                    vote.check(outcome, most).map_err(|p| p.at("vote.yes"))?;
                }
            }
            let (yes, no, abstain) = match vote {
                Some(Vote::Counted { yes, no, abstain }) => (Some(yes), Some(no), Some(abstain)),
                _ => (None, None, None),
            };
            let mut row = Motion { vote_kind: self.vote_kind, carried, yes, no, abstain, ..old.clone() };
            tx.put(&mut row)?;
            follow(tx, &old, &row)?;
            tx.relabel(match carried {
                Some(true) => format!("Änderungsantrag zu Antrag {} angenommen", application.number),
                Some(false) => format!("Änderungsantrag zu Antrag {} abgelehnt", application.number),
                None => {
                    format!("Ergebnis eines Änderungsantrags zu Antrag {} zurückgenommen", application.number)
                }
            });
            Ok(row.id)
        })
    }
}

/// A carried condition is an Auflage from then on; with the result it goes again, whatever term it got meanwhile.
fn follow(tx: &mut Tx<'_, '_>, old: &Motion, new: &Motion) -> Result<(), Problem> {
    if new.kind != MotionKind::Condition || old.carried == new.carried {
        return Ok(());
    }
    if new.carried == Some(true) {
        let (sitting, application, text) = (new.sitting, new.application, new.words.clone());
        let same = |row: &Condition| row.application == application && row.text == text;
        if tx.read().conditions(sitting)?.iter().any(same) {
            return Ok(());
        }
        tx.put(&mut Condition { id: 0, sitting, application, text, due: None, met_on: None })?;
    } else {
        let same =
            tx.read().conditions(new.sitting)?.into_iter().find(|row| {
                row.application == new.application && row.text == new.words && row.met_on.is_none()
            });
        if let Some(same) = same {
            tx.remove::<Condition>(same.id)?;
        }
    }
    Ok(())
}

/// What a motion wants, in words: `Anderer Betrag: 500,00 €`.
pub(super) fn words(motion: &Motion) -> String {
    match (motion.amount, motion.words.as_str()) {
        (Some(amount), _) => format!("{}: {amount}", motion.kind.label()),
        (None, "") => motion.kind.label().to_owned(),
        (None, words) => format!("{}: {words}", motion.kind.label()),
    }
}

impl VoteMotion {
    fn vote(&self) -> Result<Option<Vote>, Problems> {
        let Some(kind) = self.vote_kind else { return Ok(None) };
        if kind != VoteKind::Counted {
            return Ok(Some(kind.vote(None, None, None)));
        }
        let mut problems = Problems::default();
        let mut count = |typed: &str, field: &str| {
            let typed = typed.trim();
            let digits = (1..=3).contains(&typed.len()) && typed.chars().all(|c| c.is_ascii_digit());
            let read = typed.parse::<i64>().ok().filter(|_| digits);
            problems
                .take(field, read.ok_or_else(|| Problem::new(Code::CountUnreadable).fact("eingabe", typed)))
        };
        let (yes, no, abstain) =
            (count(&self.yes, "vote.yes"), count(&self.no, "vote.no"), count(&self.abstain, "vote.abstain"));
        problems.settle()?;
        Ok(Some(kind.vote(yes, no, abstain)))
    }
}

impl Run for RemoveMotion {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_motion"), |tx| {
            tx.expect_version::<Motion>(self.id, self.version)?;
            let row: Motion = tx.get(self.id)?;
            open_sitting(tx, row.sitting)?;
            let application: Application = tx.get(row.application)?;
            follow(tx, &row, &Motion { carried: None, ..row.clone() })?;
            tx.remove::<Motion>(row.id)?;
            tx.relabel(format!("Änderungsantrag zu Antrag {} entfernt", application.number));
            Ok(self.id)
        })
    }
}

/// What is not on the agenda is not weighed.
pub(super) fn refuse_off_agenda(
    tx: &Tx<'_, '_>,
    sitting: i64,
    application: &Application,
) -> Result<(), Problem> {
    if tx.read().agenda(sitting)?.iter().any(|entry| entry.application == application.id) {
        return Ok(());
    }
    Err(Problem::new(Code::NotOnAgenda).fact("nummer", &application.number))
}
