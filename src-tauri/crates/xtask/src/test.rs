//! Runs every test there is and counts.

mod frontend;
mod rust;
mod stage;
mod tally;
mod target;
mod windows;

use std::time::Instant;

pub(crate) use stage::Stage;
use tally::Tally;

use crate::{Done, Stop, page, system};

/// Runs the stages that are named, or all that need not be named, but those in `without`; the last line
/// counts what ran and what was left out.
pub(crate) fn test(named: &[Stage], without: &[Stage]) -> Done {
    let stages: Vec<Stage> = Stage::ALL.into_iter().filter(|stage| stage.is_asked(named)).collect();
    let running = || stages.iter().copied().filter(|stage| !without.contains(stage));
    let mut needed: Vec<&[&str]> = running().flat_map(Stage::packages).copied().collect();
    if running().any(|stage| stage == Stage::Lint) && !without.contains(&Stage::Window) {
        // It is compiled for that.
        needed.push(system::WINDOW);
    }
    system::provide(&needed)?;
    if running().any(Stage::needs_page) {
        page::build()?;
    }
    let mut all = Tally::default();
    for stage in stages.iter().copied() {
        if without.contains(&stage) {
            let left_out = stage.count();
            println!("\n== {} ausgelassen: {left_out}", stage.name());
            all.skipped += left_out;
            continue;
        }
        println!("\n== {}", stage.name());
        let begin = Instant::now();
        let tally = run(stage, without).unwrap_or_else(|Stop(sentence)| {
            eprintln!("{sentence}");
            Tally::failure()
        });
        println!("== {}: {tally} ({} s)", stage.name(), begin.elapsed().as_secs());
        all += tally;
    }
    println!("\n{all}");
    if all.failed > 0 { Err(Stop("Nicht alles ist in Ordnung.".to_owned())) } else { Ok(()) }
}

fn run(stage: Stage, without: &[Stage]) -> Done<Tally> {
    match stage {
        Stage::Format => rust::format(),
        Stage::Lint => rust::lint(!without.contains(&Stage::Window)),
        Stage::Rust => rust::rust(),
        Stage::Documents => rust::documents(),
        Stage::Ui => frontend::unit(),
        Stage::Browser => rust::browser(),
        Stage::Window => rust::window(),
        Stage::Target => target::check(),
        Stage::Windows => windows::windows(),
        Stage::Setup => windows::setup(),
    }
}
