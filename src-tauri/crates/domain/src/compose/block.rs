//! Text blocks: standing texts of the documents, with placeholders in braces. The office may put its own words in
//! their place, per board and from a day on. What is typed as data is never read for placeholders.

mod usual;

use crate::choice::choice;
use crate::document::TextBlock;
use crate::paper::{Word, Words};
use crate::problem::Code;
use crate::{Day, Problem};

choice! {
    /// A text block.
    BlockKey {
        ReceiptText "Eingangsbestätigung",
        EarlyStartText "Zulassung des vorzeitigen Beginns",
        GrantPayout "Zuwendungsbescheid: Auszahlung",
        GrantConditions "Zuwendungsbescheid: Nebenbestimmungen",
        GrantHints "Zuwendungsbescheid: Hinweise",
        GrantReduced "Zuwendungsbescheid: Begründung, wenn weniger bewilligt wird",
        RefusalReasons "Ablehnungsbescheid: Begründung",
        Remedy "Rechtsbehelfsbelehrung",
        WaiverText "Empfangsbestätigung und Rechtsbehelfsverzicht",
        PlainPayout "Einfache Sprache: Wann kommt das Geld?",
        PlainDuties "Einfache Sprache: Was müssen Sie tun?",
        PlainTrouble "Einfache Sprache: Was ist, wenn etwas nicht klappt?",
        PlainRefusal "Einfache Sprache: Warum gibt es kein Geld?",
        PlainRemedy "Einfache Sprache: Sind Sie nicht einverstanden?",
        FirstReminder "1. Erinnerung an den Verwendungsnachweis",
        SecondReminder "2. Erinnerung an den Verwendungsnachweis",
        HearingText "Anhörung",
        ReclaimDecision "Erstattungsbescheid: Entscheidung",
        ReclaimPayment "Erstattungsbescheid: Zahlung",
        ReclaimText "Erstattungsbescheid",
        ReclaimInterest "Erstattungsbescheid: Zinsen",
        ClosingText "Abschlussschreiben",
        ProofHints "Vordruck Verwendungsnachweis: Hinweise",
        AttendancePrivacy "Anwesenheitsliste: Datenschutz",
    }
}

/// What may stand in braces in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// `Frist`, written `{Frist}`.
    pub name: &'static str,
    /// What stands in its place.
    pub meaning: &'static str,
    /// What the preview of the settings puts there.
    pub example: &'static str,
}

/// What is put in the place of the placeholders: name and value; `None`: not known yet.
pub type Values = Vec<(&'static str, Option<String>)>;

impl BlockKey {
    /// The text that holds where the board has none of its own.
    pub fn usual(self) -> &'static str {
        usual::text(self)
    }

    /// What may stand in braces in it.
    pub fn placeholders(self) -> Vec<Placeholder> {
        usual::placeholders(self)
    }

    /// Its text on a day: the board's own words with the last first day not after it, else the usual one.
    pub fn text_on(self, blocks: &[TextBlock], day: Day) -> String {
        let own = blocks.iter().filter(|block| block.key == self.code());
        let holding = own.filter(|block| block.from_day.is_none_or(|from| from <= day));
        let newest = holding.max_by_key(|block| block.from_day);
        newest.map_or_else(|| self.usual().to_owned(), |block| block.text.clone())
    }

    /// May no paper go out without it? A notice that does not say how to challenge it can be challenged for a year
    /// (§ 58 VwGO).
    pub fn is_needed(self) -> bool {
        matches!(self, Self::Remedy | Self::PlainRemedy)
    }

    /// Are all placeholders known?
    ///
    /// # Errors
    /// `PlaceholderUnknown`, `PlaceholderOpen`.
    pub fn check(self, text: &str) -> Result<(), Problem> {
        let known = self.placeholders();
        for piece in pieces(text)? {
            if let Piece::Placeholder(name) = piece
                && known.iter().all(|one| one.name != name)
            {
                return Err(Problem::new(Code::PlaceholderUnknown).fact("name", name));
            }
        }
        Ok(())
    }
}

/// A text with its placeholders filled in. A value that is not known is missing; a text that does not read stands as
/// it is.
pub fn filled(text: &str, values: &Values) -> Words {
    let Ok(pieces) = pieces(text) else { return Words::from(text) };
    let mut words: Vec<Word> = Vec::new();
    for piece in pieces {
        let word = match piece {
            Piece::Text(text) => Word::Said(text.to_owned()),
            Piece::Placeholder(name) => match values.iter().find(|(known, _)| *known == name) {
                Some((_, Some(value))) => Word::Said(value.clone()),
                _ => Word::Missing(name.to_owned()),
            },
        };
        match (words.last_mut(), word) {
            (Some(Word::Said(before)), Word::Said(more)) => before.push_str(&more),
            (_, word) => words.push(word),
        }
    }
    Words(words)
}

enum Piece<'a> {
    Text(&'a str),
    Placeholder(&'a str),
}

fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Problem> {
    let open = || Problem::new(Code::PlaceholderOpen);
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}').ok_or_else(open)?;
        if before.contains('}') || name.contains(['{', '\n']) {
            return Err(open());
        }
        if !before.is_empty() {
            pieces.push(Piece::Text(before));
        }
        pieces.push(Piece::Placeholder(name.trim()));
        rest = behind;
    }
    if rest.contains('}') {
        return Err(open());
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_never_read_for_placeholders() {
        let values: Values = vec![("Verein", Some("{Frist} e. V.".into())), ("Frist", None)];
        let words = filled("An {Verein} bis {Frist}.", &values);
        assert_eq!(
            words.0,
            [
                Word::Said("An {Frist} e. V. bis ".into()),
                Word::Missing("Frist".into()),
                Word::Said(".".into())
            ]
        );
    }

    #[test]
    fn every_usual_text_reads() {
        for key in BlockKey::ALL {
            assert_eq!(key.check(key.usual()), Ok(()), "{key:?}");
        }
        let problem = BlockKey::Remedy.check("Bis {Quatsch}").unwrap_err();
        assert_eq!(problem.code, Code::PlaceholderUnknown);
        assert_eq!(BlockKey::Remedy.check("Bis {Frist").unwrap_err().code, Code::PlaceholderOpen);
        assert_eq!(BlockKey::Remedy.check("Bis Frist}").unwrap_err().code, Code::PlaceholderOpen);
    }

    #[test]
    fn the_newest_text_that_holds() {
        let block = |from: Option<Day>, text: &str| TextBlock {
            id: 0,
            board: 1,
            key: BlockKey::Remedy.code().into(),
            from_day: from,
            text: text.into(),
        };
        let blocks = [block(None, "alt"), block(Day::new(2025, 1, 1), "neu")];
        let on = |year| BlockKey::Remedy.text_on(&blocks, Day::new(year, 6, 1).unwrap());
        assert_eq!((on(2024).as_str(), on(2025).as_str()), ("alt", "neu"));
        assert_eq!(BlockKey::Remedy.text_on(&[], Day::new(2025, 1, 1).unwrap()), BlockKey::Remedy.usual());
    }
}
