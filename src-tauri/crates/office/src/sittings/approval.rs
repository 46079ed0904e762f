//! The item under which a board approves the minutes of an earlier sitting.

use domain::Problems;
use domain::problem::{Code, Problem};
use domain::sitting::{Item, ItemKind, Sitting};
use serde::Deserialize;
use store::Reader;
use ts_rs::TS;

use super::agenda::{number, place};
use super::plan::open_sitting;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::{Run, command};

/// Puts the approval of the last minutes on the agenda, behind the opening. A standing item for it is taken, where there
/// is one.
#[derive(Debug, Deserialize, TS)]
pub struct AddApproval {
    /// The sitting that is to approve.
    pub sitting: i64,
}

command!(
    AddApproval,
    "add_approval",
    Write,
    "Setzt die Genehmigung des letzten Protokolls auf die Tagesordnung",
    Saved
);

impl Run for AddApproval {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("add_approval"), |tx| {
            let sitting = open_sitting(tx, self.sitting)?;
            let Some(earlier) = unapproved(tx.read(), &sitting)? else {
                return Err(Problem::new(Code::NothingToApprove).into());
            };
            let items = tx.read().items(sitting.id)?;
            let mut item = match items.iter().find(|item| stands_for_it(item)) {
                Some(item) => item.clone(),
                None => Item::new(sitting.id, place(items.len() + 1), ItemKind::Talk, String::new()),
            };
            let (fresh, behind) = (item.id == 0, items.iter().find(|one| one.kind == ItemKind::Opening));
            item.title = title(&earlier);
            item.approves = Some(earlier.id);
            tx.put(&mut item)?;
            let place = behind.map_or(1, |opening| opening.position + 1);
            number(tx, sitting.id, fresh.then_some((item.id, place)))?;
            tx.relabel(format!(
                "Genehmigung des Protokolls der {}.\u{a0}Sitzung aufgenommen",
                earlier.ordinal
            ));
            Ok(item.id)
        })
    }
}

/// `Genehmigung des Protokolls über die 31. Sitzung am 04.02.2019`.
pub(super) fn title(earlier: &Sitting) -> String {
    format!("Genehmigung des Protokolls über die {}.\u{a0}Sitzung am {}", earlier.ordinal, earlier.day)
}

fn stands_for_it(item: &Item) -> bool {
    item.approves.is_none()
        && item.supplement.is_none()
        && item.kind == ItemKind::Talk
        && item.title.to_lowercase().starts_with("genehmigung")
}

/// The newest closed sitting before this one whose minutes no board has approved, and that stands on no agenda for it.
pub(super) fn unapproved(reader: Reader<'_>, sitting: &Sitting) -> Result<Option<Sitting>, Problem> {
    let on_agenda: Vec<i64> = reader.items(sitting.id)?.iter().filter_map(|item| item.approves).collect();
    let mut earlier = reader.sittings(sitting.board)?;
    earlier.retain(|one| one.closed && one.id != sitting.id && one.day <= sitting.day);
    earlier.sort_by_key(|one| (one.day, one.ordinal));
    let Some(newest) = earlier.pop() else { return Ok(None) };
    let approved = reader.minutes_versions(newest.id)?.iter().any(|version| version.approved_on.is_some());
    Ok(Some(newest).filter(|newest| !approved && !on_agenda.contains(&newest.id)))
}
