//! The crates inside the programs: what cargo's tree of normal dependencies says, our own left out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::build::FEATURES;
use super::piece::{Piece, expression, purl, texts};
use super::release::read;
use super::{Desk, ROOT};
use crate::{Done, Stop, place, process};

/// A crate as cargo's tree names it.
type Name = (String, String);

/// All crates of window and command line on that system, and what the programs need of them directly.
pub(super) fn crates(desk: Desk) -> Done<(Vec<Piece>, BTreeSet<String>)> {
    let mut command = process::cargo();
    command.args(["tree", "--locked", "--edges", "normal", "--prefix", "depth", "--format", " {p}"]);
    command.args(["--package", "beiratsmappe", "--package", "beiratsmappe-cli", "--features", FEATURES]);
    let tree = process::output(command.args(["--target", desk.target()]))?;
    let edges = edges(&tree);
    let sums = checksums(&read(&place::root().join("Cargo.lock"))?);

    let mut command = process::cargo();
    let text = process::output(command.args(["metadata", "--locked", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&text).unwrap_or_default();
    let mut known = BTreeMap::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        known.insert((word(package, "name"), word(package, "version")), package);
    }

    let key = |name: &Name| match known.get(name).and_then(|package| package.get("source")) {
        Some(source) if !source.is_null() => purl("cargo", &name.0, &name.1),
        _ => ROOT.to_owned(),
    };
    let (mut pieces, mut direct) = (Vec::new(), BTreeSet::new());
    for (name, needs) in &edges {
        let needs: BTreeSet<String> = needs.iter().map(key).filter(|need| need != ROOT).collect();
        let purl = key(name);
        if purl == ROOT {
            direct.extend(needs);
            continue;
        }
        let package = known.get(name).ok_or_else(|| Stop(format!("Cargo kennt {} nicht.", name.0)))?;
        let manifest = PathBuf::from(word(package, "manifest_path"));
        let authors = package.get("authors").and_then(Value::as_array).into_iter().flatten();
        let authors: Vec<&str> = authors.filter_map(Value::as_str).collect();
        pieces.push(Piece {
            name: name.0.clone(),
            version: name.1.clone(),
            licence: expression(&word(package, "license")),
            authors: authors.join(", "),
            origin: word(package, "repository"),
            purl,
            hash: sums.get(name).map(|sum| ("SHA-256", sum.clone())),
            needs,
            texts: texts(manifest.parent().unwrap_or(Path::new("")))?,
        });
    }
    Ok((pieces, direct))
}

fn word(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Who needs whom, from lines like `2 serde v1.0.228 (proc-macro) (*)`: the number is the depth.
fn edges(tree: &str) -> BTreeMap<Name, BTreeSet<Name>> {
    let (mut edges, mut way) = (BTreeMap::<Name, BTreeSet<Name>>::new(), Vec::<Name>::new());
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name), Some(version)) = (words.next(), words.next(), words.next()) else {
            continue;
        };
        let Ok(depth) = depth.parse::<usize>() else { continue };
        let name = (name.to_owned(), version.trim_start_matches('v').to_owned());
        way.truncate(depth);
        if let Some(parent) = way.last() {
            edges.entry(parent.clone()).or_default().insert(name.clone());
        }
        edges.entry(name.clone()).or_default();
        way.push(name);
    }
    edges
}

/// The checksums of the lock file, which cargo writes line by line in one order.
fn checksums(lock: &str) -> BTreeMap<Name, String> {
    let (mut sums, mut name) = (BTreeMap::new(), Name::default());
    for line in lock.lines() {
        let Some((field, value)) = line.split_once(" = ") else { continue };
        let value = value.trim_matches('"').to_owned();
        match field {
            "name" => name.0 = value,
            "version" => name.1 = value,
            "checksum" => {
                sums.insert(name.clone(), value);
            }
            _ => {}
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str, version: &str) -> Name {
        (name.to_owned(), version.to_owned())
    }

    #[test]
    fn edges_follow_the_depth() {
        let tree = "0 a v1.0.0 (/home/a)\n1 b v2.0.0\n2 c v3.0.0 (proc-macro)\n1 c v3.0.0 (proc-macro) (*)\n\n0 d v4.0.0\n1 b v2.0.0 (*)\n";
        let edges = edges(tree);
        assert_eq!(edges[&name("a", "1.0.0")], [name("b", "2.0.0"), name("c", "3.0.0")].into());
        assert_eq!(edges[&name("b", "2.0.0")], [name("c", "3.0.0")].into());
        assert_eq!(edges[&name("c", "3.0.0")], [].into());
        assert_eq!(edges[&name("d", "4.0.0")], [name("b", "2.0.0")].into());
    }

    #[test]
    fn a_checksum_belongs_to_the_package_above_it() {
        let lock = "version = 4\n\n[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"serde\"\n\
                    version = \"1.0.0\"\nsource = \"registry\"\nchecksum = \"ab12\"\ndependencies = [\n \"own\",\n]\n";
        assert_eq!(checksums(lock), [(name("serde", "1.0.0"), "ab12".to_owned())].into());
    }
}
