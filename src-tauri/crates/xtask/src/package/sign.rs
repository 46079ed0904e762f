//! Signs programs: with the hook of whoever releases, otherwise with a test certificate.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::release::unwritable;
use crate::{Done, Stop, place, process};

/// Names the program that gets the path of each file to sign.
const HOOK: &str = "BEIRATSMAPPE_SIGN";
/// Whoever sees this name in a signature knows what it is worth.
const NOBODY: &str = "/CN=Beiratsmappe TEST – nicht vertrauen";

/// Says before the work begins with what is going to be signed.
pub(super) fn announce() {
    match hook() {
        Some(program) => println!("Signiert wird mit {}.", program.display()),
        None => println!(
            "!!! TESTSIGNATUR: {HOOK} nennt kein Programm, darum signiert ein Zertifikat, dem niemand vertraut. !!!\n\
             !!! Diese Pakete sind zum Prüfen da und nicht zum Weitergeben. !!!"
        ),
    }
}

/// Signs one file and makes sure that it is signed.
pub(crate) fn sign(file: &Path) -> Done {
    let scratch = place::target()?.join("package");
    match hook() {
        Some(program) => {
            process::run(Command::new(program).arg(file))?;
            let signature = file.with_extension("signatur");
            quietly(osslsigncode("extract-signature").arg("-in").arg(file).arg("-out").arg(&signature))
                .map_err(|_| Stop(format!("{HOOK} hat {} nicht signiert.", file.display())))?;
            fs::remove_file(&signature).map_err(|error| unwritable(&signature, &error))
        }
        None => {
            let Certificate { certificate, key } = Certificate::provide(&scratch)?;
            let signed = file.with_extension("signiert");
            let mut command = osslsigncode("sign");
            command.arg("-certs").arg(&certificate).arg("-key").arg(key).args([
                "-h",
                "sha256",
                "-n",
                "Beiratsmappe",
            ]);
            quietly(command.arg("-in").arg(file).arg("-out").arg(&signed))?;
            fs::rename(&signed, file).map_err(|error| unwritable(file, &error))?;
            quietly(osslsigncode("verify").arg("-CAfile").arg(certificate).arg("-in").arg(file))
        }
    }
}

fn hook() -> Option<OsString> {
    std::env::var_os(HOOK).filter(|program| !program.is_empty())
}

fn osslsigncode(what: &str) -> Command {
    let mut command = Command::new("osslsigncode");
    command.arg(what).stdin(Stdio::null());
    command
}

struct Certificate {
    certificate: PathBuf,
    key: PathBuf,
}

impl Certificate {
    /// The test certificate, made when it is needed for the first time.
    fn provide(folder: &Path) -> Done<Self> {
        let found = Self { certificate: folder.join("TEST.crt"), key: folder.join("TEST.key") };
        if found.certificate.exists() && found.key.exists() {
            return Ok(found);
        }
        place::create(folder)?;
        let mut command = Command::new("openssl");
        command.args(["req", "-x509", "-newkey", "rsa:3072", "-sha256", "-noenc", "-days", "3650", "-utf8"]);
        command.args(["-subj", NOBODY, "-addext", "keyUsage=critical,digitalSignature"]);
        command.args(["-addext", "extendedKeyUsage=codeSigning"]);
        quietly(command.arg("-keyout").arg(&found.key).arg("-out").arg(&found.certificate))?;
        Ok(found)
    }
}

/// What it says matters only where it fails.
fn quietly(command: &mut Command) -> Done {
    let program = command.get_program().to_string_lossy().into_owned();
    let output =
        command.output().map_err(|error| Stop(format!("{program} ließ sich nicht starten: {error}.")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(Stop(format!("{}\n{program} ist gescheitert ({}).", String::from_utf8_lossy(&said), output.status)))
}
