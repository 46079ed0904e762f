use domain::Problems;
use domain::association::{Association, Contact, Tie};
use domain::problem::{Code, Problem};
use domain::records::{Attachment, CaseNote, FollowUp};

use super::RemoveAssociation;
use super::change::{expect_version, named};
use crate::answers::Saved;
use crate::desk::{Desk, deed};
use crate::table::Run;

impl Run for RemoveAssociation {
    fn run(self, desk: &mut Desk) -> Result<Saved, Problems> {
        desk.act(deed("remove_association"), |tx| {
            let association: Association = tx.get(self.id)?;
            expect_version(tx.read(), self.id, self.version)?;
            let applications = tx.read().applications_of(self.id)?;
            if !applications.is_empty() {
                return Err(Problem::new(Code::ApplicantHasApplications)
                    .fact("name", &association.name)
                    .fact("anzahl", applications.len())
                    .into());
            }
            for row in tx.read().contacts(self.id)? {
                tx.remove::<Contact>(row.id)?;
            }
            for row in tx.read().ties(self.id)? {
                tx.remove::<Tie>(row.id)?;
            }
            for row in tx.read().attachments_of_association(self.id)? {
                tx.remove::<Attachment>(row.id)?;
            }
            for row in tx.read().notes_of_association(self.id)? {
                tx.remove::<CaseNote>(row.id)?;
            }
            for row in tx.read().follow_ups_of_association(self.id)? {
                tx.remove::<FollowUp>(row.id)?;
            }
            tx.remove::<Association>(self.id)?;
            tx.relabel(format!("{} entfernt", named(association.kind)));
            Ok(self.id)
        })
    }
}
