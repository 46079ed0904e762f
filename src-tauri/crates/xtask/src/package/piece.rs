//! A work of somebody else that is inside what we ship.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::release::read;
use crate::Done;

/// One crate, npm package, font or part of a tool chain.
#[derive(Clone, Debug, Default)]
pub(super) struct Piece {
    pub(super) name: String,
    /// Empty where there is none.
    pub(super) version: String,
    /// An SPDX expression.
    pub(super) licence: String,
    /// Who says that it is theirs, for licences that came without a text.
    pub(super) authors: String,
    /// Where it is developed; pieces of one place share a text.
    pub(super) origin: String,
    /// The package URL; empty for what comes from no registry.
    pub(super) purl: String,
    /// Algorithm (as CycloneDX calls it) and hexadecimal digits.
    pub(super) hash: Option<(&'static str, String)>,
    /// Package URLs of what it needs.
    pub(super) needs: BTreeSet<String>,
    /// The texts that lie in it.
    pub(super) texts: Vec<String>,
}

/// `pkg:cargo/serde@1.0.0`; the rules of the purl specification for the two registries we use.
pub(super) fn purl(registry: &str, name: &str, version: &str) -> String {
    let escape = |text: &str| text.replace('@', "%40").replace('+', "%2B");
    format!("pkg:{registry}/{}@{}", escape(name), escape(version))
}

/// As SPDX writes it today: older packages separate alternatives by a slash.
pub(super) fn expression(licence: &str) -> String {
    let parts: Vec<&str> = licence.split('/').map(str::trim).collect();
    parts.join(" OR ")
}

/// The licence texts in a folder, in order of their names.
pub(super) fn texts(folder: &Path) -> Done<Vec<String>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| holds_licence(&name.to_string_lossy())));
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn holds_licence(name: &str) -> bool {
    const BEGINNINGS: [&str; 6] = ["license", "licence", "copying", "copyright", "notice", "unlicense"];
    const SOURCES: [&str; 3] = [".rs", ".js", ".html"];
    let name = name.to_lowercase();
    BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
        && !SOURCES.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purls_escape_scope_and_build_number() {
        assert_eq!(purl("cargo", "serde", "1.0.228"), "pkg:cargo/serde@1.0.228");
        assert_eq!(purl("cargo", "toml", "1.1.2+spec-1.1.0"), "pkg:cargo/toml@1.1.2%2Bspec-1.1.0");
        assert_eq!(purl("npm", "@kern-ux/native", "2.7.2"), "pkg:npm/%40kern-ux/native@2.7.2");
    }

    #[test]
    fn a_slash_between_licences_means_or() {
        assert_eq!(expression("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(expression("Apache-2.0 / MIT"), "Apache-2.0 OR MIT");
        assert_eq!(expression("MIT AND Zlib"), "MIT AND Zlib");
    }

    #[test]
    fn licences_are_known_by_their_names() {
        for name in
            ["LICENSE", "LICENSE-MIT", "Licence.md", "COPYING", "NOTICE", "UNLICENSE", "license_mit.txt"]
        {
            assert!(holds_licence(name), "{name}");
        }
        for name in ["license.rs", "README.md", "MIT"] {
            assert!(!holds_licence(name), "{name}");
        }
    }
}
