//! The npm packages that end up in the page: what the bundler put in, not what is installed.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::piece::{Piece, expression, purl, texts};
use super::release::{Release, read};
use crate::{Done, Stop, place, process};

/// Builds the page a second time, aside, to learn it.
pub(super) fn npm(release: &Release) -> Done<Vec<Piece>> {
    let ui = place::root().join("ui");
    let folder = release.room("page")?;
    let mut command = process::npm();
    command.args(["exec", "--offline", "--", "vite", "build", "--config", "vite.packages.config.ts"]);
    command.args(["--logLevel", "warn", "--emptyOutDir", "--outDir"]).arg(&folder).current_dir(&ui);
    process::run(&mut command)?;
    let list = json(&folder.join("packages.json"))?;
    let lock = json(&ui.join("package-lock.json"))?;
    let keys = list.as_array().into_iter().flatten().filter_map(Value::as_str);
    let pieces = keys.map(|key| piece(&ui, &lock, key)).collect::<Done<BTreeMap<_, _>>>()?;
    if pieces.is_empty() {
        return Err(Stop("Vite nennt kein Paket der Oberfläche.".to_owned()));
    }
    let known = pieces.values().map(|(name, piece)| (name.clone(), piece.purl.clone()));
    let known: BTreeMap<String, String> = known.collect();
    Ok(pieces.into_iter().map(|(key, (_, piece))| joined(piece, &lock, &key, &known)).collect())
}

fn piece(ui: &Path, lock: &Value, key: &str) -> Done<(String, (String, Piece))> {
    let own = json(&ui.join(key).join("package.json"))?;
    let word = |field: &str| own.get(field).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (name, version) = (word("name"), word("version"));
    let locked = entry(lock, key);
    let integrity = locked.and_then(|entry| entry.get("integrity")).and_then(Value::as_str);
    let repository = own.get("repository").map(|place| place.get("url").unwrap_or(place));
    let texts = texts(&ui.join(key))?;
    let licence = match word("license") {
        // Said in the text alone.
        none if none.is_empty() && texts.iter().any(|text| text.contains("MIT License")) => "MIT".to_owned(),
        licence => expression(&licence),
    };
    let piece = Piece {
        licence,
        origin: repository.and_then(Value::as_str).unwrap_or_default().to_owned(),
        purl: purl("npm", &name, &version),
        hash: integrity.and_then(sha512).map(|sum| ("SHA-512", sum)),
        texts,
        version,
        name: name.clone(),
        ..Piece::default()
    };
    Ok((key.to_owned(), (name, piece)))
}

/// With what it needs, as far as that is in the page too.
fn joined(mut piece: Piece, lock: &Value, key: &str, known: &BTreeMap<String, String>) -> Piece {
    let needs = entry(lock, key).and_then(|entry| entry.get("dependencies")).and_then(Value::as_object);
    let needs = needs.into_iter().flat_map(|needs| needs.keys());
    piece.needs = needs.filter_map(|need| known.get(need)).cloned().collect();
    piece
}

fn entry<'a>(lock: &'a Value, key: &str) -> Option<&'a Value> {
    lock.get("packages").and_then(|packages| packages.get(key))
}

fn json(path: &Path) -> Done<Value> {
    serde_json::from_str(&read(path)?).map_err(|_| Stop(format!("{} ist kein JSON.", path.display())))
}

/// npm writes sums in base64, CycloneDX in hexadecimal digits.
fn sha512(integrity: &str) -> Option<String> {
    let bytes = STANDARD.decode(integrity.strip_prefix("sha512-")?).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_integrity_is_read_as_digits() {
        assert_eq!(sha512("sha512-AP8Q"), Some("00ff10".to_owned()));
        assert_eq!(sha512("sha1-AP8Q"), None);
        assert_eq!(sha512("sha512-!"), None);
    }
}
