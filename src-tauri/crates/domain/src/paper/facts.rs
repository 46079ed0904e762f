use serde::{Deserialize, Serialize};

use super::blocks::MarginMark;
use super::excerpt::ExcerptFacts;
use super::folder::FolderFacts;
use super::invitation::InvitationFacts;
use super::letter::LetterFacts;
use super::list::ListFacts;
use super::minutes::MinutesFacts;
use super::proposal::ProposalFacts;
use super::request::RequestFacts;
use super::sheet::{CaseFilePaper, LetterPaper, SheetPaper};
use crate::Day;

/// Begins the line of the subject that names the letter it takes the place of.
const CORRECTS: &str = "Berichtigung des Schreibens vom ";
/// Label of the day in the info block.
const DAY: &str = "Datum";

/// One of several documents of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// `1. Nachtrag`.
    Number(i64),
    /// Day of the letter.
    Day(Day),
}

/// The facts of any document: what is frozen when it is issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", content = "facts", rename_all = "kebab-case")]
pub enum Facts {
    /// Beschlussdrucksache.
    Proposal(Box<ProposalFacts>),
    /// Ergebnisprotokoll.
    Minutes(Box<MinutesFacts>),
    /// Auszug.
    Excerpt(Box<ExcerptFacts>),
    /// Einladung, Nachtrag.
    Invitation(Box<InvitationFacts>),
    /// Sitzungsmappe.
    Folder(Box<FolderFacts>),
    /// Nachforderung.
    Request(Box<RequestFacts>),
    /// Any list.
    List(Box<ListFacts>),
    /// Any other letter.
    Letter(Box<LetterPaper>),
    /// Any other sheet.
    Sheet(Box<SheetPaper>),
    /// Förderakte.
    CaseFile(Box<CaseFilePaper>),
}

impl Facts {
    /// What is still open, in the words of the note on page 1.
    pub fn open(&self) -> &[String] {
        match self {
            Self::Proposal(facts) => &facts.open,
            Self::Minutes(facts) => &facts.open,
            Self::Excerpt(facts) => &facts.open,
            Self::Invitation(facts) => &facts.open,
            Self::Request(facts) => &facts.letter.open,
            Self::Letter(facts) => &facts.letter.open,
            Self::Sheet(facts) => &facts.open,
            Self::CaseFile(facts) => &facts.sheet.open,
            Self::Folder(_) | Self::List(_) => &[],
        }
    }

    /// Sets the word in the margin; `None`: the final paper. Papers that are never final have none.
    pub fn set_mark(&mut self, mark: Option<MarginMark>) {
        match self {
            Self::Proposal(facts) => facts.mark = mark,
            Self::Minutes(facts) => facts.mark = mark,
            Self::Excerpt(facts) => facts.mark = mark,
            Self::Invitation(facts) => facts.mark = mark,
            Self::Request(facts) => facts.letter.mark = mark,
            Self::Letter(facts) => facts.letter.mark = mark,
            Self::Sheet(facts) => facts.mark = mark,
            Self::CaseFile(facts) => facts.sheet.mark = mark,
            Self::Folder(_) | Self::List(_) => {}
        }
    }

    /// The day that stands on it.
    pub fn day(&self) -> Option<Day> {
        match self {
            Self::Proposal(facts) => facts.day,
            Self::Request(facts) => facts.letter.day,
            Self::Letter(facts) => facts.letter.day,
            Self::Sheet(facts) => facts.day,
            Self::CaseFile(facts) => facts.sheet.day,
            _ => None,
        }
    }

    /// Which one it is, where there are several of a kind side by side: the number of a Nachtrag, the day of a
    /// Nachforderung. Another one does not take its place.
    pub fn piece(&self) -> Option<Piece> {
        match self {
            Self::Invitation(facts) => facts.kind.split('.').next()?.parse().ok().map(Piece::Number),
            Self::Request(facts) => facts.letter.day.map(Piece::Day),
            _ => None,
        }
    }

    /// Takes over from the `frozen` one, which is this `piece`, what is of its day: what a Nachforderung asked for stays
    /// asked for when some of it has come, or when other papers were asked for later.
    pub fn keep_of_its_day(&mut self, frozen: &Self, piece: Option<Piece>) {
        let another = self.piece() != piece;
        let (Self::Request(now), Self::Request(then)) = (self, frozen) else { return };
        let came = now.papers.iter().all(|paper| then.papers.contains(paper)) && now.papers != then.papers;
        if came || another {
            now.before.clone_from(&then.before);
            now.papers.clone_from(&then.papers);
            now.after.clone_from(&then.after);
            now.letter.info.clone_from(&then.letter.info);
            now.letter.open.clone_from(&then.letter.open);
            now.letter.day = then.letter.day;
        }
    }

    /// Says that it takes the place of the one of that day; a letter bears the day on which it corrects.
    pub fn name_corrected(&mut self, before: Day, today: Day) {
        if let Some(letter) = self.letter() {
            letter.subject.push(format!("{CORRECTS}{before}"));
            letter.day = Some(today);
            letter.set_info(DAY, today);
        }
        self.set_mark(Some(MarginMark {
            word: "Berichtigung".into(),
            note: format!("ersetzt die Fassung vom {before}"),
        }));
    }

    /// Takes [`Facts::name_corrected`] off again, to compare with what it would be `now`.
    pub fn unname_corrected(&mut self, now: &mut Self) {
        if let (Some(letter), Some(now)) = (self.letter(), now.letter()) {
            letter.subject.retain(|line| !line.starts_with(CORRECTS));
            letter.day = now.day;
            if let Some(day) = now.day {
                letter.set_info(DAY, day);
            }
        }
        self.set_mark(None);
    }

    fn letter(&mut self) -> Option<&mut LetterFacts> {
        match self {
            Self::Request(facts) => Some(&mut facts.letter),
            Self::Letter(facts) => Some(&mut facts.letter),
            _ => None,
        }
    }

    /// The word in the margin.
    pub fn mark(&self) -> Option<&MarginMark> {
        match self {
            Self::Proposal(facts) => facts.mark.as_ref(),
            Self::Minutes(facts) => facts.mark.as_ref(),
            Self::Excerpt(facts) => facts.mark.as_ref(),
            Self::Invitation(facts) => facts.mark.as_ref(),
            Self::Request(facts) => facts.letter.mark.as_ref(),
            Self::Letter(facts) => facts.letter.mark.as_ref(),
            Self::Sheet(facts) => facts.mark.as_ref(),
            Self::CaseFile(facts) => facts.sheet.mark.as_ref(),
            Self::Folder(_) | Self::List(_) => None,
        }
    }
}
