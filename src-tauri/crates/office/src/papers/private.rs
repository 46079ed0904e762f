//! Private persons who stand in a paper, and how its public version names them (domain.md 3.4).

use domain::application::Application;
use domain::association::{Association, AssociationKind};
use domain::board::Board;
use domain::fold::fold;
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

/// The private persons among names that were typed and belong to no application, as recipients of own positions do.
/// A name by which an association is kept is that association; the board, the council and the municipality are no
/// persons either, and shortening them would take their names out of the whole paper.
pub(super) fn private_among<'a>(
    reader: Reader<'_>,
    board: &Board,
    typed: impl Iterator<Item = &'a str>,
) -> Result<Vec<(String, String)>, Problem> {
    let mut names = Vec::new();
    for name in typed.filter(|name| !name.trim().is_empty()) {
        if !is_public_body(board, name) && is_person(reader, name)? {
            names.push((name.to_owned(), compose::short_name(name, board.private_names)));
        }
    }
    Ok(names)
}

/// Is the name that of nobody who is kept, or of a kept person?
fn is_person(reader: Reader<'_>, name: &str) -> Result<bool, Problem> {
    let wanted = fold(name).text();
    let mut is_kept = false;
    for near in reader.associations_alike(name)?.twins {
        if fold(&near.spelling).text() == wanted {
            if reader.get::<Association>(near.id)?.kind == AssociationKind::Person {
                return Ok(true);
            }
            is_kept = true;
        }
    }
    Ok(!is_kept)
}

/// Is it a whole word, or some, of what the bodies are called: `Integrationsbeirat`, `Beirat`, `Landeshauptstadt`?
fn is_public_body(board: &Board, name: &str) -> bool {
    let town = format!("{} {}", board.municipality_kind, board.municipality);
    let wanted = format!(" {} ", name.trim().to_lowercase());
    [board.name.as_str(), board.council.as_str(), town.as_str(), "der Beirat"]
        .iter()
        .any(|body| format!(" {} ", body.to_lowercase()).contains(&wanted))
}
