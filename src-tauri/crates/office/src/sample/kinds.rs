//! What follows the guided sample so that each kind of document has a case: a second sitting with its Nachtrag, cases
//! that are granted, cut, refused, reminded, reclaimed and closed, a private person, a pot with money.

mod applicants;
mod cases;
mod second;

use domain::Problems;
use domain::pot::{PotEntryKind, PotSource};
use domain::sitting::Sitting;

use crate::boards::ChangeBoard;
use crate::desk::Desk;
use crate::minutes::ReleaseMinutes;
use crate::pots::{BookPot, CreatePot, PotEntryFacts};
use crate::table::Run;

/// Goes on from the finished guided sample, whose applications are 1 and 2 of its only sitting. Its days lie between
/// April 2019 and June 2020, so today has to be later.
pub(super) fn made(desk: &mut Desk, board: i64) -> Result<(), Problems> {
    settings(desk, board)?;
    pot(desk, board)?;
    let first = desk.read(|reader| Ok(reader.sittings(board)?))?;
    for sitting in &first {
        release(desk, sitting.id)?;
    }
    let mut guided: Vec<i64> = desk.read(|reader| {
        Ok(reader.all::<domain::application::Application>()?.into_iter().map(|row| row.id).collect())
    })?;
    guided.sort_unstable();
    let more = applicants::applications(desk, board)?;
    cases::examined(desk, more.choir, "13.05.2019")?;
    cases::doubted(desk, more.sport, "13.05.2019")?;
    cases::examined(desk, more.person, "27.05.2019")?;
    second::sitting(desk, board, &more)?;
    cases::closed(desk, guided.first().copied().unwrap_or_default())?;
    cases::reclaimed(desk, guided.get(1).copied().unwrap_or_default())?;
    cases::reminded(desk, more.choir)?;
    cases::refused(desk, more.sport)?;
    cases::granted(desk, more.person)?;
    cases::incomplete(desk, more.circle)?;
    cases::early(desk, more.readers)
}

fn settings(desk: &mut Desk, board: i64) -> Result<(), Problems> {
    let version = desk.read(|reader| Ok(reader.version::<domain::board::Board>(board)?))?;
    let settings = ChangeBoard {
        id: board,
        version,
        authority: Some("Der Oberbürgermeister".into()),
        office_street: Some("Trammplatz 2".into()),
        office_town: Some("30159 Hannover".into()),
        office_contact: Some("Frau Krüger".into()),
        office_phone: Some("0511 168-00000".into()),
        office_email: Some("integrationsbeirat@beispiel.invalid".into()),
        cost_centre: Some("18620100".into()),
        account: Some("43180000".into()),
        ..ChangeBoard::default()
    };
    settings.run(desk).map(drop)
}

fn pot(desk: &mut Desk, board: i64) -> Result<(), Problems> {
    let pot = CreatePot {
        board,
        year: "2019".into(),
        source: PotSource::Board,
        allocation: "12.500,00".into(),
        release: String::new(),
        carried: String::new(),
        account: "Innenauftrag 18620-IB".into(),
        remark: String::new(),
    };
    let pot = pot.run(desk)?.id;
    let entry = PotEntryFacts {
        day: "12.06.2019".into(),
        kind: PotEntryKind::Expense,
        amount: "250,00".into(),
        reason: "Dolmetschen in der 33. Sitzung".into(),
    };
    BookPot { pot, entry, overdraw: None }.run(desk).map(drop)
}

fn release(desk: &mut Desk, sitting: i64) -> Result<(), Problems> {
    let version = desk.read(|reader| Ok(reader.version::<Sitting>(sitting)?))?;
    ReleaseMinutes { sitting, version, reason: String::new() }.run(desk).map(drop)
}
