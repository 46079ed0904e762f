use crate::Money;
use crate::sitting::Recommendation;
use crate::vote::Outcome;

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
    if row.outcome != Outcome::Deferred {
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
        (Outcome::Deferred, _) => format!("Der Beirat stellt den Antrag von {applicant} zurück."),
        _ => format!("Der Beirat empfiehlt {adverb}, {applicant} keine Zuwendung zu geben."),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn genitives() {
        assert_eq!(genitive("Integrationsbeirat Linden-Limmer"), "Integrationsbeirates Linden-Limmer");
        assert_eq!(genitive("Forum Nord"), "Forums Nord");
        assert_eq!(genitive("Ausschuss"), "Ausschusses");
    }

    #[test]
    fn an_association_brings_its_full_stop_along() {
        assert_eq!(sentence("eine Zuwendung an Banjul e.V."), "eine Zuwendung an Banjul e.V.");
        assert_eq!(sentence("eine Zuwendung an den Chor"), "eine Zuwendung an den Chor.");
    }
}
