//! Papers: facts arranged, set, tagged, written, warm. Beside them typst, WeasyPrint and LibreOffice on the same text,
//! in the same run, where they are installed. Each case runs in a process of its own, so that its peak of memory is
//! its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use documents::{Document, Fonts};
use serde_json::{Value, json};

use super::{Figure, figure, sources, times};
use crate::{Outcome, facts};

/// Name, runs of ours, runs of a rival, what is to be reached.
const CASES: [(&str, usize, usize, &str); 4] = [
    ("letter", 100, 0, ""),
    (
        "proposal of 3 pages",
        100,
        40,
        "must 20 ms and 0.6x typst, aim 10 ms and 0.3x; 0.05x WeasyPrint, 0.01x LibreOffice",
    ),
    ("100 notices", 5, 0, ""),
    ("300 pages", 3, 2, "must 2.5 s, 350 MB and 0.8x typst; aim 1 s, 150 MB and 0.4x"),
];

/// Set for the process that measures one case.
const CASE: &str = "BEIRATSMAPPE_BENCH_CASE";

#[allow(clippy::print_stderr, reason = "a tool for the shell says what it could not measure")]
pub(super) fn measure(folder: &Path) -> Outcome<Vec<Figure>> {
    if let Ok(case) = std::env::var(CASE) {
        let (millis, pages) = own(&case)?;
        let said = json!({ "ms": millis, "pages": pages, "peak_kb": peak() });
        std::fs::write(folder_of_case()?, said.to_string())?;
        return Ok(Vec::new());
    }
    let typst = typst();
    let mut figures = Vec::new();
    for (name, _, runs, goal) in CASES {
        let ours = in_a_process(folder, name)?;
        let mut line = figure(name, &ours.times, None, goal);
        line.memory_mb = Some(ours.peak_kb / 1024);
        line.pages = Some(ours.pages);
        figures.push(line);
        if runs == 0 {
            continue;
        }
        let papers = facts::proposal_of(positions(name));
        // The other two would take minutes over 300 pages and say nothing new.
        let slow = name != "300 pages";
        let rivals = [
            typst
                .as_deref()
                .map(|program| ("typst", by_typst(program, folder, &sources::typst(&papers), runs))),
            installed("weasyprint")
                .filter(|()| slow)
                .map(|_| ("WeasyPrint", by_weasyprint(folder, &sources::html(&papers), runs))),
            installed("soffice")
                .filter(|()| slow)
                .map(|_| ("LibreOffice", by_libreoffice(folder, &sources::html(&papers)))),
        ];
        for (rival, outcome) in rivals.into_iter().flatten() {
            match outcome {
                Ok(theirs) => {
                    let mut line = figure(name, &ours.times, Some((rival, &theirs.times)), goal);
                    line.memory_mb = (theirs.peak_kb > 0).then_some(theirs.peak_kb / 1024);
                    line.pages = Some(theirs.pages);
                    line.rival_ms = Some(super::rounded(super::at(&theirs.times, 50)));
                    figures.push(line);
                }
                // A rival that does not run is no reason not to measure.
                Err(error) => eprintln!("{rival}: {error}"),
            }
        }
    }
    Ok(figures)
}

/// What a process said of one case.
struct Measured {
    times: Vec<Duration>,
    pages: u64,
    peak_kb: u64,
}

impl Measured {
    fn read(said: &Value) -> Outcome<Self> {
        let millis = said.get("ms").and_then(Value::as_array).ok_or("keine Zeiten")?;
        let mut times: Vec<Duration> =
            millis.iter().filter_map(Value::as_f64).map(|ms| Duration::from_secs_f64(ms / 1000.0)).collect();
        times.sort();
        let number = |name: &str| said.get(name).and_then(Value::as_u64).unwrap_or(0);
        Ok(Self { times, pages: number("pages"), peak_kb: number("peak_kb") })
    }
}

fn in_a_process(folder: &Path, case: &str) -> Outcome<Measured> {
    let out = folder.join("case.json");
    let status = Command::new(std::env::current_exe()?)
        .arg("documents")
        .env(CASE, case)
        .env("BEIRATSMAPPE_BENCH_OUT", &out)
        .status()?;
    if !status.success() {
        return Err(format!("{case}: Die Messung ist ausgefallen.").into());
    }
    Measured::read(&serde_json::from_slice(&std::fs::read(out)?)?)
}

fn folder_of_case() -> Outcome<PathBuf> {
    std::env::var_os("BEIRATSMAPPE_BENCH_OUT").map(PathBuf::from).ok_or_else(|| "ohne Ziel".into())
}

/// Positions that make so many pages.
fn positions(case: &str) -> usize {
    if case == "300 pages" { 1_410 } else { 5 }
}

fn own(case: &str) -> Outcome<(Vec<f64>, usize)> {
    let runs = CASES.iter().find(|(name, ..)| *name == case).map_or(1, |(_, runs, ..)| *runs);
    let fonts = Fonts::load()?;
    let mut pages = 0;
    let mut set = |document: Document| -> Outcome {
        pages += document.pdf(&fonts)?.pages;
        Ok(())
    };
    let mut all = Vec::new();
    for run in 0..=runs {
        let begin = Instant::now();
        match case {
            "letter" => set(documents::request(&facts::request()))?,
            "100 notices" => {
                for number in 0..100 {
                    set(documents::arrange(&facts::notice(number)))?;
                }
            }
            _ => set(documents::proposal(&facts::proposal_of(positions(case))))?,
        }
        // The first run warms up.
        if run > 0 {
            all.push(begin.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok((all, pages / (runs + 1)))
}

/// The most memory this process had, in KiB; 0 where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The rival in a workspace of its own; `None` where it does not build (no network, no time).
fn typst() -> Option<PathBuf> {
    let target = root().join("../target/rivals");
    let manifest = root().join("rivals/typst/Cargo.toml");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--release", "--locked", "--manifest-path"]).arg(manifest);
    let built = cargo.arg("--target-dir").arg(&target).status().is_ok_and(|status| status.success());
    built.then(|| target.join("release/rival-typst"))
}

fn installed(program: &str) -> Option<()> {
    Command::new(program).arg("--version").output().ok().filter(|said| said.status.success()).map(|_| ())
}

fn by_typst(program: &Path, folder: &Path, source: &str, runs: usize) -> Outcome<Measured> {
    let path = folder.join("paper.typ");
    std::fs::write(&path, source)?;
    let output = Command::new(program)
        .arg(&path)
        .arg(root().join("../assets/fonts"))
        .arg(runs.to_string())
        .arg(folder.join("typst.pdf"))
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Measured::read(&serde_json::from_slice(&output.stdout)?)
}

/// Python stays warm as well: the same page again and again in one process.
const WEASYPRINT: &str = "import sys, time, json, resource\n\
from weasyprint import HTML\n\
ms = []\n\
for run in range(int(sys.argv[2])):\n\
\x20   begin = time.perf_counter()\n\
\x20   document = HTML(filename=sys.argv[1]).render()\n\
\x20   document.write_pdf(sys.argv[3])\n\
\x20   ms.append((time.perf_counter() - begin) * 1000)\n\
print(json.dumps({'ms': ms, 'pages': len(document.pages), 'peak_kb': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))\n";

fn by_weasyprint(folder: &Path, html: &str, runs: usize) -> Outcome<Measured> {
    let (page, script) = (folder.join("paper.html"), folder.join("rival.py"));
    std::fs::write(&page, html)?;
    std::fs::write(&script, WEASYPRINT)?;
    // The system's own Python has the package where it came with the system.
    let own = Path::new("/usr/bin/python3");
    let mut python = Command::new(if own.exists() { own } else { Path::new("python3") });
    python.arg(script).arg(page).arg(runs.clamp(1, 5).to_string()).arg(folder.join("weasyprint.pdf"));
    let output = python.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Measured::read(&serde_json::from_slice(&output.stdout)?)
}

/// It has no warm way from a shell: each run is a start.
fn by_libreoffice(folder: &Path, html: &str) -> Outcome<Measured> {
    let page = folder.join("paper.html");
    std::fs::write(&page, html)?;
    let times = times(3, |_| {
        let mut office = Command::new("timeout");
        office.args(["120", "soffice"]);
        office.arg(format!("-env:UserInstallation=file://{}", folder.join("lo").display()));
        office
            .args(["--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir"])
            .arg(folder)
            .arg(&page);
        let output = office.output()?;
        if output.status.success() { Ok(()) } else { Err("soffice".into()) }
    })?;
    Ok(Measured { times, pages: 0, peak_kb: 0 })
}
