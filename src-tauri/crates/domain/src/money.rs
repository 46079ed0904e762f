//! Money: exact decimal euros, never negative by entry, integer cents in storage and in JSON.

mod words;

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::problem::{Code, Problem};

/// The largest amount one entry may hold: 9.999.999,99 €. A grant of a district is thousands of
/// times smaller; beyond it stands a slip of the keyboard.
pub const LARGEST_ENTRY: i64 = 999_999_999;

/// An amount in euros with two decimals. Travels as whole cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "number")]
pub struct Money(Decimal);

impl Money {
    /// Nothing at all.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// From whole cents.
    pub fn from_cents(cents: i64) -> Self {
        Self(Decimal::new(cents, 2))
    }

    /// In whole cents. Sums of at most 2^53 entries stay far inside `i64`.
    pub fn cents(self) -> i64 {
        let shifted = self.0 * Decimal::ONE_HUNDRED;
        i64::try_from(shifted.trunc()).unwrap_or(if shifted.is_sign_negative() { i64::MIN } else { i64::MAX })
    }

    /// Below zero?
    pub fn is_negative(self) -> bool {
        self.0 < Decimal::ZERO
    }

    /// Exactly zero?
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Reads what a clerk types: `1400`, `1.400`, `1400,5`, `1 400,-`, `€ 1.400`, `500,-- Euro`.
    ///
    /// A dot is a thousands separator only where three digits follow; `1.4` and `1,400` could mean
    /// two amounts each and are refused with an example (ux.md 3, domain.md 8.2).
    pub fn read(text: &str) -> Result<Self, Problem> {
        let wrong = |code: Code| Err(Problem::new(code).fact("eingabe", text.trim()));
        let bare = strip_currency(text);
        if bare.is_empty() {
            return wrong(Code::AmountMissing);
        }
        if bare.starts_with(['-', '−', '–']) {
            return wrong(Code::AmountNegative);
        }
        if !bare.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–')) {
            return wrong(Code::AmountUnreadable);
        }
        let (whole, fraction) = match bare.split_once(',') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (bare.as_str(), None),
        };
        let Some(euros) = whole_euros(whole) else {
            return wrong(if whole.contains('.') { Code::AmountAmbiguous } else { Code::AmountUnreadable });
        };
        let cents = match fraction {
            None | Some("-" | "--" | "–") => 0,
            Some(digits) if digits.chars().all(|c| c.is_ascii_digit()) => match digits.len() {
                1 => digits.parse::<i64>().unwrap_or(0) * 10,
                2 => digits.parse::<i64>().unwrap_or(0),
                3 if !whole.contains('.') => return wrong(Code::AmountAmbiguous),
                _ => return wrong(Code::AmountUnreadable),
            },
            Some(_) => return wrong(Code::AmountUnreadable),
        };
        match euros.checked_mul(100).and_then(|e| e.checked_add(cents)) {
            Some(all) if all <= LARGEST_ENTRY => Ok(Self::from_cents(all)),
            _ => wrong(Code::AmountTooLarge),
        }
    }

    /// As [`Money::read`], and above zero: nobody applies for nothing.
    pub fn read_positive(text: &str) -> Result<Self, Problem> {
        Self::read(text)
            .and_then(|money| if money.is_zero() { Err(Problem::new(Code::AmountZero)) } else { Ok(money) })
    }

    /// `1.400,00` without a sign of currency, as the cells of the Kostentabelle show it.
    /// A minus is U+2212 without a space.
    pub fn bare(self) -> String {
        let cents = self.cents();
        let digits = (cents.unsigned_abs() / 100).to_string();
        let mut whole = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                whole.push('.');
            }
            whole.push(digit);
        }
        let sign = if cents < 0 { "\u{2212}" } else { "" };
        format!("{sign}{whole},{:02}", cents.unsigned_abs() % 100)
    }
}

fn strip_currency(text: &str) -> String {
    let mut bare = text.trim().to_lowercase();
    for word in ["€", "euro", "eur"] {
        bare = bare.trim_start_matches(word).trim_end_matches(word).trim().to_owned();
    }
    // Spaces separate thousands in hand-written tables; inside a number they say nothing else.
    bare.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect()
}

fn whole_euros(text: &str) -> Option<i64> {
    let mut groups = text.split('.');
    let first = groups.next()?;
    let grouped = text.contains('.');
    if first.is_empty() || !first.chars().all(|c| c.is_ascii_digit()) || (grouped && first.len() > 3) {
        return None;
    }
    if grouped && first.starts_with('0') {
        return None;
    }
    let mut all = first.to_owned();
    for group in groups {
        if group.len() != 3 || !group.chars().all(|c| c.is_ascii_digit()) {
            return None;
        }
        all.push_str(group);
    }
    // More digits than any amount has are too large, not unreadable.
    Some(all.parse().unwrap_or(i64::MAX))
}

/// `1.400,00 €` with a no-break space.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\u{a0}€", self.bare())
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Add::add)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_i64(self.cents())
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        i64::deserialize(from).map(Self::from_cents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Deserialize)]
    struct Vector {
        entry: String,
        cents: Option<i64>,
        code: Option<String>,
    }

    /// The same vectors are tried on the TypeScript twin (ui/src/entry/money.test.ts).
    #[test]
    fn reads_every_shared_vector() {
        let vectors: Vec<Vector> =
            serde_json::from_str(include_str!("../../../../tests/vectors/money.json")).unwrap();
        assert!(vectors.len() > 30);
        for v in vectors {
            let read = Money::read(&v.entry);
            assert_eq!(read.as_ref().ok().map(|m| m.cents()), v.cents, "{}", v.entry);
            assert_eq!(read.err().map(|p| p.code.name().to_owned()), v.code, "{}", v.entry);
        }
    }

    proptest! {
        #[test]
        fn prints_what_it_reads(cents in 0..=LARGEST_ENTRY) {
            let money = Money::from_cents(cents);
            prop_assert_eq!(Money::read(&money.to_string()).unwrap(), money);
            prop_assert_eq!(Money::read(&money.bare()).unwrap(), money);
        }

        #[test]
        fn never_panics(text in "\\PC{0,40}") {
            let _ = Money::read(&text);
        }

        #[test]
        fn sums_are_sums_of_cents(all in proptest::collection::vec(0..=LARGEST_ENTRY, 0..300)) {
            let sum: Money = all.iter().map(|c| Money::from_cents(*c)).sum();
            prop_assert_eq!(sum.cents(), all.iter().sum::<i64>());
        }
    }
}
