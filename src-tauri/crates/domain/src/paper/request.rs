use serde::{Deserialize, Serialize};

use super::letter::LetterFacts;

/// Facts of a Nachforderung: the letter that asks an applicant for missing papers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestFacts {
    /// What stands around the text.
    pub letter: LetterFacts,
    /// The paragraphs before the papers; the last one leads to them.
    pub before: Vec<String>,
    /// What is missing, one an entry; empty prints as missing.
    pub papers: Vec<MissingPaper>,
    /// The paragraphs after the papers: term, consequence, whom to ask.
    pub after: Vec<String>,
}

/// A paper that an application lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingPaper {
    /// `Satzung in der geltenden Fassung`.
    pub name: String,
    /// What to look at, `Die Unterschrift fehlt.`; empty where there is nothing to say.
    pub remark: String,
}
