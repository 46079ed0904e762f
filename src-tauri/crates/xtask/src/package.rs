//! Makes what is given to the offices: setups, the portable folder, the Debian package.

mod build;
mod crates;
mod deb;
mod licences;
mod npm;
mod piece;
mod portable;
mod release;
mod sbom;
mod setup;
mod sign;
mod stage;
mod sums;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use piece::Piece;
use release::{Release, copy, unwritable};
pub(crate) use sign::sign;

use crate::{Done, Stop, page, system};

/// Our own crates are one part in the list of parts.
const ROOT: &str = "beiratsmappe";

/// What somebody may ask for alone, because a release build of each costs minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Desk {
    /// Two setups and the portable folder.
    Windows,
    /// The Debian package.
    Linux,
}

impl Desk {
    /// Reads the word behind `--only`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "windows" => Some(Self::Windows),
            "linux" => Some(Self::Linux),
            _ => None,
        }
    }

    /// What it needs from the system.
    const fn packages(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Windows => &[system::MINGW, system::SETUP],
            Self::Linux => &[system::WINDOW, system::DEB],
        }
    }
}

/// Builds, signs and packs for each of `desks` into `out`. `fast` is for tests: larger and slower programs.
pub(crate) fn package(out: PathBuf, desks: &[Desk], fast: bool) -> Done {
    if !cfg!(target_os = "linux") {
        return Err(Stop("Die Pakete entstehen auf Linux, auch die für Windows.".to_owned()));
    }
    let needed: Vec<&[&str]> = desks.iter().flat_map(|desk| desk.packages()).copied().collect();
    system::provide(&needed)?;
    sign::announce();
    if fast {
        println!(
            "!!! SCHNELL GEBAUT: Ohne die Optimierung über Crates hinweg; zum Prüfen, nicht zum Weitergeben. !!!"
        );
    }
    page::build()?;
    let release = Release::find(out)?;
    let page = npm::npm(&release)?;
    let mut times = Vec::new();
    for &desk in desks {
        let begin = Instant::now();
        let built = build::build(desk, fast)?;
        times.push((desk.target(), begin.elapsed().as_secs()));
        match desk {
            Desk::Windows => windows(&release, &built, &page)?,
            Desk::Linux => linux(&release, &built, &page)?,
        }
    }
    sums::sums(&release)?;
    table(&release, &times)
}

fn windows(release: &Release, built: &Path, page: &[Piece]) -> Done {
    let stage = release.room("windows")?;
    for program in ["Beiratsmappe.exe", "beiratsmappe-cli.exe"] {
        copy(&built.join(program), &stage.join(program))?;
        sign::sign(&stage.join(program))?;
    }
    // Microsoft's own, and signed by Microsoft.
    copy(&built.join("WebView2Loader.dll"), &stage.join("WebView2Loader.dll"))?;
    stage::papers(release, Desk::Windows, page, &stage)?;
    setup::setups(release, &stage)?;
    portable::zip(release, &stage)?;
    let parts = release.out.join(format!("Beiratsmappe-{}-windows.cdx.json", release.version));
    copy(&stage.join(stage::PARTS), &parts)
}

fn linux(release: &Release, built: &Path, page: &[Piece]) -> Done {
    let papers = release.room("linux")?;
    stage::papers(release, Desk::Linux, page, &papers)?;
    deb::deb(release, built, &papers)?;
    let parts = release.out.join(format!("beiratsmappe_{}_linux.cdx.json", release.version));
    copy(&papers.join(stage::PARTS), &parts)
}

/// What lies there now, how large, and how long cargo took.
fn table(release: &Release, times: &[(&str, u64)]) -> Done {
    println!("\n{:<48} {:>12}", "Datei", "Bytes");
    for name in sums::names(&release.out)?.iter().map(String::as_str).chain([sums::SUMS]) {
        let path = release.out.join(name);
        let size = fs::metadata(&path).map_err(|error| unwritable(&path, &error))?.len();
        println!("{name:<48} {size:>12}");
    }
    for (target, seconds) in times {
        println!("cargo für {target}: {seconds} s");
    }
    Ok(())
}
