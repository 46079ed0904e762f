//! The 33rd sitting: an application comes late and goes out in a Nachtrag; one is cut, one is refused.

use domain::Problems;
use domain::sitting::{Presence, Sitting, SittingKind, VoteKind};
use domain::vote::Outcome;

use super::applicants::More;
use crate::desk::Desk;
use crate::proposals::{ChangeProposal, DraftProposal};
use crate::sittings::{
    AddCondition, CloseSitting, ConditionFacts, PlanSitting, PutOnAgenda, Recommend, RecordAttendance,
    SendInvitation, SendSupplement, SittingFacts, VoteFacts,
};
use crate::table::Run;

pub(super) fn sitting(desk: &mut Desk, board: i64, more: &More) -> Result<(), Problems> {
    let facts = SittingFacts {
        ordinal: "33".into(),
        day: "03.06.2019".into(),
        place: "Freizeitheim Linden, Windheimstraße 4".into(),
        begin_at: "19:00".into(),
        end_at: String::new(),
        end_approx: false,
        chair: None,
        minute_taker: "Krüger".into(),
        kind: SittingKind::Meeting,
    };
    let sitting = PlanSitting { board, sitting: facts }.run(desk)?.id;
    PutOnAgenda { sitting, applications: vec![more.choir, more.sport] }.run(desk)?;
    let version = version(desk, sitting)?;
    SendInvitation { id: sitting, version, sent_on: "20.05.2019".into(), reason: String::new() }.run(desk)?;
    PutOnAgenda { sitting, applications: vec![more.person] }.run(desk)?;
    let version = self::version(desk, sitting)?;
    let reason = "Der Antrag kam nach dem Versand der Einladung.".to_owned();
    SendSupplement { id: sitting, version, sent_on: "24.05.2019".into(), reason }.run(desk)?;
    attend(desk, board, sitting)?;
    vote(desk, sitting, more)?;
    let version = self::version(desk, sitting)?;
    CloseSitting { id: sitting, version, end_at: "20:30".into(), end_approx: false }.run(desk)?;
    proposed(desk, sitting)
}

fn version(desk: &Desk, sitting: i64) -> Result<i64, Problems> {
    desk.read(|reader| Ok(reader.version::<Sitting>(sitting)?))
}

/// Two of three members come.
fn attend(desk: &mut Desk, board: i64, sitting: i64) -> Result<(), Problems> {
    let members = desk.read(|reader| Ok(reader.members(board)?))?;
    for presence in [Presence::Present, Presence::Prevented] {
        let those =
            members.iter().enumerate().filter(|(at, _)| (at % 3 != 2) == (presence == Presence::Present));
        let members = those.map(|(_, member)| member.id).collect();
        let presence = Some(presence);
        RecordAttendance { sitting, members, presence, substitute: None, video: None }.run(desk)?;
    }
    Ok(())
}

fn vote(desk: &mut Desk, sitting: i64, more: &More) -> Result<(), Problems> {
    let cut = VoteFacts {
        amount: "1.200,00".into(),
        reason: "Die Tontechnik stellt das Freizeitheim.".into(),
        ..VoteFacts::plain(Outcome::Changed, VoteKind::Unanimous)
    };
    let refused = VoteFacts {
        yes: "3".into(),
        no: "10".into(),
        abstain: "2".into(),
        reason: "Die Ausstattung einer Mannschaft ist Sache des Vereins. Ein Beitrag zum Zusammenleben im Stadtbezirk ist \
                 nicht erkennbar."
            .into(),
        ..VoteFacts::plain(Outcome::Rejected, VoteKind::Counted)
    };
    let granted = VoteFacts::plain(Outcome::Recommended, VoteKind::Unanimous);
    for (application, vote) in [(more.choir, cut), (more.sport, refused), (more.person, granted)] {
        Recommend { sitting, application, version: 0, vote }.run(desk)?;
    }
    let condition = ConditionFacts {
        text: "Programm und Plakate nennen den Integrationsbeirat".into(),
        due: "14.09.2019".into(),
    };
    AddCondition { sitting, application: more.choir, condition }.run(desk).map(drop)
}

fn proposed(desk: &mut Desk, sitting: i64) -> Result<(), Problems> {
    let id = DraftProposal { sitting, applications: None }.run(desk)?.id;
    let version = desk.read(|reader| Ok(reader.version::<domain::proposal::Proposal>(id)?))?;
    let change = ChangeProposal {
        id,
        version,
        number: Some("15-1344/2019".into()),
        day: Some("05.06.2019".into()),
        ..ChangeProposal::default()
    };
    change.run(desk).map(drop)
}
