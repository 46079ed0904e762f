//! What lies beside the programs, on every system.

use std::path::Path;

use super::piece::Piece;
use super::release::{Release, copy, write};
use super::{Desk, crates, licences, sbom};
use crate::{Done, place};

/// The page for IT departments.
pub(super) const NOTES: &str = "Hinweise-fuer-die-IT.html";
/// Licences of everything inside.
pub(super) const LICENCES: &str = "LIZENZEN.txt";
/// The list of parts.
pub(super) const PARTS: &str = "SBOM.cdx.json";

/// Writes licences, list of parts and the notes into `folder`; `page` is what the page is made of.
pub(super) fn papers(release: &Release, desk: Desk, page: &[Piece], folder: &Path) -> Done {
    let (mut pieces, mut direct) = crates::crates(desk)?;
    direct.extend(page.iter().map(|piece| piece.purl.clone()));
    pieces.extend(page.iter().cloned());
    write(&folder.join(PARTS), sbom::sbom(release, desk, &pieces, &direct)?)?;
    pieces.extend(licences::others(desk)?);
    licences::complete(&mut pieces)?;
    write(&folder.join(LICENCES), licences::licences(release, &pieces))?;
    let root = place::root();
    copy(&root.join("LICENSE"), &folder.join("LICENSE.txt"))?;
    copy(&root.join("src-tauri/packaging").join(NOTES), &folder.join(NOTES))
}
