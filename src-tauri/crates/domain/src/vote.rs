//! Votes of the board and what they mean (§ 66 NKomVG as explained in domain.md 3.1): the majority
//! of Ja and Nein decides, a tie is a rejection, abstentions do not count, and "einstimmig" is
//! right with abstentions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::{Code, Problem};

/// How the board voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Vote {
    /// `einstimmig`, without figures.
    Unanimous,
    /// `mehrheitlich`, without figures.
    Majority,
    /// `einvernehmlich`, without a vote.
    Consensus,
    /// Counted votes.
    Counted {
        /// Ja.
        yes: i64,
        /// Nein.
        no: i64,
        /// Enthaltungen.
        abstain: i64,
    },
}

/// What became of an application in a sitting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Recommended with the amount applied for.
    Recommended,
    /// Recommended with another amount.
    Changed,
    /// zurückgestellt
    Deferred,
    /// nicht empfohlen
    Rejected,
    /// verwiesen
    Referred,
}

impl Outcome {
    /// Recommended, with whatever amount.
    pub fn positive(self) -> bool {
        matches!(self, Self::Recommended | Self::Changed)
    }

    /// The word on screen.
    pub fn label(self) -> &'static str {
        match self {
            Self::Recommended => "empfohlen",
            Self::Changed => "geändert empfohlen",
            Self::Deferred => "zurückgestellt",
            Self::Rejected => "nicht empfohlen",
            Self::Referred => "verwiesen",
        }
    }
}

impl Vote {
    /// Is the motion carried? A tie is a rejection; nobody for it is no recommendation either.
    pub fn carried(self) -> bool {
        match self {
            Self::Unanimous | Self::Majority | Self::Consensus => true,
            Self::Counted { yes, no, .. } => yes > no,
        }
    }

    /// Checks a vote on a motion to recommend, to defer or to refer: `outcome` must be what the figures say, and there
    /// must not be more votes than voters present. Fewer votes are a warning: not everybody has to vote.
    pub fn check(self, outcome: Outcome, voters_present: i64) -> Result<Option<Problem>, Problem> {
        let Self::Counted { yes, no, abstain } = self else {
            return if voters_present > 0 { Ok(None) } else { Err(Problem::new(Code::NobodyPresent)) };
        };
        if [yes, no, abstain].iter().any(|count| !(0..=999).contains(count)) {
            return Err(
                Problem::new(Code::CountUnreadable).fact("eingabe", format!("{yes}, {no}, {abstain}"))
            );
        }
        let cast = yes + no + abstain;
        if cast > voters_present {
            return Err(Problem::new(Code::VoteExceedsPresent)
                .fact("stimmen", cast)
                .fact("anwesend", voters_present));
        }
        let carried = self.carried();
        let contradiction = match outcome {
            Outcome::Recommended | Outcome::Changed | Outcome::Deferred | Outcome::Referred => !carried,
            Outcome::Rejected => carried,
        };
        if contradiction {
            return Err(Problem::new(Code::VoteContradicts)
                .fact("ergebnis", self.figures())
                .fact("heisst", if carried { "angenommen" } else { "abgelehnt" }));
        }
        if cast < voters_present {
            return Ok(Some(
                Problem::new(Code::VoteBelowPresent)
                    .fact("stimmen", cast)
                    .fact("anwesend", voters_present)
                    .fact("fehlen", voters_present - cast),
            ));
        }
        Ok(None)
    }

    /// `einstimmig`, `einstimmig bei einer Enthaltung`, `mehrheitlich`, or for a rejection
    /// `mit 3 zu 5 Stimmen`: the adverb of a sentence.
    pub fn adverb(self) -> String {
        match self {
            Self::Unanimous => "einstimmig".into(),
            Self::Majority => "mehrheitlich".into(),
            Self::Consensus => "einvernehmlich".into(),
            Self::Counted { yes, no: 0, abstain: 0 } if yes > 0 => "einstimmig".into(),
            Self::Counted { yes, no: 0, abstain } if yes > 0 => {
                format!("einstimmig bei {}", abstentions(abstain))
            }
            Self::Counted { yes: 0, no, abstain: 0 } if no > 0 => "einstimmig".into(),
            Self::Counted { yes: 0, no, abstain } if no > 0 => {
                format!("einstimmig bei {}", abstentions(abstain))
            }
            Self::Counted { yes, no, .. } if yes == no => "bei Stimmengleichheit".into(),
            counted @ Self::Counted { .. } => format!("mit {}", counted.figures()),
        }
    }

    /// `7 Ja-Stimmen, 0 Nein-Stimmen, 1 Enthaltung`; the word alone where nothing was counted.
    pub fn figures(self) -> String {
        match self {
            Self::Unanimous => "einstimmig".into(),
            Self::Majority => "mehrheitlich".into(),
            Self::Consensus => "einvernehmlich, ohne Abstimmung".into(),
            Self::Counted { yes, no, abstain } => {
                let votes =
                    |n: i64, word: &str| format!("{n}\u{a0}{word}-Stimme{}", if n == 1 { "" } else { "n" });
                let rest = format!("{abstain}\u{a0}Enthaltung{}", if abstain == 1 { "" } else { "en" });
                format!("{}, {}, {rest}", votes(yes, "Ja"), votes(no, "Nein"))
            }
        }
    }
}

fn abstentions(count: i64) -> String {
    if count == 1 { "einer Enthaltung".into() } else { format!("{count}\u{a0}Enthaltungen") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_combination_has_one_sentence_or_one_refusal() {
        for yes in 0..=25 {
            for no in 0..=25 {
                for abstain in 0..=25 {
                    let vote = Vote::Counted { yes, no, abstain };
                    let cast = yes + no + abstain;
                    let carried = yes > no;
                    assert_eq!(vote.carried(), carried);
                    let fits = if carried { Outcome::Recommended } else { Outcome::Rejected };
                    let contradicts = if carried { Outcome::Rejected } else { Outcome::Recommended };
                    assert_eq!(vote.check(fits, cast), Ok(None));
                    assert_eq!(vote.check(contradicts, cast).unwrap_err().code, Code::VoteContradicts);
                    if cast > 0 {
                        assert_eq!(vote.check(fits, cast - 1).unwrap_err().code, Code::VoteExceedsPresent);
                    }
                    assert_eq!(vote.check(fits, cast + 1).unwrap().unwrap().code, Code::VoteBelowPresent);
                    assert_eq!(vote.adverb().starts_with("einstimmig"), (no == 0) != (yes == 0), "{vote:?}");
                }
            }
        }
    }

    /// Every combination of Ja, Nein and Enthaltung up to 25, of those present and those kept from it: for each
    /// outcome there is either one German sentence or one refusal, never both and never none.
    #[test]
    fn one_sentence_or_one_refusal_whoever_is_present_or_excluded() {
        let (mut said, mut refused) = (0_u32, 0_u32);
        for yes in 0..=25_i64 {
            for no in 0..=25_i64 {
                for abstain in 0..=25_i64 {
                    let vote = Vote::Counted { yes, no, abstain };
                    let cast = yes + no + abstain;
                    // Beyond one more or one less than the votes nothing new can happen.
                    for (present, excluded) in [
                        (cast, 0),
                        (cast + 1, 0),
                        (cast + 1, 1),
                        (cast + 2, 1),
                        (cast + 3, 3),
                        (cast, 1),
                        (cast, cast),
                        (0, 0),
                    ] {
                        let voters = (present - excluded).max(0);
                        for outcome in [
                            Outcome::Recommended,
                            Outcome::Changed,
                            Outcome::Deferred,
                            Outcome::Referred,
                            Outcome::Rejected,
                        ] {
                            // What is put to the vote is the motion to do it; only a rejection is its failing.
                            let wants = outcome != Outcome::Rejected;
                            let allowed = cast <= voters && wants == (yes > no);
                            match vote.check(outcome, voters) {
                                Ok(hint) => {
                                    assert!(allowed, "{vote:?} {outcome:?} {voters}");
                                    assert_eq!(hint.is_some(), cast < voters);
                                    said += 1;
                                }
                                Err(problem) => {
                                    assert!(!allowed, "{vote:?} {outcome:?} {voters}: {problem}");
                                    let code = if cast > voters {
                                        Code::VoteExceedsPresent
                                    } else {
                                        Code::VoteContradicts
                                    };
                                    assert_eq!(problem.code, code);
                                    assert!(problem.sentence.ends_with('.'));
                                    refused += 1;
                                }
                            }
                        }
                    }
                }
            }
        }
        assert!(said > 100_000 && refused > 100_000);
    }

    #[test]
    fn a_tie_is_a_rejection() {
        assert!(!Vote::Counted { yes: 4, no: 4, abstain: 1 }.carried());
        assert!(!Vote::Counted { yes: 0, no: 0, abstain: 9 }.carried());
    }

    #[test]
    fn figures_agree_in_number() {
        let one = Vote::Counted { yes: 14, no: 1, abstain: 0 };
        assert_eq!(one.figures().replace('\u{a0}', " "), "14 Ja-Stimmen, 1 Nein-Stimme, 0 Enthaltungen");
        assert_eq!(Vote::Counted { yes: 7, no: 0, abstain: 1 }.adverb(), "einstimmig bei einer Enthaltung");
    }
}
