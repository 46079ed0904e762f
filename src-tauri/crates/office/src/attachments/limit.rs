use domain::problem::Code;
use domain::{Problem, Problems};
use store::Reader;
use store::rows::Setting;

use super::SetAttachmentLimit;
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

const KEY: &str = "attachment_limit_mb";
/// Megabytes that one attachment may have, where nothing else is set.
const USUAL: i64 = 25;
/// Above this a register could no longer be copied and backed up in passing.
const MOST: i64 = 200;

/// How large an attachment may be, in megabytes.
pub(crate) fn limit_mb(reader: Reader<'_>) -> Result<i64, Problem> {
    let kept = reader.setting(KEY)?.and_then(|setting| setting.value.parse().ok());
    Ok(kept.filter(|mb| (1..=MOST).contains(mb)).unwrap_or(USUAL))
}

impl Run for SetAttachmentLimit {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let megabytes = match self.megabytes.trim() {
            "" => USUAL,
            typed => typed.parse().ok().filter(|mb| (1..=MOST).contains(mb)).ok_or_else(|| {
                Problem::new(Code::AttachmentLimitOutOfRange)
                    .at("megabytes")
                    .fact("eingabe", typed)
                    .fact("hoechstens", MOST)
            })?,
        };
        desk.act(deed("set_attachment_limit"), |tx| {
            let id = tx.read().setting(KEY)?.map_or(0, |old| old.id);
            tx.put(&mut Setting { id, key: KEY.to_owned(), value: megabytes.to_string() })?;
            tx.relabel(format!("Grenze für Unterlagen auf {megabytes} MB gesetzt"));
            Ok(0)
        })
    }
}
