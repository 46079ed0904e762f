use domain::paper::{Facts, LetterPaper, Part, PartFact};
use domain::{Day, Money};

use super::letters::request;

/// A notice of two pages, each with a number of its own.
pub fn notice(number: usize) -> Facts {
    let amount = Money::from_cents(140_000 + i64::try_from(number).unwrap_or_default());
    let mut letter = request().letter;
    letter.kind = "Zuwendungsbescheid".to_owned();
    letter.subject = vec![
        "Zuwendungsbescheid".to_owned(),
        format!("Internationales Fußballturnier, Antrag Nr. {number:02}/2019"),
    ];
    letter.day = Day::new(2019, 5, 20);
    let condition = "Ändern sich Inhalt, Termin, Ausgaben oder Einnahmen des Vorhabens wesentlich, teilen Sie uns das \
                     bitte sofort mit. Dazu gehören auch Zusagen anderer Geldgeber für dasselbe Vorhaben.";
    let parts = vec![
        Part::Text(
            "auf Ihren Antrag bewilligen wir Ihnen aus Mitteln des Integrationsbeirates eine Zuwendung von"
                .into(),
        ),
        Part::Lead {
            amount: amount.to_string().into(),
            words: "(in Worten: eintausendvierhundert Euro).".to_owned(),
        },
        Part::Facts(
            ["Zuwendungszweck", "Bewilligungszeitraum", "Zuwendungsart", "Grundlage", "Verwendungsnachweis"]
                .map(|label| {
                    PartFact::new(label, format!("{label} mit allem, was dazu zu sagen ist, Nr. {number}"))
                })
                .into(),
        ),
        Part::Section("Auszahlung".to_owned()),
        Part::Text(condition.into()),
        Part::Section("Nebenbestimmungen".to_owned()),
        Part::Numbered(std::iter::repeat_n(condition.into(), 9).collect()),
        Part::Section("Hinweise".to_owned()),
        Part::Text(condition.repeat(3).into()),
        Part::Section("Rechtsbehelfsbelehrung".to_owned()),
        Part::Keep(vec![Part::Text(condition.into())]),
    ];
    Facts::Letter(Box::new(LetterPaper { letter, parts, appendix: Vec::new() }))
}
