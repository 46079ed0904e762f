use domain::Problems;
use domain::records::Attachment;

use super::{ChangeAttachment, RemoveAttachment, name};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for ChangeAttachment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        let name = name::clean(&self.name).map_err(|problem| problem.at("name"))?;
        desk.act(deed("change_attachment"), |tx| {
            tx.expect_version::<Attachment>(self.id, self.version)?;
            let mut attachment: Attachment = tx.get(self.id)?;
            attachment.name = name;
            attachment.kind = self.kind;
            tx.put(&mut attachment)?;
            tx.relabel("Unterlage umbenannt");
            Ok(attachment.id)
        })
    }
}

impl Run for RemoveAttachment {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_attachment"), |tx| {
            tx.expect_version::<Attachment>(self.id, self.version)?;
            // Its bytes stay, so that the step can be taken back.
            tx.remove::<Attachment>(self.id)?;
            tx.relabel("Unterlage entfernt");
            Ok(self.id)
        })
    }
}
