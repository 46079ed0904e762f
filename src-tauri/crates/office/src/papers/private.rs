//! Private persons who stand in a paper, and how its public version names them (domain.md 3.4).

use domain::application::Application;
use domain::association::{Association, AssociationKind};
use domain::board::Board;
use domain::{Problem, compose};
use store::Reader;

/// The private persons among the applicants, each with the name for a public version. Whoever is not kept as an
/// association counts as a person: nobody said otherwise.
pub(super) fn private_names<'a>(
    reader: Reader<'_>,
    board: &Board,
    applications: impl Iterator<Item = &'a Application>,
) -> Result<Vec<(String, String)>, Problem> {
    let mut names = Vec::new();
    for application in applications {
        let person = match application.association {
            Some(id) => reader.get::<Association>(id)?.kind == AssociationKind::Person,
            None => true,
        };
        if person {
            names.push((
                application.applicant.clone(),
                compose::short_name(&application.applicant, board.private_names),
            ));
        }
    }
    Ok(names)
}
