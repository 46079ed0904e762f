//! The account number that money goes to (ISO 13616): read as it stands on a letter, kept without
//! spaces, shown in groups of four.

use std::fmt;

use ::iban::{Iban as Checked, IbanLike, ParseIbanError};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::problem::{Code, Problem};

/// Characters of an IBAN by country, after the SWIFT registry. The library knows them too but does
/// not say them, and "21 statt 22" is what helps a person.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 \
    DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 \
    JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 \
    PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 \
    VG24 XK20 YE30";

/// A complete IBAN: known country, right length, right check digits. Travels as text without spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, TS)]
#[ts(type = "string")]
pub struct Iban(Checked);

impl Iban {
    /// Reads what stands on a letter: with or without groups, small letters, "IBAN:" in front.
    ///
    /// The order of the checks is that of what helps most: a stray character, the country, the
    /// length, and only then the check digits, which would be wrong in all of these cases too.
    pub fn read(text: &str) -> Result<Self, Problem> {
        let bare = strip(text);
        if bare.is_empty() {
            return Err(Problem::new(Code::TextMissing).fact("was", "Die IBAN"));
        }
        let unreadable = Problem::new(Code::IbanUnreadable);
        if let Some(stray) = bare.chars().find(|c| !c.is_ascii_alphanumeric()) {
            return Err(unreadable.fact("fremd", stray));
        }
        if !begins_as_one(&bare) {
            return Err(unreadable);
        }
        let (country, rest) = bare.split_at(2);
        let Some(due) = length(country) else {
            return Err(unreadable.fact("land", country));
        };
        if let Some(letter) = rest.chars().find(|c| country == "DE" && c.is_ascii_alphabetic()) {
            return Err(unreadable.fact("buchstabe", letter));
        }
        if bare.len() != due {
            return Err(Problem::new(Code::IbanLength).fact("zeichen", bare.len()).fact("soll", due));
        }
        bare.parse().map(Self).map_err(|reason| match reason {
            ParseIbanError::InvalidBaseIban { .. } => Problem::new(Code::IbanCheckDigits),
            ParseIbanError::InvalidBban(_) | ParseIbanError::UnknownCountry(_) => {
                Problem::new(Code::IbanUnreadable).fact("aufbau", country)
            }
        })
    }

    /// Without spaces, as it is kept and as banks exchange it.
    pub fn as_str(&self) -> &str {
        self.0.electronic_str()
    }
}

/// Without what only orders it on paper.
fn strip(text: &str) -> String {
    let bare: String = text.chars().filter(|c| !is_layout(*c)).collect();
    let upper = bare.to_ascii_uppercase();
    upper.strip_prefix("IBAN").map(str::to_owned).unwrap_or(upper)
}

/// Spaces, hyphens, dots, and the marks for direction and width that copying from a PDF brings along.
fn is_layout(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '-' | '.' | ':' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Two letters, then two digits, as far as it goes.
fn begins_as_one(bare: &str) -> bool {
    bare.len() >= 2
        && bare.chars().take(2).all(|c| c.is_ascii_alphabetic())
        && bare.chars().skip(2).take(2).all(|c| c.is_ascii_digit())
}

fn length(country: &str) -> Option<usize> {
    LENGTHS.split(' ').find_map(|one| one.strip_prefix(country)).and_then(|number| number.parse().ok())
}

/// `DE89 3704 0044 0532 0130 00`.
impl fmt::Display for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Iban {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Iban {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Deserialize)]
    struct Vector {
        entry: String,
        iban: Option<String>,
        code: Option<String>,
        sentence: Option<String>,
    }

    /// The same vectors are tried on the TypeScript twin (ui/src/entry/iban.test.ts).
    #[test]
    fn reads_every_shared_vector() {
        let vectors: Vec<Vector> =
            serde_json::from_str(include_str!("../../../../tests/vectors/iban.json")).unwrap();
        assert!(vectors.len() > 200);
        for v in vectors {
            let read = Iban::read(&v.entry);
            assert_eq!(read.as_ref().ok().map(|iban| iban.as_str().to_owned()), v.iban, "{}", v.entry);
            let problem = read.err();
            assert_eq!(problem.as_ref().map(|p| p.code.name().to_owned()), v.code, "{}", v.entry);
            assert_eq!(problem.map(|p| p.sentence), v.sentence, "{}", v.entry);
        }
    }

    /// A country that the library does not know would never be accepted, whatever its length here.
    #[test]
    fn knows_the_countries_of_the_library() {
        for one in LENGTHS.split(' ') {
            let (country, due) = one.split_at(2);
            // One of the check digits fits; the structure may not, but the country is known then.
            let found = (2..=98).any(|check| {
                let text = format!("{country}{check:02}{}", "1".repeat(due.parse::<usize>().unwrap() - 4));
                !matches!(
                    text.parse::<Checked>(),
                    Err(ParseIbanError::UnknownCountry(_) | ParseIbanError::InvalidBaseIban { .. })
                )
            });
            assert!(found, "{one}");
        }
    }

    #[test]
    fn a_structure_of_another_country_is_named() {
        // Check digits fit, but the bank of a British IBAN is four letters.
        let problem = Iban::read("GB58123460161331926819").unwrap_err();
        assert_eq!(
            (problem.code, problem.facts.get("aufbau").map(String::as_str)),
            (Code::IbanUnreadable, Some("GB"))
        );
    }

    #[test]
    fn travels_as_plain_text() {
        let iban = Iban::read("de89 3704 0044 0532 0130 00").unwrap();
        let text = serde_json::to_string(&iban).unwrap();
        assert_eq!(text, "\"DE89370400440532013000\"");
        assert_eq!(serde_json::from_str::<Iban>(&text).unwrap(), iban);
        assert!(serde_json::from_str::<Iban>("\"DE89370400440532013001\"").is_err());
        assert_eq!(iban.to_string(), "DE89 3704 0044 0532 0130 00");
    }

    proptest! {
        #[test]
        fn never_panics(text in "\\PC{0,50}") {
            let _ = Iban::read(&text);
        }

        #[test]
        fn sees_every_single_wrong_digit(at in 2..22_usize, by in 1..10_u32) {
            let right = "DE89370400440532013000";
            let wrong: String = right
                .chars()
                .enumerate()
                .map(|(place, c)| match c.to_digit(10) {
                    Some(digit) if place == at => char::from_digit((digit + by) % 10, 10).unwrap(),
                    _ => c,
                })
                .collect();
            prop_assert_eq!(Iban::read(&wrong).unwrap_err().code, Code::IbanCheckDigits);
        }
    }
}
