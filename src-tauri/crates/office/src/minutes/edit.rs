use domain::problem::Code;
use domain::sitting::{MinutesEdit, Sitting};
use domain::{Problem, Problems, compose, text};

use super::{DropMinutesEdit, EditMinutes};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::sittings::record::record;
use crate::table::Run;

impl Run for EditMinutes {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let words = text::prose(&self.text).map_err(|p| p.at("text"))?;
        if words.is_empty() {
            return Err(Problem::new(Code::TextMissing).fact("was", "Der Text").at("text").into());
        }
        desk.act(deed("edit_minutes"), |tx| {
            let record = record(tx.read(), self.sitting)?;
            let slots = compose::slots(&record);
            let slot = slots.iter().find(|slot| slot.name == self.slot);
            let slot = slot.ok_or_else(|| Problem::new(Code::MinutesSlotUnknown))?;
            let old = record.edits.iter().find(|edit| edit.slot == self.slot);
            if let Some(old) = old {
                tx.expect_version::<MinutesEdit>(old.id, self.version)?;
            }
            let same = words == text::prose(&slot.generated)?;
            tx.relabel(format!("Protokoll der {}.\u{a0}Sitzung von Hand geändert", record.sitting.ordinal));
            match old {
                Some(old) if same => {
                    tx.remove::<MinutesEdit>(old.id)?;
                    Ok(self.sitting)
                }
                None if same => Ok(self.sitting),
                _ => {
                    let mut edit = MinutesEdit {
                        id: old.map_or(0, |old| old.id),
                        sitting: self.sitting,
                        slot: self.slot,
                        generated: self.generated,
                        text: words,
                    };
                    tx.put(&mut edit)?;
                    Ok(self.sitting)
                }
            }
        })
    }
}

impl Run for DropMinutesEdit {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("drop_minutes_edit"), |tx| {
            let sitting: Sitting = tx.get(self.sitting)?;
            let edits = tx.read().minutes_edits(self.sitting)?;
            let edit = edits.iter().find(|edit| edit.slot == self.slot);
            let edit = edit.ok_or_else(|| Problem::new(Code::MinutesSlotUnknown))?;
            tx.expect_version::<MinutesEdit>(edit.id, self.version)?;
            tx.remove::<MinutesEdit>(edit.id)?;
            tx.relabel(format!("Erzeugter Text im Protokoll der {}.\u{a0}Sitzung", sitting.ordinal));
            Ok(self.sitting)
        })
    }
}
