//! The city sample, made once for each state of its generator and kept under the target folder.

use std::fs;
use std::path::{Path, PathBuf};

use office::{Office, Place, Surroundings};
use serde_json::json;

use super::say;
use crate::Outcome;

/// A copy of the city in `folder`; made first where it is missing.
pub(super) fn copied_to(folder: &Path) -> Outcome<PathBuf> {
    let hash = office::city_hash();
    let kept = samples().join(format!("city-{}.beirat", hash.get(..16).unwrap_or(&hash)));
    if !kept.exists() {
        make(&kept)?;
    }
    let copy = folder.join("city.beirat");
    fs::copy(&kept, &copy)?;
    Ok(copy)
}

fn samples() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    target.join("samples")
}

fn make(kept: &Path) -> Outcome {
    let folder = kept.parent().ok_or("kein Ordner")?;
    fs::create_dir_all(folder)?;
    // Samples of older generators are of no use any more.
    for old in fs::read_dir(folder)? {
        let old = old?.path();
        if old.file_name().is_some_and(|name| name.to_string_lossy().starts_with("city-")) {
            fs::remove_file(old)?;
        }
    }
    let draft = folder.join("draft.beirat");
    let _ = fs::remove_file(&draft);
    let mut place = Place::beside(draft.clone());
    place.create = true;
    let mut office = Office::open(place, Surroundings::of_this_computer());
    say(&mut office, "make_sample", json!({ "size": "city" }))?;
    office.close().map_err(|problems| json!(problems).to_string())?;
    fs::rename(draft, kept)?;
    Ok(())
}
