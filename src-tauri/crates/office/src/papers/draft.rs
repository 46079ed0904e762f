use domain::document::PaperKind;
use domain::paper::{Facts, MarginMark, Piece};
use domain::problem::Code;
use domain::{Day, Problem, Problems, compose};

use super::{case, folder, invitation, minutes, proposal, request, sheets};
use crate::desk::Desk;

/// Which paper is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub kind: PaperKind,
    pub id: i64,
    pub year: Option<i64>,
    pub public: bool,
    /// Which one, where it is not the next.
    pub piece: Option<Piece>,
    /// Day of the paper where no record says it.
    pub day: Day,
}

/// A paper whose facts are gathered and that is not set yet.
#[derive(Debug)]
pub(crate) struct Draft {
    pub facts: Facts,
    /// Name without ending, before it is made fit for a file.
    pub name: String,
    /// `Zuwendungsbescheid zu Antrag 04/2019`.
    pub title: String,
    pub about: About,
    /// Bytes that stand already, released or issued.
    pub kept: Option<Vec<u8>>,
}

/// What a paper is about, for the register of documents and for the places where missing facts are entered.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    pub board: i64,
    pub application: Option<i64>,
    pub association: Option<i64>,
    pub sitting: Option<i64>,
    pub proposal: Option<i64>,
    /// Rows of the case in which a missing fact may be entered: noun and number.
    pub rows: Vec<(&'static str, i64)>,
    /// To whom it goes.
    pub recipient: String,
    /// Private persons who stand in it, and how a public version names them.
    pub private: Vec<(String, String)>,
}

/// Gathers the facts of a paper.
pub(crate) fn gather(desk: &Desk, asked: &Asked) -> Result<Draft, Problems> {
    let id = asked.id;
    if asked.public && !asked.kind.is_published() {
        let problem = Problem::new(Code::PaperNotYet).fact("was", asked.kind.label());
        return Err(problem.fact("grund", "eine öffentliche Fassung gibt es davon nicht").into());
    }
    let mut draft = match asked.kind {
        PaperKind::Proposal => proposal::draft(desk, id)?,
        PaperKind::Minutes => minutes::current(desk, id)?,
        PaperKind::MinutesVersion => minutes::released(desk, id)?,
        PaperKind::Excerpt => minutes::excerpt(desk, id)?,
        PaperKind::Request => request::draft(desk, id)?,
        PaperKind::Invitation => invitation::draft(desk, id)?,
        PaperKind::Supplement => invitation::supplement(desk, id, asked.piece)?,
        PaperKind::Folder => folder::draft(desk, id, false)?,
        PaperKind::NotedFolder => folder::draft(desk, id, true)?,
        PaperKind::AttendanceList | PaperKind::Overview | PaperKind::AnnualReport => {
            sheets::draft(desk, asked)?
        }
        _ => case::draft(desk, asked)?,
    };
    if asked.public {
        // Released pages name everybody; the public version is set from the same facts.
        draft.kept = None;
        draft.facts = compose::shortened(&draft.facts, &draft.about.private)?;
        let note = String::new();
        draft.facts.set_mark(Some(MarginMark { word: "Öffentliche Fassung".into(), note }));
        draft.title = format!("{} (öffentliche Fassung)", draft.title);
        draft.name = format!("{} öffentlich", draft.name);
    }
    Ok(draft)
}
