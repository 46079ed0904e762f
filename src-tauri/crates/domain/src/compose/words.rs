use crate::Money;
use crate::sitting::Recommendation;
use crate::vote::{Outcome, Vote};

/// `Integrationsbeirat Linden-Limmer` in the genitive: `Integrationsbeirates Linden-Limmer`.
pub fn genitive(name: &str) -> String {
    let (first, rest) = name.split_once(' ').map_or((name, ""), |(first, rest)| (first, rest));
    let ending = if first.ends_with("rat") || first.ends_with("schuss") {
        "es"
    } else if first.ends_with(['s', 'x', 'z', 'ß']) {
        ""
    } else {
        "s"
    };
    if rest.is_empty() { format!("{first}{ending}") } else { format!("{first}{ending} {rest}") }
}

/// `Frau A, Herr B und Herr C`.
pub(super) fn listed(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} und {last}", first.join(", ")),
        None => String::new(),
    }
}

/// "bis zu 2.000,00 €" in one piece, or the plain amount.
pub(super) fn amount(amount: Money, up_to: bool) -> String {
    if up_to { format!("bis\u{a0}zu\u{a0}{amount}") } else { amount.to_string() }
}

/// What became of an application, in a few words: "empfohlen: 1.400,00 €, einstimmig".
pub fn recommendation(row: &Recommendation) -> String {
    let mut words = row.outcome.label().to_owned();
    if let Some(sum) = row.amount {
        words.push_str(&format!(": {}", amount(sum, row.up_to)));
    }
    if !matches!(row.outcome, Outcome::Deferred | Outcome::Referred) {
        words.push_str(&format!(", {}", row.vote().adverb()));
    }
    words
}

/// The sentence under the digits while the board votes.
pub fn recommended_sentence(row: &Recommendation, applicant: &str) -> String {
    let adverb = row.vote().adverb();
    match (row.outcome, row.amount) {
        (Outcome::Recommended | Outcome::Changed, Some(sum)) => {
            // An association that ends in "e.V." brings the full stop along.
            sentence(&format!(
                "Der Beirat empfiehlt {adverb} eine Zuwendung von {} an {applicant}",
                amount(sum, row.up_to)
            ))
        }
        (Outcome::Deferred, _) => match row.deferred_to {
            Some(day) => format!("Der Beirat stellt den Antrag von {applicant} bis zum {day} zurück."),
            None => format!("Der Beirat stellt den Antrag von {applicant} zurück."),
        },
        (Outcome::Referred, _) => {
            sentence(&format!("Der Beirat verweist den Antrag von {applicant} an {}", row.referred_to))
        }
        _ => match row.vote() {
            // What was counted was the motion to grant: so many for it, so many against.
            Vote::Counted { yes, no, .. } if yes == no => {
                format!("Der Antrag von {applicant} findet bei Stimmengleichheit keine Mehrheit.")
            }
            Vote::Counted { yes: 1.., .. } => {
                format!("Der Antrag von {applicant} findet {adverb} keine Mehrheit.")
            }
            _ => format!("Der Beirat empfiehlt {adverb}, {applicant} keine Zuwendung zu geben."),
        },
    }
}

/// Puts the full stop where the clerk left it out.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', '“', '"', ')', ':']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// A sentence with its full stop, also where it ends in brackets.
pub(super) fn end(text: &str) -> String {
    let inside = text.ends_with([')']) && !text.ends_with(".)");
    if inside { format!("{text}.") } else { sentence(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sitting::VoteKind;

    #[test]
    fn genitives() {
        assert_eq!(genitive("Integrationsbeirat Linden-Limmer"), "Integrationsbeirates Linden-Limmer");
        assert_eq!(genitive("Forum Nord"), "Forums Nord");
        assert_eq!(genitive("Ausschuss"), "Ausschusses");
    }

    /// The sentence of every count up to 25 that stands: carried names amount and applicant, not carried says so in
    /// words; a figure that decides is never left out; no sentence says two things.
    #[test]
    fn every_count_has_one_sentence() {
        let amount = Some(Money::from_cents(140_000));
        for yes in 0..=25 {
            for no in 0..=25 {
                for abstain in 0..=25 {
                    let carried = yes > no;
                    let outcome = if carried { Outcome::Recommended } else { Outcome::Rejected };
                    let row = Recommendation {
                        vote_kind: VoteKind::Counted,
                        yes: Some(yes),
                        no: Some(no),
                        abstain: Some(abstain),
                        ..Recommendation::unanimous(1, 1, outcome, amount.filter(|_| carried))
                    };
                    let said = recommended_sentence(&row, "Chor Vielklang");
                    let wants = match (yes, no) {
                        (1.., 0) => "empfiehlt einstimmig",
                        (0, 1..) => "empfiehlt einstimmig",
                        _ if yes == no => "bei Stimmengleichheit keine Mehrheit",
                        _ if carried => "empfiehlt mit",
                        _ => "keine Mehrheit",
                    };
                    assert!(said.contains(wants), "{yes} {no} {abstain}: {said}");
                    assert_eq!(said.contains("eine Zuwendung von"), carried, "{said}");
                    assert_eq!(said.contains("1.400,00"), carried, "{said}");
                    assert_eq!(said.matches(". ").count(), 0, "{said}");
                    assert!(said.ends_with('.'), "{said}");
                    if yes != no && yes > 0 && no > 0 {
                        assert!(said.contains(&format!("{no}\u{a0}Nein")), "{said}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_association_brings_its_full_stop_along() {
        assert_eq!(sentence("eine Zuwendung an Banjul e.V."), "eine Zuwendung an Banjul e.V.");
        assert_eq!(sentence("eine Zuwendung an den Chor"), "eine Zuwendung an den Chor.");
    }
}
