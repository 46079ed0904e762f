//! One application in the minutes.

use super::super::words::{end, listed, sentence};
use super::record::{EntryRecord, SittingRecord};
use super::{opening, slot};
use crate::Day;
use crate::board::Member;
use crate::paper::{Block, MinutesPosition};
use crate::sitting::motion::{fallen, in_order};
use crate::sitting::{Manner, Moment, Motion, MotionKind, PersonalChoice, Recommendation};
use crate::vote::{Outcome, Vote};

/// Nothing before there is a recommendation.
pub(super) fn position(record: &SittingRecord, entry: &EntryRecord) -> Option<MinutesPosition> {
    let row = entry.recommendation.as_ref()?;
    let application = &entry.application;
    let recommended = row.outcome.positive();
    let amount = row.amount.filter(|_| recommended).unwrap_or(application.amount);
    Some(MinutesPosition {
        heading: format!("Antrag Nr.\u{a0}{}", application.number),
        recipient: application.applicant.clone(),
        recommended,
        amount,
        up_to: row.up_to && recommended,
        purpose: application.purpose.clone(),
        vote: vote(record, row),
        text: slot::filled(record, &slot::of_entry(entry.entry.id), text(record, entry)),
    })
}

/// Everything that the record says of an application beside the labelled lines.
pub(super) fn text(record: &SittingRecord, entry: &EntryRecord) -> Vec<Block> {
    let Some(row) = &entry.recommendation else { return Vec::new() };
    let moments = record.moments();
    let moment = moments.iter().find(|moment| moment.application == Some(entry.application.id));
    let mut texts: Vec<String> =
        moment.and_then(|at: &Moment| opening::turning(record, *at)).into_iter().collect();
    texts.extend(excluded(record, entry));
    texts.extend(motions(record, entry));
    texts.extend(verdict(entry, row));
    if row.manner == Manner::Named {
        texts.extend(by_name(record, entry));
    }
    let mut blocks: Vec<Block> = texts.into_iter().map(Block::Paragraph).collect();
    if row.outcome.positive() {
        blocks.extend(conditions(entry));
    }
    blocks.extend(personal(record, entry).into_iter().map(Block::Paragraph));
    blocks
}

/// `(einstimmig)`. A secret vote and one by name are said also where votes are not printed.
fn vote(record: &SittingRecord, row: &Recommendation) -> Option<String> {
    let deferred = row.outcome == Outcome::Deferred && !matches!(row.vote(), Vote::Counted { .. });
    let prints = record.board.print_votes && !deferred;
    let manner = match row.manner {
        Manner::Open => None,
        Manner::Acclamation => Some("durch Zuruf").filter(|_| prints),
        Manner::Secret => Some("geheime Abstimmung"),
        Manner::Named => Some("namentliche Abstimmung"),
    };
    let figures = prints.then(|| row.vote().figures());
    match (manner, figures) {
        (Some(manner), Some(figures)) => Some(format!("({manner}: {figures})")),
        (Some(manner), None) => Some(format!("({manner})")),
        (None, Some(figures)) => Some(format!("({figures})")),
        (None, None) => None,
    }
}

/// Who took no part. Who was not there at all took none anyway.
fn excluded(record: &SittingRecord, entry: &EntryRecord) -> Option<String> {
    let rows = entry.exclusions.iter().filter(|row| row.excluded && record.attends(row.member));
    let names: Vec<String> =
        rows.filter_map(|row| record.member(row.member)).map(Member::addressed).collect();
    let verb = match names.len() {
        0 => return None,
        1 => "nimmt",
        _ => "nehmen",
    };
    let who = listed(&names);
    Some(format!("An Beratung und Abstimmung {verb} {who} nicht teil (§\u{a0}41\u{a0}NKomVG)."))
}

fn motions(record: &SittingRecord, entry: &EntryRecord) -> Vec<String> {
    let ordered = in_order(&entry.motions, entry.application.amount);
    ordered
        .iter()
        .copied()
        .map(|motion| {
            let result = match (motion.vote(), motion.carried) {
                (Some(vote), Some(yes)) => {
                    let word = if yes { "angenommen" } else { "abgelehnt" };
                    match vote {
                        _ if !record.board.print_votes => word.to_owned(),
                        Vote::Counted { .. } => format!("{word} ({})", vote.figures()),
                        word_only => format!("{} {word}", word_only.adverb()),
                    }
                }
                _ if fallen(&ordered, motion) => {
                    "entfällt, weil ein weitergehender angenommen ist".to_owned()
                }
                _ => "keine Abstimmung".to_owned(),
            };
            let mover = motion.mover.trim();
            let mover = if mover.is_empty() { String::new() } else { format!(" von {mover}") };
            format!("Änderungsantrag{mover}, {}: {result}.", wish(motion))
        })
        .collect()
}

/// What a motion wants, as the end of a sentence.
fn wish(motion: &Motion) -> String {
    let said = motion.words.trim().trim_end_matches('.');
    let what = match motion.kind {
        MotionKind::Referral if !said.is_empty() => {
            let whither = said.strip_prefix("an ").unwrap_or(said);
            return format!("den Antrag an {whither} zu verweisen");
        }
        MotionKind::Deferral => "die Entscheidung zurückzustellen".to_owned(),
        MotionKind::Referral => "den Antrag zu verweisen".to_owned(),
        MotionKind::Rejection => "keine Zuwendung zu empfehlen".to_owned(),
        MotionKind::Amount => match motion.amount {
            Some(amount) => format!("{amount} zu empfehlen"),
            None => "einen anderen Betrag zu empfehlen".to_owned(),
        },
        MotionKind::Split => "den Betrag auf mehrere Töpfe aufzuteilen".to_owned(),
        MotionKind::Period => "einen anderen Zeitraum zu empfehlen".to_owned(),
        MotionKind::Condition => "eine Auflage zu empfehlen".to_owned(),
    };
    match said {
        "" => what,
        words => format!("{what} ({words})"),
    }
}

/// What became of it, where that is more than the amount applied for.
fn verdict(entry: &EntryRecord, row: &Recommendation) -> Option<String> {
    let mut parts = Vec::new();
    match row.outcome {
        Outcome::Recommended | Outcome::Changed => {
            let applied = entry.application.amount;
            if row.amount.is_some_and(|amount| amount != applied) {
                parts.push(format!("Beantragt waren {applied}."));
            }
        }
        Outcome::Deferred => parts.push(match row.deferred_to {
            Some(day) => format!("Der Antrag wird bis zum {day} zurückgestellt."),
            None => "Der Antrag wird zurückgestellt.".to_owned(),
        }),
        Outcome::Rejected => parts.push("Der Antrag wird nicht empfohlen.".to_owned()),
        Outcome::Referred => parts.push(match row.referred_to.trim() {
            "" => "Der Antrag wird verwiesen.".to_owned(),
            whither => format!("Der Antrag wird an {whither} verwiesen."),
        }),
    }
    parts.push(sentence(&row.reason));
    parts.extend(period(row.period_from, row.period_to));
    Some(parts.join(" ").trim().to_owned()).filter(|text| !text.is_empty())
}

fn period(from: Option<Day>, to: Option<Day>) -> Option<String> {
    let words = match (from, to) {
        (Some(from), Some(to)) => format!("{from} bis {to}"),
        (Some(from), None) => format!("ab {from}"),
        (None, Some(to)) => format!("bis {to}"),
        (None, None) => return None,
    };
    Some(format!("Vom Antrag abweichender Zeitraum: {words}."))
}

fn conditions(entry: &EntryRecord) -> Vec<Block> {
    let words = |row: &crate::sitting::Condition| {
        let text = row.text.trim();
        match row.due {
            Some(due) => format!("{} (bis zum {due})", text.trim_end_matches('.')),
            None => text.to_owned(),
        }
    };
    match entry.conditions.as_slice() {
        [] => Vec::new(),
        [one] => vec![Block::Paragraph(end(&format!("Auflage: {}", words(one))))],
        many => vec![Block::Paragraph("Auflagen:".to_owned()), Block::List(many.iter().map(words).collect())],
    }
}

/// Who voted how in a vote by name.
fn by_name(record: &SittingRecord, entry: &EntryRecord) -> Option<String> {
    let parts: Vec<String> = PersonalChoice::ALL
        .iter()
        .filter_map(|choice| {
            let rows = entry.personal.iter().filter(|row| row.choice == Some(*choice));
            let names: Vec<String> =
                rows.filter_map(|row| record.member(row.member)).map(Member::addressed).collect();
            (!names.is_empty()).then(|| format!("{}: {}.", choice.label(), names.join(", ")))
        })
        .collect();
    Some(parts.join(" ")).filter(|text| !text.is_empty())
}

/// What members asked to be recorded; printed also where votes are not (§ 68 NKomVG as explained in domain.md 3.1).
fn personal(record: &SittingRecord, entry: &EntryRecord) -> Vec<String> {
    let mut texts = Vec::new();
    // A list of names says it already.
    let named = entry.recommendation.as_ref().is_some_and(|row| row.manner == Manner::Named);
    for row in &entry.personal {
        let Some(who) = record.member(row.member).map(Member::addressed) else { continue };
        let voted = row.choice.filter(|_| row.requested && !named).map(|choice| match choice {
            PersonalChoice::Yes => "hat mit Ja gestimmt",
            PersonalChoice::No => "hat mit Nein gestimmt",
            PersonalChoice::Abstain => "hat sich enthalten",
        });
        if let Some(voted) = voted {
            texts.push(format!("Auf eigenen Wunsch vermerkt: {who} {voted}."));
        }
        if !row.statement.trim().is_empty() {
            texts.push(format!("{who} gibt zu Protokoll: {}", sentence(&row.statement)));
        }
    }
    texts
}
