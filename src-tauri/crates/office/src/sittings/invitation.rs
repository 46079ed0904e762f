//! How a sitting stands before it begins: what was sent, what is not, and until when what has to be done.

use domain::compose;
use domain::sitting::{CouncilDay, Dispatch, Sitting, SittingTerms, council_term, sitting_terms, too_short};
use domain::{Day, Problem, Problems};
use serde::{Deserialize, Serialize};
use store::Reader;
use ts_rs::TS;

use super::approval;
use crate::desk::Desk;
use crate::table::{Run, command};

/// How a sitting stands before it begins.
#[derive(Debug, Deserialize, TS)]
pub struct ViewInvitation {
    /// The sitting.
    pub id: i64,
}

/// How a sitting stands before it begins.
#[derive(Debug, Serialize, TS)]
pub struct InvitationView {
    /// What was sent for the day on which it is held; empty: nobody is invited.
    pub sent: Vec<Dispatch>,
    /// Ladungsfrist in days.
    pub invite_days: i64,
    /// Last day to send the invitation in time.
    pub invite_by: Day,
    /// `Montag`.
    pub invite_weekday: String,
    /// Antragsschluss.
    pub apply_by: Day,
    /// The next day of the council that its recommendations can still reach.
    pub council: Option<Day>,
    /// Until when the council's office wants the Drucksache for it.
    pub submit_by: Option<Day>,
    /// An invitation sent today would be too late.
    pub late: bool,
    /// Days from today to the sitting; negative: it was.
    pub days: i64,
    /// How many items and applications are not sent.
    pub unsent: i64,
    /// The applications on the agenda that are not sent.
    pub unsent_applications: Vec<i64>,
    /// The number that the next dispatch would get; 0: the invitation.
    pub next: i64,
    /// Something is weighed already: nothing is taken back, moved or cancelled any more.
    pub weighed: bool,
    /// The title of the item that would approve the last minutes; `None`: there are none to approve.
    pub approval: Option<String>,
    /// Text for a second invitation after a quorum was missed (§ 65 NKomVG).
    pub second: String,
}

command!(
    ViewInvitation,
    "invitation",
    Read,
    "Zeigt, was zu einer Sitzung versandt ist und welche Fristen gelten",
    InvitationView
);

impl Run for ViewInvitation {
    fn run(self, desk: &mut Desk) -> Result<InvitationView, Problems> {
        let today = desk.today();
        desk.read(|reader| Ok(view(reader, self.id, today)?))
    }
}

fn view(reader: Reader<'_>, id: i64, today: Day) -> Result<InvitationView, Problem> {
    let sitting: Sitting = reader.get(id)?;
    let board = reader.board_on(sitting.board, sitting.day)?;
    let dispatches = reader.dispatches(id)?;
    let sent: Vec<Dispatch> = sitting.sent(&dispatches).into_iter().cloned().collect();
    let SittingTerms { invite_by, apply_by } = sitting_terms(&board, sitting.day);
    let council = reaches(reader, &sitting)?;
    let items = reader.items(id)?.iter().filter(|item| item.supplement.is_none()).count();
    let entries: Vec<i64> =
        reader.agenda(id)?.iter().filter(|e| e.supplement.is_none()).map(|e| e.application).collect();
    Ok(InvitationView {
        invite_days: board.invite_days,
        invite_by,
        invite_weekday: invite_by.weekday().to_owned(),
        apply_by,
        council: council.map(|(day, _)| day),
        submit_by: council.map(|(_, by)| by),
        late: too_short(&board, today, sitting.day),
        days: today.days_to(sitting.day),
        unsent: i64::try_from(items + entries.len()).unwrap_or(i64::MAX),
        unsent_applications: entries,
        next: sent.iter().map(|one| one.number + 1).max().unwrap_or(0),
        weighed: !reader.recommendations(id)?.is_empty(),
        approval: match sitting.open() {
            true => approval::unapproved(reader, &sitting)?.map(|earlier| approval::title(&earlier)),
            false => None,
        },
        second: compose::second_invitation(&board.name, sitting.ordinal, sitting.day, board.time_style),
        sent,
    })
}

/// The first day of the council for which a Drucksache of this sitting is still in time, and its term.
pub(super) fn reaches(reader: Reader<'_>, sitting: &Sitting) -> Result<Option<(Day, Day)>, Problem> {
    let days: Vec<CouncilDay> = reader.council_days(sitting.board)?;
    for day in days.into_iter().map(|row| row.day).filter(|day| *day > sitting.day) {
        let term = council_term(&reader.board_on(sitting.board, day)?, day);
        if sitting.day < term.submit_by {
            return Ok(Some((day, term.submit_by)));
        }
    }
    Ok(None)
}
