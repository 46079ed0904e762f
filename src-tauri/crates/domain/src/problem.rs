//! Problems are values: a code, a field, facts. The German sentence for each code stands in
//! [`sentence`] and its siblings, and nowhere else. Code and tests compare codes; people read sentences.

mod code;
mod sentence;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use code::Code;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Nothing was done; something has to be changed first.
    Error,
    /// Done or possible, but worth a look.
    Warning,
}

/// One problem, ready to be shown: `sentence` says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// What programs compare.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// The field of the request that it belongs to, if any; `positions.2.amount` for nested ones.
    pub field: Option<String>,
    /// The facts of the sentence by their German names.
    pub facts: BTreeMap<String, String>,
    /// The German sentence.
    pub sentence: String,
}

impl Problem {
    /// A problem without facts yet.
    pub fn new(code: Code) -> Self {
        let facts = BTreeMap::new();
        let sentence = sentence::of(code, &facts);
        Self { code, severity: code.severity(), field: None, facts, sentence }
    }

    /// Adds a fact and phrases the sentence anew. Control characters and overlong values are
    /// tamed: facts may come from hostile files.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl ToString) -> Self {
        self.facts.insert(name.to_owned(), tame(&value.to_string()));
        self.sentence = sentence::of(self.code, &self.facts);
        self
    }

    /// Names the field of the request.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        self.field = Some(field.to_owned());
        self
    }
}

fn tame(value: &str) -> String {
    let clean: String = value.chars().filter(|c| !c.is_control() && !is_bidi_control(*c)).collect();
    if clean.chars().count() <= 200 {
        return clean;
    }
    clean.chars().take(199).chain(['…']).collect()
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl std::error::Error for Problem {}

/// Several problems at once, as a form shows them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Keeps the value of a check, or notes its problem at `field` and gives `None`.
    pub fn take<T>(&mut self, field: &str, checked: Result<T, Problem>) -> Option<T> {
        match checked {
            Ok(value) => Some(value),
            Err(problem) => {
                self.0.push(if problem.field.is_some() { problem } else { problem.at(field) });
                None
            }
        }
    }

    /// Keeps the value of several checks, or notes all of their problems and gives `None`.
    pub fn take_all<T>(&mut self, checked: Result<T, Self>) -> Option<T> {
        checked.map_err(|mut problems| self.0.append(&mut problems.0)).ok()
    }

    /// Notes a problem.
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// `Err` when there is any error.
    pub fn settle(self) -> Result<(), Self> {
        if self.0.iter().any(|p| p.severity == Severity::Error) { Err(self) } else { Ok(()) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}
