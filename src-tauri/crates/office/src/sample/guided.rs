//! The guided sample: a board with made-up members, two applications, the 32nd sitting.

mod applicants;

use domain::Problems;
use domain::board::Role;
use domain::sitting::{GuestKind, ItemKind, Presence, VoteKind};
use domain::vote::Outcome;

use crate::boards::{AddMember, ChangeBoard, CreateBoard, MemberFacts};
use crate::desk::Desk;
use crate::proposals::{ChangeProposal, DraftProposal};
use crate::register::SampleStage;
use crate::sittings::{
    AddGuest, AddItem, ChangeItem, CloseSitting, GuestFacts, PlanSitting, PutOnAgenda, Recommend,
    RecordAttendance, SittingFacts, VoteFacts,
};
use crate::table::Run;

/// Last name, first name, salutation, party, present.
const MEMBERS: [(&str, &str, &str, &str, bool); 22] = [
    ("Voss", "Katharina", "Bezirksbürgermeisterin", "", true),
    ("Lindqvist", "Marek", "Herr", "", false),
    ("Akın", "Sevgi", "Frau", "", true),
    ("Barry", "Fatou", "Frau", "", true),
    ("Bodnar", "Oksana", "Frau", "", false),
    ("Cordes", "Hinnerk", "Herr", "SPD", true),
    ("Çetin", "Baran", "Herr", "", false),
    ("Demirel", "Nurcan", "Frau", "", true),
    ("Đorđević", "Mila", "Frau", "", false),
    ("Eggers", "Folkert", "Herr", "", false),
    ("Ferreira", "Inês", "Frau", "", false),
    ("Hoffmann", "Gesine", "Frau", "BÜNDNIS 90/DIE GRÜNEN", true),
    ("Issa", "Yusuf", "Herr", "", false),
    ("Kaya", "Emre", "Herr", "", true),
    ("Łukasik", "Halina", "Frau", "", false),
    ("Nguyễn", "Minh Anh", "Frau", "", false),
    ("Oltmanns", "Tjark", "Herr", "", false),
    ("Özdemir", "Leyla", "Frau", "", true),
    ("Petrosjan", "Aram", "Herr", "", false),
    ("Rahimi", "Parwin", "Frau", "", false),
    ("Tran", "Van Duc", "Herr", "DIE LINKE.", true),
    ("Wiebe", "Antje", "Frau", "", false),
];

/// Makes the sample as far as `until`; gives its board.
pub(super) fn made(desk: &mut Desk, until: SampleStage) -> Result<i64, Problems> {
    let board = board(desk)?;
    if until == SampleStage::Board {
        return Ok(board);
    }
    let applications = applicants::applications(desk, board)?;
    let sitting = planned(desk, board, &applications)?;
    if until == SampleStage::Planned {
        return Ok(board);
    }
    held(desk, board, sitting, &applications)?;
    proposed(desk, sitting)?;
    if until == SampleStage::EveryKind {
        super::kinds::made(desk, board)?;
    }
    Ok(board)
}

fn board(desk: &mut Desk) -> Result<i64, Problems> {
    let board =
        CreateBoard { district: "Linden-Limmer".into(), number_pattern: "NN/JJJJ".into() }.run(desk)?.id;
    let version = desk.read(|reader| Ok(reader.version::<domain::board::Board>(board)?))?;
    let settings = ChangeBoard {
        id: board,
        version,
        house_style: Some(domain::paper::HouseStyle::LindenLimmer),
        unit: Some("18.62.10".into()),
        ..ChangeBoard::default()
    };
    settings.run(desk)?;
    for (at, (last_name, first_name, salutation, party, _)) in MEMBERS.into_iter().enumerate() {
        let (role, function) = match at {
            0 => (Role::Chair, "Vorsitzende"),
            1 => (Role::Deputy, "Stellv. Vorsitzender"),
            _ => (Role::Member, ""),
        };
        let member = MemberFacts {
            last_name: last_name.into(),
            first_name: first_name.into(),
            role,
            salutation: salutation.into(),
            function: function.into(),
            party: party.into(),
            voting: true,
            from_day: "01.11.2016".into(),
            to_day: String::new(),
            sworn_on: "01.11.2016".into(),
            substitute: String::new(),
        };
        AddMember { board, member }.run(desk)?;
    }
    Ok(board)
}

fn planned(desk: &mut Desk, board: i64, applications: &[i64]) -> Result<i64, Problems> {
    let facts = SittingFacts {
        ordinal: "32".into(),
        day: "01.04.2019".into(),
        place: "kargah e.V., Zur Bettfedernfabrik 1".into(),
        begin_at: "19:00".into(),
        end_at: String::new(),
        end_approx: false,
        chair: None,
        minute_taker: "Krüger".into(),
        kind: domain::sitting::SittingKind::Meeting,
    };
    let sitting = PlanSitting { board, sitting: facts }.run(desk)?.id;
    PutOnAgenda { sitting, applications: applications.to_vec() }.run(desk)?;
    let talk = AddItem {
        sitting,
        kind: ItemKind::Talk,
        title: "Zehn Jahre Lokaler Integrationsplan: Rückblick und Ausblick".into(),
        text: String::new(),
        public: None,
    };
    talk.run(desk)?;
    Ok(sitting)
}

fn held(desk: &mut Desk, board: i64, sitting: i64, applications: &[i64]) -> Result<(), Problems> {
    let members = desk.read(|reader| Ok(reader.members(board)?))?;
    for presence in [Presence::Present, Presence::Prevented] {
        let those = members
            .iter()
            .zip(MEMBERS)
            .filter(|(_, (.., present))| *present == (presence == Presence::Present));
        let members = those.map(|(member, _)| member.id).collect();
        let presence = Some(presence);
        RecordAttendance { sitting, members, presence, substitute: None, video: None }.run(desk)?;
    }
    for (kind, name, unit) in [
        (GuestKind::Administration, "Frau Krüger", "Fachbereich Personal und Organisation"),
        (GuestKind::Applicant, "Herr Ceesay", "Banjul e.V."),
    ] {
        let guest = GuestFacts { kind, name: name.into(), unit: unit.into(), item: None, application: None };
        AddGuest { sitting, guest }.run(desk)?;
    }
    text(
        desk,
        sitting,
        ItemKind::Grants,
        "Herr Ceesay stellt für Banjul e.V. das Turnier vor und beantwortet Fragen zu Anmeldung und Verpflegung.",
    )?;
    text(
        desk,
        sitting,
        ItemKind::Talk,
        "Die Mitglieder sprechen darüber, was seit dem Beschluss des Plans erreicht wurde. Sie wünschen sich:\n\
         - einen Bericht über die Umsetzung alle zwei Jahre,\n\
         - Schreiben der Stadt in einfacher Sprache,\n\
         - mehr Begegnungsorte im Stadtbezirk.\n\n\
         Die Verwaltung nimmt die Anregungen mit.",
    )?;
    for application in applications {
        let vote = VoteFacts::plain(Outcome::Recommended, VoteKind::Unanimous);
        Recommend { sitting, application: *application, version: 0, vote }.run(desk)?;
    }
    let version = desk.read(|reader| Ok(reader.version::<domain::sitting::Sitting>(sitting)?))?;
    CloseSitting { id: sitting, version, end_at: "20:45".into(), end_approx: true }.run(desk)?;
    Ok(())
}

fn text(desk: &mut Desk, sitting: i64, kind: ItemKind, words: &str) -> Result<(), Problems> {
    let item = desk.read(|reader| Ok(reader.items(sitting)?.into_iter().find(|item| item.kind == kind)))?;
    let Some(item) = item else { return Ok(()) };
    let version = desk.read(|reader| Ok(reader.version::<domain::sitting::Item>(item.id)?))?;
    ChangeItem { id: item.id, version, title: item.title, text: words.into(), public: None }.run(desk)?;
    Ok(())
}

fn proposed(desk: &mut Desk, sitting: i64) -> Result<(), Problems> {
    let id = DraftProposal { sitting, applications: None }.run(desk)?.id;
    let version = desk.read(|reader| Ok(reader.version::<domain::proposal::Proposal>(id)?))?;
    let change = ChangeProposal {
        id,
        version,
        number: Some("15-0912/2019".into()),
        day: Some("02.04.2019".into()),
        ..ChangeProposal::default()
    };
    change.run(desk)?;
    Ok(())
}
