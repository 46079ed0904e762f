//! The shape of the house: who may know whom, how large a file may grow, what must never come in.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test ends by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand};

/// The only arrows between our own crates; normal dependencies.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("documents", &["domain"]),
    ("exchange", &["domain"]),
    ("office", &["documents", "domain", "exchange", "store"]),
    ("beiratsmappe", &["office"]),
    ("beiratsmappe-cli", &["office"]),
    ("xtask", &[]),
];

/// Crates that only one of ours may use.
const HOMES: &[(&str, &str)] = &[("tauri", "beiratsmappe"), ("rusqlite", "store"), ("printpdf", "documents")];

/// Crates that speak HTTP or TLS. Names, not prefixes: `http` alone holds only types.
const NETWORK: &[&str] = &[
    "attohttpc",
    "curl",
    "h2",
    "h3",
    "hyper",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "schannel",
    "security-framework",
    "surf",
    "tungstenite",
    "ureq",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn metadata() -> Metadata {
    MetadataCommand::new().manifest_path(root().join("Cargo.toml")).no_deps().exec().unwrap()
}

/// Normal dependencies of each package of the workspace.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let normal = |package: &cargo_metadata::Package| {
        let normal =
            package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal);
        normal.map(|dependency| dependency.name.clone()).collect()
    };
    metadata().workspace_packages().into_iter().map(|p| (p.name.to_string(), normal(p))).collect()
}

#[test]
fn crates_know_only_those_below_them() {
    let dependencies = dependencies();
    let ours: BTreeSet<&str> = dependencies.keys().map(String::as_str).collect();
    for (name, allowed) in ARROWS {
        let known: BTreeSet<&str> =
            dependencies[*name].iter().map(String::as_str).filter(|other| ours.contains(other)).collect();
        assert_eq!(known, allowed.iter().copied().collect(), "{name}");
    }
    // A new crate has to be given its place here.
    let placed = ARROWS.iter().map(|(name, _)| *name).chain(["beiratsmappe-tests"]).collect();
    assert_eq!(ours, placed);
}

#[test]
fn each_heavy_crate_has_one_home() {
    for (heavy, home) in HOMES {
        let users: Vec<String> = dependencies()
            .into_iter()
            .filter(|(name, known)| name != "beiratsmappe-tests" && known.contains(*heavy))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(users, [*home], "{heavy}");
    }
}

#[test]
fn nothing_that_is_shipped_can_speak_to_the_network() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // The systems it is shipped for; on phones tauri would bring a client of its own.
    let shipped = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu", "x86_64-pc-windows-msvc"];
    let programs = ["beiratsmappe", "beiratsmappe-cli"];
    for (package, target) in programs.into_iter().flat_map(|p| shipped.map(|t| (p, t))) {
        let mut command = Command::new(&cargo);
        command
            .args(["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--target", target]);
        let output = command.args(["--package", package]).current_dir(root()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let tree = String::from_utf8_lossy(&output.stdout);
        let names: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
        assert!(names.contains("serde_json"), "the tree of {package} is empty");
        let network: Vec<&&str> = NETWORK.iter().filter(|name| names.contains(**name)).collect();
        assert!(network.is_empty(), "{package}: {network:?}");
    }
}

#[test]
fn files_stay_small() {
    let mut lengths = Vec::new();
    for folder in ["src-tauri", "tests/src", "tests/tests", "tests/browser", "ui/src"] {
        collect(&root().join(folder), &mut lengths);
    }
    let too_long: Vec<_> = lengths.iter().filter(|(lines, _)| *lines > 400).collect();
    assert!(too_long.is_empty(), "{too_long:?}");
    lengths.sort();
    assert!(lengths.len() > 50, "only {} files found", lengths.len());
    let (median, _) = &lengths[lengths.len() / 2];
    assert!(*median <= 160, "the median file has {median} lines");
}

/// Hand-written sources with their length.
fn collect(folder: &Path, lengths: &mut Vec<(usize, PathBuf)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "target", "gen"].contains(&name.as_str()) {
                collect(&path, lengths);
            }
            continue;
        }
        let is_source =
            [".rs", ".ts", ".svelte", ".css", ".mjs", ".js"].iter().any(|ending| name.ends_with(ending));
        // The contract is generated; it is as long as the command table.
        if is_source && name != "contract.ts" {
            lengths.push((fs::read_to_string(&path).unwrap().lines().count(), path));
        }
    }
}

#[test]
fn no_room_is_called_by_a_word_that_says_nothing() {
    let mut lengths = Vec::new();
    for folder in ["src-tauri", "tests/src", "ui/src"] {
        collect(&root().join(folder), &mut lengths);
    }
    let empty = ["manager", "service", "helper", "helpers", "util", "utils", "misc", "common"];
    let named: Vec<_> = lengths
        .iter()
        .map(|(_, path)| path)
        .filter(|path| path.file_stem().is_some_and(|stem| empty.contains(&stem.to_string_lossy().as_ref())))
        .collect();
    assert!(named.is_empty(), "{named:?}");
}
